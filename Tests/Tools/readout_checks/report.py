"""How every check ends: each mismatch on a line of its own and exit 1, or one line of counts and exit 0."""

import sys


class Report:
    def __init__(self, name):
        self.name = name
        self.mismatches = 0

    def wrong(self, document, field, message):
        """One mismatch: the document's id, the field (or "-"), and what is wrong with it."""
        self.mismatches += 1
        print(f"{document}: {field}: {message}".encode("utf-8", "backslashreplace").decode())

    def end(self, summary):
        sys.stdout.flush()
        if self.mismatches:
            print(f"{self.name}: {self.mismatches} mismatches; {summary}", file=sys.stderr)
            sys.exit(1)
        print(f"{self.name}: ok; {summary}")


def shown(value, most=120):
    """A value on one line, short enough for a message, with nothing invisible in it."""
    text = ascii(value)
    return text if len(text) <= most else text[:most] + "…"
