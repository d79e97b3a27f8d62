"""Fields as people see them in calculations and texts: by name, where the file has an id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from builder.form.called import in_one_line
from builder.form.fields import Field, NamedField
from builder.form.kinds import kind_of
from builder.form.piping import without_placeholders
from builder.say import say
from builder.value import dataclass

DELETED: Final = say("deleted field")
_LONGEST: Final = 60
_ID: Final = re.compile("f_[A-Za-z0-9_-]+")  # as new fields and those of starter forms have
# What would end a name, a placeholder or a text in quotes.
_INSTEAD: Final = str.maketrans({"{": "(", "}": ")", "|": "/", "'": "’", '"': "”"})


@dataclass(frozen=True)
class ShownNames:
    """Names of fields, no two of which are the same in any case of letters.

    Attributes:
        by_id: The name of each field, by its id.
    """

    by_id: Mapping[str, str]

    @classmethod
    def of(cls, fields: Iterable[Field], language: str) -> ShownNames:
        """Name fields by their labels; those with the same label have the context name, too.

        Args:
            fields: All fields of the form, so that a name means the same everywhere.
            language: The language of labels.
        """
        taken: set[str] = set()
        last: dict[str, int] = {}  # the last number behind each proposal: many may be alike
        found: dict[str, str] = {}
        for field in fields:
            proposals = _proposals(field, language)
            name = next((each for each in proposals if each.casefold() not in taken), "")
            base = proposals[-1].casefold()
            while not name:
                last[base] = last.get(base, 1) + 1
                numbered = f"{proposals[-1]} {last[base]}"
                name = "" if numbered.casefold() in taken else numbered
            taken.add(name.casefold())
            found[field.id] = name
        return cls(found)

    def including(self, field_ids: Iterable[str]) -> ShownNames:
        """Return these names with some for fields that are not there any more.

        Args:
            field_ids: What stands for fields. What is no id, such as a name that
                somebody typed, gets no name.
        """
        missing = [
            each
            for each in dict.fromkeys(field_ids)
            if each not in self.by_id and _ID.fullmatch(each)
        ]
        if not missing:
            return self
        taken = {each.casefold() for each in self.by_id.values()}
        free = (each for each in _numbered(DELETED) if each not in taken)
        return ShownNames({**self.by_id, **dict(zip(missing, free, strict=False))})

    def id_of(self, name: str) -> str:
        """Return the id of the field with a name; empty if there is none.

        Args:
            name: The name, in any case of letters and with any space around it.
        """
        return self._by_name.get(" ".join(name.split()).casefold(), "")

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        return {own.casefold(): each for each, own in self.by_id.items()}


def _proposals(field: Field, language: str) -> tuple[str, ...]:
    """Return what a field can be called; a number behind the last one makes it its own."""
    own = field.name if isinstance(field, NamedField) else ""
    words = without_placeholders(field.wording.best(language, language))
    label = " ".join(in_one_line(words, _LONGEST).translate(_INSTEAD).split())
    if label.partition(".")[0] in ("parameter", "context"):
        # It would be read as something else.
        label = f"field {label}"
    base = label or own or kind_of(field).label
    return (base, f"{label} ({own})") if label and own else (base,)


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 1
    while True:
        number += 1
        yield f"{base} {number}"
