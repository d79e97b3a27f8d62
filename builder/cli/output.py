"""The output of commands: text for people, or one JSON object; errors in the same two forms."""

from __future__ import annotations

import functools
import json
import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NoReturn, ParamSpec

import click

from builder.errors import BuilderError
from builder.settings import Home

P = ParamSpec("P")
log = logging.getLogger(__name__)

Output = tuple[Mapping[str, Any], str]
"""What a command prints: for ``--json``, and for people."""


class RefusedOutputError(BuilderError):
    """The command ran, and its result is a refusal: exit code 1.

    Args:
        data: For ``--json``.
        text: For people.
    """

    def __init__(self, data: Mapping[str, Any], text: str) -> None:
        super().__init__(text)
        self.data = data


def printing(command: Callable[P, Output | Iterator[Output]]) -> Callable[..., None]:
    """Make a click command from a function that returns its output, or yields it and goes on.

    Adds ``--json``. A :class:`BuilderError` becomes a line on standard error and exit code 1. So
    does an unexpected exception; its details go to the log only.
    """

    @functools.wraps(command)
    def wrapped(as_json: bool, *args: P.args, **kwargs: P.kwargs) -> None:
        object_due = as_json  # one object, even if an error follows
        try:
            returned = command(*args, **kwargs)
            outputs = returned if isinstance(returned, Iterator) else (returned,)
            for data, text in outputs:
                print_output({"ok": True, **data} if as_json else text)
                object_due = False
        except RefusedOutputError as refused:
            print_output({"ok": False, **refused.data} if as_json else refused.message)
            raise SystemExit(1) from refused
        except BuilderError as fault:
            fail(fault.message, fault.hint, as_json=object_due)
        except (KeyboardInterrupt, click.Abort):
            fail("Stopped.", as_json=object_due)
        except (click.ClickException, BrokenPipeError):
            raise
        except Exception as fault:
            log.exception("the command failed")
            fail(
                f"This should not have happened ({type(fault).__name__}).",
                f"The details are in {Home.of_user().log_file}.",
                as_json=object_due,
            )

    option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
        "--json", "as_json", is_flag=True, help="Print one JSON object."
    )
    return option(wrapped)


def fail(message: str, hint: str = "", *, as_json: bool) -> NoReturn:
    """Tell why there is no result, and exit with 1.

    Args:
        message: What went wrong.
        hint: What to do about it; empty if there is nothing to say.
        as_json: Whether a JSON object is due, too.

    Raises:
        SystemExit: Always.
    """
    if as_json:
        print_output({"ok": False, "error": {"message": message, "hint": hint}})
    click.echo(f"error: {message}", err=True)
    if hint:
        click.echo(hint, err=True)
    raise SystemExit(1)


def print_output(content: Mapping[str, Any] | str) -> None:
    """Print an output: an object as JSON, a text as it is unless it is empty."""
    text = (
        content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, indent=2)
    )
    if text:
        click.echo(text)


def tell(text: str) -> None:
    """Report progress, if standard error is a terminal."""
    if sys.stderr.isatty():
        click.echo(text, err=True)
