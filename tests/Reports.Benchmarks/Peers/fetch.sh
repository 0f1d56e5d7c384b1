#!/usr/bin/env bash
# Fetches the programs that our layout is measured against: graphviz (Debian) and elkjs (npm).
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v dot >/dev/null; then
  [[ $(id -u) == 0 ]] || { echo "As an administrator, run: apt-get install --no-install-recommends graphviz"; exit 1; }
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends graphviz
fi
npm ci --ignore-scripts --no-audit --no-fund --silent
