"""Texts that would do harm, in the place of each one that somebody can edit."""

from __future__ import annotations

import pytest

from builder.check.patterns import problem_of
from builder.form.project import Project
from tests.hostile import (
    PAYLOADS,
    Path,
    attacked,
    candidates,
    harmed,
    needed,
    problems,
    properties,
    property_of,
    text_at,
    texts_of,
    with_text,
)

# Where no harm is let in at all. Whatever is not listed here is let in, and must be harmless on
# the page: tests/browser/test_hostile_texts.py.
SHUT = {
    "CalculatedField.expression",
    "CheckboxesField.default",
    "ChoiceField.default",
    "Comparison.field",
    "CountryField.countries",
    "CountryField.default",
    "CountryField.preferred",
    "DateField.earliest",
    "DateField.latest",
    "DateTimeField.earliest",
    "DateTimeField.latest",
    "EmailField.default",
    "EmailField.equals",
    "Hosting.backend_url",
    "Hosting.frame_ancestors",
    "Hosting.page_origins",
    "Integration.integration_id",
    "NamedField.name",
    "PhoneField.default",
    "PhoneField.equals",
    "Platform.base_url",
    "Platform.submission_id",
    "Prefill.name",
    "Project.id",
    "Project.key_fingerprint",
    "Project.languages",
    "RuleMessage.rule",
    "TextField.equals",
    "TextField.pattern",
    "Theme.accent",
    "Theme.canvas",
    "Theme.card",
    "Theme.ink",
    "TimeField.earliest",
    "TimeField.latest",
    "UrlField.default",
}
# An option that is chosen at first cannot be renamed by itself, and what separates the values must
# be in none of them.
_TOLD_AT: dict[str, tuple[str, ...]] = {
    "options": ("options", "default", "delimiter"),
    # What a field starts with may not match another pattern.
    "pattern": ("pattern", "default"),
}
_UNUSABLE = ("a\x00b", "a\x1bb", "a\ud800b")
_ADDRESSES = {
    "url": (
        "javascript:window.hurt=1", "JaVaScRiPt:window.hurt=1", " javascript:window.hurt=1",
        "java\nscript:window.hurt=1", "\x01javascript:window.hurt=1", "data:text/html,<script>",
        "vbscript:x", "file:///etc/passwd", "blob:https://a.test/1", "http://a.test/", "//a.test/",
        "/a", "https:a.test", "https://", "https://a.test/ b", "https://a.test\\\x00", "tel:a",
    ),
    "source": (
        "javascript:window.hurt=1", "data:text/html,<script>", "data:image/svg,<svg/>",
        "https://a.test/a.png", "//a.test/a.png", "data:image/png;base64,!", "data:image/png,",
        " data:image/png,a", "data:image/svg+xml;charset=utf-8,<svg/>",
    ),
}  # fmt: skip


def told_at(project: Project, path: Path, text: str) -> bool:
    """Tell whether a text is refused at its path, and nowhere else without being so there."""
    project, path = needed(project, path)
    found = problems(with_text(project, path, text))
    first, *rest = path
    if first != "fields":
        name = ".".join(str(each) for each in path[:2] if isinstance(each, str))
        return any(each.place.attribute == name and not each.place.field_id for each in found)
    field, attribute = project.fields[int(rest[0])], str(rest[1])
    if attribute == "id":
        # Told where something refers to it.
        return bool(found)
    told = _TOLD_AT.get(attribute, (attribute,))
    return any(each.place.field_id == field.id and each.place.attribute in told for each in found)


def test_every_property_that_holds_texts_is_attacked():
    assert {property_of(attacked(), path) for path, _ in texts_of(attacked())} == properties()


def test_harm_is_let_in_only_where_it_is_harmless():
    _, _, closed = harmed()
    opened = {
        property_of(attacked(), path) for path, _ in texts_of(attacked()) if path not in closed
    }
    assert properties() - opened == SHUT


def test_what_is_refused_is_told_where_it_stands():
    project = attacked()
    _, _, closed = harmed()
    assert len(closed) > 100
    silent = [
        (path, each)
        for path in closed
        for each in (*candidates(path, text_at(project, path)), PAYLOADS[0])
        # Some of them are patterns like others.
        if (path[-1] != "pattern" or problem_of(each)) and not told_at(project, path, each)
    ]
    assert silent == []


@pytest.mark.parametrize("attribute", list(_ADDRESSES))
def test_addresses_lead_to_what_they_may_lead_to_only(attribute):
    project = attacked()
    paths = [path for path, _ in texts_of(project) if path[-1] == attribute]
    if attribute == "source":
        paths.append(("theme", "logo"))
    assert len(paths) == 2
    for path in paths:
        assert not problems(project)
        for address in _ADDRESSES[attribute]:
            assert told_at(project, path, address), (path, address)


def unseen(project: Project, *, every: bool) -> list[tuple[Path, str]]:
    """Return where a text that no page can show is not refused.

    Args:
        project: The form.
        every: Whether each place gets each text, and not one of them in turn.
    """
    tried = [
        (path, text)
        for number, (path, _) in enumerate(texts_of(project))
        for text in (_UNUSABLE if every else (_UNUSABLE[number % len(_UNUSABLE)],))
    ]
    return [(path, text) for path, text in tried if not told_at(project, path, text)]


def test_what_no_page_can_show_is_refused():
    assert unseen(attacked(), every=False) == []


@pytest.mark.fuzz
def test_nothing_that_no_page_can_show_is_let_in_anywhere():
    assert unseen(attacked(), every=True) == []
