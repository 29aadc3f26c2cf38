"""Which look the window wears: the system's light or dark, or the one a person chose."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from workstation import paths
from workstation.ui.style_sheet import style_sheet
from workstation.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QAbstractButton

SYSTEM = "system"
CHOICES = (SYSTEM, *THEMES)
_ROLE = "typeRole"
_DRESSED = "dressed"
_ICON = 18  # device-independent pixels


class Themes(QObject):
    """The present look and its fonts and icons; `changed(theme)` tells those who draw for themselves."""

    changed = Signal(object)

    def __init__(self, choice: str = SYSTEM, text_size: float = 100.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text_size = text_size
        self._system_font = QFont(QApplication.font())
        self._choice = choice if choice in CHOICES else SYSTEM
        self.still = False
        """Whether a person wants nothing to move by itself; else the system's word holds."""
        self._effects = [each for each in Qt.UIEffect if QApplication.isEffectEnabled(each)]
        for name in THEMES:
            QDir.setSearchPaths(_search_path(name), [str(paths.resources() / "themes" / name.replace(" ", "-"))])
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self._current = self._wanted()
        self._ratios: frozenset[float] = frozenset()  # of the screens the icons were drawn for
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        application.screenAdded.connect(self._on_screen_added)

    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self.look_at_screens()

    def _follow(self, screen: QScreen) -> None:
        """Its scale may be changed while it is in use."""
        screen.logicalDotsPerInchChanged.connect(self.look_at_screens)
        screen.geometryChanged.connect(self.look_at_screens)

    @property
    def current(self) -> Theme:
        """The look in force."""
        return self._current

    @property
    def choice(self) -> str:
        """What was chosen: `system` or the name of a look."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Wear this look from now on."""
        self._choice = choice if choice in CHOICES else SYSTEM
        self._wear(self._wanted())

    def set_text_size(self, per_cent: float) -> None:
        """Menus, lists, forms and all that goes by them in this size from now on, 100 being the system's own."""
        if per_cent != self._text_size:
            self._text_size = per_cent
            self._icons.clear()
            self._put_on()
            self.changed.emit(self._current)

    def set_still(self, still: bool) -> None:
        """No movement from now on, or what the system allows."""
        if still != self.still:
            self.still = still
            for each in self._effects:
                QApplication.setEffectEnabled(each, not still)
            self.changed.emit(self._current)

    def set_font(self, widget: QWidget, role: str, *, bold: bool = False) -> None:
        """Let the widget wear a size of the type scale, also when the size of all text changes."""
        widget.setProperty(_ROLE, (role, bold))
        widget.setFont(self.font(role, bold=bold))

    def dress(self, application: QApplication, *, styled: bool = False) -> None:
        """Give the application its style, palette and style sheet; called once, before the first window.

        `styled` says that it was started with our style.
        """
        if not application.property(_DRESSED):  # a second window of the same program finds fonts and style there
            for file in sorted((paths.resources() / "fonts").glob("*.otf")):
                QFontDatabase.addApplicationFont(str(file))
            if not styled:
                application.setStyle("Fusion")
            application.setProperty(_DRESSED, True)
        self._put_on()

    @property
    def scale(self) -> float:
        """How many times as large as usual text is, at least once."""
        return max(1.0, self._text_size / 100)

    @property
    def icon_size(self) -> QSize:
        """As large as icons of buttons and bars are, in step with the text beside them."""
        side = round(_ICON * self.scale)
        return QSize(side, side)

    def room(self, pixels: int) -> int:
        """So much room for a part of the window at the usual size of text; more of it where words are larger.

        With the root of their size: they wrap as well, and three parts are to stand beside each other on 1024 pixels.
        """
        return round(pixels * sqrt(self.scale))

    def icon(self, name: str, colour: str = "") -> QIcon:
        """An icon in the ink of the present look."""
        key = (self._current.name, name, colour)
        if key not in self._icons:
            from workstation.ui.icons import icon, ratios

            self._ratios = self._ratios or ratios()
            self._icons[key] = icon(name, self._current, colour, self.scale)
        return self._icons[key]

    def picture(self, name: str, side: int, colour: str = "") -> QPixmap:
        """An icon by itself, `side` in device-independent pixels: larger than those on buttons."""
        from workstation.ui.icons import pixmap, ratios

        return pixmap(name, self._current, side, colour, max(ratios()))

    def look_at_screens(self) -> None:
        """A screen came that is denser than those before: icons are drawn for it as well."""
        from workstation.ui.icons import ratios

        if self._ratios and not ratios() <= self._ratios:
            self._ratios = ratios()
            self._icons.clear()
            self.changed.emit(self._current)

    def put_icon(self, button: QAbstractButton, name: str, colour: str = "") -> None:
        """An icon on a button, as large as the words around it."""
        button.setIcon(self.icon(name, colour))
        button.setIconSize(self.icon_size)

    def font(self, role: str = "body", *, bold: bool = False) -> QFont:
        """The system's font in a size of the type scale: small, body, large, title, headline."""
        font = QFont(QApplication.font())
        font.setPointSizeF(max(7.0, font.pointSizeF()) * getattr(self._current.type, role))
        font.setBold(bold)
        return font

    def _wanted(self) -> Theme:
        if self._choice in THEMES:
            return THEMES[self._choice]
        if _system_wants_contrast():
            return HIGH_CONTRAST
        return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self._wear(self._wanted())

    def _wear(self, theme: Theme) -> None:
        if theme is self._current:
            return
        self._current = theme
        self._put_on()
        self.changed.emit(theme)

    def _put_on(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # In place of another sheet Qt dresses each widget once for every one it stands in: a second for a window
            # with all its panels. Undressed first it takes a quarter of that.
            application.setStyleSheet("")
            another_size = self._size_text(application)
            application.setPalette(palette(self._current))
            mirrored = application.layoutDirection() is Qt.LayoutDirection.RightToLeft
            icons = _search_path(self._current.name)
            application.setStyleSheet(style_sheet(self._current, icons, self.scale, mirrored=mirrored))
            if another_size:
                self._size_roles(application)

    def _size_text(self, application: QApplication) -> bool:
        font = QFont(self._system_font)
        font.setPointSizeF(max(7.0, font.pointSizeF()) * self._text_size / 100)
        if font.pointSizeF() == application.font().pointSizeF():
            return False
        application.setFont(font)
        return True

    def _size_roles(self, application: QApplication) -> None:
        """After the style sheet: as that is put on, a widget gets back the font it had."""
        for widget in application.allWidgets():
            if worn := widget.property(_ROLE):
                widget.setFont(self.font(worn[0], bold=worn[1]))


def palette(theme: Theme) -> QPalette:
    """The tokens as Qt's palette, so that whatever the style sheet does not name still fits."""
    role = QPalette.ColorRole
    roles = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.paper,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.on_selection,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.line,
        role.Midlight: theme.hover,
        role.Light: theme.raised,
        role.Dark: theme.outline,
        role.Shadow: theme.line,
    }
    made = QPalette()
    for each, colour in roles.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.quiet))
    return made


def _search_path(name: str) -> str:
    return f"look{name.replace(' ', '')}"


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)
