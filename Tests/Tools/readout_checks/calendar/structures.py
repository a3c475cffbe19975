"""What jCal (RFC 7265) and xCal (RFC 6321) must say for a calendar that is there as text, and the reading of both.

A property is turned into the structure that each RFC maps it to; what an export holds must be equal to that. RDATEs of
one observance count as one list, since they may be written either way (RFC 5545 §3.8.5.2).
"""

import json
import re
from decimal import Decimal

from lxml import etree

from readout_checks.calendar.linter import value_type
from readout_checks.calendar.rules import PROPERTIES, RECUR

NAMESPACE = "urn:ietf:params:xml:ns:icalendar-2.0"
# The types of parameters that are not text (RFC 6321 §3.5, and by the same rule those of later RFCs).
PARAMETER_TYPES = {
    "altrep": "uri", "delegated-from": "cal-address", "delegated-to": "cal-address", "dir": "uri",
    "member": "cal-address", "rsvp": "boolean", "sent-by": "cal-address", "schema": "uri", "gap": "duration",
    "derived": "boolean", "order": "integer",
}

ORDER = [name.lower() for name in RECUR]  # of the parts of a recur in XML (RFC 6321 Appendix A)


def spaced(value):
    """DATE, DATE-TIME and UTC-OFFSET with the hyphens and colons that both RFCs put in (RFC 7265 §3.6, RFC 6321
    §3.6).
    """
    value = re.sub(r"^(\d{4})(\d\d)(\d\d)", r"\1-\2-\3", value)
    value = re.sub(r"T(\d\d)(\d\d)(\d\d)", r"T\1:\2:\3", value)
    return re.sub(r"^([+-]\d\d)(\d\d)(\d\d)?$", lambda it: ":".join(filter(None, it.groups())), value)


def pieces(property):
    """The type of a property's value in small letters, "unknown" where it has none, and its values as strings."""
    if property.name not in PROPERTIES and "VALUE" not in property.parameters:
        return "unknown", [property.value]
    type, value = value_type(property), property.value
    if property.name == "GEO":
        return "float", [value.split(";")]
    if type in ("TEXT", "UID"):
        return type.lower(), property.texts()
    values = value.split(",") if f"{type}*" in PROPERTIES.get(property.name, "").split() else [value]
    return type.lower(), (
        [spaced(it) for it in values] if type in ("DATE", "DATE-TIME", "UTC-OFFSET", "PERIOD") else values
    )


def recur(value):
    """The parts of a RECUR, each with its values, numbers as numbers."""
    parts = [part.partition("=") for part in value.split(";")]
    return {name.lower(): [_number(spaced(it)) for it in part.split(",")] for name, _, part in parts}


def _number(text):
    return Decimal(text) if re.fullmatch(r"[+-]?\d+", text) else text


def joined(properties):
    """The properties as (name, parameters, type, values), RDATEs that follow each other as one."""
    found = []
    for property in properties:
        parameters = {name.lower(): values for name, values in property.parameters.items() if name != "VALUE"}
        item = (property.name.lower(), parameters, *pieces(property))
        if found and item[0] == "rdate" and found[-1][:3] == item[:3]:
            item = (*item[:3], found.pop()[3] + item[3])
        found.append(item)
    return found


# jCal


def as_jcal(component):
    """The array that RFC 7265 §3.3 and §3.4 make of a component."""
    return [
        component.name.lower(),
        [_jcal_property(*it) for it in joined(component.properties)],
        [as_jcal(it) for it in component.components],
    ]


def _jcal_property(name, parameters, type, values):
    one_or_all = {key: it[0] if len(it) == 1 else it for key, it in parameters.items()}
    return [name, one_or_all, type, *(_jcal_value(type, it) for it in values)]


def _jcal_value(type, value):
    if isinstance(value, list):
        return [Decimal(it) for it in value]  # GEO is structured (§3.4.1.2)
    if type == "recur":
        return {name: it[0] if len(it) == 1 else it for name, it in recur(value).items()}
    if type in ("integer", "float"):
        return Decimal(value)
    return value == "TRUE" if type == "boolean" else value


def read_jcal(data):
    """The calendars of a jCal file: one, or an array of them (§3.2)."""
    value = json.loads(
        data.decode(), parse_int=Decimal, parse_float=Decimal, object_pairs_hook=_once, parse_constant=_refuse
    )
    calendars = value if value and isinstance(value[0], list) else [value]
    return [_with_joined_rdates(calendar) for calendar in calendars]


def _once(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return dict(pairs)


def _refuse(name):
    raise ValueError(f"{name} is no JSON")


def _with_joined_rdates(component):
    name, properties, components = component
    found = []
    for property in properties:
        if found and property[0] == "rdate" and found[-1][:3] == property[:3]:
            property = found.pop() + property[3:]
        found.append(property)
    return [name, found, [_with_joined_rdates(it) for it in components]]


# xCal: an element is (name, text), or (name, [elements]).


def as_xcal(component):
    """The elements that RFC 6321 §3.2 to §3.6 make of a component; empty lists have no element."""
    lists = (
        ("properties", [_xcal_property(*it) for it in joined(component.properties)]),
        ("components", [as_xcal(it) for it in component.components]),
    )
    return component.name.lower(), [(name, items) for name, items in lists if items]


def _xcal_property(name, parameters, type, values):
    holders = [(key, [_xcal_parameter(key, it) for it in items]) for key, items in parameters.items()]
    elements = [element for value in values for element in _xcal_value(name, type, value)]
    return name, [("parameters", holders)] * bool(holders) + elements


def _xcal_parameter(name, value):
    type = PARAMETER_TYPES.get(name, "unknown" if name.startswith("x-") else "text")
    return type, value.lower() if type == "boolean" else value


def _xcal_value(name, type, value):
    if name == "geo":
        return [("latitude", value[0]), ("longitude", value[1])]  # §3.4.1.2
    if type == "recur":
        parts = sorted(recur(value).items(), key=lambda it: ORDER.index(it[0]))
        return [(type, [(key, str(item)) for key, items in parts for item in items])]
    return [(type, value.lower() if type == "boolean" else value)]


def read_xcal(data):
    """The calendars of an xCal file, which has no document type and nothing but elements and text."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    if root.tag != f"{{{NAMESPACE}}}icalendar" or root.getroottree().docinfo.doctype:
        raise ValueError(f"the root is {root.tag}")
    return [_with_joined_rdate_elements(_element(it)) for it in root]


def _element(node):
    name = etree.QName(node)
    if name.namespace != NAMESPACE or node.attrib:
        raise ValueError(f"line {node.sourceline}: {node.tag} with {dict(node.attrib)}")
    if not len(node):
        return name.localname, node.text or ""
    if (node.text or "").strip() or any((it.tail or "").strip() for it in node):
        raise ValueError(f"line {node.sourceline}: text between the elements of {name.localname}")
    return name.localname, [_element(it) for it in node]


def _with_joined_rdate_elements(element):
    name, content = element
    if isinstance(content, str):
        return element
    found = []
    for item in map(_with_joined_rdate_elements, content):
        if found and item[0] == "rdate" == found[-1][0]:
            item = ("rdate", found.pop()[1] + item[1])
        found.append(item)
    return name, found
