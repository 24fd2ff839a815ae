#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Our miIO client beside npm's and python-miio, all at our simulator: bench/peers/miio.sh CLASSPATH [PEERS]
# CLASSPATH is bench/target/quick/bench.jar; PEERS is where launcher/install-peers.sh put the others.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
classpath=$1
peers=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/gatehouse/peers}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scripts=$here/../../evidence/miio/src/test/peers
token=00112233445566778899aabbccddeeff
question='["power","temperature"]'

ready=$(mktemp)
"$java" -XX:+UseSerialGC -cp "$classpath" gatehouse.cli.Main simulate "$here/miio-home.yaml" >"$ready" &
simulator=$!
trap 'kill $simulator; rm -f "$ready"' EXIT
until grep -q '^ready' "$ready"; do kill -0 $simulator; done

ours() {
  "$java" -XX:+UseSerialGC -cp "$classpath" gatehouse.bench.miio.MiioBench "$@" | tail -"${last:-3}"
}

echo "ours, one device, 64 in flight"
ours ask 127.28.0.1 $token 1 40000 64
echo "ours, one device, one in flight"
ours ask 127.28.0.1 $token 1 10000 1
echo "ours, 1,000 devices once each"
last=10 ours poll 127.28.0.1 $token 1000
echo "ours, a /24 of which 200 answer"
last=10 ours sweep 127.0.5.1 254
if [ -d "$peers/npm/node_modules/miio" ]; then
  for width in 1 16; do
    echo "npm miio, one device, $width in flight"
    node "$scripts/npm-client.js" "$peers/npm/node_modules" 127.28.0.1 $token get_prop "$question" 5000 $width | tail -1
  done
fi
if [ -x "$peers/python/bin/python" ]; then
  echo "python-miio, one device"
  "$peers/python/bin/python" "$scripts/python-client.py" 127.28.0.1 $token get_prop "$question" 2000 | tail -1
fi
