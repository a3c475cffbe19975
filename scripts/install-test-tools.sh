#!/usr/bin/env bash
# Installs the independent programs that the checks in Tests/Tools use: Debian packages, a Python environment in
# .tools/venv, and .tools/ical_check. Safe to run again: when all is there it does nothing and says nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools=Tests/Tools
stamp=.tools/stamp
packages=(cmark-gfm pandoc raptor2-utils serdi libical-dev gcc pkg-config python3-venv)
packages+=(valgrind) # which counts instructions
packages+=(libapache-jena-java default-jre-headless) # riot, which judges the graphs
packages+=(zsh fish) # in which completions are tried; bash is there
packages+=(nodejs) # which runs the language server of editors, a Python package
packages+=(mandoc) # which judges the manual page
packages+=(hugo jekyll ruby-jekyll-commonmark) # which make sites of briefs
packages+=(ruby-icalendar ruby-tzinfo) # which read the times of calendars

fail() {
  printf 'install-test-tools: %s\n' "$*" >&2
  exit 1
}

# Looks for what a package brings, not for the package: it may have come by another way.
present() {
  case $1 in
    raptor2-utils) command -v rapper ;;
    libical-dev) [ -e /usr/include/libical/ical.h ] || pkg-config --exists libical ;;
    python3-venv) python3 -c 'import ensurepip, venv' ;;
    libapache-jena-java) [ -e /usr/share/java/jena-cmds.jar ] ;;
    default-jre-headless) command -v java ;;
    nodejs) command -v node ;;
    ruby-jekyll-commonmark) ruby -e 'require "jekyll-commonmark"' ;;
    ruby-icalendar) ruby -e 'require "icalendar"' ;;
    ruby-tzinfo) ruby -e 'require "tzinfo"' ;;
    *) command -v "$1" ;;
  esac >/dev/null 2>&1
}

absent() {
  local package
  for package in "${packages[@]}"; do present "$package" || printf '%s\n' "$package"; done
}

install_packages() {
  local missing log root=()
  mapfile -t missing < <(absent)
  [ "${#missing[@]}" -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "no apt-get here; install by hand: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "not root and no sudo; install by hand: ${missing[*]}"
    root=(sudo)
  fi
  log=$(mktemp)
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >"$log" 2>&1 &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
      "${missing[@]}" >>"$log" 2>&1 ||
    { tail -n 20 "$log" >&2; }
  rm -f "$log"
  mapfile -t missing < <(absent)
  [ "${#missing[@]}" -eq 0 ] || fail "could not install: ${missing[*]}"
}

install_python() {
  local pip=(.tools/venv/bin/python -m pip --quiet --disable-pip-version-check)
  rm -rf .tools/venv
  python3 -m venv .tools/venv || fail "could not make .tools/venv with $(command -v python3)"
  "${pip[@]}" install --requirement "$tools/requirements.txt" ||
    fail "could not install the Python packages of $tools/requirements.txt"
}

compile_calendar_reader() {
  local source=$tools/readout_checks/calendar/ical_check.c
  # shellcheck disable=SC2046 # pkg-config prints several words
  gcc -std=c11 -O1 -Wall -Wextra -Werror -o .tools/ical_check "$source" $(pkg-config --cflags --libs libical) ||
    fail "could not compile $source"
}

inputs=("$tools/requirements.txt" "$tools/readout_checks/calendar/ical_check.c" "scripts/${BASH_SOURCE[0]##*/}")
wanted="$(cat "${inputs[@]}" | sha256sum) $(command -v python3 || true)"
if [ -z "$(absent)" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] &&
  [ -x .tools/venv/bin/python ] && [ -x .tools/ical_check ]; then
  exit 0
fi

mkdir -p .tools
rm -f "$stamp"
install_packages
install_python
compile_calendar_reader
printf '%s\n' "$wanted" >"$stamp"
