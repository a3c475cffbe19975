"""Writes the sections `countries` and `languages` of the data files of languages from the Unicode CLDR, as Babel has it.

Usage: cldr-names.py [FILE...]

Without files it takes all but those that extend another. A new file gets the countries and languages that en.yaml has. The
version of Babel, and with it that of the CLDR, is pinned in Tests/Tools/requirements.txt: 2.18.0 has the CLDR 47.
"""
import re
import sys
from pathlib import Path

from babel import Locale

FOLDER = Path(__file__).parent.parent / "Sources/ReadoutLanguage/Words"
HEADS = {
    "countries": "# Names of countries by their codes (ISO 3166-1 alpha-2, and XK): written by `make countries`.",
    "languages": "# Names of languages by their tags (BCP 47): written by `make countries`.",
}
# What needs no quotation marks in YAML.
PLAIN = re.compile(r"[^\W\d_][^:#\"'\[\]{},&*!|>%@`\u00a0]*")


def pattern(section):
    return re.compile(rf"(?:# Names of {section} .*\n)?{section}:\n(?:  .*\n)*")


def codes(section):
    found = pattern(section).search((FOLDER / "en.yaml").read_text())
    return re.findall(r'^  "?([A-Za-z0-9-]+)"?: ', found[0], re.MULTILINE)


def scalar(text):
    if PLAIN.fullmatch(text) and text.lower() not in ("no", "yes", "on", "off", "true", "false", "null"):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\u00a0", "\\u00A0") + '"'


def section(name, tag):
    locale = Locale.parse(tag, sep="-")
    names = locale.territories if name == "countries" else locale.languages
    # What a language has no name for shows as its tag.
    known = [(code, names.get(code.replace("-", "_"))) for code in codes(name)]
    return f"{HEADS[name]}\n{name}:\n" + "".join(f"  {scalar(code)}: {scalar(text)}\n" for code, text in known if text)


def main():
    named = [Path(name) for name in sys.argv[1:]]
    files = named or [path for path in sorted(FOLDER.glob("*.yaml")) if "\nextends: " not in path.read_text()]
    for path in files:
        text = path.read_text()
        tag = re.search(r"^tag: (.*)$", text, re.MULTILINE)[1]
        for name in HEADS:
            found = pattern(name).search(text)
            if found:
                text = text[: found.start()] + section(name, tag) + text[found.end() :]
            else:
                text = text.rstrip("\n") + "\n\n" + section(name, tag)
        path.write_text(text)


if __name__ == "__main__":
    main()
