"""A server on loopback that answers with what it was sent, in every form of it."""

import base64
from contextlib import contextmanager
from urllib.parse import quote

from tests.loopback import body_of, respond, serving


@contextmanager
def echoing(seen):
    """Run it; ``seen`` collects the tokens that it received."""

    def answer(request):
        body_of(request)
        header = request.headers["Authorization"]
        token = header.removeprefix("Bearer ")
        seen.append(token)
        dotless = quote(token, safe="").replace(".", "%2E").replace("-", "%2d")
        coded = [base64.b64encode(f"{x}{token}".encode()).decode() for x in ("", "a", "ab")]
        respond(request, 401, "\n".join([header, dotless, *coded]).encode(), {"X-Echo": header})

    with serving(answer) as url:
        yield url
