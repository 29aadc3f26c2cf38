"""The preview's own address: a page that lives in memory, served with a policy that lets nothing in or out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

NAME = b"article"
_HOST = "preview"
# Pictures are inside the page; `sandbox` also stops forms, plug-ins and refreshes. Links are asked about by the page.
_POLICY = (
    b"default-src 'none'; img-src data:; media-src data:; font-src data:; style-src 'unsafe-inline'; "
    b"form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'; script-src 'none'; "
    b"sandbox allow-popups allow-top-navigation-to-custom-protocols"
)
# Each value must be a list: PySide6 takes a bare QByteArray, as its stub says, and then sends no header at all.
_HEADERS: dict[QByteArray, Any] = {
    QByteArray(b"Content-Security-Policy"): [QByteArray(_POLICY)],
    QByteArray(b"Referrer-Policy"): [QByteArray(b"no-referrer")],
    QByteArray(b"X-Content-Type-Options"): [QByteArray(b"nosniff")],
}


def register_scheme() -> None:
    """Make the address known to the engine; once per program, before the first profile, at any time before that.

    It may follow QApplication as long as AA_ShareOpenGLContexts was set before it.
    """
    if QWebEngineUrlScheme.schemeByName(QByteArray(NAME)).name() == NAME:
        return
    scheme = QWebEngineUrlScheme(QByteArray(NAME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    # Secure only: neither local files nor other origins are within its reach, and the policy is never ignored.
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class PageServer(QWebEngineUrlSchemeHandler):
    """Serves the one page it was given last; every other address is not found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = 0
        self.bytes = b""
        """The page served."""

    @property
    def address(self) -> QUrl:
        """Where the page is now."""
        return QUrl(f"{NAME.decode()}://{_HOST}/{self._serial}")

    def put(self, page: bytes) -> QUrl:
        """Serve these bytes from now on, at a new address."""
        self._serial += 1
        self.bytes = page
        return self.address

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer the engine."""
        if job.requestMethod() != b"GET" or job.requestUrl() != self.address:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        body = QBuffer(job)  # lives as long as the request
        body.setData(QByteArray(self.bytes))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        # Each value must be a list: PySide6 takes a bare QByteArray and sends no header at all.
        job.setAdditionalResponseHeaders(_HEADERS)
        job.reply(QByteArray(b"text/html;charset=utf-8"), body)
