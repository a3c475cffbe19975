"""Writes N valid documents as NDJSON, with every field and every shape of time, number and text that the format allows.

Usage: generate N [--seed S]

The same arguments give the same bytes with any Python: only Random.random() is used, which is promised to stay the
same.
"""

import argparse
import sys
from random import Random

from readout_checks.document.format import Number, write_json

COUNTRIES = [
    ("us", "United States", "US", "en"), ("cn", "中华人民共和国", "CN", "zh"), ("fr", "République française", "FR", "fr"),
    ("no", "Norge", "NO", "no"), ("eg", "مصر", "EG", "ar"), ("np", "नेपाल", "NP", "ne"), ("ie", "Éire", "IE", "ga"),
]
CITIES = [
    ("Beijing", "CN", "39.9", "116.3"), ("Côte-d’Or; Dijon", "FR", "47.3220", "5.0415"),
    ("St. John's", "CA", "47.56494", "-52.70931"), ("القاهرة", "EG", "30.0444", "31.2357"),
    ("काठमाडौँ", "NP", "27.7", "85.3333"), ("Apia", "WS", "-13.8333", "-171.7667"), ("Null Island", "GH", "-0.0", "0"),
]
NAMES = [
    "Anna Berg", "王毅", "Jean-Luc d’Órbigny", "أحمد بن علي", "Ólöf “Lola” Jónsdóttir", "Mary_Jane *Smith*",
    "Nguyễn Thị Minh", "Zoë\u0308 O'Hara",
]
ROLES = [
    "Foreign Minister", "Secretary of State", "Président de la République", "Under-Secretary; acting", "null",
    "Chair, G20 (2023–24)", "大使",
]
ZONES = [
    "UTC", "Asia/Shanghai", "Asia/Kathmandu", "America/New_York", "America/St_Johns", "Europe/Dublin", "Pacific/Apia",
    "Africa/Casablanca", "Australia/Lord_Howe", "Europe/Paris",
]
LANGUAGES = ["en", "fr", "zh-Hant", "ar", "de-CH-1996", "sr-Latn-RS", "es-419"]
KINDS = ["official-visit", "bilateral-meeting", "multilateral-summit", "call", "conference", "signing", "other"]
STATUSES = ["scheduled", "tentative", "postponed", "cancelled", "held"]
# Each is one trap for one of the formats, or ordinary words to surround it.
WORDS = [
    "talks", "the Taiwan question", "trade; tariffs, and quotas", "“shared future”", "can't", 'a "quoted" word',
    r"C:\new\table", "\\", r"a\;b\,c\n", "*not emphasis*", "_nor_ this", "**bold**", "[link](https://example.org/a)",
    "![image](x.png)", "<b>bold</b>", "<!-- gone -->", "&amp;", "&#35;", "`code`", "~~struck~~", "a | b | c",
    "http://example.org/x?y=1&z", "www.example.org", "[^1]", "[ ] task", "$x^2$", "no", "yes", "null", "~", "on", "1e3",
    "0o7", "0x1F", "012", "1_000", ".inf", "2023-06-18", "12:30:45", "=", "<<", "-", "?", "- item", "1. one", "1) one",
    "+ plus", "# heading", "> quoted", "key: value", "value # comment", "trailing:", "@home", "%tag", "!bang",
    "&anchor", "*alias", "{flow}", "[flow]", "```", "~~~", "---", "===", "...", "🤝🏽", "👩‍👩‍👧", "🇨🇳", "שלום",
    "\u202bمرحبا\u202c", "e\u0301", "\u00e9", "\u0085next", "a\u2028b", "a\u2029b", "\ufeffbom", "\x80", "\x9f",
    "\u00a0", "\u200b", "\ufffd", "\U0001fffe", "a\tb", "  spaces  ", "BEGIN:VEVENT", "END:VCALENDAR", "^n ^' ^^",
    "\\u0041", "%25 %", "@prefix : <x> .", "{{id}}", "${HOME}",
    "a-very-long-word-" + "x" * 60,
    "漢字" * 20,
]
IRIS = [
    "https://example.org/a", "http://www.wikidata.org/entity/Q42", "https://example.org/é?q=漢#ü",
    "https://example.org/a%20b%C3%A9", "urn:isbn:0451450523", "https://example.org:8080/a;b,c?d='e'&f=(g)#h",
    "mailto:press@example.org", "https://user@[2001:db8::1]/x",
]
NUMBERS = [
    "0", "-0", "-0.0", "1.50", "1e3", "1E+3", "0.10", "12345678901234567890", "-1.0e-10",
    "3.141592653589793238462643383279", "1e400", "100",
]


class Source:
    """Chances, from nothing but Random.random()."""

    def __init__(self, seed):
        self.random = Random(seed).random

    def below(self, count):
        return int(self.random() * count)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def one(self, items):
        return items[self.below(len(items))]

    def some(self, items, most):
        """Up to so many of the items, each once, in their order."""
        chosen = {self.below(len(items)) for _ in range(self.between(0, most))}
        return [item for index, item in enumerate(items) if index in chosen]

    def often(self, chance=0.5):
        return self.random() < chance


class Generator:
    def __init__(self, seed):
        self.source = Source(seed)

    # Values

    def text(self, most=6):
        """Words with single spaces, line breaks, or nothing between them; sometimes white space around them."""
        source = self.source
        text = source.one(WORDS)
        for _ in range(source.between(0, most - 1)):
            text += source.one([" ", " ", " ", " ", "\n", "\n\n", "", "\n  ", " \n"]) + source.one(WORDS)
        if source.often(0.05):
            text = source.one([" ", "\n", "\t", ""]) + text + source.one([" ", "\n", "\n\n", "\t"])
        return text if text.strip() else "text"

    def title(self):
        return self.source.one(["Talks", "Visit", "Summit", "Meeting", "会议"]) + " " + self.text(3)

    def day(self, year=None):
        source = self.source
        year = year or source.one([1995, 2011, 2023, 2023, 2023, 2024, 2031])
        return f"{year:04}-{source.between(1, 12):02}-{source.between(1, 28):02}"

    def clock(self, form):
        """A time of day: `form` is local, utc or offset, with or without seconds and their fraction."""
        source = self.source
        text = f"T{source.between(0, 23):02}:{source.between(0, 59):02}"
        text += source.one(
            [
                "",
                "",
                f":{source.between(0, 59):02}",
                f":{source.between(0, 59):02}.{source.one(['5', '25', '999', '123456789'])}",
            ]
        )
        return (
            text
            + {
                "local": "",
                "utc": "Z",
                "offset": source.one(["+08:00", "-05:00", "+05:45", "-03:30", "+00:00", "+14:00", "-12:00"]),
            }[form]
        )

    def vague(self):
        source, day = self.source, self.day()
        return source.one(
            [
                day[:4],
                day[:7],
                day[:3] + "X",
                day[:2] + "XX",
                day[:7] + "-XX",
                day[:4] + "-XX-XX",
                f"{day[:4]}-{source.between(21, 24)}",
                day[:4] + "~",
                day[:7] + "?",
                day[:7] + "%",
            ]
        )

    def time(self, local):
        """Any time that is no interval; `local` says whether a time of day may lack its offset."""
        source, day = self.source, self.day()
        forms = [
            day,
            day,
            day + source.one(["?", "~", "%"]),
            self.vague(),
            day + self.clock(source.one(["utc", "offset"])),
        ]
        return source.one(forms + [day + self.clock("local")] * 2 if local else forms)

    def interval(self):
        source = self.source
        first = source.between(2000, 2030)
        start, end = self.day(first), self.day(first + 1)
        cut = source.one([4, 7, 10, 10])
        return source.one(
            [
                f"{start[:cut]}/{end[:cut]}", f"{start[:cut]}/{end[:cut]}", f"{start}~/{end}", f"{start[:7]}/{end}",
                f"{start[:cut]}/..", f"../{end[:cut]}", f"{start[:cut]}/", f"/{end[:cut]}",
            ]
        )

    def span(self, local):
        return self.interval() if self.source.often(0.4) else self.time(local)

    def period(self, local):
        """A start, and often an end that is as precise and not before it."""
        source, day = self.source, self.day()
        shape = source.one(["day", "day", "days", "qualified", "month", "year", "vague", "clock", "clocks", "clocks"])
        form = source.one(["local", "local", "utc", "offset"] if local else ["utc", "offset"])
        if shape == "days":
            return {"start": day, "end": f"{day[:8]}{source.between(int(day[8:]), 28):02}"}
        if shape == "qualified":
            return {"start": day + source.one(["?", "~", "%"]), "end": day + source.one(["", "?", "~"])}
        if shape == "month":
            return {"start": day[:7], "end": f"{int(day[:4]) + 1}-{day[5:7]}"}
        if shape == "year":
            return {"start": day[:4], "end": f"{int(day[:4]) + source.between(0, 2)}"}
        if shape == "clocks":
            hour, offset = source.between(0, 22), self.clock(form)[len("T00:00") :].lstrip(":.0123456789")
            if form == "offset":
                offset = source.one(["+08:00", "-04:00", "+05:45"])
            seconds = source.one(["", ":00", ":30", ":15.75"])
            return {
                "start": f"{day}T{hour:02}:15{seconds}{offset}",
                "end": f"{day}T{source.between(hour + 1, 23):02}:15{seconds}{offset}",
            }
        return {"start": {"day": day, "vague": self.vague(), "clock": day + self.clock(form)}[shape]}

    def stamp(self):
        day = self.day()
        return self.source.one([day, day + self.clock("utc"), day + self.clock("offset")])

    def any(self, level=0):
        """Any value of JSON, for an x- key."""
        source = self.source
        if level < 4 and source.often(0.4):
            if source.often():
                return [self.any(level + 1) for _ in range(source.between(0, 3))]
            return {
                source.one([*WORDS, "", "a", "10", "9", "x-y", "id"]): self.any(level + 1)
                for _ in range(source.between(0, 3))
            }
        return source.one(
            [None, True, False, "", self.text(), Number(source.one(NUMBERS)), Number(source.one(NUMBERS))]
        )

    # Mappings

    def pick(self, chance=0.5, **fields):
        """Each field with this chance; a field is made only when it is taken."""
        return {key: make() for key, make in fields.items() if self.source.often(chance)}

    def extended(self, mapping, chance=0.1):
        """The mapping, at times with x- keys, or its keys in another order than the format's."""
        if self.source.often(chance):
            for key in self.source.some(["x-note", "x-b", "x-10", "x-9", "x-Ünïcode", "x-a b", "x-"], 4):
                mapping[key] = self.any()
        return dict(reversed(mapping.items())) if self.source.often(0.05) else mapping

    def iris(self):
        return self.source.some(IRIS, 3)

    def place(self):
        name, country, latitude, longitude = self.source.one(CITIES)
        place = self.pick(
            name=lambda: self.text(3), address=lambda: self.text(3), locality=lambda: name, country=lambda: country
        )
        if self.source.often():
            place |= {"latitude": Number(latitude), "longitude": Number(longitude)}
        return self.extended(place | self.pick(0.2, sameAs=self.iris))

    def speaker(self, parties):
        """Someone who takes no part."""
        source, number = self.source, self.source.below(len(NAMES))
        who = {"id": f"guest-{number}"} if source.often(0.3) else {}
        anonymous = source.often(0.3)
        if not anonymous or source.often(0.2):
            who["name"] = NAMES[number]
        if source.often(0.2):
            who["kind"] = source.one(["person", "organization", "group"])
        if who.get("kind", "person") == "person":
            who |= self.pick(role=lambda: source.one(ROLES), organization=lambda: self.text(2))
        if parties and source.often(0.3):
            who["party"] = source.one(parties)
        if anonymous:
            who["anonymous"] = True
        return self.extended(who | self.pick(0.2, sameAs=self.iris))

    def local_id(self, kind, position):
        """An id, its positional default, or none; unique whatever the others do."""
        return self.source.one(
            [{}, {"id": f"{kind}-{position}"}, {"id": f"{kind[0]}.{position}_{self.source.below(1000)}"}]
        )

    def document(self, number):
        source = self.source
        zone = source.often(0.7)
        people, parties = source.some(range(len(NAMES)), 5), source.some(COUNTRIES, 4)
        ids, party_ids = [f"person-{it}" for it in people], [it[0] for it in parties]
        document = {"readout": Number("1"), "id": f"{source.one(['summit', 'S', '2023-06', 'no', '1e3'])}.{number}"}
        document |= self.pick(
            language=lambda: source.one(LANGUAGES),
            revision=lambda: Number(source.one(["0", "1", "7", "2147483647"])),
            updated=self.stamp,
        )
        document["article"] = self.extended(
            {"title": self.title()}
            | self.pick(
                url=lambda: source.one([it for it in IRIS if it.startswith("http")]),
                publisher=lambda: self.text(2),
                author=lambda: source.one(NAMES),
                published=self.stamp,
                language=lambda: source.one(LANGUAGES),
                license=lambda: source.one(["CC-BY-4.0", "https://example.org/licence"]),
            )
        )
        if source.often(0.8):
            document["parties"] = [
                self.extended(
                    {"id": code, "name": name} | self.pick(country=lambda: country) | self.pick(0.3, sameAs=self.iris)
                )
                for code, name, country, _ in parties
            ]
        else:
            party_ids = []
        document["summit"] = self.summit(zone, ids, party_ids)
        if ids or source.often(0.2):
            document["participants"] = [self.participant(it, party_ids) for it in people]
        for key, chance in (("objectives", 0.5), ("quotes", 0.5), ("related", 0.5)):
            if source.often(chance):
                make = {"objectives": self.objective, "quotes": self.quote, "related": self.related}[key]
                document[key] = [
                    make(position, document, zone, ids, party_ids) for position in range(1, source.between(0, 3) + 1)
                ]
        if source.often(0.05):
            document["x-null"] = None
            document["objectives"] = document.get("objectives")
        return self.extended(document, 0.3)

    def summit(self, zone, ids, party_ids):
        source = self.source
        summit = (
            {"title": self.title()}
            | self.pick(kind=lambda: source.one(KINDS), status=lambda: source.one(STATUSES))
            | self.period(zone)
        )
        if zone:
            summit["timeZone"] = source.one(ZONES)
        summit |= self.pick(place=self.place)
        if party_ids and source.often():
            summit["host"] = source.one(party_ids)
        summit |= self.pick(url=lambda: source.one(IRIS), summary=self.text, topics=lambda: source.some(WORDS, 4))
        summit |= self.pick(0.2, sameAs=self.iris)
        summit |= self.pick(
            0.3,
            history=lambda: [
                self.extended(
                    {"change": source.one(["postponed", "rescheduled", "moved", "cancelled"])}
                    | self.pick(start=lambda: self.span(zone), announced=self.day, reason=self.text)
                )
                for _ in range(source.between(0, 3))
            ],
        )
        summit |= self.pick(
            meetings=lambda: [self.meeting(position, zone, ids) for position in range(1, source.between(0, 3) + 1)]
        )
        return self.extended(summit)

    def meeting(self, position, zone, ids):
        source = self.source
        meeting = (
            self.local_id("meeting", position)
            | {"title": self.title()}
            | self.pick(0.4, status=lambda: source.one(STATUSES))
        )
        if source.often(0.8):
            meeting |= self.period(zone)
        return self.extended(
            meeting
            | self.pick(place=self.place, participants=lambda: source.some(ids, 3) if ids else [])
            | self.pick(0.2, url=lambda: source.one(IRIS), sameAs=self.iris)
            | self.pick(summary=self.text)
        )

    def participant(self, number, party_ids):
        source = self.source
        person = {"id": f"person-{number}", "name": NAMES[number]} | self.pick(
            0.3, kind=lambda: source.one(["person", "organization", "group"]) if number > 5 else "person"
        )
        person |= self.pick(role=lambda: source.one(ROLES))
        if party_ids and source.often(0.8):
            person["party"] = source.one(party_ids)
        return self.extended(
            person
            | self.pick(
                0.4, attendance=lambda: source.one(["present", "expected", "possible", "absent"]), sameAs=self.iris
            )
        )

    def objective(self, position, document, zone, ids, party_ids):
        source = self.source
        objective = self.local_id("objective", position) | {"text": self.text()}
        if party_ids and source.often():
            objective["party"] = source.one(party_ids)
        return self.extended(objective | self.pick(priority=lambda: source.one(["primary", "secondary"])))

    def quote(self, position, document, zone, ids, party_ids):
        source = self.source
        meetings = [it.get("id", f"meeting-{n}") for n, it in enumerate(document["summit"].get("meetings", ()), 1)]
        quote = self.local_id("quote", position) | {
            "speaker": source.one(ids) if ids and source.often(0.6) else self.speaker(party_ids),
            "text": self.text(),
        }
        quote |= self.pick(
            0.3,
            language=lambda: source.one(LANGUAGES),
            translated=lambda: {"language": source.one(LANGUAGES), "text": self.text()},
        )
        quote |= self.pick(said=lambda: self.time(zone), medium=lambda: source.one(["tweet", "press conference", "no"]))
        if meetings and source.often():
            quote["meeting"] = source.one(meetings)
        return self.extended(quote | self.pick(0.3, source=lambda: source.one(IRIS)))

    def related(self, position, document, zone, ids, party_ids):
        source = self.source
        event = self.local_id("related", position) | {
            "title": self.title(),
            "relation": source.one(["cause", "precedent", "follow-up", "follow-up"]),
        }
        event |= self.pick(kind=lambda: source.one(KINDS)) | self.pick(0.8, date=lambda: self.span(zone))
        event |= self.pick(
            0.4,
            status=lambda: source.one(STATUSES),
            place=self.place,
            participants=lambda: [
                source.one(ids) if ids and source.often() else self.speaker(party_ids) for _ in range(source.between(0, 2))
            ],
        )
        event |= self.pick(
            0.2, record=lambda: f"elsewhere-{source.below(50)}", url=lambda: source.one(IRIS), sameAs=self.iris
        )
        return self.extended(event | self.pick(note=self.text))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("count", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    generator = Generator(options.seed)
    for number in range(1, options.count + 1):
        sys.stdout.buffer.write(write_json(generator.document(number)).encode() + b"\n")
