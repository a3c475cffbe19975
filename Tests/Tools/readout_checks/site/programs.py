"""Programs that make web sites of Markdown with front matter, each a function from briefs to what it read: Hugo, and
Jekyll with either of its readers of Markdown.
"""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

FIELDS = ("title", "date", "tags", "status", "place")
# Typographic quotation marks and dashes are what these programs are known for; here they would only hide what differs.
HUGO = """baseURL = "https://example.org/"
disablePathToLower = true
[markup.goldmark.extensions]
typographer = false
"""
JEKYLL = """timezone: UTC
future: true
strict_front_matter: true
collections: {{summits: {{output: true, permalink: "/:path:output_ext"}}}}
defaults: [{{scope: {{path: ""}}, values: {{layout: summit}}}}]
markdown: {markdown}
commonmark: {{extensions: [table]}}
kramdown:
  smart_quotes: [apos, apos, quot, quot]
  typographic_symbols:
    {{hellip: "...", mdash: "---", ndash: "--", laquo: "<<", raquo: ">>", laquo_space: "<< ", raquo_space: " >>"}}
plugins: {plugins}
"""
FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.DOTALL)


@dataclass
class Page:
    """What a program read: the front matter, and the body as HTML."""

    front: dict
    body: str


@dataclass
class Program:
    """A program, the front matter that it is given, and how it reads a folder of briefs."""

    name: str
    front_matter: str
    build: object  # a folder to work in, and briefs by their ids, to pages by their ids; raises Broken


class Broken(Exception):
    """A build that failed: what was said, and the brief that it was about, None where that is not said."""

    def __init__(self, said, briefs):
        lines = [line.strip() for line in re.sub(r"\x1b\[[\d;]*m", "", said).splitlines()]
        self.said = next((line for line in lines if re.search("error|exception", line, re.IGNORECASE)), said[:300])
        names = [name for name in re.findall(r"([\w.-]+)\.md\b", self.said) if name in briefs]
        self.brief = names[-1] if names else None
        super().__init__(self.said)


def lay(folder, files):
    for name, text in files.items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def run(command, briefs):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    result = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
    )
    if result.returncode:
        raise Broken(result.stdout.decode(errors="replace"), briefs)


def page(text):
    read = json.loads(text)
    return Page({key: read[key] for key in read if key != "body"}, read["body"])


def hugo(folder, briefs):
    values = " ".join(f'"{key}" .Params.{key}' for key in FIELDS[2:])
    known = f'"title" .Title "date" (.Date.Format "2006-01-02") {values} "id" .Params.id "body" .Content'
    dump = f"{{{{ dict {known} | jsonify }}}}"
    lay(
        folder,
        {"config.toml": HUGO, "layouts/_default/single.html": dump, "layouts/_default/list.html": "{{ .Title }}"},
    )
    lay(folder, {f"content/summits/{name}.md": text for name, text in briefs.items()})
    run(["hugo", "--quiet", "--buildFuture", "--source", folder], briefs)
    paths = {name: Path(folder, "public/summits", name, "index.html") for name in briefs}
    return {name: page(path.read_text("utf-8")) for name, path in paths.items() if path.exists()}


def jekyll(markdown, plugins="[]"):
    def build(folder, briefs):
        values = ", ".join(f'"{key}": {{{{ page.{key} | jsonify }}}}' for key in (*FIELDS, "summit"))
        lay(
            folder,
            {
                "_config.yml": JEKYLL.format(markdown=markdown, plugins=plugins),
                "_layouts/summit.html": f'{{{values}, "body": {{{{ content | jsonify }}}}}}',
            },
        )
        lay(folder, {f"_summits/{name}.md": text for name, text in briefs.items()})
        site = Path(folder, "_site")
        run(["jekyll", "build", "--quiet", "--disable-disk-cache", "--source", folder, "--destination", site], briefs)
        # Two points in an address are a slash to Jekyll.
        paths = {name: site / f"{name.replace('..', '/')}.html" for name in briefs}
        return {name: page(path.read_text("utf-8")) for name, path in paths.items() if path.exists()}

    return build


def reference(briefs):
    """The bodies as cmark-gfm renders them, by GitHub's specification."""
    pages = {}
    for name, text in briefs.items():
        body = FRONT_MATTER.sub("", text, count=1)
        rendered = subprocess.run(
            ["cmark-gfm", "--unsafe", "-e", "table"], input=body.encode(), capture_output=True, check=True
        ).stdout
        pages[name] = Page({}, rendered.decode())
    return pages


PROGRAMS = [
    Program("hugo", "title=title,date=firstDay,tags=topics,status=status,place=place,id=id", hugo),
    Program(
        "jekyll",
        "layout==summit,title=title,date=firstDay,tags=topics,status=status,place=place,summit=id",
        jekyll("kramdown"),
    ),
    Program(
        "jekyll-commonmark",
        "layout==summit,title=title,date=firstDay,tags=topics,status=status,place=place,summit=id",
        jekyll("CommonMark", "[jekyll-commonmark]"),
    ),
]
