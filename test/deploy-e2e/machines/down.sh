#!/usr/bin/env bash
# Stops the machines that up.sh started, and takes their network away. `down.sh wipe` throws away their disks and keys as
# well; what is cached stays, so that the next up.sh takes seconds.
set -uo pipefail # no -e: as much as can be is taken away, whatever fails
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
cd "$MACHINES_DIR/run" 2>/dev/null || exit 0
cd ..
exec 9>run/lock
flock 9

stop() { # NAME
  local pid i
  alive "$1" || return 0
  pid=$(cat "run/$1.pid")
  if [ "$wipe" ]; then kill -KILL "$pid"; else kill -s RTMIN+3 "$pid"; fi # the latter asks systemd to halt
  for ((i = 0; i < 300; i++)); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep .1
  done
  say "$1 does not stop: killing it"
  kill -KILL "$pid" # and with it everything that runs in the machine
}

wipe=''
[ "${1:-}" != wipe ] || wipe=1
for disk in disks/*; do
  [ -d "$disk" ] || continue
  name=${disk##*/} netns=${disk##*/}-$ID
  stop "$name"
  rm -f "run/$name.pid"
  [ ! -e "/run/netns/$netns" ] || ip netns del "$netns"
  ip link del "$netns" 2>/dev/null # goes with the namespace, but only a little later
  for mount in "$disk"/{root,docker}; do ! mountpoint -q "$mount" || umount -l "$mount"; done
  for cgroup in /sys/fs/cgroup/{,unified/}"$netns"; do
    [ ! -d "$cgroup" ] || find "$cgroup" -depth -type d -exec rmdir {} + 2>/dev/null
  done
done
iptables -w -t nat -D POSTROUTING -s "$NET.0/24" ! -o "$BRIDGE" -j MASQUERADE 2>/dev/null
iptables -w -D FORWARD -i "$BRIDGE" -j ACCEPT 2>/dev/null
iptables -w -D FORWARD -o "$BRIDGE" -j ACCEPT 2>/dev/null
ip link del "$BRIDGE" 2>/dev/null
[ ! "$wipe" ] || rm -rf disks keys log
say down
