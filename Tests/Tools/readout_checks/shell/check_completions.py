"""Checks what bash, zsh and fish complete, with the scripts that readout prints.

Usage: completions READOUT

Each shell runs on a terminal of its own. A line is typed with a tab, and what the shell then has on the line is read
back.
"""

import argparse
import os
import pty
import re
import select
import subprocess
import tempfile
from pathlib import Path

from readout_checks.report import Report, shown

# What is typed, and the line after the tab. Where several words fit, or none, it stays as it is.
LINES = [
    ("readout exp", "readout export "),
    ("readout export --ou", "readout export --output "),
    ("readout export --to mark", "readout export --to markdown "),
    ("readout export -t ical", "readout export -t ical"),
    ("readout export --to=jsonl", "readout export --to=jsonld "),
    ("readout export -t ics --option organ", "readout export -t ics --option organizer="),
    ("readout export -t ics --option syntax=jc", "readout export -t ics --option syntax=jcal "),
    ("readout export --to rdf --option syntax=jso", "readout export --to rdf --option syntax=jsonld "),
    ("readout export --to json --option syn", "readout export --to json --option syn"),
    ("readout export --to md --option template=hou", "readout export --to md --option template=house.mustache "),
    ("readout export -o fold", "readout export -o folder/"),
    ("readout export --output=fold", "readout export --output=folder/"),
    ("readout export --diagnostics js", "readout export --diagnostics json "),
    ("readout export --config con", "readout export --config config.yaml "),
    ("readout export -c con", "readout export -c config.yaml "),
    ("readout export --to json rec", "readout export --to json record.yaml "),
    ("readout check my", r"readout check my\ record.yaml "),
    ("readout check fold", "readout check folder/"),
    ("readout check folder/", "readout check folder/corpus.ndjson "),
    ("readout check not", "readout check not"),
    ("readout schema doc", "readout schema document "),
    ("readout new x --kind offi", "readout new x --kind official-visit "),
]
# In zsh, where no file has an ending that is wanted, all files are offered; and an option that takes a value ends in =,
# which goes when a space is typed.
IN_ZSH = {"readout check not": "readout check notes.txt ", "readout export --ou": "readout export --output="}
FILES = ["record.yaml", "my record.yaml", "config.yaml", "notes.txt", "house.mustache"]
FILES += ["folder/corpus.ndjson", "folder/notes.txt"]

# How each shell is started; where it looks for the script and how; and what prints the line that it has, in brackets.
SHELLS = {
    "bash": (
        ["bash", "--noprofile", "--norc"],
        "completions/readout",
        """. ./completions/readout; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; PS1=
        line() { printf '[[%s]]' "$READLINE_LINE"; READLINE_LINE=; }; bind -x '"\\C-g": line'""",
    ),
    "bash, with = in words": (
        ["bash", "--noprofile", "--norc"],
        "completions/readout",
        """. ./completions/readout; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; PS1=
        COMP_WORDBREAKS=${COMP_WORDBREAKS//=}
        line() { printf '[[%s]]' "$READLINE_LINE"; READLINE_LINE=; }; bind -x '"\\C-g": line'""",
    ),
    "zsh": (
        ["zsh", "-f"],
        "functions/_readout",
        """unsetopt beep; PS1=; fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D
        line() { printf '[[%s]]' "$BUFFER"; BUFFER=; }; zle -N line; bindkey '^G' line; unset zle_bracketed_paste""",
    ),
    "fish": (
        ["fish", "--private", "--no-config"],
        "completions/readout.fish",
        """set fish_complete_path $PWD/completions; function fish_prompt; end; set fish_greeting
        set -g fish_autosuggestion_enabled 0
        function line; printf '[[%s]]' (commandline); commandline ''; end; bind \\cg line""",
    ),
}


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, command, folder, environment):
        self.process, self.end = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.text = b""

    def type(self, text):
        os.write(self.end, text.encode())

    def read_until(self, pattern):
        """What the program prints until then. A program that says nothing for a minute has failed."""
        while not (found := re.search(pattern.encode(), self.text)):
            if not select.select([self.end], [], [], 60)[0]:
                raise TimeoutError(f"no {pattern} in {self.text[-300:]!r}")
            self.text += os.read(self.end, 4096)
        self.text = self.text[found.end():]
        return found

    def close(self):
        os.close(self.end)
        os.waitpid(self.process, 0)


def lines_of(shell, program, folder):
    """What each line is after a tab."""
    command, name, setup = SHELLS[shell]
    environment = {"PATH": f"{Path(program).parent}:/usr/bin:/bin", "TERM": "xterm", "HOME": folder, "LANG": "C.UTF-8"}
    environment["XDG_DATA_HOME"] = environment["XDG_CONFIG_HOME"] = f"{folder}/.shell"
    environment["COLUMNS"] = "200"
    script = Path(folder, name)
    script.parent.mkdir()
    script.write_bytes(subprocess.check_output([program, "--generate-completion-script", shell.split(",")[0]]))
    Path(folder, ".setup").write_text(f"{setup}\n", "utf-8")
    terminal = Terminal(command, folder, environment)
    terminal.type(". ./.setup; printf '%s%s' REA DY\r")
    terminal.read_until("READY")
    for typed, _ in LINES:
        terminal.type(f"{typed}\t\x07")
        found = terminal.read_until(r"\[\[([^]]*)\]\]")
        yield found[1].decode()
    terminal.type("exit\r")
    terminal.close()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=Path)
    program = str(arguments.parse_args().program.resolve())
    report = Report("completions")
    for shell in SHELLS:
        with tempfile.TemporaryDirectory() as folder:
            for name in FILES:
                path = Path(folder, name)
                path.parent.mkdir(exist_ok=True)
                path.write_text("", "utf-8")
            for (typed, wanted), found in zip(LINES, lines_of(shell, program, folder), strict=True):
                wanted = IN_ZSH.get(typed, wanted) if shell == "zsh" else wanted
                if found != wanted:
                    report.wrong(shell, typed, f"became {shown(found)}, not {shown(wanted)}")
    report.end(f"{len(LINES)} lines completed in {len(SHELLS)} shells")
