#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# CPU seconds (user + system, one core) of Gatehouse, Soufflé, gringo and SWI-Prolog on the same facts.
#   bench/peers/datalog.sh [reach part 10000 | closure chain 2000 ...]
# Soufflé is taken from $SOUFFLE, others from the path; those that are missing, or need longer than $LIMIT seconds, are left out by name.
set -eu
cd "$(dirname "$0")/../.."
peers=bench/peers
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
limit=${LIMIT:-60}
souffle=${SOUFFLE:-$(command -v souffle || true)}
jar=bench/target/bench.jar

# Prints user + system seconds of a command, or why there are none.
cpu() {
  if { LC_ALL=C bash -c 'TIMEFORMAT="%U %S"; time timeout "$0" "$@" >/dev/null 2>&1 || echo failed >&2' "$limit" "$@"; } 2>"$work/time" &&
    ! grep -q failed "$work/time"; then
    awk '{ printf "%.2f", $1 + $2 }' "$work/time"
  else
    printf 'over %s or failed' "$limit"
  fi
}

# Facts as terms: name("a","b"). for gringo and SWI-Prolog alike.
terms() {
  for file in "$1"/*.facts; do
    name=$(basename "$file" .facts)
    awk -F '\t' -v n="$name" '{ printf "%s(\"%s\"", n, $1; for (i = 2; i <= NF; i++) printf ",\"%s\"", $i; print ")." }' "$file"
  done
}

row() {
  program=$1 kind=$2 size=$3 facts=$work/$2$3
  java -cp "$jar" gatehouse.bench.logic.Workload "$kind" "$size" "$facts"
  terms "$facts" >"$work/facts.lp"
  ours=$(pin_cpu ./gatehouse datalog "$peers/$program.dl" --facts "$facts" --sizes)
  theirs=- gringo=- prolog=-
  if [ -n "$souffle" ]; then
    [ -x "$work/$program" ] || "$souffle" -o "$work/$program" "$peers/$program.dl" >/dev/null 2>&1
    theirs=$(pin_cpu "$work/$program" -F "$facts" -j1)
  fi
  if command -v gringo >/dev/null; then
    gringo=$(pin_cpu gringo --output=smodels "$peers/$program.lp" "$work/facts.lp")
  fi
  if command -v swipl >/dev/null; then
    prolog=$(pin_cpu swipl -q --stack-limit=8g --table-space=8g \
      -g 'goal(G), aggregate_all(count, G, N), print(N), nl' -t halt "$peers/$program.pl" "$work/facts.lp")
  fi
  echo "| $program, $kind $size | $ours | $theirs | $gringo | $prolog |"
}

pin_cpu() {
  if command -v taskset >/dev/null; then cpu taskset -c 1 "$@"; else cpu "$@"; fi
}

echo '| program and facts | Gatehouse | Soufflé compiled | gringo | SWI-Prolog |'
echo '|---|---|---|---|---|'
if [ $# -eq 3 ]; then
  row "$@"
else
  row reach part 10000
  row reach part 40000
  row reach full 1000
  row closure chain 2000
  row closure random 1500
fi
