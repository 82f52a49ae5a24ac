#!/usr/bin/env bash
# Keeps the release that serves and those that served last; what was rolled back from goes first. Bounds the build cache,
# the repository and the audit trail.
# Arguments: releases to keep, size of the build cache in MB (0 leaves it alone).
keep=$1 cache=$2
current=$(serving)
shopt -s nullglob
for folder in releases/*/; do
  id=$(basename "$folder")
  [ "$id" != "$current" ] || continue
  printf '%s %s %s\n' "$([ -e "$folder/.release/withdrawn" ] && echo 0 || echo 1)" \
    "$(stat --format %Y "$folder/.release/served" 2>/dev/null || echo 0)" "$id"
done | sort --reverse | tail --lines="+$keep" | while read -r _ _ id; do
  echo "removing $id"
  discard "$id"
done
if [ "$cache" -gt 0 ]; then
  # The newer name of the option first: Docker 28 and later.
  docker builder prune --all --force --max-used-space "${cache}MB" >/dev/null 2>&1 ||
    docker builder prune --all --force --keep-storage "${cache}MB" >/dev/null
fi
[ ! -d repository.git ] || git --git-dir repository.git -c gc.autoDetach=false gc --auto --quiet || true
if [ -e history.jsonl ] && [ "$(wc -l <history.jsonl)" -gt 1100 ]; then
  tail --lines=1000 history.jsonl >history.jsonl.part
  mv history.jsonl.part history.jsonl
fi
