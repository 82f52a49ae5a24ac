#!/usr/bin/env bash
# Lets the release that served before finish what it has begun, and stops it; it is kept for a rollback.
# Arguments: release id, seconds until it is told, seconds it may take, "withdraw" when it was rolled back from.
[ -z "${4:-}" ] || touch "releases/$1/.release/withdrawn"
sleep "$2"
docker stop --time "$3" "$(container "$1")" >/dev/null
