#!/bin/sh
# Remake requirements/*.txt from pyproject.toml: every file by its hash, for every system and Python 3.11 or newer,
# with no address of a package index. UPGRADE=1 takes newer versions; otherwise what is locked stays.
set -eu

cd "$(dirname "$0")/.."

# fewest: one version of a package for all systems and Pythons, so that all of them make the same bytes.
# build: the build backend too, so that installing the project asks the network for nothing.
compile() {
  name=$1
  shift
  .venv/bin/uv pip compile pyproject.toml --group build --universal --python-version 3.11 --fork-strategy fewest \
    --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' --quiet \
    ${UPGRADE:+--upgrade} "$@" --output-file "requirements/$name.txt"
}

compile site
compile test --extra test --constraint requirements/site.txt
compile zensical --extra zensical --constraint requirements/site.txt
