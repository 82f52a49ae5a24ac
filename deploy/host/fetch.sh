#!/usr/bin/env bash
# Fetches the exact commit and lays its files out as a new release.
# Arguments: repository, commit, release id, what is known of the release (JSON), "older" to allow a commit that is older
# than the one that serves.
# Exit 21: the repository cannot be read. 22: it has no such commit. 23: a newer one serves.
repository=$1 commit=$2 id=$3 known=$4 older=${5:-}
export GIT_DIR=repository.git

has_commit() { git cat-file -e "$commit^{commit}" 2>/dev/null; }
fetch_from() {
  [ -d repository.git ] || git init --quiet --bare repository.git
  git -c gc.auto=0 fetch --quiet --no-tags --prune "$1" '+refs/heads/*:refs/heads/*' &&
    { has_commit || git -c gc.auto=0 fetch --quiet --no-tags "$1" "$commit" || true; }
}

if ! has_commit; then
  if ! message=$(fetch_from "$repository" 2>&1); then
    # or the address that worked last: the commit's id says that it is the right one, wherever it comes from
    last=$(git config remote.origin.url 2>/dev/null || true)
    found=''
    for other in $(other_address "$repository") "$last"; do
      [ -n "$other" ] && fetch_from "$other" 2>/dev/null && has_commit && repository=$other && found=yes && break
    done
    if [ -z "$found" ]; then
      rm -rf repository.git # it may be the copy that is damaged: the next attempt begins with a new one
      printf '%s\n' "$message"
      exit 21
    fi
  fi
  has_commit || exit 22
  git config remote.origin.url "$repository"
fi

current=$(serving)
if [ -n "$current" ] && [ -z "$older" ]; then
  there=$(cat "releases/$current/.release/commit" 2>/dev/null || true)
  if [ -n "$there" ] && [ "$there" != "$commit" ] && git merge-base --is-ancestor "$commit" "$there" 2>/dev/null; then
    echo "$there serves, which is newer than $commit"
    exit 23
  fi
fi

mkdir -p "releases/$id.part/.release"
git archive "$commit" | tar --extract --directory "releases/$id.part"
printf '%s\n' "$commit" >"releases/$id.part/.release/commit"
printf '%s\n' "$known" >"releases/$id.part/.release/about.json"
chmod -R u=rwX,go=rX "releases/$id.part"
mv "releases/$id.part" "releases/$id"
