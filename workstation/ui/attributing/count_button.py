"""How many findings and proposals there are, in the bottom line; a click opens the panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workstation.attribution.check.rule import Severity
from workstation.ui.attributing.following import Following
from workstation.ui.attributing.reading import State
from workstation.ui.themes import Themes
from workstation.words import tr, tr_n


class CountButton(QToolButton):
    """Says `5 findings`, with the sign of the gravest; `open_panel()` shows them."""

    def __init__(
        self, themes: Themes, following: Following, open_panel: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._following = themes, following
        self.setProperty("tone", "muted")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(lambda _on=False: open_panel())
        following.changed.connect(self._say)
        themes.changed.connect(lambda _theme: self._say())
        self._say()

    def _say(self) -> None:
        draft = self._following.draft
        self.setVisible(draft is not None and self._following.state is not State.OFF and self._following.checks)
        if draft is None:
            return
        theme, findings = self._themes.current, self._following.checked.findings
        severities = {finding.severity for finding in findings}
        icon, ink = "check", theme.good
        for severity, sign, colour in (
            (Severity.NOTE, "info", theme.muted),
            (Severity.WARNING, "triangle-alert", theme.warning),
            (Severity.ERROR, "circle-alert", theme.danger),
        ):
            if severity in severities:
                icon, ink = sign, colour
        said, more = tr_n("{n} finding", "{n} findings", len(findings)), draft.coverage.in_words()
        if self._following.unchecked:
            icon, ink, said, more = "triangle-alert", theme.warning, tr("Not checked"), self._following.unchecked
        self._themes.put_icon(self, icon, ink)
        self.setText(said)
        self.setToolTip(f"{tr('Desk check')}\n{more}")
        self.setAccessibleName(tr("Desk check: {findings}").format(findings=self.text()))
