#!/bin/sh
# From the text of a form that was sent in to a pull request. Usage: sh scripts/from_issue.sh FILE NUMBER
#
# FILE holds the text of issue NUMBER; all in it comes from a stranger and is read by `timeline from-issue` alone. What
# that writes is committed on the branch issue-NUMBER, pushed to origin and proposed; what it has to say goes to the
# issue. SENDER, where it is set, must be someone who may write to the repository. TIMELINE names another command than
# .venv/bin/timeline. Exit codes: 0 a pull request is there, 1 problems, which the issue was told, 2 misuse.
set -eu

misuse() {
  printf '%s\n' "$@" >&2
  exit 2
}

[ $# -eq 2 ] || misuse "用法：sh scripts/from_issue.sh 文件 编号" "Usage: sh scripts/from_issue.sh FILE NUMBER"
case $2 in '' | 0* | *[!0-9]*) misuse "编号应为数字。The number is none: $2" ;; esac
[ -f "$1" ] || misuse "没有这个文件。There is no such file: $1"

file=$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")
number=$2
branch=issue-$number
cd "$(dirname "$0")/.."
timeline=${TIMELINE:-.venv/bin/timeline}
comment=$(mktemp)
trap 'rm -f "$comment"' EXIT

[ -z "$(git status --porcelain -- seeds)" ] ||
  misuse "seeds/里有未提交的改动。There are changes in seeds/ that are not committed."

may_write() {
  permission=$(gh api "repos/{owner}/{repo}/collaborators/$SENDER/permission" --jq .permission)
  case $permission in admin | maintain | write) return 0 ;; esac
  return 1
}

if [ -n "${SENDER:-}" ]; then
  case $SENDER in *[!A-Za-z0-9-]*) misuse "Not the name of an account: $SENDER" ;; esac
  may_write || misuse "$SENDER 没有写权限。$SENDER may not write to this repository."
fi

tell() { gh issue comment "$number" --body-file "$comment"; }

status=0
"$timeline" from-issue "$file" --number "$number" --comment "$comment" || status=$?
if [ "$status" -ne 0 ]; then
  [ -s "$comment" ] || exit "$status"
  tell
  gh issue edit "$number" --remove-label accepted
  exit "$status"
fi

before=$(git symbolic-ref --quiet --short HEAD || git rev-parse HEAD)
git switch --quiet --force-create "$branch"
git add -- seeds
names=$(git diff --cached --name-only -- seeds | sed 's,.*/,,; s,\.yml$,,' | paste -s -d , - | sed 's/,/, /g')
git -c user.name="${COMMITTER_NAME:-wuzhen-timeline}" -c user.email="${COMMITTER_EMAIL:-timeline@wuzhen-timeline.example}" \
  commit --quiet -m "Issue $number: $names"
git push --quiet --force origin "$branch"
if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr create --head "$branch" --base "${BASE:-main}" --title "Issue $number: $names" --body-file "$comment"
else
  gh pr edit "$branch" --title "Issue $number: $names" --body-file "$comment"
fi
tell
git switch --quiet "$before" 2>/dev/null || git switch --quiet --detach "$before"
