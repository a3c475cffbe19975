"""Writes Sources/ReadoutRecord/Hints/NameTables.swift: names that people write in place of codes, from the Unicode CLDR.

Usage: name-tables.py

The version of Babel, and with it that of the CLDR, is pinned in Tests/Tools/requirements.txt: 2.18.0 has the CLDR 47.
"""
import re
from pathlib import Path

from babel import Locale
from babel.core import get_global

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "Sources/ReadoutRecord/Hints/NameTables.swift"
# The languages of briefs.
TAGS = ["en", "de", "fr", "es", "ar", "zh"]
# Short names that no list has.
COUNTRIES = {
    "GB": ["UK", "EN", "Great Britain", "Britain", "England", "Scotland", "Wales"], "GR": ["EL"],
    "US": ["United States of America", "America", "U.S.", "U.S.A."], "RU": ["Russian Federation"], "TR": ["Turkey"],
    "CZ": ["Czech Republic"], "KR": ["South Korea", "Republic of Korea"], "KP": ["North Korea"], "NL": ["Holland"],
    "CN": ["PRC", "People's Republic of China"], "XK": ["KS"], "TL": ["East Timor"], "MK": ["Macedonia"],
    "CD": ["DRC", "DR Congo"], "CI": ["Ivory Coast"], "CV": ["Cape Verde"], "MM": ["Burma"], "SZ": ["Swaziland"],
}
LANGUAGES = {
    "ja": ["jp"], "zh": ["cn", "Mandarin"], "uk": ["ua"], "da": ["dk"], "cs": ["cz"], "fa": ["Farsi"], "el": ["gr"],
}


def line(code, names):
    found = []
    for name in names:
        name = re.sub(r"\s+", " ", name).strip()
        if name and name != code and name.lower() not in [other.lower() for other in found]:
            found.append(name)
    return "|".join([code] + found)


def countries():
    section = (ROOT / "Sources/ReadoutModel/Validation.swift").read_text()
    codes = re.findall(r"\b[A-Z]{2}\b", section[section.index("static let codes = ") :].split('"""')[1])
    aliases = get_global("territory_aliases")
    for code in codes:
        names = list(COUNTRIES.get(code, []))
        names += sorted(alias for alias, of in aliases.items() if of == [code] and re.fullmatch("[A-Z]{3}", alias))
        for tag in TAGS:
            name = Locale.parse(tag).territories[code]
            names += [name, re.sub(r" \(.*\)", "", name), name.replace("&", "and").replace("St.", "Saint")]
        yield line(code, names)


def languages():
    aliases = get_global("language_aliases")
    english = Locale("en").languages
    for code in sorted(code for code in english if re.fullmatch("[a-z]{2}", code)):
        names = list(LANGUAGES.get(code, []))
        names += sorted(alias for alias, of in aliases.items() if of == code and re.fullmatch("[a-z]{3}", alias))
        names += [locale.languages[code] for locale in map(Locale.parse, TAGS) if code in locale.languages]
        try:
            names.append(Locale.parse(code).languages.get(code, ""))
        except Exception:  # the CLDR has no data of the language itself
            pass
        yield line(code, names)


def text(lines):
    return "\n".join("        " + line.replace("\\", "\\\\") for line in lines)


def main():
    TARGET.write_text(
        f'''// Made by `make names` from the Unicode CLDR 47; do not edit.

/// What people write in place of a code, one code a line, with the code first.
enum NameTables {{
    static let countries: StaticString = """
{text(countries())}
        """

    static let languages: StaticString = """
{text(languages())}
        """
}}
'''
    )


if __name__ == "__main__":
    main()
