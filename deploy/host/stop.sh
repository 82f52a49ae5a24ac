#!/usr/bin/env bash
# Stops a release that does not serve, and keeps it.
# Arguments: release id.
[ "$1" != "$(serving)" ] || exit 0
docker stop "$(container "$1")" >/dev/null 2>&1 || true
