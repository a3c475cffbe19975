"""Readers of Markdown that are not part of this project, each a function from texts to HTML: one list in, one
list out.
"""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

GFM = ["cmark-gfm", "--unsafe"] + [
    part for name in ("table", "autolink", "strikethrough", "tasklist", "footnotes") for part in ("-e", name)
]
BETWEEN = "READOUT-BETWEEN-TEXTS"


def run(command, text):
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode()


def cmark_gfm(texts):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda text: run(GFM, text), texts))


def markdown_it(texts):
    reader = MarkdownIt("gfm-like", {"linkify": True, "html": True}).use(footnote_plugin).use(tasklists_plugin)
    return [reader.render(text) for text in texts]


def markdown_it_plugins(texts):
    reader = (
        MarkdownIt("gfm-like", {"linkify": True, "html": True})
        .use(dollarmath_plugin, allow_digits=False)
        .use(deflist_plugin)
        .use(attrs_plugin)
        .use(attrs_block_plugin)
    )
    return [reader.render(text) for text in texts]


def wiki_rule(pattern, tag):
    """An inline rule for markdown-it: what the pattern finds becomes an element."""
    pattern = re.compile(pattern)

    def rule(state, silent):
        found = pattern.match(state.src, state.pos)
        if not found or found.end() > state.posMax:
            return False
        if not silent:
            token = state.push("html_inline", "", 0)
            token.content = f"<{tag}>"
        state.pos = found.end()
        return True

    return rule


def obsidian(texts):
    """What Obsidian adds to CommonMark, as its help describes it: https://help.obsidian.md/syntax and /tags, /links,
    /callouts.
    """
    reader = MarkdownIt("gfm-like", {"linkify": True, "html": True}).use(dollarmath_plugin)
    rules = {
        "highlight": r"==(?=\S)(?:[^=\n]|=(?!=))+==",
        "comment": r"%%[\s\S]*?%%",
        "wikilink": r"!?\[\[[^\[\]\n]+\]\]",
        "tag": r"(?<![^\s(])#(?!\d+(?![\w/-]))[\w/-]+",
        "block": r"(?<![^\s])\^[A-Za-z0-9-]+(?=\n|$)",
    }
    for name, pattern in rules.items():
        reader.inline.ruler.before("escape", name, wiki_rule(pattern, name))
    reader.inline.ruler.at("text", plain_text)
    callout = re.compile(r"^ {0,3}> ?\[![\w-]+\]", re.MULTILINE)
    return [
        reader.render(text) + ("<blockquote><callout></blockquote>" if callout.search(text) else "") for text in texts
    ]


def plain_text(state, silent):
    """In place of markdown-it's own rule, which passes over signs that mean nothing to it."""
    end = state.pos
    while end < state.posMax and (state.src[end].isalnum() or state.src[end] in " ,;?'\"()."):
        end += 1
    if end == state.pos:
        return False
    if not silent:
        state.pending += state.src[state.pos : end]
    state.pos = end
    return True


def pandoc(dialect):
    def read(texts):
        whole = f"\n\n{BETWEEN}\n\n".join(texts)
        html = run(["pandoc", "--from", dialect, "--to", "html", "--wrap", "none", "--mathjax"], whole)
        return html.split(f"<p>{BETWEEN}</p>")

    return read


READERS = {
    "cmark-gfm": cmark_gfm,
    "markdown-it": markdown_it,
    "markdown-it with plugins": markdown_it_plugins,
    "rules of Obsidian": obsidian,
    "pandoc commonmark_x": pandoc("commonmark_x-smart-implicit_header_references"),
    "pandoc gfm": pandoc("gfm"),
}
