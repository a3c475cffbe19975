"""The objects of JSCalendar as tables, by RFC 8984: of each property the type, and whether it must be there."""

import re

from readout_checks.calendar.rules import COLORS, URI

_SECONDS = r"(?:\.\d*[1-9])?"
_TIME_OF_DAY = rf"T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+{_SECONDS}S)?"
DURATION = rf"P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:{_TIME_OF_DAY})?"  # §1.4.6
_LOCAL = rf"\d{{4}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d{_SECONDS}"

# Types of strings, §1.4.
STRINGS = {
    "String": r"(?s:.*)",
    "Id": r"[A-Za-z0-9_-]{1,255}",
    "UTCDateTime": rf"{_LOCAL}Z",
    "LocalDateTime": _LOCAL,
    "Duration": DURATION,
    "SignedDuration": rf"[+-]?{DURATION}",
    "URI": URI,
    "Language": r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", "Color": f"{'|'.join(sorted(COLORS))}|#[0-9a-f]{{6}}",
    "MediaType": r"[\w!#$&.+^-]+/[\w!#$&.+^-]+(?:;.*)?",
    "Coordinates": r"geo:[+-]?\d+(?:\.\d+)?,[+-]?\d+(?:\.\d+)?(?:,[+-]?\d+(?:\.\d+)?)?(?:;.*)?",
    "UID": r"(?s:.{1,255})", "Method": "publish|request|reply|add|cancel|refresh|counter|declinecounter",
    "EventStatus": "confirmed|cancelled|tentative", "FreeBusy": "free|busy", "Privacy": "public|private|secret",
    "Kind": "individual|group|resource|location", "Participation": "needs-action|accepted|declined|tentative|delegated",
    "Relation": "first|next|child|parent", "Role": "owner|attendee|optional|informational|chair|contact",
    "Feature": "audio|chat|feed|moderator|phone|screen|video", "Display": "badge|graphic|fullsize|thumbnail",
    "Edge": "start|end", "Action": "display|email", "Agent": "server|client|none", "Text": "text/.*",
    "Email": r"[^@\s]+@[^@\s]+",
}

_METADATA = {"uid": "UID!", "prodId": "String", "created": "UTCDateTime", "updated": "UTCDateTime!"}
_WORDS = {
    "title": "String", "description": "String", "descriptionContentType": "Text", "links": "Id[Link]",
    "locale": "Language", "keywords": "String[true]", "categories": "URI[true]", "color": "Color",
    "timeZones": "String[TimeZone]",
}
# "!" must be there; "A[B]" is an object with keys of A and values of B, where B may be `true`; "[A]" is an array.
OBJECTS = {
    "Group": {**_METADATA, **_WORDS, "entries": "[Event]!", "source": "URI"},
    "Event": {
        **_METADATA,
        **_WORDS,
        "relatedTo": "String[RelationObject]", "sequence": "UnsignedInt", "method": "Method",
        "showWithoutTime": "Boolean", "locations": "Id[Location]", "virtualLocations": "Id[VirtualLocation]",
        "priority": "Priority", "freeBusyStatus": "FreeBusy", "privacy": "Privacy", "replyTo": "String[URI]",
        "sentBy": "Email", "participants": "Id[Participant]", "requestStatus": "String", "useDefaultAlerts": "Boolean",
        "alerts": "Id[Alert]", "timeZone": "TimeZoneId", "start": "LocalDateTime!", "duration": "Duration",
        "status": "EventStatus",
    },
    "RelationObject": {"relation": "Relation[true]"},
    "Link": {
        "href": "URI!", "cid": "String", "contentType": "MediaType", "size": "UnsignedInt", "rel": "String",
        "display": "Display", "title": "String",
    },
    "Location": {
        "name": "String", "description": "String", "locationTypes": "String[true]", "relativeTo": "Edge",
        "timeZone": "TimeZoneId", "coordinates": "Coordinates", "links": "Id[Link]",
    },
    "VirtualLocation": {"name": "String", "description": "String", "uri": "URI!", "features": "Feature[true]"},
    "Participant": {
        "name": "String", "email": "Email", "description": "String", "sendTo": "String[URI]", "kind": "Kind",
        "roles": "Role[true]!", "locationId": "Id", "language": "Language", "participationStatus": "Participation",
        "participationComment": "String", "expectReply": "Boolean", "scheduleAgent": "Agent",
        "scheduleForceSend": "Boolean", "scheduleSequence": "UnsignedInt", "scheduleStatus": "[String]",
        "scheduleUpdated": "UTCDateTime", "sentBy": "Email", "invitedBy": "Id", "delegatedTo": "Id[true]",
        "delegatedFrom": "Id[true]", "memberOf": "Id[true]", "links": "Id[Link]",
    },
    "Alert": {
        "trigger": "Trigger!",
        "acknowledged": "UTCDateTime",
        "relatedTo": "String[RelationObject]",
        "action": "Action",
    },
    "OffsetTrigger": {"offset": "SignedDuration!", "relativeTo": "Edge"},
    "AbsoluteTrigger": {"when": "UTCDateTime!"},
    "TimeZone": {
        "tzId": "String!", "updated": "UTCDateTime", "url": "URI", "validUntil": "UTCDateTime",
        "aliases": "String[true]", "standard": "[TimeZoneRule]", "daylight": "[TimeZoneRule]",
    },
}
TYPE_NAMES = {"RelationObject": "Relation"}


def problems(value, type, where=""):
    """Yields (where, message) for what breaks the rules in a value that should be of a type."""
    type = type.rstrip("!")
    if type == "Trigger":
        type = value.get("@type", "OffsetTrigger") if isinstance(value, dict) else "OffsetTrigger"
    if type in STRINGS or type == "TimeZoneId":
        # A time zone is one of the IANA database, or null for none (§4.7.1); those of `timeZones` begin with a slash.
        if type == "TimeZoneId" and (value is None or isinstance(value, str) and value):
            return
        if not isinstance(value, str) or not re.fullmatch(
            STRINGS.get(type, ".+"), value, re.ASCII if type not in ("String", "UID") else 0
        ):
            yield where, f"{ascii(value)[:90]} is no {type}"
    elif type == "Boolean" or type == "true":
        if value is not True and (type == "true" or value is not False):
            yield where, f"{ascii(value)} is no {type}"
    elif type in ("UnsignedInt", "Priority"):
        most = 9 if type == "Priority" else 2**53 - 1
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            yield where, f"{ascii(value)} is no {type}"
    elif type.startswith("["):
        if not isinstance(value, list):
            yield where, f"{ascii(value)[:90]} is no array"
        else:
            for index, item in enumerate(value):
                yield from problems(item, type[1:-1], f"{where}[{index}]")
    elif "[" in type:
        yield from _map_problems(value, *type.removesuffix("]").split("["), where)
    else:
        yield from _object_problems(value, type, where)


def _map_problems(value, key_type, type, where):
    if not isinstance(value, dict):
        yield where, f"{ascii(value)[:90]} is no object"
        return
    for key, item in value.items():
        for _, message in problems(key, key_type, where):
            yield where, f"a key: {message}"
        yield from problems(item, type, f"{where}.{key}")


def _object_problems(value, type, where):
    if not isinstance(value, dict):
        yield where, f"{ascii(value)[:90]} is no {type}"
        return
    # @type may be left out where the property has one type only; at the top, and in an array of entries, it may not
    # (§4.1.1).
    name = TYPE_NAMES.get(type, type)
    if value.get("@type", None if type in ("Group", "Event") else name) != name:
        yield where, f"@type is {ascii(value.get('@type'))} instead of {name}"
    for key, kind in OBJECTS[type].items():
        if key in value:
            yield from problems(value[key], kind, f"{where}.{key}")
        elif kind.endswith("!"):
            yield where, f"{key} is missing"
    for key in value.keys() - OBJECTS[type].keys() - {"@type"}:
        # Those of a vendor have its domain before a colon (§3.3).
        if not re.fullmatch(r"[a-z0-9.-]+\.[a-z]+:.+", key):
            yield where, f"{key} is no property of {name}"
