#!/usr/bin/env bash
# The log of a release; without one, of that which serves.
# Arguments: release id or "", number of lines, "follow" to go on.
# Exit 29: there is none.
id=${1:-$(serving)}
if [ -z "$id" ] || ! docker inspect "$(container "$id")" >/dev/null 2>&1; then exit 29; fi
exec docker logs --tail "$2" ${3:+--follow} "$(container "$id")" 2>&1
