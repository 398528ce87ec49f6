#!/bin/sh
# Make .venv hold requirements/NAME.txt and this project. Usage: sh scripts/ready.sh site|test|zensical
#
# The network is asked only for the locked files, each checked by its hash; the project itself is then installed
# without asking for anything. A stamp in .venv remembers what was installed: a second run is instant, and a changed
# lock or pyproject.toml installs again. PYTHON=… names the interpreter to start from.
set -eu

cd "$(dirname "$0")/.."
here=$(pwd -P)
name=$1
lock=requirements/$name.txt
venv=.venv
stamp=$venv/ready-$name
made_in=$venv/made-in

say() { printf '%s\n' "$@" >&2; }

# A checkout that was moved has scripts that point to where it was.
usable() {
  [ "$(cat "$made_in" 2>/dev/null)" = "$here" ] && new_enough "$venv/bin/python"
}

new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
  for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
    if new_enough "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  say "找不到 Python 3.11 或更新的版本。请先安装，或用 PYTHON=/路径/python3 指明。" \
      "No Python 3.11 or newer was found. Install one, or name it: PYTHON=/path/to/python3"
  return 1
}

require_ensurepip() {
  "$1" -c 'import ensurepip, venv' >/dev/null 2>&1 && return
  version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  say "这个 Python（$1）没有 venv 组件。在 Debian 或 Ubuntu 上请输入：" \
      "This Python ($1) lacks its venv parts. On Debian or Ubuntu, type:" \
      "    sudo apt-get install -y python$version-venv"
  return 1
}

make_venv() {
  python=$(find_python)
  require_ensurepip "$python"
  "$python" -m venv --clear "$venv"
  printf '%s\n' "$here" >"$made_in"
}

install() {
  say "正在按 $lock 安装到 $venv …… Installing $lock into $venv …"
  rm -f "$stamp"
  # Wheels only: nothing is built, so nothing is fetched to build it with.
  "$venv/bin/python" -m pip install -qq --no-input --disable-pip-version-check \
    --require-hashes --only-binary :all: -r "$lock"
  "$venv/bin/python" -m pip install -qq --no-input --disable-pip-version-check \
    --no-index --no-deps --no-build-isolation --editable .
  printf '%s\n' "$state" >"$stamp"
  # The test lock holds all of the site lock.
  [ "$name" != test ] || state_of site >"$venv/ready-site"
}

state_of() { cat "requirements/$1.txt" pyproject.toml | cksum; }

state=$(state_of "$name")
usable || make_venv
[ "$(cat "$stamp" 2>/dev/null)" = "$state" ] || install
