"""JUnit XML and the HTML report: complete, valid, and safe with hostile texts."""

from __future__ import annotations

import re

from lxml import etree
from lxml import html as lxml_html

from builder.trial.cases.html import html
from builder.trial.cases.junit import junit
from builder.trial.cases.running import CaseReport
from tests.trial.cases.tables import results

HOSTILE = "</testcase>]]><script>alert(1)</script>&amp;\"'\x00\x1b[31m\u202e\ufffe"
TABLE = f"""case,code,amount,expect.status,expect.context.code,expect.page
good,x,1,200,x,
"{HOSTILE.replace(chr(34), chr(34) * 2)}",x,1,200,<b>y</b>,
page,x,1,,,sent
"""
# The elements and attributes that the JUnit plugin of Jenkins takes (junit-10.xsd).
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:complexType name="result" mixed="true">
  <xs:attribute name="message" type="xs:string"/><xs:attribute name="type" type="xs:string"/>
</xs:complexType>
<xs:attributeGroup name="counts">
  <xs:attribute name="name" type="xs:string" use="required"/>
  <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
  <xs:attribute name="failures" type="xs:nonNegativeInteger"/>
  <xs:attribute name="errors" type="xs:nonNegativeInteger"/>
  <xs:attribute name="time" type="xs:decimal"/>
</xs:attributeGroup>
<xs:element name="testsuites"><xs:complexType><xs:sequence>
  <xs:element name="testsuite" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:choice minOccurs="0">
        <xs:element name="failure" type="result"/><xs:element name="error" type="result"/>
      </xs:choice>
      <xs:attribute name="name" type="xs:string" use="required"/>
      <xs:attribute name="classname" type="xs:string"/><xs:attribute name="time" type="xs:decimal"/>
    </xs:complexType></xs:element>
  </xs:sequence>
  <xs:attributeGroup ref="counts"/><xs:attribute name="timestamp" type="xs:dateTime"/>
  </xs:complexType></xs:element>
</xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element>
</xs:schema>"""


def report():
    return CaseReport(form=f"Form {HOSTILE}", way="direct", began=0.0, results=results(TABLE))


def test_junit_is_valid_and_holds_every_verdict():
    root = etree.fromstring(junit(report()))
    etree.XMLSchema(etree.fromstring(SCHEMA)).assertValid(root)
    (suite,) = root
    assert [suite.get(each) for each in ("tests", "failures", "errors")] == ["3", "1", "1"]
    assert suite.get("timestamp") == "1970-01-01T00:00:00"
    good, bad, stuck = suite
    assert len(good) == 0
    assert bad.get("name") == HOSTILE.translate(dict.fromkeys((0, 0x1B, 0xFFFE), "\ufffd"))
    assert bad[0].text == "expect.context.code: expected <b>y</b>, came x"
    assert (stuck[0].tag, "no page" in stuck[0].text) == ("error", True)


def test_the_report_is_one_page_without_script_and_with_every_text_escaped():
    made = html(report()).decode()
    assert "<script" not in made
    assert "<b>y</b>" not in made
    within = re.sub(r'<a href="#row-\d+">', "", made)
    assert not re.search(r"\b(src|href|url)\s*[=(]", within)
    page = lxml_html.fromstring(made.replace("\x00", ""))
    assert page.findtext(".//title").startswith("Cases of Form </testcase>]]><script>")
    titles = [each.text for each in page.iter("h2")]
    assert titles[0::2] == ["good", "page"]
    cells = [[each.text_content() for each in row] for row in page.iter("tr")]
    assert ["expect.context.code", "<b>y</b>", "x", "failed"] in cells
    assert "could not run: 1" in page.text_content()


def test_the_report_leads_to_each_case_that_has_not_passed():
    page = lxml_html.fromstring(html(report()).decode().replace("\x00", ""))
    links = list(page.iter("a"))
    rows = [page.get_element_by_id(each.get("href").removeprefix("#")) for each in links]
    assert [each.findtext("h2") for each in rows] == [each.text for each in links]
    assert len(links) == len(page.xpath("//article[p[not(@class='passed')][b]]")) == 2


def test_the_report_says_what_it_is_to_those_who_do_not_see_it():
    page = lxml_html.fromstring(html(report()).decode().replace("\x00", ""))
    assert page.get("lang") == "en"
    assert all(each.get("scope") for each in page.iter("th"))
    assert len(list(page.iter("main"))) == len(list(page.iter("h1"))) == 1
    assert all(each.get("aria-label") for each in page.xpath("//*[@tabindex]"))
    assert page.xpath("//meta[@name='color-scheme']/@content") == ["light dark"]


def test_moments_and_seconds_keep_their_order_in_a_page_that_is_read_from_the_right():
    page = lxml_html.document_fromstring(html(report(), "ar"))
    assert page.get("dir") == "rtl"
    kept = [each.text for each in page.iter("bdi") if each.get("dir") == "ltr"]
    assert kept[0] == "1970-01-01 00:00 UTC"
    assert len(kept) == 1 + len(report().results)
