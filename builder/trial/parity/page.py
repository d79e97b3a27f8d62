"""The page's part of the comparison: it is given the answers, and asked what it would send.

A copy of its own script (see :mod:`builder.trial.page_copy`) asks it, in a world of its own, once
the page has read the conversation. It sends nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from builder.backend.conversation import variables_in
from builder.backend.spec import FormSpec
from builder.deliver.preview_server import PreviewServer
from builder.errors import DeliveryError, reason_of
from builder.render import Bundle
from builder.say import say
from builder.trial.page_copy import declarations_of
from builder.trial.parity.payload import Answers, PageAnswer
from builder.trial.visitor import Visitor
from builder.value import dataclass

_ADDED: Final = """
const isScreen = () => !PARAMETERS || Boolean(document.documentElement.dataset.screen);

function isReady() {
  const isAsked = DATA.reads_conversation && !isScreen();
  const all = performance.getEntriesByType("resource");
  return !isAsked || all.some(({ name }) => new URL(name).pathname.endsWith("/prefill"));
}

// What is not answered is emptied, whatever the page starts with.
function tell(given, variables) {
  if (isScreen()) return { screen: byId("title").textContent };
  Object.assign(CONVERSATION, variables);
  for (const field of DATA.fields.filter(isAnswered)) {
    writeField(field, given[field.name] ?? "");
    controlOf(field).dispatchEvent(new Event("input", { bubbles: true }));
  }
  const { values, errors } = judgeForm();
  const sent = { params: PARAMETERS, values, key: "parity-parity-parity", today: today().first };
  return { errors, body: JSON.stringify(sent) };
}

return { isReady, tell };
"""


@dataclass(frozen=True, kw_only=True)
class _PageVisit:
    """A visit that gives a page answers, and asks it what it would send."""

    url: str
    origin: str
    script: str
    values: Mapping[str, Any]
    variables: Mapping[str, str]

    @property
    def is_ready(self) -> str:
        return f"{self.script}\nJSON.stringify(parityProbe.isReady())"

    @property
    def work(self) -> str:
        given = f"{json.dumps(dict(self.values))}, {json.dumps(dict(self.variables))}"
        return f"{self.script}\nJSON.stringify(parityProbe.tell({given}))"

    @property
    def look(self) -> str:
        return self.work

    def read(self, told: object) -> PageAnswer | None:
        return PageAnswer.read(told)


AskPage = Callable[[Answers], PageAnswer]
"""Gives a page answers, and returns what it would send."""


@contextmanager
def asked_page(
    bundle: Bundle,
    form: FormSpec,
    visitor: Visitor,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[AskPage]:
    """Serve a bundle's page on this machine while answers are given to it.

    Args:
        bundle: The bundle.
        form: The compiled form in it.
        visitor: Opens the page.
        cancelled: Asked now and then whether to give up.

    Raises:
        BuilderError: The page cannot be served or opened, or it was given up.
    """
    # In a function of its own, as the page's script may use the same names.
    page = declarations_of(bundle["page/index.html"])
    body = f'"use strict";\n{page}\nreturn (() => {{ {_ADDED} }})();'
    script = f"globalThis.parityProbe ??= (() => {{ {body}}})();"
    server = PreviewServer(lambda _body: None, lambda _text: None)
    server.show(bundle)
    try:
        server.start(visitor.port)
    except OSError as fault:
        raise DeliveryError(
            say("The page could not be served: {reason}.", reason=reason_of(fault)),
            say("Compare again."),
        ) from fault

    def ask(answers: Answers) -> PageAnswer:
        known = variables_in(answers.variables, form.variables)
        server.around.variables = known
        visit = _PageVisit(
            url=server.url(answers.parameters, framed=False),
            origin=server.origin,
            script=script,
            values=answers.values,
            variables=known,
        )
        return visitor(visit, cancelled)

    try:
        yield ask
    finally:
        server.stop()
