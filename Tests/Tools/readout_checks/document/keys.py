"""The keys of the document format, part by part, in their order.

Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
"""

KEYS: dict[str, list[str]] = {
    "document": [
        "readout", "id", "language", "revision", "updated", "article", "parties", "summit",
        "participants", "objectives", "quotes", "related",
    ],
    "article": [
        "title", "url", "publisher", "author", "published", "language", "license", "text",
    ],
    "party": [
        "id", "name", "kind", "country", "sameAs",
    ],
    "summit": [
        "title", "kind", "status", "start", "end", "timeZone", "place", "host", "url", "summary",
        "topics", "sameAs", "history", "meetings",
    ],
    "place": [
        "name", "address", "locality", "country", "latitude", "longitude", "sameAs",
    ],
    "change": [
        "change", "start", "end", "place", "announced", "reason",
    ],
    "meeting": [
        "id", "title", "status", "start", "end", "place", "participants", "url", "sameAs",
        "summary",
    ],
    "participant": [
        "id", "name", "kind", "role", "party", "attendance", "sameAs",
    ],
    "objective": [
        "id", "text", "party", "priority",
    ],
    "quote": [
        "id", "speaker", "text", "language", "translated", "said", "medium", "meeting", "source",
    ],
    "person": [
        "id", "name", "kind", "role", "organization", "party", "anonymous", "sameAs",
    ],
    "translation": [
        "language", "text",
    ],
    "related": [
        "id", "title", "relation", "kind", "date", "status", "place", "participants", "record",
        "url", "sameAs", "note",
    ],
}

REQUIRED: dict[str, list[str]] = {
    "document": ["readout", "id", "article", "summit"],
    "article": ["title"],
    "party": ["id", "name"],
    "summit": ["title", "start"],
    "place": [],
    "change": ["change"],
    "meeting": ["title"],
    "participant": ["id", "name"],
    "objective": ["text"],
    "quote": ["speaker", "text"],
    "person": [],
    "translation": ["language", "text"],
    "related": ["title", "relation"],
}
