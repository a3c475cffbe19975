"""A plugin that uses all of the protocol: frames, parts, base64, omissions, options of every kind.

Usage: plugin.py [parallel]
"""

import base64
import json
import sys

OPTIONS = [
    {"name": "how", "kind": "choice", "values": ["text", "base64", "parts", "options", "large"], "default": "text"},
    {"name": "flag", "kind": "flag", "default": False},
    {"name": "number", "kind": "integer", "minimum": 1, "maximum": 9, "default": 3},
    {"name": "words", "kind": "list", "values": ["a", "b"], "default": ["a"]},
    {"name": "word", "kind": "text"},
    {"name": "file", "kind": "file", "values": ["none"], "default": "none"},
]


def say(message):
    print(json.dumps(message), flush=True)


def answer(number, title, options):
    how = options["how"]
    if how == "options":
        title = json.dumps(options, sort_keys=True)
    elif how == "large":
        title += "x" * (1 << 20)
    if how == "parts":
        say({"part": {"number": number, "text": title[:3], "more": True}})
        say({"part": {"number": number, "base64": base64.b64encode(title[3:].encode()).decode()}})
    elif how == "base64":
        say({"part": {"number": number, "base64": base64.b64encode(title.encode()).decode()}})
    else:
        say({"part": {"number": number, "text": "" if title == "Nothing" else title,
                      "omissions": [{"field": "quotes", "reason": "there is no room"}] if title == "Quoted" else []}})


def main():
    options, framing, count = {}, "", 0
    for line in sys.stdin:
        ((kind, content),) = json.loads(line).items()
        if kind == "hello":
            one = {"name": "one", "extension": "one", "combined": False}
            say({"describe": {
                "protocol": 1, "name": "all", "parallel": "parallel" in sys.argv,
                "formats": [{"name": "all", "aliases": ["every"], "extension": "all", "options": OPTIONS}, one]}})
        elif kind == "open":
            options, framing, count = content["options"], content["framing"], 0
            if framing == "combined":
                say({"opened": {"before": {"text": "[ "}, "between": {"base64": "IHwg"}, "after": {"text": " ]"}}})
        elif kind == "document":
            count += 1
            title = content["record"]["summit"]["title"]
            if options:
                answer(content["number"], title, options)
            else:
                say({"part": {"number": content["number"], "text": title + "\n"}})
        elif kind == "close":
            parallel = "parallel" in sys.argv
            say({"closed": {"before": {"text": f"{count}: "}} if framing == "combined" and not parallel else {}})


if __name__ == "__main__":
    main()
