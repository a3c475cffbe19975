"""Two revisions of the same documents."""

from datetime import date, timedelta

from readout_checks.document.format import Number, local_ids


def newer(document, number):
    """The next revision, with another title. Of three documents one loses its last meeting, one is cancelled, and one
    is a day later if its summit has only a day.
    """
    summit = {**document["summit"], "title": "Newly: " + document["summit"]["title"]}
    meetings = [(name, item) for kind, name, item in local_ids(document) if kind == "meeting"]
    if (
        number % 3 == 0
        and meetings
        and all(quote.get("meeting") != meetings[-1][0] for quote in document.get("quotes") or ())
    ):
        summit["meetings"] = [item for _, item in meetings[:-1]]
    if number % 3 == 1:
        summit["status"] = "cancelled"
    if (
        number % 3 == 2
        and "end" not in summit
        and len(summit["start"]) == 10
        and summit["start"][8:].isdigit()
        and summit["start"] < "9999"
    ):
        summit["start"] = (date.fromisoformat(summit["start"]) + timedelta(days=1)).isoformat()
    return {**document, "revision": Number(min(2147483647, int(document.get("revision", "0")) + 1)), "summit": summit}
