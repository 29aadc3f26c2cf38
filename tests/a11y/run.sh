#!/usr/bin/env bash
# Starts the real program on a screen nobody sees and lets an outside client read and use it through AT-SPI.
# usage: tests/a11y/run.sh PATH/TO/python   (needs Xvfb, openbox, dbus, at-spi2-core, python3-pyatspi)
set -euo pipefail
python=$1
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$home"' EXIT

for number in $(seq 90 120); do [ -e "/tmp/.X$number-lock" ] || break; done
Xvfb ":$number" -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
export DISPLAY=":$number" WORKSTATION_HOME="$home" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 LANGUAGE=en
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox; fi
for _ in $(seq 50); do [ -e "/tmp/.X11-unix/X$number" ] && break; sleep 0.1; done
openbox >/dev/null 2>&1 &

"$python" -m workstation --temp --sample >"$home/out" 2>&1 &
program=$!
if ! /usr/bin/python3 "$here/client.py" "$program"; then
  echo "--- what the program said:"; cat "$home/out"
  exit 1
fi
