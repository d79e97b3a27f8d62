"""The self-check in the window: where it runs, and what it found."""

import os
import socket

import pytest
from PySide6.QtWidgets import QRadioButton

from builder.deliver.backend_venv import environment_folder
from tests.backend_python import backend_python
from tests.gui.finding import find


def test_each_step_is_a_sentence_and_what_came_is_shown_on_demand(page):
    page.go("check")
    page.press("export_check_button")
    page.wait_for_steps()
    assert all(page.steps.values())
    assert not [line for line in page.step_lines if "{" in line]
    ready = next(line for line in page.step_lines if line.startswith("Backend is ready"))
    assert ready.startswith("Backend is ready – answered 200 (")
    assert page.step_more == ""
    page.choose_step("Backend is ready")
    assert '"ready"' in page.step_more
    page.choose_step("Page has its security headers")
    assert "Content-Security-Policy: " in page.step_more
    page.choose_step("Page opened")
    assert page.step_more == ""


@pytest.fixture
def without_network(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)


def test_without_a_network_its_own_environment_says_what_to_do(page, services, without_network):
    page.go("check")
    page.tick(QRadioButton, "export_check_own")
    page.press("export_check_button")
    page.wait_for_steps()
    assert page.steps["Backend's requirements installed"] is False
    failed = next(line for line in page.step_lines if line.startswith("Backend's requirements"))
    assert "Connect to a network" in failed
    assert page.result.startswith("The self-check found a fault")
    assert not list(services.home.environments.iterdir())
    # The quick way still works.
    page.tick(QRadioButton, "export_check_quick")
    page.press("export_check_button")
    page.bot.waitUntil(lambda: page.result.startswith("The self-check passed"), timeout=60_000)


def test_an_environment_that_is_there_is_used(page, services):
    bundle = services.derived.current.bundle
    folder = environment_folder(bundle, services.home.environments)
    (folder / "bin").mkdir(parents=True)
    python = folder / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec {backend_python()} "$@"\n')
    python.chmod(0o700)
    (folder / "installed").touch()
    page.go("check")
    page.tick(QRadioButton, "export_check_own")
    page.press("export_check_button")
    page.wait_for_steps()
    assert all(page.steps.values()), page.step_lines
    assert "Backend's requirements installed" in page.steps
    assert find(page.workspace, QRadioButton, "export_check_own").isChecked()


@pytest.fixture
def silent_index(monkeypatch, without_network):
    """An index of packages that never answers, so that an installation is under way for long."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{silent.getsockname()[1]}/simple")
        monkeypatch.setenv("PIP_DEFAULT_TIMEOUT", "600")
        yield


def test_it_can_be_cancelled_while_requirements_are_installed(page, services, silent_index):
    page.go("check")
    page.tick(QRadioButton, "export_check_own")
    page.press("export_check_button")
    page.bot.waitUntil(lambda: "requirements" in page.result)
    page.press("export_cancel")
    assert page.result == "Cancelled."
    page.bot.waitUntil(lambda: not services.tasks.running)
    assert not list(services.home.environments.glob("*"))
