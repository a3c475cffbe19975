"""The time zone data of the tests, in place of the machine's: see Tests/ZoneData/README.md."""

import os
import zoneinfo
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "ZoneData" / "zoneinfo"


def use():
    """Lets this process and those that it starts read the time zones from there, whatever library asks for them."""
    for name in ("TZDIR", "PYTHONTZPATH", "PYTZ_TZDATADIR"):
        os.environ[name] = str(FOLDER)
    zoneinfo.reset_tzpath([FOLDER])
