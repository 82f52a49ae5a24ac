#!/usr/bin/env bash
# Sees to it that the Dockerfile's base image is there. Where no image registry can be reached, a stand-in takes its
# name: Debian bookworm with Node 24, npm and the user `node`, which is what the Dockerfile uses of the real one.
# base-image.sh tar: makes only the stand-in's file system, and prints the path of its archive.
set -euo pipefail
: "${CACHE:?the folder to keep things in}"
IMAGE=node:24-bookworm-slim CA=/etc/ssl/certs/ca-certificates.crt

# A stand-in carries this machine's CA certificates and is labelled with its recipe, so that an outdated one is seen.
recipe=$(cat "$0" $CA | sha256sum | cut -c1-16)
if [ "${1:-}" = tar ]; then
  : # whatever image there is
elif label=$(docker image inspect -f '{{index .Config.Labels "stand-in"}}' $IMAGE 2>/dev/null); then
  if [ -z "$label" ] || [ "$label" = "$recipe" ]; then exit 0; fi
elif timeout 60 docker pull -q $IMAGE 2>/dev/null; then
  exit 0
fi

echo "making a stand-in for $IMAGE" >&2
tar=$CACHE/base-image-$recipe.tar
if [ ! -e "$tar" ]; then
  rm -f "$CACHE"/base-image-*
  t=$(mktemp -d)
  trap 'rm -rf "$t"' EXIT
  # shellcheck disable=SC2016 # $(SITE) is for apt, not for the shell
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | awk '/\/debian\/?$/ && !n++')
  debootstrap --variant=minbase --include=ca-certificates bookworm "$t/root" "$mirror" >"$CACHE/debootstrap.log" ||
    { tail -n 20 "$CACHE/debootstrap.log" >&2; exit 1; }
  (cd "$t" && npm pack --silent "node-linux-$(node -p process.arch)@24" npm@11 >/dev/null)
  mkdir -p "$t/root/usr/local/lib/node_modules/npm"
  tar -xzf "$t"/node-linux-*.tgz -C "$t/root/usr/local" --strip-components=1 package/bin
  tar -xzf "$t"/npm-*.tgz -C "$t/root/usr/local/lib/node_modules/npm" --strip-components=1
  for b in npm npx; do ln -s "../lib/node_modules/npm/bin/$b-cli.js" "$t/root/usr/local/bin/$b"; done
  chroot "$t/root" useradd -m -u 1000 -s /bin/bash node
  rm -rf "$t"/root/var/cache/apt/archives/*.deb "$t"/root/var/lib/apt/lists/*
  # The registry may be behind a certificate of this machine's own.
  cp $CA "$t/root$CA"
  tar -C "$t/root" -cf "$tar.part" .
  mv "$tar.part" "$tar"
fi
if [ "${1:-}" = tar ]; then
  echo "$tar"
  exit 0
fi
# Node reads its own list of CAs unless told of another, hence NODE_EXTRA_CA_CERTS.
docker import -c "LABEL stand-in=$recipe" -c "ENV NODE_EXTRA_CA_CERTS=$CA" \
  -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' -c 'CMD ["node"]' \
  - $IMAGE <"$tar"
