#!/usr/bin/env bash
# What is on the host: one fact a line, fields parted by tabs, JSON last. Changes nothing.
# Arguments: none.
shopt -s nullglob
current=$(serving)
printf 'serving\t%s\n' "$current"
for folder in releases/*/; do
  id=$(basename "$folder")
  [[ "$id" =~ $ID_PATTERN ]] || continue
  known=$folder.release
  standing=good
  [ ! -e "$known/withdrawn" ] || standing=withdrawn
  [ -e "$known/good" ] || standing=new
  printf 'release\t%s\t%s\t%s\t%s\t%s\n' "$id" \
    "$standing" \
    "$(stat --format %Y "$known/served" 2>/dev/null || echo 0)" \
    "$(cat "$known/commit" 2>/dev/null || true)" "$(cat "$known/about.json" 2>/dev/null || echo '{}')"
done
if flock --nonblock lock true 2>/dev/null || [ ! -e lock ]; then
  printf 'lock\tfree\t{}\n'
else
  printf 'lock\theld\t%s\n' "$(cat lock.owner 2>/dev/null || echo '{}')"
fi
docker ps --all --filter name=anonymization-api- --format '{{.Names}}	{{.State}}	{{.Status}}' 2>/dev/null |
  while IFS= read -r row; do printf 'container\t%s\n' "$row"; done
