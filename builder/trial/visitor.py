"""What opens the form's page in a browser engine, for work that knows no engine itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar


class Told(Protocol):
    """What a page told."""

    @property
    def is_settled(self) -> bool:
        """Whether nothing more will happen soon."""


T = TypeVar("T", bound=Told)
T_co = TypeVar("T_co", bound=Told, covariant=True)


class Visit(Protocol[T_co]):
    """What is to be done in a page, by scripts whose values are JSON."""

    @property
    def url(self) -> str:
        """The page's address with its query parameters."""

    @property
    def origin(self) -> str:
        """The only origin that the page may talk to."""

    @property
    def is_ready(self) -> str:
        """The script that tells whether the work can begin."""

    @property
    def work(self) -> str:
        """The script that does the work, and tells its result."""

    @property
    def look(self) -> str:
        """The script that tells its result so far."""

    def read(self, told: object) -> T_co | None:
        """Read what :attr:`work` or :attr:`look` told; None if the page did not tell."""


class Visitor(Protocol):
    """Opens pages in a browser engine, one after the other; called on any thread but the engine's.

    Attributes:
        port: The port of this machine where the engine finds pages.
    """

    port: int

    def __call__(self, visit: Visit[T], cancelled: Callable[[], bool]) -> T:
        """Do what a visit asks for, and return what the page told once it has settled.

        Raises:
            BuilderError: The page could not be opened, or the visit was given up.
        """
