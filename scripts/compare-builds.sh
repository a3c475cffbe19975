#!/usr/bin/env bash
# Compares what the debug and the release build write, byte for byte: the tests run the debug build, people the other.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TZDIR=$PWD/Tests/ZoneData/zoneinfo
PYTHONPATH=Tests/Tools .tools/venv/bin/python -m readout_checks generate 300 --seed 11 >"$folder/generated.ndjson"
sed -n 's/^   "document": \(.*\)}\(,\)\{0,1\}$/\1/p' Tests/Fixtures/awkward.json >"$folder/awkward.ndjson"
[ "$(wc -l <"$folder/awkward.ndjson")" -ge 60 ] ||
  { echo "compare-builds: the awkward table has too few documents" >&2; exit 1; }
inputs=(examples "$folder/generated.ndjson" "$folder/awkward.ndjson")

count=0
compare() {
  local build
  for build in debug release; do
    ".build/$build/readout" export --quiet --jobs 2 "$@" "${inputs[@]}" >"$folder/$build" 2>"$folder/$build.errors" || {
      echo "compare-builds: $build fails: export $*" >&2
      cat "$folder/$build.errors" >&2
      exit 1
    }
  done
  cmp "$folder/debug" "$folder/release" && cmp "$folder/debug.errors" "$folder/release.errors" ||
    { echo "compare-builds: differs: export $*" >&2; exit 1; }
  count=$((count + 1))
}

for format in json ndjson yaml icalendar turtle ntriples nquads trig jsonld rdfxml; do compare --to "$format"; done
for syntax in jcal xcal jscalendar; do compare --to icalendar --option "syntax=$syntax" --option imprecise=span; done
for template in full brief table timeline examples/templates/house-style.md.mustache; do
  for language in document ar; do
    compare --to markdown --option "template=$template" --option "language=$language"
  done
done
echo "compare-builds: debug and release write the same bytes in $count exports"
