#!/usr/bin/env bash
# Removes all of a release that does not serve.
# Arguments: release id.
[ "$1" != "$(serving)" ] || exit 0
discard "$1"
