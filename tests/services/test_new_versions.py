"""What is sent to learn of a new version, and what is made of any answer."""

from __future__ import annotations

import pytest
from tests.release_server import release_server

from recoupe.services import new_versions
from recoupe.services.new_versions import NoAnswer, is_newer, latest_version, project_address


@pytest.fixture(scope="module")
def server():
    with release_server() as server:
        yield server


def test_the_question_holds_nothing_but_itself(server):
    server.answer(b'{"version": "0.2.0", "more": "later"}')
    assert latest_version(server.address) == "0.2.0"
    ((line, headers),) = server.asked
    assert line == "GET /latest.json HTTP/1.1"
    assert {name.lower(): value for name, value in headers.items()} == {
        "host": server.host,
        "user-agent": "recoupe",
        "connection": "close",
        "accept-encoding": "identity",
    }


@pytest.mark.parametrize(
    "answer",
    [b"", b"<html>", b"[]", b"null", b'{"version": 2}', b'{"version": "2; rm"}', b"\xff\xfe", b'{"a":' * 2000],
)
def test_an_answer_that_names_no_version_is_none(server, answer):
    server.answer(answer)
    with pytest.raises(NoAnswer):
        latest_version(server.address)


def test_no_other_address_is_asked_whatever_the_answer(server):
    server.answer(b"", status=302, location=server.address.replace("latest", "other"))
    with pytest.raises(NoAnswer):
        latest_version(server.address)
    assert [line for line, _ in server.asked] == ["GET /latest.json HTTP/1.1"]


def test_without_a_network_it_is_said_that_nobody_answered():
    with pytest.raises(NoAnswer) as problem:
        latest_version("http://127.0.0.1:9/latest.json")
    assert problem.value.details["host"] == "127.0.0.1"


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [("0.2.0", "0.1.0", True), ("0.10", "0.9.9", True), ("0.1.0", "0.1.0", False), ("0.1", "0.1.0.dev1+abc", False)],
)
def test_which_version_is_newer(one, other, newer):
    assert is_newer(one, other) is newer


def test_addresses_are_those_that_the_package_names(monkeypatch):
    class Metadata:
        def get_all(self, name):
            return ["Homepage, https://recoupe.example.org/", "Releases, file:///etc/passwd"]

    monkeypatch.setattr("importlib.metadata.metadata", lambda name: Metadata())
    assert project_address("Homepage") == "https://recoupe.example.org/"
    assert project_address(new_versions.RELEASES) == ""
