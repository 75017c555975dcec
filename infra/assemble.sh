#!/usr/bin/env bash
# Puts into a folder what a machine needs to run the program: the program as `npm run build` made it, what it reads
# while it runs (infra/runtime-files), and the packages it is built on, without those that only build and test it.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
mkdir -p "$1"
to="$(cd "$1" && pwd)"
cd "$(dirname "$0")/.."
[ -f dist/index.js ] || { echo 'There is no dist/index.js: run "npm ci && npm run build" first.' >&2; exit 1; }
# Bench, chaos and gallery are compiled into dist too, and are no part of the program.
tar --exclude=dist/gallery --exclude=dist/chaos --exclude=dist/cli/bench --exclude='dist/cli/bench.*' \
  --exclude='*.zip' --exclude='*.tsbuildinfo' -cf - -T infra/runtime-files | tar -xf - -C "$to"
cd "$to"
npm ci --omit=dev --prefer-offline --no-audit --no-fund --loglevel=error
