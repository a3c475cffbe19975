"""Apache Jena's riot and SHACL, as Debian's libapache-jena-java brings it: as jars, without a launcher."""

import functools
import re
import tempfile
import zipfile
from pathlib import Path

JARS = Path("/usr/share/java")
# The command line first, then what it loads.
NAMES = """
    jena-cmds jena-arq jena-core jena-base jena-iri jena-shacl jena-shex jena-rdfconnection jena-tdb jena-tdb2
    jena-dboe-base jena-dboe-index jena-dboe-storage jena-dboe-transaction jena-dboe-trans-data slf4j-api
    slf4j-simple commons-cli commons-codec commons-compress commons-csv commons-io commons-lang3 gson httpclient
    httpcore protobuf thrift guava jsonld-java jackson-core jackson-databind jackson-annotations
    httpclient-cache
""".split()
# Debian has moved Jena's copy of Xerces to another package, but not the texts of its messages, which it looks for
# there.
MOVED = "org/apache/jena/ext/"


@functools.cache
def messages():
    """A folder with those texts where they are looked for; it goes when this program ends."""
    folder = tempfile.TemporaryDirectory(prefix="readout-jena-")
    with zipfile.ZipFile(JARS / "jena-core.jar") as jar:
        for name in jar.namelist():
            if name.startswith(MOVED) and name.endswith(".properties"):
                target = Path(folder.name) / name.removeprefix(MOVED)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(jar.read(name))
    return folder


def riot():
    """The beginning of a command line that reads RDF."""
    return jena("riotcmd.riot")


def shacl():
    """The beginning of a command line that validates: `[*shacl(), "validate", "--shapes", …, "--data", …]`."""
    return jena("shacl.shacl")


def jena(program):
    path = [messages().name] + [str(JARS / f"{name}.jar") for name in NAMES]
    return ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", ":".join(path), program]


# What riot warns of although it is as the record has it, and RDF allows it: text is written exactly as it was given.
ALLOWED = [
    re.compile(r"Unicode replacement character U\+FFFD in string"),
    re.compile(r"\{W131\} String not in Unicode Normal Form C: .*", re.DOTALL),
    re.compile(r"\{W121\} String is not legal in XML 1\.1; starts with composing char: .*", re.DOTALL),
    re.compile(r"Not advised IRI: <HTTPS://EXAMPLE\.ORG> Code: 11/LOWERCASE_PREFERRED in SCHEME: .*"),
    re.compile(r"Bad IRI: <https://user@\S+> Code: 58/PROHIBITED_COMPONENT_PRESENT in USER: .*"),
]


def complaints(text):
    """The messages among those of riot that are not about what the record may well have."""
    messages = re.split(r"^\[main\] (?=WARN|ERROR)", text, flags=re.MULTILINE)
    said = [
        re.sub(r"^WARN org\.apache\.jena\.riot - (\[line: \d+, col: \d+ *\] )?", "", message.rstrip("\n"))
        for message in messages
    ]
    return [message for message in said if message and not any(allowed.fullmatch(message) for allowed in ALLOWED)]
