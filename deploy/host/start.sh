#!/usr/bin/env bash
# Starts a release beside the one that serves, waits until it is ready, and until its health check says so too.
# Arguments: release id, limit in seconds, the check (JavaScript), "health" to wait for the health check.
# Exit 24: it ended, or did not become ready.
id=$1 limit=$2 check=$3
name=$(container "$id")
if ! output=$(release_compose "$id" up --detach --no-build 2>&1); then
  echo "$output"
  exit 24
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

docker exec "$name" node --input-type=module --eval "$check" ready http://127.0.0.1:8000 "$((limit * 1000))" &
waiting=$!
trap 'kill "$waiting" 2>/dev/null || true' EXIT
while kill -0 "$waiting" 2>/dev/null; do
  still_runs
  sleep 0.1
done
wait "$waiting" || {
  still_runs
  exit 24
}
[ "${4:-}" = health ] || exit 0
until still_runs && [ "$health" = healthy ]; do
  if [ $SECONDS -ge $end ]; then
    echo "it says that it is ready, but its health check does not after $limit s ($health)"
    exit 24
  fi
  sleep 0.05
done
