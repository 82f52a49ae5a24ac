#!/usr/bin/env bash
# Sees to it that the edge runs. It is never made anew by a deploy, since that would lose requests.
# Arguments: domain ("" reads DOMAIN of the env file), "renew" to make it anew with a changed configuration.
# Exit 20: a port is taken.
docker network inspect edge >/dev/null 2>&1 || docker network create edge >/dev/null
setting() { sed -n "s/^$1='\(.*\)'\$/\1/p" env | tail -n 1; }
DOMAIN=${1:-$(setting DOMAIN)}
TLS_LINE=''
[ "$(setting TLS_ISSUER)" != internal ] || TLS_LINE='tls internal'
EDGE_CONFIG=$(sha256sum <edge/Caddyfile | cut -c1-16)
HTTPS_CONFIG=$(sha256sum <edge/https.Caddyfile | cut -c1-16)
export DOMAIN TLS_LINE EDGE_CONFIG HTTPS_CONFIG
chmod 644 edge/Caddyfile edge/https.Caddyfile
compose() { docker compose --project-name anonymization-api-edge --project-directory edge --file edge/compose.yaml "$@"; }

up() {
  local output
  if ! output=$(compose up --detach --quiet-pull "$@" 2>&1); then
    echo "$output"
    case $output in *'port is already allocated'* | *'address already in use'*) exit 20 ;; esac
    exit 1
  fi
}

if [ "${2:-}" = renew ]; then
  compose pull --quiet >/dev/null 2>&1 || true # a newer one, where there is a registry
  up edge
else
  up --no-recreate edge
fi
wanted=$(compose config --hash edge | cut -d' ' -f2)
actual=$(docker inspect --format '{{index .Config.Labels "com.docker.compose.config-hash"}}' anonymization-api-edge-edge-1)
[ "$wanted" = "$actual" ] ||
  echo 'note: the edge runs with an older configuration; up --renew-edge gives it the new one, and loses requests for about a second'

if [ -n "$DOMAIN" ]; then
  echo "HTTPS for $DOMAIN"
  up --no-deps https
elif [ -n "$(compose ps --all --quiet https)" ]; then
  echo 'HTTPS off'
  compose rm --stop --force https >/dev/null 2>&1
fi
