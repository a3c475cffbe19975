"""YAML as readers of YAML 1.1 and of YAML 1.2 see it, down to the text of each scalar, and the layout of a file."""

import re

import ruamel.yaml
import yaml

from readout_checks.document.format import Number

YAMLError = (yaml.YAMLError, ruamel.yaml.error.YAMLError)
NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
STRING = "tag:yaml.org,2002:str"


class Reader1_1(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """libyaml with the types of YAML 1.1, also y and n, which PyYAML leaves out."""


Reader1_1.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("[yYnN]$"), list("yYnN"))


class Misread:
    """A plain scalar that is neither text nor anything of JSON to a reader; equal to nothing."""

    def __init__(self, node):
        self.node = node

    def __repr__(self):
        return f"{self.node.value!r} as {self.node.tag.rpartition(':')[2]}"

    def __eq__(self, other):
        return False

    __hash__ = object.__hash__


def read_1_1(text):
    return [value(node) for node in yaml.compose_all(text, Reader1_1)]


def read_1_2(text):
    reader = ruamel.yaml.YAML(typ="safe", pure=True)
    reader.version = (1, 2)
    return [value(node) for node in reader.compose_all(text)]


def value(node):
    """What JSON would say for a node, numbers as they were written."""
    kind = node.tag.rpartition(":")[2]
    if isinstance(node.value, str):
        if node.style in (None, "") and NUMBER.fullmatch(node.value):
            return Number(node.value)
        if node.tag == STRING:
            return node.value
        if kind == "null":
            return None
        return node.value == "true" if kind == "bool" and node.value in ("true", "false") else Misread(node)
    if kind == "seq":
        return [value(item) for item in node.value]
    pairs = [(value(key), value(item)) for key, item in node.value]
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise ValueError(f"line {node.start_mark.line + 1}: a key stands twice in one mapping")
    for key in mapping:
        if type(key) is not str:
            raise ValueError(f"line {node.start_mark.line + 1}: the key {key!r} is no text")
    return mapping


def layout(text):
    """Yields (line, message) where a file is not laid out as promised: no tags, no folded lines, literal blocks."""
    for event in yaml.parse(text, Reader1_1):
        line = event.start_mark.line + 1
        if getattr(event, "tag", None):
            yield line, f"has the tag {event.tag}"
        if isinstance(event, yaml.ScalarEvent) and (
            event.style == ">" or event.style != "|" and event.start_mark.line != event.end_mark.line
        ):
            yield line, "a text is folded"
    for document in yaml.compose_all(text, Reader1_1):
        yield from unblocked(document)


def unblocked(node):
    """Yields (line, message) for each text of several lines that could stand in a literal block, and does not."""
    if isinstance(node, yaml.ScalarNode):
        if node.style != "|" and wants_block(node.value):
            yield node.start_mark.line + 1, "a text of several lines is in no literal block"
    else:
        for item in node.value:
            yield from unblocked(item[1] if isinstance(item, tuple) else item)


def wants_block(text):
    """Whether a literal block could surely hold a text: several lines, printable, none with white space at an end."""
    lines = text.removesuffix("\n").split("\n")
    return (
        len(lines) > 1
        and lines[0] != "" != lines[-1]
        and all(line.isprintable() and line == line.strip() for line in lines)
    )
