"""How commands answer: text for people, or one JSON object; errors in the same two ways."""

from __future__ import annotations

import functools
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any, ParamSpec

import click

from builder.errors import BuilderError
from builder.settings import Home

P = ParamSpec("P")
log = logging.getLogger(__name__)

Answer = tuple[Mapping[str, Any], str]
"""What a command answers: for ``--json``, and for people."""


class RefusedAnswerError(BuilderError):
    """The command did its work, and the outcome is a refusal: exit code 1.

    Args:
        data: For ``--json``.
        text: For people.
    """

    def __init__(self, data: Mapping[str, Any], text: str) -> None:
        super().__init__(text)
        self.data = data


def answering(command: Callable[P, Answer]) -> Callable[..., None]:
    """Make a click command of a function that returns its answer.

    Adds ``--json``. A :class:`BuilderError` becomes a line on standard error and exit code 1; so
    does anything unforeseen, with its details in the log and never on the screen.
    """

    @functools.wraps(command)
    def wrapped(as_json: bool, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            data, text = command(*args, **kwargs)
        except RefusedAnswerError as refused:
            _print({"ok": False, **refused.data} if as_json else refused.message, as_json=as_json)
            raise SystemExit(1) from refused
        except BuilderError as fault:
            if as_json:
                error = {"message": fault.message, "hint": fault.hint}
                _print({"ok": False, "error": error}, as_json=True)
            click.echo(f"error: {fault.message}", err=True)
            if fault.hint:
                click.echo(fault.hint, err=True)
            raise SystemExit(1) from fault
        except (KeyboardInterrupt, click.Abort):
            click.echo("Stopped.", err=True)
            raise SystemExit(1) from None
        except (click.ClickException, SystemExit):
            raise
        except Exception as fault:
            log.exception("the command failed")
            click.echo(
                f"error: This should not have happened ({type(fault).__name__}). "
                f"The details are in {Home.of_user().log_file}.",
                err=True,
            )
            raise SystemExit(1) from fault
        _print({"ok": True, **data} if as_json else text, as_json=as_json)

    option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
        "--json", "as_json", is_flag=True, help="Print one JSON object."
    )
    return option(wrapped)


def _print(content: Mapping[str, Any] | str, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(content, ensure_ascii=False, indent=2))
    elif content:
        click.echo(content)


def tell(text: str) -> None:
    """Tell how far the work is, if somebody is watching."""
    stream = click.get_text_stream("stderr")
    if stream.isatty():
        click.echo(text, err=True)
