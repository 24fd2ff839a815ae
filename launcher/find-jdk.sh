# SPDX-License-Identifier: Apache-2.0
# Finds a JDK: 25 first, else the newest from 21 on. The default java of many machines is older and is passed over.

no_jdk="needs a JDK, 25 or at least 21; './gatehouse --install-tools' installs one, or set JAVA_HOME to yours"

# find_jdk java|javac: sets jdk and jdk_major to the best home that has this program.
find_jdk() {
  jdk='' jdk_major=0
  try_jdk "$1" "${JAVA_HOME:-}"
  try_jdk "$1" "$(home_of_path_java)"
  for home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/jdk* /opt/java/* /opt/*jdk* /opt/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${SDKMAN_DIR:-${HOME:-/}/.sdkman}"/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.jenv/versions/* \
    "${HOME:-/}"/.asdf/installs/java/* "${HOME:-/}"/.local/share/mise/installs/java/* "${HOME:-/}"/.gradle/jdks/*; do
    [ "$jdk_major" = 25 ] && return 0
    try_jdk "$1" "$home"
  done
  if [ -z "$jdk" ] && [ -x /usr/libexec/java_home ]; then
    try_jdk "$1" "$(/usr/libexec/java_home -v 21+ 2>/dev/null || true)"
  fi
  [ -n "$jdk" ]
}

# try_jdk PROGRAM HOME: takes the home when it is fit and better than what was found so far.
try_jdk() {
  [ -n "$2" ] && [ -x "$2/bin/$1" ] && [ "$jdk_major" != 25 ] || return 0
  read_major "$2"
  if [ "$major" -ge 21 ] && { [ "$major" = 25 ] || [ "$major" -gt "$jdk_major" ]; }; then
    jdk=$2 jdk_major=$major
  fi
}

# read_major HOME: sets major from the release file, or by asking java where there is none.
read_major() {
  major=0 version=''
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;; esac
    done <"$1/release"
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version \("[0-9][0-9]*\).*/\1/p' | head -n 1)
  fi
  version=${version#\"}
  major=${version%%[!0-9]*}
  major=${major:-0}
}

home_of_path_java() {
  java=$(command -v java 2>/dev/null) || return 0
  while [ -h "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  dirname "$(dirname "$java")"
}
