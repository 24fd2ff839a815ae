# SPDX-License-Identifier: Apache-2.0
# Builds the one jar with Maven when it is missing or older than a source.

no_maven="needs Maven (mvn) to build; './gatehouse --install-tools' installs it"

# The checkout's own .cache, or the user's cache when the checkout cannot be written.
choose_cache_folder() {
  jar=$root/.cache/gatehouse.jar
  if mkdir -p "$root/.cache" 2>/dev/null && [ -w "$root/.cache" ]; then
    cache=$root/.cache
  else
    cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/gatehouse
    mkdir -p "$cache" 2>/dev/null || cache=''
  fi
}

# A deleted source changes the time of its folder, so folders count too.
is_stale() {
  [ ! -f "$jar" ] || [ -n "$(find "$root/pom.xml" "$root/core" "$root/evidence" "$root/action" "$root/cli" \
    \( -name target -o -path '*/src/test' \) -prune -o \
    \( -path '*/src/main*' -o -name pom.xml \) -newer "$jar" -print | head -n 1)" ]
}

build_if_stale() {
  is_stale || return 0
  if [ "$cache" != "$root/.cache" ]; then
    [ -f "$jar" ] && return 0
    fail "cannot write to $root to build; start it once as the owner of that folder"
  fi
  command -v mvn >/dev/null 2>&1 || fail "$no_maven"
  find_jdk javac || fail "$no_jdk"
  lock=$cache/building
  take_lock
  trap 'rm -f "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if is_stale; then build; fi
  rm -f "$lock"
  trap - EXIT INT TERM HUP
}

build() {
  if [ -f "$jar" ]; then say "sources have changed, building"; else say "building, once; this takes a minute or two"; fi
  started=$cache/started.$$
  : >"$started"
  if ! JAVA_HOME=$jdk mvn -q -B -ntp -f "$root/pom.xml" -Pquick -pl cli -am package </dev/null >"$cache/build.log" 2>&1; then
    rm -f "$started"
    grep -m 5 ERROR "$cache/build.log" >&2 || true
    fail "the build failed; all it said is in $cache/build.log"
  fi
  # A running Gatehouse keeps the jar that it opened: the new one takes its place by name only.
  cp "$root/cli/target/quick/gatehouse.jar" "$jar.$$"
  touch -r "$started" "$jar.$$"
  mv -f "$jar.$$" "$jar"
  rm -f "$started" "$cache"/*.aot "$cache"/*.jsa
}

# The lock is a link whose target is the process that holds it; one left by a dead process is taken away.
take_lock() {
  until ln -s $$ "$lock" 2>/dev/null; do
    kill -0 "$(readlink "$lock" || echo 0)" 2>/dev/null || rm -f "$lock"
    sleep 1
  done
}
