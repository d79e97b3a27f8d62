"""How a chat may close the form, or fail to: one row each, tried in the preview.

A page closes itself by its channel's own script, by a message to the page that frames it, or by
closing its window. The documentation promises none of these, so a form has to end well in each case
(see ``templates/page/js/closing.js`` and ``channels.js``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from builder.form.channels import channel_of
from builder.form.project import Project
from builder.say import say
from builder.value import dataclass

EVENT_PATH: Final = "/_preview/event"
CLOSED_PATH: Final = "/_preview/closed"
# The page waits so long for a script to say that it closed the page: ANSWER_MS in channels.js.
ANSWER_S: Final = 3.0
_LATE_S: Final = 6.0

# What a channel's script defines, and what the page calls of it.
SCRIPT_CALLS: Final[Mapping[str, tuple[str, str]]] = {
    "facebook": ("MessengerExtensions", "requestCloseBrowser"),
    "sunco": ("WebviewSdk", "close"),
}
Reply = Literal["closes", "error", "silent", "throws", "missing"]
_REPLIES: Final[Mapping[Reply, str]] = {
    "closes": 'setTimeout(() => { tell("closed"); closed(); }, 50);',
    "error": 'setTimeout(() => failed("simulated"), 50);',
    "silent": "",
    "throws": 'throw new Error("simulated");',
}
_STUB: Final = """window.%(name)s = { %(method)s(closed, failed) {
  const body = "%(name)s.%(method)s()";
  // Else a page that closes its window in the same turn takes it back.
  const kept = { method: "POST", body, keepalive: true };
  const tell = (what) => fetch(`/_preview/${what}`, kept).catch(() => 0);
  tell("event");
  %(reply)s
} };
"""


@dataclass(frozen=True, kw_only=True)
class ClosingCase:
    """What a page meets when it wants to be closed.

    Attributes:
        id: Its name in code and tests.
        label: Its name in the list.
        reply: What the channel's script does when it is called; ``missing`` if it defines nothing.
        late_s: Seconds until the channel's script is there, from when the page can be used.
        is_blocked: Whether the channel's script is kept from loading.
        is_framed: Whether a page that the chat frames is framed.
        parent_closes: Whether the page that frames it closes it.
        window_closes: Whether ``window.close()`` closes it; apps often ignore it.
        closes: Whether the form is gone in the end.
    """

    id: str
    label: str
    reply: Reply = "closes"
    late_s: float = 0.0
    is_blocked: bool = False
    is_framed: bool = True
    parent_closes: bool = True
    window_closes: bool = True
    closes: bool = True


_BY_SCRIPT: Final = (
    ClosingCase(id="present", label=say("The channel's script closes the form")),
    ClosingCase(id="error", label=say("The channel's script reports an error"), reply="error"),
    ClosingCase(id="silent", label=say("The channel's script does not answer"), reply="silent"),
    ClosingCase(id="missing", label=say("The channel's script defines nothing"), reply="missing"),
    ClosingCase(id="blocked", label=say("The channel's script is blocked"), is_blocked=True),
    # While it is missing the page tries its window, which must not be the one that closes it.
    ClosingCase(
        id="slow",
        label=say("The channel's script comes late"),
        late_s=_LATE_S,
        window_closes=False,
    ),
    ClosingCase(id="throwing", label=say("The channel's script fails"), reply="throws"),
    ClosingCase(
        id="nothing",
        label=say("Nothing closes the form"),
        is_blocked=True,
        window_closes=False,
        closes=False,
    ),
)
_BY_FRAME: Final = (
    ClosingCase(id="parent", label=say("The page around it closes the form")),
    ClosingCase(
        id="parent-silent",
        label=say("The page around it does not answer"),
        parent_closes=False,
        closes=False,
    ),
    ClosingCase(id="parent-absent", label=say("There is no page around it"), is_framed=False),
    ClosingCase(
        id="parent-absent-nothing",
        label=say("There is no page around it, and nothing closes the form"),
        is_framed=False,
        window_closes=False,
        closes=False,
    ),
)
_BY_WINDOW: Final = (
    ClosingCase(id="window", label=say("The form closes its window")),
    ClosingCase(
        id="window-ignored",
        label=say("The app does not let it close its window"),
        window_closes=False,
        closes=False,
    ),
)
USUAL: Final = _BY_WINDOW[0]


def loads_script(project: Project, channel: str) -> bool:
    """Tell whether a form's page loads a channel's script: one of its integrations needs it."""
    own = {each.channel.lower() for each in project.platform.integrations}
    return bool(channel_of(channel).closing_script) and channel.lower() in own


def cases_of(channel: str, *, by_script: bool) -> tuple[ClosingCase, ...]:
    """Return what can happen on a channel, the documented way first.

    Args:
        channel: The channel's name, in any case.
        by_script: Whether the page loads the channel's script.
    """
    if by_script:
        return _BY_SCRIPT
    return _BY_FRAME if channel_of(channel).framed else _BY_WINDOW


def stub_of(channel: str, case: ClosingCase) -> str:
    """Return the script that answers in place of a channel's own.

    Args:
        channel: The channel's name.
        case: What it is to do.
    """
    if case.reply == "missing" or channel.lower() not in SCRIPT_CALLS:
        return ""
    name, method = SCRIPT_CALLS[channel.lower()]
    return _STUB % {"name": name, "method": method, "reply": _REPLIES[case.reply]}
