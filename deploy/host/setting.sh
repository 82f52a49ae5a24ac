#!/usr/bin/env bash
# Sets one line of the env file to the line that comes on standard input, which is never an argument; or takes it out.
# Arguments: name, "set" or "unset".
line=''
[ "$2" = unset ] || IFS= read -r line # cut off before its end, it sets nothing
touch env
{
  grep -v "^$1=" env || [ $? -eq 1 ] # 1: no other line; more: the disk is full
  [ "$2" = unset ] || printf '%s\n' "$line"
} >env.part
chmod 600 env.part
sync env.part
mv env.part env
