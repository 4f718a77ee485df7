"""From articles that nobody has read to a published sheet, counted in clicks and key strokes."""

from __future__ import annotations

from tests.exchange.test_sheet import Page

from recoupe.facts.verdict import Verdict

MOST = 40
WANTED = 6
BEAR_OUT = {Verdict.AGREE, Verdict.ROUNDED, Verdict.CONVERTED}


def verify_what_articles_bear_out(person, allowed=BEAR_OUT):
    """Go down the recoupement and verify the first facts of which no article contradicts another."""
    model = person.running.desk.recoupement
    verified = 0
    for _ in range(len(model.rows)):
        if verified < WANTED and model.row.verdict in allowed and model.row.fact is None:
            person.press("Ctrl+Return")
            verified += 1
        if verified < WANTED:
            person.press("Down")
    assert verified == WANTED


def test_a_fresh_import_becomes_a_sheet_of_six_verified_facts(sit_down, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))  # where the documents are
    person = sit_down(tmp_path / "library.sqlite")
    person.click("button_open_sample")
    person.press("F5")
    verify_what_articles_bear_out(person)
    person.press("Ctrl+Shift+E")
    assert person.sees(f"{WANTED} faits vérifiés")
    person.press("Return", "Return")
    print(f"{person.acts} actions for a sheet of {WANTED} verified facts")
    assert person.acts <= MOST
    (written,) = tmp_path.glob("*.html")  # there is no folder of documents
    sheet = Page(written.read_text(encoding="utf-8"))
    facts = sheet.named("article")
    assert [fact["class"] for fact in facts] == ["fact verified"] * WANTED
    assert len(sheet.named("blockquote")) > WANTED  # most are borne out by several articles
    assert sheet.text.count("✓ Vérifié par Camille Noël") == WANTED
