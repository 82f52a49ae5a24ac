#!/usr/bin/env bash
# Starts the machines that the tests deploy to, as root on Debian or Ubuntu. A machine is a set of namespaces over a disk
# of its own, with systemd as process 1: it boots, reboots and loses its power as a real one. Once more is harmless: what
# runs is left alone, and what does not is booted.
#   host   NET.2  sshd that takes keys only, user ubuntu (sudo without a password, group docker), Docker
#   host2  NET.4  another, where MACHINES_HOSTS names it
#   git    NET.3  sshd, user git, bare repository team/app.git: one key may push, another may only read
# Power loss is `kill -9` of the number in run/NAME.pid, and a reboot is `systemctl reboot` in the machine; up.sh boots it.
#   MACHINES_HOSTS      the hosts wanted                                          (default: host)
#   MACHINES_FRESH=1    a new host has nothing but a minimal system with sshd and sudo. Once Docker was installed there,
#                       up.sh once more brings the images
#   MACHINES_SYSTEM=S   a new host that is fresh has another system than Debian 13: see system.sh
#   MACHINES_DISK_MB=N  /var/lib/docker of a new host is a file system of N MB, so that it can be filled
# The others are in common.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
[ "$(id -u)" = 0 ] || fail 'only root may make machines'
for tool in debootstrap flock ip iptables nsenter pgrep ssh-keygen unshare; do
  command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install debootstrap iptables iproute2 openssh-client procps util-linux"
done
mkdir -p "$MACHINES_DIR"/{run,keys,disks,log}
cd "$MACHINES_DIR"
exec 9>run/lock
flock 9
layers=$("$here/layers.sh")

# user: logs in to the hosts. push: writes to the repository. deploy: reads it.
for key in user push deploy; do
  [ -e "keys/$key" ] || ssh-keygen -q -t ed25519 -N '' -C "$key" -f "keys/$key"
done

# --- a network of their own, with a way out
sysctl -qw net.ipv4.ip_forward=1
ip link show "$BRIDGE" >/dev/null 2>&1 || {
  ip link add "$BRIDGE" type bridge
  ip addr add "$NET.1/24" dev "$BRIDGE"
  ip link set "$BRIDGE" up
}
rule() { # TABLE CHAIN RULE...
  local table=$1 chain=$2
  shift 2
  iptables -w -t "$table" -C "$chain" "$@" 2>/dev/null || iptables -w -t "$table" -I "$chain" "$@"
}
rule nat POSTROUTING -s "$NET.0/24" ! -o "$BRIDGE" -j MASQUERADE
rule filter FORWARD -i "$BRIDGE" -j ACCEPT
rule filter FORWARD -o "$BRIDGE" -j ACCEPT

# --- what a machine gets once, before its first boot
account() { # ROOT NAME SHELL, authorized keys on stdin
  chroot "$1" useradd -m -s "$3" -p '*' "$2"
  install -d -m 700 "$1/home/$2/.ssh"
  cat >"$1/home/$2/.ssh/authorized_keys"
  chroot "$1" chown -R "$2:" "/home/$2/.ssh"
}
new_host() {
  account "$1" ubuntu /bin/bash <keys/user.pub
  echo 'ubuntu ALL=(ALL) NOPASSWD:ALL' >"$1/etc/sudoers.d/90-ubuntu"
  if grep -q ^docker: "$1/etc/group"; then chroot "$1" usermod -aG docker ubuntu; fi
}
new_git() {
  { cat keys/push.pub && echo "restrict,command=\"git-upload-pack 'team/app.git'\" $(cat keys/deploy.pub)"; } |
    account "$1" git /usr/bin/git-shell
  chroot "$1" git init -q --bare -b main /home/git/team/app.git
  chroot "$1" chown -R git: /home/git/team
}

# docker_disk DISK: what is to be /var/lib/docker
docker_disk() {
  mkdir -p "$1/docker"
  [ -n "${MACHINES_DISK_MB:-}" ] || [ -e "$1/docker.img" ] || return 0
  ! mountpoint -q "$1/docker" || return 0
  if [ ! -e "$1/docker.img" ]; then
    truncate -s "${MACHINES_DISK_MB}M" "$1/docker.img"
    mkfs.ext4 -q -m 0 "$1/docker.img"
  fi
  mount -o loop "$1/docker.img" "$1/docker" 2>/dev/null ||
    mount -t tmpfs -o "size=${MACHINES_DISK_MB}m" tmpfs "$1/docker" # where there are no loop devices
}

# --- machines
# network NAME ADDRESS: a namespace, and a cable from there to the bridge. Made anew for each boot, since connections,
# Docker's bridges and its firewall rules do not outlive one.
network() {
  local netns=$1-$ID octets mac
  IFS=. read -ra octets <<<"$2"
  mac=$(printf '02:00:%02x:%02x:%02x:%02x' "${octets[@]}")
  [ ! -e "/run/netns/$netns" ] || ip netns del "$netns"
  ip link del "$netns" 2>/dev/null || true # goes with the namespace, but only a little later
  ip netns add "$netns"
  ip link add "$netns" type veth peer name eth0 address "$mac" netns "$netns"
  ip link set "$netns" master "$BRIDGE" up
  # Known for good: who calls a machine that is off or cut off hears nothing, as over the internet, rather than at once
  # that there is no such address.
  ip neigh replace "$2" lladdr "$mac" dev "$BRIDGE" nud permanent
  ip -n "$netns" addr add "$2/24" dev eth0
  ip -n "$netns" link set eth0 up
  ip -n "$netns" link set lo up
  ip -n "$netns" route add default via "$NET.1"
}

# may_log_in NAME ADDRESS: sshd answers, and the boot is far enough for it to let anybody in
may_log_in() {
  local line
  exec 3<>"/dev/tcp/$2/22" && read -r -t 5 line <&3 && [[ $line = SSH-* ]] &&
    [ ! -e "/proc/$(cat "run/$1.pid")/root/run/nologin" ]
}

machine() { # NAME ADDRESS KIND LOWER
  local name=$1 address=$2 disk=$MACHINES_DIR/disks/$1 root=$MACHINES_DIR/disks/$1/root cgroup=/sys/fs/cgroup starter i
  ! alive "$name" || return 0
  mkdir -p "$disk"
  [ -e "$disk/lower" ] || echo "$4" >"$disk/lower"
  overlay "$root" "$(cat "$disk/lower")" "$disk/upper"
  mkdir -p "$disk/containerd"
  if [ "$3" = host ]; then docker_disk "$disk"; else mkdir -p "$disk/docker"; fi
  # systemd-resolved listens on an address that leads nowhere from in here
  if grep -q '^nameserver 127\.' /etc/resolv.conf && [ -e /run/systemd/resolve/resolv.conf ]; then
    cp /run/systemd/resolve/resolv.conf "$root/etc/resolv.conf"
  else
    cp /etc/resolv.conf "$root/etc/resolv.conf"
  fi
  cp "$CA" "$root$CA"
  echo "$name" >"$root/etc/hostname"
  printf '127.0.0.1 localhost %s\n%s.3 git.test\n' "$name" "$NET" >"$root/etc/hosts"
  chroot "$root" ssh-keygen -A >/dev/null
  [ -e "$disk/made" ] || { "new_$3" "$root" && touch "$disk/made"; }
  [ ! -d $cgroup/unified ] || cgroup=$cgroup/unified
  cgroup=$cgroup/$name-$ID
  mkdir -p "$cgroup"
  for ((i = 0; i < 100; i++)); do # what a power loss has killed takes a moment to go
    ! grep -q '^populated 1' "$cgroup/cgroup.events" || sleep .1
  done
  network "$name" "$address"
  # In a session of its own: a Ctrl-C in the terminal is for the tests, and would reboot the machine.
  (
    echo "$BASHPID" >"$cgroup/cgroup.procs"
    exec setsid nsenter --net="/run/netns/$name-$ID" \
      unshare --mount --pid --uts --ipc --cgroup --fork --propagation private "$here/init.sh" "$root" "$disk"
  ) </dev/null >"log/$name.log" 2>&1 9>&- &
  starter=$!
  for ((i = 0; i < 100; i++)); do # its only child is process 1 of the machine
    ! pgrep -P $starter >"run/$name.pid" || break
    sleep .05
  done
  for ((i = 0; i < 300; i++)); do
    (may_log_in "$name" "$address") 2>/dev/null && return
    sleep .1
  done
  tail -n 5 "log/$name.log" >&2
  fail "$name did not come up"
}

machine git "$NET.3" git "$layers/git:$layers/base"
lower=$layers/docker:$layers/git:$layers/base
[ -z "${MACHINES_FRESH:-}" ] || lower=$layers/base
[ -z "${MACHINES_SYSTEM:-}" ] || lower=$("$here/system.sh" "$MACHINES_SYSTEM")/base
for name in ${MACHINES_HOSTS:-host}; do
  case $name in
  host) machine host "$NET.2" host "$lower" ;;
  host2) machine host2 "$NET.4" host "$lower" ;;
  *) fail "MACHINES_HOSTS may name host and host2, not $name" ;;
  esac
  works=(sh -c 'command -v docker')
  [ -z "${MACHINES_FRESH:-}" ] || works=(docker info) # half of it may be there, and it may be of any age
  [ -e "disks/$name/images" ] || ! inside "$name" "${works[@]}" >/dev/null 2>&1 || {
    "$here/images.sh" "$name"
    touch "disks/$name/images"
  }
done
say "up: ssh -i $MACHINES_DIR/keys/user ubuntu@$NET.2"
