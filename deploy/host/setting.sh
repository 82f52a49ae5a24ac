#!/usr/bin/env bash
# Sets one line of the env file to what comes on standard input, never an argument; an empty one takes it out.
# Arguments: name.
line=$(cat)
touch env
{
  grep -v "^$1=" env || true
  [ -z "$line" ] || printf '%s\n' "$line"
} >env.part
chmod 600 env.part
sync env.part
mv env.part env
