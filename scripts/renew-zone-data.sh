#!/usr/bin/env bash
# Takes the time zone data of the tests anew from the Python package pytz: renew-zone-data.sh [VERSION]
# Without a version, that which Tests/ZoneData/README.md names. Needs python3 with pip, and the network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=Tests/ZoneData
version=${1:-$(sed -n 's/^Version: `\(.*\)`.*/\1/p' $target/README.md)}
[ -n "$version" ] || { echo "renew-zone-data: $target/README.md names no version" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m pip --quiet --disable-pip-version-check download --no-deps --dest "$work" "pytz==$version"
python3 -m zipfile -e "$work"/pytz-*.whl "$work"
release=$(sed -n "s/^OLSON_VERSION = '\(.*\)'$/\1/p" "$work/pytz/__init__.py")
[ -n "$release" ] || { echo "renew-zone-data: pytz $version does not say which release its data are" >&2; exit 1; }

# The compiled zones, which begin with TZif, and the table of countries; nothing else is read.
rm -rf "$target/zoneinfo"
(cd "$work/pytz/zoneinfo" && find . -type f ! -name '*.py') | while IFS= read -r name; do
  from=$work/pytz/zoneinfo/$name
  if [ "$(head -c 4 "$from" | tr -d '\0')" = TZif ] || [ "$name" = ./iso3166.tab ]; then
    mkdir -p "$target/zoneinfo/$(dirname "$name")"
    cp "$from" "$target/zoneinfo/$name"
    chmod 644 "$target/zoneinfo/$name"
  fi
done
sed -i.old "s/^Version: .*/Version: \`$version\`, release $release of the IANA data./" $target/README.md
rm -f $target/README.md.old
echo "renew-zone-data: $(find "$target/zoneinfo" -type f | wc -l | tr -d ' ') files of pytz $version ($release)"
