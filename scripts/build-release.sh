#!/usr/bin/env bash
# Builds .build/release/readout. On Linux the Swift runtime is linked into it: it runs where no Swift is installed, and
# faster, for every reference that is counted is a call into the runtime.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

flags=()
if [ "$(uname)" = Linux ]; then
  resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  if [ -n "$resources" ] && [ -d "${resources}_static" ]; then
    flags=(--static-swift-stdlib)
  else
    echo "build-release: this Swift has no static libraries; readout will need its shared ones" >&2
  fi
fi
swift build -c release --product readout ${flags[@]+"${flags[@]}"}  # bash 3 takes an empty list for unset
