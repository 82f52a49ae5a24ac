#!/usr/bin/env bash
# Builds the image of a release.
# Arguments: release id.
release_compose "$1" build --progress plain
