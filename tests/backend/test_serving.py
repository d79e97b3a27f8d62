"""Why the backend cannot listen is said in the words of the fault."""

import errno
import os
import socket

import pytest

from builder.backend.serving import reason_of


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        # macOS counts the faults of names from 1, as all systems do others; Linux from -1.
        (socket.gaierror(8, "nodename nor servname provided"), "nodename nor servname provided"),
        (socket.gaierror(-2, "Name or service not known"), "Name or service not known"),
        # asyncio repeats the address.
        (OSError(errno.EADDRINUSE, "error while attempting"), os.strerror(errno.EADDRINUSE)),
        (OSError("could not bind on any address"), "could not bind on any address"),
    ],
)
def test_the_reason_is_the_faults_own(fault, reason):
    assert reason_of(fault) == reason
