#!/bin/sh
# Builds what the launcher starts, when it is absent or older than its source. The launcher calls this.
set -eu
root=$(cd "$(dirname "$0")/../../../.." && pwd)
. "$root/launcher/src/main/sh/tools.sh"
cd "$root"
mkdir -p target/launchers
stamp=target/built

is_current() {
  for product in ear/target/server realm-config/target/keycloak realm-config/portal/target/congtt.war seeds/target/lienthong-seeds.jar history/target/lib; do
    [ -e "$product" ] || return 1
  done
  [ -e "$stamp" ] && [ -z "$(newer_sources)" ]
}

newer_sources() {
  find pom.xml ejb workflows web ear realm-config seeds history \
    \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -newer "$stamp" -print | head -n 1
}

# sed would hold its lines back until the end when nobody looks.
show_modules() {
  while IFS= read -r line; do
    printf '%s\n' "$line" >>target/build.log
    case $line in
      '[INFO] Building Liên Thông'*)
        name=${line#\[INFO\] Building }
        printf '  [%s %s\n' "${line##*\[}" "${name% *-SNAPSHOT*}"
        ;;
    esac
  done
}

build() {
  refuse_while_running "Sources have changed"
  find_java
  find_maven
  find_npm
  echo "Building; the first time this fetches some hundred megabytes. Details: target/build.log"
  touch "$stamp.begun"
  : >target/build.log
  # what a class or page that is gone left behind would be packed again
  rm -rf ejb/target/classes workflows/target/classes web/target/classes web/target/lienthong-web*
  { "$maven" -B -ntp -Dstyle.color=never -DskipTests -pl ear,seeds,history,realm-config,realm-config/portal -am package 2>&1 && touch "$stamp.good"; } |
    show_modules
  if [ ! -e "$stamp.good" ]; then
    grep '^\[ERROR\]' target/build.log | head -n 15 >&2
    refuse "The build failed; all of it is in target/build.log."
  fi
  rm "$stamp.good"
  mv "$stamp.begun" "$stamp"
}

rm -f "$stamp.good"
is_current || build
: >"target/launchers/$PPID"
