"""What a kind is made of, and how it is added to the builder for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from builder.backend.judges import RULES, KindRule
from builder.form.fields import Field
from builder.form.kinds import KINDS, Kind
from builder.form.texts import LocalText
from builder.gui.widgets import icons
from builder.templates_folder import MORE_FOLDERS

_SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" '
    'stroke="currentColor"><circle cx="10" cy="10" r="7"/></svg>'
)


@dataclass(frozen=True, kw_only=True)
class NewKind:
    """The pieces of a kind; its class is in its row.

    Attributes:
        row: Its row in the table.
        template: Its HTML.
        icon: Its icon, as SVG.
        rule: Its rule in Python; None if nobody answers it.
        script: Its rule in JavaScript; empty if nobody answers it.
    """

    row: Kind
    template: str
    icon: str = _SVG
    rule: KindRule | None = None
    script: str = ""

    @property
    def name(self) -> str:
        """The kind's name."""
        return self.row.name

    def make(self, **changes: Any) -> Field:
        """Make a field of the kind, with a label."""
        values: dict[str, Any] = {"id": f"f_{self.name}"}
        if self.row.delivers:
            values |= {"name": self.name}
        if self.row.answered:
            values |= {"label": LocalText.of(en=self.row.label, el=f"{self.row.label} (ελ)")}
        return self.row.cls(**(dict(self.row.starting) | values | changes))


@contextmanager
def added(new: NewKind, folder: Path) -> Iterator[None]:
    """Add a kind to the builder for a while.

    Args:
        new: The kind.
        folder: A folder of its own, for its files.
    """
    script = folder / "page" / "js" / "rules" / f"{new.name}.js"
    template = folder / "page" / "fields" / f"{new.name}.html.j2"
    icon = folder / "icons" / f"{new.row.icon}.svg"
    for path, text in ((script, new.script), (template, new.template), (icon, new.icon)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with ExitStack() as stack:
        KINDS[new.name] = new.row
        stack.callback(KINDS.pop, new.name)
        if new.rule:
            RULES[new.name] = new.rule
            stack.callback(RULES.pop, new.name)
        MORE_FOLDERS.append(folder)
        stack.callback(MORE_FOLDERS.remove, folder)
        icons.FOLDERS.append(icon.parent)
        stack.callback(icons.FOLDERS.remove, icon.parent)
        yield
