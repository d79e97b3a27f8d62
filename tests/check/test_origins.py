"""What counts as an origin, and as the address of a backend."""

from __future__ import annotations

import pytest

from builder.check.hosting import is_backend_address, is_origin


@pytest.mark.parametrize(
    "text",
    [
        "https://forms.example.com", "https://x", "https://x.test:8443", "https://10.0.0.1",
        "https://[2001:db8::1]:8443", "https://xn--hxajbheg2az3al.xn--jxalpdlp",
    ],
)  # fmt: skip
def test_origins(text):
    assert is_origin(text)
    assert is_origin(text, loopback_http=True)


@pytest.mark.parametrize("path", ["", "/contact", "/forms/contact-2", "/a.b/~c_d", "/..."])
def test_a_backend_may_be_below_a_path(path):
    for origin in ("https://forms.example.com:8443", "http://localhost:8080", "http://[::1]"):
        assert is_backend_address(origin + path)


@pytest.mark.parametrize(
    "text",
    [
        "", "/contact", "contact", "https://", "https:///contact", "http://x.test/contact",
        "https://x.test/", "https://x.test/contact/", "https://x.test//contact",
        "https://x.test/../contact", "https://x.test/a/.", "https://x.test/a?b", "https://x.test/a#b",
        "https://x.test/a b", "https://x.test/a;b", "https://x.test/a'b", "https://x.test/%2e%2e",
        "https://x.test/é", "https://u@x.test/a", "https://x.test:443/a", "https://X.test/a",
        "ftp://x.test/a", "https://x.test/a\n", "https://x.test\\a",
    ],
)  # fmt: skip
def test_what_is_no_backend_address(text):
    assert not is_backend_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1", "http://localhost:5173", "http://[::1]:8080", "http://localhost:443",
    ],
)  # fmt: skip
def test_http_is_an_origin_on_this_machine_only_and_if_asked_for(text):
    assert is_origin(text, loopback_http=True)
    assert not is_origin(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "x.test", "//x.test", "https://", "https:///", "https://x.test/", "https://x.test/a",
        "https://x.test?", "https://x.test#", "https://X.test", "HTTPS://x.test", "https://x.test:",
        "https://x.test:443", "http://localhost:80", "https://x.test:0", "https://x.test:08443",
        "https://x.test:65536", "https://x.test:99999", "https://user@x.test", "https://u:p@x.test",
        "https://x.test\n", " https://x.test", "https://x.te\tst", "https://x..test", "https://.test",
        "https://*.test", "https://ü.test", "https://x_y.test", "https://[::1", "https://::1", "https://[:::]",
        f"https://{'a' * 64}.test",
        "http://127.0.0.1.evil.test", "http://localhost.evil.test", "http://127.0.0.2",
        "http://x.test", "ftp://x.test", "javascript://x.test", "null", "*", "file:///etc/passwd",
    ],
)  # fmt: skip
def test_no_origins(text):
    assert not is_origin(text, loopback_http=True)
