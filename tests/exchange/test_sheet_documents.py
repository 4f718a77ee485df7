"""The fact sheet leaves as Word and OpenDocument files, on templates, short and full, with archived passages."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
from dataclasses import replace

import pytest
from docx import Document as WordDocument
from odfdo import Document as OpenDocument
from tests.exchange.facts_at_hand import CAMILLE, DISPUTED, FALSE, GAZETTE, NOON, SHEET, VERIFIED, quotation

from recoupe.exchange.facts_xlsx import facts_xlsx
from recoupe.exchange.problems import TemplateUnusable
from recoupe.exchange.sheet_blocks import SheetTable, sheet_blocks
from recoupe.exchange.sheet_docx import sheet_docx
from recoupe.exchange.sheet_odt import sheet_odt
from recoupe.exchange.sheet_writing import sheet_html, sheet_markdown
from recoupe.services.export.fact_sheet import passage_around

TEXT = "Un titre\n\nLa ligne B gagnera 5 à 7 km d’ici à 2030.\n\nLa métropole l’a dit lundi.\n"
ARCHIVED = replace(GAZETTE, read=NOON, sha256=hashlib.sha256(TEXT.encode()).hexdigest())
READ = replace(
    VERIFIED, quotations=(replace(quotation(ARCHIVED), passage="La ligne B gagnera 5 à 7 km.", passage_start=10),)
)
FULL = replace(SHEET, facts=(READ, DISPUTED, FALSE))
SHORT = replace(FULL, full=False)


def words_of_docx(data):
    document = WordDocument(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_of_odt(data):
    return OpenDocument(io.BytesIO(data)).get_formatted_text()


@pytest.mark.parametrize(("write", "read"), [(sheet_docx, words_of_docx), (sheet_odt, words_of_odt)])
def test_a_document_says_what_the_web_page_says(write, read):
    told = read(write(FULL, generator="recoupe 1"))
    for block in sheet_blocks(FULL, generator="recoupe 1"):
        runs = [run for row in block.rows for run in row] if isinstance(block, SheetTable) else block.runs
        for run in runs:
            for line in run.text.split("\n"):
                assert line.strip() in told
    assert "Tramway & <compagnie>" in told
    assert ARCHIVED.sha256 in told


@pytest.mark.parametrize("write", [sheet_docx, sheet_odt])
@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ufffe", "\ud800"])
def test_a_sign_that_no_document_can_hold_stays_visible(write, sign):
    odd = replace(READ, note=f"avant{sign}après")
    data = write(replace(FULL, facts=(odd,)), generator="recoupe 1")
    read = words_of_docx if write is sheet_docx else words_of_odt
    assert "avant\ufffdaprès" in read(data)


@pytest.mark.parametrize("write", [sheet_docx, sheet_odt, lambda sheet, **_: facts_xlsx(sheet)])
@pytest.mark.parametrize("name", ["avant\x1baprès", "avant\ufffeaprès", "long " * 80])
def test_whatever_a_dossier_and_its_readers_are_called_a_document_is_made(write, name):
    signed = replace(READ.checked, signed=replace(READ.checked.signed, by=name))
    sheet = replace(FULL, dossier=name, facts=(replace(READ, note=name, checked=signed),))
    assert write(sheet, generator="recoupe 1").startswith(b"PK")


def test_word_and_libreoffice_know_headings_tables_links_and_language():
    word = WordDocument(io.BytesIO(sheet_docx(FULL, generator="recoupe 1")))
    styles = {paragraph.style.name for paragraph in word.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Quote", "List Bullet"} <= styles
    assert {table.style.name for table in word.tables} == {"Table Grid"}
    assert "w:tblHeader" in word.tables[0]._tbl.xml
    assert word.core_properties.author == CAMILLE.by
    targets = {part.target_ref for part in word.part.rels.values() if part.is_external}
    assert targets == {GAZETTE.url}  # an address of another scheme is no link
    writer = OpenDocument(io.BytesIO(sheet_odt(FULL, generator="recoupe 1")))
    assert {int(header.level) for header in writer.body.headers} == {1, 2, 3}
    assert {link.url for link in writer.body.get_links()} == {GAZETTE.url}
    assert writer.language.startswith("fr")


def test_a_word_template_keeps_its_letterhead_and_gives_the_place(tmp_path):
    template = WordDocument()
    template.sections[0].header.paragraphs[0].text = "Rédaction du Courrier"
    for text in ("Avant", "[[Fiche]]", "Après"):
        template.add_paragraph(text)
    template.save(tmp_path / "modele.docx")
    made = WordDocument(io.BytesIO(sheet_docx(FULL, generator="recoupe 1", template=tmp_path / "modele.docx")))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert made.sections[0].header.paragraphs[0].text == "Rédaction du Courrier"
    assert (texts[0], texts[1], texts[-1]) == ("Avant", FULL.dossier, "Après")
    assert not any("[[" in text for text in texts)
    body = [element.tag.rpartition("}")[2] for element in made.element.body]
    assert body.index("tbl") < len(body) - 2  # the tables are in the middle too


def test_an_odt_template_keeps_its_text_and_gives_the_place(tmp_path):
    from odfdo import Paragraph

    template = OpenDocument("text")
    template.body.clear()
    for text in ("Avant", "[[fiche]]", "Après"):
        template.body.append(Paragraph(text))
    template.save(str(tmp_path / "modele.odt"))
    made = OpenDocument(io.BytesIO(sheet_odt(FULL, generator="recoupe 1", template=tmp_path / "modele.odt")))
    texts = [paragraph.text_recursive for paragraph in made.body.paragraphs]
    assert (texts[0], texts[1], texts[-1]) == ("Avant", FULL.dossier, "Après")
    assert not any("[[" in text for text in texts)


@pytest.mark.parametrize(("write", "name"), [(sheet_docx, "modele.docx"), (sheet_odt, "modele.odt")])
def test_what_is_no_template_is_refused_in_one_sentence(write, name, tmp_path):
    with pytest.raises(TemplateUnusable, match="modele"):
        write(FULL, generator="recoupe 1", template=tmp_path / name)
    (tmp_path / name).write_text("Bonjour", encoding="utf-8")
    with pytest.raises(TemplateUnusable, match="nothing was written"):
        write(FULL, generator="recoupe 1", template=tmp_path / name)


def test_a_short_sheet_names_its_sources_and_quotes_nothing():
    for told in (sheet_html(SHORT, generator="r"), sheet_markdown(SHORT, generator="r")):
        assert "La Gazette" in told
        assert "gagnera" not in told
        assert "5 à 7\u00a0km" in told
    assert "blockquote" not in sheet_html(SHORT, generator="r").partition("</style>")[2]


def test_each_source_is_archived_once_with_its_text_the_day_and_the_checksum():
    again = replace(READ, id=5, attribute="longueur totale")
    told = sheet_html(replace(FULL, facts=(READ, again)), generator="r")
    assert told.count(ARCHIVED.sha256) == 1
    assert "lu le 3 mai 2025" in told
    unread = replace(READ, quotations=(replace(READ.quotations[0], reviewed=None),))
    assert ARCHIVED.sha256 not in sheet_html(replace(FULL, facts=(unread,)), generator="r")


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("La ligne B gagnera 5 à 7 km d’ici à 2030.", TEXT.strip()),
        ("La métropole l’a dit lundi.", "La ligne B gagnera 5 à 7 km d’ici à 2030.\n\nLa métropole l’a dit lundi."),
    ],
)
def test_a_short_paragraph_is_archived_with_its_neighbours(sentence, passage):
    start = TEXT.index(sentence)
    begin, archived = passage_around(TEXT, start, start + len(sentence))
    assert archived == passage
    assert TEXT[begin:].startswith(archived)


def test_a_long_paragraph_is_archived_alone():
    long = "Mot. " * 80
    text = f"Avant.\n{long}\nAprès."
    assert passage_around(text, 20, 25) == (7, long.strip())


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("write", "suffix"), [(sheet_docx, "docx"), (sheet_odt, "odt")])
def test_libreoffice_opens_them(write, suffix, tmp_path):
    (tmp_path / f"fiche.{suffix}").write_bytes(write(FULL, generator="recoupe 1"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text", "--outdir", tmp_path, f"fiche.{suffix}"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=300)
    told = (tmp_path / "fiche.txt").read_text(encoding="utf-8-sig")
    assert "Tramway & <compagnie>" in told
    assert "✓ Vérifié par Camille <b>Noël</b>" in told
    assert ARCHIVED.sha256 in told
