"""Every place of the side has its picture."""

from tests.screens.scenes import SCENES
from workstation.ui.panels.listing import PANELS


def test_every_panel_is_among_the_pictures_and_no_two_have_one_name() -> None:
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names)
    assert [panel.id for panel in PANELS if not any(name.split("-")[0] == panel.id for name in names)] == []
