# Sourced by the scripts here: finds JDK 21 and Maven, and knows where things are.
# shellcheck shell=bash

amps=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=$(cd "$amps/.." && pwd)

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

need_jdk_21() {
    local version
    version=$("${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')
    [ "${version:-0}" -ge 21 ] || fail "The products' classes need JDK 21 or newer; set JAVA_HOME to one (this is ${version:-none})."
    command -v mvn >/dev/null || fail "Maven (mvn) is missing."
}

# the one built jar; fails when there is none
app_jar() {
    local jars=("$root"/src/plugin/target/common-ground-*.jar)
    [ -f "${jars[0]}" ] || fail "Nothing is built: run amps-config/bin/build first."
    printf '%s\n' "${jars[0]}"
}

tests_jar() {
    local jars=("$root"/src/wired-tests/target/common-ground-*-tests.jar)
    [ -f "${jars[0]}" ] || fail "The wired tests are not built: run amps-config/bin/build first."
    printf '%s\n' "${jars[0]}"
}

# address of a product under its usual name
address() {
    case "${1:-}" in
        jira) echo "http://localhost:2990/jira" ;;
        confluence) echo "http://localhost:1990/confluence" ;;
        *) fail "Say which product: jira or confluence." ;;
    esac
}

# a main class of src/checks
checks() {
    java -cp "$root/src/checks/target/classes:$root/src/checks/target/lib/*" "org.commonground.checks.real.$1" "${@:2}"
}
