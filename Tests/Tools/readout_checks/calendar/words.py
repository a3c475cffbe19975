"""The words that a calendar adds to what a document says, by the document's language."""

import re
from functools import lru_cache
from pathlib import Path

import yaml

WORDS = Path(__file__).resolve().parents[4] / "Sources" / "ReadoutLanguage" / "Words"
LANGUAGES = ("en", "fr", "de", "es", "zh", "ar")

# A line break of any kind, with the blanks around it.
BREAK = re.compile("[ \t]*[\n\u0085\u2028\u2029][ \t\n\u0085\u2028\u2029]*")
ENDS = re.compile(f"^(?:{BREAK.pattern})|(?:{BREAK.pattern})$")


@lru_cache(maxsize=None)
def words(tag):
    """The words for a document of this language, English where there are none for it."""
    first, *rest = tag.lower().split("-")
    scripts = [subtag for subtag in rest if subtag in ("hant", "hans", "tw", "hk", "mo")]
    if first not in LANGUAGES or first == "zh" and scripts and scripts[0] != "hans":
        first = "en"
    return yaml.load(Path(WORDS, f"{first}.yaml").read_bytes(), yaml.BaseLoader)


def mark(tag, status):
    """The word before a title."""
    return words(tag)["calendar"][status]


def kind(tag, name):
    """The word for a kind of summit; None where there is none, or nothing to say."""
    parts = (name or "other").split("-")
    return words(tag)["kinds"].get(parts[0] + "".join(map(str.title, parts[1:])))


def colon(tag):
    """What stands between a label and what it is of."""
    return words(tag)["signs"]["explanation"]


def one_line(text):
    """A name or a title as a calendar has it: without line breaks."""
    return BREAK.sub(" ", ENDS.sub("", text))
