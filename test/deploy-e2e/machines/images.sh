#!/usr/bin/env bash
# images.sh HOST: sees to it that the host's Docker has the images that the project builds and runs on. They are pulled
# where a registry can be reached. Elsewhere stand-ins take their names:
#   node:24-bookworm-slim  Debian bookworm with Node 24, npm and the user `node`
#   caddy:2-alpine         the newest Caddy of Debian, with busybox for a shell and wget
# Either way they are saved, for the next host.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
host=$1
images=$MACHINES_CACHE/images
recipe=$(cat "$0" "$CA" | sha256sum | cut -c1-12)
mkdir -p "$images"
exec 8>"$images/lock"
flock 8
tmp=$(mktemp -d "$images/tmp.XXXX")
trap 'rm -rf "$tmp"' EXIT

# Decided once, for all images.
registry=''
pull() {
  if [ -z "$registry" ]; then
    registry=no
    ! inside "$host" timeout 5 bash -c 'exec 3<>/dev/tcp/registry-1.docker.io/443' 2>/dev/null || registry=yes
  fi
  [ "$registry" = yes ] || return 1
  inside "$host" timeout 120 docker pull -q "$1" >/dev/null && return
  registry=no
  return 1
}

# --- stand-ins: each makes the root file system in $root and imports it
import() { # NAME CHANGE...
  local name=$1 changes=()
  shift
  for change; do changes+=(-c "$change"); done
  tar -C "$root" --xattrs --xattrs-include='security.capability' -cf - . | inside "$host" docker import \
    -c "LABEL stand-in=$recipe" -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    "${changes[@]}" - "$name" >/dev/null
}

stand_in_node() {
  tar -C "$root" -xf "$(CACHE=$PROJECT_CACHE "$here/../../../.ci/base-image.sh" tar)" # the same as CI's own Docker has
  # Node reads its own list of authorities unless told of another.
  import "$1" "ENV NODE_EXTRA_CA_CERTS=$CA" 'CMD ["node"]'
}

stand_in_caddy() {
  local apt
  mkdir -p "$tmp"/lists/partial "$tmp/cache" "$tmp/x"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) sid main" >"$tmp/sources.list"
  apt=(apt-get -o "Dir::Etc::sourcelist=$tmp/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$tmp/lists" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=root)
  quiet "$images/caddy.log" "${apt[@]}" update
  (cd "$tmp" && quiet "$images/caddy.log" "${apt[@]}" download caddy busybox-static libc6 libcap2 libcap2-bin)
  for deb in "$tmp"/*.deb; do dpkg-deb -x "$deb" "$tmp/x"; done
  mkdir -p "$root"/{usr/bin,etc/caddy,etc/ssl/certs,root,data,config,srv} "$root/usr/lib"
  mkdir -m 1777 "$root/tmp"
  for folder in bin lib lib64; do [ ! -d "$tmp/x/usr/$folder" ] || ln -s "usr/$folder" "$root/$folder"; done
  ln -s usr/bin "$root/sbin"
  cp "$tmp"/x/usr/bin/{caddy,busybox} "$tmp/x/usr/sbin/setcap" "$root/usr/bin"
  cp -a "$tmp"/x/usr/lib/*-linux-gnu* "$root/usr/lib"
  [ ! -d "$tmp/x/usr/lib64" ] || cp -a "$tmp/x/usr/lib64" "$root/usr"
  echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
  echo 'root:x:0:' >"$root/etc/group"
  chroot "$root" /bin/busybox --install -s /bin
  chroot "$root" setcap cap_net_bind_service=+ep /usr/bin/caddy # as in the real image: it does not start without
  cp "$CA" "$root$CA"
  import "$1" 'ENV XDG_CONFIG_HOME=/config XDG_DATA_HOME=/data' 'WORKDIR /srv' \
    'CMD ["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]'
}

for ((i = 0; i < 300; i++)); do
  ! inside "$host" docker info >/dev/null 2>&1 || break
  sleep .1
done
for name in node:24-bookworm-slim caddy:2-alpine; do
  kind=${name%%:*}
  saved=$images/$kind-$recipe.tar
  ! inside "$host" docker image inspect "$name" >/dev/null 2>&1 || continue
  if [ -e "$saved" ]; then
    inside "$host" docker load -q <"$saved" >/dev/null
    continue
  fi
  if ! pull "$name"; then
    say "making a stand-in for $name"
    root=$tmp/$kind
    mkdir "$root"
    "stand_in_$kind" "$name"
  fi
  rm -f "$images/$kind"-*.tar
  inside "$host" docker save "$name" >"$saved.part"
  mv "$saved.part" "$saved"
done
