#!/usr/bin/env bash
# system.sh SYSTEM: makes the disk that a fresh host with another system than layers.sh's starts from. It is as minimal,
# and its sources of packages are those of the images of the clouds. SYSTEM: debian 12, ubuntu 22.04 or ubuntu 24.04.
# Prints the folder it is in. It is made anew only when this file or the mirror changes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
DEBIAN=$(mirror) UBUNTU=http://archive.ubuntu.com/ubuntu UBUNTU_SECURITY=http://security.ubuntu.com/ubuntu
case $1 in
'debian 12') suite=bookworm mirror=$DEBIAN script=sid ;;
'ubuntu 22.04') suite=jammy mirror=$UBUNTU script=gutsy ;; # debootstrap's name for how all of Ubuntu is made
'ubuntu 24.04') suite=noble mirror=$UBUNTU script=gutsy ;;
*) fail "no system $1: there are debian 12, ubuntu 22.04 and ubuntu 24.04, and debian 13 without being asked for" ;;
esac
layers=$("$here/layers.sh")
stamp=$({ cat "$0" && echo "$DEBIAN $layers"; } | sha256sum | cut -c1-12)
folder=$MACHINES_CACHE/$suite-$stamp
exec 8>"$MACHINES_CACHE/$suite.lock"
flock 8
if [ -e "$folder/complete" ]; then
  echo "$folder"
  exit
fi

for old in "$MACHINES_CACHE/$suite"-*; do
  grep -qF "$old/" /proc/mounts || rm -rf "$old" # what is mounted has a machine that runs from it
done
base=$folder/base tmp=$folder/tmp
mkdir -p "$tmp"

# Ubuntu's keys as Debian 13 vouches for them, where this machine has none itself.
keyring=/usr/share/keyrings/$([ "$script" = gutsy ] && echo ubuntu || echo debian)-archive-keyring.gpg
if [ ! -e "$keyring" ]; then
  mkdir -p "$tmp"/lists/partial "$tmp/cache" "$tmp/x"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $DEBIAN trixie main" >"$tmp/sources.list"
  apt=(apt-get -o "Dir::Etc::sourcelist=$tmp/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$tmp/lists" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=root)
  quiet "$folder/keyring.log" "${apt[@]}" update
  (cd "$tmp" && quiet "$folder/keyring.log" "${apt[@]}" download ubuntu-keyring)
  dpkg-deb -x "$tmp"/ubuntu-keyring*.deb "$tmp/x"
  keyring=$tmp/x$keyring
fi

say "making the minimal system, $1 from $mirror (takes a minute)"
quiet "$folder/base.log" debootstrap --variant=minbase --keyring="$keyring" \
  --include=systemd,systemd-sysv,libpam-systemd,dbus,openssh-server,sudo,ca-certificates,iproute2,procps,netbase \
  "$suite" "$base" "$mirror" "$script"

etc=$base/etc
: >"$etc/apt/sources.list"
case $suite in
bookworm)
  mkdir -p "$etc/apt/mirrors"
  echo "$DEBIAN" >"$etc/apt/mirrors/debian.list"
  echo "${DEBIAN%/}-security" >"$etc/apt/mirrors/debian-security.list"
  cat >"$etc/apt/sources.list.d/debian.sources" <<END
Types: deb
URIs: mirror+file:///etc/apt/mirrors/debian.list
Suites: bookworm bookworm-updates bookworm-backports
Components: main

Types: deb
URIs: mirror+file:///etc/apt/mirrors/debian-security.list
Suites: bookworm-security
Components: main
END
  ;;
jammy)
  for pocket in "$UBUNTU jammy" "$UBUNTU jammy-updates" "$UBUNTU jammy-backports" "$UBUNTU_SECURITY jammy-security"; do
    echo "deb $pocket main restricted universe multiverse"
  done >"$etc/apt/sources.list"
  ;;
noble)
  for pockets in "$UBUNTU/ noble noble-updates noble-backports" "$UBUNTU_SECURITY/ noble-security"; do
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main universe restricted multiverse\nSigned-By: %s\n\n' \
      "${pockets%% *}" "${pockets#* }" /usr/share/keyrings/ubuntu-archive-keyring.gpg
  done >"$etc/apt/sources.list.d/ubuntu.sources"
  ;;
esac
rm -rf "$base"/var/lib/apt/lists/* "$base"/var/cache/apt/archives/*.deb
# What a machine may not do, and how it is logged in to, is the same everywhere. This option came with OpenSSH 9.8.
find "$layers/base/etc/systemd/system" -maxdepth 1 -lname /dev/null -exec cp -at "$etc/systemd/system" {} +
sed '/^PerSourcePenalties/d' "$layers/base/etc/ssh/sshd_config.d/machines.conf" >"$etc/ssh/sshd_config.d/machines.conf"
ln -sf /dev/null "$etc/systemd/system/systemd-resolved.service" # resolv.conf is that of the real machine
rm -f "$etc"/ssh/ssh_host_* "$etc/resolv.conf"
: >"$etc/machine-id"
rm -rf "$tmp"
touch "$folder/complete"
echo "$folder"
