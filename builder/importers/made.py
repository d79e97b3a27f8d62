"""The fields that an import has made so far, with their names and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from builder.form.fields import Field, NamedField
from builder.form.names import IDENTIFIER, NAME_MAX, new_id
from builder.importers.draft import DraftField


class Made:
    """Fields of the project; no id and no name stands twice.

    Attributes:
        fields: The fields, in order.
        by_name: Fields by their names, those of the source and ours.
        places: Where each field stands in the source, by its id.
        own: Attributes that our own export said, by field.
    """

    def __init__(self) -> None:
        self.fields: list[Field] = []
        self.by_name: dict[str, Field] = {}
        self.places: dict[str, str] = {}
        self.own: dict[str, Collection[str]] = {}
        self._names: set[str] = set()  # in use, without capitals
        self._repeated: Counter[str] = Counter()

    def keep(self, draft: DraftField, made: Field) -> None:
        """Keep a field at the end."""
        self.fields.append(made)
        self.places[made.id] = draft.place
        if draft.own:
            self.own[made.id] = frozenset(draft.own)
        if isinstance(made, NamedField):
            self._names.add(made.name.casefold())
            self.by_name.setdefault(made.name, made)
            if draft.name:
                self.by_name[draft.name] = made

    def id_of(self, draft: DraftField) -> str:
        """Return the id that our own export gave a field, or a fresh one."""
        own = draft.own.get("id")
        if isinstance(own, str) and IDENTIFIER.fullmatch(own) and own not in self.places:
            return own
        while (fresh := new_id()) in self.places:
            pass
        return fresh

    def free_name(self, base: str) -> str:
        """Return a free name; thousands may begin alike, so that counting goes on where it was."""
        name = base
        while name.casefold() in self._names:
            self._repeated[base] += 1
            ending = f"_{self._repeated[base] + 1}"
            name = base[: NAME_MAX - len(ending)].rstrip("_") + ending
        return name
