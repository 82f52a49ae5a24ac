#!/usr/bin/env bash
# Writes files, each whole or not at all.
# Arguments: path and content, as often as there are files.
while [ $# -gt 0 ]; do
  if [ ! -e "$1" ] || [ "$(cat "$1"; echo .)" != "$2." ]; then
    mkdir -p "$(dirname "$1")"
    printf '%s' "$2" >"$1.part"
    chmod 644 "$1.part"
    mv "$1.part" "$1"
  fi
  shift 2
done
