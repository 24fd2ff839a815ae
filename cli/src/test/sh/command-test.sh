#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests of the whole command: how it ends, what it prints where nobody watches, and that it says the same twice.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/testing.sh"

checkout="$work/a checkout"
lay_out "$checkout"
. "$checkout/launcher/find-jdk.sh"
find_jdk java
gatehouse="$checkout/gatehouse"
escape=$(printf '\033')

audit() { # audit OPTION...: the example home, on a day that does not move
  "$gatehouse" audit "$checkout/examples/home" --indicators "$checkout/examples/indicators" --as-of 2026-11-01 "$@"
}

everything_examined_ends_with_0() {
  mkdir "$work/one" && cp "$checkout/examples/home/apps/chatbubble.apk" "$work/one"
  ends_with 0 "$gatehouse" audit "$work/one" --fail-on never && says out "Grade" &&
    ends_with 0 "$gatehouse" scan "$work/one" && says out "com.example.chatbubble"
}
findings_end_with_1() { ends_with 1 audit && says out "Grade F" && [ ! -s "$work/err" ]; }
unknown_option_ends_with_2() { ends_with 2 "$gatehouse" audit --colour && says err "no option '--colour'" && [ ! -s "$work/out" ]; }
gaps_end_with_3() { ends_with 3 audit --fail-on never; }
nothing_to_look_at_ends_with_4() { mkdir "$work/empty" && ends_with 4 "$gatehouse" audit "$work/empty" && says err "is empty"; }
bad_list_ends_with_5() {
  echo '{"trackers": [' >"$work/trackers.json"
  ends_with 5 audit --trackers "$work/trackers.json" && says err "trackers.json"
}
bad_program_ends_with_5() {
  echo 'a(X) :- b(X).' >"$work/bad.dl"
  ends_with 5 "$gatehouse" datalog "$work/bad.dl" && says err "bad.dl:1:"
}
bug_ends_with_70() {
  mkdir -p "$work/broken/gatehouse/cli/facts" && echo 'no class' >"$work/broken/gatehouse/cli/facts/FactsCommand.class"
  ends_with 70 "$jdk/bin/java" -Djava.io.tmpdir="$work" -cp "$work/broken:$checkout/.cache/gatehouse.jar" gatehouse.cli.Main facts &&
    says err "a bug in Gatehouse" && [ "$(wc -l <"$work/err")" = 1 ] && grep -q FactsCommand "$work"/gatehouse-bug-*.txt
}

# A pipe that opens for writing tells that the command has begun to read it, so that the signal meets it at work.
# As from a keyboard, the signal goes to the whole process group. Who runs the tests may have it ignored; env undoes that.
ctrl_c_ends_with_130() {
  mkfifo "$work/slow.json"
  local heeding=''
  if env --default-signal=INT true 2>/dev/null; then heeding='env --default-signal=INT'; fi
  set -m
  $heeding "$gatehouse" audit "$checkout/examples/home" --trackers "$work/slow.json" >"$work/out" 2>"$work/err" &
  local running=$!
  set +m
  (exec 9>"$work/slow.json" && kill -INT -- -$running && wait_for_end $running) 2>/dev/null &
  local writer=$!
  wait $running
  local code=$?
  kill $writer 2>/dev/null
  [ "$code" = 130 ] || { echo "ended with $code, not 130" && cat "$work/err"; return 1; }
}
wait_for_end() { # wait_for_end GROUP: at most half a minute, then by force
  local tenths=0
  while kill -0 -- -$1 && [ $tenths -lt 300 ]; do sleep 0.1 && tenths=$((tenths + 1)); done
  kill -KILL -- -$1
}

as_of_decides_the_age_of_updates() {
  ends_with 1 audit && says out "1 November 2026" && cp "$work/out" "$work/later" &&
    ends_with 1 "$gatehouse" audit "$checkout/examples/home" --as-of 2025-04-01 && says out "1 April 2025" &&
    grep -qF 'updates are 5 years' "$work/later" && ! grep -qF 'updates are 5 years' "$work/out"
}
as_of_nonsense_is_refused() { ends_with 2 "$gatehouse" audit "$checkout/examples/home" --as-of yesterday && says err "2026-11-01"; }

two_runs_are_the_same() {
  local format
  for format in terminal html json sarif; do
    ends_with 1 audit --format $format && mv "$work/out" "$work/first" || return 1
    (export TZ=Asia/Shanghai && ends_with 1 audit --format $format --threads 1) || return 1
    cmp "$work/first" "$work/out" || return 1
  done
}

piped_is_plain() {
  (audit 2>"$work/err" | cat >"$work/out")
  [ -s "$work/out" ] && [ ! -s "$work/err" ] && ! grep -q "$escape" "$work/out"
}

full_disk_is_told() {
  audit >/dev/full 2>"$work/err"
  [ $? = 2 ] && grep -q '^gatehouse: the output could not be written: ' "$work/err"
}
reader_that_had_enough_is_no_mistake() {
  (audit 2>"$work/err" | head -n 1 >"$work/out")
  [ -s "$work/out" ] && [ ! -s "$work/err" ]
}

# on_terminal VARIABLES... : the example's audit on a terminal of 40 columns that knows ASCII alone.
on_terminal() {
  cat >"$work/run.sh" <<END
'$gatehouse' audit '$checkout/examples/home' --as-of 2026-11-01 2>/dev/null
END
  env COLUMNS=40 LC_ALL=C TERM=xterm "$@" script -qec "sh '$work/run.sh'" /dev/null </dev/null | tr -d '\r' >"$work/out"
  [ -s "$work/out" ]
}
terminal_has_colours() { on_terminal && grep -q "$escape" "$work/out"; }
terminal_without_colours_keeps_to_40_columns() {
  on_terminal NO_COLOR=1 && ! grep -q "$escape" "$work/out" && ! LC_ALL=C grep -q '[^ -~]' "$work/out" &&
    ! grep -v '^  gatehouse ' "$work/out" | grep '.\{41\}'
}

check command_everythingExamined_endsWith0 everything_examined_ends_with_0
check command_findings_endWith1 findings_end_with_1
check command_unknownOption_endsWith2 unknown_option_ends_with_2
check command_gaps_endWith3 gaps_end_with_3
check command_nothingToLookAt_endsWith4 nothing_to_look_at_ends_with_4
check command_badList_endsWith5 bad_list_ends_with_5
check command_badProgram_endsWith5 bad_program_ends_with_5
check command_bug_endsWith70InOneLine bug_ends_with_70
check command_ctrlC_endsWith130 ctrl_c_ends_with_130
check command_asOf_decidesTheAgeOfUpdates as_of_decides_the_age_of_updates
check command_asOfNonsense_isRefused as_of_nonsense_is_refused
check command_twoRuns_areTheSame two_runs_are_the_same
check command_piped_isPlain piped_is_plain
check command_readerThatHadEnough_isNoMistake reader_that_had_enough_is_no_mistake
if [ -c /dev/full ]; then
  check command_fullDisk_isTold full_disk_is_told
fi
if command -v script >/dev/null 2>&1 && script --version 2>/dev/null | grep -q util-linux; then
  check command_terminal_hasColours terminal_has_colours
  check command_terminalWithoutColours_keepsTo40Columns terminal_without_colours_keeps_to_40_columns
else
  echo "skip command_terminal_hasColours: needs script of util-linux"
  echo "skip command_terminalWithoutColours_keepsTo40Columns: needs script of util-linux"
fi
