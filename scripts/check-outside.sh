#!/usr/bin/env bash
# Compiles the sources of the exporters in a package of its own, which sees public symbols alone, as a stranger's would.
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
  printf 'let libraries: [Target.Dependency] = [\n'
  for name in "${libraries[@]}"; do printf '    .product(name: "%s", package: "readout"),\n' "$name"; done
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
  printf '    ],\n    swiftLanguageModes: [.v6]\n)\n'
} >"$outside/Package.swift"

log=$outside/log
failed=()
for name in "${exporters[@]}"; do
  swift build --package-path "$outside" --target "Outside$name" >"$log" 2>&1 || {
    failed+=("$name")
    # Paths as they are in the repository; one line for each error.
    sed -n "s#^.*/$outside/Sources/Outside\([^ ]*: error: .*\)#Plugins/\1#p" "$log" | sort -u >"$outside/errors"
    echo "check-outside: $name does not compile outside of the package: $(wc -l <"$outside/errors") errors" >&2
    [ -s "$outside/errors" ] || tail -n 20 "$log" >&2
    cat "$outside/errors" >&2
  }
done
[ "${#failed[@]}" -eq 0 ] || exit 1
echo "check-outside: ${#exporters[@]} exporters compile with public symbols alone"
