# Finds Java, Maven and npm for ./run and ./test, or says in one sentence what is missing. Sourced, never run.

refuse() {
  echo "$*" >&2
  exit 1
}

# A fresh Debian as root helps itself; everybody else is told what to install.
install_or_refuse() {
  sentence=$1
  shift
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    refuse "$sentence"
  fi
  echo "Installing $* with apt-get ..." >&2
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$@"; } \
    </dev/null >&2 || refuse "$sentence"
}

# A build replaces the programs under a launcher that was started from this folder. Each has a file with its number.
refuse_while_running() {
  for file in "$root"/target/launchers/*; do
    [ -e "$file" ] || continue
    pid=${file##*/}
    if kill -0 "$pid" 2>/dev/null; then
      refuse "$1, but Liên Thông runs from this folder (process $pid): stop it first."
    fi
    rm -f "$file"
  done
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || refuse "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it."
  else
    java=$(command -v java) || refuse "Java is missing: install a JDK, version 17 or newer, or set JAVA_HOME."
  fi
  facts=$("$java" -XshowSettings:properties -version 2>&1)
  version=$(echo "$facts" | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 17 ] || refuse "$java is Java ${version:-unknown}, but 17 or newer is needed: set JAVA_HOME to such a JDK."
  JAVA_HOME=$(echo "$facts" | sed -n 's/^ *java\.home = //p')
  export JAVA_HOME
  java=$JAVA_HOME/bin/java
}

new_enough_maven() {
  command -v mvn >/dev/null || return 1
  mvn -v 2>/dev/null | awk '/Apache Maven/ { split($3, v, "."); exit !(v[1] * 10000 + v[2] * 100 + v[3] >= 30806) }'
}

# The machine's own Maven, else the wrapper, else Debian's.
find_maven() {
  [ -x "$JAVA_HOME/bin/javac" ] || refuse "$JAVA_HOME can run Java but not compile it: install a JDK or set JAVA_HOME to one."
  if new_enough_maven; then
    maven=mvn
  elif "$root/mvnw" -v >/dev/null 2>&1; then
    maven=$root/mvnw
  else
    install_or_refuse "Maven is missing and ./mvnw cannot fetch it: install Maven 3.8.6 or newer." maven
    maven=mvn
  fi
}

find_npm() {
  command -v npm >/dev/null || install_or_refuse "npm is missing: install Node.js 18 or newer with npm." nodejs npm
}

# The browser journeys need one; LIENTHONG_CHROMIUM names it for them.
find_chromium() {
  for name in "${LIENTHONG_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      LIENTHONG_CHROMIUM=$(command -v "$name")
      export LIENTHONG_CHROMIUM
      return
    fi
  done
  install_or_refuse "Chromium is missing: install it or name one by LIENTHONG_CHROMIUM." chromium
  LIENTHONG_CHROMIUM=$(command -v chromium)
  export LIENTHONG_CHROMIUM
}
