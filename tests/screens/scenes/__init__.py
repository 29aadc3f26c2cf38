"""The scenes: one file for each part of the program, one list."""

from tests.screens.scene import Scene
from tests.screens.scenes.after_publication import AFTER_PUBLICATION
from tests.screens.scenes.coming_and_going import COMING_AND_GOING
from tests.screens.scenes.finding import FINDING
from tests.screens.scenes.help import HELP
from tests.screens.scenes.people import PEOPLE
from tests.screens.scenes.proof import PROOF
from tests.screens.scenes.side import SIDE
from tests.screens.scenes.trouble import TROUBLE
from tests.screens.scenes.vault import VAULT
from tests.screens.scenes.who_says_what import WHO_SAYS_WHAT
from tests.screens.scenes.window import WINDOW
from tests.screens.scenes.writing import WRITING

SCENES: tuple[Scene, ...] = (
    *WINDOW,
    *WRITING,
    *SIDE,
    *FINDING,
    *PEOPLE,
    *PROOF,
    *WHO_SAYS_WHAT,
    *AFTER_PUBLICATION,
    *COMING_AND_GOING,
    *HELP,
    *TROUBLE,
    *VAULT,
)
