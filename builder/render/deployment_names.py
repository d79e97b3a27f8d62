"""What a form's deployment is called, and the host names that it is reached by."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from builder.backend.addresses import split_host
from builder.form.project import Hosting

_NAME_MAX: Final = 32  # with what is put before and after it, within 40, as Grafana has it


def hosts_of(hosting: Hosting) -> list[str]:
    """Return the host names that the backend is reached by, where the project names any.

    A page that is served with its backend calls it by the page's own name.

    Args:
        hosting: Where page and backend live.
    """
    origins = (hosting.backend_url,) if hosting.backend_url else hosting.page_origins
    places = (each.partition("://")[2].partition("/")[0] for each in origins)
    return list(dict.fromkeys(split_host(each)[0] for each in places))


def deployment_name(form_id: str) -> str:
    """Return the name of a form's deployment: of its service, folders, volumes and job.

    Forms of different ids have different names, so that one machine or cluster has room for all.

    Args:
        form_id: The form's id.

    Returns:
        A name that is a DNS label as well: lower-case letters, digits and single hyphens.
    """
    plain = re.sub("[^a-z0-9]+", "-", form_id.lower()).strip("-")
    if plain == form_id and len(plain) <= _NAME_MAX:
        return f"webview-{plain}"
    digest = hashlib.sha256(form_id.encode()).hexdigest()[:6]
    plain = plain[: _NAME_MAX - len(digest) - 1].rstrip("-")
    return f"webview-{plain}-{digest}" if plain else f"webview-{digest}"
