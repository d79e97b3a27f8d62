"""A form of a web page: its controls with their labels, in the order of the page."""

from __future__ import annotations

import re
from typing import Final

from builder.errors import ImportFileError
from builder.form.project import FormTexts
from builder.importers.assemble import assemble
from builder.importers.draft import DraftField, DraftForm, text_in
from builder.importers.formats.html_controls import (
    CHOSEN,
    Element,
    control_field,
    group_field,
    holds_only,
    is_hidden,
    labelled,
    seen_words_of,
    words_before,
    words_of,
)
from builder.importers.report import Import, Notes
from builder.importers.source import refuse_too_many
from builder.importers.tags import assumed_language, tag_of
from builder.say import say

_LABEL_MAX: Final = 100
_ELEMENTS_MAX: Final = 200_000
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_CONTROLS: Final = frozenset({"input", "select", "textarea"})
_BUTTONS: Final = frozenset({"submit", "button", "reset", "image"})
_NEVER_SHOWN: Final = ("script", "style", "template", "noscript")
_TOO_DEEP: Final = "ERR_RESOURCE_LIMIT"
_TOKENS: Final = re.compile(
    r"csrf|xsrf|token|nonce|__viewstate|^_|^utf8$|_sentinel$", re.IGNORECASE
)
_TRAPS: Final = re.compile(r"captcha|honeypot", re.IGNORECASE)  # people do not answer these
_MADE: Final = frozenset(
    {"radiogroup", "radio", "checkbox", "listbox", "combobox", "slider", "spinbutton", "switch"}
)


def is_html(text: str) -> bool:
    """Tell whether a text is HTML."""
    head = text[:5000].lower()
    return "<html" in head or "<!doctype html" in head or "<form" in head or "<input" in head


def read_html(text: str) -> Import:
    """Read the form of a page that asks the most: others are searches, logins and newsletters.

    Raises:
        ImportFileError: There is none, or the page is too deep or too large.
    """
    root = _parsed(text)
    notes = Notes()
    _strip_never_shown(root, notes)
    _bring_home(root, notes)
    forms = [each for each in root.iter("form") if _controls_in(each)]
    form = max(forms, key=_controls_in, default=root)
    for each in forms:
        if each is not form:
            notes.left(_line(each), say("form"), say("Only the form that asks the most is read."))
    if not _controls_in(form):
        raise ImportFileError(
            say("The page has no form with controls."),
            hint=say(
                "A form that a script makes is not in the file. Save the page from the browser."
            ),
        )
    return _Reader(root, form, notes).read()


def _parsed(text: str) -> Element:
    from lxml import etree  # noqa: PLC0415 - on first use

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(text.encode(), parser)
    for fault in parser.error_log:
        if fault.type_name == _TOO_DEEP:
            raise ImportFileError(
                say("Elements are nested too deep."), say("line {number}", number=fault.line)
            )
    if root is None:
        raise ImportFileError(say("There is no HTML in this file."))
    for count, each in enumerate(root.iter(), 1):
        if count > _ELEMENTS_MAX:
            raise ImportFileError(say("The page has too many elements."), _line(each))
    return root


def _strip_never_shown(root: Element, notes: Notes) -> None:
    """Remove what a browser that runs scripts shows to nobody."""
    from lxml import etree  # noqa: PLC0415 - on first use

    for each in root.iter(*_NEVER_SHOWN):
        if _controls_in(each):
            notes.left(_line(each), each.tag, say("It is hidden from the person."))
    etree.strip_elements(root, *_NEVER_SHOWN, with_tail=False)


def _bring_home(root: Element, notes: Notes) -> None:
    """Move controls into the form that they name, wherever on the page they stand.

    A label goes along if all that it holds goes there. The text behind either stays.
    """
    places = {each: place for place, each in enumerate(root.iter())}
    homes, shared = _homes(root)
    first: dict[Element, Element] = {}  # the last that was put before what was in the form
    named: set[Element] = set()  # labels whose words went along without them
    for control, home in homes.items():
        if "form" not in control.attrib or (home is not None and home in control.iterancestors()):
            continue
        label = next(control.iterancestors("label"), control)
        part = label if shared.get(label) == {home} else control
        if home is None:
            notes.left(_line(control), control.get("name", ""), say("It belongs to no form."))
            _hide(control)
            _hide(part)
            continue
        if part in home.iterancestors():
            part = control
        if part is not label and label not in named and not control.get("aria-label"):
            named.add(label)
            control.set("aria-label", words_of(label))
        _leave_place(part)
        if places[part] > places[home]:
            home.append(part)
        elif home in first:
            first[home].addnext(part)
        else:
            home.insert(0, part)
        if places[part] < places[home]:
            first[home] = part


def _homes(root: Element) -> tuple[dict[Element, Element | None], dict[Element, set[Element]]]:
    """Return the form of each control, if there is one, and of all controls within each label."""
    forms: dict[str, Element] = {}
    for each in root.iter("form"):
        if each.get("id"):
            forms.setdefault(each.get("id"), each)
    homes: dict[Element, Element | None] = {}
    shared: dict[Element, set[Element]] = {}
    for control in root.iter(*_CONTROLS, "button"):
        home = next(control.iterancestors("form"), root)
        if "form" in control.attrib:
            home = forms.get(control.get("form"))
        if home is not None and control in home.iterancestors():
            home = None  # a browser knows no form within a control
        homes[control] = home
        for label in control.iterancestors("label"):
            shared.setdefault(label, set()).add(home)
    return homes, shared


def _hide(element: Element) -> None:
    """Make an element what nobody sees or answers; what stands within it can still be read."""
    element.tag = "span"
    element.set("hidden", "")


def _leave_place(element: Element) -> None:
    """Put something empty in the place of an element, with the text behind the element."""
    from lxml import etree  # noqa: PLC0415 - on first use

    if element.get("type", "").lower() in CHOSEN and not element.get("title"):
        element.set("title", element.tail or "")  # what stands behind it may be its label
    place = etree.Element("span")
    place.tail, element.tail = element.tail, None
    element.getparent().replace(element, place)


def _controls_in(element: Element) -> int:
    """Count what a person can answer."""
    return sum(
        each.tag != "input" or each.get("type", "text").lower() not in ("hidden", *_BUTTONS)
        for each in element.iter(*_CONTROLS)
    )


def _line(element: Element) -> str:
    return say("line {number}", number=element.sourceline)


class _Reader:
    def __init__(self, root: Element, form: Element, notes: Notes) -> None:
        self._root = root
        self._form = form
        self._notes = notes
        self._labels = labelled(root)
        self._draft = DraftForm(source=say("HTML form"))
        self._read: set[Element] = set()
        # Radio buttons and tick boxes by their type and name.
        self._groups: dict[tuple[str, str], list[Element]] = {}
        for each in form.iter("input"):
            key = (each.get("type", "text").lower(), each.get("name") or "")
            self._groups.setdefault(key, []).append(each)
        # Names of what a person answers.
        self._answered = {
            each.get("name")
            for each in form.iter(*_CONTROLS)
            if each.get("type", "").lower() != "hidden"
        }
        self._submit = ""

    def read(self) -> Import:
        self._draft.languages = [self._language()]
        language = self._draft.languages[0]
        titles = (*self._form.iter("h1"), *self._root.iter("h1"), *self._root.iter("title"))
        first = next((words for each in titles if (words := seen_words_of(each))), "")
        self._draft.name = first
        for element in self._form.iter():
            if element in self._read:
                continue
            if is_hidden(element) and holds_only(element, own=set()):
                self._read.update(element.iter())  # a part with questions may be shown later
            else:
                self._element(element)
                refuse_too_many(len(self._draft.fields), _line(element))
        self._draft.texts = FormTexts(
            title=text_in(language, first), submit=text_in(language, self._submit)
        )
        return assemble(self._draft, self._notes)

    def _language(self) -> str:
        for each in (self._form, *self._form.iterancestors()):
            if tag := tag_of(each.get("lang", "")):
                return tag
        return assumed_language(self._form.itertext(), self._notes)

    def _element(self, element: Element) -> None:
        if element.tag == "fieldset":
            self._fieldset(element)
        elif element.tag == "button":
            if element.get("type", "submit").lower() == "submit" and not self._submit:
                self._submit = words_of(element)
        elif element.tag in _HEADINGS:
            self._words("heading", element)
        elif element.tag == "p" and next(element.iter(*_CONTROLS, "button"), None) is None:
            self._words("paragraph", element)
        elif element.tag == "hr":
            self._draft.add(DraftField(kind="divider", place=_line(element), was="hr"))
        elif element.tag in _CONTROLS:
            self._control(element)
        elif element.get("role") in _MADE and holds_only(element, own=set()):
            words = self._labels.named(element) or seen_words_of(element)
            self._notes.left(_line(element), words, say("A control that a script makes."))
            self._read.update(element.iter())

    def _words(self, kind: str, element: Element) -> None:
        words = words_of(element)
        if words and element.get("id") not in self._described():
            self._draft.add(self._worded(kind, element, words))

    def _worded(self, kind: str, element: Element, words: str) -> DraftField:
        return DraftField(
            kind=kind,
            place=_line(element),
            was=str(element.tag),
            values={"text": text_in(self._draft.languages[0], words)},
        )

    def _described(self) -> frozenset[str]:
        """Return the ids of elements that are hints of controls."""
        return self._labels.hints

    def _fieldset(self, element: Element) -> None:
        legend = next((words_of(each) for each in element.iter("legend")), "")
        controls = list(element.iter(*_CONTROLS))
        names = {each.get("name") for each in controls}
        kinds = {each.get("type", "text").lower() for each in controls}
        one_question = len(controls) > 1 and len(names) == 1 and kinds <= CHOSEN
        if "disabled" in element.attrib:
            self._notes.left(_line(element), legend or "fieldset", say("It is disabled."))
            self._read.update(element.iter())
        elif legend and controls and not one_question:
            self._draft.add(self._worded("heading", element, legend))

    def _control(self, element: Element) -> None:
        kind = element.get("type", "text").lower() if element.tag == "input" else element.tag
        name = element.get("name") or element.get("id") or ""
        if kind in _BUTTONS:
            if kind == "submit" and not self._submit:
                self._submit = element.get("value", "")
            return
        if "disabled" in element.attrib:
            self._notes.left(_line(element), name or kind, say("It is disabled."))
        elif kind in CHOSEN and element.get("name"):
            self._group(element, kind, name)
        elif (kind == "hidden" and _TOKENS.search(name)) or _TRAPS.search(name):
            self._notes.left(_line(element), name, say("It is a token of the website."))
        elif kind == "hidden" and name in self._answered:
            said = say("It is what the website takes where nothing is chosen.")
            self._notes.left(_line(element), name, said)
        else:
            self._single(element, kind, name)

    def _group(self, element: Element, kind: str, name: str) -> None:
        members = self._groups[kind, element.get("name")]
        if kind == "checkbox" and len(members) == 1:
            self._single(element, kind, name)
            return
        self._read.update(members)
        legend = self._legend(members) or self._words_before(members)
        draft = group_field(kind, members, self._labels, self._draft.languages[0])
        draft.name = name.removesuffix("[]")
        draft.place = _line(element)
        draft.values["label"] = text_in(self._draft.languages[0], legend or "")
        self._draft.add(draft)

    def _legend(self, members: list[Element]) -> str:
        own = set(members)
        for around in members[0].iterancestors("fieldset", "div"):
            if not holds_only(around, own):
                break  # nor does anything around it
            if around.tag == "fieldset" or around.get("role") in ("group", "radiogroup"):
                legend = next((words_of(each) for each in around.iter("legend")), "")
                return legend or self._labels.named(around)
        return ""

    def _words_before(self, members: list[Element]) -> str:
        """Return the words that stand before buttons without a legend, as many pages have them.

        A paragraph of its own is no field besides.
        """
        found = words_before(members, self._form)
        last = self._draft.fields[-1] if self._draft.fields else None
        language = self._draft.languages[0]
        if found and last is not None and last.values.get("text") == text_in(language, found):
            self._draft.fields.pop()
        return found

    def _words_right_before(self, element: Element) -> str:
        """Return the words before a control without a label; what is long is no label."""
        found = words_before([element], self._form)
        last = self._draft.fields[-1] if self._draft.fields else None
        shown = last.values.get("text") if last is not None else None
        is_shown = shown == text_in(self._draft.languages[0], found)
        return "" if is_shown or len(found) > _LABEL_MAX else found

    def _single(self, element: Element, kind: str, name: str) -> None:
        language = self._draft.languages[0]
        before = "" if kind == "hidden" else self._words_right_before(element)
        found = control_field(element, kind, self._labels, language, before)
        if isinstance(found, str):
            self._notes.left(_line(element), name or kind, found)
            return
        draft, left = found
        draft.name, draft.place = name.removesuffix("[]"), _line(element)
        for reason in left:
            self._notes.left(draft.place, name or kind, reason)
        self._draft.add(draft)
