"""How a form is put online: one source for the README, the window and the command line."""

from __future__ import annotations

import re
import shlex
import subprocess
import textwrap

import pytest

from builder.check import validate
from builder.form.fields import RatingField
from builder.form.project import Hosting, Project
from builder.render import plan_of, render_bundle
from builder.render.hosting_ways import PLACEHOLDER, Facts, facts_of, in_english, ways_of
from tests.deliver.bundles import starter
from tests.projects import CHAT, project, words

APART = Hosting(
    backend_url="https://backend.example.org:8443/contact",
    page_origins=("https://forms.example.org",),
    frame_ancestors=(CHAT,),
)
TOGETHER = Hosting(page_origins=("https://forms.example.org",), frame_ancestors=(CHAT,))
RATING = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)
FORMS = {
    "no address": starter(),
    "together": starter(hosting=TOGETHER),
    "apart": starter(hosting=APART, id="Form_of_MINE"),
    "survey": project(RATING, purpose="survey"),
}


def facts(form: Project, key_pair: str = "", folder: str = "") -> Facts:
    return facts_of(plan_of(validate(form)), key_pair, folder)


@pytest.mark.parametrize("name", FORMS)
def test_the_readme_has_every_step_and_command(name):
    plan = plan_of(validate(FORMS[name]))
    readme = render_bundle(plan)["README.md"].decode()
    blocks = re.findall(r"^   ```(sh|text)\n(.*?)^   ```$", readme, re.MULTILINE | re.DOTALL)
    shown = [(kind == "sh", textwrap.dedent(block).rstrip()) for kind, block in blocks]
    ways = ways_of(facts_of(plan))
    assert [each.name for each in ways] == ["machine", "docker", "kubernetes", "static", "platform"]
    for way in ways:
        for number, step in enumerate(way.steps, 1):
            assert f"{number}. {step.text}\n" in readme
            assert not step.command or (step.is_shell, step.command) in shown


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize(
    "changes", [{}, {"folder": "/opt/it's mine; $(x)/`y`\n", "key_pair": "Key; rm -rf $HOME '\""}]
)
def test_every_command_is_one_for_a_shell(name, changes):
    for way in ways_of(facts(FORMS[name], **changes)):
        for step in way.steps:
            if step.is_shell and step.command:
                done = subprocess.run(
                    ["/bin/sh", "-n"],
                    input=step.command,
                    text=True,
                    capture_output=True,
                    check=False,
                )
                assert (done.returncode, done.stderr) == (0, ""), step.command


def test_what_is_strange_stays_one_word(tmp_path):
    folder = tmp_path / "it's $(touch mine); `x`"
    folder.mkdir()
    way = ways_of(facts(FORMS["together"], folder=str(folder), key_pair="a $(touch mine) 'b'"))[0]
    (go, write) = (each.command for each in way.steps[:2])
    program = tmp_path / "bin" / "webview-builder"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n")
    program.chmod(0o755)
    said = subprocess.run(
        ["/bin/sh", "-ec", f"{go}\npwd\n{write}"],
        cwd=tmp_path,
        env={"PATH": f"{program.parent}:/usr/bin:/bin"},
        text=True,
        capture_output=True,
        check=True,
    )
    assert said.stdout.splitlines() == [
        str(folder), "keys", "private", "a $(touch mine) 'b'", "--out", "key.pem"
    ]  # fmt: skip
    assert not list(tmp_path.rglob("mine"))


def test_the_steps_name_this_project_s_own_addresses():
    commands = {
        name: {
            way.name: "\n".join(each.command for each in way.steps) for way in ways_of(facts(form))
        }
        for name, form in FORMS.items()
    }
    apart = commands["apart"]
    assert "https://backend.example.org:8443/contact/readyz" in apart["machine"]
    assert "/deploy/add-to-caddy.sh backend.example.org\n" in apart["machine"]
    assert apart["platform"].splitlines()[-1] == "https://forms.example.org/"
    together = commands["together"]
    assert "https://forms.example.org/readyz" in together["docker"]
    assert "/forms.example.org/' deploy/kubernetes.yaml" in together["kubernetes"]
    assert PLACEHOLDER not in str((together, apart))
    assert PLACEHOLDER in commands["no address"]["machine"]
    texts = {
        name: [each.text for way in ways_of(facts(form)) for each in way.steps]
        for name, form in FORMS.items()
    }
    assert any(PLACEHOLDER in each for each in texts["no address"])
    assert not any(PLACEHOLDER in each for each in texts["together"])
    assert any(each.startswith("Add a survey response") for each in texts["survey"])
    settings = "In the form's settings, name the backend's address"
    assert any(each.startswith(settings) for each in texts["together"])
    assert not any(each.startswith(settings) for each in texts["apart"])


def in_brackets(text: str, /, **values: object) -> str:
    return f"‹{in_english(text, **values)}›"


def test_another_language_changes_the_texts_and_no_command():
    english = ways_of(facts(FORMS["apart"]))
    other = ways_of(facts(FORMS["apart"]), in_brackets)
    for mine, said in zip(english, other, strict=True):
        assert said.title == f"‹{mine.title}›"
        assert [each.text for each in said.steps] == [f"‹{each.text}›" for each in mine.steps]
        assert [each.command for each in said.steps] == [each.command for each in mine.steps]


def test_what_is_uploaded_can_be_gathered_in_the_exported_folder(tmp_path):
    for path, content in render_bundle(plan_of(validate(FORMS["apart"]))).files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    static = next(each for each in ways_of(facts(FORMS["apart"])) if each.name == "static")
    gather = next(each.command for each in static.steps if each.command.startswith("mkdir"))
    subprocess.run(["/bin/sh", "-ec", gather], cwd=tmp_path, check=True)
    uploaded = {each.name for each in (tmp_path / "upload").iterdir()}
    assert uploaded == {"index.html", "_headers", "vercel.json"}


def test_a_zip_file_is_unpacked_first():
    facts = facts_of(plan_of(validate(starter())), archive="/home/me/my form.zip")
    commands = [each.command for each in ways_of(facts)[0].steps]
    unpack = next(each for each in commands if each.startswith("unzip"))
    assert shlex.split(unpack.splitlines()[0])[1] == "/home/me/my form.zip"
    assert unpack.splitlines()[1] == f"cd {facts.name}"
