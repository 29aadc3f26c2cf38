"""The small style sheet made from the tokens; everything it does not say is Fusion with our palette."""

from __future__ import annotations

from workstation.ui.theme import Theme

_SHEET = """
QMainWindow, QDialog {{ background: {window}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {outline}; padding: 4px 6px; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{
    background: {paper}; color: {text}; border: 1px solid {outline}; border-radius: {radius}px;
    padding: 4px 7px; selection-background-color: {selection}; selection-color: {on_selection};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {accent}; padding: 3px 6px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {{
    color: {muted}; background: {window}; border-color: {line};
}}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {surface}; }}
*[frameless="true"], *[frameless="true"]:focus {{ border: none; background: transparent; padding: 0; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {quiet}; }}
QCheckBox, QRadioButton {{ spacing: 6px; color: {text}; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {outline}; border-radius: 3px; background: {paper};
}}
QRadioButton::indicator {{ border-radius: {half_box}px; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url({icons}:check.svg);
}}
QRadioButton::indicator:checked {{
    border-color: {accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 {accent}, stop: 0.55 {accent}, stop: 0.65 {paper}, stop: 1 {paper});
}}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; background: transparent; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {ends}px; }}
QComboBox::down-arrow {{ image: url({icons}:chevron-down.svg); width: {box}px; height: {box}px; }}
QAbstractSpinBox {{ padding-{end}: {ends}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    subcontrol-origin: border; width: {ends}px; border: none; background: transparent;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url({icons}:chevron-up.svg); width: {small_box}px; height: {small_box}px; }}
QAbstractSpinBox::down-arrow {{ image: url({icons}:chevron-down.svg); width: {small_box}px; height: {small_box}px; }}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{
    background: {raised}; color: {text}; border: 1px solid {outline}; outline: 0;
    selection-background-color: {accent_wash}; selection-color: {text};
}}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 6px; }}

QPushButton {{
    background: {raised}; color: {text}; border: 1px solid {outline}; border-radius: {radius}px;
    padding: 5px 14px; min-height: 18px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:default:focus {{ border: 2px solid {text}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {faint}; background: {window}; border: 1px {unusable} {line}; }}
QPushButton[flat="true"] {{ background: transparent; border-color: transparent; color: {accent}; }}
QPushButton[flat="true"]:hover {{ background: {hover}; }}
QPushButton[flat="true"]:focus {{ border: 2px solid {accent}; }}

QToolButton {{
    background: transparent; color: {text}; border: 1px solid transparent; border-radius: {radius}px; padding: 4px 6px;
}}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {accent_wash}; }}
QToolButton:focus {{ border: 1px solid {accent}; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}

QToolButton[chip="true"] {{
    background: {accent_wash}; border: 1px solid {accent}; border-radius: 11px; padding: 1px 8px;
}}

QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {line}; padding: 3px 8px; spacing: 2px; }}
QToolBar[strip="true"] {{ background: {paper}; border: none; padding: 2px 8px; }}
QToolBar[strip="true"] QToolButton {{ padding: 3px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 6px 6px; }}
QToolBar[strip="true"]::separator {{ margin: 6px 3px; }}
QToolBarExtension {{ qproperty-icon: url({icons}:chevron-down.svg); padding: 0; }}
QMenuBar {{ background: {window}; color: {text}; border: none; padding: 2px 6px; }}
QMenuBar QToolButton {{ qproperty-icon: url({icons}:chevron-down.svg); padding: 0; border: none; }}
QMenuBar::item {{ background: transparent; padding: 4px 8px; border-radius: {radius}px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{
    background: {raised}; color: {text}; border: 1px solid {outline}; padding: 4px; icon-size: {small_icon}px;
    menu-scrollable: 1;
}}
QMenu::item {{ padding: 5px 22px 5px 10px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {accent_wash}; color: {text}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ background: {line}; height: 1px; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 6px; }}
QMenu::indicator {{ width: {box}px; height: {box}px; left: 6px; }}
QMenu::indicator:checked {{ image: url({icons}:tick.svg); }}
QMenu::{end}-arrow {{ image: url({icons}:chevron-{end}.svg); width: {box}px; height: {box}px; {end}: 6px; }}
QStatusBar {{ background: {window}; color: {muted}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {line}; background: {surface}; }}
QTabBar {{ background: {window}; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {muted}; padding: 7px 11px 6px; border: none; border-bottom: 3px solid transparent;
}}
QTabBar[icons="true"]::tab {{ padding: 7px 0 6px 4px; }}
QTabBar[icons="true"][named="true"]::tab:selected {{ padding-right: 8px; }}
QTabBar::tab:hover {{ color: {text}; background: {hover}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QTabBar QToolButton {{ background: {window}; border: none; padding: 2px; }}
QTabBar QToolButton:hover {{ background: {hover}; }}
QTabBar QToolButton::left-arrow {{ image: url({icons}:chevron-left.svg); width: 14px; height: 14px; }}
QTabBar QToolButton::right-arrow {{ image: url({icons}:chevron-right.svg); width: 14px; height: 14px; }}

QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QAbstractItemView {{
    background: {surface}; color: {text}; border: none; outline: 0;
    selection-background-color: {accent_wash}; selection-color: {text};
}}
QAbstractItemView:focus {{ border: none; }}
QAbstractItemView[roomy="true"]::item {{ padding: 4px 6px; }}
QHeaderView::section {{
    background: {window}; color: {muted}; border: none; border-bottom: 1px solid {line}; padding: 4px 8px;
}}
QScrollArea {{ background: transparent; border: none; }}
QMessageBox {{
    messagebox-warning-icon: url({icons}:triangle-alert.svg); messagebox-critical-icon: url({icons}:circle-alert.svg);
    messagebox-information-icon: url({icons}:info.svg);
    messagebox-question-icon: url({icons}:circle-question-mark.svg);
}}
QLabel#qt_msgbox_label {{ font-weight: 600; }}
QGroupBox {{ border: none; margin-top: 20px; font-weight: 600; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; color: {text}; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {outline}; border: 3px solid {surface}; border-radius: 5px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider {{ min-height: 18px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {outline}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{
    width: 12px; margin: -6px 0; border: 2px solid {accent}; border-radius: 8px; background: {paper};
}}
QSlider::handle:horizontal:focus {{ background: {accent}; }}
QSlider::handle:horizontal:disabled {{ border-color: {outline}; background: {surface}; }}
QSlider::sub-page:horizontal:disabled {{ background: {outline}; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}

QToolButton[tone="muted"] {{ color: {muted}; padding: 2px 8px; }}
QListWidget[rows="plain"]::item {{ padding: 5px 12px; }}
QLabel[tone="muted"] {{ color: {muted}; }}
QLabel[tone="danger"] {{ color: {danger}; }}
QLabel[tone="heading"] {{ font-weight: 600; }}
QFrame[popup="true"] {{ background: {raised}; border: 1px solid {outline}; border-radius: {radius}px; }}
QFrame[popup="true"] QListView {{ background: {raised}; }}
QFrame[popup="true"] QListWidget::item {{ padding: 4px 6px; border-radius: {radius}px; }}
QFrame[popup="true"] QListWidget::item:selected {{ background: {accent_wash}; color: {text}; }}
QFrame[banner="warning"] {{ background: {warning_wash}; border: none; border-bottom: 1px solid {warning}; }}
QFrame[banner="danger"] {{ background: {danger_wash}; border: none; border-bottom: 2px solid {danger}; }}
QFrame[banner="note"] {{ background: {accent_wash}; border: none; border-bottom: 1px solid {accent}; }}
QFrame[banner="find"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QWidget[ground="paper"] {{ background: {paper}; }}
QWidget[ground="surface"] {{ background: {surface}; }}
"""


_SIZES = {"box": 14, "small_box": 12, "ends": 24, "small_icon": 16}
"""Pixels of what stands in step with the words beside it, at their usual size."""


def style_sheet(theme: Theme, icons: str, scale: float = 1.0, *, mirrored: bool = False) -> str:
    """The application's style sheet; `icons` is the Qt search path under which the look's arrows are found.

    `scale` is how many times as large as usual words are; a window that reads leftwards is `mirrored`.
    """
    colours = {name: value for name, value in theme._asdict().items() if isinstance(value, str | int)}
    sizes = {name: round(pixels * scale) for name, pixels in _SIZES.items()}
    # Where every ink is white, a line that is broken tells what cannot be pressed.
    unusable = "dashed" if theme.line == theme.outline else "solid"
    end = "left" if mirrored else "right"  # Qt mirrors the places of arrows, and no padding
    half_box = sizes["box"] // 2 + 1  # one more, and the indicator would be square
    return _SHEET.format(**colours, **sizes, half_box=half_box, unusable=unusable, icons=icons, end=end)
