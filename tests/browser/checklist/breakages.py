"""Ways to break a page, at least one for each point; the check of that point must notice each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from builder.form.conditions import Comparison
from builder.form.fields import (
    CheckboxField,
    EmailField,
    IntegerField,
    PhoneField,
    RadioField,
    StepField,
    TextareaField,
    TextField,
)
from builder.form.project import Flow, Project
from tests.projects import NAME, options, project, words


@dataclass(frozen=True, slots=True)
class Breakage:
    """One edit of a page's source.

    Attributes:
        point: The point that it breaks.
        name: What it does to the page.
        old: What stands in the page; every occurrence is replaced.
        new: What stands there instead.
    """

    point: int
    name: str
    old: str
    new: str

    def applied_to(self, html: str) -> str:
        assert self.old in html, f"{self.name}: the page has no {self.old!r}"
        return html.replace(self.old, self.new)


def breakable() -> Project:
    """Return a form of two steps and a review that has something for every point."""
    by_voucher = Comparison(field="f_refund", test="equals", values=("voucher",))
    return project(
        replace(NAME, hint=words("Just as it is written on the card that you paid with last time")),
        TextField(
            id="f_order", name="order_no", label=words("Order number"), pattern="[A-Z]{2}[0-9]{4}",
            placeholder=words("AB1234"), normalise=("trim", "upper"), required=True, max_length=20,
        ),
        IntegerField(id="f_qty", name="quantity", label=words("Quantity"), required=True),
        RadioField(
            id="f_refund", name="refund", label=words("Refund by"), required=True,
            options=options("card", "voucher"),
        ),
        TextField(
            id="f_shop", name="shop", label=words("Shop"), max_length=20, show_if=by_voucher
        ),
        PhoneField(
            id="f_phone", name="phone", label=words("Telephone"), required_if=by_voucher
        ),
        EmailField(id="f_mail", name="email", label=words("E-mail"), required=True),
        StepField(id="f_step", text=words("Anything else")),
        TextareaField(id="f_note", name="note", label=words("Note"), max_length=100),
        CheckboxField(id="f_news", name="newsletter", label=words("Send me news")),
        flow=Flow(review=True),
        languages=("el", "en"),
    )  # fmt: skip


_FOCUS_OUT = """
byId("form").addEventListener("focusout", () => {
  const { errors } = judgeForm();
  for (const each of DATA.fields.filter(isAnswered)) showError(each, errors[each.name] ?? "");
});
"""
_START = "function startForm() {"
_BAR = (
    '<div style="position:fixed;inset-inline:0;inset-block-end:0;block-size:70vh;background:#fff">'
    "</div></main>"
)

BREAKAGES: tuple[Breakage, ...] = (
    Breakage(1, "lang stays", "root.lang = language;", ""),
    Breakage(1, "dir is the other one", '? "rtl" : "ltr"', '? "ltr" : "rtl"'),
    Breakage(2, "the title stays", 'document.title = byId("summary").hidden ? title :', "document.title = title ?? "),
    Breakage(2, "no prefix", "fill(STRINGS.error_title, { title });", "title;"),
    Breakage(3, "a second first heading", '<h2 id="summary-title"', '<h1 id="summary-title"'),
    Breakage(3, "no first heading", '<h1 id="title"', '<p id="title"'),
    Breakage(4, "no zoom", "initial-scale=1", "initial-scale=1, maximum-scale=1"),
    Breakage(4, "no pinching", "\nbody {", "\nbody { touch-action: pan-y;"),
    Breakage(5, "wider than 320", "\nmain {", "\nmain { min-inline-size: 24rem;"),
    Breakage(5, "a long word", "\nh1 {", "\nh1 { inline-size: 30rem;"),
    Breakage(
        6, "hints of a fixed height", "\n.prose {",
        "\n.hint { line-height: 1.25; block-size: 2.5em; overflow: hidden; }\n.prose {",
    ),
    Breakage(7, "a label of nothing", '<label for="f-first_name">', "<label>"),
    Breakage(7, "unseen labels", "\nlabel,\nlegend {", "\nlabel,\nlegend { visibility: hidden;"),
    Breakage(7, "an id twice", '<p id="c-order_no"', '<p id="f-order_no"'),
    Breakage(8, "no group", "<legend>", "<p>"),
    Breakage(8, "chosen beforehand", 'value="card"', 'value="card" checked'),
    Breakage(9, "a hint of nothing", '"h-first_name e-', '"e-'),
    Breakage(
        10, "the placeholder alone", "\n.prose {",
        "\nlabel[for=f-order_no] { display: none !important; }\n.prose {",
    ),
    Breakage(11, "optional is not said", 'class="optional"', 'class="optional" hidden'),
    Breakage(11, "the browser checks", " novalidate", ""),
    Breakage(11, "needed is not said", ".hidden = needed;", ".hidden = false;"),
    Breakage(11, "needed is not told", ' aria-required="true"', ""),
    Breakage(12, "no such token", '"given-name"', '"firstname"'),
    Breakage(12, "another token", '"given-name"', '"family-name"'),
    Breakage(12, "no token", 'autocomplete="email"', ""),
    Breakage(13, "no digits", ' inputmode="numeric"', ""),
    Breakage(13, "a number box", '<input type="text" id="f-quantity"', '<input type="number" id="f-quantity"'),
    Breakage(13, "no telephone", '<input type="tel"', '<input type="text"'),
    Breakage(14, "names are spell-checked", 'spellcheck="false"', 'spellcheck="true"'),
    Breakage(
        14, "no pasting", _START,
        f'{_START} addEventListener("paste", (event) => event.preventDefault());',
    ),
    Breakage(15, "cut off", 'id="f-first_name"', 'id="f-first_name" maxlength="64"'),
    Breakage(15, "no counter", "function count(field) {", "function count() { return;"),
    Breakage(16, "judged on leaving", "startForm();", f"startForm();{_FOCUS_OUT}"),
    Breakage(16, "not judged again", "run(HOOKS.change);\nrecheck();\n", "run(HOOKS.change);\n"),
    Breakage(16, "answers are lost", "HOOKS.errors?.(errors);", "HOOKS.errors?.(errors); document.forms[0].reset();"),
    Breakage(
        17, "below the heading", "startForm();",
        'byId("title").after(byId("summary")); startForm();',
    ),
    Breakage(17, "without the focus", 'if (items.length) focusOn(byId("summary"), byId("summary"));', ""),
    Breakage(17, "without links", "link.href = `#f-${field.name}`;", ""),
    Breakage(18, "links of nothing", "event.preventDefault();\ngoTo(field);", "event.preventDefault();"),
    Breakage(18, "history", "event.preventDefault();\ngoTo(field);", "goTo(field);"),
    Breakage(18, "out of sight", "around.scrollIntoView();", 'around.scrollIntoView({ block: "end" }), scrollBy(0, 900);'),
    Breakage(19, "not invalid", 'groupOf(field).setAttribute("aria-invalid", "true")', "false"),
    Breakage(19, "an error of nothing", "h-first_name e-first_name", "h-first_name"),
    Breakage(20, "no name", "Please fill in “{label}”.", "Please fill in this field."),
    Breakage(20, "no advice", "Please fill in “{label}”.", "“{label}”"),
    Breakage(20, "other words", 'makeAll("a", message)', 'makeAll("a", "Error")'),
    Breakage(21, "no region", ' role="status"', ""),
    Breakage(
        21, "another region", 'byId("status").textContent = words;',
        'const was = byId("status"); const is = was.cloneNode(); is.textContent = words; was.replaceWith(is);',
    ),
    Breakage(21, "silence", "say(STRINGS.sending);", ""),
    Breakage(22, "no stop", 'id="f-quantity"', 'id="f-quantity" tabindex="-1"'),
    Breakage(22, "another order", 'id="f-quantity"', 'id="f-quantity" tabindex="1"'),
    Breakage(
        22, "no space bar", _START,
        f'{_START} addEventListener("keydown", (event) => event.key === " " && event.preventDefault());',
    ),
    Breakage(23, "no outline", "outline: 2px solid var(--accent-line);", "outline: none;"),
    Breakage(23, "a faint outline", "outline: 2px solid var(--accent-line);", "outline: 2px solid #eee;"),
    Breakage(23, "a bar above it", "</main>", _BAR),
    Breakage(
        24, "small buttons", "\ndl .quiet {",
        "\ndl .quiet { font-size: 0.5rem; line-height: 1; min-block-size: 0 !important; padding: 0 !important;",
    ),
    Breakage(25, "faint edges", "--line:#848c9b", "--line:#e2e5ea"),
    Breakage(25, "faint words", "--soft:#565e6e", "--soft:#a6aebc"),
    Breakage(26, "always there", ": hidden.has(key);", ": false;"),
    Breakage(
        26, "out of sight only", ": hidden.has(key);",
        ': false; element.classList.toggle("unseen", hidden.has(key));',
    ),
    Breakage(
        26, "hidden, yet sent", "return { values, errors };",
        'if (byId("f-shop").value) values.shop = byId("f-shop").value; return { values, errors };',
    ),
    Breakage(27, "answers are lost", "function goBack() {", "function goBack() { document.forms[0].reset();"),
    Breakage(27, "no focus", 'scrollTo(0, 0);\nbyId("title").focus();', "scrollTo(0, 0);"),
    Breakage(27, "history", "function goBack() {", 'function goBack() { history.pushState(1, "");'),
    Breakage(28, "not to the field", "showStep(stepOf(field), false);\ngoTo(field);", "showStep(stepOf(field), false);"),
    Breakage(28, "not back to it", "if (returning)", "if (false)"),
    Breakage(28, "not back at once", "const next = changing ? undefined : ", "const next = "),
    Breakage(29, "sent as often as pressed", "if (locked) return undefined;", ""),
    Breakage(29, "another key each time", "if (attempt.answers !== answers) ", ""),
    Breakage(30, "reset after 20 minutes", _START, f"{_START} setTimeout(() => document.forms[0].reset(), 1200000);"),
    Breakage(30, "reload", "<title>", '<meta http-equiv="refresh" content="1200"><title>'),
)  # fmt: skip
