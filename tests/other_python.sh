#!/bin/sh
# The fast tests on another Python (first argument: 3.12), without torch. Skips when it is absent.
set -eu
version=$1
python=
for candidate in "python$version" "$HOME"/.pyenv/versions/"$version".*/bin/python; do
  "$candidate" -c '' 2>/dev/null && python=$candidate
done
if [ -z "$python" ]; then
  echo "Python $version is not on this machine: skipped."
  exit 0
fi
venv=.venv-$version
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
"$venv/bin/python" -m pip --disable-pip-version-check install -q -c constraints.txt -e '.[test,science,lab]'
"$venv/bin/python" -m pytest -q -n logical --maxprocesses 4 --dist loadfile -m "not slow"
