#!/usr/bin/env bash
# The beginning of every script that works in the folder of the service on the host. $1 is that folder; what
# follows are the script's own arguments. A release is named by its id; everything of it is found by that name:
#   releases/ID            its files, as they were committed    releases/ID/.release    what is known of it
#   anonymization-api-ID   its compose project and its name on the network    anonymization-api:ID    its image
set -euo pipefail
umask 077
cd # a relative folder is below the home, wherever this began
if ! cd "$1" 2>/dev/null; then
  echo "there is no folder $1: nothing was deployed or provisioned here"
  exit 1
fi
shift
ID_PATTERN='^[0-9]{8}-[0-9]{6}-[0-9a-f]{7}$'

# Whom the edge sends requests to: a release's id, or nothing.
serving() {
  local name=''
  [ ! -e edge/upstream/name ] || name=$(<edge/upstream/name)
  name=${name#anonymization-api-}
  [[ ! "$name" =~ $ID_PATTERN ]] || printf '%s' "$name"
}

container() { printf 'anonymization-api-%s-anonymization-api-1' "$1"; }

# release_compose ID ARGUMENTS...: docker compose with the release's own file and ours over it
release_compose() {
  local id=$1
  shift
  RELEASE=$id docker compose --project-name "anonymization-api-$id" --project-directory "releases/$id" --env-file env \
    --file "releases/$id/docker-compose.yaml" --file release.yaml "$@"
}

# Removes all of a release. Its folder goes last: what is killed half way is found again by it.
discard() {
  local containers
  containers=$(docker ps --all --quiet --filter "label=com.docker.compose.project=anonymization-api-$1")
  # shellcheck disable=SC2086 # a list of ids
  [ -z "$containers" ] || docker rm --force --volumes $containers >/dev/null
  [ -z "$(docker images --quiet "anonymization-api:$1")" ] || docker rmi --force "anonymization-api:$1" >/dev/null
  rm -rf "releases/$1" "releases/$1.part"
}

# git never asks; over ssh it shows the deploy key that provision made, and the user's own keys
export GIT_TERMINAL_PROMPT=0
git_ssh=(ssh -o BatchMode=yes -o ConnectTimeout=20 -o "UserKnownHostsFile=\"$PWD/known_hosts\" ~/.ssh/known_hosts")
for key in "$PWD/deploy_key" ~/.ssh/id_ed25519 ~/.ssh/id_ecdsa ~/.ssh/id_rsa; do
  [ ! -e "$key" ] || git_ssh+=(-i "$key")
done
GIT_SSH_COMMAND=$(printf '%q ' "${git_ssh[@]}")
export GIT_SSH_COMMAND

# The ssh address of a repository named by its https one, and the other way round: a deploy key opens only the first, and
# a public repository needs none for the second.
other_address() { sed -nE 's#^https://([^/@]+)/(.+)$#git@\1:\2#p; s#^git@([^:/]+):(.+)$#https://\1/\2#p' <<<"$1"; }
