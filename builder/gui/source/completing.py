"""Completion while the source is typed, and help on what the mouse rests on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from builder.gui.source.agreement import Agreement
from builder.gui.source.code_edit import CodeEdit
from builder.gui.state.services import Services
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.tasks import Task
from builder.say import say
from builder.searching import folded
from builder.storage.source_help import Offer, Offers, offers_at, said_of


class Completing(QObject):
    """Offers what could stand at the cursor: at a quote, or when it is asked for.

    Args:
        services: The application's shared parts.
        edit: The editor of the text.
        agreement: Knows where things stand in the text.
    """

    def __init__(self, services: Services, edit: CodeEdit, agreement: Agreement) -> None:
        super().__init__(edit)
        self._document = services.document
        self._tasks = services.tasks
        self._edit = edit
        self._agreement = agreement
        self._task: Task[Offers] | None = None
        self._offers: Offers | None = None
        self.completions = Completions(edit)
        self.completions.chosen.connect(self._take)
        edit.typed.connect(self._on_typed)
        edit.help_wanted.connect(self._show_help)

    def offer(self) -> None:
        """Show what could stand at the cursor, once it is known."""
        if self._task is not None:
            self._task.cancel()
        text, offset, revision = self._edit.text(), self._edit.offset, self._edit.revision
        project = self._document.project
        self._task = self._tasks.run(
            say("Looking what could stand here"),
            lambda _task: offers_at(text, offset, project),
            lambda found: self._on_found(found, revision),
            lambda _fault: self._forget(),
            self,
            background=True,
        )

    def _on_typed(self) -> None:
        if self._offers is not None and self.completions.is_open:
            self._show()
        elif self._edit.text()[self._edit.offset - 1 : self._edit.offset] == '"':
            self.offer()

    def _on_found(self, found: Offers, revision: int) -> None:
        self._task = None
        if revision == self._edit.revision and self._edit.hasFocus():
            self._offers = found
            self._show()

    def _show(self) -> None:
        """Show the offers that fit what has been typed since they were found."""
        known = self._offers
        if known is None or self._edit.offset < known.start:
            self._forget()
            return
        typed = self._edit.text()[known.start : self._edit.offset].strip('"')
        fitting = [each for each in known.offers if folded(typed) in folded(each.words)]
        fitting.sort(key=lambda each: not folded(each.words).startswith(folded(typed)))
        self.completions.offer(
            [Entry(key=each, words=each.words, detail=each.detail) for each in fitting],
            self._edit.cursor_box(),
        )
        if not fitting:
            self._forget()

    def _take(self, offer: Offer) -> None:
        known, self._offers = self._offers, None
        if known is None:
            return
        text, here = self._edit.text(), self._edit.offset
        # What has been typed meanwhile is replaced too, and the quote that closes it.
        end = here + (text[here : here + 1] == '"')
        self._edit.put(known.start, max(end, known.end), offer.text)

    def _forget(self) -> None:
        self._task = None
        self._offers = None
        self.completions.close()

    def _show_help(self, position: int, at: QPoint) -> None:
        said = self._edit.marks.said_at(position)
        known = self._agreement.survey
        if known is not None and known.root is not None:
            offset = self._edit.offset_of(position)
            about = said_of(known.text, known.root, offset, self._document.project)
            said = "\n\n".join(filter(None, (said, about)))
        QToolTip.showText(at, said, self._edit)
