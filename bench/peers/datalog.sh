#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# CPU seconds (user + system, one core) of Gatehouse, Soufflé, gringo and SWI-Prolog on the same facts, start of the
# process included; in brackets inference: the whole less the whole of a program that only loads.
#   bench/peers/datalog.sh [reach part 10000 | closure chain 2000 ...]
# Soufflé is taken from $SOUFFLE, others from the path; those that are missing, or need longer than $LIMIT seconds, are left out by name.
set -eu
cd "$(dirname "$0")/../.."
peers=bench/peers
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
limit=${LIMIT:-60}
souffle=${SOUFFLE:-$(command -v souffle || true)}
jar=bench/target/bench.jar
. launcher/find-jdk.sh
find_jdk java

# Prints the least user + system seconds of $RUNS runs of a command, or why there are none.
cpu() {
  least=''
  for _ in $(seq "${RUNS:-3}"); do
    if { LC_ALL=C bash -c 'TIMEFORMAT="%U %S"; time timeout "$0" "$@" >/dev/null 2>&1 || echo failed >&2' "$limit" $pin "$@"; } 2>"$work/time" &&
      ! grep -q failed "$work/time"; then
      least=$(awk -v least="$least" '{ t = $1 + $2; print (least == "" || t < least) ? t : least }' "$work/time")
    else
      least="over $limit or failed"
      break
    fi
  done
  printf '%s' "$least"
}

# Facts as terms, name("a","b"). for gringo and SWI-Prolog alike.
terms() {
  for file in "$1"/*.facts; do
    name=$(basename "$file" .facts)
    awk -F '\t' -v n="$name" '{ printf "%s(\"%s\"", n, $1; for (i = 2; i <= NF; i++) printf ",\"%s\"", $i; print ")." }' "$file"
  done
}

# The inputs of a program and nothing else.
inputs() {
  awk '/^\.input/ { read[$2] } /^\.decl/ { split($2, name, "("); text[name[1]] = $0 }
       END { for (r in read) print text[r] "\n.input " r "\n.printsize " r }' "$1"
}

# both WHOLE LOAD: the whole, and what is left of it without the load.
both() {
  case $1$2 in
    *failed*) printf '%s' "$1" ;;
    *) awk -v whole="$1" -v load="$2" 'BEGIN { printf "%.2f (%.2f)", whole, whole - load }' ;;
  esac
}

prolog() {
  cpu swipl -q --stack-limit=8g --table-space=8g -g "$1" -t halt "$work/rules.pl" "$work/facts.pl"
}

row() {
  program=$1 kind=$2 size=$3 facts=$work/$2$3
  "$jdk/bin/java" -cp "$jar" gatehouse.bench.logic.Workload "$kind" "$size" "$facts"
  inputs "$peers/$program.dl" >"$work/$program-load.dl"
  ours=$(both "$(cpu ./gatehouse datalog "$peers/$program.dl" --facts "$facts")" \
    "$(cpu ./gatehouse datalog "$work/$program-load.dl" --facts "$facts")")
  theirs=- gringo=- prolog=-
  if [ -n "$souffle" ]; then
    [ -x "$work/$program" ] || "$souffle" -o "$work/$program" "$peers/$program.dl" >/dev/null 2>&1
    [ -x "$work/$program-load" ] || "$souffle" -o "$work/$program-load" "$work/$program-load.dl" >/dev/null 2>&1
    theirs=$(both "$(cpu "$work/$program" -F "$facts" -j1)" "$(cpu "$work/$program-load" -F "$facts" -j1)")
  fi
  terms "$facts" >"$work/facts.lp"
  if command -v gringo >/dev/null; then
    echo '#show.' >"$work/nothing.lp"
    gringo=$(both "$(cpu gringo --output=smodels "$peers/$program.lp" "$work/facts.lp")" \
      "$(cpu gringo --output=smodels "$work/facts.lp" "$work/nothing.lp")")
  fi
  if command -v swipl >/dev/null; then
    # Text as atoms, which SWI-Prolog indexes; it does not index strings.
    { echo ':- set_prolog_flag(double_quotes, atom).'; cat "$peers/$program.pl"; } >"$work/rules.pl"
    { echo ':- set_prolog_flag(double_quotes, atom).'; cat "$work/facts.lp"; } >"$work/facts.pl"
    prolog=$(both "$(prolog 'goal(G), aggregate_all(count, G, N), print(N), nl')" "$(prolog true)")
  fi
  echo "| $program, $kind $size | $ours | $theirs | $gringo | $prolog |"
}

pin=''
if command -v taskset >/dev/null; then pin='taskset -c 1'; fi
echo '| program and facts | Gatehouse | Soufflé compiled | gringo | SWI-Prolog |'
echo '|---|---|---|---|---|'
if [ $# -eq 3 ]; then
  row "$@"
else
  for size in 1000 10000 40000; do row reach part "$size"; done
  row reach full 1000
  for size in 500 1000 2000; do row closure chain "$size"; done
  for size in 500 1000 1500; do row closure random "$size"; done
fi
