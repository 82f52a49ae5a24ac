#!/usr/bin/env bash
# The audit trail: one JSON object a line, oldest first.
# Arguments: none.
[ ! -e history.jsonl ] || cat history.jsonl
