from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from builder.backend.keys import fingerprint
from builder.backend.settings import Rate, Settings, SettingsError, read_settings
from builder.backend.spec import FormSpec
from tests.backend.forms import INTEGRATION, demo_form, field, form, pem, private_key

KEY = pem(private_key()).decode()


def read(tested: FormSpec | None = None, **env: str) -> Settings:
    return read_settings({"MOVEO_PRIVATE_KEY": KEY, **env}, tested or demo_form())


def test_a_key_is_all_that_is_needed():
    found = read()
    assert found.base_url == "https://channels.moveo.ai"
    assert found.integrations == frozenset({("web", INTEGRATION), ("facebook", INTEGRATION)})
    assert found.origins == frozenset()
    assert found.proxies == ()
    assert found.database == "sqlite:///outbox.db"
    assert (found.limits, found.attestation) == ("memory://", b"")
    assert (found.metrics_host, found.metrics_port) == ("127.0.0.1", None)
    assert (found.host, found.port, found.serve_page) == ("127.0.0.1", 8080, True)
    assert len(found.keys) == 1


def test_everything_can_be_set():
    found = read(
        demo_form(page_origins=("https://pages.test",)),
        MOVEO_BASE_URL="http://127.0.0.1:9000/",
        ALLOWED_INTEGRATIONS="web:a-1, viber:b_2,",
        ALLOWED_ORIGINS="https://one.test, http://localhost:3000, https://[::1]:8443",
        TRUSTED_PROXIES="10.0.0.0/8, ::1",
        DATABASE_URL="sqlite:////var/lib/form/outbox.db",
        HOST="0.0.0.0",
        PORT="0",
        SERVE_PAGE="0",
        RATE_LIMIT_URL="memory://",
        RATE_LIMIT_IP="5/10",
    )
    assert found.base_url == "http://127.0.0.1:9000"
    assert found.integrations == frozenset({("web", "a-1"), ("viber", "b_2")})
    assert found.origins == {
        "https://pages.test", "https://one.test", "http://localhost:3000", "https://[::1]:8443"
    }  # fmt: skip
    assert [str(each) for each in found.proxies] == ["10.0.0.0/8", "::1/128"]
    assert found.database == "sqlite:////var/lib/form/outbox.db"
    assert (found.host, found.port, found.serve_page) == ("0.0.0.0", 0, False)
    assert found.rate_ip == Rate(5, 10)


def test_any_integration_must_be_asked_for():
    empty = demo_form(integrations=())
    with pytest.raises(SettingsError, match="no integration is allowed"):
        read(empty)
    with pytest.raises(SettingsError, match="no integration is allowed"):
        read(empty, ALLOWED_INTEGRATIONS=" , ")
    assert read(empty, ALLOW_ANY_INTEGRATION="1").integrations is None
    assert read(ALLOW_ANY_INTEGRATION="0").integrations is not None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MOVEO_PRIVATE_KEY", "hello"),
        ("MOVEO_PRIVATE_KEY_NEXT", "hello"),
        ("MOVEO_BASE_URL", "http://channels.moveo.ai"),
        ("MOVEO_BASE_URL", "http://127.0.0.1.evil.test"),
        ("MOVEO_BASE_URL", "https://user@channels.moveo.ai"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai/v1"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai?x"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai:x"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai?"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai#"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai/#x"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai:"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai:0"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai:65536"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai//"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai/.."),
        ("MOVEO_BASE_URL", "https://channels..moveo.ai"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai "),
        ("MOVEO_BASE_URL", " https://channels.moveo.ai"),
        ("MOVEO_BASE_URL", "https://channels moveo.ai"),
        ("MOVEO_BASE_URL", "https://channels.moveo.ai\t"),
        ("MOVEO_BASE_URL", "https://user:s3cret@channels.moveo.ai"),
        ("MOVEO_BASE_URL", "http://[::2]"),
        ("MOVEO_BASE_URL", "http://localhost.evil.test:80"),
        ("MOVEO_BASE_URL", "https://"),
        ("MOVEO_BASE_URL", "channels.moveo.ai"),
        ("MOVEO_BASE_URL", "file:///etc/passwd"),
        ("ALLOWED_INTEGRATIONS", "web"),
        ("ALLOWED_INTEGRATIONS", "web:"),
        ("ALLOWED_INTEGRATIONS", "web:a/b"),
        ("ALLOWED_INTEGRATIONS", "*:*"),
        ("ALLOW_ANY_INTEGRATION", "yes"),
        ("ALLOWED_ORIGINS", "*"),
        ("ALLOWED_ORIGINS", "null"),
        ("ALLOWED_ORIGINS", "https://"),
        ("ALLOWED_ORIGINS", "https://one.test/form"),
        ("ALLOWED_ORIGINS", "https://one.test:"),
        ("ALLOWED_ORIGINS", "https://a@one.test"),
        ("ALLOWED_ORIGINS", "one.test"),
        ("TRUSTED_PROXIES", "proxy"),
        ("TRUSTED_PROXIES", "10.0.0.0/33"),
        ("TRUSTED_PROXIES", "0.0.0.0/0"),
        ("TRUSTED_PROXIES", "::/0"),
        ("TRUSTED_PROXIES", "0.0.0.0/1,128.0.0.0/1"),
        ("TRUSTED_PROXIES", "::/1, 8000::/1"),
        ("ALLOWED_HOSTS", "*"),
        ("ALLOWED_HOSTS", "forms.example.com:8080"),
        ("ALLOWED_HOSTS", "https://forms.example.com"),
        ("DATABASE_URL", "mysql://db/x"),
        ("DATABASE_URL", "postgresql://"),
        ("DATABASE_URL", "postgresql://user:p@ss/w@host/database"),
        ("DATABASE_URL", "postgresql://user:p%ss@host/database"),
        ("DATABASE_URL", "postgresql://user:pass@host/database%"),
        ("DATABASE_URL", "postgresql://user:s3cr/et@host"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///a\0b"),
        ("RATE_LIMIT_URL", "redis://a\0b"),
        ("RATE_LIMIT_URL", "memcached://cache"),
        ("RATE_LIMIT_URL", "memory"),
        ("ATTESTATION_SECRET", "short"),
        ("ATTESTATION_SECRET", ""),
        ("ATTESTATION_SECRET_FILE", ""),
        ("METRICS_PORT", "http"),
        ("METRICS_PORT", "65536"),
        ("RATE_LIMIT_IP", "fast"),
        ("RATE_LIMIT_IP", "5/0"),
        ("PORT", "http"),
        ("PORT", "-1"),
        ("PORT", "65536"),
        ("PORT", "9" * 5000),
        ("PORT", "٨٠"),
        ("SERVE_PAGE", "true"),
    ],
)
def test_what_is_malformed_or_unsafe_refuses_to_start(name, value):
    with pytest.raises(SettingsError) as caught:
        read(None, **{name: value})
    assert name in str(caught.value) or name == "MOVEO_PRIVATE_KEY"
    assert "\n" not in str(caught.value)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "base_url"),
    [
        ("https://channels.moveo.ai/", "https://channels.moveo.ai"),
        ("HTTPS://Channels.Moveo.AI:443", "https://channels.moveo.ai"),
        ("https://channels.moveo.ai:8443", "https://channels.moveo.ai:8443"),
        ("http://localhost:9000", "http://localhost:9000"),
        ("http://[::1]:9000/", "http://[::1]:9000"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
    ],
)
def test_what_is_harmless_in_the_platform_s_address_is_set_right(text, base_url):
    assert read(None, MOVEO_BASE_URL=text).base_url == base_url


def test_origins_and_hosts_are_kept_as_browsers_write_them():
    found = read(
        demo_form(page_origins=("https://pages.test:443",)),
        ALLOWED_ORIGINS="https://One.test:443/, http://two.test:80, https://bücher.example",
        ALLOWED_HOSTS="Forms.Example.com, forms.example.com., ::1,bücher.example",
    )
    assert found.origins == {
        "https://pages.test", "https://one.test", "http://two.test", "https://xn--bcher-kva.example"
    }  # fmt: skip
    assert found.hosts == {"forms.example.com", "[::1]", "xn--bcher-kva.example"}
    assert read().hosts == frozenset()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://host",
        "postgres://user@host:5433/database",
        "postgresql://user:p%40ss%2Fw@one:5432,two/database?target_session_attrs=read-write",
        "postgresql://@host/database",
        "postgresql:///database?host=/var/run/postgresql",
        "postgresql://user:pass@[::1]:5432/database?application_name=a@b&options=-c%20x%3D1",
    ],
)
def test_what_postgresql_takes_is_taken(url):
    assert read(None, DATABASE_URL=url).database == url


def test_a_key_is_needed():
    with pytest.raises(SettingsError, match="MOVEO_PRIVATE_KEY_FILE"):
        read_settings({}, demo_form())


def test_a_key_file_that_others_can_read_is_refused(tmp_path):
    path = tmp_path / "key.pem"
    path.write_text(KEY)
    for mode in (0o640, 0o604, 0o620, 0o644):
        path.chmod(mode)
        with pytest.raises(SettingsError, match=r"can be read by others \(mode 06\d\d\)"):
            read_settings({"MOVEO_PRIVATE_KEY_FILE": str(path)}, demo_form())
    for mode in (0o600, 0o400):
        path.chmod(mode)
        assert read_settings({"MOVEO_PRIVATE_KEY_FILE": str(path)}, demo_form()).keys


def test_a_key_file_that_is_not_there_or_empty_is_refused(tmp_path):
    path = tmp_path / "key.pem"
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings({"MOVEO_PRIVATE_KEY_FILE": str(path)}, demo_form())
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings({"MOVEO_PRIVATE_KEY_FILE": str(tmp_path)}, demo_form())
    path.touch(0o600)
    with pytest.raises(SettingsError, match="it is empty"):
        read_settings({"MOVEO_PRIVATE_KEY_FILE": str(path)}, demo_form())


def test_another_key_than_the_forms_is_refused():
    mine = demo_form(key_fingerprint=fingerprint(private_key().public_key()))
    assert read(mine).keys
    other = pem(private_key(1)).decode()
    with pytest.raises(SettingsError, match="does not belong to the public key"):
        read(mine, MOVEO_PRIVATE_KEY=other)
    with pytest.raises(SettingsError, match="export the form again"):
        read(mine, MOVEO_PRIVATE_KEY=other)
    # While one replaces the other, either may be the one that the form was made for.
    assert len(read(mine, MOVEO_PRIVATE_KEY=other, MOVEO_PRIVATE_KEY_NEXT=KEY).keys) == 2


def test_each_key_may_have_a_passphrase_of_its_own():
    def encrypted(number: int, passphrase: str) -> str:
        return (
            private_key(number)
            .private_bytes(
                Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode())
            )
            .decode()
        )

    one = {
        "MOVEO_PRIVATE_KEY": encrypted(0, "first"),
        "MOVEO_PRIVATE_KEY_PASSPHRASE": "first",
    }
    both = read(None, **one, MOVEO_PRIVATE_KEY_NEXT=encrypted(1, "first"))
    assert len(both.keys) == 2
    one["MOVEO_PRIVATE_KEY_NEXT"] = encrypted(1, "second")
    with pytest.raises(SettingsError, match="MOVEO_PRIVATE_KEY_NEXT: the passphrase is wrong"):
        read(None, **one)
    assert len(read(None, **one, MOVEO_PRIVATE_KEY_NEXT_PASSPHRASE="second").keys) == 2


def test_no_refusal_tells_a_key(tmp_path):
    body = "".join(KEY.splitlines()[1:-1])
    hostile = [
        KEY.replace("A", "B", 1), KEY[:-40], base64.b64encode(KEY.encode()).decode()[:-41], body
    ]  # fmt: skip
    for text in hostile:
        for name in ("MOVEO_PRIVATE_KEY", "MOVEO_PRIVATE_KEY_NEXT"):
            with pytest.raises(SettingsError) as caught:
                read(None, **{name: text})
            assert len(str(caught.value)) < 200
            assert not any(text[i : i + 12] in str(caught.value) for i in range(0, len(text), 12))


@pytest.mark.parametrize(
    "name",
    ["live_instructions", "LIVE_INSTRUCTIONS", "ｌive_instructions", "liveInstructions", "sys-x",
     "sys_x", "user.name", "__proto__", "toString", "tags", "TAGS"],
)  # fmt: skip
def test_a_form_that_declares_reserved_names_is_refused(name):
    with pytest.raises(SettingsError, match="platform's own"):
        read(form(field("text", name)))


def test_a_form_that_cannot_be_judged_is_refused():
    with pytest.raises(SettingsError, match="kind 'file'"):
        read(form(field("file")))
    with pytest.raises(SettingsError, match="pattern"):
        read(form(field("text", pattern="(")))


def test_many_nodes_share_their_stores():
    found = read(
        DATABASE_URL="postgresql://webview:s3cret@db/webview",
        RATE_LIMIT_URL="redis://:s3cret@cache:6379/0",
        METRICS_PORT="9100",
        METRICS_HOST="0.0.0.0",
        ATTESTATION_SECRET="0123456789abcdef",
    )
    assert found.database == "postgresql://webview:s3cret@db/webview"
    assert found.limits == "redis://:s3cret@cache:6379/0"
    assert (found.metrics_host, found.metrics_port) == ("0.0.0.0", 9100)
    assert found.attestation == b"0123456789abcdef"


def test_secrets_may_lie_in_files_that_nobody_else_can_read(tmp_path):
    path = tmp_path / "secret"
    for name, content, attribute, expected in (
        ("DATABASE_URL", "postgresql://u:p@db/x\n", "database", "postgresql://u:p@db/x"),
        ("RATE_LIMIT_URL", "redis://:p@cache/0\n", "limits", "redis://:p@cache/0"),
        ("ATTESTATION_SECRET", "0123456789abcdef\n", "attestation", b"0123456789abcdef"),
    ):
        path.write_text(content)
        path.chmod(0o600)
        assert getattr(read(None, **{f"{name}_FILE": str(path)}), attribute) == expected
        path.chmod(0o640)
        with pytest.raises(SettingsError, match="can be read by others"):
            read(None, **{f"{name}_FILE": str(path)})
    path.chmod(0o600)
    path.write_text("")
    with pytest.raises(SettingsError, match="at least 16"):
        read(ATTESTATION_SECRET_FILE=str(path))


def test_a_refused_url_is_not_repeated():
    for name in ("DATABASE_URL", "RATE_LIMIT_URL"):
        with pytest.raises(SettingsError) as caught:
            read(None, **{name: "other://user:s3cret@host/x"})
        assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["ALLOWED_ORIGINS", "ALLOWED_HOSTS", "TRUSTED_PROXIES", "MOVEO_BASE_URL"]
)
def test_a_password_in_a_refused_address_is_not_repeated(name):
    with pytest.raises(SettingsError) as caught:
        read(None, **{name: "https://me:s3cret@one.test"})
    assert name in str(caught.value)
    assert "s3cret" not in str(caught.value)


def test_a_form_with_impossible_delivery_settings_is_refused():
    with pytest.raises(SettingsError, match="not a way to repeat"):
        read(demo_form(repeats="exactly_once"))
    with pytest.raises(SettingsError, match="platform's own"):
        read(demo_form(submission_id="live_instructions"))


def test_a_value_is_taken_in_the_very_bytes_that_were_set():
    # As os.environ has the Latin-1 of "für".
    beside = b"f\xfcr".decode("utf-8", "surrogateescape")
    (found,) = read(MOVEO_PRIVATE_KEY=f"{beside}\n{KEY}").keys
    assert fingerprint(found.public_key()) == fingerprint(private_key().public_key())
    assert read(ATTESTATION_SECRET=beside * 6).attestation == b"f\xfcr" * 6


@pytest.mark.parametrize("name", ["DATABASE_URL", "RATE_LIMIT_URL"])
def test_a_url_that_is_not_utf_8_is_refused_and_not_changed(name, tmp_path):
    with pytest.raises(SettingsError, match=f"^{name} is not in UTF-8$"):
        read(None, **{name: b"sqlite:///\xfc.db".decode("utf-8", "surrogateescape")})
    file = tmp_path / "url"
    file.write_bytes(b"sqlite:///\xfc.db")
    file.chmod(0o600)
    with pytest.raises(SettingsError, match=f"^{name} is not in UTF-8$"):
        read(None, **{f"{name}_FILE": str(file)})


@pytest.mark.parametrize("name", [
    "MOVEO_PRIVATE_KEY_FILE", "MOVEO_BASE_URL", "ALLOWED_INTEGRATIONS", "ALLOWED_ORIGINS",
    "ALLOWED_HOSTS", "TRUSTED_PROXIES", "PORT", "METRICS_PORT", "SERVE_PAGE", "RATE_LIMIT_IP",
])  # fmt: skip
def test_no_value_that_is_not_utf_8_is_more_than_refused(name):
    env = {"MOVEO_PRIVATE_KEY": KEY, name: "\udcfcx"}
    if name == "MOVEO_PRIVATE_KEY_FILE":
        del env["MOVEO_PRIVATE_KEY"]
    with pytest.raises(SettingsError, match=name):
        read_settings(env, demo_form())
