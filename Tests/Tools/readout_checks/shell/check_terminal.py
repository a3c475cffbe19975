"""Checks that colour is for terminals that have it, and for people who want it.

Usage: terminal READOUT
"""

import argparse
import os
import pty
import tempfile
from pathlib import Path

from readout_checks.report import Report, shown

# The environment, and whether there is colour: NO_COLOR counts where it is not empty (no-color.org).
CASES = [
    ({"TERM": "xterm"}, True),
    ({"TERM": "dumb"}, False),
    ({"TERM": "xterm", "NO_COLOR": "1"}, False),
    ({"TERM": "xterm", "NO_COLOR": ""}, True),
]


def said(program, arguments, environment):
    """All that a program prints on a terminal of its own."""
    process, end = pty.fork()
    if process == 0:
        os.execve(program, [program, *arguments], environment)
    text = b""
    try:
        while part := os.read(end, 4096):
            text += part
    except OSError:  # Linux says so where the program has ended
        pass
    os.close(end)
    os.waitpid(process, 0)
    return text


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=Path)
    program = str(arguments.parse_args().program.resolve())
    report = Report("terminal")
    with tempfile.TemporaryDirectory() as folder:
        bad = Path(folder, "bad.yaml")
        bad.write_text("readout: 2\n", "utf-8")
        for command in (["check", str(bad)], ["export", "--to", "json", str(bad)]):
            for environment, wanted in CASES:
                text = said(program, command, environment)
                if b"error" not in text:
                    report.wrong(command[0], environment, f"says {shown(text)}")
                if (b"\x1b[" in text) != wanted:
                    report.wrong(command[0], environment, f"has {'no ' if wanted else ''}colour: {shown(text)}")
    report.end(f"{2 * len(CASES)} terminals")
