#!/usr/bin/env bash
# Proves what CONTRIBUTING.md says of a new optional text field: a line in the table, `make record`, and a line in each
# exporter that says it. Adds a field "motto" of the summit to a copy of the package, builds it, and looks for the motto in
# every format, in the schema, in the checks and in the page.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  printf 'check-new-field: %s\n' "$*" >&2
  exit 1
}

copy=.build-field/copy
mkdir -p "$copy"
git ls-files -z -- Package.swift Sources Plugins Tests docs examples/templates | tar --null -cf - -T - | tar -xf - -C "$copy"
[ ! -e Package.resolved ] || cp Package.resolved "$copy/"
cd "$copy"

# Puts a line before the first line of a file that holds a text.
add() { # FILE TEXT LINE
  grep -qF -- "$2" "$1" || fail "$1 does not have a line with: $2"
  # By the environment: awk would take the backslashes of `-v` for escapes.
  TEXT=$2 LINE=$3 awk '!done && index($0, ENVIRON["TEXT"]) { print ENVIRON["LINE"]; done = 1 } { print }' "$1" >"$1.new"
  mv "$1.new" "$1"
}

# shellcheck disable=SC2016 # nothing is to be expanded
{
  add Sources/RecordGenerator/Record.swift 'Field("summary", .text, "what happened, in some sentences"' \
    '            Field("motto", .text, "the words that it is held under", example: "Peace and trade"),'
  add Plugins/RDFExporter/Graph/GraphEvents.swift 'text(Schema.description, summit.summary)' \
    '        text(Schema.description, summit.motto)'
  add Plugins/ICalendarExporter/Prose/Description.swift 'document.summit.lendInk(\.summary) { paragraph($0) }' \
    '        document.summit.lendInk(\.motto) { paragraph($0) }'
  add Plugins/MarkdownExporter/Briefs/BriefSummit.swift 'document.summit.lendInk(\.summary) { summary in' \
    '        document.summit.lendInk(\.motto) { brief in paragraph(); passage(brief) }'
}
swift run --quiet --scratch-path ../build record
swift build --quiet --scratch-path ../build --product readout
readout=$(swift build --scratch-path ../build --show-bin-path)/readout

record='{"readout": 1, "id": "a", "article": {"title": "A"}, "summit": {"title": "S", "start": "2023-06-18", "motto": "Peace and trade"}}'
for format in json ndjson yaml markdown icalendar turtle ntriples jsonld; do
  "$readout" export --to "$format" - <<<"$record" | grep -qF 'Peace and trade' || fail "$format does not say the motto"
done
"$readout" schema document | grep -q '"motto"' || fail "the schema does not have the motto"
grep -q '^| `motto` |' docs/document-format.md || fail "the page does not have the motto"
grep -q '"motto"' Tests/Tools/readout_checks/document/keys.py || fail "the checks in Python do not have the motto"
if "$readout" check - <<<"${record/Peace/Peace\\u0001}" >/dev/null; then fail "a control character in the motto is taken"; fi
said=$("$readout" check - <<<"${record/motto/moto}") && fail "a misspelt motto is taken"
grep -qF 'did you mean "motto"?' <<<"$said" || fail "the motto is not suggested"
"$readout" check Tests/Fixtures/every-key.json || fail "the record that uses every key is not good"
grep -qF '"motto": "Peace and trade"' Tests/Fixtures/every-key.json || fail "the record that uses every key lacks it"
echo "check-new-field: one line in the table, and one in each exporter that says it"
