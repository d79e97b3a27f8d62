"""The workspaces, one row each; a workspace is imported and built when it is first entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class WorkspaceRow:
    """One workspace.

    Attributes:
        id: Its name in code and tests.
        title: What people read, with the mark of its mnemonic.
        icon: Name of its icon.
        make: Imports and builds it.
    """

    id: str
    title: str
    icon: str
    make: Callable[[Services], Workspace]


def _keys(services: Services) -> Workspace:
    from builder.gui.keys.workspace import KeysWorkspace  # noqa: PLC0415 - on first entry

    return KeysWorkspace(services)


def _design(services: Services) -> Workspace:
    from builder.gui.design.workspace import DesignWorkspace  # noqa: PLC0415 - on first entry

    return DesignWorkspace(services)


def _preview(services: Services) -> Workspace:
    from builder.gui.preview.workspace import PreviewWorkspace  # noqa: PLC0415 - on first entry

    return PreviewWorkspace(services)


def _test(services: Services) -> Workspace:
    from builder.gui.test.workspace import TestWorkspace  # noqa: PLC0415 - on first entry

    return TestWorkspace(services)


def _export(services: Services) -> Workspace:
    from builder.gui.export.workspace import ExportWorkspace  # noqa: PLC0415 - on first entry

    return ExportWorkspace(services)


# In the order of the work.
WORKSPACES: Final = (
    WorkspaceRow(id="keys", title="&Keys", icon="key", make=_keys),
    WorkspaceRow(id="design", title="&Design", icon="design", make=_design),
    WorkspaceRow(id="preview", title="&Preview", icon="preview", make=_preview),
    WorkspaceRow(id="test", title="&Test", icon="send", make=_test),
    WorkspaceRow(id="export", title="E&xport", icon="export", make=_export),
)
