# SPDX-License-Identifier: Apache-2.0
# Keeps what the JVM learned at a first run: an AOT cache on JDK 25 and newer, class-data sharing before that.
# A cache that does not fit, is damaged, or cannot be made is done without and without a word (-Xlog:disable).
# Its checksum is written and compared (VerifySharedSpaces, some 10 ms): the JVM ends at once on a damaged one otherwise.

# With -jar the JVM reads the whole table of contents of the jar first; with a cache it need not open it at all.
main_class=gatehouse.cli.Main

jvm_flags="-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:+VerifySharedSpaces -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED"

# is_small COMMAND ARGUMENT...: whether the files that are named take less than 32 MB. Most homes do, and are read before
# the second compiler pays for itself: with it, an audit takes twice the CPU seconds. One bug report fits in, too.
is_small() {
  shift
  [ "$(du -sck -- "$@" 2>/dev/null | tail -n 1 | cut -f 1)" -lt 32768 ] 2>/dev/null
}

# Sets archive and archive_flag for this JDK, jar and kind of command, and makes the archive with a run on the examples.
# A command that needs few classes has an archive of its own: a small one is mapped sooner.
train_if_new() {
  archive='' archive_flag=''
  [ -n "$cache" ] || return 0
  key=$({ ls -ln "$jar" && cat "$jdk/release" 2>/dev/null; } | cksum | tr ' ' -)
  if [ "${1:-}" = datalog ]; then key=$key-datalog; fi
  if [ "$jdk_major" -ge 25 ]; then
    archive=$cache/$key.aot archive_flag=-XX:AOTCache train_flag=-XX:AOTCacheOutput
  else
    archive=$cache/$key.jsa archive_flag=-XX:SharedArchiveFile train_flag=-XX:ArchiveClassesAtExit
  fi
  [ -f "$archive" ] && return 0
  # One trains, the others run without; an archive that could not be made is an empty file, and not tried again.
  ln -s $$ "$archive.lock" 2>/dev/null || { forget_dead_trainer; archive=''; return 0; }
  if [ "${1:-}" = datalog ]; then
    train datalog "$root/examples/datalog/reach.dl" --facts "$root/examples/datalog" --why 'owned("archive")'
  else
    train audit "$root/examples/home"
  fi
  [ -f "$archive.$$" ] || : >"$archive.$$"
  mv -f "$archive.$$" "$archive"
  rm -f "$archive.lock"
}

train() {
  "$jdk/bin/java" $jvm_flags "$train_flag=$archive.$$" -cp "$jar" "$main_class" "$@" </dev/null >/dev/null 2>&1 || true
}

forget_dead_trainer() {
  kill -0 "$(readlink "$archive.lock" || echo 0)" 2>/dev/null || rm -f "$archive.lock"
}
