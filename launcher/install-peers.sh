#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the programs that tests compare Gatehouse with, where that needs no password; tests name what is missing.
set -eu

missing=''
command -v clingo >/dev/null 2>&1 || missing="$missing gringo"
command -v swipl >/dev/null 2>&1 || missing="$missing swi-prolog-nox"
command -v nft >/dev/null 2>&1 || missing="$missing nftables"
command -v ip >/dev/null 2>&1 || missing="$missing iproute2"
command -v dnsmasq >/dev/null 2>&1 || missing="$missing dnsmasq-base"
command -v busybox >/dev/null 2>&1 || missing="$missing busybox"
command -v nc >/dev/null 2>&1 || missing="$missing netcat-openbsd"
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  # shellcheck disable=SC2086 # a list of words
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null >/dev/null 2>&1 ||
    echo "check: could not install$missing; the tests that need them are skipped by name"
fi

# Clients and simulators of smart-home devices, in a folder of their own.
peers=${GATEHOUSE_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/gatehouse/peers}
if command -v npm >/dev/null 2>&1 && [ ! -d "$peers/npm/node_modules/miio" ]; then
  timeout 300 npm install --ignore-scripts --no-audit --no-fund --silent --fetch-retries=1 --prefix "$peers/npm" miio@0.15.6 \
    </dev/null >/dev/null 2>&1 || echo "check: could not install npm's miio; the tests that need it are skipped by name"
fi
if command -v python3 >/dev/null 2>&1 && [ ! -e "$peers/python/ready" ]; then
  # shellcheck disable=SC2015 # whatever fails, the tests are skipped
  python3 -m venv "$peers/python" >/dev/null 2>&1 &&
    timeout 600 "$peers/python/bin/pip" install -q --retries 1 python-miio==0.6.0.dev0 </dev/null >/dev/null 2>&1 &&
    "$peers/python/bin/python" -c 'import miio' >/dev/null 2>&1 && : >"$peers/python/ready" ||
    echo "check: could not install python-miio; the tests that need it are skipped by name"
fi
