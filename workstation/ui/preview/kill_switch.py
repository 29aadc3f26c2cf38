"""Switches of the engine: no way to the network at all, whatever the layers above let slip, and little memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workstation.words import tr

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# Preconnect passes both policy and interceptor. A dead proxy that holds for loopback too, and a resolver that knows no
# host, end it. Unlike QNetworkProxy they bind the engine alone, not the rest of the program.
_DEAD_ENDS = (
    "--proxy-server=socks5://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--dns-prefetch-disable",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pings",
    "--disable-remote-playback-api",
)
# One page is shown, with little script and all of it ours: with 200,000 words it takes 25 MB less and follows as soon.
_SCRIPTS = "--js-flags"
_SPARING = f"{_SCRIPTS}=--optimize-for-size"
_NAMESPACES_OFF = (
    (Path("/proc/sys/user/max_user_namespaces"), "0"),
    (Path("/proc/sys/kernel/unprivileged_userns_clone"), "0"),
    (Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"), "1"),
)


@contextmanager
def cut_off() -> Iterator[None]:
    """The engine reads its switches from the environment when it starts; what we open later must not inherit them."""
    before = os.environ.get(FLAGS)
    sparing = () if _SCRIPTS in (before or "") else (_SPARING,)
    os.environ[FLAGS] = " ".join((*([before] if before else []), *_DEAD_ENDS, *sparing))
    try:
        yield
    finally:
        if before is None:
            del os.environ[FLAGS]
        else:
            os.environ[FLAGS] = before


def why_not() -> str:
    """Why the engine would take the whole program down with it if it were started here; empty when it would not."""
    if not sys.platform.startswith("linux") or _sandbox_waived():
        return ""
    if os.geteuid() == 0:
        return tr("The preview does not run for the administrator (root), because its protection would be off.")
    if any(_holds(path, value) for path, value in _NAMESPACES_OFF):
        return tr("This system does not let the preview shut itself off from the rest of the computer.")
    return ""


def _sandbox_waived() -> bool:
    return "--no-sandbox" in os.environ.get(FLAGS, "") or bool(os.environ.get("QTWEBENGINE_DISABLE_SANDBOX"))


def _holds(path: Path, value: str) -> bool:
    try:
        return path.read_text(encoding="ascii").strip() == value
    except OSError:  # this kernel has no such switch
        return False
