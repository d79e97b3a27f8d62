"""Looking after the key pair that is shown: its use, its exports, and its replacement."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from builder.gui.keys.details import PairDetails
from builder.gui.keys.pair_list import PairList
from builder.gui.keys.rotation_card import names_of
from builder.gui.keys.uses import KeyUses, use_pair
from builder.gui.state.services import Services
from builder.keys.pair import KeyPair
from builder.keys.publication import publications
from builder.keys.rotation import Rotation, StepId
from builder.say import listed, quoted, say, say_count

Tell = Callable[[str, str], None]


class Care(QObject):
    """Keeps what is told around a key pair in step with projects, log and replacements.

    Args:
        services: The application's shared parts.
        uses: Which projects use key pairs.
        pairs: The list, which says which one is shown.
        details: Where it is shown.
        tell: Tells the user how something went: a text and its tone.
    """

    def __init__(
        self, services: Services, uses: KeyUses, pairs: PairList, details: PairDetails, tell: Tell
    ) -> None:
        super().__init__(details)
        self._services = services
        self._uses = uses
        self._list = pairs
        self._details = details
        self._tell = tell
        uses.changed.connect(self._show_uses)
        uses.failed.connect(lambda text: tell(text, "error"))
        services.pairs.log.changed.connect(self._show_exports)
        services.pairs.log.failed.connect(lambda text: tell(text, "error"))
        details.used_by.project_wanted.connect(services.selection.project_wanted)
        details.rotation.marked.connect(self._mark)
        details.rotation.given_up.connect(self._give_up)

    def refresh(self) -> None:
        """Look at projects, log and replacements again, which other programs may have changed."""
        self.show()
        self._uses.refresh()
        self._services.pairs.log.refresh()
        damaged = self._services.pairs.rotations.damaged()
        if damaged:
            files = listed(map(str, damaged))
            self._tell(
                say("The steps of a replacement could not be read: {files}.", files=files),
                "warning",
            )

    def show(self) -> None:
        """Show what is known of the current key pair."""
        self._show_rotation()
        self._show_exports()

    def warning_about(self, pair: KeyPair) -> str:
        """Return what would miss a key pair if it were deleted; empty if nothing is known."""
        words = []
        others = self._uses.of(pair.fingerprint)
        if others:
            named = listed(quoted(each.form or each.path.name) for each in others[:3])
            if len(others) > 3:
                named = say("{names} and {more} more", names=named, more=len(others) - 3)
            words.append(
                say_count(
                    "{count:,} other project still uses it: {names}.",
                    "{count:,} other projects still use it: {names}.",
                    len(others),
                    names=named,
                )
            )
        rotation = self._rotation_of(pair)
        if rotation is not None and rotation.new == pair.fingerprint:
            words.append(
                say("It is about to take the place of “{name}”.", name=self._names(rotation)[0])
            )
        return " ".join(words)

    def _show_uses(self) -> None:
        pairs = self._list.pairs.pairs
        counts = {each.fingerprint: len(self._uses.of(each.fingerprint)) for each in pairs}
        self._list.pairs.show_uses(counts)

    def _show_exports(self) -> None:
        pair = self._list.current
        if pair is not None:
            entries = self._services.pairs.log.reading.entries
            self._details.used_by.show_pair(
                pair.fingerprint, publications(entries, pair.fingerprint)
            )

    # -- replacing ---------------------------------------------------------------------------

    def _rotation_of(self, pair: KeyPair) -> Rotation | None:
        return self._services.pairs.rotations.of(pair.fingerprint) if pair.fingerprint else None

    def _names(self, rotation: Rotation) -> tuple[str, str]:
        return names_of(rotation, {each.fingerprint: each.name for each in self._list.pairs.pairs})

    def _show_rotation(self) -> None:
        pair = self._list.current
        rotation = self._rotation_of(pair) if pair is not None else None
        old, new = self._names(rotation) if rotation else ("", "")
        self._details.rotation.show_rotation(rotation, old, new)

    def _mark(self, rotation: Rotation, step: StepId, done: bool) -> None:  # noqa: FBT001 - a signal's
        rotations, origin = self._services.pairs.rotations, self._services.pairs.origin
        old, new = self._names(rotation)

        def marked(after: Rotation) -> None:
            self.show()
            self._services.pairs.log.refresh()
            if step == "switch" and done and self._switch(rotation):
                self._tell(
                    say("This form uses “{name}” now: save it, and export it again.", name=new),
                    "good",
                )
            elif after.next_step is None:
                self._tell(say("“{new}” has taken the place of “{old}”.", new=new, old=old), "good")

        self._services.tasks.run(
            say("Noting a step"),
            lambda _task: rotations.mark(rotation, step, done=done, origin=origin),
            marked,
            self._on_fault,
            self,
            background=True,
        )

    def _switch(self, rotation: Rotation) -> bool:
        """Let the open form use the new key pair, if it uses the old one; tells whether it did."""
        document, pairs = self._services.document, self._list.pairs.pairs
        new = next((each for each in pairs if each.fingerprint == rotation.new), None)
        if new is None or document.project.key_fingerprint != rotation.old:
            return False
        use_pair(document, new)
        return True

    def _give_up(self, rotation: Rotation) -> None:
        old, new = self._names(rotation)
        if self._services.messages.confirm(
            say("Give up replacing “{old}” by “{new}”?", old=old, new=new),
            say(
                "Both key pairs stay, and so does what was done on the platform and on the server. "
                "Only the steps are forgotten."
            ),
            say("Give up"),
            dangerous=True,
        ):
            rotations, origin = self._services.pairs.rotations, self._services.pairs.origin

            def given_up(_nothing: None) -> None:
                self.show()
                self._services.pairs.log.refresh()

            self._services.tasks.run(
                say("Giving up a replacement"),
                lambda _task: rotations.give_up(rotation, origin),
                given_up,
                self._on_fault,
                self,
                background=True,
            )

    def _on_fault(self, fault: Exception) -> None:
        self.show()
        self._tell(str(fault), "error")
