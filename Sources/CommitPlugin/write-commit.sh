#!/bin/sh
# write-commit.sh FOLDER FILE: writes the commit of a git work tree as Swift. The build runs it: Sources/CommitPlugin.
set -eu

commit=nil
# The folder itself is asked, and none around it: sources may be unpacked within another repository.
if [ -e "$1/.git" ] && id=$(git --git-dir="$1/.git" rev-parse --verify --quiet HEAD 2>/dev/null); then
  commit="\"$id\""
fi
text="// Made by Sources/CommitPlugin/write-commit.sh.

/// The commit that the program was built from.
enum Commit { static let id: String? = $commit }"
# What is the same stays, so that nothing is compiled anew.
[ "$(cat "$2" 2>/dev/null || true)" = "$text" ] || printf '%s\n' "$text" >"$2"
