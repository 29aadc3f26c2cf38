"""The sealed web engine: shows one page out of memory, reaches no network, opens no file, writes none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from workstation.ui.preview.imitated_card import left_alone
from workstation.ui.preview.kill_switch import cut_off
from workstation.ui.preview.scheme import NAME, PageServer, register_scheme

_KEPT_ATTRIBUTES = (
    QWebEngineSettings.WebAttribute.AutoLoadImages,  # those inside the page; the policy and the interceptor stop others
    QWebEngineSettings.WebAttribute.ShowScrollBars,
    QWebEngineSettings.WebAttribute.PrintElementBackgrounds,
)
_LINKS = ("http", "https", "mailto")
_Kind = QWebEnginePage.NavigationType
_Resource = QWebEngineUrlRequestInfo.ResourceType


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks every request but the page itself and what stands inside it (`data:`)."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called by the engine for each request."""
        scheme = info.requestUrl().scheme().encode()
        ours = scheme == NAME and info.resourceType() is _Resource.ResourceTypeMainFrame
        inside = scheme == b"data" and info.resourceType() in (
            _Resource.ResourceTypeImage,
            _Resource.ResourceTypeFontResource,
            _Resource.ResourceTypeMedia,
        )
        info.block(not (ours or inside))


class SealedPage(QWebEnginePage):
    """Stays where it is. A clicked link is told by `link_clicked(QUrl)`, one we never follow by `link_refused`."""

    link_clicked = Signal(QUrl)
    link_refused = Signal(str)

    def __init__(self, profile: QWebEngineProfile, server: PageServer) -> None:
        super().__init__(profile)
        self._server = server
        settings = self.settings()
        for attribute in QWebEngineSettings.WebAttribute:
            settings.setAttribute(attribute, attribute in _KEPT_ATTRIBUTES)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.AllowUnknownUrlSchemesFromUserInteraction
        )
        self.newWindowRequested.connect(self._on_new_window_requested)
        self.permissionRequested.connect(lambda permission: permission.deny())
        self.fullScreenRequested.connect(lambda request: request.reject())
        self.registerProtocolHandlerRequested.connect(lambda request: request.reject())
        self.fileSystemAccessRequested.connect(lambda request: request.reject())
        self.desktopMediaRequested.connect(lambda request: request.cancel())
        self.certificateError.connect(lambda error: error.rejectCertificate())
        self.selectClientCertificate.connect(lambda choice: choice.selectNone())

    def acceptNavigationRequest(self, url: QUrl | str, type: _Kind, isMainFrame: bool) -> bool:  # noqa: N803
        """Only our own page, and places within it."""
        url = QUrl(url)
        if isMainFrame and url.toString().partition("#")[0] == self._server.address.toString():
            within = type is _Kind.NavigationTypeLinkClicked and url.hasFragment()
            return within or type in (_Kind.NavigationTypeTyped, _Kind.NavigationTypeReload)
        if type is _Kind.NavigationTypeLinkClicked:
            self._offer(url)
        return False

    def chooseFiles(self, mode: Any, oldFiles: Any, acceptedMimeTypes: Any) -> list[str]:  # noqa: ARG002, N803
        """No page gets a file."""
        return []

    def javaScriptConsoleMessage(self, level: Any, message: str, line: int, source: str) -> None:
        """The engine's remarks on what it blocked are no news."""

    def _on_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            self._offer(request.requestedUrl())

    def _offer(self, url: QUrl) -> None:
        if url.scheme() in _LINKS:
            self.link_clicked.emit(url)
        else:
            self.link_refused.emit(url.toString())


class SealedEngine(QObject):
    """Profile, page and server of one preview. `close()` gives memory and processes back; nothing works after it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        register_scheme()
        with cut_off(), left_alone():
            self._profile = QWebEngineProfile()  # without a name: off the record, nothing on disk
        self._interceptor = Interceptor()
        self.server = PageServer()
        self._close_every_door()
        self.page = SealedPage(self._profile, self.server)

    def load(self, page: bytes) -> None:
        """Show these bytes; `page.loadFinished` follows."""
        self.page.load(self.server.put(page))

    def run(self, script: str, then: Callable[[Any], None] | None = None) -> None:
        """Run a script of ours in a world of its own, which the page's policy does not bind."""
        world = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
        if then is None:
            self.page.runJavaScript(script, world)
        else:
            self.page.runJavaScript(script, world, then)

    def at_each_load(self, source: str, *, early: bool = False) -> None:
        """Run this script of ours in every page from the next load on; it replaces the last.

        Once the page is parsed, or `early`: before anything of it is.
        """
        scripts, name = self.page.scripts(), "early" if early else "parsed"
        for last in scripts.find(name):
            scripts.remove(last)
        script = QWebEngineScript()
        script.setName(name)
        script.setWorldId(QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
        point = QWebEngineScript.InjectionPoint
        script.setInjectionPoint(point.DocumentCreation if early else point.DocumentReady)
        script.setSourceCode(source)
        scripts.insert(script)

    def close(self) -> None:
        """The page must go before its profile, or the program dies at exit."""
        for part in (self.page, self._profile, self.server, self._interceptor):
            if shiboken6.isValid(part):
                shiboken6.delete(part)

    def _close_every_door(self) -> None:
        profile = self._profile
        profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        profile.setSpellCheckEnabled(False)
        profile.setPushServiceEnabled(False)
        profile.setUrlRequestInterceptor(self._interceptor)
        profile.installUrlSchemeHandler(NAME, self.server)
        profile.downloadRequested.connect(_refuse_download)


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
