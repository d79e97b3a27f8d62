"""Everything derived from the open form, computed once for all panels, off the UI thread.

    project -> findings -> valid project -> compiled form -> bundle -> its compressed files

Panels subscribe and never compute any of it. Each step runs as a task of its own, so that what is
known early is shown early, and a change of the form cancels older steps.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder import say as speech
from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.state.document import Document
from builder.gui.widgets.tasks import Task, Tasks
from builder.say import say
from builder.value import dataclass

if TYPE_CHECKING:
    # For annotations only: panels must not import these packages, and a start is quicker that loads
    # neither checks nor renderer.
    from builder.backend.spec import FormSpec as FormSpec  # noqa: PLC0414
    from builder.check import Finding as Finding  # noqa: PLC0414
    from builder.check import SoundLogic
    from builder.check import ValidProject as ValidProject  # noqa: PLC0414
    from builder.deliver.gate import Accessibility
    from builder.render import hosting_ways as hosting
    from builder.render import weight
    from builder.render.bundle import Bundle as Bundle  # noqa: PLC0414
    from builder.render.plan import PagePlan

    HostingStep = hosting.Step
    HostingWay = hosting.Way
    PagePart = weight.Part
    PageWeight = weight.Weight

_FIRST_PAUSE_MS: Final = 150
_SHORTEST_PAUSE_MS: Final = 40
_LONGEST_PAUSE_MS: Final = 500


class Depth(IntEnum):
    """How far along the chain a subscriber needs the results."""

    FINDINGS = 1
    FORM = 2
    BUNDLE = 3
    FILES = 4


@dataclass(frozen=True, kw_only=True)
class Derivation:
    """What is known of one project so far.

    Attributes:
        project: The project that it all follows from.
        depth: How many steps are computed; 0 for none.
        findings: The project's findings, errors first.
        valid: The project, if it has no finding of severity error.
        plan: The plan of its page, if it is valid and a subscriber needs the compiled form.
        sound: What of its logic has no fault, if it is not valid and a subscriber needs the
            compiled form.
        sound_form: The same, compiled.
        bundle: Everything that ships, if it is valid and a subscriber needs it.
        failure: Why the project could not be checked, or a valid one not compiled or rendered.
    """

    project: Project
    depth: int = 0
    findings: tuple[Finding, ...] = ()
    valid: ValidProject | None = None
    plan: PagePlan | None = None
    sound: SoundLogic | None = None
    sound_form: FormSpec | None = None
    bundle: Bundle | None = None
    failure: BuilderError | None = None

    @property
    def form(self) -> FormSpec | None:
        """The compiled form, as far as it is known."""
        return self.plan.form if self.plan else None

    @property
    def problems(self) -> tuple[Finding, ...]:
        """The findings that keep the form from being shown, sent and exported."""
        return tuple(finding for finding in self.findings if finding.severity == "error")


class Derived(QObject):
    """Holds the latest derivation, and computes the next one a moment after a change.

    The first computation begins at the first subscription or change; before it, nothing about the
    form is shown.

    The pause after a change is twice as long as the last computation took: a small form follows
    each letter, a large one waits until the typing rests.

    Args:
        document: The open form.
        tasks: The way off the UI thread.
        beside: Returns findings about what is not in the form itself; called on the UI thread each
            time that the form was checked.

    Signals:
        findings_changed(findings): The findings are different, a tuple of :class:`Finding`; or
            whether the form was checked, and could be checked, compiled and rendered at all.
        advanced(derivation): A step is done; the :class:`Derivation` knows more than before.
        accessibility_noted(): A run of the page through an accessibility checker is over.
    """

    findings_changed = Signal(object)
    advanced = Signal(object)
    accessibility_noted = Signal()

    def __init__(
        self,
        document: Document,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        beside: Callable[[], tuple[Finding, ...]] = lambda: (),
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._tasks = tasks
        self._beside = beside
        self._said_beside: tuple[Finding, ...] = ()
        self._accessibility: tuple[Project, Accessibility] | None = None
        self._current = Derivation(project=document.project)
        self._subscribers: dict[QObject, Depth] = {}
        self._task: Task[Derivation] | None = None
        self._began = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_FIRST_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)

    @property
    def current(self) -> Derivation:
        """What is known; of an older project while a change has not been computed yet."""
        return self._current

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings as last computed."""
        return self._current.findings

    @property
    def accessibility(self) -> Accessibility | None:
        """What a run of the page of the form as it is now found; None if there was none."""
        if self._accessibility is None or self._accessibility[0] is not self._document.project:
            return None
        return self._accessibility[1]

    def note_accessibility(self, project: Project, found: Accessibility) -> None:
        """Note what a run of a form's page through an accessibility checker found.

        Args:
            project: The form whose page was looked at.
            found: What was found.
        """
        self._accessibility = project, found
        self.accessibility_noted.emit()

    @property
    def is_current(self) -> bool:
        """Whether everything that subscribers need is known of the form as it is now."""
        return (
            self._current.project is self._document.project
            and self._task is None
            and not self._pause.isActive()
            and self._current.depth > 0
        )

    def subscribe(self, subscriber: QObject, depth: Depth) -> None:
        """Compute the chain this far, from now on and until :meth:`unsubscribe`."""
        if subscriber not in self._subscribers:
            subscriber.destroyed.connect(lambda: self._subscribers.pop(subscriber, None))
        self._subscribers[subscriber] = depth
        if self.is_current and self._current.depth < depth:
            self._next(self._current)
        elif not self._is_begun:
            self._begin_later()

    def unsubscribe(self, subscriber: QObject) -> None:
        """Compute no further for this subscriber than everybody needs."""
        # It stays listed: its end is watched for from its first subscription on.
        if subscriber in self._subscribers:
            self._subscribers[subscriber] = Depth.FINDINGS

    def hurry(self) -> None:
        """Compute now instead of after the pause."""
        if self._pause.isActive() or not self._is_begun:
            self._begin()

    def renew(self) -> None:
        """Compute again if there is something else to be said beside the form."""
        if self._is_begun and self._beside() != self._said_beside:
            self._on_changed()

    def _begin_later(self) -> None:
        """Begin the first computation a pause after the loop runs.

        What needs it is still being built, and shall not share the interpreter with the checks
        before it is seen.
        """
        QTimer.singleShot(0, self, self._begin_soon)

    def _begin_soon(self) -> None:
        if not self._is_begun:
            self._pause.start()

    # -- the chain -----------------------------------------------------------------------------

    @property
    def _is_begun(self) -> bool:
        return self._current.depth > 0 or self._task is not None or self._pause.isActive()

    @property
    def _wanted(self) -> Depth:
        return max(self._subscribers.values(), default=Depth.FINDINGS)

    def _on_changed(self) -> None:
        if not self._is_begun:
            self._begin_later()
            return
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._pause.start()

    def _on_replaced(self) -> None:
        """Forget what was known: it is of another form."""
        self._current = Derivation(project=self._document.project)
        self.findings_changed.emit(())
        if not self._is_begun:
            self._begin_later()

    def _begin(self) -> None:
        self._pause.stop()
        self._began = time.monotonic()
        self._next(Derivation(project=self._document.project))

    def _next(self, known: Derivation) -> None:
        """Run the next step, if one is left."""
        if known.depth >= self._wanted:
            self._rest()
            return
        label, step = STEPS[known.depth]
        self._task = self._tasks.run(
            label,
            lambda _task: step(known),
            self._on_known,
            lambda fault: self._on_known(replace(known, depth=Depth.FILES, failure=fault)),
            self,
            background=True,
        )

    def _on_known(self, known: Derivation) -> None:
        self._task = None
        if known.depth == Depth.FINDINGS:
            self._said_beside = self._beside()
            known = replace(known, findings=(*known.findings, *self._said_beside))
        before, self._current = self._current, known
        is_first = before.depth == 0
        if is_first or known.findings != before.findings or known.failure is not before.failure:
            self.findings_changed.emit(known.findings)
        self.advanced.emit(known)
        # A subscriber may have changed the form, which begins a new chain.
        if self._task is None and not self._pause.isActive():
            self._next(known)

    def _rest(self) -> None:
        if self._began:
            took_ms = round((time.monotonic() - self._began) * 1000)
            self._pause.setInterval(min(max(_SHORTEST_PAUSE_MS, 2 * took_ms), _LONGEST_PAUSE_MS))
            self._began = 0.0


def _find(known: Derivation) -> Derivation:
    from builder.check import check, validated  # noqa: PLC0415 - loads the checks, on first use

    findings = check(known.project)
    valid = validated(known.project, findings)
    return replace(known, depth=Depth.FINDINGS, findings=findings, valid=valid)


def _compile(known: Derivation) -> Derivation:
    if known.valid is None:
        return _compile_sound(known)
    from builder.render import plan_of  # noqa: PLC0415 - loads the renderer, on first use

    return replace(known, depth=Depth.FORM, plan=plan_of(known.valid))


def _compile_sound(known: Derivation) -> Derivation:
    from builder.check import sound_logic  # noqa: PLC0415 - as in _find
    from builder.render.compile import compile_sound  # noqa: PLC0415 - as in _compile

    sound = sound_logic(known.project, known.findings)
    return replace(known, depth=Depth.FORM, sound=sound, sound_form=compile_sound(sound))


def _render(known: Derivation) -> Derivation:
    from builder.render import render_bundle  # noqa: PLC0415 - loads the renderer, on first use

    bundle = render_bundle(known.plan) if known.plan else None
    return replace(known, depth=Depth.BUNDLE, bundle=bundle)


def _make_files(known: Derivation) -> Derivation:
    """Make what of the bundle is made when it is read, so that no panel waits for it."""
    if known.bundle is not None:
        tuple(known.bundle.files.values())
    return replace(known, depth=Depth.FILES)


STEPS: Final[tuple[tuple[str, Callable[[Derivation], Derivation]], ...]] = (
    (say("Checking the form"), _find),
    (say("Compiling the form"), _compile),
    (say("Rendering the form"), _render),
    (say("Compressing the page"), _make_files),
)


def hosting_ways(
    plan: PagePlan, *, key_pair: str = "", folder: str = "", archive: str = ""
) -> tuple[HostingWay, ...]:
    """Return how a form is put online, step by step, in the language of the app.

    Args:
        plan: The form's plan.
        key_pair: The name of the stored key pair that it uses; empty if it is not known.
        folder: The exported folder, if there is one.
        archive: The exported zip file, if there is one.
    """
    from builder.render.hosting_ways import facts_of, ways_of  # noqa: PLC0415 - as above

    # The texts are said where they are written, so the function goes there.
    return ways_of(facts_of(plan, key_pair, folder, archive), speech.say)


def derive(project: Project) -> Derivation:
    """Compute a project's bundle at once, such as that of a variant that one panel shows.

    It takes a while, and touches no widget: call it off the UI thread.
    """
    known = Derivation(project=project)
    for _label, step in STEPS[: Depth.BUNDLE]:
        known = step(known)
    return known
