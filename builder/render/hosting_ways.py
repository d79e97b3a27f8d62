"""How an exported form is put online: each way of hosting as steps with the commands to copy.

The bundle's README, the window and the command line show the same steps.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from builder.form.project import Purpose
from builder.render.deployment_names import deployment_name, hosts_of
from builder.render.plan import PagePlan
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.say import Say

_HOST: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
PLACEHOLDER: Final = "your-host.example.com"
_PARTS: Final = "README.md MANIFEST.json sbom.cdx.json backend deploy page"


def in_english(text: str, /, **values: object) -> str:
    """Return a text as it is written here, for files that are the same everywhere."""
    return text.format_map(values) if values else text


@dataclass(frozen=True)
class Step:
    """One thing to do.

    Attributes:
        text: What is done, and where.
        command: What to copy for it; empty where nothing is typed.
        is_shell: Whether the command is for a POSIX shell, and not a text to paste.
    """

    text: str
    command: str = ""
    is_shell: bool = True


@dataclass(frozen=True)
class Way:
    """One way of hosting.

    Attributes:
        name: A word for programs, such as ``docker``.
        title: What it is called.
        steps: What to do, in order.
    """

    name: str
    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the steps are filled with.

    Attributes:
        name: The deployment's name.
        host: The host name that the backend is reached by, or a placeholder.
        page_url: Where the page is.
        backend_url: Where the backend is.
        is_apart: Whether page and backend have addresses of their own.
        purpose: What the form's answers are for.
        key_pair: The name of the stored key pair; empty if it is not known.
        folder: The exported folder; empty where the steps are read inside it.
        archive: The exported zip file, if the export is one.
    """

    name: str
    host: str
    page_url: str
    backend_url: str
    is_apart: bool
    purpose: Purpose
    key_pair: str = ""
    folder: str = ""
    archive: str = ""


def facts_of(plan: PagePlan, key_pair: str = "", folder: str = "", archive: str = "") -> Facts:
    """Return what the steps of a project are filled with.

    Args:
        plan: The form's plan.
        key_pair: The name of the stored key pair that it uses, if that is known.
        folder: The exported folder, if the steps are read elsewhere.
        archive: The exported zip file, if the export is one.
    """
    hosting = plan.project.hosting
    host = next((each for each in hosts_of(hosting) if _HOST.fullmatch(each)), PLACEHOLDER)
    backend = hosting.backend_url or f"https://{host}"
    return Facts(
        name=deployment_name(plan.form.id),
        host=host,
        page_url=next(iter(hosting.page_origins), f"https://{host}") + "/",
        backend_url=backend,
        is_apart=bool(hosting.backend_url),
        purpose=plan.project.purpose,
        key_pair=key_pair,
        folder=folder,
        archive=archive,
    )


def ways_of(facts: Facts, say: Say = in_english) -> tuple[Way, ...]:
    """Return each way of hosting, and what is to be done on the platform's side.

    Args:
        facts: What the steps are filled with.
        say: Puts the texts into the reader's language; the commands stay.
    """
    makers: tuple[tuple[str, str, Callable[[Facts, Say], Iterator[Step]]], ...] = (
        ("machine", say("One machine, with systemd and Caddy"), _machine),
        ("docker", say("Docker compose"), _docker),
        ("kubernetes", say("Kubernetes"), _kubernetes),
        ("static", say("A static host for the page"), _static),
        ("platform", say("On the platform's side"), _platform),
    )
    return tuple(Way(name, title, tuple(make(facts, say))) for name, title, make in makers)


def _begin(facts: Facts, say: Say) -> Iterator[Step]:
    if facts.host == PLACEHOLDER:
        yield Step(
            say("Choose a host name, and write it instead of {host} below.", host=PLACEHOLDER)
        )
    if facts.archive:
        archive = shlex.quote(facts.archive)
        yield Step(
            say("Unpack the exported zip file, and go to its folder."),
            f"unzip {archive} -d {facts.name}\ncd {facts.name}",
        )
    if facts.folder:
        yield Step(say("Go to the exported folder."), f"cd {shlex.quote(facts.folder)}")


def _key(facts: Facts, say: Say, path: str) -> Iterator[Step]:
    yield from _begin(facts, say)
    if facts.key_pair:
        name = shlex.quote(facts.key_pair)
        yield Step(
            say("Write the form's private key to a file that only you can read."),
            f"webview-builder keys private {name} --out {path}",
        )
    else:
        yield Step(
            say(
                "Put the form's private key at {path}, in this folder. Only you may read it.",
                path=path,
            ),
            f"chmod 600 {path}",
        )


def _machine(facts: Facts, say: Say) -> Iterator[Step]:
    name = facts.name
    yield from _key(facts, say, "key.pem")
    yield Step(
        say("As root, in this folder, copy page, backend and private key to their places."),
        "\n".join(
            (
                f"mkdir -p /etc/{name} /opt/{name}",
                f"cp -R {_PARTS} /opt/{name}",
                f"install -m 0600 key.pem /etc/{name}/key.pem",
            )
        ),
    )
    yield Step(say("Delete the private key where it came from."), "rm key.pem")
    yield Step(
        say("Install the service. Use the system's python3: the service cannot see home folders."),
        "\n".join(
            (
                f"cd /opt/{name}",
                "python3 -m venv .venv",
                ".venv/bin/pip install --require-hashes -r backend/requirements.txt",
                f"chmod -R a+rX /opt/{name}",
                f"cp deploy/{name}.service /etc/systemd/system/",
                "systemctl daemon-reload",
                f"systemctl enable --now {name}",
            )
        ),
    )
    yield Step(
        say(
            "Put TLS in front of it with Caddy: its site gets a file of its own, so that your "
            "other sites stay. For nginx there is deploy/nginx.conf."
        ),
        f"sh /opt/{name}/deploy/add-to-caddy.sh {facts.host}",
    )
    yield from _ready(facts, say)


def _docker(facts: Facts, say: Say) -> Iterator[Step]:
    yield from _key(facts, say, "deploy/key.pem")
    yield Step(
        say("Give the private key to the container's user, whose number is 10001."),
        "sudo chown 10001 deploy/key.pem\nsudo chmod 400 deploy/key.pem",
    )
    yield Step(
        say("Build the image and start it, with Docker Compose 2.3.3 or newer."),
        "docker compose -f deploy/compose.yaml up -d --build",
    )
    yield Step(
        say("See that the backend says that it is ready."),
        "curl --fail http://127.0.0.1:8080/readyz",
    )
    yield Step(
        say(
            "Put your TLS proxy in front of 127.0.0.1:8080, on this machine: its address is the "
            "one that deploy/compose.yaml trusts. In Caddy its site gets a file of its own, so "
            "that your other sites stay."
        ),
        f"sudo sh deploy/add-to-caddy.sh {facts.host}",
    )
    yield from _ready(facts, say)


def _kubernetes(facts: Facts, say: Say) -> Iterator[Step]:
    name, image = facts.name, f"registry.example.com/{facts.name}:latest"
    yield from _key(facts, say, "key.pem")
    yield Step(
        say("Build the image, under the name of your own registry, and push it."),
        f"docker build -f backend/Dockerfile -t {image} .\ndocker push {image}",
    )
    yield Step(
        say("Make the secret, with the addresses of your PostgreSQL and your Redis."),
        f"kubectl create secret generic {name} --from-file=key.pem \\\n"
        "  --from-literal=database-url=postgresql://webview:password@db/webview \\\n"
        "  --from-literal=rate-limit-url=redis://:password@cache:6379/0",
    )
    yield Step(
        say("Name your image and your host name in the manifest, and apply it."),
        f"sed 's/forms\\.example\\.com/{facts.host}/' deploy/kubernetes.yaml | kubectl apply -f -",
    )
    yield Step(say("Wait until its pods are ready."), f"kubectl rollout status deploy/{name}")
    yield from _ready(facts, say)


def _static(facts: Facts, say: Say) -> Iterator[Step]:
    if not facts.is_apart:
        yield Step(
            say(
                "In the form's settings, name the backend's address (with its path, if it is below "
                "one) and the page's origin; then export again."
            )
        )
    yield from _begin(facts, say)
    yield Step(
        say(
            "Gather what is uploaded. These hosts compress by themselves: index.html.br and "
            "index.html.gz are for servers of your own."
        ),
        "mkdir -p upload\ncp page/index.html deploy/_headers deploy/vercel.json upload/",
    )
    for host, command in (
        ("Netlify", "netlify deploy --prod --dir upload"),
        ("Cloudflare Pages", f"wrangler pages deploy upload --project-name {facts.name}"),
        ("Vercel", "vercel deploy --prod upload"),
    ):
        yield Step(say("If your host is {host}: upload it.", host=host), command)
    yield Step(
        say(
            "Run the backend on a machine of your own, in one of the other ways, without the page."
        ),
        "SERVE_PAGE=0",
        is_shell=False,
    )
    yield from _ready(facts, say)


def _platform(facts: Facts, say: Say) -> Iterator[Step]:
    yield Step(
        say("Paste the public key into the integration's field YOUR PUBLIC KEY."),
        f"webview-builder keys public {shlex.quote(facts.key_pair)}" if facts.key_pair else "",
    )
    if facts.purpose == "survey":
        yield Step(
            say(
                "Add a survey response to the dialog, with the page's address. That is a response "
                "type of its own on the platform: a webview response does not take a survey's "
                "answers."
            ),
            facts.page_url,
            is_shell=False,
        )
        yield Step(
            say(
                "There is no node to trigger. Rating and feedback go to the platform's survey, not "
                "into the conversation's context."
            )
        )
        return
    yield Step(
        say("Add a webview response to the dialog, with the page's address and a height."),
        facts.page_url,
        is_shell=False,
    )
    yield Step(say("Choose the node to trigger after the form was delivered."))


def _ready(facts: Facts, say: Say) -> Iterator[Step]:
    yield Step(
        say("See that it says that it is ready, through TLS."),
        f"curl --fail {shlex.quote(facts.backend_url + '/readyz')}",
    )
