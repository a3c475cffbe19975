#!/usr/bin/env bash
# Writes the table of awkward records, Tests/Fixtures/awkward.json, as a Swift literal for ReadoutTesting.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
{
  printf '// Made by scripts/make-awkward-table.sh from Tests/Fixtures/awkward.json; change that.\n\n'
  printf '/// The table of awkward records.\n'
  printf '// swift-format-ignore\nlet awkwardTable = ####"""\n'
  cat Tests/Fixtures/awkward.json
  printf '"""####\n'
} >Sources/ReadoutTesting/AwkwardTable.swift
