"""Writes a digest of briefs with minijinja, for `bench` to time: minijinja-brief CORPUS > DIGEST

It says about what the built-in brief says, with every mark escaped, and checks nothing.
"""

import json
import re
import sys

from minijinja import Environment

MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
BRIEF = r"""
{%- macro place(it) %}{% for key in ["name", "address", "locality", "country"] if it[key] %}{{
    ", " if not loop.first }}{{ it[key] | md }}{% endfor %}{% endmacro %}
{%- macro event(it) %}

### {{ it.title | md }}
{% if it.date or it.start %}
- **Date:** {{ it.date or it.start }}{% if it.end %} to {{ it.end }}{% endif %}{% endif %}
{%- if it.place %}
- **Place:** {{ place(it.place) }}{% endif %}
- **Status:** {{ it.status or "scheduled" }}
{%- if it.participants %}
- **Participants:** {% for id in it.participants %}{{ "; " if not loop.first }}{{
    ((people[id] or {}).name or id.name or "anonymous") | md }}{% endfor %}{% endif %}
{%- if it.summary or it.note %}

{{ (it.summary or it.note) | md }}{% endif %}{% endmacro %}

## <a id="summit:{{ d.id }}"></a>{{ d.summit.title | md }}

- **Date:** {{ d.summit.start }}{% if d.summit.end %} to {{ d.summit.end }}{% endif %}{%
    if d.summit.timeZone %} ({{ d.summit.timeZone | md }}){% endif %}
{%- if d.summit.place %}
- **Place:** {{ place(d.summit.place) }}{% endif %}
- **Kind:** {{ d.summit.kind or "other" }}
- **Status:** {{ d.summit.status or "scheduled" }}
{%- for plan in d.summit.history %}
- **Earlier plan:** {{ plan.start }}, {{ plan.change }}{% if plan.reason %}: {{ plan.reason | md }}{%
    endif %}{% endfor %}
{%- if d.summit.topics %}
- **Topics:** {% for topic in d.summit.topics %}{{ "; " if not loop.first }}{{ topic | md }}{% endfor %}{% endif %}
{%- if d.summit.summary %}

{{ d.summit.summary | md }}{% endif %}
{%- if d.participants %}

### Participants

| Party | Name | Role | Attendance |
| --- | --- | --- | --- |
{%- for person in d.participants %}
| {{ (parties[person.party] or {}).name | default("") | md }} | {{ person.name | md }} | {{
    person.role | default("") | md }} | {{ person.attendance or ("present" if d.summit.status == "held" else "expected") }} |{% endfor %}{% endif %}
{%- if d.objectives %}

### Objectives
{% for objective in d.objectives %}
- {{ objective.text | md }}{% if objective.party %} ({{ parties[objective.party].name | md }}){% endif %}{%
    endfor %}{% endif %}
{%- if d.summit.meetings %}

### Programme{% for meeting in d.summit.meetings %}{{ event(meeting) }}{% endfor %}{% endif %}
{%- if d.quotes %}

### Quotes
{% for quote in d.quotes %}
> {{ quote.text | md | replace("\n", "\n> ") }}{% if quote.translated %}
>
> {{ quote.translated.text | md | replace("\n", "\n> ") }}{% endif %}
>
> — {{ ((people[quote.speaker] or quote.speaker).name or "anonymous") | md }}{% if quote.said %}, {{
    quote.said }}{% endif %}{% if quote.medium %}, {{ quote.medium | md }}{% endif %}
{% endfor %}{% endif %}
{%- if d.related %}

### Background and what may follow{% for it in d.related %}{{ event(it) }}{% endfor %}{% endif %}

### Source

- {{ d.article.title | md }}{% if d.article.publisher %}, {{ d.article.publisher | md }}{% endif %}{%
    if d.article.published %}, {{ d.article.published }}{% endif %}{% if d.article.url %}, <{{
    d.article.url }}>{% endif %}

"""


def escaped(text):
    return MARKS.sub(r"\\\1", text)


def main():
    environment = Environment(
        templates={"brief.md": BRIEF}, undefined_behavior="chainable", auto_escape_callback=lambda name: False
    )
    environment.add_filter("md", escaped)
    write = sys.stdout.buffer.write
    write(b"# Diplomatic summits\n\n## Contents\n\n")
    with open(sys.argv[1], "rb") as lines:
        for line in lines:
            document = json.loads(line)
            summit = document["summit"]
            write(
                f"- **{summit['start']}:** [{escaped(summit['title'])}](#summit:{document['id']})\n".encode()
            )
    with open(sys.argv[1], "rb") as lines:
        for line in lines:
            document = json.loads(line)
            people = {person["id"]: person for person in document.get("participants", ())}
            parties = {party["id"]: party for party in document.get("parties", ())}
            write(environment.render_template("brief.md", d=document, people=people, parties=parties).encode())
