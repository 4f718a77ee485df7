"""Documents and tables that LibreOffice itself writes: skipped, with the reason, where it is not installed."""

from __future__ import annotations

import shutil
import subprocess

import pytest

PAGE = """<html><head><meta charset="utf-8"><title>Le pont ferme</title></head><body>
<h1>Le pont ferme</h1>
<p>La mairie a voté 3,5&nbsp;millions d’euros, soit 10&nbsp;% de plus, pour 10<sup>9</sup> litres d’eau par an.</p>
<p>Le pont de <b>Rives</b> rouvrira en 2027, a dit « Ana Vidal » lundi.</p>
<table><tr><td>an</td><td>euros</td></tr><tr><td>2024</td><td>12 500</td></tr></table>
</body></html>"""
TABLE = "titre;texte;source;date\nLe pont ferme;La mairie a voté 3,5 millions d’euros.;Le Fil;2025-03-14\nAutre;Il rouvre.;Le Fil;\n"


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """Return a way to have LibreOffice write a file in another format."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip(
            "there is no LibreOffice here: apt-get install --no-install-recommends libreoffice-writer libreoffice-calc"
        )
    place = tmp_path_factory.mktemp("office")

    def convert(name, text, suffix, export="", **options):
        source = place / name
        source.write_text(text, encoding="utf-8")
        asked = ["--convert-to", f"{suffix}{export}", "--outdir", str(place), *options.get("more", ())]
        home = f"-env:UserInstallation=file://{place}/profile"
        command = [program, "--headless", "--norestore", home, *asked, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return (place / source.with_suffix(f".{suffix}").name).read_bytes()

    return convert


@pytest.mark.parametrize("suffix", ["odt", "docx", "rtf", "pdf"])
def test_a_document_is_read_as_it_was_written(converted, read, suffix):
    export = ":writer_pdf_Export" if suffix == "pdf" else ""
    data = converted("pont.html", PAGE, suffix, export, more=["--infilter=HTML (StarWriter)"])
    (article,) = read(f"pont.{suffix}", data)
    text = article.text.replace("\xa0", " ").replace("\u202f", " ")
    assert article.title == "Le pont ferme"
    assert "3,5 millions d’euros, soit 10 % de plus" in " ".join(text.split())
    assert "10⁹ litres" in text
    assert "« Ana Vidal »" in text
    assert "12 500" in text
    assert "<" not in text
    if suffix in ("odt", "docx"):
        assert "an\teuros\n2024\t12 500" in text


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_the_rows_of_a_table_are_articles(converted, read, suffix):
    more = ["--infilter=CSV:59,34,UTF8,1,,1036,false,false"]
    data = converted("articles.csv", TABLE, suffix, more=more)
    articles = read(f"articles.{suffix}", data)
    assert [article.title for article in articles] == ["Le pont ferme", "Autre"]
    assert (articles[0].source, str(articles[0].published)) == ("Le Fil", "2025-03-14")
    assert "3,5 millions d’euros" in articles[0].text
