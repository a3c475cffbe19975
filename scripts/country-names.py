"""Writes the section `countries` of the data files of languages from the Unicode CLDR, as Babel has it.

Usage: country-names.py [FILE...]

Without files it takes all but those that extend another. A new file gets the countries that en.yaml has. The version of Babel, and
with it that of the CLDR, is pinned in Tests/Tools/requirements.txt: 2.18.0 has the CLDR 47.
"""
import re
import sys
from pathlib import Path

from babel import Locale

FOLDER = Path(__file__).parent.parent / "Sources/ReadoutLanguage/Words"
HEAD = "# Names of countries by their codes (ISO 3166-1 alpha-2, and XK): written by `make countries`.\ncountries:\n"
SECTION = re.compile(r"(?:# Names of countries .*\n)?countries:\n(?:  .*\n)*")
# What needs no quotation marks in YAML.
PLAIN = re.compile(r"[^\W\d_][^:#\"'\[\]{},&*!|>%@`\u00a0]*")


def codes():
    section = SECTION.search((FOLDER / "en.yaml").read_text())
    return re.findall(r'^  "?([A-Z]{2})"?: ', section[0], re.MULTILINE)


def scalar(text):
    if PLAIN.fullmatch(text) and text.lower() not in ("no", "yes", "on", "off", "true", "false", "null"):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\u00a0", "\\u00A0") + '"'


def section(tag):
    names = Locale.parse(tag, sep="-").territories
    return HEAD + "".join(f"  {scalar(code)}: {scalar(names[code])}\n" for code in codes())


def main():
    named = [Path(name) for name in sys.argv[1:]]
    files = named or [path for path in sorted(FOLDER.glob("*.yaml")) if "\nextends: " not in path.read_text()]
    for path in files:
        text = path.read_text()
        tag = re.search(r"^tag: (.*)$", text, re.MULTILINE)[1]
        found = SECTION.search(text)
        if found:
            text = text[: found.start()] + section(tag) + text[found.end() :]
        else:
            text = text.rstrip("\n") + "\n\n" + section(tag)
        path.write_text(text)


if __name__ == "__main__":
    main()
