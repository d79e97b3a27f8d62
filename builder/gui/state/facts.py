"""What decides which commands can be run."""

from __future__ import annotations

from typing import Literal

from builder.value import dataclass

PairState = Literal["none", "damaged", "sound"]


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Facts are set by their owners; a value holds until its owner changes it.

    Attributes:
        can_undo: Whether an edit of the form can be undone.
        can_redo: Whether an undone edit can be done again.
        fields_selected: Whether fields of the form are selected.
        problem_mendable: Whether the current problem has one right answer.
        other_language: Whether the current text is a translation and not in the first language.
        pair: What the current entry in the list of key pairs is.
        pair_in_use: Whether the form uses the current key pair.
        fillable: Whether sample answers can be filled in; true until Test looked at the form.
        sendable: Whether answers can be sent as they are; true until Test looked at the form.
        sending: Whether a test submission is under way.
        sent: Whether a test submission is chosen in the history.
        delivered: Whether the one that is shown may have reached a conversation.
        replayable: Whether the bytes of the one that is shown are still in memory.
        submissions_chosen: How many submissions are selected in the history.
        listed: Whether the history lists any, as it is filtered.
        kept: Whether any submission is kept.
        deliverable: Whether what stands in the preview's page would be delivered.
        several_panes: Whether the preview has more than one pane.
        exportable: Whether the form can be exported and checked now; true until Export knows.
        file_differs: Whether another program changed the open project's file.
        file_reloadable: Whether what the other program wrote can be read.
        recoverable: Whether unsaved work of an earlier run is kept.
    """

    can_undo: bool = False
    can_redo: bool = False
    fields_selected: bool = False
    problem_mendable: bool = False
    other_language: bool = False
    pair: PairState = "none"
    pair_in_use: bool = False
    fillable: bool = True
    sendable: bool = True
    sending: bool = False
    sent: bool = False
    delivered: bool = False
    replayable: bool = False
    submissions_chosen: int = 0
    listed: bool = False
    kept: bool = False
    deliverable: bool = False
    several_panes: bool = False
    exportable: bool = True
    file_differs: bool = False
    file_reloadable: bool = False
    recoverable: bool = False
