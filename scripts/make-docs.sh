#!/usr/bin/env bash
# Makes the API documentation of the library products from their comments, with the docc of the toolchain.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
[ -x "$docc" ] || { echo "make-docs: this toolchain has no docc" >&2; exit 1; }

rm -rf .build/docs .build/symbol-graphs
mkdir -p .build/docs .build/symbol-graphs
swift build -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/.build/symbol-graphs"
modules=(ReadoutModel ReadoutSyntax ReadoutRecord ReadoutExport ReadoutRun ReadoutLanguage ReadoutConfiguration)
modules+=(ReadoutCommandLine ReadoutTesting JSONExporter YAMLExporter MarkdownExporter ICalendarExporter RDFExporter)
for module in "${modules[@]}"; do
  graphs=$(mktemp -d)
  cp .build/symbol-graphs/"$module"*.symbols.json "$graphs"/
  "$docc" convert --fallback-display-name "$module" --fallback-bundle-identifier "org.readout.$module" \
    --additional-symbol-graph-dir "$graphs" --output-path ".build/docs/$module.doccarchive" >/dev/null
  rm -rf "$graphs"
  echo ".build/docs/$module.doccarchive"
done
