#!/usr/bin/env bash
# Builds the packages of examples/plugins/ that extend Readout, runs what they build, and compares what it writes.
set -euo pipefail
cd "$(dirname "$0")/.."

build=.build-plugins
plugin=examples/plugins/swift-roster

swift build --package-path "$plugin" --scratch-path "$build" "$@"
program=$build/debug/roster-readout

echo "$plugin: the formats"
"$program" formats | grep -A 1 '^roster, tsv$'

echo "$plugin: its name and version, and those of Readout"
"$program" --version | grep -A 1 '^roster-readout 1\.0\.0$' | grep '^Readout '
"$program" export --help | grep '^USAGE: roster-readout export '

echo "$plugin: an export of the examples"
"$program" export --quiet --to roster examples | diff "$plugin/expected.tsv" -

echo "$plugin: the formats of Readout are there, too"
diff <("$program" export --quiet --to ics examples/wien-1814.yaml) \
    <("$program" export --quiet --to icalendar - < examples/wien-1814.yaml)

echo "$plugin: its tests"
swift test --package-path "$plugin" --scratch-path "$build" "$@"
