#!/usr/bin/env bash
# Ends the step that a run is in, with all that it started; also one that is just about to begin, which sees the mark.
# Arguments: run id, step.
mkdir -p "runs/$1"
touch "runs/$1/$2.stop"
pid=$(cat "runs/$1/$2.pid" 2>/dev/null) || exit 0
kill "$pid" 2>/dev/null || true # timeout passes it on
