#!/usr/bin/env bash
# Runs an assembled program (infra/assemble.sh FOLDER) as a container would: with no environment but its settings, HOME
# unset, the root file system read-only, as a user who owns nothing. Where this machine allows no such root, what
# belongs to the program is made read-only instead, and that is said. It is asked what a deployment would be asked.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
program="$(cd "$1" && pwd)"
data="$(mktemp -d)"
log="$data.log"
nobody=65534
node="$(readlink -f "$(command -v node)")"

confined=(env -i PATH=/usr/bin:/bin)
if [ "$(id -u)" -eq 0 ]; then
  chown "$nobody:$nobody" "$data"
  chmod -R go+rX "$program"
  as_nobody=(setpriv "--reuid=$nobody" "--regid=$nobody" --clear-groups --no-new-privs)
  if unshare --mount true 2>/dev/null; then
    echo 'read-only root, as nobody, without HOME'
    # shellcheck disable=SC2016
    confined=(unshare --mount sh -c '
      mount --make-rprivate / && mount --bind "$0" "$0" && mount -o remount,ro,bind / && exec "$@"' "$data"
      "${as_nobody[@]}" "${confined[@]}")
  else
    echo 'NO read-only root here; as nobody, who may write nothing of the program, without HOME'
    confined=("${as_nobody[@]}" "${confined[@]}")
  fi
else
  echo 'NO read-only root and no other user here; the program itself is read-only, without HOME'
  chmod -R a-w "$program"
fi
cd "$program"

port="$("$node" -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
id=11111111-1111-4111-8111-111111111111
settings=(NODE_ENV=production "PORT=$port" HOST=127.0.0.1 "FREMDRIFT_DATA=$data" "MicrosoftAppId=$id" "MicrosoftAppTenantId=$id")
run() { "${confined[@]}" "${settings[@]}" "$node" "$@"; }
running=
end() {
  if [ -n "$running" ]; then kill -KILL "$running" 2>/dev/null || true; fi
  rm -rf "$data" "$log"
}
trap end EXIT
failed() { echo "FAILED: $*"; cat "$log" >&2 2>/dev/null; exit 1; }
status() { "$node" -e 'fetch(process.argv[1], { method: process.argv[2] ?? "GET", headers: { "content-type": "application/json" }, ...(process.argv[3] && { body: process.argv[3] }) }).then((r) => console.log(r.status), () => console.log("none"))' "http://127.0.0.1:$port$1" "${@:2}"; }

run -e 'require("node:fs").writeFileSync("dist/written", "")' 2>/dev/null && failed 'the program can be written to'
run dist/cli/data.js init
(exec "${confined[@]}" "${settings[@]}" "$node" dist/index.js 2>"$log") &
running=$!
for _ in $(seq 120); do
  [ "$(status /healthz)" = 200 ] && break
  kill -0 "$running" 2>/dev/null || failed 'it ended'
  sleep 0.5
done
[ "$(status /healthz)" = 200 ] || failed 'it does not answer'
[ "$(status /readyz)" = 200 ] || failed 'it is not ready'
activity='{"type":"message","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","from":{"id":"x"},"recipient":{"id":"y"},"conversation":{"id":"z","tenantId":"'$id'"}}'
[ "$(status /api/messages POST "$activity")" = 401 ] || failed 'somebody without a token was not refused'
answer="$(run dist/cli/ask.js 'hvad skal være klar inden 8/11?')"
[[ "$answer" == *'På selve dagen'* ]] || failed "it answered: $answer"
run dist/cli/document.js status --body SSG --out "$data/status.docx" >/dev/null || failed 'no document'
kill -TERM "$running"
wait "$running" || failed 'it did not end well'
running=
echo 'started, ready, refused a stranger, answered, wrote a document, and ended'
