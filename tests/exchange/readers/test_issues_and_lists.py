"""Issues of digitised newspapers with their pages, and the lists of feed readers."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.exchange.readers import making

from recoupe.exchange.readers.article_files import files_at
from recoupe.exchange.readers.problems import KindNotRead, PageOfIssue
from recoupe.exchange.readers.values import ReadingRemark

PAGES = {
    "page1.xml": (
        '<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><PrintSpace>'
        '<TextBlock ID="P1_T1"><TextLine><String CONTENT="LE"/><SP/><String CONTENT="PONT"/></TextLine></TextBlock>'
        '<TextBlock ID="P1_T2"><TextLine><String CONTENT="Il"/><SP/><String CONTENT="coûte"/><SP/>'
        '<String CONTENT="3,5"/><SP/><String CONTENT="mil" SUBS_TYPE="HypPart1" SUBS_CONTENT="millions"/><HYP CONTENT="-"/>'
        "</TextLine></TextBlock>"
        '<TextBlock ID="P1_T3"><TextLine><String CONTENT="Météo"/></TextLine></TextBlock>'
        "</PrintSpace></Page></Layout></alto>"
    ),
    "page2.xml": (
        '<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><PrintSpace>'
        '<ComposedBlock ID="P2_C1"><TextBlock ID="P2_T1"><TextLine>'
        '<String CONTENT="lions" SUBS_TYPE="HypPart2" SUBS_CONTENT="millions"/><SP/><String CONTENT="de"/><SP/>'
        '<String CONTENT="francs."/></TextLine></TextBlock></ComposedBlock></PrintSpace></Page></Layout></alto>'
    ),
}
METS = (
    '<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:mods="http://www.loc.gov/mods/v3">'
    '<mets:dmdSec ID="D0"><mets:mdWrap><mets:xmlData><mods:mods><mods:titleInfo><mods:title>Le Petit Courrier</mods:title>'
    "</mods:titleInfo><mods:originInfo><mods:dateIssued>1911-03-14</mods:dateIssued></mods:originInfo></mods:mods>"
    "</mets:xmlData></mets:mdWrap></mets:dmdSec><mets:fileSec><mets:fileGrp>"
    '<mets:file ID="A1"><mets:FLocat xlink:href="file://./page1.xml"/></mets:file>'
    '<mets:file ID="A2"><mets:FLocat xlink:href="page2.xml"/></mets:file>'
    '<mets:file ID="A3"><mets:FLocat xlink:href="../elsewhere.xml"/></mets:file></mets:fileGrp></mets:fileSec>'
    '<mets:structMap TYPE="PHYSICAL"><mets:div/></mets:structMap>'
    '<mets:structMap TYPE="LOGICAL"><mets:div TYPE="Newspaper"><mets:div TYPE="ARTICLE" LABEL="Le pont">'
    '<mets:div TYPE="HEADING"><mets:fptr><mets:area FILEID="A1" BETYPE="IDREF" BEGIN="P1_T1"/></mets:fptr></mets:div>'
    '<mets:div TYPE="BODY"><mets:fptr><mets:seq><mets:area FILEID="A1" BETYPE="IDREF" BEGIN="P1_T2"/>'
    '<mets:area FILEID="A2" BETYPE="IDREF" BEGIN="P2_C1"/></mets:seq></mets:fptr></mets:div></mets:div>'
    '<mets:div TYPE="ARTICLE"><mets:fptr><mets:area FILEID="A1" BETYPE="IDREF" BEGIN="P1_T3"/></mets:fptr></mets:div>'
    "</mets:div></mets:structMap></mets:mets>"
)


@pytest.fixture
def issue(tmp_path):
    folder = tmp_path / "numéro"
    folder.mkdir()
    (tmp_path / "elsewhere.xml").write_text(PAGES["page1.xml"], encoding="utf-8")
    for name, text in {**PAGES, "mets.xml": METS}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def shown(article):
    return (article.title, article.source, str(article.published), " ".join(article.text.split()))


FOUND = [
    ("Le pont", "Le Petit Courrier", "1911-03-14", "Le pont LE PONT Il coûte 3,5 millions de francs."),
    ("", "Le Petit Courrier", "1911-03-14", "Météo"),
]


def test_mets_says_which_blocks_of_which_pages_make_an_article(files, issue):
    assert list(map(shown, files.read(issue / "mets.xml"))) == FOUND


def packed_issue():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name, text in {**PAGES, "x-mets.xml": METS}.items():
            packed.writestr(f"issue/{name}", text)
    return made.getvalue()


def test_a_zip_of_an_issue_is_read_alike(read):
    assert list(map(shown, read("issue.zip", packed_issue()))) == FOUND


def test_the_pages_of_an_issue_in_a_folder_are_not_read_twice(issue):
    problems = {file.path.name: file.skipped for file in files_at([issue])}
    assert problems["mets.xml"] is None
    assert isinstance(problems["page1.xml"], PageOfIssue)
    assert "“page2.xml” is a page of the issue “mets.xml”" in str(problems["page2.xml"])


def test_an_issue_without_articles_gives_its_pages(files, issue):
    (issue / "mets.xml").write_text(METS.partition('<mets:structMap TYPE="LOGICAL">')[0] + "</mets:mets>", "utf-8")
    assert len(files.read(issue / "mets.xml")) == 2


@pytest.mark.parametrize("folder", ["", "issue/"])
def test_a_page_is_known_by_its_place_however_that_is_written(files, read, tmp_path, folder):
    """Beside the pages lie other files of the same names, and a name has a blank."""
    written = METS.replace("file://./page1.xml", "file://./alto/page%201.xml").replace("page2.xml", "alto\\page2.xml")
    written = written.replace("../elsewhere.xml", "mods/page2.xml")
    made = {"mods/page2.xml": "<mods/>", "alto/page 1.xml": PAGES["page1.xml"], "alto/page2.xml": PAGES["page2.xml"]}
    packing = io.BytesIO()
    with zipfile.ZipFile(packing, "w") as packed:
        for name, text in {**made, "mets.xml": written}.items():
            packed.writestr(folder + name, text)
            place = tmp_path / "numéro" / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
    assert list(map(shown, read("issue.zip", packing.getvalue()))) == FOUND
    assert list(map(shown, files.read(tmp_path / "numéro" / "mets.xml"))) == FOUND


@pytest.mark.parametrize("name", ["%00.xml", "x" * 400 + ".xml"])
def test_a_page_that_no_disk_can_hold_stops_no_issue(files, issue, name):
    (issue / "mets.xml").write_text(METS.replace("../elsewhere.xml", name), encoding="utf-8")
    assert list(map(shown, files.read(issue / "mets.xml"))) == FOUND
    assert {file.path.name for file in files_at([issue]) if file.skipped} == {"page1.xml", "page2.xml"}


OPML = '<opml version="2.0"><head><title>Lus</title></head><body><outline text="Presse">{}</outline></body></opml>'


def test_a_list_of_feeds_says_what_it_is(read):
    feeds = '<outline text="Le Fil" type="rss" xmlUrl="https://example.org/rss"/>'
    with pytest.raises(KindNotRead, match="a list of feeds"):
        read("lus.opml", OPML.format(feeds).encode())


def test_articles_that_a_reader_put_into_its_list_are_read(read):
    kept = (
        '<outline text="Le pont ferme" _note="&lt;p&gt;Il coûte 3,5 M€.&lt;/p&gt;" created="Wed, 05 Mar 2025 08:15:00 GMT"'
        ' url="https://example.org/pont"/><outline text="Le Fil" type="rss" xmlUrl="https://example.org/rss"/>'
    )
    (read_article,) = read("lus.opml", OPML.format(kept).encode())
    assert shown(read_article) == ("Le pont ferme", "", "2025-03-05", "Le pont ferme Il coûte 3,5 M€.")
    assert read_article.url == "https://example.org/pont"
    assert read_article.remarks == (ReadingRemark.STANDFIRST,)


def test_a_sign_that_no_tree_takes_back_stops_no_reader(read):
    """Beside what is left out of a page, and in the name of a newspaper."""
    page = making.page().replace(b"<p>", b"<p><script>x</script>&#11;&#x1;\x0b", 2)
    assert "3,5" in read("page.html", page)[0].text
    saved = making.europresse().replace(b"<br", b"\x0b&#1;<br").replace(b"<aside", b"&#2;<aside")
    assert len(read("europresse.HTML", saved)) == 2
