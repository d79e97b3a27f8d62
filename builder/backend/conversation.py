"""Reading the conversation's variables from the platform, for forms that name some.

The platform's documentation does not mention this; its public template does it in this way. A form
works without variables, unless its conditions refer to them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Final

import aiohttp

from .intake import IntakeError, parse
from .logs import Log, session_tag
from .parameters import Parameters
from .payload import context_url, request_headers
from .rules import PARAMETER_MAX, plain_number
from .spec import FormSpec

_REQUEST_S: Final = 3  # a person waits
_ANSWER_MAX: Final = 256 * 1024
_PASSING: Final = (401, 408, 425, 429)  # these may pass; 401 is the operator's fault


class UnreadError(Exception):
    """The conversation's variables cannot be read.

    Args:
        reason: In one word.
        lasting: Whether asking again is useless: the conversation does not exist or is not
            accessible.
    """

    def __init__(self, reason: str, *, lasting: bool) -> None:
        super().__init__(reason)
        self.lasting = lasting


class _StatusError(Exception):
    """The platform answered with another status than 200."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Conversation:
    """Reads variables from the platform.

    Args:
        form: The compiled form, which says what may be read.
        base_url: The platform's scheme and host.
        sign: Returns a token for a user.
        log: Where to report.
    """

    def __init__(self, form: FormSpec, base_url: str, sign: Callable[[str], str], log: Log) -> None:
        self._names = form.variables
        self._base_url = base_url
        self._sign = sign
        self._log = log

    async def start(self) -> None:
        """Open the connections."""
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=_REQUEST_S),
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def read(self, parameters: Parameters) -> dict[str, str]:
        """Return the variables that the form may read, as texts.

        Raises:
            UnreadError: They cannot be read.
        """
        lasting = False
        try:
            found = parse(await self._ask(parameters))
        except TimeoutError:
            reason = "timeout"
        except IntakeError:
            reason = "unreadable"
        except _StatusError as fault:
            reason = str(fault.status)
            lasting = 400 <= fault.status < 500 and fault.status not in _PASSING
        except (aiohttp.ClientError, OSError, ValueError) as fault:
            # This includes answers that are not HTTP; the library gives them a status of its own.
            reason = type(fault).__name__
        else:
            return variables_in(found, self._names)
        self._log.event(
            "conversation_unread",
            "warning",
            reason=reason,
            session=session_tag(parameters.session_id),
        )
        raise UnreadError(reason, lasting=lasting)

    async def _ask(self, parameters: Parameters) -> bytes:
        url = context_url(self._base_url, parameters.channel, parameters.integration_id)
        headers = request_headers(self._sign(parameters.user_id), parameters.session_id)
        async with (
            asyncio.timeout(_REQUEST_S),
            self._session.get(url, headers=headers, allow_redirects=False) as answer,
        ):
            if answer.status != HTTPStatus.OK:
                raise _StatusError(answer.status)
            body = bytearray()
            async for chunk in answer.content.iter_any():
                body += chunk
                if len(body) > _ANSWER_MAX:
                    raise IntakeError("too large")
            return bytes(body)


def variables_in(answer: object, names: tuple[str, ...]) -> dict[str, str]:
    """Return the named variables of the platform's answer, as texts.

    Args:
        answer: The conversation's context, by itself or under ``context``.
        names: What may be read.
    """
    if not isinstance(answer, Mapping):
        return {}
    inner = answer.get("context")
    context = inner if isinstance(inner, Mapping) else answer
    texts = {name: _text(context.get(name)) for name in names}
    return {name: text for name, text in texts.items() if 0 < len(text) <= PARAMETER_MAX}


def _text(value: object) -> str:
    """Return a flat value as a person would read it; empty for any other."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return plain_number(value)
    return value if isinstance(value, str) else ""
