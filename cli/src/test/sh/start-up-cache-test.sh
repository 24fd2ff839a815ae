#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests that a start-up cache which does not fit is done without, and that nobody hears of it.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/testing.sh"

checkout="$work/checkout"
lay_out "$checkout"
. "$checkout/launcher/find-jdk.sh"
find_jdk java
best=$jdk
. "$checkout/launcher/start-up-cache.sh"

# The command says what it always says, and nothing about its cache.
works() { ends_with 0 "$@" "$checkout/gatehouse" facts && cmp "$work/out" "$work/facts" && [ ! -s "$work/err" ]; }

the_cache() { ls "$checkout"/.cache/*.aot "$checkout"/.cache/*.jsa 2>/dev/null | head -n 1; }

first_start_makes_a_cache() {
  ends_with 0 "$checkout/gatehouse" facts && cp "$work/out" "$work/facts" && says out "app_permission" &&
    [ -s "$(the_cache)" ] && cp "$(the_cache)" "$work/good"
}
# Damages the cache, starts, and puts the good one back.
with_cache() { # with_cache COMMAND... "$cache"
  local cache
  cache=$(the_cache)
  "$@" "$cache" && works
  local ended=$?
  cp "$work/good" "$cache"
  return $ended
}
cut_in_half() { head -c "$(($(wc -c <"$work/good") / 2))" "$work/good" >"$1"; }
cut_to_header() { head -c 100 "$work/good" >"$1"; }
empty() { : >"$1"; }
damaged_inside() { cat "$work/good" >"$1" && head -c 4096 /dev/urandom | dd of="$1" bs=4096 seek=1000 conv=notrunc 2>/dev/null; }
garbage() { head -c 1000000 /dev/urandom >"$1"; }

# A cache is named after the JDK and the jar that it was made with; here one is given to others.
of_another_jar() {
  cp "$checkout/.cache/gatehouse.jar" "$work/gatehouse.jar" && touch "$work/gatehouse.jar"
  ends_with 0 "$best/bin/java" $jvm_flags "$cache_flag=$work/good" -jar "$work/gatehouse.jar" facts &&
    cmp "$work/out" "$work/facts" && [ ! -s "$work/err" ]
}
of_another_jdk() {
  ends_with 0 "$other/bin/java" $jvm_flags "$cache_flag=$work/good" -jar "$checkout/.cache/gatehouse.jar" facts &&
    cmp "$work/out" "$work/facts" && [ ! -s "$work/err" ]
}
folder_that_cannot_be_written() {
  rm -f "$checkout"/.cache/*.aot "$checkout"/.cache/*.jsa
  chmod -R a-w "$checkout" && chmod a+rx "$work"
  works $unprivileged env HOME=/nowhere XDG_CACHE_HOME=
  local ended=$?
  chmod -R u+w "$checkout"
  return $ended
}

check cache_firstStart_isMade first_start_makes_a_cache
case $(the_cache) in *.aot) cache_flag=-XX:AOTCache ;; *) cache_flag=-XX:SharedArchiveFile ;; esac
check cache_cutInHalf_isDropped with_cache cut_in_half
check cache_cutToItsHeader_isDropped with_cache cut_to_header
check cache_empty_isDropped with_cache empty
check cache_garbage_isDropped with_cache garbage
check cache_damagedInside_isDropped with_cache damaged_inside
check cache_ofAnotherJar_isDropped of_another_jar

other=''
for other in /usr/lib/jvm/*; do
  read_major "$other" 2>/dev/null
  [ -x "$other/bin/java" ] && [ "$major" -ge 21 ] && [ "$major" != "$jdk_major" ] && break
  other=''
done
if [ -n "$other" ]; then
  check cache_ofAnotherJdk_isDropped of_another_jdk
else
  echo "skip cache_ofAnotherJdk_isDropped: needs a second JDK of 21 or newer"
fi

# Root may write everywhere, so root becomes nobody for this.
unprivileged=''
if [ "$(id -u)" != 0 ]; then
  check cache_folderThatCannotBeWritten_isDoneWithout folder_that_cannot_be_written
elif command -v setpriv >/dev/null 2>&1; then
  unprivileged="setpriv --reuid=65534 --regid=65534 --clear-groups"
  check cache_folderThatCannotBeWritten_isDoneWithout folder_that_cannot_be_written
else
  echo "skip cache_folderThatCannotBeWritten_isDoneWithout: root needs setpriv"
fi
