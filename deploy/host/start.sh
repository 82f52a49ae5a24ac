#!/usr/bin/env bash
# Starts a release beside the one that serves and waits until it is ready. A new one is made, and must satisfy its health
# check too. One that has served is started again as it was, with the settings it had, and is asked at once.
# Arguments: release id, limit in seconds, the check (JavaScript), "new" or "again", limit for one answer in seconds.
# Exit 24: it ended, or did not become ready. 25: it answers wrongly.
id=$1 limit=$2 check=$3 mode=$4 answer=$5
name=$(container "$id")
if [ "$mode" = new ] || ! docker start "$name" >/dev/null 2>&1; then
  if ! output=$(release_compose "$id" up --detach --no-build 2>&1); then
    echo "$output"
    exit 24
  fi
fi
end=$((SECONDS + limit))
restarts=$(docker inspect --format '{{.RestartCount}}' "$name")

# Ends this when the release ended by itself: its restart would hide that.
still_runs() {
  read -r state count health < <(docker inspect --format \
    '{{.State.Status}} {{.RestartCount}} {{if .State.Health}}{{.State.Health.Status}}{{else}}healthy{{end}}' "$name")
  if [ "$state" != running ] || [ "$count" != "$restarts" ]; then
    echo "it ended by itself (exit code $(docker inspect --format '{{.State.ExitCode}}' "$name"))"
    exit 24
  fi
}

# When the container ends, so does what runs in it.
what=ready
[ "$mode" = new ] || what=both
code=0
docker exec "$name" node --input-type=module --eval "$check" "$what" http://127.0.0.1:8000 "$((limit * 1000))" \
  "$((answer * 1000))" || code=$?
if [ "$code" -ne 0 ]; then
  still_runs
  exit "$((code == 2 ? 25 : 24))"
fi
[ "$mode" = new ] || exit 0
until still_runs && [ "$health" = healthy ]; do
  if [ $SECONDS -ge $end ]; then
    echo "it says that it is ready, but its health check does not after $limit s ($health)"
    exit 24
  fi
  sleep 0.05
done
