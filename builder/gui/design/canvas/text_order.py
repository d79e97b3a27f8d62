"""Finding texts of a form again, and the order in which Tab goes through them."""

from __future__ import annotations

from builder.gui.design.canvas.placed import PlacedText
from builder.gui.design.canvas.sheet_map import SheetMap


def same_text(layout: SheetMap, text: PlacedText) -> PlacedText | None:
    """Return a text as it stands now; None if it is gone, or folded away.

    One among several, such as an option's, may stand elsewhere among them by now: it is known by
    its words, as its place may have become another one's.

    Args:
        layout: Where the texts stand.
        text: The text, as it stood before.
    """
    if text.field_id and not layout.has(text.field_id):
        return None
    texts = [
        each
        for each in layout.texts_of(text.field_id)
        if each.place.attribute == text.place.attribute
    ]
    here = next((each for each in texts if each.place.index == text.place.index), None)
    if text.place.index is None or (here is not None and here.place.text == text.place.text):
        return here
    alike = [each for each in texts if each.place.text and each.place.text == text.place.text]
    return alike[0] if len(alike) == 1 else None


def following_text(layout: SheetMap, text: PlacedText, step: int) -> PlacedText | None:
    """Return the text that stands after another one, or before it; None at the form's ends.

    Args:
        layout: Where the texts stand.
        text: The text.
        step: 1 for the next, -1 for the one before.
    """
    key = (text.place.attribute, text.place.index)
    at = _position_of(layout, text)
    texts = layout.texts_at(at)
    keys = [(each.place.attribute, each.place.index) for each in texts]
    if key not in keys:
        return None
    here = keys.index(key) + step
    if 0 <= here < len(texts):
        return texts[here]
    at += step
    while -1 <= at <= len(layout.fields):
        if texts := layout.texts_at(at):
            return texts[0 if step > 0 else -1]
        at += step
    return None


def _position_of(layout: SheetMap, text: PlacedText) -> int:
    """Return the index of a text's field; the head and the foot stand before and after all."""
    if text.field_id:
        known = layout.has(text.field_id)
        return layout.index_of(text.field_id) if known else len(layout.fields) + 1
    in_head = any(each.attribute == text.place.attribute for each in layout.head.texts)
    return -1 if in_head else len(layout.fields)
