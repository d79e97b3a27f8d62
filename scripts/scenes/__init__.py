"""Every pane and dialog of the app, opened one after the other.

Screenshots, the walk through all that can be focused, and the pseudo-locale see the same scenes.
"""

from scripts.scenes.dialogs import DIALOGS
from scripts.scenes.form import property_form
from scripts.scenes.panes import PANES
from scripts.scenes.slow import SLOW
from scripts.scenes.stage import ChosenFiles, Scene, Stage
from scripts.scenes.testing import TESTING

SCENES: tuple[Scene, ...] = (*PANES, *TESTING, *DIALOGS)

__all__ = ["DIALOGS", "PANES", "SCENES", "SLOW", "ChosenFiles", "Scene", "Stage", "property_form"]
