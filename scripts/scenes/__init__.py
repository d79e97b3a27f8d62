"""Every pane and dialog of the app, opened one after the other.

Screenshots, the walk through all that can be focused, and the pseudo-locale see the same scenes.
"""

from scripts.scenes.about import ABOUT
from scripts.scenes.dialogs import DIALOGS
from scripts.scenes.export import EXPORT, EXPORT_SLOW
from scripts.scenes.form import property_form
from scripts.scenes.lab import LAB, SLOW_LAB
from scripts.scenes.ledger import LEDGER
from scripts.scenes.logic import LOGIC
from scripts.scenes.palette import PALETTE
from scripts.scenes.panes import PANES
from scripts.scenes.phone import PHONE
from scripts.scenes.sequences import SEQUENCES, SLOW_RIGHT
from scripts.scenes.slow import SLOW as SLOW_PANES
from scripts.scenes.stage import ChosenFiles, Scene, Stage
from scripts.scenes.states import STATES
from scripts.scenes.testing import TESTING
from scripts.scenes.wall import QUIET, WALL

SCENES: tuple[Scene, ...] = (
    *(*PANES, *STATES, *LOGIC, *QUIET, *TESTING, *SEQUENCES),
    *(*DIALOGS, *ABOUT, *LEDGER, *EXPORT, *LAB, *PHONE, *PALETTE),
)
SLOW: tuple[Scene, ...] = (*SLOW_PANES, *EXPORT_SLOW, *SLOW_LAB, *WALL, *SLOW_RIGHT)

__all__ = ["DIALOGS", "PANES", "SCENES", "SLOW", "ChosenFiles", "Scene", "Stage", "property_form"]
