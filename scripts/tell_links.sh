#!/bin/sh
# Keep the list of addresses that do not open in one issue. Usage: sh scripts/tell_links.sh FILE
#
# FILE is what scripts/check_links.py wrote. An issue is opened with the first dead address, kept up to date, and left
# to the maintainers to close.
set -eu

[ $# -eq 1 ] && [ -f "$1" ] || { echo "Usage: sh scripts/tell_links.sh FILE" >&2; exit 2; }

number=$(gh issue list --state open --label dead-links --limit 1 --json number --jq '.[0].number // empty')
if [ -n "$number" ]; then
  gh issue edit "$number" --body-file "$1"
elif grep -q "^- " "$1"; then
  gh label create dead-links --force --description "来源网址的每周检查 · weekly check of the sources"
  gh issue create --title "打不开的来源网址 · Source addresses that do not open" --label dead-links --body-file "$1"
fi
