"""The workspaces, one row each; a workspace is imported and built when it is first entered.

A workspace that has several views, such as Design, has one row for each view: the first leads the
others, and its button in the workspace bar leads to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from builder.form.place import Place
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class WorkspaceRow:
    """One workspace.

    Attributes:
        id: Its name in code and tests.
        title: What people read, with the mark of its mnemonic.
        icon: Name of its icon.
        make: Imports and builds it.
        view: What people read in the view bar, if the workspace has several views.
        leader: Id of the workspace that this is a view of; empty for one in the workspace bar.
    """

    id: str
    title: str
    icon: str
    make: Callable[[Services], Workspace]
    view: str = ""
    leader: str = ""

    @property
    def bar_id(self) -> str:
        """Id of the workspace whose button in the workspace bar is marked for this one."""
        return self.leader or self.id


def _keys(services: Services) -> Workspace:
    from builder.gui.keys.workspace import KeysWorkspace  # noqa: PLC0415 - on first entry

    return KeysWorkspace(services)


def _design(services: Services) -> Workspace:
    from builder.gui.design.workspace import DesignWorkspace  # noqa: PLC0415 - on first entry

    return DesignWorkspace(services)


def _logic(services: Services) -> Workspace:
    from builder.gui.logic.workspace import LogicWorkspace  # noqa: PLC0415 - on first entry

    return LogicWorkspace(services)


def _translations(services: Services) -> Workspace:
    from builder.gui.translations.workspace import (  # noqa: PLC0415 - on first entry
        TranslationsWorkspace,
    )

    return TranslationsWorkspace(services)


def _appearance(services: Services) -> Workspace:
    from builder.gui.appearance.workspace import (  # noqa: PLC0415 - on first entry
        AppearanceWorkspace,
    )

    return AppearanceWorkspace(services)


def _source(services: Services) -> Workspace:
    from builder.gui.source.workspace import SourceWorkspace  # noqa: PLC0415 - on first entry

    return SourceWorkspace(services)


def _preview(services: Services) -> Workspace:
    from builder.gui.preview.workspace import PreviewWorkspace  # noqa: PLC0415 - on first entry

    return PreviewWorkspace(services)


def _test(services: Services) -> Workspace:
    from builder.gui.test.workspace import TestWorkspace  # noqa: PLC0415 - on first entry

    return TestWorkspace(services)


def _cases(services: Services) -> Workspace:
    from builder.gui.cases.workspace import CasesWorkspace  # noqa: PLC0415 - on first entry

    return CasesWorkspace(services)


def _deployment(services: Services) -> Workspace:
    from builder.gui.deployment.workspace import (  # noqa: PLC0415 - on first entry
        DeploymentWorkspace,
    )

    return DeploymentWorkspace(services)


def _export(services: Services) -> Workspace:
    from builder.gui.export.workspace import ExportWorkspace  # noqa: PLC0415 - on first entry

    return ExportWorkspace(services)


# In the order of the work.
WORKSPACES: Final = (
    WorkspaceRow(id="keys", title=say("&Keys"), icon="key", make=_keys),
    WorkspaceRow(id="design", title=say("&Design"), icon="design", make=_design, view=say("Form")),
    WorkspaceRow(
        id="logic",
        title=say("Lo&gic"),
        icon="logic",
        make=_logic,
        view=say("Logic"),
        leader="design",
    ),
    WorkspaceRow(
        id="translations",
        title=say("Tra&nslations"),
        icon="translations",
        make=_translations,
        view=say("Translations"),
        leader="design",
    ),
    WorkspaceRow(
        id="appearance",
        title=say("&Appearance"),
        icon="palette",
        make=_appearance,
        view=say("Appearance"),
        leader="design",
    ),
    WorkspaceRow(
        id="source",
        title=say("Sou&rce"),
        icon="source",
        make=_source,
        view=say("Source"),
        leader="design",
    ),
    WorkspaceRow(id="preview", title=say("&Preview"), icon="preview", make=_preview),
    WorkspaceRow(id="test", title=say("&Test"), icon="send", make=_test, view=say("Submissions")),
    WorkspaceRow(
        id="cases",
        title=say("Cas&es"),
        icon="checkboxes",
        make=_cases,
        view=say("Cases"),
        leader="test",
    ),
    WorkspaceRow(
        id="deployment",
        title=say("&Verify a deployment"),
        icon="link",
        make=_deployment,
        view=say("Deployment"),
        leader="test",
    ),
    WorkspaceRow(id="export", title=say("E&xport"), icon="export", make=_export),
)


def row_of(id_: str) -> WorkspaceRow:
    """Return the row of a workspace.

    Raises:
        KeyError: There is no such workspace.
    """
    try:
        return next(row for row in WORKSPACES if row.id == id_)
    except StopIteration:
        raise KeyError(id_) from None


def views_of(id_: str) -> tuple[WorkspaceRow, ...]:
    """Return the views among which one is chosen in a workspace; none if it has one view only."""
    bar_id = row_of(id_).bar_id
    views = tuple(row for row in WORKSPACES if row.bar_id == bar_id)
    return views if len(views) > 1 else ()


def workspace_of(place: Place) -> str:
    """Return the id of the workspace in which a place of the form is edited."""
    if place.is_of_page_words:
        return "translations"
    return "appearance" if place.is_of_theme else "design"
