"""The backend's controls, by row of the threat table, and the edit that removes each of them.

A control that only stands behind another one (such as the last look at the platform's address)
changes no answer by its absence; what answers differently without it stands here.
"""
# ruff: noqa: E501 - a table of edits, which quote whole lines

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .edits import Edit

_B: Final = "tests/blackbox/test_"
HONEST: Final = f"{_B}threat_content.py::test_the_context_is_what_the_form_declares"

ROWS: Final[dict[int, tuple[str, ...]]] = {
    1: (f"{_B}threat_signing.py::test_no_route_returns_a_token",),
    2: (
        f"{_B}threat_forgery.py::test_what_is_not_on_the_list_is_forbidden",
        f"{_B}threat_forgery.py::test_what_is_missing_or_no_text_is_refused",
    ),
    3: tuple(f"{_B}threat_cross_site.py::test_{name}" for name in (
        "other_pages_may_not_send",
        "two_origins_are_none",
        "only_json_is_taken",
        "a_preflight_of_our_own_page_is_answered",
        "our_own_page_may_send",
    )),
    4: (f"{_B}threat_replay.py",),
    5: tuple(f"{_B}threat_flooding.py::test_{name}" for name in (
        "whatever_a_stranger_claims_a_thousand_requests_count_as_one_client",
        "behind_a_trusted_proxy_people_count_and_not_the_proxy",
        "conversations_and_integrations_are_limited_too",
    )),
    6: tuple(f"{_B}threat_forgery.py::test_{name}" for name in (
        "no_id_changes_the_path",
        "a_redirect_is_not_followed",
        "no_id_changes_the_path_where_any_integration_is_allowed",
    )),
    7: (f"{_B}threat_forgery.py::test_no_id_changes_the_headers",),
    8: tuple(f"{_B}{name}" for name in (
        "threat_content.py::test_undeclared_names_are_refused",
        "threat_content.py::test_undeclared_parameters_are_refused",
        "threat_content.py::test_a_form_with_a_reserved_name_refuses_to_start",
        "prefill.py::test_a_form_that_decides_by_a_variable_takes_nothing_while_it_cannot_be_read",
    )),
    9: tuple(f"{_B}threat_content.py::test_{name}" for name in (
        "other_types_are_refused",
        "what_is_no_submission_is_refused",
        "more_than_64_kib_is_refused",
        "chunks_do_not_get_around_the_limit",
        "compressed_bodies_are_not_taken",
        "each_bound_refuses_by_itself",
    )),
    10: (f"{_B}threat_flooding.py::test_two_hundred_slow_headers_and_bodies_are_closed_and_hurt_nobody",),
    11: (f"{_B}threat_privacy.py",),
    12: tuple(f"{_B}threat_signing.py::test_{name}" for name in (
        "a_weak_key_refuses_to_start",
        "a_key_of_another_algorithm_refuses_to_start",
        "another_key_than_the_forms_refuses_to_start",
        "a_key_file_that_others_can_read_refuses_to_start",
    )),
    13: (f"{_B}threat_clock.py",),
    14: (
        f"{_B}threat_cross_site.py::test_other_methods_are_refused",
        f"{_B}threat_cross_site.py::test_other_routes_are_not_found",
    ),
    15: (f"{_B}threat_supply.py",),
    16: (f"{_B}threat_attested.py",),
    # Beyond the table: what is done to the outbox, and what it waits for.
    17: tuple(f"{_B}outbox_files.py::test_{name}" for name in (
        "a_place_that_does_not_last_refuses_to_start",
        "a_log_that_is_gone_is_noticed_and_nothing_acknowledged_is_lost",
        "a_log_that_is_cut_short_acknowledges_nothing_more",
        "a_backup_holds_what_a_copy_of_the_file_lacks",
        "a_backup_writes_over_nothing_and_says_what_is_wrong",
    )),
    18: tuple(f"{_B}hanging_database.py::test_{name}" for name in (
        "an_sqlite_that_somebody_locks_is_waited_for_within_bounds",
        "a_postgresql_that_hangs_is_waited_for_within_bounds",
        "a_disk_that_stalls_is_waited_for_within_bounds",
    )),
    19: (f"{_B}clock_set_right.py",),
}  # fmt: skip


@dataclass(frozen=True)
class Control:
    """A control, and how to remove it.

    Attributes:
        row: Row of the threat table.
        name: What the backend does not do any more.
        edits: How to remove it.
    """

    row: int
    name: str
    edits: tuple[Edit, ...]


def _control(row: int, name: str, file: str, *pairs: tuple[str, str]) -> Control:
    return Control(row, name, tuple(Edit(f"backend/{file}", old, new) for old, new in pairs))


CONTROLS: Final = (
    # -- 1: signing oracle
    _control(1, "tokens stay out of answers", "server.py",
        ('_json(200, {"status": status})',
         ('_json(200, {"status": status, "token": '
         'platform.sign_token(self._settings.keys[0], "u", self._form.issuer)})'))),
    _control(1, "tokens stay out of the log", "delivery.py",
        ("        try:\n            async with self._session.post(",
         ('        self._log.event("sending", detail=token)\n'
         "        try:\n            async with self._session.post("))),
    _control(1, "no route signs", "server.py",
        ('        app.router.add_get("/healthz"',
         ('        async def token(_request: web.Request) -> web.StreamResponse:\n'
         '            key = self._settings.keys[0]\n'
         '            return _json(200, {"token": platform.sign_token(key, "u", "i")})\n\n'
         '        app.router.add_post("/token", token)\n'
         '        app.router.add_get("/healthz"'))),
    # -- 2: forged integration or channel
    _control(2, "the allowlist", "server.py",
        ("if allowed is not None and pair not in allowed:", "if False:")),
    _control(2, "the allowlist is exact in case", "server.py",
        ("pair not in allowed:",
         "str(pair).lower() not in {str(each).lower() for each in allowed}:")),
    _control(2, "the allowlist looks at the channel", "server.py",
        ("pair not in allowed:", "pair[1] not in {each[1] for each in allowed}:")),
    _control(2, "the allowlist is no list of beginnings", "server.py",
        ("pair not in allowed:",
         "not any(pair[0] == c and pair[1].startswith(i) for c, i in allowed):")),
    _control(2, "what is required must be there", "platform.py",
        ("if not checked.get(name):", "if name not in checked:")),
    _control(2, "parameters are texts", "platform.py",
        ('        if not isinstance(value, str):\n            raise ParameterError(name, "malformed")',
         "        value = str(value)")),
    # -- 3: cross-site posting
    _control(3, "the origin is looked at", "server.py",
        ("if len(origins) == 1 and origins[0] in self._settings.origins:", "if True:")),
    _control(3, "without either header it fails closed", "server.py",
        ('getall("Sec-Fetch-Site", [])', 'getall("Sec-Fetch-Site", ["same-origin"])')),
    _control(3, "the same site is not enough", "server.py",
        ('[]) == ["same-origin"]', '[]) in (["same-origin"], ["same-site"])')),
    _control(3, "cross-site is refused", "server.py",
        ('[]) == ["same-origin"]', '[]) in (["same-origin"], ["cross-site"])')),
    _control(3, "origins are whole", "server.py",
        ("origins[0] in self._settings.origins",
         "any(origins[0].startswith(each) for each in self._settings.origins)")),
    _control(3, "origins are exact in case", "server.py",
        ("origins[0] in self._settings.origins", "origins[0].lower() in self._settings.origins")),
    _control(3, "two origins are none", "server.py", ("len(origins) == 1 and ", "origins and ")),
    _control(3, "a null origin is none", "server.py",
        ("len(origins) == 1 and origins[0] in self._settings.origins",
         'len(origins) == 1 and origins[0] in {*self._settings.origins, "null"}')),
    _control(3, "only JSON is taken", "server.py",
        ('if request.content_type != "application/json":', "if False:")),
    _control(3, "answers vary by origin", "server.py",
        ('answer.headers["Vary"] = "Origin"', "pass")),
    _control(3, "other origins may not read", "server.py",
        ("        if origin in self._settings.origins:", "        if origin:")),
    _control(3, "preflights of others are refused", "server.py",
        ('if request.headers.get("Origin", "") not in self._settings.origins:', "if False:")),
    # -- 4: replay, double tap
    _control(4, "one key, one entry", "outbox.py",
        ("                    entry.key,\n                    entry.digest,",
         "                    entry.id,\n                    entry.digest,")),
    _control(4, "what is known is not delivered again", "server.py",
        ("if kept.id == mine.id:", "if kept.state != DELIVERED or kept.id == mine.id:")),
    _control(4, "a key is for one set of answers", "server.py",
        ("if kept.digest != mine.digest:", "if False:")),
    _control(4, "in flight is said", "server.py",
        ("if kept.state == SENDING and kept.next_at > now:", "if False:")),
    _control(4, "keys belong to a conversation", "delivery.py",
        ("self._seal.hide(*(part.encode() for part in conversation))", 'self._seal.hide(b"")')),
    _control(4, "keys have a shape", "intake.py",
        ("not isinstance(key, str) or not _KEY.fullmatch(key)", "not isinstance(key, str)")),
    # -- 5: flooding
    _control(5, "the limit per address", "server.py",
        ('await self._check_limit("ip", self._address(request), self._settings.rate_ip)', "pass")),
    _control(5, "the limit per conversation", "server.py",
        ("await self._check_limit(subject, whose, self._settings.rate_session)", "pass")),
    _control(5, "the limit per integration", "server.py",
        ('await self._check_limit("integration", ":".join(pair), self._settings.rate_integration)',
         "pass")),
    _control(5, "only trusted proxies are believed", "limits.py",
        (" and any(address in each for each in trusted)", "")),
    _control(5, "proxies are read from the end", "limits.py", ("hops.pop()", "hops.pop(0)")),
    _control(5, "an IPv6 client has its /64", "limits.py", ("(address, 64)", "(address, 128)")),
    # -- 6: path injection
    _control(6, "ids have a shape", "platform.py",
        ("if value and not shape.fullmatch(value):", "if False:")),
    _control(6, "ids have a shape at their end too", "platform.py",
        ("if value and not shape.fullmatch(value):", "if value and not shape.match(value):")),
    _control(6, "redirects are not followed", "delivery.py",
        ("                allow_redirects=False,\n", "")),
    # -- 7: header injection
    _control(7, "ids have a shape before they are headers", "platform.py",
        ("if value and not shape.fullmatch(value):", "if False:")),
    _control(7, "ids hold no other characters", "platform.py",
        ('_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")',
         '_ID: Final = re.compile(r"[^\\r\\n]{1,128}")')),
    _control(7, "ids hold no line breaks", "platform.py",
        ('_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")',
         '_ID: Final = re.compile(r"[A-Za-z0-9_\\r\\n-]{1,128}")')),
    _control(7, "ids are ASCII", "platform.py",
        ('_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")',
         '_ID: Final = re.compile(r"[\\w-]{1,128}")')),
    _control(7, "ids are short", "platform.py",
        ('_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")',
         '_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,9999}")')),
    _control(7, "a language has a shape", "platform.py",
        ('_LANGUAGE: Final = re.compile(r"[A-Za-z0-9_-]{1,35}")',
         '_LANGUAGE: Final = re.compile(r"(?s:.{1,35})")')),
    # -- 8: context pollution
    _control(8, "undeclared answers are refused", "rules.py",
        ("if undeclared := sorted(set(values) - answered):", "if undeclared := []:")),
    _control(8, "undeclared parameters are refused", "platform.py",
        ('            raise ParameterError(name[:64], "unknown")', "            continue")),
    _control(8, "forms with reserved names are refused", "settings.py",
        ("        if is_reserved(field.name):", "        if False:")),
    _control(8, "reserved names are known in disguise", "platform.py",
        ('unicodedata.normalize("NFKC", name).casefold().strip()', "name")),
    _control(8, "reserved beginnings are known", "platform.py",
        ("folded in _RESERVED or folded.startswith(_RESERVED_PREFIXES)", "folded in _RESERVED")),
    _control(8, "what decides what is asked must be readable", "server.py",
        ("if not self._decides_by_variables:", "if self._reads_again:")),
    # -- 9: JSON bombs, type confusion
    _control(9, "bodies are bounded", "intake.py",
        ("BODY_MAX: Final = 64 * 1024", "BODY_MAX: Final = 1024 * 1024")),
    _control(9, "chunks are counted", "server.py",
        ("                if len(body) > BODY_MAX:", "                if False:")),
    _control(9, "depth is bounded", "intake.py", ("if _depth(body) > DEPTH_MAX:", "if False:")),
    _control(9, "names stand once", "intake.py", ("if len(found) != len(pairs):", "if False:")),
    _control(9, "numbers are bounded", "intake.py", ("if len(digits) > DIGITS_MAX:", "if False:")),
    _control(9, "NaN is refused", "intake.py",
        ("    parse_constant=_no_constant,\n", "")),
    _control(9, "halves of surrogate pairs are refused", "intake.py",
        ('_CANONICAL.encode(data).encode("utf-8")', "_CANONICAL.encode(data)")),
    _control(9, "what JSON cannot carry is refused", "intake.py",
        ("    if math.isinf(number):", "    if False:")),
    _control(9, "UTF-8 is strict", "intake.py",
        ('text = body.decode("utf-8")', 'text = body.decode("utf-8", "replace")')),
    _control(9, "nothing else stands beside", "intake.py",
        ('data.keys() != {"params", "values", "key"}',
         'not data.keys() >= {"params", "values", "key"}')),
    _control(9, "compressed bodies are refused", "server.py",
        ('if request.headers.get("Content-Encoding", "identity") != "identity":', "if False:")),
    _control(9, "true is no number", "judges.py", ("if isinstance(raw, bool) or not", "if not")),
    _control(9, "wrong types are malformed", "rules.py",
        ('if verdict.code == "type":', "if False:")),
    _control(9, "a text for a tick is refused", "judges.py",
        (('    if not isinstance(raw, bool | None):\n        return Verdict(None, "type")\n'
         "    return Verdict(bool(raw))"), "    return Verdict(bool(raw))")),
    # -- 10: slow headers and bodies
    _control(10, "headers have a deadline", "connections.py",
        ("if now - since > HEADERS_S and", "if False and")),
    _control(10, "bodies have a deadline", "server.py",
        ("None if request.content.is_eof() else _BODY_S", "None")),
    # -- 11: log injection, personal data in logs
    _control(11, "sessions are hashed", "logs.py",
        ('return hmac.digest(_SALT, session_id.encode(), "sha256").hex()[:16]',
         "return session_id")),
    _control(11, "log lines are JSON", "logs.py",
        ('stream.write(json.dumps(line, ensure_ascii=True) + "\\n")',
         ('stream.write(" ".join(f"{n}={v}" for n, v in line.items()) + "\\n" if '
         'line["event"] != "listening" else json.dumps(line) + "\\n")'))),
    _control(11, "paths are not logged", "server.py",
        ('route=request.path.split("/")[1],', "route=request.path,")),
    _control(11, "refused parameters are not logged", "server.py",
        ('                400, "parameters", "Please open this form from the chat again."',
         '                400, str(fault), "Please open this form from the chat again."')),
    _control(11, "refused names are not logged", "server.py",
        ('"refused", "warning", request=number, reason=refusal.code,',
         '"refused", "warning", request=number, reason=str(refusal.__cause__ or refusal.code),')),
    _control(11, "payloads are sealed", "seal.py",
        ("return _encrypt(self._cipher, payload, entry_id.encode())", "return payload"),
        ("return _decrypt(self._cipher, sealed, entry_id.encode())", "return sealed")),
    _control(11, "delivered payloads are purged", "outbox.py",
        ("CASE WHEN ? = 'delivered' THEN NULL ELSE payload END",
         "CASE WHEN ? = 'never' THEN NULL ELSE payload END")),
    _control(11, "the outbox is this user's only", "databases.py",
        ("self._path.touch(mode=0o600, exist_ok=True)", "self._path.touch(mode=0o644)")),
    # -- 12: weak or wrong key
    _control(12, "keys are strong", "keys.py", ("MIN_BITS: Final = 2048", "MIN_BITS: Final = 512")),
    _control(12, "keys are of RSA", "keys.py",
        ("    if not isinstance(key, RSAPrivateKey):", "    if False:")),
    _control(12, "the key is the form's", "settings.py",
        ("if form.key_fingerprint not in found:", "if False:")),
    _control(12, "key files are private", "settings.py", ("mode & 0o077:", "False:")),
    _control(12, "key files are closed to the group", "settings.py", ("mode & 0o077:", "mode & 7:")),
    # -- 13: clock drift
    _control(13, "a wrong clock is corrected", "delivery.py",
        ("if answer.meaning is Meaning.UNAUTHORISED and answer.skew not in (None, correction):",
         "if False:")),
    _control(13, "a wrong clock is alarmed", "delivery.py",
        ("        if skew and not self.skew:", "        if False:")),
    _control(13, "a wrong clock is measured", "delivery.py",
        ("        self._metrics.clock_skew.set(skew)\n", "")),
    _control(13, "a wrong clock is counted", "delivery.py",
        ("            self._metrics.clock_skews.inc()", "            pass")),
    # -- 14: wrong methods and routes
    _control(14, "methods are named", "server.py",
        (('        app.router.add_post("/submit", self._submit)\n'
         '        app.router.add_options("/submit", self._preflight)\n'),
         ('        app.router.add_options("/submit", self._preflight)\n'
         '        app.router.add_route("*", "/submit", self._submit)\n'))),
    _control(14, "only the page's files are served", "server.py",
        ("            for path in self._pages.paths:",
         ('            app.router.add_static("/", ".")\n'
         "            for path in self._pages.paths:"))),
    _control(14, "a 405 says what is allowed", "server.py",
        ('allow = {"Allow": fault.headers["Allow"]} if "Allow" in fault.headers else {}',
         "allow: dict[str, str] = {}")),
    # -- 15: dependency supply chain
    _control(15, "requirements are pinned with hashes", "requirements.txt",
        ("aiohttp==", "aiohttp>=")),
    # -- 16: invented user and session
    _control(16, "conversations are vouched for", "server.py",
        ("        if not self._settings.attestation:\n            return", "        return")),
    _control(16, "signatures are looked at", "attestation.py",
        ("return hmac.compare_digest(expected.encode(), given)",
         "return True")),
    _control(16, "signatures are whole", "attestation.py",
        ("return hmac.compare_digest(expected.encode(), given)",
         "return bool(signature) and expected.startswith(signature)")),
    _control(16, "signatures are of this body", "attestation.py",
        ("return hmac.compare_digest(expected.encode(), given)",
         'return signature in (expected, hmac.digest(secret, body + b" ", "sha256").hex())')),
    _control(16, "signatures are of this secret", "attestation.py",
        ("return hmac.compare_digest(expected.encode(), given)",
         'return signature in (expected, hmac.digest(b"", body, "sha256").hex())')),
    _control(16, "the user is vouched for", "server.py",
        ('self._seal.hide(b"conversation", session_id.encode(), user_id.encode())',
         'self._seal.hide(b"conversation", session_id.encode())')),
    _control(16, "the session is vouched for", "server.py",
        ('self._seal.hide(b"conversation", session_id.encode(), user_id.encode())',
         'self._seal.hide(b"conversation", user_id.encode())')),
    _control(16, "who guesses signatures is limited", "server.py",
        ('            await self._check_address(request)\n            raise RefusalError(403, "signature"',
         '            raise RefusalError(403, "signature"')),
    _control(16, "strangers use up nothing of the integration's rate", "server.py",
        ('        await self._check_vouched_for(parameters)\n        await self._check_limit("integration", ":".join(pair), self._settings.rate_integration)\n',
         '        await self._check_limit("integration", ":".join(pair), self._settings.rate_integration)\n        await self._check_vouched_for(parameters)\n')),
    _control(16, "a signature may be no text", "attestation.py",
        ('encode("utf-8", "surrogateescape")', "encode()")),
    # -- 17: the outbox's files
    _control(17, "memory is no place", "databases.py",
        ('if ":memory:" in path.lower() or', 'if "::::" in path or')),
    _control(17, "what is in memory does not last", "places.py",
        ("    if kind in _IN_MEMORY:", "    if False:")),
    _control(17, "the log is watched", "beside.py",
        ("if log is None or not os.path.samestat(log, self._log_is):",
         'if log is None:\n            return ""\n        if False:')),
    _control(17, "a log that is replaced is noticed", "beside.py",
        ("if log is None or not os.path.samestat(log, self._log_is):", "if log is None:")),
    _control(17, "the log's index is watched", "beside.py",
        ("if index is None or not os.path.samestat(index, self._index_is):", "if False:")),
    _control(17, "the log's length is watched", "beside.py",
        ("if log.st_size < self._needed() and self._is_cut_short():", "if False:")),
    _control(17, "what only this process has is saved", "databases.py",
        ("        if self._beside.is_ours_to_save():", "        if False:")),
    _control(17, "a backup is its owner's only", "backup.py",
        ("os.O_EXCL, 0o600)", "os.O_EXCL, 0o644)")),
    _control(17, "a backup is written over nothing", "backup.py",
        ("        os.link(unfinished, target)", "        unfinished.replace(target)")),
    _control(17, "a backup is SQLite's own", "backup.py",
        ("            here.backup(there)\n",
         ("            there.close()\n            target.write_bytes(source.read_bytes())\n"
          "            there = sqlite3.connect(target)\n"))),
    # -- 18: a database that hangs
    _control(18, "nobody waits without a bound", "outbox.py",
        ("            if operation.asked <= long_ago:", "            if False:")),
    _control(18, "probes do not wait", "patience.py",
        ("timeout=_PATIENCE_S)", "timeout=None)")),
    # -- 19: a clock that was ahead
    _control(19, "what was put off comes due", "clock.py",
        ("        await self._outbox.release_early(now, back, self._longest, _APART_S)\n", "")),
    _control(16, "secrets are long", "settings.py",
        ("_SECRET_MIN: Final = 16", "_SECRET_MIN: Final = 1")),
)  # fmt: skip
