#!/usr/bin/env bash
# install.sh PROGRAM: puts the program, its manual page and its completions below $DESTDIR$PREFIX, which is /usr/local.
# install.sh --remove: takes them away.
set -euo pipefail

root=${DESTDIR:-}${PREFIX:-/usr/local}
program=$root/bin/readout
page=$root/share/man/man1/readout.1
bash=$root/share/bash-completion/completions/readout
zsh=$root/share/zsh/site-functions/_readout
fish=$root/share/fish/vendor_completions.d/readout.fish

if [ "${1:-}" = --remove ]; then
  rm -f "$program" "$page" "$bash" "$zsh" "$fish"
  exit 0
fi
[ -x "${1:-}" ] || { echo "install: there is no program ${1:-}; run scripts/build-release.sh first" >&2; exit 1; }

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$1" manual >"$made/page"
for shell in bash zsh fish; do "$1" --generate-completion-script "$shell" >"$made/$shell"; done

# put MODE FROM TO
put() {
  mkdir -p "$(dirname "$3")"
  install -m "$1" "$2" "$3"
  echo "$3"
}
put 755 "$1" "$program"
put 644 "$made/page" "$page"
put 644 "$made/bash" "$bash"
put 644 "$made/zsh" "$zsh"
put 644 "$made/fish" "$fish"
