#!/usr/bin/env bash
# Sends a release a real request, by its name on the network.
# Arguments: release id, limit in seconds, the check (JavaScript).
# Exit 25: a wrong answer, or none.
name=$(container "$1")
docker exec "$name" node --input-type=module --eval "$3" answer "http://anonymization-api-$1:8000" "$(($2 * 1000))" || exit 25
