"""Reading HTML in tests, with the standard library's parser."""

from __future__ import annotations

from html.parser import HTMLParser

_VOID = frozenset({"meta", "link", "input", "br", "hr", "img"})


class Document(HTMLParser):
    """A page as a list of elements.

    Attributes:
        elements: Each element's tag and attributes, in order.
        texts: What stands directly in each element, at the element's index.
    """

    def __init__(self, html: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[int] = []
        self.feed(html.decode())
        self.close()
        assert self._open == [], "an element is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"<{tag}> has an attribute twice"
        self.elements.append((tag, dict(attrs)))
        self.texts.append("")
        if tag not in _VOID:
            self._open.append(len(self.elements) - 1)

    def handle_endtag(self, tag: str) -> None:
        assert self.elements[self._open.pop()][0] == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[self._open[-1]] += data

    def all(self, tag: str, **attributes: str) -> list[dict[str, str | None]]:
        """Return the attributes of the elements with this tag and these attributes."""
        return [
            found
            for each, found in self.elements
            if each == tag and all(found.get(k) == v for k, v in attributes.items())
        ]

    def one(self, tag: str, **attributes: str) -> dict[str, str | None]:
        (found,) = self.all(tag, **attributes)
        return found

    def text(self, tag: str, **attributes: str) -> str:
        """Return what stands directly in the only such element."""
        (found,) = (
            text
            for (each, attrs), text in zip(self.elements, self.texts, strict=True)
            if each == tag and all(attrs.get(k) == v for k, v in attributes.items())
        )
        return found
