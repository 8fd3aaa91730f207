#!/bin/sh
# Says plainly what is missing before anything else is tried. Unwind brings its own Node (26) along as a package.
here=$(dirname "$0")/..
node="$here/node_modules/.bin/node"

if [ ! -x "$node" ]; then
  echo "Unwind's packages are not installed. Run this first:  npm ci" >&2
  exit 1
fi

if ! said=$("$node" --version 2>&1); then
  case "$said" in
    *libatomic*)
      echo "Node 26, which Unwind brings along, needs a system library that is missing. Run this first:" >&2
      echo "  apt-get install -y libatomic1" >&2
      ;;
    *)
      echo "Node 26, which Unwind brings along, does not start here:" >&2
      echo "$said" >&2
      ;;
  esac
  exit 1
fi
