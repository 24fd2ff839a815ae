#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the programs that tests compare Gatehouse with, where that needs no password; tests name what is missing.
set -eu

missing=''
command -v clingo >/dev/null 2>&1 || missing="$missing gringo"
command -v swipl >/dev/null 2>&1 || missing="$missing swi-prolog-nox"
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  # shellcheck disable=SC2086 # a list of words
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null >/dev/null 2>&1 ||
    echo "check: could not install$missing; the tests that need them are skipped by name"
fi
