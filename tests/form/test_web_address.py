"""Addresses that somebody is still typing."""

from builder.form.web_address import host_of, split_address


def test_what_cannot_be_read_has_no_parts_and_stops_nothing():
    unreadable = ("https://[", "https://]a", "https://a\u2100b", "http://a:99999")
    for text in unreadable:
        parts = split_address(text)
        assert (parts.hostname, parts.port, parts.path, host_of(text)) == (None, None, "", ""), text


def test_what_can_be_read_has_its_parts():
    assert host_of("https://forms.example.com:8443/contact") == "forms.example.com:8443"
    assert split_address("http://[::1]:8080/x?y=1").hostname == "::1"
    assert host_of("nonsense") == ""
