#!/usr/bin/env bash
# What only doctor asks: whether the repository can be read, and who has the ports. One "name value" a line.
# Arguments: repository or "", longest time for it in seconds, ports.
if [ -n "$1" ]; then
  if message=$(timeout "$2" git ls-remote --heads "$1" 2>&1 >/dev/null); then
    echo 'repository ok'
  elif other=$(other_address "$1") && [ -n "$other" ] && timeout "$2" git ls-remote --heads "$other" >/dev/null 2>&1; then
    echo 'repository ok'
  else
    echo "repository $(tail -n 1 <<<"$message")"
  fi
fi
shift 2
[ ! -e env ] || echo "domain $(sed -n "s/^DOMAIN='\(.*\)'$/\1/p" env)"
for port; do
  if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    echo "port_$port free"
  elif [ -n "$(docker ps --quiet --filter "label=com.docker.compose.project=anonymization-api-edge" --filter "publish=$port")" ]; then
    echo "port_$port edge"
  else
    echo "port_$port taken"
  fi
done
