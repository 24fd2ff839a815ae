#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests of ./gatehouse in a fresh copy of the checkout, in a folder with spaces in its name.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/testing.sh"

copy="$work/a fresh copy"
mkdir -p "$copy"
(cd "$root" && tar cf - --exclude=target --exclude=.cache --exclude=.git --exclude=.jqwik-database .) | (cd "$copy" && tar xf -)

build_of_fresh_copy() { ends_with 0 "$copy/gatehouse" --version && says err "building, once" && says out "gatehouse "; }
second_start_is_silent() { ends_with 0 "$copy/gatehouse" --version && [ ! -s "$work/err" ]; }
link_from_elsewhere() { ln -s "$copy/gatehouse" "$work/link" && cd / && ends_with 0 "$work/link" --version; }
relative_link() { cd "$work" && ln -s "a fresh copy/gatehouse" relative && ends_with 0 ./relative --version; }
exit_code_passes() { ends_with 2 "$copy/gatehouse" no-such-command && says err "no-such-command"; }
two_starts_at_once() {
  rm -rf "$copy/.cache"
  "$copy/gatehouse" --version >"$work/one" 2>/dev/null &
  local one=$!
  "$copy/gatehouse" --version >"$work/two" 2>/dev/null &
  local two=$!
  wait $one && wait $two && cmp "$work/one" "$work/two"
}
changed_source_is_built() {
  touch "$copy/cli/src/main/java/gatehouse/cli/Main.java"
  ends_with 0 "$copy/gatehouse" --version && says err "sources have changed"
}
spoilt_archive_is_dropped() {
  for archive in "$copy"/.cache/*.aot "$copy"/.cache/*.jsa; do
    [ -f "$archive" ] && printf 'not an archive' >"$archive"
  done
  ends_with 0 "$copy/gatehouse" --version && [ ! -s "$work/err" ]
}
no_jdk_is_one_line() {
  local bare="$work/bare"
  mkdir -p "$bare/launcher" && cp "$copy"/launcher/*.sh "$bare/launcher/" && cp "$copy/gatehouse" "$bare/"
  sed -i.bak 's#/usr/lib#/nowhere#g; s#/opt/#/nowhere/#g; s#/Library/#/nowhere/#g; s#/usr/#/nowhere/#g' "$bare/launcher/find-jdk.sh"
  ends_with 69 env HOME=/nowhere JAVA_HOME= SDKMAN_DIR= PATH="$(stub_path)" "$bare/gatehouse" --version &&
    says err "--install-tools" && [ "$(wc -l <"$work/err")" = 1 ]
}
no_maven_is_one_line() {
  rm -rf "$copy/.cache"
  ends_with 69 env PATH="$(stub_path without-mvn)" "$copy/gatehouse" --version &&
    says err "needs Maven" && [ "$(wc -l <"$work/err")" = 1 ]
}

# A PATH with what a bare system has, with a mvn that does nothing unless told otherwise.
stub_path() {
  local bin="$work/bin${1:-}"
  if [ ! -d "$bin" ]; then
    mkdir -p "$bin"
    for program in sh env dirname readlink ls cat cksum tr find head mkdir ln rm sed grep sleep touch cp mv stty; do
      ln -s "$(command -v "$program")" "$bin/$program"
    done
    [ -n "${1:-}" ] || { printf '#!/bin/sh\nexit 1\n' >"$bin/mvn" && chmod +x "$bin/mvn"; }
  fi
  echo "$bin"
}

check launcher_freshCopy_builds build_of_fresh_copy
check launcher_secondStart_isSilent second_start_is_silent
check launcher_linkFromElsewhere_starts link_from_elsewhere
check launcher_relativeLink_starts relative_link
check launcher_exitCode_passesThrough exit_code_passes
check launcher_changedSource_isBuilt changed_source_is_built
check launcher_spoiltArchive_isDropped spoilt_archive_is_dropped
check launcher_twoStartsAtOnce_bothRun two_starts_at_once
check launcher_noJdk_saysHowInOneLine no_jdk_is_one_line
check launcher_noMaven_saysHowInOneLine no_maven_is_one_line
