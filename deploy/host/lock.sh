#!/usr/bin/env bash
# Takes the lock of the host and holds it as long as a line comes on standard input every so often. flock frees it with
# this process, however that ends; a runner that is gone sends nothing, and is waited for no longer than HOLD.
# Arguments: folder, run id, owner (JSON), longest wait and longest silence in seconds.
# Exit 75: not within the wait.
set -euo pipefail
umask 077
mkdir -p "$1"
cd "$1"
run=$2 owner=$3 wait=$4 hold=$5
exec 9>>lock
if ! flock --nonblock 9; then
  echo "waiting $(cat lock.owner 2>/dev/null || echo '{}')"
  flock --wait "$wait" 9 || exit 75
fi
mkdir -p "runs/$run"
printf '%s\n' "$owner" | tee "runs/$run/run.json" >lock.owner

# A step whose runner is gone may still be at work: it ends first. A build is then of no use to anyone, and is ended.
if ! flock --nonblock step.lock true; then
  for pid in runs/*/build.pid; do
    [ ! -e "$pid" ] || kill "$(<"$pid")" 2>/dev/null || true
  done
  flock --wait "$wait" step.lock true || exit 75
fi
echo locked
while IFS= read -r -t "$hold" _; do :; done
rm -f lock.owner
