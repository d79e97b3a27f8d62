from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.backend import delivery, responses
from tests.backend.delivering import PUBLIC
from tests.backend.fake_platform import FakePlatform
from tests.backend.servers import PostgresServer, RedisServer


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    with PostgresServer() as server:
        yield server


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each sort."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'outbox.db'}"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.new_database()


@pytest.fixture
def platform():
    with FakePlatform(PUBLIC) as made:
        yield made


@pytest.fixture
def quick(monkeypatch):
    """Let retries follow at once."""
    monkeypatch.setattr(responses, "RETRY_DELAYS_S", (0,))
    monkeypatch.setattr(delivery, "_POLL_S", 0.01)
