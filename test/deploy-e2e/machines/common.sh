# shellcheck shell=bash disable=SC2034 # the variables are for the others
# What the other scripts share; each of them reads it first.
#   MACHINES_DIR     disks, keys and logs of the machines
#   MACHINES_CACHE   what is kept for the next time: layers and images   (default: $MACHINES_DIR/cache)
#   MACHINES_NET     first three octets of the machines' own network     (default: 10.79.0)
#   MACHINES_MIRROR  mirror of Debian's packages                         (default: the one that apt is set to use)
PROJECT_CACHE=${CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/anonymization-api}
MACHINES_DIR=$(realpath -m "${MACHINES_DIR:-$PROJECT_CACHE/machines}")
MACHINES_CACHE=$(realpath -m "${MACHINES_CACHE:-$MACHINES_DIR/cache}")
NET=${MACHINES_NET:-10.79.0}
ID=$(cut -d. -f2,3 <<<"$NET" | tr . -) # ends the names of what belongs to this network, so that others may exist beside it
BRIDGE=bridge-$ID
CA=/etc/ssl/certs/ca-certificates.crt # may hold more authorities than Debian's, so every disk gets a copy

say() { echo "machines: $*" >&2; }
fail() {
  say "$*"
  exit 1
}

# quiet LOG COMMAND...: what the command prints is seen only if it fails
quiet() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    fail "failed: $*"
  }
}

mirror() {
  # shellcheck disable=SC2016 # for apt, not for the shell
  local site='$(SITE)'
  [ -z "${MACHINES_MIRROR:-}" ] || { echo "$MACHINES_MIRROR" && return; }
  apt-get indextargets --format "$site" 'Created-By: Packages' |
    awk '/\/debian\/?$/ && !n++ { print } END { if (!n) print "http://deb.debian.org/debian" }'
}

# overlay ROOT LOWER UPPER: mounts at ROOT what is in LOWER; what is written there goes to UPPER
overlay() {
  mkdir -p "$1" "$3" "$3.work"
  mountpoint -q "$1" || mount -t overlay overlay -o "lowerdir=$2,upperdir=$3,workdir=$3.work" "$1"
}

# alive NAME: whether the machine runs. The number in the file alone could by now be some other process's.
alive() { [ "/proc/$(cat "$MACHINES_DIR/run/$1.pid" 2>/dev/null)/ns/net" -ef "/run/netns/$1-$ID" ]; }

# inside NAME COMMAND...: runs the command in the machine, as root
inside() {
  local pid
  pid=$(cat "$MACHINES_DIR/run/$1.pid")
  shift
  nsenter --target "$pid" --all -- "$@"
}
