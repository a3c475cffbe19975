"""A strict reader of iCalendar by RFC 5545, for what the libraries forgive."""
import re
from dataclasses import dataclass, field

LINE = re.compile(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)', re.DOTALL)
PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^";:]*)')
PART = re.compile(r"\\.|.", re.DOTALL)
LITERAL = {"n": "\n", "N": "\n", "\\": "\\", ";": ";", ",": ","}


@dataclass
class Property:
    name: str
    parameters: dict
    value: str

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


def read(data):
    """The calendars of a file as components; ValueError says what is wrong with its lines."""
    root = Component("file")
    open_components = [root]
    for line in re.sub(rb"\r\n[ \t]", b"", data).removesuffix(b"\r\n").split(b"\r\n"):
        match = LINE.fullmatch(line.decode())
        if not match:
            raise ValueError(f"no content line: {line[:60]!r}")
        name, value = match[1].upper(), match[3]
        if name == "BEGIN":
            component = Component(value.upper())
            open_components[-1].components.append(component)
            open_components.append(component)
        elif name == "END":
            if len(open_components) == 1 or open_components.pop().name != value.upper():
                raise ValueError(f"END:{value} ends nothing")
        else:
            parameters = {key.upper(): inner.strip('"') for key, inner in PARAMETER.findall(match[2])}
            open_components[-1].properties.append(Property(name, parameters, value))
    if len(open_components) > 1:
        raise ValueError(f"{open_components[-1].name} does not end")
    return root.components
