"""Loads an export into a triple store by its protocols, and asks it what a newsroom would ask.

Usage: store [--record] QUERIES ONTOLOGY.ttl EXPORT.nq

Starts Oxigraph's server on a free port of this machine, in a folder of its own, and stops it at the end. EXPORT.nq goes
in through the Graph Store protocol (SPARQL 1.1 Graph Store HTTP Protocol), and so do ONTOLOGY.ttl and
QUERIES/elsewhere.ttl, each as a graph of its own. Each QUERIES/*.rq must give the answer in the file beside it, *.csv (SPARQL 1.1 Query Results CSV);
--record writes those.
"""

import argparse
import contextlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pyoxigraph

from readout_checks.report import Report

ELSEWHERE = "https://example.org/elsewhere"
ONTOLOGY = "https://w3id.org/readout/ns#"


@contextlib.contextmanager
def server():
    """The address of a store that runs within the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    program = Path(sys.executable).parent / "oxigraph"
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [program, "serve", "--location", folder, "--bind", address],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            for _ in range(200):
                with contextlib.suppress(urllib.error.URLError):
                    urllib.request.urlopen(f"http://{address}/", timeout=5).close()
                    break
                if process.poll() is not None:
                    raise SystemExit(f"check_store: {program} has ended with {process.returncode}")
                time.sleep(0.05)
            yield f"http://{address}"
        finally:
            process.kill()  # a test runner may have blocked the gentler signal
            process.wait(timeout=30)


def request(method, address, type=None, data=None, accept=None):
    """The status and body of an answer."""
    headers = {key: value for key, value in (("Content-Type", type), ("Accept", accept)) if value}
    try:
        with urllib.request.urlopen(
            urllib.request.Request(address, data, headers, method=method), timeout=60
        ) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def graph_address(store, name):
    return f"{store}/store?graph={urllib.parse.quote(name, safe='')}"


def statements(data, format):
    return {str(quad) for quad in pyoxigraph.parse(data, format)}


def check_load(report, store, export):
    """That all is in the store, each document in its graph, and that loading it again adds nothing."""
    data = export.read_bytes()
    quads = list(pyoxigraph.parse(data, pyoxigraph.RdfFormat.N_QUADS))
    for times in ("once", "again"):
        status, body = request("POST", f"{store}/store", "application/n-quads", data)
        if status not in (200, 201, 204):
            report.wrong(export, times, f"the store answers {status}: {body[:300]!r}")
        status, body = request("GET", f"{store}/store", accept="application/n-quads")
        if statements(body, pyoxigraph.RdfFormat.N_QUADS) != set(map(str, quads)):
            report.wrong(export, times, "the store has other statements than the file")
    for name in sorted({quad.graph_name.value for quad in quads}):
        status, body = request("GET", graph_address(store, name), accept="application/n-triples")
        wanted = {str(quad.triple) for quad in quads if quad.graph_name.value == name}
        if (
            status != 200
            or {str(quad.triple) for quad in pyoxigraph.parse(body, pyoxigraph.RdfFormat.N_TRIPLES)} != wanted
        ):
            report.wrong(export, name, "the graph has other triples than the file")
    return len(quads)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--record", action="store_true")
    arguments.add_argument("queries", type=Path)
    arguments.add_argument("ontology", type=Path)
    arguments.add_argument("export", type=Path)
    options = arguments.parse_args()
    report, queries = Report("store"), sorted(options.queries.glob("*.rq"))
    if len(queries) < 20:
        report.wrong(options.queries, "-", f"there are {len(queries)} queries, which should be 20")
    with server() as store:
        count = check_load(report, store, options.export)
        for name, file in ((ELSEWHERE, options.queries / "elsewhere.ttl"), (ONTOLOGY, options.ontology)):
            status, body = request("PUT", graph_address(store, name), "text/turtle", file.read_bytes())
            if status not in (200, 201, 204):
                report.wrong(file, "-", f"the store answers {status}: {body[:300]!r}")
        for query in queries:
            address = f"{store}/query?union-default-graph"
            status, body = request("POST", address, "application/sparql-query", query.read_bytes(), "text/csv")
            answer, file = body.replace(b"\r\n", b"\n"), query.with_suffix(".csv")
            if options.record:
                file.write_bytes(answer)
            if status != 200 or answer.count(b"\n") < 2:
                report.wrong(query.name, "-", f"the store answers {status}: {body[:300]!r}")
            elif not file.exists() or answer != file.read_bytes():
                report.wrong(query.name, "-", f"the answer is not that of {file.name}:\n{answer.decode()}")
    report.end(f"{count} quads, {len(queries)} queries")
