#!/bin/sh
# Install the missing ones of the named Debian packages; print nothing if none is missing.
set -eu

missing=
for package in "$@"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Debian or Ubuntu is needed to install$missing; install them your own way and try again." >&2
    exit 1
fi
sudo=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Run as root, or install sudo, to install:$missing" >&2; exit 1; }
    sudo="sudo"
fi
echo "Installing Debian packages (this can take some minutes):$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
$sudo apt-get update -qq || echo "apt-get update had errors; going on with the package lists there are." >&2
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >"$log" 2>&1 || {
    tail -30 "$log" >&2
    exit 1
}
