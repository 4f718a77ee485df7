"""A file that kills, hangs or floods its reader costs only itself; nothing is fetched, written or expanded."""

from __future__ import annotations

import io
import os
import sys
import textwrap
import threading
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from tests.exchange.readers import making

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers import problems
from recoupe.exchange.readers.article_files import ArticleFiles, files_at
from recoupe.exchange.readers.limits import Limits
from recoupe.exchange.readers.problems import LettersWithoutNames

WRITTEN = "/tmp/recoupe-was-here"  # noqa: S108 - nobody shall be able to write it


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(making.page())
    return path


def worker(tmp_path, code):
    """Return how to start a worker that does what ``code`` says over files called evil."""
    script = tmp_path / "worker.py"
    script.write_text(
        textwrap.dedent("""
        import os, sys, time
        from recoupe.exchange.readers import html_page, registry, worker
        from dataclasses import replace
        usual = html_page.READER
        def read(source):
            if source.name.startswith("evil"):
                CODE
            yield from usual.read(source)
        html_page.READER = replace(usual, read=read)
        sys.exit(worker.work())
        """).replace("CODE", code),
        encoding="utf-8",
    )
    return [sys.executable, str(script)]


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("os.kill(os.getpid(), 9)", problems.ReaderKilled),
        ("time.sleep(60)", problems.ReaderTooSlow),
        ("x = bytearray(3_000_000_000)", problems.ReaderTooHungry),
        ("raise ZeroDivisionError", problems.ReaderKilled),
        ("deep = lambda: deep(); deep()", problems.TooDeep),
        ("os.write(1, b'garbage\\n')", problems.ReaderKilled),
        ("open('/tmp/recoupe-was-here', 'w')", problems.ReaderKilled),
        ("import socket; socket.create_connection(('127.0.0.1', 9), 1)", problems.ReaderKilled),
        ("os.system('true')", problems.ReaderKilled),
    ],
    ids=["dies", "hangs", "floods", "fails", "recurses", "babbles", "writes", "connects", "starts"],
)
def test_a_file_that_ends_its_reader_costs_only_itself(tmp_path, page, code, problem):
    evil = page.with_name("evil.html")
    evil.write_bytes(making.page())
    files = ArticleFiles(limits=Limits(seconds=15), start=worker(tmp_path, code))
    try:
        with pytest.raises(problem, match=r"evil\.html"):
            files.read(evil)
        assert files.read(page)[0].title == "Le pont ferme"
    finally:
        files.close()
    assert not Path(WRITTEN).exists()


def test_reading_can_be_stopped_in_the_middle_of_a_file(tmp_path, page):
    evil = page.with_name("evil.html")
    evil.write_bytes(making.page())
    files = ArticleFiles(start=worker(tmp_path, "time.sleep(60)"))
    stop = threading.Event()
    threading.Timer(1.0, stop.set).start()
    began = time.monotonic()
    assert files.read(evil, stopped=stop.is_set) == []
    assert time.monotonic() - began < 10
    files.close()


def test_entities_are_not_expanded_and_no_file_is_read_through_them(read, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("mot de passe", encoding="utf-8")
    declared = f'<!DOCTYPE nitf [<!ENTITY e SYSTEM "file://{secret}"><!ENTITY a "{"x" * 1000}">]>'
    data = making.nitf().replace(b"<nitf>", declared.encode() + b"<nitf>").replace(b"Le pont co", b"&e;&a;Le pont co")
    text = read("n.xml", data)[0].text
    assert "mot de passe" not in text
    assert "xxx" not in text


def test_an_entity_made_of_entities_is_not_expanded(read):
    layers = '<!ENTITY a0 "ha"><!ENTITY a1 "&a0;&a0;"><!ENTITY a2 "&a1;&a1;">'
    data = f"<!DOCTYPE nitf [{layers}]><nitf><body><body.content><p>&a2;Texte</p></body.content></body></nitf>"
    assert "haha" not in read("n.xml", data.encode())[0].text


def test_a_small_archive_that_unpacks_to_much_is_refused(read):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"<w>" + b"a" * 3_000_000)
    with pytest.raises(problems.ReaderTooHungry, match="MB"):
        read("bombe.docx", stream.getvalue())


def test_a_page_nested_without_end_is_refused_or_read_and_the_next_one_too(read):
    with suppress(FileProblem):
        read("profond.html", b"<html>" + b"<div>" * 1_000 + b"Texte")
    assert read("page.html", making.page())[0].title == "Le pont ferme"


def test_a_container_that_names_a_place_outside_writes_nothing_there(read, tmp_path):
    stream = io.BytesIO(making.wacz())
    with zipfile.ZipFile(stream, "a") as packed:
        packed.writestr("archive/../../../dehors.warc", making.warc())
    before = set(tmp_path.rglob("*"))
    assert read("a.wacz", stream.getvalue())
    assert {path.name for path in set(tmp_path.rglob("*")) - before} == {"a.wacz"}


@pytest.mark.parametrize("name", sorted(making.every_kind()))
def test_half_a_file_is_read_or_refused_in_a_sentence_that_names_it(read, name):
    data = making.every_kind()[name]
    refused = []
    try:
        articles = read(name, data[: len(data) // 2])
    except FileProblem as problem:
        articles, refused = [], [str(problem)]
    assert all(article.text.strip() for article in articles)
    assert articles or name in refused[0]


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("photo.txt", b"\xff\xd8\xff\xe0" + bytes(100), "a picture"),
        ("photo.jpg", b"pas une image", "a picture"),
        ("film.mp4", b"\0\0\0\x18ftypmp42" + bytes(100), "a film"),
        ("vieux.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "an old office program"),
        ("bibliotheque.sqlite", b"SQLite format 3\0" + bytes(100), "a database"),
        ("archive.zip", b"PK\x03\x04" + bytes(100), "a packed archive"),
        ("coupé.docx", making.word()[:2000], "or is not DOCX as its name says"),
        ("coupé.xlsx", b"PK\x03\x04rien", "or is not XLSX as its name says"),
        ("style.css", b"p { color: red }", "a part of a web page"),
        ("script", b"#!/bin/sh\necho", "the source text of a program"),
        ("liste.opml", b'<?xml version="1.0"?><opml><body><outline xmlUrl="x"/></body></opml>', "a list of feeds"),
        ("inconnu.xml", b'<?xml version="1.0"?><inconnu/>', "an XML or JSON file"),
        ("cles.json", b'{"cles": 3}', "an XML or JSON file"),
        ("cles.jsonl", b'{"cles": 3}\n{"cles": 4}', "No column"),
        ("faits.json", b'{"version": "1.1", "facts": []}', "facts or annotations without"),
        ("w3c.jsonld.json", b'{"@context": "http://www.w3.org/ns/anno.jsonld"}', "facts or annotations without"),
    ],
)
def test_what_is_not_read_is_refused_in_one_sentence_that_says_what_it_is(read, name, data, kind):
    with pytest.raises(FileProblem, match=kind) as refusal:
        read(name, data)
    assert name in str(refusal.value)


def test_an_article_that_breaks_off_before_its_first_word_is_none(read):
    first, _, _ = making.FACTIVA_TEXT.partition("HD Autre")
    assert [article.title for article in read("factiva.txt", f"{first}HD ".encode())] == ["Le pont ferme"]


def test_a_pdf_that_names_no_letters_is_refused_rather_than_read_as_others(read):
    with pytest.raises(LettersWithoutNames, match="OCR"):
        read("pont.pdf", making.unnamed_letters_pdf())


def test_a_scan_names_what_would_make_it_text(read):
    with pytest.raises(problems.NoTextInScan, match="OCR"):
        read("scan.pdf", making.scan())


@pytest.mark.parametrize(
    ("name", "kind"),
    [("page.txt", "page.html"), ("depeche.txt", "depeche.xml"), ("x", "colonnes.pdf"), ("x.html", "lettre.eml")],
)
def test_a_file_is_known_by_its_content_whatever_it_is_called(read, name, kind):
    text = read(name, making.every_kind()[kind])[0].text
    assert "3,5" in text
    assert "<" not in text


def test_a_folder_tells_what_it_skips_and_keeps_the_parts_of_a_saved_page_to_themselves(tmp_path):
    for name in (
        "a.html",
        "a_files/x.js",
        "a_files/y.html",
        "b.txt",
        "photo.jpg",
        "README.md",
        "gold.jsonl",
        ".caché.txt",
        "c.warc.gz",
        "b.ann",
        "d.zip",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    skipped = {file.path.name: file.skipped for file in files_at([tmp_path])}
    read = {"a.html", "b.txt", "c.warc.gz", "d.zip"}
    assert set(skipped) == read | {"photo.jpg", "README.md", "gold.jsonl", "b.ann"}
    assert {name for name, skipped in skipped.items() if skipped is None} == read
    assert "marks of “b.txt”" in str(skipped["b.ann"])
    assert "a picture" in str(skipped["photo.jpg"])


def test_the_process_ends_when_the_program_does(page):
    files = ArticleFiles()
    files.read(page)
    child = files._beside._child
    child.stdin.close()
    assert child.wait(10) == 0
    files.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child.pid, 0)
