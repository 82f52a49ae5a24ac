#!/usr/bin/env bash
# Points the edge to a release and sends it a request through the edge; a wrong answer points it back. All in one step,
# which the host ends by itself whatever becomes of the runner.
# Arguments: release id, limit in seconds, the check (JavaScript).
# Exit 26: switched back.
id=$1 limit=$2 check=$3
before=$(<edge/upstream/name)

# One rename: each request sees the old name or the new one. On the disk before it counts.
point_to() {
  printf '%s' "$1" >edge/upstream/name.part
  chmod 644 edge/upstream/name.part
  sync edge/upstream/name.part
  mv edge/upstream/name.part edge/upstream/name
  sync edge/upstream
}
back() {
  point_to "$before"
  exit 26
}

trap back TERM
point_to "anonymization-api-$id"
docker exec "$(container "$id")" node --input-type=module --eval "$check" answer http://edge:8000 "$((limit * 1000))" \
  "anonymization-api-$id" || back
trap '' TERM
touch "releases/$id/.release/good" "releases/$id/.release/served"
rm -f "releases/$id/.release/withdrawn"
