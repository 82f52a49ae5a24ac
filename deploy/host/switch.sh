#!/usr/bin/env bash
# Points the edge to a release and sends it a request through the edge; a wrong answer points it back. All in one step,
# which the host ends by itself whatever becomes of the runner.
# Arguments: release id, limit in seconds.
# Exit 26: switched back.
id=$1 limit=$2
ln -f edge/upstream/name edge/upstream/before.part # the way back takes no room on the disk

# One rename: each request sees the old name or the new one. On the disk before it counts.
point_to() {
  printf '%s' "$1" >edge/upstream/name.part
  chmod 644 edge/upstream/name.part
  sync edge/upstream/name.part
  mv edge/upstream/name.part edge/upstream/name
  sync edge/upstream
}
# Whatever ends this early, by a signal or a full disk, leads back.
back() {
  trap - EXIT TERM
  mv -f edge/upstream/before.part edge/upstream/name
  sync edge/upstream || true
  exit 26
}

# The answer, with its headers, as a client of the host gets it. The release itself was asked before, and its answer taken
# apart; here it is the way there that is checked. Without curl, which not every host has.
# shellcheck disable=SC2016 # for the other shell
ask_edge() {
  timeout "$limit" bash -c '
    exec 3<>/dev/tcp/127.0.0.1/8000
    printf "POST /entities HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" \
      "${#1}" "$1" >&3
    cat <&3' ask '{"text":"John Smith lives in Paris"}'
}

trap back EXIT TERM
point_to "anonymization-api-$id"
answer=$(ask_edge | tr -d '\r') || true
says() {
  grep -qi -- "$1" <<<"$answer" || {
    echo "through the edge: $(head -n 1 <<<"$answer"), without $1"
    back
  }
}
says '^HTTP/1.[01] 200'
says "^X-Release: anonymization-api-$id\$"
says '"anonymized_text": *"XXXXXXXXXX lives in XXXXX"'
trap - EXIT
trap '' TERM
rm -f edge/upstream/before.part "releases/$id/.release/withdrawn"
# Without these marks, the next run sees that it serves and makes up for them.
touch "releases/$id/.release/good" "releases/$id/.release/served" || true
