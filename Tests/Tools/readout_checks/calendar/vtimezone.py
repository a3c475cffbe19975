"""What a VTIMEZONE says, worked out from it alone (RFC 5545 §3.6.5), with no time zone data of the system."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta, timezone

from dateutil.rrule import rrulestr

EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Reading:
    """What a local time means in UTC; also, where its zone skips it ("gap") or has it twice, what it would with the
    offset after.

    `shift` is "gap", or for a time that there is twice the name of the observance in which it is the second time.
    """

    instant: datetime
    shift: str | None = None
    after: datetime | None = None


def local(text):
    return datetime.strptime(text, "%Y%m%dT%H%M%S")


def offset(text):
    """UTC-OFFSET (§3.3.14)."""
    size = timedelta(hours=int(text[1:3]), minutes=int(text[3:5]), seconds=int(text[5:7] or 0))
    return -size if text[0] == "-" else size


def seconds(time):
    """Of a local time, since 1970-01-01T00:00 on its clock; they can go beyond what a datetime can."""
    return (time - EPOCH) // timedelta(seconds=1)


class Zone:
    """The onsets of a VTIMEZONE; of its rules, those from 2000 to 2040 and of the years asked for with the ones beside
    them.
    """

    def __init__(self, component, years):
        self.name = component.one("TZID").value
        ruled = {*range(2000, 2041), *(year + step for year in years for step in (-1, 0, 1))} & {
            *range(MINYEAR, MAXYEAR + 1)
        }
        self.onsets = []  # (local time, offset before, offset from then on, STANDARD or DAYLIGHT)
        for observance in component.components:
            before, after = (offset(observance.one(name).value) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
            self.onsets += [(time, before, after, observance.name) for time in set(_times(observance, ruled))]
        # By instant, of which the year may be outside of a datetime's.
        self.onsets.sort(key=lambda it: seconds(it[0]) - it[1].total_seconds())
        self.instants = [seconds(time) - int(before.total_seconds()) for time, before, *_ in self.onsets]

    def read(self, time):
        """The first of two instants, and in a gap the one by the offset before it (§3.3.5)."""
        count = seconds(time)
        near = bisect_right(self.instants, count + 26 * 3600)  # no offset is further from UTC than that
        for index in range(max(0, near - 8), near):
            instant = self._by(index, count)
            if instant < self.instants[index]:
                continue
            if index + 1 == len(self.instants):
                return Reading(_written(instant))
            following, other = self.instants[index + 1], self._by(index + 1, count)
            if instant < following:
                return (
                    Reading(_written(instant), self.onsets[index + 1][3], _written(other))
                    if other >= following
                    else Reading(_written(instant))
                )
            if other < following:
                return Reading(_written(instant), "gap", _written(other))
        raise ValueError(f"{self.name}: no observance says what {time} means")

    def _by(self, index, count):
        """The instant of a time by the offset from one onset on."""
        return count - int(self.onsets[index][2].total_seconds())


def _written(count):
    return (EPOCH + timedelta(seconds=count)).replace(tzinfo=timezone.utc)


def _times(observance, years):
    """The onsets of an observance: its start, its RDATEs, and in some years those of its rule, which is a
    yearly one.
    """
    start = local(observance.one("DTSTART").value)
    yield start
    for property in observance.all("RDATE"):
        yield from (local(text) for text in property.value.split(","))
    if rule := observance.one("RRULE"):
        if not re.fullmatch(r"FREQ=YEARLY;BYMONTH=\d+(;BYMONTHDAY=[\d,]+)?;BYDAY=(-?\d)?[A-Z]{2}", rule.value):
            raise ValueError(f"{rule.value} is no rule that this reader knows")
        for year in years:
            first = datetime.combine(date(year, 1, 1), start.time())
            yield from (
                time for time in rrulestr(rule.value + ";COUNT=1", dtstart=first) if time > start and time.year == year
            )


def problems(zone, system):
    """Yields what is wrong with the onsets: each must be a transition of the system's zone, or change nothing."""
    for time, before, after, _ in zone.onsets:
        try:
            instant = (time - before).replace(tzinfo=timezone.utc)
            now, previous = (
                instant.astimezone(system).utcoffset(),
                (instant - timedelta(seconds=1)).astimezone(system).utcoffset(),
            )
        except OverflowError:
            continue  # the first onset may be the first day of the calendar
        if now != after or previous != before and before != after:
            yield f"{zone.name}: {time}: from {before} to {after}, but the zone goes from {previous} to {now}"
