#!/usr/bin/env bash
# Makes the disks that all machines start from, each of which only says what it adds to the one below it:
#   base    a minimal Debian with sshd and sudo, and nothing else
#   git     + git
#   docker  + Docker with compose and buildx, curl, iptables
# Prints the folder they are in. They are made anew only when this file or the mirror changes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
SUITE=trixie # the oldest Debian whose own packages have a Docker that is new enough
MIRROR=$(mirror)
stamp=$({ cat "$0" && echo "$MIRROR"; } | sha256sum | cut -c1-12)
layers=$MACHINES_CACHE/layers-$stamp
mkdir -p "$MACHINES_CACHE"
exec 8>"$MACHINES_CACHE/layers.lock"
flock 8
if [ -e "$layers/complete" ]; then
  echo "$layers"
  exit
fi

for old in "$MACHINES_CACHE"/layers-*; do
  grep -qF "$old/" /proc/mounts || rm -rf "$old" # what is mounted has a machine that runs from it
done
mkdir -p "$layers"
tmp=$layers/tmp base=$layers/base
leave() { ! mountpoint -q "$tmp" || umount "$tmp"; }
trap leave EXIT

say "making the minimal system, Debian $SUITE from $MIRROR (takes a minute)"
quiet "$layers/base.log" debootstrap --variant=minbase \
  --include=systemd,systemd-sysv,libpam-systemd,dbus,openssh-server,sudo,ca-certificates,iproute2,procps,netbase \
  "$SUITE" "$base" "$MIRROR"
# A machine shares the kernel with the real one, whose settings nothing in here may touch.
for unit in getty.target console-getty.service systemd-sysctl.service systemd-modules-load.service \
  systemd-binfmt.service systemd-remount-fs.service dev-hugepages.mount sys-kernel-{debug,tracing,config}.mount \
  proc-sys-fs-binfmt_misc.automount; do
  ln -sf /dev/null "$base/etc/systemd/system/$unit"
done
# All tests come from one address: it must not be locked out for the logins that are meant to fail.
printf '%s\n' 'PasswordAuthentication no' 'KbdInteractiveAuthentication no' 'PermitRootLogin no' 'UseDNS no' \
  'PerSourcePenalties no' >"$base/etc/ssh/sshd_config.d/machines.conf"
# Made at the first start, of each machine its own.
rm -f "$base"/etc/ssh/ssh_host_*
: >"$base/etc/machine-id"

# add LAYER LOWER PACKAGE...
add() {
  local name=$1 lower=$2
  shift 2
  say "adding $*"
  overlay "$tmp" "$lower" "$layers/$name"
  printf '#!/bin/sh\nexit 101\n' >"$tmp/usr/sbin/policy-rc.d" # nothing starts here
  chmod +x "$tmp/usr/sbin/policy-rc.d"
  cp /etc/resolv.conf "$tmp/etc/resolv.conf"
  quiet "$layers/$name.log" chroot "$tmp" apt-get update
  quiet "$layers/$name.log" chroot "$tmp" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "$@"
  chroot "$tmp" apt-get clean
  rm "$tmp/usr/sbin/policy-rc.d"
  umount "$tmp"
}
add git "$base" git
add docker "$layers/git:$base" docker.io docker-cli docker-compose docker-buildx curl iptables
touch "$layers/complete"
echo "$layers"
