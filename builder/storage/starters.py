"""The starter forms: project files that come with the product."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from builder.errors import NotFoundError
from builder.form.names import new_id
from builder.form.naming import NEW_FORM
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.say import say
from builder.storage.codec import load_project
from builder.templates_folder import templates_folder
from builder.value import dataclass

BLANK: Final = "blank"
_SUFFIX: Final = ".webview.json"
_CASES: Final = ".cases.csv"
# The kind of each starter form, by its name.
_KINDS: Final = {
    "address-change": say("Service"),
    "appointment": say("Booking"),
    "complaint": say("Service"),
    "contact": say("Contact"),
    "csat": say("Feedback"),
    "demo-form": say("Contact"),
    "demo-request": say("Sales"),
    "event-registration": say("Booking"),
    "identity-check": say("Identity"),
    "lead": say("Sales"),
    "nps": say("Feedback"),
    "quote": say("Sales"),
    "return-product": say("Service"),
    "support-request": say("Service"),
}
# What people call each, which is its name in its file, too.
_TITLES: Final = {
    "address-change": say("Change of address"),
    "appointment": say("Appointment"),
    "complaint": say("Complaint"),
    "contact": say("Contact"),
    "csat": say("Satisfaction survey"),
    "demo-form": say("Contact details"),
    "demo-request": say("Demo request"),
    "event-registration": say("Event registration"),
    "identity-check": say("Identity check"),
    "lead": say("Lead"),
    "nps": say("Recommendation (NPS)"),
    "quote": say("Quote"),
    "return-product": say("Product return"),
    "support-request": say("Support request"),
}
# One sentence about each, which its page begins with in the form's language.
_SUMMARIES: Final = {
    "address-change": say("Tell us where you are moving to, and from when on."),
    "appointment": say("Tell us when it suits you; we confirm by e-mail."),
    "complaint": say("We are sorry that something went wrong; tell us what happened."),
    "contact": say("Ask us anything; we answer within two working days."),
    "csat": say("Tell us about the help you have just had."),
    "demo-form": say("Tell us who you are and how to reach you."),
    "demo-request": say("Half an hour on your screen, with your questions."),
    "event-registration": say("Save your seat, and seats for those you bring along."),
    "identity-check": say("Before we talk about your account, we check that it is you."),
    "lead": say("Leave your details and a colleague will call you."),
    "nps": say("One question, and one more if you have a minute."),
    "quote": say("See what it costs right away, then ask for a binding offer."),
    "return-product": say("Tell us which product you would like to return, and why."),
    "support-request": say("The more we know, the sooner it works again."),
}
# What else people call each kind.
OTHER_WORDS: Final = {
    say("Contact"): say("message question enquiry reach call address"),
    say("Sales"): say("offer price lead customer product calculator"),
    say("Booking"): say("reservation date calendar visit ticket event seat"),
    say("Service"): say("customer help problem order claim"),
    say("Feedback"): say("survey opinion rating review stars score poll questionnaire"),
    say("Identity"): say("verification security authentication check login"),
}


@dataclass(frozen=True)
class Starter:
    """A form to start from.

    Attributes:
        name: Its name on the command line, such as ``demo-form``.
        title: What people call it.
        summary: One sentence about it.
        path: Its project file; None for the empty form.
        kind: What kind of form it is, such as ``Booking``; empty for the empty form.
    """

    name: str
    title: str
    summary: str
    path: Path | None
    kind: str = ""

    @cached_property
    def project(self) -> Project:
        """The form itself, which is read on first use."""
        if self.path is not None:
            return load_project(self.path.read_bytes())
        title = LocalText.of(en=NEW_FORM)
        return Project(id=self.name, name=NEW_FORM, texts=FormTexts(title=title))

    @property
    def fingerprint(self) -> str:
        """SHA-256 of its file's content, as hex.

        Raises:
            OSError: The file cannot be read.
        """
        import hashlib  # noqa: PLC0415 - loads OpenSSL, which a start spares

        return hashlib.sha256(self.path.read_bytes() if self.path else b"").hexdigest()


@cache
def starters() -> tuple[Starter, ...]:
    """Return the starter forms, the empty one first."""
    folder = templates_folder() / "gallery"
    paths = sorted(folder.glob(f"*{_SUFFIX}"))
    return (_EMPTY, *map(_starter, paths))


def open_starter(name: str) -> Project:
    """Return a new project made from a starter form.

    Raises:
        NotFoundError: There is no such starter form.
    """
    if name == BLANK:
        return replace(_EMPTY.project, id=new_id("form"))
    for each in starters():
        if each.name == name:
            return replace(each.project, id=new_id("form"))
    known = ", ".join(each.name for each in starters())
    raise NotFoundError(
        say("There is no starter form {name!r}.", name=name),
        say("There are: {known}.", known=known),
    )


def cases_of(name: str) -> bytes:
    """Return the table of cases that ships with a starter form.

    Raises:
        NotFoundError: It has none.
    """
    found = next((each.path for each in starters() if each.name == name and each.path), None)
    if found is None:
        raise NotFoundError(say("The starter form {name!r} has no cases.", name=name))
    return found.with_name(f"{name}{_CASES}").read_bytes()


def _starter(path: Path) -> Starter:
    """Take name and summary from a project file, which a gallery shows before any form is read."""
    data = json.loads(path.read_bytes())
    (default, *_others) = data.get("languages", ["en"])
    intro = LocalText.of(data.get("texts", {}).get("intro", {}))
    name = path.name.removesuffix(_SUFFIX)
    title = _TITLES.get(name, str(data["name"]))
    summary = _SUMMARIES.get(name, intro.best(default))
    return Starter(name, title, summary, path, _KINDS.get(name, ""))


_EMPTY: Final = Starter(BLANK, say("Empty form"), say("Begin with nothing but a title."), None)
