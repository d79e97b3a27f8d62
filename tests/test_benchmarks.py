"""What the benchmarks measure is all of what they name."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.backend.measure import cpu_s

_SPENT_S = 0.4
# Servers such as gunicorn leave all the work to a process of their own.
_WORKER = f"""
import sys, time
while time.process_time() < {_SPENT_S}:
    pass
print("spent", flush=True)
sys.stdin.read()
"""
_MASTER = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {_WORKER!r}])"


def test_the_processor_time_of_a_server_is_that_of_its_workers_too():
    with subprocess.Popen(
        [sys.executable, "-c", _MASTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as master:
        assert master.stdin is not None
        assert master.stdout is not None
        assert master.stdout.readline() == "spent\n"
        spent = cpu_s(master.pid)
        master.stdin.close()
    assert spent > _SPENT_S / 2  # the master alone has spent little
