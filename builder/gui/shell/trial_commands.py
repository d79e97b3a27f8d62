"""The commands of the views of Test, one row each."""

from __future__ import annotations

from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command
from builder.say import say


def view_commands(
    cases: tuple[str, ...], deployment: tuple[str, ...]
) -> tuple[Command[Facts], ...]:
    """Return the commands of tables of cases and of deployments.

    Args:
        cases: The titles of the menu of the view Cases.
        deployment: The titles of the menu of the view Deployment.
    """
    return (
        Command(id="cases.run", title=say("&Run the cases"), menu=cases, workspace="cases"),
        Command(id="cases.save", title=say("&Save the table"), menu=cases, workspace="cases"),
        Command(
            id="deployment.verify",
            title=say("&Verify the deployment"),
            menu=deployment,
            workspace="deployment",
            seen_first=True,
        ),
    )
