"""What a deployment is compared with, and where it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.check.hosting import is_backend_address
from builder.errors import DeliveryError
from builder.form.web_address import host_of, split_address, without_user
from builder.render import plan_of, render_page
from builder.say import say
from builder.value import dataclass

HTTP_PORT: Final = 80


@dataclass(frozen=True, kw_only=True)
class Submitting:
    """The wish to send a marked test submission.

    Attributes:
        session_id: The conversation that it goes to; empty for one that does not exist.
        user_id: Its user; empty for one that does not exist.
    """

    session_id: str = ""
    user_id: str = ""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A deployment and the export that it should be.

    Attributes:
        page_url: The page's address, without the slash at its end.
        backend_url: The backend's address, without the slash at its end.
        form: The compiled form.
        files: The page's files, by path below the page.
        headers: The response headers that the page must be served with.
        fingerprint: That of the key pair which should sign; empty if the project names none.
        http_port: The port where plain HTTP should lead to the page; 0 if it is not known.
        submitting: The wish to send a test submission; None to send none.
    """

    page_url: str
    backend_url: str
    form: FormSpec
    files: Mapping[str, bytes]
    headers: Mapping[str, str]
    fingerprint: str = ""
    http_port: int = HTTP_PORT
    submitting: Submitting | None = None

    @property
    def is_apart(self) -> bool:
        """Whether the page is on another origin than the backend."""
        return origin_of(self.page_url) != origin_of(self.backend_url)

    @property
    def real_hosts(self) -> tuple[str, ...]:
        """The hosts that are asked to deliver a test submission; none if none is wished for.

        Also one of this machine: the backend there, or at the end of a tunnel, delivers to whatever
        it is set to.
        """
        return () if self.submitting is None else (host_of(self.backend_url),)


def subject_of(
    project: ValidProject,
    url: str,
    *,
    fingerprint: str = "",
    http_port: int | None = None,
    submitting: Submitting | None = None,
) -> Subject:
    """Return what is compared when a project's deployment is verified.

    Args:
        project: The checked project.
        url: The page's address, as the chat's button has it, without parameters.
        fingerprint: That of the key pair which should sign; the project's own if empty.
        http_port: The port of plain HTTP; None for the usual one, or for none if the address has a
            port of its own.
        submitting: The wish to send a test submission.

    Raises:
        DeliveryError: It is not the address of a page; nothing was sent.
    """
    page_url = read_address(url)
    plan = plan_of(project)
    own_port = split_address(page_url).port is not None
    return Subject(
        page_url=page_url,
        backend_url=plan.project.hosting.backend_url or page_url,
        form=plan.form,
        files={path.removeprefix("page/"): content for path, content in render_page(plan).items()},
        headers=plan.headers,
        fingerprint=fingerprint or plan.form.key_fingerprint,
        http_port=(0 if own_port else HTTP_PORT) if http_port is None else http_port,
        submitting=submitting,
    )


def read_address(url: str) -> str:
    """Return the address of a page without the slash or file name at its end.

    Raises:
        DeliveryError: It is none.
    """
    address = url.strip().removesuffix("/index.html").rstrip("/")
    scheme, mark, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    address = f"{scheme.lower()}{mark}{host.lower()}{slash}{path}"
    if not is_backend_address(address):
        raise DeliveryError(
            say("{url!r} is not the address of a page.", url=without_user(url)[:80]),
            say(
                "Use https://host or https://host/path, without parameters; http only on this "
                "machine."
            ),
        )
    return address


def origin_of(url: str) -> str:
    """Return the origin of an address."""
    parts = split_address(url)
    return f"{parts.scheme}://{parts.netloc}"
