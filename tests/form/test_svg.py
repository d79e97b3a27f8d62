"""Foreign SVG pictures: nothing that runs, loads, links or animates is kept."""

import xml.etree.ElementTree as ET

import pytest

from builder.errors import InputError
from builder.form.svg import MOST_BYTES, clean_svg

NS = "http://www.w3.org/2000/svg"


def svg(inside: str, attributes: str = "") -> bytes:
    more = "xmlns:xlink='http://www.w3.org/1999/xlink'"
    return f"<svg xmlns='{NS}' {more} {attributes}>{inside}</svg>".encode()


HOSTILE = [
    "<script>alert(1)</script>",
    "<script href='https://x.test/a.js'/>",
    "<rect onload='alert(1)'/>",
    "<rect ONCLICK='alert(1)'/>",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>1</script></body></foreignObject>",
    "<image href='https://x.test/a.png'/>",
    "<image xlink:href='data:image/png;base64,AAAA'/>",
    "<use href='https://x.test/a.svg#x'/>",
    "<use xlink:href='other.svg#x'/>",
    "<a href='javascript:alert(1)'><rect/></a>",
    "<animate attributeName='href' to='javascript:alert(1)'/>",
    "<set attributeName='onclick' to='alert(1)'/>",
    "<rect style='fill:url(https://x.test/a)'/>",
    "<rect style='background:u\\72l(https://x.test)'/>",
    "<rect fill='url(https://x.test/a#b)'/>",
    "<rect fill='url( &quot;//x.test/a#b&quot; )'/>",
    "<style>@import 'https://x.test/a.css';</style>",
    "<style>rect{fill:url(//x.test/a)}</style>",
    "<style>rect{background-image:image-set('https://x.test/a' 1x)}</style>",
    "<style>@font-face{font-family:x;src:url(https://x.test)}</style>",
    "<rect style='fill:src(\"https://x.test/a\")'/>",
    "<style>rect{mask-image:-webkit-cross-fade( 'https://x.test/a', 1%)}</style>",
    "<style>/*</style><style>*/a{x:url(//x.test)}</style>",
    "<style>&lt;script&gt;</style>",
    "<filter id='f'><feImage href='https://x.test/a'/></filter>",
    "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://x.test'/>",
    "<rect xml:base='https://x.test/'/>",
    "<handler xmlns='http://www.w3.org/2001/xml-events'>alert(1)</handler>",
    "<?xml-stylesheet href='https://x.test/a.css'?>",
    "<!-- <script>alert(1)</script> -->",
    "<rect style='behavior:expression(alert(1))'/>",
    "<metadata><x:y xmlns:x='https://x.test/'>1</x:y></metadata>",
]


@pytest.mark.parametrize("inside", HOSTILE)
def test_what_runs_or_loads_is_left_out(inside):
    cleaned = clean_svg(svg(f"{inside}<circle r='2'/>"))
    text = cleaned.text.casefold().replace(NS, "")
    for word in ("script", "x.test", "onload", "onclick", "import", "href", "url(", "foreign",
                 "data:", "expression", "image", "animate", "<set", "<?", "<!--", "url"):  # fmt: skip
        assert word not in text, word
    assert ET.fromstring(cleaned.text).tag == f"{{{NS}}}svg"  # noqa: S314 - our own output
    assert "circle" in text
    noticed = not inside.startswith(("<?", "<!--"))
    assert (cleaned.left_out > 0) is noticed


def test_an_honest_picture_stays_as_it_is():
    inside = (
        "<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient></defs>"
        "<style>.a{fill:url(#g)}</style><title>A &amp; B</title>"
        "<g class='a' transform='scale(2)'><path d='M0 0h4' style='fill:url(\"#g\")'/></g>"
        "<use xlink:href='#g'/><text x='1' font-family='serif'>Γειά &lt;</text>"
    )
    cleaned = clean_svg(svg(inside, "viewBox='0 0 4 4' width='40'"))
    assert cleaned.left_out == 0
    root = ET.fromstring(cleaned.text)  # noqa: S314 - our own output
    assert root.get("viewBox") == "0 0 4 4"
    assert root.find(f".//{{{NS}}}text").text == "Γειά <"  # type: ignore[union-attr]
    assert root.find(f".//{{{NS}}}use").get("href") == "#g"  # type: ignore[union-attr]
    assert "url(#g)" in cleaned.text
    assert clean_svg(cleaned.text.encode()) == cleaned


def test_what_a_link_surrounds_stays_without_it():
    cleaned = clean_svg(svg("<a href='https://x.test'><rect width='4'/></a>"))
    assert "<rect" in cleaned.text
    assert "<a" not in cleaned.text


BOMB = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
NESTED = "".join(
    f"<g id='n{i}'>" + f"<use href='#n{i + 1}'/>" * 10 + "</g>" for i in range(8)
) + "<g id='n8'/>"  # fmt: skip


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a readable SVG"),
        (b"<svg", "not a readable SVG"),
        (b"\xff\xfe<\0", "not a readable SVG"),
        (b"<html/>", "not an SVG document"),
        (b"<svg/>", "not an SVG document"),
        (BOMB.encode() + svg("<text>&b;</text>"), "declares entities"),
        (
            b"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + svg(""),
            "declares entities",
        ),
        (svg("<g>" * 100 + "</g>" * 100), "too intricate"),
        (svg("<g/>" * 6000), "too intricate"),
        (svg(" " * MOST_BYTES), "are the most"),
        (svg(NESTED), "too often"),
        (svg("<g id='a'><use href='#a'/></g>"), "in a circle"),
        (svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"), "in a circle"),
        (svg("<pattern id='p'><rect fill='url(#p)'/></pattern>"), "in a circle"),
    ],
)
def test_what_is_no_picture_or_a_trap_is_refused(content, said):
    with pytest.raises(InputError, match=said):
        clean_svg(content)


def test_a_document_type_without_entities_is_no_reason_to_refuse():
    doctype = b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>"
    assert "rect" in clean_svg(doctype + svg("<rect/>")).text


@pytest.mark.parametrize("inside", ["<!ENTITY a 'b'>", "<!ELEMENT svg ANY>", " "])
def test_a_picture_that_declares_anything_is_refused(inside):
    with pytest.raises(InputError, match="declares entities"):
        clean_svg(b"<!DOCTYPE svg [" + inside.encode() + b"]>" + svg("<rect/>"))
