#!/usr/bin/env bash
# Makes the pictures of docs/pictures anew: briefs of the Beijing and the Hiroshima example as a browser shows them.
# Needs a built readout, cmark-gfm, chromium and, for smaller files, pngquant.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readout=${READOUT:-.build/release/readout}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/style.css" <<'END'
body { font: 15px/1.45 "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif }
body { margin: 24px; width: 752px; color: #222 }
h1 { font-size: 24px; margin: 0 0 10px }
h2 { font-size: 18px; margin: 16px 0 6px; border-bottom: 1px solid #ddd }
h3 { font-size: 16px; margin: 12px 0 4px }
p, ul, ol, blockquote, table { margin: 6px 0 }
ul, ol { padding-inline-start: 22px }
blockquote { border-inline-start: 3px solid #bbb; padding-inline-start: 12px; color: #444 }
table { border-collapse: collapse }
td, th { border: 1px solid #ccc; padding: 3px 8px; text-align: start }
END

picture() { # NAME HEIGHT INPUT OPTION...
  local name=$1 height=$2 input=$3 direction=ltr options=()
  shift 3
  for option in "$@"; do
    options+=(--option "$option")
    [ "$option" != language=ar ] || direction=rtl
  done
  {
    printf '<!DOCTYPE html><html dir="%s"><meta charset="utf-8"><style>' "$direction"
    cat "$work/style.css"
    printf '</style>'
    "$readout" export --quiet --to markdown --option frontMatter= "${options[@]}" "$input" |
      cmark-gfm --unsafe -e table -e autolink -e strikethrough -e tasklist -e footnotes
  } >"$work/page.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
    --window-size="800,$height" --screenshot="$work/page.png" "file://$work/page.html" >/dev/null 2>&1
  if command -v pngquant >/dev/null; then
    pngquant --force --strip --output "docs/pictures/$name.png" 32 "$work/page.png"
  else
    cp "$work/page.png" "docs/pictures/$name.png"
  fi
}

mkdir -p docs/pictures
beijing=examples/beijing-2023-06.yaml
picture brief-full 1215 $beijing template=full
picture brief-page 1380 $beijing template=brief
picture brief-timeline 770 $beijing template=timeline
picture brief-table 870 examples template=table language=en-GB
picture brief-programme 1190 examples/hiroshima-2023-05.yaml template=brief alsoIn=Europe/London
picture brief-french 1380 $beijing template=brief language=fr
picture brief-chinese 1380 $beijing template=brief language=zh
picture brief-arabic 1380 $beijing template=brief language=ar
picture brief-house-style 1560 $beijing template=examples/templates/house-style.md.mustache
