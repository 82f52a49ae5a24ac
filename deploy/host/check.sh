#!/usr/bin/env bash
# What the host has, one "name value" a line. Needs nothing but a shell and coreutils, and changes nothing.
# Arguments: the service's folder.
line() { printf '%s %s\n' "$1" "${2:-}"; }
first() { tr -d '\r' | grep -m 1 .; } # Docker's errors may begin with an empty line

# shellcheck source=/dev/null
line os "$(. /etc/os-release 2>/dev/null && echo "$ID ${VERSION_ID:-}")"
line user "$(id -un)"
line time "$(date +%s)"
for tool in bash git flock setsid timeout tar; do
  command -v "$tool" >/dev/null 2>&1 || line missing "$tool"
done
if command -v docker >/dev/null 2>&1; then
  line docker "$(docker version --format '{{.Server.Version}}' 2>&1 | first)"
  line compose "$(docker compose version --short 2>/dev/null | first)"
  line buildx "$(docker buildx version 2>/dev/null | first)"
  line docker_group "$(id -nG | tr ' ' '\n' | grep -cx docker)"
fi
line sudo "$(sudo -n true 2>/dev/null && echo yes || echo no)"
folder=$1
while [ ! -d "$folder" ] && [ "$folder" != "$(dirname "$folder")" ]; do folder=$(dirname "$folder"); done
line disk_mb "$(($(df --output=avail -B 1000000 "$folder" | tail -n 1)))"
[ ! -d /var/lib/docker ] || line docker_disk_mb "$(($(df --output=avail -B 1000000 /var/lib/docker 2>/dev/null | tail -n 1)))"
while read -r name value _; do
  case $name in
  MemTotal:) line memory_mb "$((value * 1024 / 1000000))" ;;
  MemAvailable:) line memory_free_mb "$((value * 1024 / 1000000))" ;;
  SwapTotal:) line swap_mb "$((value * 1024 / 1000000))" ;;
  SwapFree:) line swap_free_mb "$((value * 1024 / 1000000))" ;;
  esac
done </proc/meminfo
