# SPDX-License-Identifier: Apache-2.0
# Counts what the test reports of Maven and the lines of the shell tests say, and names what was skipped.

# tally FILE: sets passed, failed and skipped; FILE holds lines "ok NAME", "not ok NAME" and "skip NAME: REASON".
tally() {
  local reports tests broken left_out
  reports=$(find . -path '*/surefire-reports/TEST-*.xml')
  tests=0 broken=0 left_out=0
  if [ -n "$reports" ]; then
    read -r tests broken left_out < <(printf '%s\n' "$reports" | tr '\n' '\0' | xargs -0 grep -h '<testsuite ' |
      awk 'function value(name) {
             if (!match($0, " " name "=\"[0-9]+\"")) return 0
             return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
           }
           { tests += value("tests"); broken += value("errors") + value("failures"); skipped += value("skipped") }
           END { print tests + 0, broken + 0, skipped + 0 }')
    name_skipped "$reports"
  fi
  grep '^skip ' "$1" | sed 's/^skip /skipped: /'
  passed=$((tests - broken - left_out + $(grep -c '^ok ' "$1")))
  failed=$((broken + $(grep -c '^not ok ' "$1")))
  skipped=$((left_out + $(grep -c '^skip ' "$1")))
}

# A skipped test is a <testcase> line followed by its <skipped> line, which gives the reason.
name_skipped() {
  printf '%s\n' "$1" | tr '\n' '\0' | xargs -0 awk '
    /<testcase / {
      name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name)
      class = $0; sub(/.* classname="/, "", class); sub(/".*/, "", class); sub(/.*\./, "", class)
    }
    /<skipped/ {
      reason = $0
      if (!sub(/.*(message="|Assumption failed: )/, "", reason)) reason = "no reason given"
      sub(/".*/, "", reason); sub(/^Assumption failed: /, "", reason); gsub(/&#10;.*/, "", reason)
      print "skipped: " class "." name ": " reason
    }' | sort
}
