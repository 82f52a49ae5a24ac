#!/usr/bin/env bash
# Makes a bare Debian 12 or 13 or Ubuntu 22.04 or 24.04 ready for deploys, over and over without harm: what is there is
# left as it is. Needs a user that may sudo without a password, as the images of the clouds have.
# Arguments: the service's folder, public half of the runner's key, host keys of the git server (known_hosts).
# Exit 30: no sudo. 31: another system.
set -euo pipefail
umask 022 # the files of the system are for all to read; this is a step, which began with another
cd        # a relative folder is below the home, wherever this began
folder=$1 runner=$2 known_hosts=$3
me=$(id -un)
say() { echo "$*"; }

root() { sudo -n "$@"; }
if [ "$(id -u)" = 0 ]; then root() { "$@"; }; fi
if ! root true 2>/dev/null; then
  say "$me may not use sudo without a password"
  exit 30
fi
# shellcheck source=/dev/null
. /etc/os-release
case "$ID ${VERSION_ID:-}" in
'debian 12' | 'debian 13') docker_packages=(docker.io docker-cli docker-compose docker-buildx) ;;
'ubuntu 22.04' | 'ubuntu 24.04') docker_packages=(docker.io docker-compose-v2 docker-buildx) ;;
*)
  say "this is $ID ${VERSION_ID:-}; Debian 12 or 13 or Ubuntu 22.04 or 24.04 is needed"
  exit 31
  ;;
esac

# put FILE CONTENT: writes a file of root's; says whether it changed
put() {
  if [ "$(root cat "$1" 2>/dev/null)" = "$2" ]; then return 1; fi
  root mkdir -p "$(dirname "$1")"
  printf '%s\n' "$2" | root tee "$1" >/dev/null
}

# sudo hands no variables on. Nothing is asked, files that were changed here are kept, and no service is restarted.
unasked() { root env LC_ALL=C DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 "$@"; }
# apt ARGUMENTS...: waits for another one, such as that of the first boot, and mends what one that was killed has left.
apt() {
  local output i
  for ((i = 0; i < 60; i++)); do
    if output=$(unasked apt-get -qq -o DPkg::Lock::Timeout=300 -o DPkg::Options::=--force-confold "$@" 2>&1); then return; fi
    case $output in
    *'Could not get lock'*) sleep 5 ;; # it waits for dpkg's lock only
    *'dpkg --configure -a'*) unasked dpkg --force-confold --configure -a >/dev/null 2>&1 || true ;; # the rest is for apt
    *) break ;;
    esac
  done
  printf '%s\n' "$output" | tail -n 30
  return 1
}

# --- Docker: what is there, wherever it is from, if it is new enough; else as the distribution has it
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort --version-sort | head -n 1)" = "$1" ]; }
docker_is_good() {
  local daemon compose
  daemon=$(root dockerd --version 2>/dev/null | grep -oE '[0-9]+\.[0-9.]+' | head -n 1) &&
    compose=$(docker compose version --short 2>/dev/null) && docker buildx version >/dev/null 2>&1 &&
    at_least 25 "$daemon" && at_least 2.20 "${compose#v}"
}
missing=()
for package in git openssh-client ca-certificates unattended-upgrades; do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
good=''
if docker_is_good; then good=1; else
  missing+=("${docker_packages[@]}")
  # Debian 12 has one that is too old: it takes these packages of Debian 13, whose dependencies it meets, and their
  # security updates, and nothing else from there.
  if [ "$ID $VERSION_ID" = 'debian 12' ]; then
    signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
    put /etc/apt/sources.list.d/anonymization-api.list "deb $signed http://deb.debian.org/debian trixie main
deb $signed http://deb.debian.org/debian-security trixie-security main" || true
    put /etc/apt/preferences.d/anonymization-api "Package: *
Pin: release n=trixie*
Pin-Priority: -1

Package: ${docker_packages[*]} containerd
Pin: release n=trixie*
Pin-Priority: 990" || true
    put /etc/apt/apt.conf.d/52anonymization-api 'Unattended-Upgrade::Origins-Pattern {
  "origin=Debian,codename=trixie";
  "origin=Debian,codename=trixie-security";
};' || true
  fi
fi

# Before Docker is installed, so that it starts with it. live-restore: containers run on while Docker is upgraded.
if ! root test -e /etc/docker/daemon.json; then
  put /etc/docker/daemon.json '{
  "live-restore": true,
  "log-driver": "json-file",
  "log-opts": { "max-size": "10m", "max-file": "3" }
}'
  if [ "$good" ] && systemctl is-active --quiet docker; then root systemctl reload docker; fi
elif ! root grep -q '"live-restore": *true' /etc/docker/daemon.json; then
  say 'note: /etc/docker/daemon.json was left as it is; "live-restore": true would keep the service up while Docker is upgraded'
fi
if [ "${#missing[@]}" -gt 0 ]; then
  say "installing ${missing[*]}"
  apt update
  apt install --yes --fix-broken --no-install-recommends "${missing[@]}"
fi
root systemctl enable --quiet --now docker
# an upgrade leaves the old one running
at_least 25 "$(root docker version --format '{{.Server.Version}}' 2>/dev/null)" || root systemctl restart docker
if ! id -nG "$me" | tr ' ' '\n' | grep -qx docker; then
  say "adding $me to the group docker"
  root usermod --append --groups docker "$me"
fi
say "Docker $(root docker version --format '{{.Server.Version}}'), compose $(root docker compose version --short), buildx $(root docker buildx version | cut -d' ' -f2)"

# --- security updates by themselves
if put /etc/apt/apt.conf.d/20auto-upgrades 'APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";'; then say 'security updates are installed by themselves'; fi

# --- swap, where two releases side by side and a build would not fit
if awk '/^MemTotal:/ { memory = $2 } /^SwapTotal:/ { swap = $2 } END { exit memory >= 3000 * 1024 || swap }' /proc/meminfo; then
  say 'adding 2 GB of swap'
  if root fallocate --length 2G /swapfile && root chmod 600 /swapfile && root mkswap /swapfile >/dev/null && root swapon /swapfile; then
    grep -q '^/swapfile ' /etc/fstab || echo '/swapfile none swap sw 0 0' | root tee --append /etc/fstab >/dev/null
  else
    root rm -f /swapfile
    say 'note: swap could not be added'
  fi
fi

# --- the service's folder, the key with which the host reads the repository, and the git server's host keys
umask 077
mkdir -p "$folder" ~/.ssh
cd "$folder"
[ -e deploy_key ] || ssh-keygen -q -t ed25519 -N '' -C "anonymization-api@$(hostname)" -f deploy_key
: >>known_hosts
: >>~/.ssh/authorized_keys
while IFS= read -r line; do
  grep -qxF "$line" known_hosts || printf '%s\n' "$line" >>known_hosts
done <<<"$known_hosts"

# --- the runner's key: to run commands, and nothing else
if [ -n "$runner" ] && ! grep -qxF "restrict $runner" ~/.ssh/authorized_keys; then
  { grep -vF "$(cut -d' ' -f2 <<<"$runner")" ~/.ssh/authorized_keys || [ $? -eq 1 ]; echo "restrict $runner"; } >~/.ssh/authorized_keys.part
  mv ~/.ssh/authorized_keys.part ~/.ssh/authorized_keys
  say 'the key of the runner may log in to run commands'
fi
echo "deploy-key $(cat deploy_key.pub)"
