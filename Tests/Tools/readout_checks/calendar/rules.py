"""What RFC 5545 and its extensions allow: value types, properties, parameters and components, as tables.

The extensions are RFC 7986 (calendar properties), RFC 9073 (participants and places), RFC 9074 (alarms) and RFC 9253
(links and relations).
"""

import re
from datetime import datetime

NUMBER = r"[+-]?\d+(?:\.\d+)?"
PERIOD_OF_TIME = r"(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)"
DURATION = rf"[+-]?P(?:\d+W|\d+D(?:T{PERIOD_OF_TIME})?|T{PERIOD_OF_TIME})"
URI = r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
UTC_OFFSET = r"[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?"
WEEKDAY = r"[+-]?(?:[1-9]|[1-4]\d|5[0-3])?(?:SU|MO|TU|WE|TH|FR|SA)"


def _list(low, high, sign="[+-]?"):
    """A comma-separated list of numbers between two others."""
    return lambda text: all(re.fullmatch(rf"{sign}\d+", it) and low <= abs(int(it)) <= high for it in text.split(","))


RECUR = {  # §3.3.10
    "FREQ": re.compile("SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY").fullmatch,
    "UNTIL": lambda text: is_date(text) or is_date_time(text),
    "COUNT": re.compile(r"[1-9]\d*").fullmatch,
    "INTERVAL": re.compile(r"[1-9]\d*").fullmatch,
    "BYSECOND": _list(0, 60, ""),
    "BYMINUTE": _list(0, 59, ""),
    "BYHOUR": _list(0, 23, ""),
    "BYDAY": re.compile(rf"{WEEKDAY}(?:,{WEEKDAY})*").fullmatch,
    "BYMONTHDAY": _list(1, 31),
    "BYYEARDAY": _list(1, 366),
    "BYWEEKNO": _list(1, 53),
    "BYMONTH": _list(1, 12, ""),
    "BYSETPOS": _list(1, 366),
    "WKST": re.compile("SU|MO|TU|WE|TH|FR|SA").fullmatch,
}


def is_date(text):
    return _strptime(text, r"\d{8}", "%Y%m%d")


def is_date_time(text):
    """Local, or in UTC; a second 60 is a leap second (§3.3.12)."""
    return _strptime(re.sub("60(Z?)$", r"59\1", text).removesuffix("Z"), r"\d{8}T\d{6}", "%Y%m%dT%H%M%S")


def _strptime(text, shape, form):
    try:
        return re.fullmatch(shape, text, re.ASCII) is not None and datetime.strptime(text, form) is not None
    except ValueError:
        return False


def is_recur(text):
    parts = [part.partition("=") for part in text.split(";")]
    names = [name for name, _, _ in parts]
    return (
        len(set(names)) == len(names)
        and "FREQ" in names
        and not {"COUNT", "UNTIL"} <= set(names)
        and all(name in RECUR and RECUR[name](value) for name, _, value in parts)
    )


def is_period(text):
    """A start, and an end or a duration (§3.3.9)."""
    start, _, end = text.partition("/")
    return is_date_time(start) and (is_date_time(end) or re.fullmatch(DURATION.removeprefix("[+-]?"), end) is not None)


# Each type says whether a value is one; TEXT, which has escapes, is looked at by itself.
TYPES = {
    "BINARY": re.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?").fullmatch,
    "BOOLEAN": re.compile("(?i:TRUE|FALSE)").fullmatch,
    "CAL-ADDRESS": re.compile(URI).fullmatch,
    "DATE": is_date,
    "DATE-TIME": is_date_time,
    "DURATION": re.compile(DURATION).fullmatch,
    "FLOAT": re.compile(NUMBER).fullmatch,
    "INTEGER": re.compile(r"[+-]?\d{1,10}").fullmatch,
    "PERIOD": is_period,
    "RECUR": is_recur,
    "UID": re.compile(".+").fullmatch,
    "URI": re.compile(URI).fullmatch,
    "XML-REFERENCE": re.compile(URI).fullmatch,
    "UTC-OFFSET": lambda text: re.fullmatch(UTC_OFFSET, text) is not None and text not in ("-0000", "-000000"),
}

# The types of a property's value: the default first, then what VALUE may say. "!" stands before the types of those that
# have no default, where VALUE must be there; "*" after a type of which there may be a list.
PROPERTIES = {
    "ACKNOWLEDGED": "DATE-TIME", "ACTION": "TEXT", "ATTACH": "URI BINARY", "ATTENDEE": "CAL-ADDRESS",
    "CALENDAR-ADDRESS": "CAL-ADDRESS", "CALSCALE": "TEXT", "CATEGORIES": "TEXT*", "CLASS": "TEXT", "COLOR": "TEXT",
    "COMMENT": "TEXT", "CONCEPT": "URI", "CONFERENCE": "! URI", "CONTACT": "TEXT", "CREATED": "DATE-TIME",
    "DESCRIPTION": "TEXT", "DTEND": "DATE-TIME DATE", "DTSTAMP": "DATE-TIME", "DTSTART": "DATE-TIME DATE",
    "DURATION": "DURATION", "EXDATE": "DATE-TIME* DATE*", "GEO": "FLOAT", "IMAGE": "! URI BINARY",
    "LAST-MODIFIED": "DATE-TIME", "LINK": "! URI UID XML-REFERENCE", "LOCATION": "TEXT", "LOCATION-TYPE": "TEXT*",
    "METHOD": "TEXT", "NAME": "TEXT", "ORGANIZER": "CAL-ADDRESS", "PARTICIPANT-TYPE": "TEXT", "PRIORITY": "INTEGER",
    "PRODID": "TEXT", "PROXIMITY": "TEXT", "RDATE": "DATE-TIME* DATE* PERIOD*", "RECURRENCE-ID": "DATE-TIME DATE",
    "REFID": "TEXT", "REFRESH-INTERVAL": "! DURATION", "RELATED-TO": "TEXT UID URI", "REPEAT": "INTEGER",
    "REQUEST-STATUS": "TEXT", "RESOURCE-TYPE": "TEXT", "RESOURCES": "TEXT*", "RRULE": "RECUR", "SEQUENCE": "INTEGER",
    "SOURCE": "! URI", "STATUS": "TEXT", "STRUCTURED-DATA": "! TEXT BINARY URI", "STYLED-DESCRIPTION": "! TEXT URI",
    "SUMMARY": "TEXT", "TRANSP": "TEXT", "TRIGGER": "DURATION DATE-TIME", "TZID": "TEXT", "TZNAME": "TEXT",
    "TZOFFSETFROM": "UTC-OFFSET", "TZOFFSETTO": "UTC-OFFSET", "TZURL": "URI", "UID": "TEXT", "URL": "URI",
    "VERSION": "TEXT",
}

# Those that are in UTC wherever they stand (§3.8.7, §3.8.2.1; RFC 9074 §6.1).
ALWAYS_UTC = {"ACKNOWLEDGED", "CREATED", "DTSTAMP", "LAST-MODIFIED", "TRIGGER"}

# What a value must be, where only some are allowed; an x-name is, besides, where the RFC says so.
CHOICES = {
    "CALSCALE": "GREGORIAN", "VERSION": "2.0", "TRANSP": "OPAQUE|TRANSPARENT",
    "STATUS": "TENTATIVE|CONFIRMED|CANCELLED", "CLASS": "PUBLIC|PRIVATE|CONFIDENTIAL|X-.+",
    "ACTION": "AUDIO|DISPLAY|EMAIL|X-.+", "METHOD": "PUBLISH|REQUEST|CANCEL|REPLY|ADD|REFRESH|COUNTER|DECLINECOUNTER",
    "PROXIMITY": "ARRIVE|DEPART|CONNECT|DISCONNECT|X-.+",
    "PARTICIPANT-TYPE": "ACTIVE|INACTIVE|SPONSOR|CONTACT|BOOKING-CONTACT|"
    "EMERGENCY-CONTACT|PUBLICITY-CONTACT|PLANNER-CONTACT|PERFORMER|SPEAKER|X-.+",
}
RANGES = {"PRIORITY": (0, 9), "SEQUENCE": (0, 2147483647), "REPEAT": (0, 2147483647)}

_TOKEN, _URI = r"[A-Za-z0-9-]+", URI
_LANGUAGE = r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"
# What a parameter's value must be. Of the quoted ones the RFC has quotes around the value whatever is in it.
PARAMETERS = {
    "ALTREP": _URI,
    "CN": ".*",
    "CUTYPE": _TOKEN,
    "DELEGATED-FROM": _URI,
    "DELEGATED-TO": _URI,
    "DERIVED": "TRUE|FALSE",
    "DIR": _URI,
    "DISPLAY": _TOKEN,
    "EMAIL": ".+",
    "ENCODING": "8BIT|BASE64",
    "FBTYPE": _TOKEN,
    "FEATURE": _TOKEN,
    "FMTTYPE": r"[\w!#$&.+^-]+/[\w!#$&.+^-]+(?:;.*)?",
    "GAP": DURATION,
    "LABEL": ".*",
    "LANGUAGE": _LANGUAGE,
    "LINKREL": f"{_TOKEN}|{_URI}",
    "MEMBER": _URI,
    "ORDER": r"[1-9]\d*",
    "PARTSTAT": _TOKEN,
    "RANGE": "THISANDFUTURE",
    "RELATED": "START|END",
    "RELTYPE": _TOKEN,
    "ROLE": _TOKEN,
    "RSVP": "TRUE|FALSE",
    "SCHEMA": _URI,
    "SENT-BY": _URI,
    "TZID": ".+",
    "VALUE": _TOKEN,
}
QUOTED = {"ALTREP", "DELEGATED-FROM", "DELEGATED-TO", "DIR", "MEMBER", "SENT-BY"}
LISTS = {"DELEGATED-FROM", "DELEGATED-TO", "MEMBER", "FEATURE", "DISPLAY"}
_PEOPLE = "CN CUTYPE DELEGATED-FROM DELEGATED-TO DIR EMAIL LANGUAGE MEMBER PARTSTAT ROLE RSVP SENT-BY"
_TEXT = "ALTREP LANGUAGE"
# Where each parameter may stand; VALUE may wherever it agrees with the type, and one of an extension (X-…) anywhere.
ALLOWED = {
    "ATTENDEE": _PEOPLE,
    "ORGANIZER": "CN DIR EMAIL LANGUAGE SENT-BY",
    "SUMMARY": _TEXT,
    "DESCRIPTION": _TEXT + " DERIVED",
    "LOCATION": _TEXT,
    "COMMENT": _TEXT,
    "CONTACT": _TEXT,
    "RESOURCES": _TEXT,
    "CATEGORIES": "LANGUAGE",
    "NAME": _TEXT,
    "TZNAME": "LANGUAGE", "REQUEST-STATUS": "LANGUAGE", "RELATED-TO": "RELTYPE GAP", "TRIGGER": "RELATED",
    "ATTACH": "FMTTYPE ENCODING", "IMAGE": "FMTTYPE ENCODING ALTREP DISPLAY", "CONFERENCE": "FEATURE LABEL LANGUAGE",
    "LINK": "LINKREL FMTTYPE LABEL LANGUAGE", "STRUCTURED-DATA": "FMTTYPE SCHEMA ENCODING ORDER",
    "STYLED-DESCRIPTION": "ALTREP LANGUAGE FMTTYPE DERIVED", "DTSTART": "TZID", "DTEND": "TZID",
    "RECURRENCE-ID": "TZID RANGE", "RDATE": "TZID", "EXDATE": "TZID", "LOCATION-TYPE": "LANGUAGE", "CONCEPT": "",
}


# In each component: what must stand there once, what may once, what may at all, and which components it may hold.
COMPONENTS = {
    "VCALENDAR": (
        "PRODID VERSION",
        "CALSCALE METHOD UID LAST-MODIFIED URL REFRESH-INTERVAL SOURCE COLOR",
        "NAME DESCRIPTION CATEGORIES IMAGE",
        "VEVENT VTIMEZONE",
    ),
    "VEVENT": (
        "DTSTAMP UID",
        "CLASS COLOR CREATED DESCRIPTION DTEND DTSTART DURATION GEO "
        "LAST-MODIFIED LOCATION ORGANIZER PRIORITY RECURRENCE-ID RRULE SEQUENCE STATUS "
        "SUMMARY TRANSP URL",
        "ATTACH ATTENDEE CATEGORIES COMMENT CONCEPT CONFERENCE CONTACT EXDATE "
        "IMAGE LINK RDATE REFID RELATED-TO REQUEST-STATUS RESOURCES "
        "STRUCTURED-DATA STYLED-DESCRIPTION",
        "VALARM PARTICIPANT VLOCATION VRESOURCE",
    ),
    "VTIMEZONE": ("TZID", "LAST-MODIFIED TZURL", "", "STANDARD DAYLIGHT"),
    "STANDARD": ("DTSTART TZOFFSETFROM TZOFFSETTO", "RRULE", "COMMENT RDATE TZNAME", ""),
    "DAYLIGHT": ("DTSTART TZOFFSETFROM TZOFFSETTO", "RRULE", "COMMENT RDATE TZNAME", ""),
    "VALARM": (
        "ACTION TRIGGER",
        "ACKNOWLEDGED DESCRIPTION DURATION PROXIMITY REPEAT SUMMARY UID",
        "ATTACH ATTENDEE RELATED-TO STYLED-DESCRIPTION",
        "VLOCATION",
    ),
    "PARTICIPANT": (
        "PARTICIPANT-TYPE UID",
        "CALENDAR-ADDRESS CREATED DESCRIPTION DTSTAMP GEO LAST-MODIFIED PRIORITY SEQUENCE STATUS SUMMARY URL",
        "ATTACH CATEGORIES COMMENT CONCEPT CONTACT LINK "
        "LOCATION REFID RELATED-TO REQUEST-STATUS RESOURCES STRUCTURED-DATA STYLED-DESCRIPTION",
        "VLOCATION VRESOURCE",
    ),
    "VLOCATION": ("UID", "DESCRIPTION GEO LOCATION-TYPE NAME URL", "CONCEPT LINK REFID STRUCTURED-DATA", ""),
    "VRESOURCE": ("UID", "DESCRIPTION GEO NAME RESOURCE-TYPE", "CONCEPT LINK REFID STRUCTURED-DATA", ""),
}

# RFC 5546 §3.2.1, §3.2.2, §3.2.5 for VEVENT: what each must hold, must not hold, and the STATUS that it may say.
METHODS = {
    "PUBLISH": ("DTSTAMP DTSTART ORGANIZER SUMMARY UID", "ATTENDEE REQUEST-STATUS", "TENTATIVE CONFIRMED CANCELLED"),
    "REQUEST": ("ATTENDEE DTSTAMP DTSTART ORGANIZER SUMMARY UID", "REQUEST-STATUS", "TENTATIVE CONFIRMED"),
    "CANCEL": ("DTSTAMP ORGANIZER SEQUENCE UID", "REQUEST-STATUS", "CANCELLED"),
}

# CSS Color Module Level 3 §4.3, which RFC 7986 §5.9 takes its names from.
COLORS = set(
    """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown
    burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan
    darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred
    darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink
    deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold
    goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush
    lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey
    lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow
    lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen
    mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin
    navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise
    palevioletred papayawhip peachpuff peru pink plum powderblue purple red rosybrown royalblue saddlebrown
    salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen
    steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen
    """.split()
)
