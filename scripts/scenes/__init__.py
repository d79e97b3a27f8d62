"""Every pane and dialog of the app, opened one after the other.

Screenshots, the walk through all that can be focused, and the pseudo-locale see the same scenes.
"""

from scripts.scenes.dialogs import DIALOGS
from scripts.scenes.form import property_form
from scripts.scenes.panes import PANES
from scripts.scenes.slow import SLOW as OTHERS
from scripts.scenes.stage import ChosenFiles, Scene, Stage
from scripts.scenes.wall import QUIET, WALL

SCENES: tuple[Scene, ...] = (*PANES, *QUIET, *DIALOGS)
SLOW: tuple[Scene, ...] = (*OTHERS, *WALL)

__all__ = ["DIALOGS", "PANES", "SCENES", "SLOW", "ChosenFiles", "Scene", "Stage", "property_form"]
