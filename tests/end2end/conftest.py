"""Stories need no screen and never touch a person's own library."""

from tests.ui.conftest import (  # noqa: F401 - importing it also chooses the screenless platform
    _no_windows_left,
    _own_home,
    _wardrobe,
    themes,
)
