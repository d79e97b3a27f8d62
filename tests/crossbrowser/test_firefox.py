"""Firefox starts wherever the tests run."""

from __future__ import annotations

import os

import pytest

from tests.crossbrowser.firefox import Firefox

pytestmark = pytest.mark.crossbrowser


def test_it_starts_where_the_home_is_another_user_s(tmp_path, monkeypatch):
    # As in a container of GitHub's, whose root has the home of the machine's user.
    if os.geteuid() == 0:
        os.chown(tmp_path, 1001, -1)
    monkeypatch.setenv("HOME", str(tmp_path))
    browser = Firefox()
    try:
        assert browser.run_in_chat("return 6 * 7;") == 42
    finally:
        browser.quit()
