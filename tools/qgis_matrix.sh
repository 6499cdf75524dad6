#!/bin/bash
# Run a command in several versions of QGIS, each in a Debian chroot that is built from scratch if it is
# missing (2 to 10 minutes, 3 GB each):
#
#   qgis_matrix.sh [--fresh] [--online] VERSION... -- COMMAND...
#   qgis_matrix.sh --remove VERSION...
#
# VERSION: 3.22 (Debian 12), 3.40 (Debian 13), 3.44 (Debian 13 backports). --fresh rebuilds; --online
# allows the network, otherwise there is only loopback.
# The project is /project and the working directory (do not change it during the run); files written there
# are discarded. MICROFLOW_ENGINE_PYTHON names a Python with Debian's torch.
# Needs root, debootstrap and the space; MATRIX_ROOT (/opt) holds the chroots. Every mount is in a separate
# mount namespace and every process in a process namespace; both end with the command.
set -euo pipefail
export LC_ALL=C
root=${MATRIX_ROOT:-/opt} limit=${MATRIX_TIMEOUT:-3000}
here=$(cd "$(dirname "$0")/.." && pwd)
packages="qgis python3-qgis qgis-providers python3-numpy python3-gdal python3-pytest python3-venv python3-pip
    python3-torch libopenblas0-pthread qttools5-dev-tools xvfb xauth ca-certificates fonts-dejavu-core procps"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

usage() { sed -n '2,/^set -/s/^# \{0,1\}//p' "$0" | sed '$d'; exit 2; }
suite_of() {
    case $1 in 3.22) echo bookworm;; 3.40) echo trixie;; 3.44) echo trixie-backports;; *) return 1;; esac
}
mirror() {
    local found
    found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        grep -vE '^ *#' | grep -oE '[a-z+]+://[^ ]+/debian/?' | head -1) || true
    echo "${found:-https://deb.debian.org/debian}"
}

# enter CHROOT PROJECT LIMIT COMMAND...: in new namespaces, with devices, a /tmp of its own and the network's settings.
enter() {
    unshare --mount --pid ${offline:+--net} --fork --kill-child --propagation private bash -c '
        set -euo pipefail
        r=$1 project=$2 limit=$3; shift 3
        [ -z "${offline:-}" ] || ip link set lo up
        mount -t proc proc "$r/proc"
        mount -t tmpfs -o size=1m,mode=755 dev "$r/dev"
        for n in null zero full random urandom tty; do touch "$r/dev/$n"; mount --bind "/dev/$n" "$r/dev/$n"; done
        ln -s /proc/self/fd "$r/dev/fd"; ln -s fd/0 "$r/dev/stdin"; ln -s fd/1 "$r/dev/stdout"; ln -s fd/2 "$r/dev/stderr"
        mkdir "$r/dev/shm"; mount -t tmpfs -o mode=1777 shm "$r/dev/shm"
        mount -t tmpfs -o mode=1777 tmp "$r/tmp"; mkdir -p "$r/tmp/home" "$r/tmp/.X11-unix"; mkdir -m 700 "$r/tmp/run"
        chmod 1777 "$r/tmp/.X11-unix"
        for f in /etc/resolv.conf /etc/hosts; do touch "$r$f"; mount --bind "$f" "$r$f"; done
        [ -z "${archives:-}" ] || mount --bind "$archives" "$r/var/cache/apt/archives"
        work=/
        if [ -n "$project" ]; then
            mkdir -p "$r/project"; mkdir "$r/tmp/.upper" "$r/tmp/.work"; work=/project
            mount -t overlay -o "lowerdir=$project,upperdir=$r/tmp/.upper,workdir=$r/tmp/.work" project "$r/project"
        fi
        kept=(); while IFS= read -r -d "" v; do kept+=("$v"); done < <(env -0 | grep -zE "^(PIP_|QT_QPA_PLATFORM=|OMP_|GOMP_|OPENBLAS_)")
        env -i "${kept[@]}" PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/run \
            LANG=C.UTF-8 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PYTHONDONTWRITEBYTECODE=1 \
            MICROFLOW_ENGINE_PYTHON=/opt/engine/bin/python \
            timeout --foreground -k 10 "$limit" chroot "$r" /bin/sh -c "cd $work && exec \"\$@\"" sh "$@"
    ' enter "$@" </dev/null
}

# build VERSION: packages from Debian, and an environment for the engine that has safetensors besides Debian's
# torch, or where that is too old, the engine's own set.
build() {
    local suite made log=$root/qgis-$1.log debs=$root/qgis-debs
    suite=$(suite_of "$1"); made=$root/qgis-$1.partial
    echo "Building QGIS $1 in $root/qgis-$1 (log: $log)"
    rm -rf --one-file-system "$made"; mkdir -p "$debs"
    local script=/usr/share/debootstrap/scripts/${suite%-backports}
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid # newer than this debootstrap
    local offline=
    export archives=$debs
    trap "tail -20 '$log'" EXIT
    {
        unshare --mount --pid --fork --kill-child --mount-proc debootstrap --variant=minbase --keyring="$keyring" \
            --cache-dir="$debs" "${suite%-backports}" "$made" "$(mirror)" "$script"
        printf '#!/bin/sh\nexit 101\n' >"$made/usr/sbin/policy-rc.d"; chmod +x "$made/usr/sbin/policy-rc.d"
        printf 'force-unsafe-io\npath-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\n' >"$made/etc/dpkg/dpkg.cfg.d/matrix"
        printf '%s\n' 'APT::Install-Recommends "false";' 'Acquire::Retries "3";' 'Acquire::Check-Valid-Until "false";' \
            'APT::Sandbox::User "root";' 'APT::Keep-Downloaded-Packages "true";' >"$made/etc/apt/apt.conf.d/99matrix"
        if [ "$suite" != "${suite%-backports}" ]; then # QGIS alone comes from there
            echo "deb $(mirror) $suite main" >>"$made/etc/apt/sources.list"
            printf 'Package: src:qgis\nPin: release n=%s\nPin-Priority: 900\n' "$suite" >"$made/etc/apt/preferences.d/matrix"
        fi
        enter "$made" "" 2400 sh -euc "apt-get update -qq; apt-get install -y -qq $(echo $packages)"
        cp /usr/local/share/ca-certificates/*.crt "$made/usr/local/share/ca-certificates/" || true # of a proxy, say
        local more="--no-deps $(grep -E "^(safetensors|numba|llvmlite)" "$here/tools/engine.txt" | tr "\n" " ")"
        [ "$suite" != bookworm ] || more="$(grep -v 'numpy.*<' "$here/tools/engine.txt" | sed 's/;.*//' | tr '\n' ' ')" # torch 1.13 there
        enter "$made" "" 1200 sh -euc "update-ca-certificates; python3 -m venv --system-site-packages /opt/engine
            /opt/engine/bin/pip install -q --no-cache-dir $more"
    } >"$log" 2>&1
    trap - EXIT
    unset archives
    rm -rf --one-file-system "$root/qgis-$1"; mv "$made" "$root/qgis-$1"
}

fresh='' offline=1 remove='' versions=()
while [ $# -gt 0 ]; do
    case $1 in
    --fresh) fresh=1;; --online) offline=;; --remove) remove=1;;
    --) shift; break;;
    *) suite_of "$1" >/dev/null || usage; versions+=("$1");;
    esac
    shift
done
[ ${#versions[@]} -gt 0 ] || usage
[ "$(id -u)" = 0 ] || { echo "Run as root: chroots need it." >&2; exit 1; }
if [ -n "$remove" ]; then
    for v in "${versions[@]}"; do rm -rf --one-file-system "$root/qgis-$v" "$root/qgis-$v.partial" "$root/qgis-$v.log"; done
    exit
fi
export QT_QPA_PLATFORM=offscreen
failed=
for v in "${versions[@]}"; do
    [ -z "$fresh" ] && [ -d "$root/qgis-$v" ] || build "$v"
    echo "== QGIS $v: $*"
    export offline
    enter "$root/qgis-$v" "$here" "$limit" "$@" || failed="$failed $v"
done
[ -z "$failed" ] || { echo "Failed in QGIS$failed" >&2; exit 1; }
