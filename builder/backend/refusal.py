"""A refused request: what the client gets, and what the operator reads."""

from __future__ import annotations

from collections.abc import Mapping


class RefusalError(Exception):
    """A request is refused.

    Args:
        status: HTTP status.
        code: One word for programs.
        message: A sentence for people.
        fields: For field errors, a message by context name.
        headers: Further response headers.
        noted: Further fields of the log's line, for the operator only.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        fields: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        noted: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.fields = fields or {}
        self.headers = headers or {}
        self.noted = noted or {}
