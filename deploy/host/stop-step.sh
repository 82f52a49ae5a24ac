#!/usr/bin/env bash
# Ends the step that a run is in, with all that it started.
# Arguments: run id, step.
pid=$(cat "runs/$1/$2.pid" 2>/dev/null) || exit 0
kill "$pid" 2>/dev/null || true # timeout passes it on
