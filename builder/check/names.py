"""Context names and the parameters that hidden fields read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from builder.backend.parameters import OPTIONAL, REQUIRED
from builder.check.findings import Finding
from builder.check.wording import called
from builder.form.edits import taken_names
from builder.form.fields import HiddenField, NamedField
from builder.form.names import NAME, SNAKE_CASE, is_name, is_reserved, mended_name
from builder.form.place import Place
from builder.form.project import Project
from builder.say import listed, say

_PARAMETER = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def check(project: Project) -> Iterator[Finding]:
    """Find names that the platform or the page cannot use, or that authors may confuse."""
    if not _ID.fullmatch(project.id):
        yield Finding(
            code="form-id",
            severity="error",
            place=Place(attribute="id"),
            text=say("The form's id must be 1 to 64 letters, digits, - or _."),
        )
    yield from _submission_id(project)
    yield from _style(project)
    yield from _cases(project)
    yield from _deliveries(project)
    # Names of fields and delivered names: a field with several choices may deliver other names.
    counts = Counter(
        name
        for each in project.fields
        if isinstance(each, NamedField)
        for name in {each.name, *each.delivered_names()}
    )
    for field in project.fields:
        if isinstance(field, NamedField):
            yield from _name(field, project, counts[field.name])
            yield from _delivered(field, project, counts)
        if isinstance(field, HiddenField) and field.source == "parameter":
            yield from _parameter(field, project)


def _name(field: NamedField, project: Project, uses: int) -> Iterator[Finding]:
    name = Place(field_id=field.id, attribute="name")

    def finding(code: str, text: str) -> Finding:
        return Finding(code=code, severity="error", text=text, place=name)

    whom = called(field, project)
    if not field.name:
        yield finding("name-missing", say("{field} needs a context name.", field=whom))
    elif is_reserved(field.name):
        yield finding(
            "name-reserved",
            say(
                "{field}: the name {name!r} has a meaning of its own, for the platform or "
                "for JavaScript. Choose another.",
                field=whom,
                name=field.name,
            ),
        )
    elif not NAME.fullmatch(field.name):
        yield finding(
            "name-malformed",
            say(
                "{field}: {name!r} is not a context name. It has up to 64 letters from a "
                "to z, digits and underscores, and no digit at its beginning, such as "
                "{example}.",
                field=whom,
                name=field.name[:80],
                example=mended_name(field.name, taken_names(project), field.kind),
            ),
        )
    if field.name and uses > 1:
        yield finding(
            "name-duplicate",
            say(
                "{field}: {uses} fields have the name {name!r}; each needs its own.",
                field=whom,
                uses=uses,
                name=field.name,
            ),
        )


def _deliveries(project: Project) -> Iterator[Finding]:
    named = [each for each in project.fields if isinstance(each, NamedField)]
    if named and not any(each.delivered for each in named):
        yield Finding(
            code="nothing-delivered",
            severity="warning",
            place=Place(field_id=named[0].id, attribute="delivered"),
            text=say("No field is delivered, so the conversation learns nothing from the form."),
        )


def _style(project: Project) -> Iterator[Finding]:
    """Give one hint about names in another style than the vendor's guide uses."""
    other = [
        each
        for each in project.fields
        if isinstance(each, NamedField)
        and is_name(each.name)
        and not SNAKE_CASE.fullmatch(each.name)
    ]
    if other:
        names = listed(each.name for each in other[:3]) + (" …" if len(other) > 3 else "")
        yield Finding(
            code="name-style",
            severity="advice",
            place=Place(field_id=other[0].id, attribute="name"),
            text=say(
                "The platform takes any names, but its guide writes them in "
                "snake_case, unlike {names}. Keep them if the dialog reads them so, "
                "such as ${name}.",
                names=names,
                name=other[0].name,
            ),
        )


def _cases(project: Project) -> Iterator[Finding]:
    """Warn of names that differ only in case: people, and old browsers, take them for one."""
    spelled: dict[str, str] = {}
    for field in project.fields:
        if not isinstance(field, NamedField):
            continue
        for name, place in _places(field).items():
            known = spelled.setdefault(name.casefold(), name)
            if known != name:
                yield Finding(
                    code="name-case",
                    severity="warning",
                    place=place,
                    text=say(
                        "{field}: the names {one!r} and {other!r} differ only in "
                        "capital letters, which are easily confused. Rename one of "
                        "them.",
                        field=called(field, project),
                        one=known,
                        other=name,
                    ),
                )


def _submission_id(project: Project) -> Iterator[Finding]:
    name = project.platform.submission_id
    taken = {
        taken
        for each in project.fields
        if isinstance(each, NamedField)
        for taken in {each.name, *each.delivered_names()}
    }
    if name and (not is_name(name) or name in taken):
        yield Finding(
            code="submission-id",
            severity="error",
            place=Place(attribute="platform.submission_id"),
            text=say(
                "The name of the submission's id must be a context name of its own, such as "
                "submission_id."
            ),
        )


def _delivered(field: NamedField, project: Project, counts: Counter[str]) -> Iterator[Finding]:
    for index, name in enumerate(field.delivered_names()):
        if name != field.name and (not is_name(name) or counts[name] > 1):
            yield Finding(
                code="option-name",
                severity="error",
                place=Place(field_id=field.id, attribute="options", index=index, part="value"),
                text=say(
                    "{field}: an option would be delivered as {name!r}, which is in "
                    "use, or is not a context name. Change its value, or deliver "
                    "one text.",
                    field=called(field, project),
                    name=name[:80],
                ),
            )


def _places(field: NamedField) -> dict[str, Place]:
    """Return where each name comes from: the field's own, and those from values of options."""
    found = {field.name: Place(field_id=field.id, attribute="name")}
    for index, name in enumerate(field.delivered_names()):
        of_option = Place(field_id=field.id, attribute="options", index=index, part="value")
        found.setdefault(name, of_option)
    return found


def _parameter(field: HiddenField, project: Project) -> Iterator[Finding]:
    name = field.parameter
    if _PARAMETER.fullmatch(name) and name not in (*REQUIRED, *OPTIONAL):
        return
    yield Finding(
        code="parameter-name",
        severity="error",
        place=Place(field_id=field.id, attribute="parameter"),
        text=say(
            "{field}: a query parameter's name begins with a letter, has up to 64 "
            "letters, digits, dots, dashes or underscores, and is not one of the "
            "platform's own.",
            field=called(field, project),
        ),
    )
