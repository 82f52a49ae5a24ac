#!/usr/bin/env bash
# The names in the env file, without their values.
# Arguments: none.
[ ! -e env ] || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p' env
