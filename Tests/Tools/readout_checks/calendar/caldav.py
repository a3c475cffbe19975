"""A CalDAV server (Radicale) on a free port of this machine, and the requests of RFC 4791 that a client makes of it."""

import contextlib
import http.client
import os
import pathlib
import posixpath
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from xml.etree import ElementTree

DAV, CALDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"


def _start(folder):
    """A server that listens, and its port; another port is tried where the one that was free has been taken since."""
    for _ in range(20):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        settings = pathlib.Path(folder, "settings")
        settings.write_text(
            f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = {folder}\n"
        )
        process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "-C", settings],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )
        said = []
        for line in process.stderr:
            said.append(line)
            if "Listening on" in line:
                threading.Thread(target=_read_on, args=(process.stderr,), daemon=True).start()
                return process, port
            if "cannot create server socket" in line:
                break
        process.kill()
        process.wait()
        if not any("cannot create server socket" in line for line in said):
            raise OSError("radicale does not start: " + "".join(said)[-2000:])
    raise OSError("no port is free")


def _read_on(stream):
    """Radicale stops when nobody reads what it logs."""
    for _ in stream:
        pass


@contextlib.contextmanager
def server():
    """Yields the port of a server with an empty folder; it is stopped and the folder is gone afterwards, whatever
    happens.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # In memory where there is a place for it, for the server waits for the disk at each change.
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        process, port = _start(folder)
        try:
            yield port
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Calendar:
    """A calendar on the server, by the requests of a client."""

    def __init__(self, port, path):
        self.port, self.path, self.connection = port, path, None
        self._request("MKCOL", posixpath.dirname(path.rstrip("/")) + "/", 201)
        self._request("MKCALENDAR", "", 201)

    def _request(self, method, name, *expected, body=b"", **headers):
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            self.connection.request(method, posixpath.join(self.path, name), body, headers)
            answer = self.connection.getresponse()
            status, data = answer.status, answer.read()
        except (ConnectionError, http.client.HTTPException):
            self.connection.close()
            self.connection = None
            raise
        if answer.will_close:
            self.connection.close()
            self.connection = None
        if status not in expected:
            raise ValueError(f"{method} {name}: {status} instead of {' or '.join(map(str, expected))}: {data[:200]!r}")
        return status, answer.headers, data

    def put(self, name, data, **headers):
        """Stores a resource; returns the status and the ETag."""
        status, answer, _ = self._request(
            "PUT", name, 201, 204, body=data, **{"Content-Type": "text/calendar; charset=utf-8", **headers}
        )
        return status, answer["ETag"]

    def get(self, name):
        """A resource and its ETag."""
        _, headers, data = self._request("GET", name, 200)
        return data, headers["ETag"]

    def delete(self, name):
        self._request("DELETE", name, 200, 204)

    def _names(self, data):
        """The resources of a multistatus, without the folder itself."""
        found = [it.findtext(f"{DAV}href") for it in ElementTree.fromstring(data).iter(f"{DAV}response")]
        return [name.removeprefix(self.path) for name in found if name != self.path]

    def names(self):
        """All resources (PROPFIND)."""
        return self._names(self._request("PROPFIND", "", 207, Depth="1")[2])

    def query(self, span=None):
        """The resources with an event, or with one in a span of UTC times (RFC 4791 §7.8)."""
        times = (
            '<c:time-range start="{}" end="{}"/>'.format(
                *(re.sub("[-:]", "", it.strftime("%Y-%m-%dT%H:%M:%SZ")) for it in span)
            )
            if span
            else ""
        )
        body = f"""<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
            <d:prop><d:getetag/></d:prop>
            <c:filter><c:comp-filter name="VCALENDAR">
            <c:comp-filter name="VEVENT">{times}</c:comp-filter>
            </c:comp-filter></c:filter>
            </c:calendar-query>"""
        return self._names(
            self._request("REPORT", "", 207, body=body.encode(), Depth="1", **{"Content-Type": "text/xml"})[2]
        )
