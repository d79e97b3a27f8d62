"""What is exported, all of one moment: the form may be edited while it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from builder.deliver.export import ExportReport, export
from builder.deliver.export_history import ExportHistory, note_export
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.form.project import Project
    from builder.gui.state.derived import Bundle
    from builder.keys.audit_log import Origin
    from builder.keys.store import KeyStore


@dataclass(frozen=True, kw_only=True)
class Order:
    """An export that a person asked for.

    Attributes:
        bundle: What is written.
        project: The form that it is of.
        origin: The form, as the log of the keys names it.
        target: The folder or file.
        as_zip: Whether one zip file is written.
    """

    bundle: Bundle
    project: Project
    origin: Origin
    target: Path
    as_zip: bool

    def carry_out(
        self, store: KeyStore, history: ExportHistory, *, force: bool
    ) -> tuple[ExportReport, str]:
        """Write it and note it; returns what was written, and what could not be noted.

        Args:
            store: The key pairs.
            history: Earlier exports.
            force: Whether to write over what is in the way.

        Raises:
            BuilderError: It could not be written.
        """
        from builder.keys.publication import note_publication  # noqa: PLC0415 - loads cryptography

        report = export(self.bundle, self.target, as_zip=self.as_zip, force=force)
        key = self.project.key_fingerprint
        unnoted = (
            note_publication(store, key, report.path, self.origin),
            note_export(history, self.project, self.bundle, report.path, self.origin.file),
        )
        return report, ". ".join(filter(None, unnoted))
