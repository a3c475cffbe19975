#!/usr/bin/env bash
# Installs what the build needs besides Swift: libyaml with its headers, pkg-config to find it, and time zone data.
# Safe to run again: when all is there it does nothing and says nothing.
set -euo pipefail

fail() {
  printf 'install-libraries: %s\n' "$*" >&2
  exit 1
}

command -v swift >/dev/null || fail "no swift here; get Swift 6.2 or later from https://www.swift.org/install/"

missing=()
command -v pkg-config >/dev/null || missing+=(pkg-config)
pkg-config --exists yaml-0.1 2>/dev/null || missing+=(libyaml-dev)
[ -e /usr/share/zoneinfo/Asia/Kathmandu ] || missing+=(tzdata)
[ "${#missing[@]}" -gt 0 ] || exit 0

if command -v apt-get >/dev/null; then
  root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "not root and no sudo; install by hand: ${missing[*]}"
    root=(sudo)
  fi
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >"$log" 2>&1 &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" \
      >>"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "could not install: ${missing[*]}"; }
elif command -v brew >/dev/null; then
  brew install --quiet pkg-config libyaml
else
  fail "neither apt-get nor brew here; install by hand: ${missing[*]}"
fi
pkg-config --exists yaml-0.1 || fail "libyaml is still not found by pkg-config"
