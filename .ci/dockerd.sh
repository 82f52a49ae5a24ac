#!/usr/bin/env bash
# dockerd.sh start|stop: a Docker daemon where no service manager runs one.
set -euo pipefail
: "${CACHE:?the folder for the log}"
log=$CACHE/dockerd.log

# running PIDFILE NAME: whether the file's process is that program, and neither one that got the number later nor a
# zombie (which has no exe)
running() { [[ "$(readlink "/proc/$(cat "$1" 2>/dev/null || echo none)/exe")" = */"$2" ]]; }

case ${1:-} in
start)
  if ! running /run/docker.pid dockerd; then
    # A daemon that was killed leaves its files, and the next one believes them if their numbers are in use again.
    rm -f /run/docker.pid
    running /run/docker/containerd/containerd.pid containerd || rm -f /run/docker/containerd/containerd.pid
    # setsid: a signal to this script's group must not take the daemon away from the containers.
    setsid dockerd >"$log" 2>&1 </dev/null &
  fi
  for _ in $(seq 120); do
    if timeout 10 docker info >/dev/null 2>&1; then exit 0; fi
    # The background job that ended is ours: the daemon gave up, so waiting is in vain.
    if [ -n "${!:-}" ] && ! kill -0 "$!" 2>/dev/null; then break; fi
    sleep 0.5
  done
  echo "dockerd does not answer; the end of $log:" >&2
  tail -n 30 "$log" >&2
  exit 1
  ;;
stop)
  running /run/docker.pid dockerd || exit 0
  kill "$(cat /run/docker.pid)"
  for _ in $(seq 60); do
    running /run/docker.pid dockerd || exit 0
    sleep 0.5
  done
  echo "dockerd does not stop" >&2
  exit 1
  ;;
*)
  echo "usage: $0 start|stop" >&2
  exit 2
  ;;
esac
