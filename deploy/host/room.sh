#!/usr/bin/env bash
# Asks for free disk space and memory before anything is begun.
# Arguments: MB of disk, MB of memory with swap.
# Exit 27: too little disk. 28: too little memory.
for folder in . "$(docker info --format '{{.DockerRootDir}}')"; do
  free=$(df --output=avail -B 1000000 "$folder" 2>/dev/null | tail -n 1) || continue # not everyone may look there
  if [ "$free" -lt "$1" ]; then
    echo "$((free)) MB of disk are free where $(realpath "$folder") is; $1 MB are asked for (--min-disk)"
    exit 27
  fi
done
free=$(awk '/^(MemAvailable|SwapFree):/ { sum += $2 } END { printf "%d", sum * 1024 / 1000000 }' /proc/meminfo)
if [ "$free" -lt "$2" ]; then
  echo "$free MB of memory are free, swap included; $2 MB are asked for (--min-memory)"
  exit 28
fi
