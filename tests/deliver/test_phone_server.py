"""The server for phones lets one phone in, for a while, and answers nothing else."""

import contextlib
import json
import re
import socket
import threading

import pytest
import requests

from builder.deliver.bounded_server import REQUEST_S
from builder.deliver.phone_server import LIFE_S, PhoneAnswer, PhoneServer
from builder.render import Bundle
from tests.deliver.bundles import bundle

PAGE = bundle()["page/index.html"]
TAKEN = PhoneAnswer(200, {"status": "delivered"}, {})


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def taken():
    return []


@pytest.fixture
def server(clock, taken):
    def take(body):
        taken.append(body)
        return TAKEN

    server = PhoneServer("127.0.0.1", take, lambda: {"total": "5"}, clock)
    server.show(bundle(), "channel=web&user_id=%22%3C")
    server.start()
    yield server
    server.stop()


def get(url, **more):
    return requests.get(url, timeout=5, allow_redirects=False, **more)


def let_in(server):
    """Open the address as a phone does, and return that of the page."""
    answer = get(server.url)
    assert answer.status_code == 303
    return f"http://{server.host}{answer.headers['Location']}"


def raw(server, request):
    with socket.create_connection(("127.0.0.1", int(server.host.split(":")[1])), 5) as connection:
        connection.sendall(request.encode("latin-1"))
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_the_page_comes_as_it_is_exported(server):
    page = let_in(server)
    assert page.endswith("/?channel=web&user_id=%22%3C")
    answer = get(page)
    assert answer.content == PAGE
    exported = json.loads(bundle()["backend/page_headers.json"])
    assert {name: answer.headers[name] for name in exported} == exported
    assert "ython" not in answer.headers["Server"]


def test_the_token_works_once(server):
    address = server.url
    let_in(server)
    assert server.url == ""
    assert server.phones == 1
    assert get(address).status_code == 404
    assert get(address).status_code == 404


def test_two_at_once_are_not_both_let_in(server):
    address, found = server.url, []
    threads = [
        threading.Thread(target=lambda: found.append(get(address).status_code)) for _ in range(8)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(found) == [303, *[404] * 7]


def test_another_phone_needs_another_code(server):
    old, first = server.url, let_in(server)
    new = server.renew()
    assert new not in (old, "")
    second = let_in(server)
    assert first != second
    assert get(first).status_code == get(second).status_code == 200
    unused = server.renew()
    server.renew()
    assert get(unused).status_code == 404


def test_nothing_else_is_answered(server, taken):
    page = let_in(server).partition("?")[0]
    origin = f"http://{server.host}"
    session = page.removeprefix(f"{origin}/").strip("/")
    server.renew()
    token = server.url.rpartition("/")[2]
    for path in (
        "", "/", "/index.html", "/favicon.ico", "/_preview/host", "/submit", "/x/", "/x/index.html",
        f"/{token}/", f"/{token}/index.html", f"/{session}", f"/{session}x/", f"/{session[:-1]}/",
        f"/{session}/../backend/form.json", f"/{session}/backend/form.json", f"/{session}/nothing",
        f"/{session}//index.html", "/%2e%2e/", f"/{token[:-1]}", f"/{token}x",
    ):  # fmt: skip
        told = raw(
            server, f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\nConnection: close\r\n\r\n"
        )
        assert told.endswith(b"Not found"), path
    for path in ("/submit", f"/{token}/submit", f"/{session}/", f"/{session}/other", "/x/submit"):
        assert requests.post(origin + path, data=b"{}", timeout=5).status_code == 404, path
    for method in ("PUT", "DELETE", "OPTIONS", "TRACE", "HEAD", "CONNECT", "PROPFIND"):
        assert requests.request(method, page, timeout=5).status_code == 404, method
    assert taken == []
    assert server.url, "a request that is not let in uses up no token"


def test_only_its_own_host_is_answered(server, taken):
    page = let_in(server).removeprefix(f"http://{server.host}").partition("?")[0]
    port = server.host.split(":")[1]
    server.renew()
    token = server.url.rpartition("/")[2]
    for hosts in (
        [], ["localhost:" + port], ["127.0.0.1"], ["127.0.0.1:1"], ["evil.example"],
        [server.host, server.host], [server.host, "evil.example"], [f"{server.host}."],
    ):  # fmt: skip
        lines = "".join(f"Host: {host}\r\n" for host in hosts)
        for path in (page, f"/{token}"):
            told = raw(server, f"GET {path} HTTP/1.1\r\n{lines}Connection: close\r\n\r\n")
            assert told.startswith(b"HTTP/1.1 404"), hosts
        told = raw(server, f"POST {page}submit HTTP/1.1\r\n{lines}Content-Length: 2\r\n\r\n{{}}")
        assert told.startswith(b"HTTP/1.1 404"), hosts
    assert taken == []
    assert server.url


def test_submissions_and_variables_are_answered(server, taken):
    page = let_in(server).partition("?")[0]
    assert requests.post(f"{page}submit", data=b'{"a": 1}', timeout=5).json() == TAKEN.body
    assert taken == [b'{"a": 1}']
    assert requests.post(f"{page}prefill", data=b"{}", timeout=5).json() == {
        "context": {"total": "5"}
    }
    server.take = lambda _body: PhoneAnswer(429, {"error": "x"}, {"Retry-After": "5"})
    answer = requests.post(f"{page}submit", data=b"{}", timeout=5)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "5")
    server.take = lambda _body: PhoneAnswer(0, {}, {})
    with pytest.raises(requests.ConnectionError):
        requests.post(f"{page}submit", data=b"{}", timeout=5)


def test_bodies_of_odd_length_are_refused(server, taken):
    path = let_in(server).removeprefix(f"http://{server.host}").partition("?")[0]
    for length in ("-1", "abc", "1e3", "9" * 5000, str(2 << 20), "²", ""):
        told = raw(
            server,
            f"POST {path}submit HTTP/1.1\r\nHost: {server.host}\r\nContent-Length: {length}\r\n\r\n",
        )
        assert told.startswith(b"HTTP/1.1 413"), length
    assert taken == []


def test_after_half_an_hour_it_is_off(server, clock):
    page = let_in(server)
    clock.now += LIFE_S - 1
    assert get(page).status_code == 200
    server.extend()
    clock.now += LIFE_S - 1
    assert get(page).status_code == 200
    assert server.left_s == 1
    clock.now += 1
    assert server.left_s == 0
    assert server.url == ""
    _wait_until_gone(server, page)
    server.extend()
    assert server.left_s == 0


def _wait_until_gone(server, page):
    """Nothing answers as before, and soon nothing listens: the end comes from the server itself."""
    for _ in range(200):
        try:
            assert get(page).status_code == 404
        except requests.ConnectionError:
            return
        except requests.exceptions.ChunkedEncodingError:
            continue  # the end came between the answer's head and its body
    pytest.fail("it still listens")


def test_stopped_is_stopped_at_once_also_on_an_open_connection(server):
    page = let_in(server)
    port = int(server.host.split(":")[1])
    with requests.Session() as session:
        assert session.get(page, timeout=5).status_code == 200
        server.stop()
        with contextlib.suppress(requests.ConnectionError):
            assert session.get(page, timeout=5).status_code == 404
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    assert (server.url, server.host, server.left_s, server.phones) == ("", "", 0, 0)
    server.stop()


def test_it_listens_on_its_own_address_only(server):
    port = int(server.host.split(":")[1])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port))


def test_a_page_whose_backend_is_elsewhere_sends_its_answers_here(server):
    marked = PAGE.replace(b'"backend":"."', b'"backend":"https://api.example.com/x"')
    assert marked != PAGE
    server.show(Bundle.of({**bundle().files, "page/index.html": marked}), "")
    assert get(let_in(server)).content == PAGE


def test_it_serves_at_an_address_of_ipv6(taken):
    server = PhoneServer("0:0:0:0:0:0:0:1", lambda body: taken.append(body) or TAKEN)
    server.show(bundle(), "channel=web")
    url = server.start()
    try:
        assert url.startswith("http://[::1]:")
        page = let_in(server)
        assert get(page).status_code == 200
        answer = requests.post(f"{page.partition('?')[0]}submit", data=b"{}", timeout=5)
        assert (answer.status_code, taken) == (200, [b"{}"])
        assert get(page, headers={"Host": "[::2]"}).status_code == 404
    finally:
        server.stop()


def test_an_address_of_another_computer_is_an_error():
    with pytest.raises(Exception, match="Choose the network again"):
        PhoneServer("192.0.2.77", lambda _body: TAKEN).start()


def begin_submission(server, page, length, address="127.0.0.1"):
    """Send a submission's head, and wait until it was let in; its body is still to come."""
    asked = threading.Event()
    known = server.is_in

    def is_in(session):
        found = known(session)
        asked.set()
        return found

    server.is_in = is_in
    host, path = server.host, page.partition("?")[0].removeprefix(f"http://{server.host}")
    connection = connected(server, address)
    head = f"POST {path}submit HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n\r\n"
    connection.sendall(head.encode())
    assert asked.wait(5)
    return connection


def rest(connection):
    """Return what still comes, up to where the connection was broken off."""
    found = b""
    with connection, contextlib.suppress(ConnectionError):
        while part := connection.recv(65536):
            found += part
    return found


@pytest.mark.parametrize("how", ["stop", "expiry"])
def test_a_submission_whose_body_comes_after_the_end_is_not_taken(server, clock, taken, how):
    connection = begin_submission(server, let_in(server), 2)
    if how == "stop":
        server.stop()
    else:
        clock.now += LIFE_S
    with contextlib.suppress(ConnectionError):
        connection.sendall(b"{}")
    assert b"200" not in rest(connection)
    assert taken == []


def test_a_submission_that_is_broken_off_is_not_taken(server, taken):
    connection = begin_submission(server, let_in(server), 4)
    connection.sendall(b"{}")
    connection.shutdown(socket.SHUT_WR)
    assert rest(connection) == b""
    assert taken == []


def test_a_submission_has_a_time_limit_however_it_drips(server, clock, taken):
    connection = begin_submission(server, let_in(server), 50)
    clock.now += REQUEST_S
    connection.sendall(b"{")
    assert rest(connection) == b""
    assert taken == []


def test_a_head_has_a_size_limit(server):
    path = let_in(server).removeprefix(f"http://{server.host}")
    address = "127.0.0.1", int(server.host.split(":")[1])
    few = "".join(f"X-{number}: {'a' * 1000}\r\n" for number in range(50))
    for lines, begins in ((few, b"HTTP/1.1 200"), (few + few.replace("X", "Y")[:20_000], b"")):
        connection = socket.create_connection(address, 5)
        head = f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\nConnection: close\r\n{lines}"
        with contextlib.suppress(ConnectionError):
            connection.sendall(f"{head}\r\n\r\n".encode())
        assert rest(connection)[:12] == begins


def test_stopping_ends_every_connection(server):
    address = "127.0.0.1", int(server.host.split(":")[1])
    silent = [socket.create_connection(address, 5) for _ in range(3)]
    begun = begin_submission(server, let_in(server), 2)
    server.stop()
    assert [rest(each) for each in (*silent, begun)] == [b""] * 4


def port_of(server):
    return int(server.host.split(":")[1])


def test_who_holds_many_connections_is_refused_and_takes_no_room_from_others(server):
    """Slow clients of one address stand in each other's way, and in nobody else's."""
    page = let_in(server)
    slow = []
    for _ in range(8):
        each = socket.create_connection(("127.0.0.1", port_of(server)), 5)
        each.sendall(b"GET /")  # and never the rest
        slow.append(each)
    said = rest(socket.create_connection(("127.0.0.1", port_of(server)), 5))
    assert said.startswith(b"HTTP/1.1 503 ")
    assert b"Retry-After: 10\r\n" in said
    assert said.endswith(b"Too many connections. Close some, and try again.")

    def asked_from(address):
        source = socket.create_connection(("127.0.0.1", port_of(server)), 5, (address, 0))
        path = page.removeprefix(f"http://{server.host}")
        head = f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\nConnection: close\r\n\r\n"
        source.sendall(head.encode())
        return rest(source)

    assert asked_from("127.0.0.9").startswith(b"HTTP/1.1 200 ")
    assert asked_from("127.0.0.1") == said
    for each in slow:
        each.close()
    _until(lambda: get(page).status_code == 200)


def connected(server, address, sent=b""):
    """Connect from an address of this machine, and send something that is no whole request."""
    made = socket.create_connection(("127.0.0.1", port_of(server)), 5, (address, 0))
    made.sendall(sent)
    return made


def of_many_addresses(server, count, sent=b""):
    return [connected(server, f"127.0.1.{at // 8 + 1}", sent) for at in range(count)]


@pytest.mark.parametrize("sent", [b"", b"G", b"GET / HTTP/1.1\r\nX: y"])
def test_who_asks_nothing_takes_no_room_from_others_however_many_they_are(server, sent):
    held = of_many_addresses(server, 64, sent)
    page = let_in(server)
    # Strangers connect between the phone's connecting and its request, which is still on its way.
    phone = connected(server, "127.0.0.1")
    strangers = [connected(server, "127.0.2.1", sent) for _ in range(8)]
    # 74 were let in one after the other, 32 at most are open, and one has ended by itself: the 41
    # oldest were given up, of which the last one tells that the strangers are in.
    assert rest(held[0]) == rest(held[40]) == b""
    path = page.removeprefix(f"http://{server.host}")
    head = f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\nConnection: close\r\n\r\n"
    phone.sendall(head.encode())
    assert rest(phone).startswith(b"HTTP/1.1 200 ")
    for each in (*held, *strangers):
        each.close()


def test_who_is_not_let_in_keeps_no_connection(server):
    """Else it would count as one that asks, and outlast a phone that has just connected."""
    page = let_in(server).removeprefix(f"http://{server.host}")
    for path, host in (("/", server.host), ("/x/", server.host), (page, "evil.example")):
        head = f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
        said = rest(connected(server, "127.0.0.1", head))
        assert said.startswith(b"HTTP/1.1 404 ")
        assert b"\r\nConnection: close\r\n" in said


def test_who_never_spoke_is_given_up_before_who_asked_something(server):
    page = let_in(server)
    kept = connected(server, "127.0.0.1")
    path = page.removeprefix(f"http://{server.host}")
    asking = f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode()

    def asked():
        """Ask, and read the whole answer; the connection stays."""
        kept.sendall(asking)
        found = b""
        while not found.endswith(PAGE):
            part = kept.recv(65536)
            assert part, "the connection was given up"
            found += part

    asked()
    silent = of_many_addresses(server, 64)
    asked()
    kept.close()
    for each in silent:
        each.close()


def test_what_is_being_answered_is_never_given_up(server, taken):
    page = let_in(server)
    begun = [begin_submission(server, page, 2)]
    silent = of_many_addresses(server, 64)
    assert get(page).status_code == 200
    begun[0].sendall(b"{}")
    begun[0].shutdown(socket.SHUT_WR)
    assert rest(begun[0]).startswith(b"HTTP/1.1 200")
    assert taken == [b"{}"]
    for each in silent:
        each.close()


def test_when_all_are_being_answered_another_one_is_refused(server):
    page = let_in(server)
    begun = [begin_submission(server, page, 2, f"127.0.1.{at // 8 + 1}") for at in range(32)]
    assert rest(connected(server, "127.0.0.9")).startswith(b"HTTP/1.1 503 ")
    for each in begun:
        each.close()
    _until(lambda: get(page).status_code == 200)


def _until(holds):
    """Ask until it holds: a server learns a moment later that a connection has ended."""
    for _ in range(200):
        if holds():
            return
    pytest.fail("it never holds")


def test_what_is_no_request_is_answered_as_if_nothing_were_there(server, taken, caplog):
    path = let_in(server).removeprefix(f"http://{server.host}")
    many = "".join(f"X-{number}: a\r\n" for number in range(10_000))
    hello = bytes.fromhex("16030100310100002d0303") + b"\n" + bytes(32) + b"\n"
    heads = (
        hello,
        b"\x00\xff\x00\xff\r\n\r\n",
        b"GET\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.9\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\n{many}\r\n".encode(),
        f"GET http://{server.host}{path} HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode(),
        f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\n folded\r\n\r\n".encode(),
    )
    for head in heads:
        connection = socket.create_connection(("127.0.0.1", port_of(server)), 5)
        with contextlib.suppress(OSError):  # it may be gone by then
            connection.sendall(head)
            connection.shutdown(socket.SHUT_WR)
        said = rest(connection)
        assert not said or said.startswith(b"HTTP/1.1 404 "), (head[:40], said[:80])
        assert PAGE not in said
    assert taken == []
    assert not [each for each in caplog.records if each.levelname in ("WARNING", "ERROR")]


def test_requests_that_come_in_one_piece_are_each_judged_by_themselves(server, taken):
    path = let_in(server).removeprefix(f"http://{server.host}").partition("?")[0]
    head = f"POST {{}} HTTP/1.1\r\nHost: {server.host}\r\nContent-Length: 2\r\n\r\n{{{{}}}}"
    told = raw(
        server,
        head.format(f"{path}submit")
        + head.format(f"{path}submit")
        + head.format("/x/submit")
        + head.format(f"{path}submit"),
    )
    # The third is refused and its body not read, so nothing after it counts.
    assert re.findall(rb"HTTP/1.1 (\d+)", told) == [b"200", b"200", b"404"]
    assert taken == [b"{}", b"{}"]


def test_a_body_is_as_long_as_one_header_says(server, taken):
    path = let_in(server).removeprefix(f"http://{server.host}").partition("?")[0]
    first = f"POST {path}submit HTTP/1.1\r\nHost: {server.host}\r\n"
    for lines in (
        "Content-Length: 2\r\nContent-Length: 40\r\n",
        "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Content-Length: 2, 2\r\n",
    ):
        told = raw(server, f"{first}{lines}\r\n{{}}")
        assert told.startswith(b"HTTP/1.1 413"), lines
        assert told.count(b"HTTP/1.1") == 1, lines
    assert taken == []


def test_the_page_tells_no_other_site_the_address_that_it_has(server):
    token = server.url
    entered = get(token)
    assert entered.headers["Referrer-Policy"] == "no-referrer"
    assert entered.headers["Cache-Control"] == "no-store"
    page = f"http://{server.host}{entered.headers['Location']}"
    assert get(page).headers["Referrer-Policy"] == "no-referrer"
    # Who knows the token of before from a history or a Referer gets nowhere with it.
    for more in ({"Referer": token}, {"Referer": page}, {"Cookie": f"token={token}"}):
        assert get(f"http://{server.host}/", headers=more).status_code == 404
        assert get(token, headers=more).status_code == 404
