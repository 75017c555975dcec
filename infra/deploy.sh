#!/usr/bin/env bash
# Deploys what is built here: the resources (main.bicep), then the program into the slot `staging`, and, once that says
# it is ready, into the place of the one that runs. Run again it does the same again. infra/README.md says what has to
# be set; needs az (signed in), zip and Node.js.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${DEPLOY_NAME:?the name of this deployment, for example prod}"
: "${DEPLOY_ALERT_EMAIL:?who is told when something is wrong}"
location="${DEPLOY_LOCATION:-swedencentral}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

echo '== resources'
az deployment sub create --name "fremdrift-$DEPLOY_NAME" --location "$location" \
  --parameters infra/main.bicepparam --query properties.outputs --output json >"$work/outputs.json"
output() { node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))[process.argv[2]].value' "$work/outputs.json" "$1"; }
group="$(output resourceGroupName)"
app="$(output webAppName)"
slot="https://$(output slotHost)"
address="$(output FREMDRIFT_PUBLIC_URL)"
for name in COSMOS_ENDPOINT MicrosoftAppId MicrosoftAppTenantId FREMDRIFT_PUBLIC_URL; do
  echo "$name=$(output "$name")"
done

echo '== the program'
npm ci --no-audit --no-fund
npm run build
bash infra/assemble.sh "$work/program"
(cd "$work/program" && zip --quiet --recurse-paths "$work/program.zip" . --exclude 'node_modules/.bin/*')

echo '== into the slot'
az webapp start --resource-group "$group" --name "$app" --slot staging
az webapp deploy --resource-group "$group" --name "$app" --slot staging --type zip --clean true \
  --src-path "$work/program.zip"

# Waits until an address answers 200; says what it answered at last.
ready() {
  local answer=''
  for _ in $(seq 60); do
    answer="$(curl --silent --max-time 10 --write-out '\n%{http_code}' "$1/readyz" || true)"
    [ "${answer##*$'\n'}" = 200 ] && return
    sleep 5
  done
  printf '%s is not ready:\n%s\n' "$1" "$answer" >&2
  return 1
}
ready "$slot" || {
  echo 'Nothing was swapped; what ran before runs on. Where the register is empty, this is the first deployment: put it' >&2
  echo "in as infra/README.md says (Deploy, step 5), then run this again. The slot's log: az webapp log tail -g $group -n $app -s staging" >&2
  exit 1
}

echo '== into its place'
az webapp deployment slot swap --resource-group "$group" --name "$app" --slot staging --target-slot production
ready "$address"
# What ran before stands in the slot, asleep: swapping again takes it back.
az webapp stop --resource-group "$group" --name "$app" --slot staging
echo "$address runs $(git rev-parse --short HEAD 2>/dev/null || echo 'this program')."
