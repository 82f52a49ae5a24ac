#!/usr/bin/env bash
# Makes a bare Debian 12 or 13 or Ubuntu 22.04 or 24.04 ready for deploys, over and over without harm: what is there is
# left as it is. Needs a user that may sudo without a password, as the images of the clouds have.
# Arguments: the service's folder, public half of the runner's key, host keys of the git server (known_hosts).
# Exit 30: no sudo. 31: another system.
set -euo pipefail
folder=$1 runner=$2 known_hosts=$3
export DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a
say() { echo "$*"; }

root() { sudo -n "$@"; }
if [ "$(id -u)" = 0 ]; then root() { "$@"; }; fi
if ! root true 2>/dev/null; then
  say "$(id -un) may not use sudo without a password"
  exit 30
fi
# shellcheck source=/dev/null
. /etc/os-release
docker_packages=(docker.io docker-compose docker-buildx)
case "$ID $VERSION_ID" in
'debian 12') docker_packages+=(docker-cli) ;;
'debian 13') docker_packages+=(docker-cli) ;;
'ubuntu 22.04' | 'ubuntu 24.04') docker_packages=(docker.io docker-compose-v2 docker-buildx) ;;
*)
  say "this is $ID $VERSION_ID; Debian 12 or 13 or Ubuntu 22.04 or 24.04 is needed"
  exit 31
  ;;
esac

# put FILE CONTENT: writes a file of root's; says whether it changed
put() {
  if [ -e "$1" ] && [ "$(cat "$1")" = "$2" ]; then return 1; fi
  root mkdir -p "$(dirname "$1")"
  printf '%s\n' "$2" | root tee "$1" >/dev/null
}
apt() { root apt-get -qq -o DPkg::Lock::Timeout=300 "$@"; }

# --- Docker as the distribution has it. Debian 12 has one that is too old: it takes the packages of Debian 13, whose
# dependencies it meets, and nothing else from there.
if [ "$ID $VERSION_ID" = 'debian 12' ]; then
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  # shellcheck disable=SC2016 # for apt, not for the shell
  site() { apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages' | awk -v name="$1" '$2 == name && !n++ { print $1 }'; }
  mirror=$(site bookworm) security=$(site bookworm-security)
  sources="deb [signed-by=$keyring] $mirror trixie main"
  [ -z "$security" ] || sources+=$'\n'"deb [signed-by=$keyring] $security trixie-security main"
  put /etc/apt/sources.list.d/anonymization-api.list "$sources" || true
  put /etc/apt/preferences.d/anonymization-api 'Package: *
Pin: release n=trixie*
Pin-Priority: -1

Package: docker.io docker-cli docker-compose docker-buildx containerd
Pin: release n=trixie*
Pin-Priority: 990' || true
  put /etc/apt/apt.conf.d/52anonymization-api 'Unattended-Upgrade::Origins-Pattern { "origin=Debian,codename=trixie"; "origin=Debian,codename=trixie-security"; };' || true
fi

# Before Docker is installed, so that it starts with it. live-restore: containers run on while Docker is upgraded.
daemon='{
  "live-restore": true,
  "log-driver": "json-file",
  "log-opts": { "max-size": "10m", "max-file": "3" }
}'
if [ ! -e /etc/docker/daemon.json ]; then
  put /etc/docker/daemon.json "$daemon"
  ! systemctl is-active --quiet docker || root systemctl reload docker
elif ! grep -q '"live-restore": *true' /etc/docker/daemon.json; then
  say 'note: /etc/docker/daemon.json was left as it is; "live-restore": true would keep the service up while Docker is upgraded'
fi

packages=("${docker_packages[@]}" git openssh-client ca-certificates unattended-upgrades)
missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
major=$(docker version --format '{{.Client.Version}}' 2>/dev/null | cut -d. -f1 || true)
if [ "${#missing[@]}" -gt 0 ] && [ -n "$major" ] && [ "$major" -ge 25 ] && docker compose version >/dev/null 2>&1; then
  # Docker came from elsewhere, and is good enough
  for index in "${!missing[@]}"; do case ${missing[$index]} in docker*) unset "missing[$index]" ;; esac done
fi
if [ "${#missing[@]}" -gt 0 ]; then
  say "installing ${missing[*]}"
  apt update
  apt install --yes --no-install-recommends "${missing[@]}" >/dev/null
fi
root systemctl enable --quiet --now docker
if ! id -nG "$(id -un)" | tr ' ' '\n' | grep -qx docker; then
  say "adding $(id -un) to the group docker"
  root usermod --append --groups docker "$(id -un)"
fi
say "Docker $(root docker version --format '{{.Server.Version}}'), compose $(root docker compose version --short), buildx $(root docker buildx version | cut -d' ' -f2)"

# --- security updates by themselves
if put /etc/apt/apt.conf.d/20auto-upgrades 'APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";'; then say 'security updates are installed by themselves'; fi

# --- swap, where two releases side by side and a build would not fit
memory_mb=$(awk '/^MemTotal:/ { printf "%d", $2 / 1024 }' /proc/meminfo)
swap_mb=$(awk '/^SwapTotal:/ { printf "%d", $2 / 1024 }' /proc/meminfo)
if [ "$memory_mb" -lt 3000 ] && [ "$swap_mb" -eq 0 ]; then
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
mkdir -p "$folder"
cd "$folder"
[ -e deploy_key ] || ssh-keygen -q -t ed25519 -N '' -C "anonymization-api@$(hostname)" -f deploy_key
touch known_hosts
while IFS= read -r line; do
  grep -qxF "$line" known_hosts || printf '%s\n' "$line" >>known_hosts
done <<<"$known_hosts"

# --- the runner's key: to run commands, and nothing else
if [ -n "$runner" ]; then
  mkdir -p ~/.ssh
  touch ~/.ssh/authorized_keys
  blob=$(cut -d' ' -f2 <<<"$runner")
  if ! grep -qxF "restrict $runner" ~/.ssh/authorized_keys; then
    { grep -vF "$blob" ~/.ssh/authorized_keys || true; echo "restrict $runner"; } >~/.ssh/authorized_keys.part
    mv ~/.ssh/authorized_keys.part ~/.ssh/authorized_keys
    say 'the key of the runner may log in to run commands'
  fi
fi
echo "deploy-key $(cat deploy_key.pub)"
