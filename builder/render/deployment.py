"""The deployment files and the README of a bundle."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from builder.backend.spec import FormSpec
from builder.errors import RefusedError
from builder.render.deployment_names import deployment_name, hosts_of
from builder.render.environment import environment
from builder.render.hosting_ways import facts_of, ways_of
from builder.render.plan import PagePlan
from builder.render.policy import HSTS, over_tls
from builder.say import say
from builder.templates_folder import templates_folder

# A header's value goes between double quotes into files of four syntaxes: nothing in it may end
# the quotes, begin a variable, or begin another line.
_PLAIN_HEADER: Final = re.compile(r"[A-Za-z0-9 '()*+,./:;=_@?&%~-]*")
# Words go into Markdown, where a line break or a backtick would begin something else.
_SPECIAL: Final = re.compile(r"[^\w .,!?'’–-]+")


def deployment_files(plan: PagePlan) -> dict[str, bytes]:
    """Return the files below ``deploy/``, the README, and the backend's container files.

    Args:
        plan: The form's plan.

    Raises:
        RefusedError: A header's value cannot be written into a deployment file safely.
    """
    form, project = plan.form, plan.project
    headers = over_tls(plan.headers)
    for value in headers.values():
        if not _PLAIN_HEADER.fullmatch(value):
            raise RefusedError(
                say("A setting of the form cannot be written into the deployment files safely."),
                say("Look at the sites that may frame the page, and at the backend's address."),
            )
    values = {
        "name": deployment_name(form.id),
        "network": _network(form.id),
        "form": {"id": form.id, "revision": form.revision, "name": _plain(project.name)},
        "headers": headers,
        "headers_json": json.dumps(
            [{"key": name, "value": value} for name, value in headers.items()], indent=8
        ),
        "hsts": HSTS,
        "integrations": ",".join(f"{channel}:{each}" for channel, each in form.integrations),
        "origins": ",".join(form.page_origins),
        "hosts": ",".join(hosts_of(project.hosting)),
        "example_query": _example_query(form),
        "same_origin": not project.hosting.backend_url,
        "fingerprint": form.key_fingerprint,
        "base_url": form.base_url,
        "issuer": _plain(form.issuer),
        "page_context": form.page_context,
        "at_most_once": form.repeats == "at_most_once",
        "submission_id": form.submission_id,
        "ways": {each.name: each for each in ways_of(facts_of(plan))},
    }
    folder = templates_folder()
    found = {
        f"deploy/{path.name.removesuffix('.j2')}": _rendered(f"deploy/{path.name}", values)
        for path in sorted((folder / "deploy").glob("*.j2"))
    }
    found["backend/Dockerfile"] = found.pop("deploy/Dockerfile")
    found["backend/.env.example"] = found.pop("deploy/env.example")
    found[".dockerignore"] = found.pop("deploy/dockerignore")
    found[f"deploy/{values['name']}.service"] = found.pop("deploy/webview.service")
    found["README.md"] = _rendered("bundle/README.md.j2", values)
    return found


def _network(form_id: str) -> tuple[int, int]:
    """Return the last two bytes of the first address in a form's container network, a /28.

    Two forms on a machine need two networks. There are 4,096 of them, so of ten forms two have the
    same in one case of ninety.
    """
    third, fourth = hashlib.sha256(form_id.encode()).digest()[:2]
    return third, fourth & 0xF0


def _example_query(form: FormSpec) -> str:
    """Return what the chat adds to the page's address, for an integration of the form."""
    channel, integration = form.integrations[0] if form.integrations else ("web", "your-id")
    given = {"channel": channel, "integration_id": integration}
    return f"?{urlencode({**given, 'session_id': 'session-1', 'user_id': 'user-1'})}"


def _rendered(name: str, values: Mapping[str, Any]) -> bytes:
    return environment().get_template(name).render(values).encode()


def _plain(words: str) -> str:
    return _SPECIAL.sub(" ", words).strip()[:80]
