#!/usr/bin/env bash
# Installs what CI needs beyond Node, npm and Python. What is there already is left alone, which takes a second.
set -euo pipefail
: "${CACHE:?the folder to keep things in}"
SCHEMATHESIS_VERSION=4.32.5

# --- Debian packages
packages=(docker.io iptables chromium debootstrap)
if ! dpkg-query -W -f '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | grep -cx installed | grep -qx "${#packages[@]}"; then
  echo "installing ${packages[*]}"
  apt-get -q update
  DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "${packages[@]}"
fi

# --- docker compose v2 and buildx: bookworm has neither, so the two files come out of trixie's packages. An apt
# configuration of its own keeps the machine's apt on bookworm, and apt still checks the signatures.
if ! docker compose version >/dev/null 2>&1 || ! docker buildx version >/dev/null 2>&1; then
  echo "installing docker compose and buildx"
  t=$(mktemp -d)
  trap 'rm -rf "$t"' EXIT
  # shellcheck disable=SC2016 # $(SITE) is for apt, not for the shell
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | awk '/\/debian\/?$/ && !n++')
  mkdir -p "$t"/{lists/partial,cache}
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$t/sources.list"
  trixie=(-q -o "Dir::Etc::sourcelist=$t/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$t/lists" -o "Dir::Cache=$t/cache" -o APT::Sandbox::User=root)
  apt-get "${trixie[@]}" update
  (cd "$t" && apt-get "${trixie[@]}" download docker-compose docker-buildx)
  for deb in "$t"/*.deb; do dpkg-deb -x "$deb" "$t/root"; done
  install -D -t /usr/local/lib/docker/cli-plugins "$t"/root/usr/libexec/docker/cli-plugins/docker-{compose,buildx}
fi
docker compose version
docker buildx version

# --- schemathesis, in an environment of its own
venv=$CACHE/schemathesis
if ! "$venv/bin/schemathesis" --version 2>/dev/null | grep -qwF "$SCHEMATHESIS_VERSION"; then
  echo "installing schemathesis $SCHEMATHESIS_VERSION"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet "schemathesis==$SCHEMATHESIS_VERSION"
fi
"$venv/bin/schemathesis" --version
