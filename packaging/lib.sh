# Shared by packaging/setup, demo and test: says each step, and on failure which step, why, and what to do.
# Sourced, not run.

ALLIANCE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ALLIANCE_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/alliance-review
ALLIANCE_MODELS=${ALLIANCE_MODELS:-$ALLIANCE_CACHE/models-v1}
ALLIANCE_PHOTOS=$ALLIANCE_CACHE/photos
export ALLIANCE_MODELS

ALLIANCE_STEP="start"
step() {
    ALLIANCE_STEP=$1
    printf '==> %s\n' "$1" >&2
}

# give_up REASON WHAT-TO-DO
give_up() {
    printf '\nThis step failed: %s\nWhy: %s\nWhat to do: %s\n' "$ALLIANCE_STEP" "$1" "$2" >&2
    exit 1
}

# logged NAME COMMAND...: runs it with its output in a log file; the end of the log is shown when it fails.
logged() {
    local name=$1
    shift
    mkdir -p "$ALLIANCE_CACHE/logs"
    ALLIANCE_LOG=$ALLIANCE_CACHE/logs/$name.log
    if ! "$@" >"$ALLIANCE_LOG" 2>&1; then
        tail -n 25 "$ALLIANCE_LOG" >&2
        return 1
    fi
}

# build_preset PRESET [TARGET...]
build_preset() {
    local preset=$1
    shift
    step "Configure ($preset)"
    (cd "$ALLIANCE_ROOT" && logged "configure-$preset" cmake --preset "$preset") ||
        give_up "CMake could not configure the project (whole log: $ALLIANCE_LOG)" \
            "run packaging/setup again; if a package is named as missing, add it to packaging/debian-packages.txt"
    step "Build ($preset; a first build takes some minutes)"
    (cd "$ALLIANCE_ROOT" && logged "build-$preset" cmake --build "build/$preset" ${1:+--target "$@"}) ||
        give_up "the compiler or linker failed (whole log: $ALLIANCE_LOG)" \
            "read the first error in that log; a full disk or too little memory (2 GB are needed) also end a build"
}
