"""Inputs of any size: one that uses every list of the document, and one for each kind of problem."""

import json


def record(**keys):
    """A record with what is required, and these keys."""
    return {
        "readout": 1, "id": "a", "article": {"title": "t"},
        "summit": {"title": "s", "start": "2023-06-18", "timeZone": "Europe/Oslo"} | keys.pop("summit", {}), **keys,
    }


def every_list(n, topics=None):
    """A good record in which each list has n items, and references go everywhere. A calendar has every topic in each
    event, so that it grows with their product: for calendars the number of topics is given."""
    order = [(index * 7919) % n for index in range(n)]
    return record(
        parties=[{"id": f"p{i}", "name": f"Party {i}", "sameAs": [f"https://example.org/p/{i}"]} for i in range(n)],
        participants=[
            {"id": f"x{i}", "name": f"Person {i}", "role": f"Office {i}", "party": f"p{order[i]}",
             "sameAs": [f"https://example.org/x/{i}"]}
            for i in range(n)
        ],
        objectives=[{"text": f"Aim {i}", "party": f"p{order[i]}"} for i in range(n)],
        quotes=[
            {"speaker": f"x{order[i]}" if i % 2 else {"id": f"y{i}", "name": f"Other {i}"}, "text": f"Words {i}",
             "meeting": f"meeting-{order[i] + 1}", "said": "2023-06-18"}
            for i in range(n)
        ],
        related=[
            {"title": f"Event {i}", "relation": ["cause", "precedent", "follow-up"][i % 3], "date": "2022-11-15",
             "participants": [f"x{order[i]}", {"name": f"Guest {i}"}]}
            for i in range(n)
        ],
        summit={
            "topics": [f"Topic {i}" for i in range(n if topics is None else topics)],
            "history": [{"change": "postponed", "start": "2023-02", "reason": f"Reason {i}"} for i in range(n)],
            "meetings": [
                {"title": f"Session {i}", "start": f"2023-06-18T{i % 24:02}:{i % 60:02}",
                 "participants": [f"x{order[i]}", f"x{i}"]}
                for i in range(n)
            ],
        },
        **{f"x-{i}": i for i in range(n)},
    )


def yaml(document):
    """The record as YAML in block style, which JSON within it is too."""
    lines = []
    for key, value in document.items():
        if isinstance(value, dict):
            lines.append(f"{key}:")
            for inner, item in value.items():
                lines.append(f"  {inner}:")
                entries = item if isinstance(item, list) else None
                lines += [f"    - {json.dumps(entry)}" for entry in entries] if entries else [f"    {json.dumps(item)}"]
        elif isinstance(value, list):
            lines.append(f"{key}:")
            lines += [f"  - {json.dumps(entry)}" for entry in value]
        else:
            lines.append(f"{key}: {json.dumps(value)}")
    return "\n".join(lines) + "\n"


def people(n, **others):
    return [{"id": f"x{i}", "name": f"Person {i}"} | others for i in range(n)]


HEAD = "readout: 1\nid: a\narticle: {title: t}\nsummit: {title: s, start: 2023}\n"
JSON_HEAD = '{"readout":1,"id":"a","article":{"title":"t"},"summit":{"title":"s","start":"2023"}'


def quotes(n, text):
    return record(quotes=[{"speaker": {"name": "N"}, "text": text(i)} for i in range(n)])


# Each gives an input of the size n, of which the records' own dictionaries are written as JSON.
PROBLEMS = {
    "keys that are not known": lambda n: record(**{f"partie{i}": 1 for i in range(n)}),
    "keys that are not known, in lists": lambda n: record(participants=people(n, rôle="x", pary="x")),
    "a key that stands there again and again": lambda n: JSON_HEAD + ',"id":"b"' * n + "}",
    "a key within x- again and again": lambda n: JSON_HEAD + ',"x-m":{"k":0' + ',"k":1' * n + "}}",
    "keys of one's own twice": lambda n: JSON_HEAD + "".join(f',"x-{i}":1,"x-{i}":2' for i in range(n)) + "}",
    "keys that are missing": lambda n: record(participants=[{} for _ in range(n)]),
    "values of the wrong type": lambda n: record(participants=["x"] * n, quotes=[[]] * n, parties={"a": 1}),
    "nulls in lists": lambda n: record(parties=[None] * n),
    "ids that are taken": lambda n: record(participants=[{"id": "x", "name": "n"}] * n),
    "local ids that are taken": lambda n: record(objectives=[{"id": "o", "text": "t"}] * n),
    "local ids that positions take": lambda n: record(
        objectives=[{"id": f"quote-{i + 1}", "text": "t"} for i in range(n)],
        quotes=[{"speaker": {"name": "N"}, "text": "t"} for _ in range(n)]),
    "references to nothing": lambda n: record(
        participants=people(n, party="nobody"), parties=[{"id": f"p{i}", "name": "P"} for i in range(n)],
        objectives=[{"text": "t", "party": f"q{i}"} for i in range(n)]),
    "participants of meetings that are nobody": lambda n: record(
        participants=people(n), summit={"meetings": [{"title": "m", "participants": [f"y{i}" for i in range(n)]}]}),
    "quotes of meetings that are none": lambda n: record(
        summit={"meetings": [{"title": "m"}] * n},
        quotes=[{"speaker": {"name": "N"}, "text": "t", "meeting": f"m{i}"} for i in range(n)]),
    "empty texts": lambda n: record(participants=people(n, name="")),
    "characters that no text has": lambda n: record(participants=people(n, role="\x07")),
    "words that are none": lambda n: record(participants=people(n, attendance="presnt")),
    "times that are none": lambda n: record(related=[{"title": "t", "relation": "cause", "date": "2023-02-30"}] * n),
    "times without an offset": lambda n: {**record(quotes=[
        {"speaker": {"name": "N"}, "text": "t", "said": "2023-06-18T10:00"} for _ in range(n)]),
        "summit": {"title": "s", "start": "2023"}},
    "times that the clock skips": lambda n: record(quotes=[
        {"speaker": {"name": "N"}, "text": "t", "said": "2023-03-26T02:30"} for _ in range(n)]),
    "ends before their starts": lambda n: record(
        summit={"meetings": [{"title": "m", "start": "2023-06-18", "end": "2023-06-17"}] * n}),
    "addresses that are none": lambda n: record(parties=[
        {"id": f"p{i}", "name": "P", "sameAs": ["no", "http://["]} for i in range(n)]),
    "countries and languages that are none": lambda n: {
        **record(parties=[{"id": f"p{i}", "name": "P", "country": "UK"} for i in range(n)],
                 quotes=[{"speaker": {"name": "N"}, "text": "t", "language": "en_US"} for _ in range(n)])},
    "ids that are none": lambda n: record(participants=[{"id": f"a b {i}", "name": "n"} for i in range(n)]),
    "escapes that are none": lambda n: JSON_HEAD + ',"participants":[' + ",".join(['{"id":"\\q","name":"\\ud800"}'] * n) + "]}",
    "a long text": lambda n: record(participants=people(1, role="x\n" * 100 * n)),
    "a long text with escapes": lambda n: JSON_HEAD + ',"x-t":"' + "\\n\\u00e9" * 20 * n + '"}',
    "a long word where another is meant": lambda n: record(participants=people(1, attendance="p" * 100 * n)),
    "a long id": lambda n: record(participants=[{"id": "p" * 100 * n, "name": "n"}]),
    "white space": lambda n: JSON_HEAD + " \n" * 100 * n + "}",
    "an array that does not end": lambda n: JSON_HEAD + ',"x-a":[' + "[1]," * n,
    "many documents": lambda n: "\n".join(json.dumps(record() | {"id": f"d{i}"}) for i in range(n)) + "\n",
    "many documents of one id": lambda n: (json.dumps(record()) + "\n") * n,
    "many documents in an array": lambda n: json.dumps([record() | {"id": f"d{i}"} for i in range(n)]),
    "many names of one id": lambda n: "\n".join(
        json.dumps(record(participants=[{"id": "x", "name": f"N{i}"}]) | {"id": f"d{i}"}) for i in range(n)) + "\n",
    "lines that are no documents": lambda n: "{}\n[]\n" * n,
    "YAML: many documents": lambda n: "".join(f"---\n{HEAD.replace('id: a', f'id: d{i}')}" for i in range(n)),
    "YAML: comments": lambda n: HEAD + "# comment\n" * 10 * n,
    "YAML: line breaks of Unicode": lambda n: HEAD + "x-t: |\n" + "  a\u0085b\u2028c\n" * n,
    "YAML: a folded text": lambda n: HEAD + "x-t: >\n" + "  words and words\n" * n,
    "YAML: a text of many lines": lambda n: HEAD + 'x-t: "' + "words and words\n  " * n + '"\n',
    "YAML: anchors": lambda n: HEAD + "x-t:\n" + "".join(f"  - &a{i} {i}\n  - *a{i}\n" for i in range(n)),
    "YAML: tags": lambda n: HEAD + "x-t:\n" + "  - !!str a\n" * n,
    "YAML: merge keys": lambda n: HEAD + "x-t:\n" + "  - {<<: {a: 1}}\n" * n,
    "YAML: a key again and again": lambda n: HEAD + "id: b\n" * n,
    "YAML: keys that are not known": lambda n: HEAD + "".join(f"key{i}: a\n" for i in range(n)),
    "YAML: a colon too many": lambda n: HEAD + "x-t:\n" + "  - {a: b}\n" * n + "x-u: a: b\n",
    "YAML: tabs": lambda n: HEAD + "x-t:\n" + "  -\ta\n" * n + "x-u: |\n" + "  \ta\n" * n,
    "YAML: surrogate escapes": lambda n: HEAD + 'x-t: "' + "\\ud83d\\ude00" * n + '"\nx-u: [' + '"\\ud83d\\ude00", ' * n + "]\n",
    "YAML: anchors of other scripts": lambda n: HEAD + "x-t:\n" + "".join(f"  - &é{i} {i}\n  - *é{i}\n" for i in range(n)),
    "YAML: anchors that are not there": lambda n: HEAD + "x-t:\n" + "  - *no\n" * n,
    "YAML: question marks in brackets": lambda n: HEAD + "x-t: [" + "?a, {?b: c}, " * n + "d]\n",
    "YAML: comments that are none": lambda n: HEAD + "x-t:\n" + '  - "a"#b\n' * n,
    "YAML: directives": lambda n: "%FOO bar\n" * n + "---\n" + HEAD,
    "YAML: a quote that is not closed": lambda n: HEAD + 'x-t: "' + "a: b\n" * n,
    "YAML: a bracket that is not closed": lambda n: HEAD + "x-t: [" + "a,\n" * n,
    "YAML: texts that go on behind a quote": lambda n: HEAD + "x-t:\n" + '  - "a\n    b"\n' * n + '  - "c" d\n',
    "YAML: a second record": lambda n: HEAD + "x-t:\n" + "  - a\n" * n + HEAD + "x-t:\n" + "  - a\n" * n,
}

ARTICLE = "The ministers met again in Oslo and spoke of fish, energy and the weather for quite some time. "

# Quotes that are compared with the text of an article, as long as they are many.
QUOTES = {
    "quotes that are in the article": lambda n, i: "spoke of fish, energy",
    "quotes that are not in it": lambda n, i: f"we will never speak of number {i} again",
    "quotes that nearly are": lambda n, i: f"spoke of fish, energy and the winter of {i}",
    "quotes in pieces": lambda n, i: "met again … spoke of … the weather … for quite",
    "quotes with a beginning in common": lambda n, i: "The ministers met again in Oslo and spoke of fish, energy and " * 3,
}
