#!/usr/bin/env bash
# Compiles what another package could have, in a package of its own, which sees public symbols alone: the sources of the
# exporters, and the program of Tests/Outside/Stranger/, which is run. Then tries the lines of Tests/Outside/misuse.swift,
# none of which may compile. Arguments are handed on to `swift build`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

exporters=(JSONExporter YAMLExporter MarkdownExporter ICalendarExporter RDFExporter)
libraries=(ReadoutModel ReadoutSyntax ReadoutRecord ReadoutExport)
# Libraries below the exporters that not every exporter uses; where there is none of the name, it is left out.
for name in $(sed -n 's/.*\.library(name: "\([A-Za-z]*\)".*/\1/p' Package.swift); do
  case " ${exporters[*]} ${libraries[*]} ReadoutCommandLine ReadoutRun ReadoutConfiguration ReadoutTesting " in
    *" $name "*) ;;
    *) libraries+=("$name") ;;
  esac
done

outside=.build-outside
mkdir -p "$outside/Sources"
find "$outside/Sources" -type l -delete
[ ! -e Package.resolved ] || cp Package.resolved "$outside/"
{
  printf '// swift-tools-version: 6.2\n// Made by scripts/check-outside.sh.\nimport PackageDescription\n\n'
  printf 'func readout(_ name: String) -> Target.Dependency { .product(name: name, package: "readout") }\n'
  printf 'let libraries: [Target.Dependency] = [\n'
  for name in "${libraries[@]}"; do printf '    readout("%s"),\n' "$name"; done
  printf ']\n\nlet package = Package(\n    name: "outside", platforms: [.macOS(.v15)],\n    dependencies: [\n'
  printf '        .package(name: "readout", path: ".."),\n'
  sed -n 's/^ *\(\.package(url: .*swift-mustache.*)\),*$/        \1,/p' Package.swift
  printf '    ],\n    targets: [\n'
  for name in "${exporters[@]}"; do
    ln -s "../../Plugins/$name" "$outside/Sources/Outside$name"
    more=
    [ "$name" != MarkdownExporter ] || more=' + [.product(name: "Mustache", package: "swift-mustache")]'
    printf '        .target(name: "Outside%s", dependencies: libraries%s),\n' "$name" "$more"
  done
  ln -s ../../Tests/Outside/Stranger "$outside/Sources/stranger"
  printf '        .executableTarget(\n            name: "stranger", dependencies: libraries\n'
  printf '                + [readout("ReadoutRun"), readout("ICalendarExporter"), readout("MarkdownExporter")]),\n'
  printf '    ],\n    swiftLanguageModes: [.v6]\n)\n'
} >"$outside/Package.swift"

log=$outside/log
failures=0

# build TARGET FOLDER FLAGS...: where it does not compile, shows one line for each error, with paths as in the repository.
build() {
  local target=$1 folder=$2
  shift 2
  swift build --package-path "$outside" --target "$target" "$@" >"$log" 2>&1 && return
  failures=$((failures + 1))
  sed -n "s#^.*/$outside/Sources/$target/\([^ ]*: error: .*\)#$folder/\1#p" "$log" | sort -u >"$outside/errors"
  echo "check-outside: $folder does not compile outside of the package: $(wc -l <"$outside/errors") errors" >&2
  [ -s "$outside/errors" ] || tail -n 20 "$log" >&2
  cat "$outside/errors" >&2
  return 1
}

for name in "${exporters[@]}"; do build "Outside$name" "Plugins/$name" "$@" || true; done
[ "$failures" -eq 0 ] || exit 1
echo "check-outside: ${#exporters[@]} exporters compile with public symbols alone"

build stranger Tests/Outside/Stranger "$@" || exit 1
swift build --package-path "$outside" --product stranger "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
folder=$(swift build --package-path "$outside" --show-bin-path "$@")
said=$("$folder/stranger") || { echo "check-outside: Tests/Outside/Stranger does not run" >&2; exit 1; }
echo "check-outside: $said"

# Each line is behind the same lines and in no package, so that its own errors are all there are.
misuse=Tests/Outside/misuse.swift
tried=$outside/misuse.swift
typecheck() {
  swiftc -typecheck -swift-version 6 -I "$folder/Modules" -Xcc -fmodule-map-file=Sources/CLibYAML/module.modulemap \
    -Xcc -fmodule-map-file=Sources/CSpawn/module.modulemap "$1"
}
sed '/^ *\/\/ -----$/,$d' "$misuse" >"$outside/before"
{ cat "$outside/before"; echo '}'; } >"$tried"
typecheck "$tried" >"$log" 2>&1 || { cat "$log" >&2; echo "check-outside: $misuse fails above its rule" >&2; exit 1; }
count=0
while IFS= read -r line; do
  wanted=${line##*// error: }
  count=$((count + 1))
  # The comment is left out: the compiler shows the line, and would seem to say it.
  { cat "$outside/before"; echo "${line%%//*}"; echo '}'; } >"$tried"
  if typecheck "$tried" >"$log" 2>&1; then
    echo "check-outside: this compiles outside of the package: $line" >&2
  elif grep -qF -- "$wanted" "$log"; then
    continue
  else
    echo "check-outside: this fails for another reason than \"$wanted\": $line" >&2
    cat "$log" >&2
  fi
  failures=$((failures + 1))
done < <(sed '1,/^ *\/\/ -----$/d' "$misuse" | grep -F '// error: ')
[ "$failures" -eq 0 ] && [ "$count" -gt 0 ] || exit 1
echo "check-outside: $count misuses are refused"
