#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What MVT and Gatehouse read out of one bug report, what made-up indicators hit in both, and CPU seconds, in one run.
#   bench/peers/mvt.sh REPORT.zip|REPORT.txt
# MVT is taken from $MVT (its mvt-android), else from the path. Build first: mvn -q -pl bench,cli -am -Pquick package
set -eu
report=$(realpath "$1")
cd "$(dirname "$0")/../.."
mvt=${MVT:-$(command -v mvt-android)} || { echo "mvt-android is missing; pip install mvt" >&2; exit 1; }
jar=bench/target/quick/bench.jar
[ -f "$jar" ] || jar=bench/target/bench.jar
cli=cli/target/quick/gatehouse.jar
[ -f "$cli" ] || cli=cli/target/gatehouse.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

# Prints user + system seconds of a command; its output goes to a file.
cpu() {
  out=$1 && shift
  LC_ALL=C bash -c 'TIMEFORMAT="%U %S"; { time "$@" >"$0" 2>"$0.err" || true; } 2>&1' "$out" "$@" | awk '{ printf "%.2f", $1 + $2 }'
}

python3 bench/peers/mvt.py prepare "$report" "$work"
plain=$(cpu "$work/plain.log" "$mvt" --disable-update-check --disable-indicator-update-check check-bugreport --output "$work/plain" "$work/whole.zip")
theirs=$(cpu "$work/mvt.log" "$mvt" --disable-update-check --disable-indicator-update-check check-bugreport \
  --iocs "$work/lists/made-up.stix2" --output "$work/mvt" "$work/whole.zip")
"$java" -XX:+UseSerialGC -cp "$jar" gatehouse.bench.phone.PhoneFacts "$work/whole.zip" >"$work/facts.tsv"
warm=$("$java" -XX:+UseSerialGC -Xmx256m -cp "$jar" gatehouse.bench.phone.PhoneBench "$work/whole.zip" 25)
ours=$(cpu "$work/audit.json" "$java" -XX:+UseSerialGC -jar "$cli" audit "$work/home" --indicators "$work/lists" --format json --fail-on never)
python3 bench/peers/mvt.py compare "$work"
echo
echo "CPU seconds: MVT $plain without, $theirs with indicators; Gatehouse's whole audit from a cold start, rules, proofs and indicators too, $ours"
echo "$warm"
