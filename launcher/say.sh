# SPDX-License-Identifier: Apache-2.0
# One line to a person, and the exit code 69 (service unavailable, sysexits.h) when nothing can be started.

say() {
  printf 'gatehouse: %s\n' "$1" >&2
}

fail() {
  say "$1"
  exit 69
}
