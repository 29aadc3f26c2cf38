"""Everything about spelling that the window holds, made together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.ui.spelling.following import Spelling
from workstation.ui.spelling.going import Going
from workstation.ui.spelling.heads import HeadSpelling
from workstation.ui.spelling.languages import SpellingButton
from workstation.ui.spelling.suggesting import Suggesting

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.widgets.growing_field import GrowingField
    from workstation.ui.workbench import Workbench


class SpellingDesk:
    """`follow` underlines, `suggesting` mends, `going` jumps, `button` stands in the bottom line.

    `heads` are the fields above the text.
    """

    def __init__(self, workbench: Workbench, editor: Editor, heads: tuple[GrowingField, ...]) -> None:
        self.follow = Spelling(workbench, editor)
        self.suggesting = Suggesting(workbench, editor, self.follow)
        self.going = Going(workbench, editor, self.follow)
        self.button = SpellingButton(workbench, self.follow)
        self.heads = HeadSpelling(workbench.themes, self.follow, self.suggesting, heads)

    def open_languages(self) -> None:
        """The menu of languages."""
        self.button.open()

    def show_personal(self) -> None:
        """The person's own words."""
        self.button.show_personal()

    def close(self) -> None:
        """Give back what runs outside the window."""
        self.follow.close()
