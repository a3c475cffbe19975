#!/usr/bin/env python3
"""A plugin that does one thing wrong, for tests of programs that run plugins.

Usage: misbehaving.py WAY

Without a way it exports the titles of documents, as a plugin should. WAYS says what it can do instead.
"""

import json
import os
import signal
import sys
import time

WAYS = {
    "none": "does everything right",
    "no-start": "ends before it has said what it is",
    "slow-start": "takes a minute to say what it is",
    "other-protocol": "speaks a version that nobody else does",
    "no-format": "has no formats",
    "silence": "never answers a document",
    "hang-at-second": "never answers the second document",
    "hang-at-end": "never answers close",
    "stay": "does not end when its input does",
    "flood": "writes a line without end",
    "half-a-line": "ends in the middle of a line",
    "rubbish": "writes a line that is no JSON",
    "stray-print": "prints a word for its author",
    "two-answers": "answers a document twice",
    "foreign-answer": "answers a document that it was never sent",
    "wrong-number": "answers with a number that is text",
    "no-number": "answers without a number",
    "unknown-message": "writes a message that the protocol does not have",
    "crash": "is ended by a signal",
    "exit-code": "does its work and ends with code 3",
    "child-stays": "leaves a process behind",
    "closed-pipe": "closes its standard output",
    "deaf": "closes its standard input",
    "megabyte-of-errors": "says a megabyte on standard error, and is right otherwise",
    "too-large": "answers with more than the host takes",
    "not-utf8": "writes bytes that are not UTF-8",
    "not-base64": "writes base64 that is none",
    "mixed-parts": "answers another document between two parts",
    "after-closed": "goes on after closed",
    "refuse-open": "refuses the export",
    "refuse-document": "refuses the first document",
}


def say(message):
    print(json.dumps(message), flush=True)


def raw(data):
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def describe(way):
    if way == "no-start":
        print("there is no library libfoo", file=sys.stderr)
        sys.exit(1)
    if way == "slow-start":
        time.sleep(60)
    formats = [{"name": "titles", "mediaType": "text/plain", "extension": "txt", "summary": "Titles, a line each"}]
    say({"describe": {
        "protocol": 999 if way == "other-protocol" else 1, "name": "misbehaving", "version": "1",
        "formats": [] if way == "no-format" else formats,
    }})


def answer(way, number, title):
    part = {"number": number, "text": title + "\n"}
    if way == "silence" or way == "hang-at-second" and number == 2:
        time.sleep(60)
    elif way == "flood":
        while True:
            raw(b"x" * (1 << 20))
    elif way == "half-a-line":
        raw(b'{"part":')
        sys.exit(0)
    elif way == "rubbish":
        raw(b"\x00\x01 {]\n")
    elif way == "stray-print":
        print("got here", flush=True)
    elif way == "two-answers":
        say({"part": part})
    elif way == "foreign-answer":
        part["number"] = 1000
    elif way == "wrong-number":
        part["number"] = str(number)
    elif way == "no-number":
        del part["number"]
    elif way == "unknown-message":
        say({"progress": {"number": number}})
    elif way == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif way == "child-stays" and number == 1 and os.fork() == 0:
        time.sleep(60)
        os._exit(0)
    elif way == "closed-pipe":
        os.close(1)
        time.sleep(60)
    elif way == "deaf":
        os.close(0)
        time.sleep(60)
    elif way == "megabyte-of-errors" and number == 1:
        for line in range(16384):
            print(f"{line:062}", file=sys.stderr)
    elif way == "too-large":
        for _ in range(40):
            say({"part": {"number": number, "text": "x" * (10 << 20), "more": True}})
    elif way == "not-utf8":
        raw(b'{"part":{"number":1,"text":"\xff"}}\n')
    elif way == "not-base64":
        part = {"number": number, "base64": "a-b_"}
    elif way == "mixed-parts":
        if number == 1:
            say({"part": {"number": 1, "text": "a", "more": True}})
            return
        part["number"] = number
    elif way == "refuse-document" and number == 1:
        say({"error": {"number": 1, "field": "summit.title", "message": "its title is too short"}})
        return
    say({"part": part})


def main(way):
    if way not in WAYS:
        sys.exit(__doc__ + "\n".join(f"  {name}: {what}" for name, what in WAYS.items()))
    for line in sys.stdin:
        ((kind, content),) = json.loads(line).items()
        if kind == "hello":
            describe(way)
        elif kind == "open" and way == "refuse-open":
            say({"error": {"field": "", "message": "there is no license for it"}})
        elif kind == "document":
            answer(way, content["number"], content["record"]["summit"]["title"])
        elif kind == "close":
            if way == "hang-at-end":
                time.sleep(60)
            say({"closed": {}})
            if way == "after-closed":
                say({"part": {"number": 1, "text": "late"}})
            if way == "stay":
                time.sleep(60)
            if way == "exit-code":
                sys.exit(3)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "none")
