#!/usr/bin/env bash
# The last lines a release logged.
# Arguments: release id.
docker logs --tail 30 "$(container "$1")" 2>&1 | tail --lines=30
