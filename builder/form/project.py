"""A project: one form and everything that its export needs to know."""

from __future__ import annotations

from typing import Literal

from builder.form.fields import Field
from builder.form.page_words import PageWords
from builder.form.texts import LocalText
from builder.value import dataclass

PageContextKey = Literal["page_context", "page", "both"]
Repeats = Literal["at_least_once", "at_most_once"]
ColourScheme = Literal["auto", "light", "dark"]
Density = Literal["comfortable", "compact"]
Font = Literal["system", "humanist", "geometric", "serif", "mono"]
Purpose = Literal["context", "survey"]


@dataclass(frozen=True, kw_only=True)
class FormTexts:
    """The form's own wording around its fields.

    Attributes:
        title: The page's heading and title.
        intro: A paragraph under the title; may be empty.
        submit: Label of the send button; empty for the page's own word.
        success: What is said after delivery; empty for the page's own words.
        disclaimer: Small print above the send button; may be empty.
    """

    title: LocalText = LocalText()
    intro: LocalText = LocalText()
    submit: LocalText = LocalText()
    success: LocalText = LocalText()
    disclaimer: LocalText = LocalText()


@dataclass(frozen=True, kw_only=True)
class Theme:
    """How the page looks.

    Attributes:
        accent: Accent colour of buttons and focus, ``#rrggbb``.
        scheme: Light, dark, or as the device prefers.
        radius: Corner radius of controls, in CSS pixels, 0 to 24.
        canvas: Colour around the form in light surroundings, ``#rrggbb``; empty for the usual.
        card: Colour behind the form in light surroundings; empty for the usual.
        ink: Colour of text in light surroundings; empty for the usual.
        density: How much room there is between fields.
        font: Which of the fonts that devices have.
        logo: A small picture above the form, as a ``data:`` URL; empty for none.
        logo_alt: What the picture says, in words; empty for mere decoration.
    """

    accent: str = "#1a56db"
    scheme: ColourScheme = "auto"
    radius: int = 8
    canvas: str = ""
    card: str = ""
    ink: str = ""
    density: Density = "comfortable"
    font: Font = "system"
    logo: str = ""
    logo_alt: LocalText = LocalText()


@dataclass(frozen=True, kw_only=True)
class Flow:
    """How a person goes through the form.

    Attributes:
        review: Whether all answers are shown once more before they are sent.
        progress: Whether a form of several steps says how far one has come.
        draft_minutes: How long answers are kept in the browser's tab, for when the page is
            loaded again; 0 for not at all. Sensitive fields never are.
    """

    review: bool = False
    progress: bool = True
    draft_minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class Integration:
    """A channel integration that the form may deliver to.

    Attributes:
        channel: The channel's name in the platform's address, such as ``web``.
        integration_id: The integration's id, ``[A-Za-z0-9_-]{1,128}``.
    """

    channel: str
    integration_id: str


@dataclass(frozen=True, kw_only=True)
class Platform:
    """What the platform expects, where its documentation and template disagree.

    Attributes:
        base_url: Scheme and host of the platform; http only on loopback.
        issuer: The token's ``iss`` claim.
        page_context: Key of the page context in the request's body.
        integrations: Where submissions may go; anything else is refused by the backend.
        repeats: Whether to send again what was perhaps delivered already.
        submission_id: Context name that carries the submission's id, by which the receiver can
            tell a repetition; empty for none.
        read_context: Whether the backend may ask the platform for variables of the conversation.
            The platform's documentation does not mention this.
    """

    base_url: str = "https://channels.moveo.ai"
    issuer: str = "www.webviews.moveo.ai"
    page_context: PageContextKey = "page_context"
    integrations: tuple[Integration, ...] = ()
    repeats: Repeats = "at_least_once"
    submission_id: str = ""
    read_context: bool = False


@dataclass(frozen=True, kw_only=True)
class Hosting:
    """Where page and backend live.

    Attributes:
        backend_url: Origin of the backend if it is not the page's own, with its path if it is below
            one; empty if it serves the page.
        page_origins: Origins of the page, if they are not the backend's own.
        frame_ancestors: Sites whose chat may frame the page (CSP ``frame-ancestors`` sources);
            http only on loopback.
    """

    backend_url: str = ""
    page_origins: tuple[str, ...] = ()
    frame_ancestors: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Project:
    """One form with its settings: the value that everything else is made from.

    Attributes:
        id: Stable id of the form, ``[A-Za-z0-9_-]{1,64}``.
        name: What the integrator calls it.
        languages: Language tags, lower case; the first is the default.
        texts: The form's own wording.
        page_words: Its own way to say what the page says by itself.
        fields: The fields in the order shown.
        purpose: Whether answers go into the conversation's context, or to the platform's survey.
        flow: How a person goes through it.
        theme: How it looks.
        platform: What the platform expects.
        hosting: Where page and backend live.
        closing_delay_ms: Milliseconds that the success message stays before the page closes.
        key_fingerprint: SHA-256 of the SPKI of the key pair in use, as 64 hex digits; empty if
            none was chosen. The backend refuses to start with another key.
    """

    id: str
    name: str
    languages: tuple[str, ...] = ("en",)
    texts: FormTexts = FormTexts()
    page_words: PageWords = PageWords()
    fields: tuple[Field, ...] = ()
    purpose: Purpose = "context"
    flow: Flow = Flow()
    theme: Theme = Theme()
    platform: Platform = Platform()
    hosting: Hosting = Hosting()
    closing_delay_ms: int = 1200
    key_fingerprint: str = ""

    @property
    def default_language(self) -> str:
        """The language that texts fall back to."""
        return self.languages[0] if self.languages else "en"

    def field(self, field_id: str) -> Field:
        """Return the field with this id.

        Raises:
            KeyError: There is none.
        """
        for field in self.fields:
            if field.id == field_id:
                return field
        raise KeyError(field_id)
