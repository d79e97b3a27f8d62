"""Debian's WebKitGTK, the engine of Safari and of in-app browsers on iOS, on a virtual screen."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

from selenium.webdriver import Remote, WebKitGTKOptions
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.webkitgtk.service import Service

from tests.crossbrowser.driven import DrivenBrowser

_DRIVER = "/usr/bin/WebKitWebDriver"


class WebKit(DrivenBrowser):
    """Started with an empty profile, on a screen of its own."""

    def __init__(self) -> None:
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1024x900x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._screen.stdout is not None
        display = f":{self._screen.stdout.readline().strip()}"
        options = WebKitGTKOptions()
        options.binary_location = str(next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser")))
        options.add_argument("--automation")
        options.add_argument("--geometry=1000x880")
        environment = {**os.environ, "DISPLAY": display, "GDK_BACKEND": "x11"}
        self._service = Service(_DRIVER, env=environment)
        try:
            self._service.start()
            # Selenium's own classes for this browser use what Selenium warns of.
            where = ClientConfig(remote_server_addr=self._service.service_url)
            self._driver = Remote(RemoteConnection(client_config=where), options=options)
        except BaseException:
            self._end()
            raise

    def open(self, url: str) -> None:
        self._driver.get(url)
        self._driver.switch_to.frame(0)

    def run(self, script: str, *arguments: str) -> Any:
        return self._driver.execute_script(script, *arguments)

    def run_in_chat(self, script: str) -> Any:
        self._driver.switch_to.default_content()
        try:
            return self._driver.execute_script(script)
        finally:
            self._driver.switch_to.frame(0)

    def click(self, selector: str) -> None:
        self.show(selector)
        (element,) = self._driver.find_elements(By.CSS_SELECTOR, selector)
        element.click()

    def type(self, text: str) -> None:
        ActionChains(self._driver).send_keys(text).perform()

    def quit(self) -> None:
        try:
            self._driver.quit()
        finally:
            self._end()

    def _end(self) -> None:
        self._service.stop()
        self._screen.terminate()
        self._screen.wait(10)
        if self._screen.stdout is not None:
            self._screen.stdout.close()
