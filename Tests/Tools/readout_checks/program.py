"""Runs Readout on documents."""

import subprocess
import tempfile
from pathlib import Path

from readout_checks.document.format import write_ndjson


def export(readout, documents, *arguments):
    """What Readout prints when it exports documents with these arguments."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.ndjson")
        source.write_bytes(write_ndjson(documents))
        command = [readout, "export", "--quiet", *arguments, source]
        return subprocess.run(command, check=True, capture_output=True).stdout
