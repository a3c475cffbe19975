"""Times of the document format: EDTF level 1 between the years 0001 and 9999."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<qualifier>[?~%])?", re.ASCII
)
_CLOCK = re.compile(
    r"(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.(?P<fraction>\d+))?)?(?P<offset>Z|[+-]\d\d:\d\d)?",
    re.ASCII,
)

zone = lru_cache(maxsize=None)(ZoneInfo)


def in_utc(time):
    """A time with an offset as an instant, also where the day before or after it cannot be written."""
    return (time.replace(tzinfo=None) - time.utcoffset()).replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Time:
    """A time, with the days it spans; `local` is the time of day, when there is one, without its fraction of a
    second.
    """

    text: str
    shape: str  # day, month, year, season, unspecified, or clock
    first: date
    last: date
    qualified: bool = False
    local: datetime | None = None
    fraction: str = ""
    offset: timedelta | None = None

    @property
    def precise(self):
        """Known to the day or closer."""
        return self.shape in ("day", "clock")

    def instant(self, time_zone):
        """The time in UTC, its fraction cut; raises OverflowError outside of the years that a date can hold.

        A local time that its zone skips is read with the offset before the gap, one that it has twice as the first
        (RFC 5545 §3.3.5); fold=0 is both (PEP 495).
        """
        local = self.local.replace(tzinfo=timezone(self.offset) if self.offset is not None else zone(time_zone))
        return in_utc(local)


def _last_day(year, month, months=1):
    """The last day of so many months from this one; 9999-12-31 where they reach further."""
    years, month = divmod(month - 1 + months, 12)
    return date(year + years, month + 1, 1) - timedelta(days=1) if year + years <= 9999 else date.max


def parse(text):
    """A time that is no interval; ValueError says what is wrong with it."""
    day, clocked, clock = text.partition("T")
    match = _DATE.fullmatch(day)
    if not match:
        raise ValueError(f"{text!r} is no time")
    year, month, number = match["year"], match["month"], match["day"]
    qualified = match["qualifier"] is not None
    if "X" in year:
        if month:
            raise ValueError(f"{text!r}: digits are unspecified from the right")
        shape, first, last = (
            "unspecified",
            date(max(1, int(year.replace("X", "0"))), 1, 1),
            date(int(year.replace("X", "9")), 12, 31),
        )
    elif month is None:
        shape, first, last = "year", date(int(year), 1, 1), date(int(year), 12, 31)
    elif month == "XX":
        if number not in (None, "XX"):
            raise ValueError(f"{text!r}: digits are unspecified from the right")
        shape, first, last = "unspecified", date(int(year), 1, 1), date(int(year), 12, 31)
    elif number is None and "21" <= month <= "24":
        start = 3 * (int(month) - 20)
        shape, first, last = "season", date(int(year), start, 1), _last_day(int(year), start, 3)
    elif number is None or number == "XX":
        shape, first, last = (
            "unspecified" if number else "month",
            date(int(year), int(month), 1),
            _last_day(int(year), int(month)),
        )
    else:
        shape = "day"
        first = last = date(int(year), int(month), int(number))
    if not clocked:
        return Time(text, shape, first, last, qualified)
    time = _CLOCK.fullmatch(clock)
    if not time or shape != "day" or qualified:
        raise ValueError(f"{text!r} is no time")
    local = datetime(
        first.year, first.month, first.day, int(time["hour"]), int(time["minute"]), int(time["second"] or 0)
    )
    return Time(text, "clock", first, last, False, local, time["fraction"] or "", _offset(time["offset"]))


def _offset(text):
    if text is None:
        return None
    if text == "Z":
        return timedelta()
    hours, minutes = int(text[1:3]), int(text[4:6])
    offset = timedelta(hours=hours, minutes=minutes)
    if minutes > 59 or offset > timedelta(hours=14):
        raise ValueError(f"{text} is no offset from UTC")
    return -offset if text[0] == "-" else offset


def parse_span(text):
    """The (start, end) of an interval, None for one that is open or unknown; a time that is no interval is both."""
    if "/" not in text:
        return (parse(text),) * 2
    parts = text.split("/")
    if len(parts) != 2 or all(part in ("", "..") for part in parts):
        raise ValueError(f"{text!r} is no interval")
    start, end = (None if part in ("", "..") else parse(part) for part in parts)
    if any(time and time.shape == "clock" for time in (start, end)):
        raise ValueError(f"{text!r}: the ends of an interval are dates")
    if start and end and end.last < start.first:
        raise ValueError(f"{text!r} ends before it starts")
    return start, end
