"""Runs cases through the real page in a browser engine, in front of the exported backend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Final
from urllib.parse import urlencode

from builder.backend.conversation import variables_in
from builder.backend.spec import FormSpec
from builder.check import ValidProject, validate
from builder.errors import DeliveryError
from builder.render import plan_of, render_page
from builder.say import say
from builder.trial.cases.case import Case
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.outcome import Outcome
from builder.trial.cases.page_script import script_of
from builder.trial.cases.submitted import context_in, parameters_for
from builder.trial.cases.through_backend import BackendRunner, running_backend, with_codes
from builder.trial.cases.visit import CaseVisit, Seen
from builder.trial.redaction import masked, sensitive_names
from builder.trial.signing_key import SigningKey
from builder.trial.visitor import Visitor

_REFUSED: Final = 400


class PageRunner:
    """Answers cases in the page as a person would, and presses its button.

    Args:
        form: The compiled form.
        key: What signs.
        today: The date where the person is.
        backend: The running backend, which serves the page as well.
        page: The page's bytes.
        visitor: Opens the page.
        cancelled: Asked now and then whether to give up.
    """

    def __init__(
        self,
        form: FormSpec,
        key: SigningKey,
        today: date,
        backend: BackendRunner,
        page: bytes,
        visitor: Visitor,
        cancelled: Callable[[], bool],
    ) -> None:
        self._form = form
        self._direct = DirectRunner(form, key, today)
        self._backend = backend
        self._script = script_of(page)
        self._visitor = visitor
        self._cancelled = cancelled
        self._sensitive = sensitive_names(form)

    def run(self, case: Case) -> Outcome:
        """Return what comes of a case.

        Raises:
            BuilderError: The page could not be opened, or offers no way to give these answers
                although the rules would take them.
        """
        simulator = self._backend.simulator
        simulator.clear()
        simulator.set_variables(case.variables)
        form, url = self._form, self._backend.url
        visit = CaseVisit(
            url=f"{url}/?{urlencode(parameters_for(form, case))}",
            origin=url,
            script=self._script,
            values=case.values,
            variables=variables_in(case.variables, form.variables),
        )
        seen = self._visitor(visit, self._cancelled)
        outcome = self._outcome(seen, self._direct.run(case))
        return replace(
            outcome,
            shown="\n".join((*seen.shown, *([seen.said] if seen.said else []))),
            sent=masked(seen.sent.encode(), self._sensitive).decode(),
        )

    def _outcome(self, seen: Seen, judged: Outcome) -> Outcome:
        """Return what came of a case.

        The status that a row expects is the backend's. Where the page keeps a request to itself
        and the backend's rules refuse the same one, both agree, and the status is theirs; where
        they would take it, nothing was sent. What the page lets nobody enter, it refuses.
        """
        are_agreed = judged.status is not None and judged.status >= _REFUSED
        if any(name in judged.errors for name in seen.kept) or (seen.stuck and are_agreed):
            return replace(judged, page="refused")
        if seen.stuck:
            fields = ", ".join(seen.stuck)
            raise DeliveryError(
                say("The page offers no way to enter this answer to {fields}.", fields=fields)
            )
        if not seen.answers:
            return Outcome(
                status=judged.status if are_agreed else None,
                errors={**seen.all, **seen.errors},
                page=seen.state,
            )
        taken = self._backend.simulator.accepted()
        worded = with_codes(judged.errors, {k: each.message for k, each in seen.errors.items()})
        return Outcome(
            status=seen.status,
            context=context_in(self._form, taken[-1].body) if taken else None,
            errors={k: each if each.code else worded[k] for k, each in seen.errors.items()},
            page=seen.state,
        )


@contextmanager
def running_page(
    project: ValidProject,
    form: FormSpec,
    key: SigningKey,
    today: date,
    visitor: Visitor,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[PageRunner]:
    """Start a form's exported backend, which serves its page, and stop it at the end.

    The page is the exported one except for the address of its backend, which is this machine's.

    Args:
        project: The form.
        form: The same, compiled.
        key: What signs; need not be the form's own.
        today: The date where the person is.
        visitor: Opens the page.
        cancelled: Asked now and then whether to give up.

    Raises:
        BuilderError: The backend did not start.
    """
    hosting = replace(project.project.hosting, backend_url="")
    here = validate(replace(project.project, hosting=hosting))
    page = render_page(plan_of(here))["page/index.html"]
    with running_backend(here, form, key, today, cancelled, port=visitor.port) as backend:
        yield PageRunner(form, key, today, backend, page, visitor, cancelled)
