"""The proxies that the bundle's files are for, in front of backends on this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[1] / ".cache" / "tools"
_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


@contextmanager
def proxy(kind: str, site: str, folder: Path) -> Iterator[str]:
    """Run nginx or Caddy with a site's lines on a free port; return its origin.

    Args:
        kind: ``nginx`` or ``caddy``.
        site: What stands in nginx's ``server``, or in the site's block of a Caddyfile.
        folder: Where it may write.
    """
    port = _free_port()
    command = _nginx(site, folder, port) if kind == "nginx" else _caddy(site, folder, port)
    program = shutil.which(command[0], path=f"{TOOLS}:/usr/sbin:{os.environ['PATH']}")
    assert program, f"{command[0]} is missing: run scripts/setup test"
    with (
        (folder / "proxy.log").open("w+", encoding="utf-8") as log,
        subprocess.Popen(
            [program, *command[1:]], env={**os.environ, "HOME": str(folder)}, stdout=log, stderr=log
        ) as process,
    ):
        try:
            while not _listens(port):
                assert process.poll() is None, (folder / "proxy.log").read_text(encoding="utf-8")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


def _nginx(site: str, folder: Path, port: int) -> list[str]:
    folders = "".join(f"{each}_temp_path {folder}/{each};" for each in _TEMPORARY)
    file = folder / "nginx.conf"
    file.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log stderr; events {{}}\n"
        f"http {{ access_log off; {folders}\nserver {{ listen 127.0.0.1:{port};\n{site}\n}} }}\n",
        encoding="utf-8",
    )
    return ["nginx", "-e", "stderr", "-c", str(file)]


def _caddy(site: str, folder: Path, port: int) -> list[str]:
    file = folder / "Caddyfile"
    file.write_text(
        f"{{\n\tadmin off\n\tauto_https off\n}}\nhttp://127.0.0.1:{port} {{\n{site}\n}}\n",
        encoding="utf-8",
    )
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(file)]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as connection:
        connection.settimeout(0.2)
        return connection.connect_ex(("127.0.0.1", port)) == 0
