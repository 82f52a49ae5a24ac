#!/usr/bin/env bash
# Clears what runs left that were killed. The edge's file alone says what serves.
# Arguments: run id of this run.
# Exit 19: the edge belongs to another folder, whose releases are none of ours to clear.
other=$(docker inspect --format '{{index .Config.Labels "com.docker.compose.project.working_dir"}}' \
  anonymization-api-edge-edge-1 2>/dev/null || true)
if [ -n "$other" ] && [ "$other" != "$PWD/edge" ]; then
  echo "the service runs from ${other%/edge}"
  exit 19
fi
shopt -s nullglob
mkdir -p releases edge/upstream runs
[ -e env ] || touch env
[ -e edge/upstream/name ] || printf none >edge/upstream/name
chmod 755 edge edge/upstream && chmod 644 edge/upstream/name
current=$(serving)

for folder in runs/*/; do
  other=$(basename "$folder")
  [ "$other" != "$1" ] || continue
  if [ -s "$folder/run.json" ]; then
    echo "an earlier run did not end: $other"
    printf '%s,"outcome":"interrupted","serving":"%s"}\n' "$(sed 's/}$//' "$folder/run.json")" "$current" >>history.jsonl
  fi
  rm -rf "$folder"
done
rm -f ./*.part edge/*.part edge/upstream/*.part
[ ! -d repository.git ] || find repository.git -name '*.lock' -delete

for folder in releases/*/; do
  id=$(basename "$folder" .part)
  if [ "$id" = "$current" ]; then
    [ -e "$folder/.release/good" ] || touch "$folder/.release/good" # it was checked before the edge was switched to it
  elif [ ! -e "$folder/.release/good" ]; then
    echo "removing $id, which never served"
    discard "$id"
  fi
done

# Containers and images of releases that are gone, and releases that run although they do not serve. What belongs to
# another folder is none of ours. One that cannot be dealt with must not stand in the way of the next release.
foreign=''
while read -r container state project dir; do
  id=${project#anonymization-api-}
  [[ "$id" =~ $ID_PATTERN ]] || continue
  if [[ "$dir" != "$PWD/releases/"* ]]; then
    foreign=yes
  elif [ ! -d "releases/$id" ]; then
    docker rm --force --volumes "$container" >/dev/null || true
  elif [ "$id" = "$current" ]; then
    [ "$state" = running ] || docker start "$container" >/dev/null || echo "note: $id serves, but does not start"
  elif [ "$state" != exited ] && [ "$state" != created ]; then
    echo "stopping $id, which does not serve"
    docker stop "$container" >/dev/null || true
  fi
done < <(docker ps --all --format \
  '{{.ID}} {{.State}} {{.Label "com.docker.compose.project"}} {{.Label "com.docker.compose.project.working_dir"}}')
[ -z "$foreign" ] || exit 0
while read -r id; do
  if [[ "$id" =~ $ID_PATTERN ]] && [ ! -d "releases/$id" ]; then docker rmi --force "anonymization-api:$id" >/dev/null || true; fi
done < <(docker images --format '{{.Tag}}' anonymization-api)
