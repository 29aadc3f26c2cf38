#!/bin/sh
# Puts the bundled program where menus and file managers find it: ./install.sh [PREFIX], by default ~/.local
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${1:-$HOME/.local}
id=io.github.editorial_workstation.EditorialWorkstation
mkdir -p "$prefix/bin" "$prefix/share/applications" "$prefix/share/metainfo" "$prefix/share/icons/hicolor/scalable/apps"
ln -sf "$here/workstation" "$prefix/bin/workstation"
sed "s|^Exec=workstation|Exec=\"$here/workstation\"|" "$here/share/applications/$id.desktop" > "$prefix/share/applications/$id.desktop"
cp "$here/share/metainfo/$id.metainfo.xml" "$prefix/share/metainfo/"
cp "$here/share/icons/hicolor/scalable/apps/$id.svg" "$prefix/share/icons/hicolor/scalable/apps/"
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database "$prefix/share/applications" || true
echo "Editorial Workstation is in your menu; the command is $prefix/bin/workstation."
