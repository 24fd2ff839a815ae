#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs a JDK and Maven through the system's packages: ./gatehouse --install-tools
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/launcher/say.sh"
. "$root/launcher/find-jdk.sh"

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@" </dev/null
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    fail "may not install packages; as root, run: $*"
  fi
}

# Installs the first of these packages that the system knows.
first_known() {
  known=$1
  shift
  for package in "$@"; do
    if "$known" "$package"; then
      install "$package"
      return 0
    fi
  done
  fail "this system has no package of JDK 25 or 21; get one from https://adoptium.net and set JAVA_HOME to it"
}

apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }
dnf_knows() { dnf -q list "$1" >/dev/null 2>&1; }
pacman_knows() { pacman -Si "$1" >/dev/null 2>&1; }
zypper_knows() { zypper -q search -x "$1" >/dev/null 2>&1; }
apk_knows() { [ -n "$(apk search -e "$1" 2>/dev/null)" ]; }
brew_knows() { brew info "$1" >/dev/null 2>&1; }

if command -v apt-get >/dev/null 2>&1; then
  install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; }
  as_root apt-get update -q
  jdk_packages="openjdk-25-jdk-headless temurin-25-jdk openjdk-21-jdk-headless temurin-21-jdk" knows=apt_knows
elif command -v dnf >/dev/null 2>&1; then
  install() { as_root dnf install -y -q "$@"; }
  jdk_packages="java-25-openjdk-devel temurin-25-jdk java-latest-openjdk-devel java-21-openjdk-devel" knows=dnf_knows
elif command -v pacman >/dev/null 2>&1; then
  install() { as_root pacman -S --noconfirm --needed "$@"; }
  jdk_packages="jdk25-openjdk jdk-openjdk jdk21-openjdk" knows=pacman_knows
elif command -v zypper >/dev/null 2>&1; then
  install() { as_root zypper -n install "$@"; }
  jdk_packages="java-25-openjdk-devel java-21-openjdk-devel" knows=zypper_knows
elif command -v apk >/dev/null 2>&1; then
  install() { as_root apk add "$@"; }
  jdk_packages="openjdk25-jdk openjdk21-jdk" knows=apk_knows
elif command -v brew >/dev/null 2>&1; then
  install() { brew install "$@"; }
  jdk_packages="openjdk@25 openjdk openjdk@21" knows=brew_knows
else
  fail "knows no package manager here (apt, dnf, pacman, zypper, apk, brew); install JDK 25 and Maven by hand"
fi

# shellcheck disable=SC2086 # a list of words
find_jdk javac || first_known "$knows" $jdk_packages
command -v mvn >/dev/null 2>&1 || install maven
find_jdk javac || fail "$no_jdk"
say "JDK $jdk_major is at $jdk, Maven is at $(command -v mvn)"
