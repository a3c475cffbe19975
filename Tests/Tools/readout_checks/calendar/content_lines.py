"""A strict reader of iCalendar by RFC 5545, for what the libraries forgive."""

import re
from dataclasses import dataclass, field

_VALUE = '(?:"[^"\0-\x08\x0a-\x1f\x7f]*"|[^";:,\0-\x08\x0a-\x1f\x7f]*)'
LINE = re.compile(rf"([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+={_VALUE}(?:,{_VALUE})*)*):(.*)", re.DOTALL)
PARAMETER = re.compile(rf";([A-Za-z0-9-]+)=({_VALUE}(?:,{_VALUE})*)")
PARAMETER_VALUE = re.compile(rf"(?:^|,)({_VALUE})")
PART = re.compile(r"\\.|.", re.DOTALL)
LITERAL = {"n": "\n", "N": "\n", "\\": "\\", ";": ";", ",": ","}
CIRCUMFLEX = {"^n": "\n", "^^": "^", "^'": '"'}


@dataclass
class Property:
    """A content line: names in capitals, each parameter as the list of its values, the value as it stands there."""

    name: str
    parameters: dict
    value: str
    line: int = 0
    quoted: set = field(default_factory=set)  # the parameters that stand in quotes

    def parameter(self, name, default=None):
        """The only value of a parameter; ValueError when it has several."""
        values = self.parameters.get(name, [default])
        if len(values) != 1:
            raise ValueError(f"{self.name}: {name} has {len(values)} values")
        return values[0]

    def text(self):
        """The value as one TEXT (§3.3.11); ValueError for what is not escaped as it must be."""
        items = self.texts()
        if len(items) != 1:
            raise ValueError(f"{self.name}: a comma is not escaped")
        return items[0]

    def texts(self):
        """The values of a list of TEXT, such as CATEGORIES has."""
        items = [""]
        for part in PART.findall(self.value):
            if part == ",":
                items.append("")
            elif part == ";" or part == "\\" or part[0] == "\\" and part[1] not in LITERAL:
                raise ValueError(f"{self.name}: {part!r} is not escaped as it must be")
            else:
                items[-1] += LITERAL[part[1]] if part[0] == "\\" else part
        return items


@dataclass
class Component:
    name: str
    line: int = 0
    properties: list = field(default_factory=list)
    components: list = field(default_factory=list)

    def all(self, name):
        return [property for property in self.properties if property.name == name]

    def one(self, name):
        """The only property of a name, or None; ValueError when there are several."""
        found = self.all(name)
        if len(found) > 1:
            raise ValueError(f"{name} stands {len(found)} times in one {self.name}")
        return found[0] if found else None

    def walk(self):
        """Itself and all components within."""
        yield self
        for component in self.components:
            yield from component.walk()


def byte_problems(data):
    """Yields (line, message) where the bytes break §3.1: line ends, lengths, characters cut by a fold, controls."""
    if not data.endswith(b"\r\n"):
        yield data.count(b"\n") + 1, "the last line does not end in CRLF"
    for number, line in enumerate(data.removesuffix(b"\r\n").split(b"\r\n"), 1):
        if len(line) > 75:
            yield number, f"{len(line)} octets"
        if not line.strip():
            yield number, "an empty line"
        try:
            text = line.decode()
        except UnicodeDecodeError:
            yield number, "a character is cut by the fold, or the line is no UTF-8"
            continue
        if re.search("[\0-\x08\x0a-\x1f\x7f]", text):
            yield number, "a control character"
        if re.search("[\u0085\u2028\u2029]", text):
            yield number, "a character that ends a line for some readers"


def content_line(text, number=0):
    """A content line as a property; ValueError where the grammar of §3.1 has none."""
    match = LINE.fullmatch(text)
    if not match:
        raise ValueError(f"line {number}: no content line: {text[:60]!r}")
    property = Property(match[1].upper(), {}, match[3], number)
    for key, values in PARAMETER.findall(match[2]):
        if key.upper() in property.parameters:
            raise ValueError(f"line {number}: the parameter {key} stands twice")
        values = PARAMETER_VALUE.findall(values)
        if all(value.startswith('"') for value in values):
            property.quoted.add(key.upper())
        property.parameters[key.upper()] = [
            re.sub(r"\^[n^']", lambda it: CIRCUMFLEX[it[0]], value.strip('"')) for value in values
        ]  # RFC 6868
    return property


def content_lines(data):
    """Yields (number, text) for each line of the calendar, unfolded; the number is that of its first line in
    the file.
    """
    number = 1
    for line in re.split(rb"\r\n(?![ \t])", data.removesuffix(b"\r\n")):
        yield number, re.sub(rb"\r\n[ \t]", b"", line).decode()
        number += 1 + line.count(b"\r\n")


def read(data):
    """The calendars of a file as components; ValueError says what is wrong with its lines."""
    root = Component("file")
    open_components = [root]
    for number, text in content_lines(data):
        line = content_line(text, number)
        if line.name == "BEGIN":
            component = Component(line.value.upper(), number)
            open_components[-1].components.append(component)
            open_components.append(component)
        elif line.name == "END":
            if len(open_components) == 1 or open_components.pop().name != line.value.upper():
                raise ValueError(f"line {number}: END:{line.value} ends nothing")
        else:
            open_components[-1].properties.append(line)
    if len(open_components) > 1:
        raise ValueError(f"line {open_components[-1].line}: {open_components[-1].name} does not end")
    if root.properties:
        raise ValueError(f"line {root.properties[0].line}: {root.properties[0].name} stands in no component")
    return root.components
