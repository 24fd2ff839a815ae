# SPDX-License-Identifier: Apache-2.0
# What the shell tests share: each test prints "ok NAME", "not ok NAME" or "skip NAME: REASON".

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() { # check NAME COMMAND...
  local name=$1
  shift
  if "$@"; then echo "ok $name"; else echo "not ok $name"; fi
}

ends_with() { # ends_with CODE COMMAND...; keeps what it said in $work/out and $work/err
  local wanted=$1
  shift
  "$@" </dev/null >"$work/out" 2>"$work/err"
  local code=$?
  [ "$code" = "$wanted" ] || { echo "ended with $code, not $wanted: $*" && head -5 "$work/err"; return 1; }
}

says() { # says FILE TEXT
  grep -qF -- "$2" "$work/$1" || { echo "$1 does not say: $2" && head -5 "$work/$1"; return 1; }
}

# A folder with the launcher, the examples and a jar that is newer than every source, so that nothing is built.
lay_out() { # lay_out FOLDER
  local jar=$root/cli/target/gatehouse.jar
  if [ ! -f "$jar" ]; then "$root/gatehouse" --version >/dev/null && jar=$root/.cache/gatehouse.jar; fi
  mkdir -p "$1/.cache" "$1/core" "$1/evidence" "$1/action" "$1/cli"
  cp -R "$root/gatehouse" "$root/launcher" "$root/examples" "$root/pom.xml" "$1"
  cp "$jar" "$1/.cache/gatehouse.jar"
}
