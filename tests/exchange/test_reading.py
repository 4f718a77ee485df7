"""Text files become articles, exactly as they are, or a sentence says why not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from recoupe.exchange import text_files
from recoupe.exchange.decoding import decode
from recoupe.exchange.problems import (
    BinaryFile,
    BrokenCharacters,
    EmptyFile,
    FileProblem,
    NoSuchFile,
    NotAFile,
    NotReadable,
    TooLarge,
    UnknownEncoding,
)
from recoupe.exchange.text_files import articles_in, read_article

FRENCH = "Le préfet a signé l’arrêté à Nîmes : 3,5 M€ seront versés dès août.\nŒuvre « achevée ».\n"
LATIN = "Le préfet a signé l'arrêté à Nîmes : 3,5 millions seront versés dès août, dit-il. « Très tôt. »\n"


def read(folder: Path, data: bytes) -> str:
    path = folder / "article.txt"
    path.write_bytes(data)
    return read_article(path).text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
def test_french_is_read_in_any_encoding_that_can_be_told(tmp_path, encoding):
    assert read(tmp_path, FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize("encoding", ["latin-1", "iso8859_15", "cp850"])
def test_french_without_typographic_signs_is_read_in_old_encodings_too(tmp_path, encoding):
    assert read(tmp_path, LATIN.encode(encoding)) == LATIN


@pytest.mark.parametrize(
    "text",
    [
        "État d’urgence",
        "Le café ferme.",
        "Été à Évry.",
        "NOËL À L’ÎLE D’OLÉRON",
        "1 500 km²",
        "Créée, « là » : 5 %",
        "20 °C",
    ],
)
def test_a_few_words_in_latin_1_are_enough(text):
    assert decode(text.encode("cp1252"), path="a.txt") == text


def test_a_ligature_tells_latin_9_from_latin_1():
    assert decode("Le cœur a cédé à Nœux.".encode("iso8859_15"), path="a.txt") == "Le cœur a cédé à Nœux."


@pytest.mark.parametrize("before", ["Sans accent. " * 9_000, "Sans accent.\n" * 9_000], ids=["line", "lines"])
def test_accents_that_come_late_are_found_all_the_same(before):
    assert decode((before + LATIN).encode("cp1252"), path="a.txt") == before + LATIN


@pytest.mark.parametrize(
    "data",
    [
        "Премьер-министр заявил, что примет новые меры".encode("cp1251"),
        "首相は新しい対策を発表した".encode("shift_jis"),
        "Prezydent ogłosił w środę nowe środki".encode("cp1250"),
        "é".encode("mac_roman"),
        "Élu à 52 %".encode("cp850"),
        "L’été déjà passé".encode()[:-3] + b"\xff\xe9 d\xc3\xa9\xc3\xa7u",
    ],
    ids=["russian", "japanese", "polish", "one-letter", "old-and-short", "damaged-utf-8"],
)
def test_accents_that_cannot_be_told_are_not_guessed(tmp_path, data):
    with pytest.raises(UnknownEncoding, match="save it as UTF-8"):
        read(tmp_path, data)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\r\nb\rc\nd\r\r\n", "a\nb\nc\nd\n\n"),
        (b"\xef\xbb\xbf\xef\xbb\xbfa", "\ufeffa"),
        (
            "5\u00a0000\u202f€ e\u0301 👩\u200d🚒 \u2029\x0c\t\u2060fin ".encode(),
            "5\u00a0000\u202f€ e\u0301 👩\u200d🚒 \u2029\x0c\t\u2060fin ",
        ),
    ],
)
def test_line_ends_and_the_byte_order_mark_change_and_nothing_else(tmp_path, data, text):
    assert read(tmp_path, data) == text


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\r\n\t")))
def test_any_text_survives_utf_8_and_utf_16(text):
    assume(not text.startswith("\ufeff"))
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decode(text.encode(encoding), path="a.txt") == unix


@given(st.binary())
def test_any_bytes_are_read_or_refused_in_a_sentence(data):
    try:
        text = decode(data, path="a.txt")
    except FileProblem:
        return
    assert "\0" not in text
    assert "\r" not in text
    text.encode("utf-8")


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", "\u00a0\n\u2003".encode(), b"\xff\xfe"])
def test_an_empty_file_is_said_to_be_empty(tmp_path, data):
    with pytest.raises(EmptyFile, match=r"article\.txt” is empty"):
        read(tmp_path, data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4,
        b"%PDF-1.7\n1 0 obj << /Type /Catalog >>",
        b"PK\x03\x04word/document.xml",
        rb"{\rtf1\ansi Bonjour}",
        bytes(range(32)) * 20,
    ],
    ids=["picture", "pdf", "docx", "rtf", "control"],
)
def test_a_file_that_is_not_text_is_said_not_to_be(tmp_path, data):
    with pytest.raises(BinaryFile, match="not a text file"):
        read(tmp_path, data)


@pytest.mark.parametrize(
    "data",
    [
        b"Bonjour \0 et la suite de l'article.",
        "Bonjour \ud83d fin".encode("utf-8", "surrogatepass"),
        b"\xff\xfe" + "Bonjour \ud83d fin".encode("utf-16-le", "surrogatepass"),
    ],
    ids=["nul", "utf-8", "utf-16"],
)
def test_characters_that_cannot_be_stored_are_pointed_at(tmp_path, data):
    with pytest.raises(BrokenCharacters, match="near character 9:"):
        read(tmp_path, data)


@pytest.mark.parametrize("name", ["absent.txt", "article.txt/inside.txt"])
def test_a_path_that_leads_nowhere_is_named(tmp_path, name):
    (tmp_path / "article.txt").write_text("x", encoding="utf-8")
    with pytest.raises(NoSuchFile, match=name):
        read_article(tmp_path / name)


def test_a_file_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "article.txt"
    path.write_text("x", encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(NotReadable, match=r"article\.txt.*Permission denied.*check its permissions"):
        read_article(path)


def test_a_file_larger_than_any_article_is_not_even_opened(tmp_path):
    path = tmp_path / "dump.txt"
    with path.open("wb") as stream:
        stream.truncate(text_files.LIMIT + 1)
    with pytest.raises(TooLarge, match="20 MB"):
        read_article(path)


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(NotAFile):
        read_article(tmp_path / "pipe.txt")


def test_a_folder_gives_its_articles_in_order_and_nothing_else(tmp_path):
    articles = ["10.txt", "b/1.MD", "b/c/2.text", "é.txt"]
    others = [
        "README.md",
        "b/LISEZMOI.txt",
        "gold.jsonl",
        "facts.json",
        ".hidden.txt",
        ".git/x.txt",
        "b/picture.png",
        "notes.txt~",
        "txt",
    ]
    for name in [*articles, *others]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [path.relative_to(tmp_path).as_posix() for path in articles_in([tmp_path])] == articles


def test_files_named_one_by_one_are_taken_as_they_are(tmp_path):
    paths = [tmp_path / "README", tmp_path / "absent.txt", tmp_path / "page.html"]
    assert list(articles_in(paths)) == paths


def test_a_folder_that_cannot_be_listed_is_named_and_the_rest_goes_on(tmp_path, monkeypatch):
    for name in ("closed", "open"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("x", encoding="utf-8")
    scan = os.scandir

    def refuse(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scan(path)

    with monkeypatch.context() as changes:
        changes.setattr(os, "scandir", refuse)
        paths = list(articles_in([tmp_path]))
    assert paths == [tmp_path / "closed", tmp_path / "open" / "a.txt"]
    with pytest.raises(NotAFile, match="closed"):
        read_article(paths[0])


def test_ten_good_files_and_a_bad_one_give_ten_articles_and_one_sentence(tmp_path):
    for number in range(10):
        (tmp_path / f"{number}.txt").write_text(f"Article {number}", encoding="utf-8")
    (tmp_path / "5bis.txt").write_bytes(b"\0\1\2\3")
    read, refused = [], []
    for path in articles_in([tmp_path]):
        try:
            read.append(read_article(path).text)
        except FileProblem as problem:
            refused.append(str(problem))
    assert read == [f"Article {number}" for number in range(10)]
    assert len(refused) == 1
    assert "5bis.txt" in refused[0]


def test_reading_files_needs_neither_qt_nor_spacy():
    imports = "import sys, recoupe.exchange.text_files, recoupe.exchange.writing"
    code = f"{imports}; print({{'spacy', 'PySide6'}} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
