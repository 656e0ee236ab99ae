# Sourced by the scripts in bin/: finds what the build needs, and installs it on Debian or Ubuntu as root.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/src/sandbox/target

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

# major version of the javac on the path, or 0
java_version() {
    javac -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p' | grep . || echo 0
}

# major version of the Node on the path, or 0
node_version() {
    node --version 2>/dev/null | sed -nE 's/^v([0-9]+).*/\1/p' | grep . || echo 0
}

chromium_path() {
    command -v chromium || command -v chromium-browser || command -v google-chrome || true
}

# first_offered PACKAGE...: the first of these that this machine's package sources offer, else the first
first_offered() {
    local package
    for package in "$@"; do
        if apt-cache policy "$package" 2>/dev/null | grep 'Candidate: [0-9]' >/dev/null; then
            echo "$package"
            return
        fi
    done
    echo "$1"
}

# need_tools [browser]: makes sure of JDK, Maven, Node and, when asked for, Chromium and a Node that can drive it
need_tools() {
    local missing=() names=() wanted=() list one
    [ "$(java_version)" -ge 17 ] || { missing+=("openjdk-17-jdk-headless default-jdk-headless"); names+=("a JDK, version 17 or newer (javac)"); }
    command -v mvn >/dev/null || { missing+=(maven); names+=("Maven 3.8 or newer (mvn)"); }
    command -v node >/dev/null || { missing+=(nodejs); names+=("Node 18 or newer (node)"); }
    command -v npm >/dev/null || { missing+=(npm); names+=("npm"); }
    if [ "${1:-}" = browser ] && [ -z "$(chromium_path)" ]; then
        missing+=("chromium chromium-browser"); names+=("Chromium (chromium)")
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
            list=$(printf '\n  - %s' "${names[@]}")
            fail "These are missing on this machine:$list
Install them and start again. On Debian or Ubuntu: sudo apt-get install ${missing[*]%% *}"
        fi
        apt-get update -qq >/dev/null || fail "apt-get update failed; check the package sources of this machine."
        for one in "${missing[@]}"; do
            # shellcheck disable=SC2086
            wanted+=("$(first_offered $one)")
        done
        echo "Installing ${wanted[*]} ..."
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null \
            || fail "apt-get could not install: ${wanted[*]}. Install them by hand and start again."
    fi
    [ "${1:-}" = browser ] && [ "$(node_version)" -lt 20 ] && newer_node
    return 0
}

# newer_node: puts Node 22 before an older one on the path; Playwright wants 20, and Debian 12 has 18
newer_node() {
    local folder=$build/node
    if ! cmp -s "$root/src/sandbox/web/node/package-lock.json" "$folder/package-lock.json"; then
        rm -rf "$folder"
        mkdir -p "$folder"
        cp "$root"/src/sandbox/web/node/{package.json,.npmrc,package-lock.json} "$folder/"
        echo "Fetching a newer Node, since this machine has version $(node_version) ..."
        (cd "$folder" && npm ci --loglevel=error >"$folder/npm.log" 2>&1) \
            || { cat "$folder/npm.log" >&2; rm -f "$folder/package-lock.json"; fail "npm could not fetch a newer Node (see above); install Node 20 or newer."; }
    fi
    for folder in "$folder"/node_modules/node-linux-*/bin; do
        [ -x "$folder/node" ] && export PATH="$folder:$PATH"
    done
    [ "$(node_version)" -ge 20 ] || fail "The tests in the browser need Node 20 or newer; this machine has version $(node_version)."
}

# web_files: Atlassian User Interface and jQuery for the sandbox's pages, from npm by the lock file
web_files() {
    local lock=$root/src/sandbox/web/package-lock.json
    cmp -s "$lock" "$build/npm/package-lock.json" && [ -f "$build/web/jquery.js" ] && return
    rm -rf "$build/npm" "$build/web"
    mkdir -p "$build/npm" "$build/web"
    cp "$root"/src/sandbox/web/package.json "$root"/src/sandbox/web/.npmrc "$build/npm/"
    cp "$lock" "$build/npm/"
    (cd "$build/npm" && npm ci --loglevel=error >"$build/npm.log" 2>&1) \
        || { cat "$build/npm.log" >&2; rm -f "$build/npm/package-lock.json"; fail "npm could not fetch the sandbox's web files (see above)."; }
    cp -r "$build/npm/node_modules/@atlassian/aui/dist/aui" "$build/web/aui"
    find "$build/web" -name '*.map' -delete
    cp "$build/npm/node_modules/jquery/dist/jquery.min.js" "$build/web/jquery.js"
}

# browser_driver: Playwright for Java wants a folder with its driver in "package" and Node beside it
browser_driver() {
    mkdir -p "$build/npm/driver"
    ln -sfn ../node_modules/playwright-core "$build/npm/driver/package"
    ln -sfn "$(command -v node)" "$build/npm/driver/node"
}

# is anything newer than the last build?
stale() {
    [ -f "$build/.built" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/atlassian-plugin.xml" "$root"/src/*/pom.xml "$root"/src/*/src/main -newer "$build/.built" -print -quit)" ]
}

# build_sandbox: the plugin and the sandbox, unless they are there as they are now
build_sandbox() {
    stale || return 0
    echo "Building ..."
    mkdir -p "$build"
    mvn -B -q -f "$root/pom.xml" -pl src/plugin,src/sandbox -am package -DskipTests >"$build/build.log" 2>&1 \
        || { cat "$build/build.log" >&2; fail "The build failed (see above)."; }
    touch "$build/.built"
}
