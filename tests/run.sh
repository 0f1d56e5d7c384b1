#!/usr/bin/env bash
# Runs everything: format, build, all tests. Installs what only tests need when it is missing and it may.
# Ends with one line: N passed, N failed (, N skipped).
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

need=()
command -v soffice >/dev/null || need+=(libreoffice-writer libreoffice-calc)
command -v pdftotext >/dev/null || need+=(poppler-utils)
command -v chromium >/dev/null || [[ -n ${CHROMIUM:-} ]] || need+=(chromium)
fonts=$(fc-list 2>/dev/null || true)
[[ $fonts == *NotoSerifCJK* ]] || need+=(fonts-noto-cjk)
[[ $fonts == *ukai* ]] || need+=(fonts-arphic-ukai)
[[ $fonts == *LiberationSerif* ]] || need+=(fonts-liberation)
if ((${#need[@]})); then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    echo "Installing what the tests need: ${need[*]}"
    { timeout 600 apt-get update -qq && DEBIAN_FRONTEND=noninteractive timeout 1200 apt-get install -y -qq --no-install-recommends "${need[@]}"; } >/dev/null \
      || { echo "Could not install: ${need[*]}. Install these packages, then run this again."; exit 1; }
  else
    echo "The tests need Debian packages that are not installed: ${need[*]}"
    echo "Run as an administrator: apt-get install --no-install-recommends ${need[*]}"
    exit 1
  fi
fi

failed() { echo "$1"; echo "0 passed, 1 failed"; exit 1; }

command -v npm >/dev/null || failed "The pane is built and tested with Node.js: install version 20 or newer."

echo "== restore and build"
timeout 1200 dotnet build Reports.sln -v quiet || failed "The build failed."
echo "== format"
timeout 600 dotnet format Reports.sln --no-restore --verify-no-changes --severity warn || failed "The code is not formatted: run dotnet format."
echo "== tests"
results=$(mktemp -d)
rm -rf artifacts/figures
trap 'rm -rf "$results"' EXIT
status=0
for project in tests/Reports.Tests tests/Reports.ServiceTests tests/Reports.EndToEnd; do
  timeout 1500 dotnet test "$project" --no-build --logger "trx;LogFileName=$(basename "$project").trx" --results-directory "$results" || status=1
done
# The pane: its own tests, then every screen in headless Chromium over the service that was just built.
for project in src/Reports.AddIn tests/Reports.PaneTests; do
  log="$results/$(basename "$project").tap"
  (cd "$project" && npm ci --ignore-scripts --silent && timeout 900 npm test --silent) >"$log" 2>&1 || { status=1; grep -vE '^ *(ok|#|duration_ms|---|\.\.\.)' "$log" | head -200; }
  grep -E '^# (pass|fail) ' "$log" | tail -2
done

tap() { cat "$results"/*.tap 2>/dev/null | grep -oE "^# $1 [0-9]+" | awk '{ sum += $3 } END { print sum + 0 }'; }
count() { cat "$results"/*.trx 2>/dev/null | grep -o "<Counters [^>]*" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count passed) failures=$(count failed) total=$(count total)
skipped=$((total - passed - failures + $(tap skipped)))
passed=$((passed + $(tap pass))) failures=$((failures + $(tap fail)))
if ((status != 0 && failures == 0)); then failures=1; fi
if ((total == 0)); then failures=1; echo "No test ran."; fi
cat artifacts/figures/*.txt 2>/dev/null
line="$passed passed, $failures failed"
((skipped > 0)) && line="$line, $skipped skipped"
echo "$line"
((failures == 0))
