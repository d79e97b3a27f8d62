"""Forms of SurveyJS (surveyjs.io), as its JSON schema and its documentation describe them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from builder.form.project import Flow, FormTexts
from builder.form.texts import LocalText
from builder.importers.assemble import assemble
from builder.importers.draft import DraftField, DraftForm
from builder.importers.expressions.surveyjs import read_surveyjs
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    both,
    mapped,
)
from builder.importers.formats.early import with_calculations
from builder.importers.formats.surveyjs_kinds import field_of, truths_of
from builder.importers.formats.wordings import Wordings
from builder.importers.report import Import, Notes
from builder.importers.source import below, refuse_too_many
from builder.importers.tags import assumed_language, tag_of
from builder.say import say

_PIPE: Final = re.compile(r"\{([A-Za-z_][^{}]{0,200})\}")
_PANELS: Final = frozenset({"panel", "flowpanel"})
_DEEPEST: Final = 20
_LENGTH: Final = ".length"
_NOT_OF_QUESTIONS: Final = (
    "enableIf", "setValueExpression", "setValueIf", "defaultValueExpression", "resetValueIf",
    "correctAnswer",
)  # fmt: skip
_NOT_OF_PANELS: Final = ("isRequired", "requiredIf", "enableIf", "readOnly")
_NOT_TAKEN: Final = (
    "triggers", "completedHtmlOnCondition", "navigateToUrl", "navigateToUrlOnCondition",
    "completedBeforeHtml", "cookieName", "maxTimeToFinish", "quizMode",
)  # fmt: skip


def is_surveyjs(data: Mapping[str, Any]) -> bool:
    """Tell whether an object is a form of SurveyJS."""
    return any(isinstance(data.get(each), list) for each in ("pages", "elements", "questions"))


def read_surveyjs_form(data: Mapping[str, Any]) -> Import:
    """Read a form.

    Raises:
        ImportFileError: It has more questions than a form can have.
    """
    return _Reader(data).read()


class _Reader:
    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._notes = Notes()
        self._draft = DraftForm(source="SurveyJS")
        locale = tag_of(str(data.get("locale") or ""))
        self._words = Wordings(locale or assumed_language(_titles(data), self._notes))
        self._several: set[str] = set()  # names of the questions so far with several choices
        # What a yes and a no are called, by the name of the question.
        self._truths: dict[str, dict[Node, bool]] = {}

    def read(self) -> Import:
        data, words = self._data, self._words
        self._draft.name = words.of(data.get("title")).best(words.default)
        pages = _objects(data.get("pages"))
        loose = data.get("elements") or data.get("questions")
        if isinstance(loose, list):
            self._elements(loose, below("", "elements"), None)
        for index, page in enumerate(pages):
            self._page(page, below("", "pages", index), only=len(pages) == 1)
        self._calculated()
        self._draft.texts = self._texts()
        for name in _NOT_TAKEN:
            if data.get(name):
                self._notes.left(below("", name), name, say("This setting does not exist here."))
        self._draft.languages = words.languages
        if str(data.get("showPreviewBeforeComplete", "noPreview")) not in ("noPreview", "False"):
            self._draft.flow = Flow(review=True)
        return assemble(self._draft, self._notes, _PIPE)

    def _texts(self) -> FormTexts:
        data, words = self._data, self._words
        return FormTexts(
            title=words.of(data.get("title")),
            intro=words.of(data.get("description")),
            submit=words.of(data.get("completeText")),
            success=words.without_tags(data.get("completedHtml")),
        )

    def _page(self, page: Mapping[str, Any], pointer: str, *, only: bool) -> None:
        condition = self._formula(page, "visibleIf", pointer)
        title = self._words.of(page.get("title"))
        if not only or title or condition is not None:
            self._draft.add(
                DraftField(
                    kind="step",
                    place=pointer,
                    was=str(page.get("name") or "page"),
                    values={"text": title or self._words.of(page.get("name") or "page")},
                    show_if=condition,
                )
            )
        if description := self._words.of(page.get("description")):
            self._add_words("paragraph", description, pointer, None)
        self._elements(page.get("elements") or page.get("questions"), pointer + "/elements", None)

    def _elements(
        self, elements: object, pointer: str, condition: Node | None, depth: int = 0
    ) -> None:
        for index, each in enumerate(_objects(elements)):
            place = f"{pointer}/{index}"
            refuse_too_many(len(self._draft.fields), place)
            if each.get("visible") is False and "visibleIf" not in each:
                self._notes.left(place, str(each.get("name", "")), say("It is never visible."))
                continue
            own = both(condition, self._formula(each, "visibleIf", place))
            if str(each.get("type")) in _PANELS:
                self._panel(each, place, own, depth)
            else:
                self._question(each, place, own)

    def _panel(
        self, panel: Mapping[str, Any], pointer: str, condition: Node | None, depth: int
    ) -> None:
        if depth >= _DEEPEST:
            self._notes.left(pointer, str(panel.get("name", "")), say("It is nested too deep."))
            return
        if title := self._words.of(panel.get("title")):
            self._add_words("heading", title, pointer, condition)
        if description := self._words.of(panel.get("description")):
            self._add_words("paragraph", description, pointer, condition)
        for keyword in _NOT_OF_PANELS:
            if panel.get(keyword):
                name = str(panel.get("name", ""))
                self._notes.left(pointer, name, say("Its {property}.", property=keyword))
        inner = panel.get("elements") or panel.get("questions")
        self._elements(inner, pointer + "/elements", condition, depth + 1)

    def _add_words(self, kind: str, words: LocalText, pointer: str, condition: Node | None) -> None:
        self._draft.add(
            DraftField(
                kind=kind, place=pointer, was="panel", values={"text": words}, show_if=condition
            )
        )

    def _question(self, question: Mapping[str, Any], pointer: str, condition: Node | None) -> None:
        name = str(question.get("name") or question.get("valueName") or "")
        found = field_of(question, self._words)
        if isinstance(found, str):
            self._notes.left(pointer, name, found)
            return
        drafts, left = found
        for reason in left:
            self._notes.left(pointer, name, reason)
        required_if = self._formula(question, "requiredIf", pointer)
        for draft in drafts:
            draft.place = pointer
            draft.show_if = both(condition, draft.show_if)
            draft.required_if = required_if
            if draft.kind == "calculated":
                draft.calculation = self._formula(question, "expression", pointer)
            elif draft.kind == "checkboxes":
                self._several.add(draft.name)
            self._draft.add(draft)
        self._truths[name] = truths_of(question)
        if question.get("readOnly") is True:
            self._notes.left(pointer, name, say("That nobody can change it."))
        for keyword in _NOT_OF_QUESTIONS:
            if question.get(keyword):
                self._notes.left(pointer, name, say("Its {property}.", property=keyword))

    def _calculated(self) -> None:
        """Add the calculated values, each as early as it can be: questions may ask for them."""
        before = len(self._draft.fields)
        for index, each in enumerate(_objects(self._data.get("calculatedValues"))):
            pointer = below("", "calculatedValues", index)
            node = self._formula(each, "expression", pointer)
            if node is not None:
                self._draft.add(
                    DraftField(
                        kind="calculated",
                        place=pointer,
                        name=str(each.get("name", "")),
                        calculation=node,
                        values={"delivered": each.get("includeIntoResult") is True},
                    )
                )
        self._draft.fields = with_calculations(
            self._draft.fields[:before], self._draft.fields[before:]
        )

    def _formula(self, holder: Mapping[str, Any], name: str, pointer: str) -> Node | None:
        written = holder.get(name)
        if not isinstance(written, str) or not written.strip():
            return None
        try:
            return mapped(read_surveyjs(written), self._as_here)
        except NotTranslatedError as fault:
            subject = say("{property} of {field}", property=name, field=holder.get("name", ""))
            self._notes.left(below(pointer, name), subject, say("It {reason}", reason=fault))
            return None

    def _as_here(self, node: Node) -> Node:
        """Return a part of a formula as it is asked here."""
        if isinstance(node, Ref) and node.name.endswith(_LENGTH):
            name = node.name.removesuffix(_LENGTH)
            return Call("count" if name in self._several else "length", (Ref(name),))
        if isinstance(node, Call) and node.function in ("=", "!="):
            asked = next((each for each in node.arguments if isinstance(each, Ref)), None)
            truths = self._truths.get(asked.name, {}) if asked else {}
            return Call(node.function, tuple(_truth(each, truths) for each in node.arguments))
        return node


def _truth(node: Node, truths: Mapping[Node, bool]) -> Node:
    return Literal(truths[node]) if node in truths else node


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _titles(data: object, depth: int = 0) -> Iterator[str]:
    """Yield titles that do not say their language."""
    if isinstance(data, dict) and depth < _DEEPEST:
        for name, held in data.items():
            if name in ("title", "text", "description") and isinstance(held, str):
                yield held
            elif isinstance(held, dict | list):
                yield from _titles(held, depth + 1)
    elif isinstance(data, list) and depth < _DEEPEST:
        for each in data:
            yield from _titles(each, depth + 1)
