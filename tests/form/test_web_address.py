"""Addresses that somebody is still typing."""

from builder.form.web_address import host_of, split_address, without_user


def test_what_cannot_be_read_has_no_parts_and_stops_nothing():
    unreadable = ("https://[", "https://]a", "https://a\u2100b", "http://a:99999")
    for text in unreadable:
        parts = split_address(text)
        assert (parts.hostname, parts.port, parts.path, host_of(text)) == (None, None, "", ""), text


def test_what_can_be_read_has_its_parts():
    assert host_of("https://forms.example.com:8443/contact") == "forms.example.com:8443"
    assert split_address("http://[::1]:8080/x?y=1").hostname == "::1"
    assert host_of("nonsense") == ""


def test_a_user_and_a_password_are_never_said():
    """Also where nobody can tell where the password ends."""
    for text, said in (
        ("https://me:s3cret@forms.example.com/a", "https://…@forms.example.com/a"),
        ("HTTPS://me:s3cret@host", "HTTPS://…@host"),
        ("https://me:s3c@ret@host:99999", "https://…@host:99999"),
        ("https://me:s3c/ret?s3cret#s3cret@host", "https://…@host"),
        ("me:s3cret@host", "…@host"),
        ("https://s3cret@", "https://…@"),
        ("https://[s3cret@host", "https://…@host"),
        ("https://forms.example.com:8443/a?b=c", "https://forms.example.com:8443/a?b=c"),
        ("", ""),
    ):
        assert without_user(text) == said
    assert host_of("https://me:s3cret@forms.example.com:8443/a") == "forms.example.com:8443"
