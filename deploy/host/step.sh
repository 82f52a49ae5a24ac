#!/usr/bin/env bash
# Runs one step so that it outlives the runner and the link: in a session of its own, its output in a file, which is
# shown meanwhile. Steps never overlap, not even with one whose runner is gone, and a run that lost the lock starts none.
# Arguments: folder, run id, step, limit in seconds, command.
# Exit: that of the command; 124 past the limit, 137 killed, 75 an earlier step does not end, 76 the lock is lost.
set -euo pipefail
umask 077
cd "$1"
run=$2 step=$3 limit=$4
shift 4
mkdir -p "runs/$run"
files=runs/$run/$step
rm -f "$files.code"
: >"$files.log"
# shellcheck disable=SC2016 # a script of its own, with arguments of its own
setsid bash -c '
  run=$1 limit=$2 files=$3
  shift 3
  exec 8>>step.lock
  code=0
  if ! flock --wait "$limit" 8; then code=75
  elif [ -e "$files.stop" ]; then code=143
  elif ! grep -qF "\"run\":\"$run\"" lock.owner 2>/dev/null; then code=76
  else
    timeout --kill-after=10 "$limit" "$@" 8>&- &
    echo $! >"$files.pid"
    [ ! -e "$files.stop" ] || kill $!
    wait $! || code=$?
    rm -f "$files.pid"
  fi
  echo "$code" >"$files.code.part"
  mv "$files.code.part" "$files.code"
' step "$run" "$limit" "$files" "$@" </dev/null >>"$files.log" 2>&1 &
tail --lines=+1 --sleep-interval=0.05 --pid=$! --follow "$files.log"
exit "$(cat "$files.code" 2>/dev/null || echo 137)"
