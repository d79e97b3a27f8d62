"""What commands need, one row each: when they can be run, and what is said where they cannot."""

from __future__ import annotations

from typing import Final

from builder.gui.state.facts import Facts
from builder.gui.widgets.needs import Need
from builder.say import say

CAN_UNDO: Final = Need[Facts](lambda facts: facts.can_undo, say("There is nothing to undo."))
CAN_REDO: Final = Need[Facts](lambda facts: facts.can_redo, say("There is nothing to redo."))
FIELDS_SELECTED: Final = Need[Facts](
    lambda facts: facts.fields_selected, say("Select a field of the form first.")
)
PROBLEM_MENDABLE: Final = Need[Facts](
    lambda facts: facts.problem_mendable, say("Choose a problem that has one right answer first.")
)
OTHER_LANGUAGE: Final = Need[Facts](
    lambda facts: facts.other_language,
    say("Choose a text of a language other than the first."),
)
PAIR: Final = Need[Facts](lambda facts: facts.pair != "none", say("Choose a key pair first."))
SOUND_PAIR: Final = PAIR & Need[Facts](
    lambda facts: facts.pair == "sound", say("This key pair is damaged.")
)
PAIR_NOT_IN_USE: Final = Need[Facts](
    lambda facts: not facts.pair_in_use, say("The form uses this key pair already.")
)
FILLABLE: Final = Need[Facts](
    lambda facts: facts.fillable, say("Mend the problems of the form first.")
)
SENDABLE: Final = Need[Facts](
    lambda facts: facts.sendable, say("These answers cannot be sent as they are.")
)
SENDING: Final = Need[Facts](lambda facts: facts.sending, say("Nothing is being sent."))
NOT_SENDING: Final = Need[Facts](
    lambda facts: not facts.sending, say("A test submission is under way.")
)
SENT: Final = Need[Facts](lambda facts: facts.sent, say("Choose a test submission first."))
DELIVERED: Final = Need[Facts](
    lambda facts: facts.delivered, say("Choose a test submission that was delivered first.")
)
REPLAYABLE: Final = Need[Facts](
    lambda facts: facts.replayable, say("Choose a test submission of this run of the app first.")
)
CHOSEN: Final = Need[Facts](
    lambda facts: facts.submissions_chosen > 0, say("Choose test submissions first.")
)
TWO_CHOSEN: Final = Need[Facts](
    lambda facts: facts.submissions_chosen == 2,
    say("Choose two test submissions first."),
)
LISTED: Final = Need[Facts](lambda facts: facts.listed, say("The history lists nothing."))
KEPT: Final = Need[Facts](lambda facts: facts.kept, say("No test submission is kept."))
DELIVERABLE: Final = Need[Facts](
    lambda facts: facts.deliverable, say("What stands in the page would not be delivered.")
)
SEVERAL_PANES: Final = Need[Facts](lambda facts: facts.several_panes, say("Add a pane first."))
EXPORTABLE: Final = Need[Facts](
    lambda facts: facts.exportable, say("The form cannot be exported now: see Export.")
)
FILE_DIFFERS: Final = Need[Facts](
    lambda facts: facts.file_differs, say("No other program changed the file.")
)
FILE_RELOADABLE: Final = FILE_DIFFERS & Need[Facts](
    lambda facts: facts.file_reloadable, say("The changed file cannot be read.")
)
RECOVERABLE: Final = Need[Facts](
    lambda facts: facts.recoverable, say("No unsaved work of an earlier run is kept.")
)
