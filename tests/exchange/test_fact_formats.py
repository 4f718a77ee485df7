"""Checked facts keep to the published shapes of fact-check indexes, annotation readers and spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import datetime

import jsonschema
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange import shapes
from tests.exchange.facts_at_hand import (
    ARTICLE,
    BLOG,
    CAMILLE,
    COST,
    DOSSIER,
    FALSE,
    GAZETTE,
    GOLD,
    MONEY,
    NOON,
    RADIO,
    SHEET,
    TEXT,
    VERIFIED,
    quotation,
    signed_by_ada,
)

from recoupe.exchange.claim_review import claim_reviews, claim_sentence, missing
from recoupe.exchange.fact_table import COLUMNS
from recoupe.exchange.facts_csv import facts_csv, safe
from recoupe.exchange.facts_xlsx import facts_xlsx
from recoupe.exchange.first_rows import first_rows
from recoupe.exchange.publisher import Publisher, remember, remembered
from recoupe.exchange.web_annotation import AnnotationSource, web_annotations
from recoupe_db.records import FactStatus, Kind, Modifier, Reading


def reviews(sheet=SHEET, **more):
    written = json.loads(claim_reviews(sheet, **more))
    jsonschema.validate(written, shapes.CLAIM_REVIEWS)
    return written["@graph"]


def test_each_status_has_its_rating_and_what_nobody_checked_is_no_review():
    told = [(review["reviewRating"]["ratingValue"], review["reviewRating"]["alternateName"]) for review in reviews()]
    assert told == [(5, "Vérifié"), (3, "Contesté"), (1, "Faux")]


def test_a_review_says_the_claim_who_made_it_and_where_it_appeared_first():
    later = quotation(BLOG)
    (review,) = reviews(replace(SHEET, facts=(replace(VERIFIED, quotations=(later, quotation(GAZETTE))),)))
    assert review["claimReviewed"] == "👩‍🚒 La ligne B gagnera 5 à 7 km d’ici à 2030."
    assert review["reviewRating"]["ratingExplanation"] == VERIFIED.checked.grounds
    claim = review["itemReviewed"]
    assert claim["author"]["name"] == "la métropole"
    assert [appearance["headline"] for appearance in claim["appearance"]] == [GAZETTE.title, "blog.txt"]
    assert claim["firstAppearance"]["url"] == GAZETTE.url


def test_a_review_leads_to_its_place_on_the_published_sheet():
    assert (
        next(review["url"] for review in reviews(page="https://example.org/fiche"))
        == "https://example.org/fiche#fact-4"
    )
    assert all("url" not in review for review in reviews(page="javascript:alert(1)"))


def test_a_claim_is_a_sentence_even_where_no_article_prints_it_in_one():
    bare = replace(VERIFIED, quotations=())
    assert (
        claim_sentence(bare, SHEET)
        == "«\u00a0longueur\u00a0» (Ligne B) vaudrait environ 5 à 7\u00a0km, selon la métropole."
    )
    english = replace(SHEET, language="en")
    assert (
        claim_sentence(replace(bare, attribution=""), english) == "“longueur” (Ligne B) would be environ 5 à 7\u00a0km."
    )
    long = replace(quotation(GAZETTE), after=" et cetera" * 40)
    assert claim_sentence(replace(VERIFIED, quotations=(long,)), SHEET).startswith("«\u00a0longueur\u00a0»")


@pytest.mark.parametrize(
    ("before", "figure", "after"),
    [
        ("", "5 à 7 km", "."),
        ("Lire aussi | « Ligne B », le pari à ", "5 à 7 km", " du maire."),
        ("Ligne B : ", "5 à 7 km", " de plus pour le tramway"),
        ("Elle gagnera ", "5 à 7 km", " d’ici à 2030."),
    ],
)
def test_what_cannot_be_understood_alone_is_no_claim(before, figure, after):
    told = replace(quotation(GAZETTE), before=before, figure=figure, after=after)
    assert claim_sentence(replace(VERIFIED, quotations=(told,)), SHEET).startswith(
        "«\u00a0longueur\u00a0» (Ligne B) vaudrait"
    )


def test_the_claim_is_without_the_bullet_of_its_list_and_a_day_is_no_amount():
    told = replace(quotation(GAZETTE), before="• ", figure="5 à 7 km", after=" : c’est ce que gagnera la ligne B.")
    assert claim_sentence(replace(VERIFIED, quotations=(told,)), SHEET) == "5 à 7 km : c’est ce que gagnera la ligne B."
    cold = replace(told, before="", figure="-3 °C", after=" : c’est ce qu’il a fait sur la ligne B.")
    assert claim_sentence(replace(VERIFIED, quotations=(cold,)), SHEET).startswith("-3 °C")
    opened = replace(VERIFIED, quotations=(), reading=Reading(Kind.DATE, "2030"), value="2030", attribution="")
    assert claim_sentence(opened, SHEET) == "«\u00a0longueur\u00a0» (Ligne B) aurait pour date\u00a0: 2030."


def test_the_organisation_answers_for_a_review_and_who_judged_is_named():
    desk = Publisher("La Gazette", "https://gazette.example")
    for review in reviews(publisher=desk, page="https://gazette.example/fiche"):
        assert review["author"] == {"@type": "Organization", "name": "La Gazette", "url": "https://gazette.example"}
        assert review["editor"]["name"] == CAMILLE.by
    assert {review["author"]["@type"] for review in reviews()} == {"Person"}


def test_what_indexes_ask_for_and_a_review_lacks_is_told_in_sentences():
    desk = Publisher("La Gazette", "https://gazette.example")
    assert list(missing(SHEET, page="https://gazette.example/fiche", publisher=desk)) == []
    nobody = replace(VERIFIED, attribution="", quotations=(quotation(RADIO),))
    told = [str(problem) for problem in missing(replace(SHEET, facts=(nobody, FALSE)))]
    assert [sentence.split()[:3] for sentence in told] == [
        ["The", "reviews", "do"],
        ["The", "reviews", "do"],
        ["One", "review", "does"],
        ["One", "review", "leads"],
    ]
    told = [str(problem) for problem in missing(replace(SHEET, facts=(nobody, FALSE, replace(nobody, id=11))))]
    assert [sentence.split()[:4] for sentence in told[2:]] == [["2", "of", "3", "reviews"]] * 2
    assert list(missing(replace(SHEET, facts=()))) == []


def test_what_only_a_terminal_can_do_is_said_in_a_terminal_alone():
    lacks = list(missing(SHEET))
    assert [str(lack).partition("--")[2] for lack in lacks] == ["publisher and --publisher-url.", "page."]
    assert not any("--" in lack.sentence for lack in lacks)


def test_who_publishes_is_kept_in_a_file_of_the_settings(tmp_path):
    place = tmp_path / "recoupe" / "publisher.json"
    assert remembered(place) == Publisher()
    remember(Publisher("La Gazette", "https://gazette.example"), place)
    assert remembered(place) == Publisher("La Gazette", "https://gazette.example")
    place.write_text('{"name": "La Gazette", "address": "javascript:alert(1)"}', encoding="utf-8")
    assert remembered(place) == Publisher("La Gazette")
    place.write_text("[]", encoding="utf-8")
    assert remembered(place) == Publisher()


def annotations(facts=(COST,), articles=(GOLD,), url=ARTICLE.url):
    written = web_annotations(
        DOSSIER,
        facts,
        articles,
        sources={5: AnnotationSource(TEXT, url, ARTICLE.sha256)},
        signatures=signed_by_ada,
        in_words=lambda reading: f"{reading.value} {reading.unit}",
        made=NOON,
        generator="recoupe 1",
    )
    document = json.loads(written)
    jsonschema.Draft202012Validator(shapes.WEB_ANNOTATIONS).validate(document)
    assert document["total"] == len(document["first"]["items"])
    assert (document["first"]["partOf"], document["last"]) == (document["id"], document["first"]["id"])
    return document["first"]["items"]


def test_every_annotation_finds_its_words_by_quote_and_by_place():
    written = annotations()
    assert len({annotation["id"] for annotation in written}) == len(written) == 6
    for annotation in written:
        quote, place = annotation["target"]["selector"]
        start, end = place["start"], place["end"]
        assert TEXT[start:end] == quote["exact"]
        assert TEXT[:start].endswith(quote["prefix"])
        assert TEXT[end:].startswith(quote["suffix"])
    assert "😀" in written[-1]["target"]["selector"][0]["prefix"] or any(
        "😀" in annotation["target"]["selector"][0]["suffix"] for annotation in written
    )


def test_a_fact_is_assessed_and_a_mention_is_tagged():
    fact, *mentions = annotations()
    assert [body["value"] for body in fact["body"]] == ["Visite – coût\u00a0: 3500000 EUR", "verified"]
    assert fact["motivation"] == "assessing"
    assert fact["creator"]["name"] == "Camille <b>Noël</b>"
    assert {(mention["creator"]["name"], mention["created"]) for mention in mentions} == {
        ("Ada", "2025-05-03T09:00:00Z")
    }
    tagged = [(mention["target"]["selector"][0]["exact"], mention["body"][0]["value"]) for mention in mentions]
    assert (MONEY.surface, "money") in tagged
    assert ("Sports", "MISC") not in tagged
    assert "Elle" not in [words for words, _ in tagged]


def test_an_article_without_an_address_is_named_by_its_text():
    (fact, *_) = annotations(url="file:///etc/passwd")
    assert fact["target"]["source"] == f"urn:sha256:{ARTICLE.sha256}"


def test_a_fact_that_may_not_leave_is_not_annotated():
    assert annotations(facts=[replace(COST, status=FactStatus.DISPUTED)], articles=()) == []


def test_annotations_keep_their_names():
    assert [annotation["id"] for annotation in annotations()] == [
        annotation["id"] for annotation in annotations(url="")
    ]


KEYS = [column.key for column in COLUMNS]


def table(sheet):
    written = facts_csv(sheet).decode("utf-8")
    assert written.startswith("\ufeff")
    between = ";" if sheet.language == "fr" else ","
    rows = list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=between))
    assert rows[0] == [column.title(sheet.language) for column in COLUMNS]
    return [dict(zip(KEYS, row, strict=True)) for row in rows[1:]]


def fact(**more):
    return replace(VERIFIED, **more)


def test_all_facts_are_in_the_table_each_with_its_status():
    rows = table(SHEET)
    assert [row["status"] for row in rows] == ["Vérifié", "Contesté", "Faux", "Non vérifié"]
    assert rows[0]["number"] == "5"
    assert rows[0]["number_max"] == "7"
    assert rows[0]["sources"].startswith("5 à 7 km, La Gazette, 2025-04-01\n")
    assert rows[0]["links"] == GAZETTE.url
    assert rows[3]["judged_by"] == ""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_numbers_stay_numbers_in_the_readers_spreadsheet(language):
    reading = Reading(Kind.PERCENT, "-3.25", None, "%")
    (row,) = table(replace(SHEET, language=language, facts=(fact(reading=reading),)))
    assert row["number"] == ("-3,25" if language == "fr" else "-3.25")


@pytest.mark.parametrize(
    ("reading", "key", "written"),
    [
        (Reading(Kind.DATE, "2025-02-10", None, None, Modifier.UNDER), "date", "2025-02-10"),
        (Reading(Kind.DATE, "2025-02-10/2025-02-12", None, None), "date_max", "2025-02-12"),
        (Reading(Kind.DATE, "2025-02", None, None), "other", "'2025-02"),
        (Reading(Kind.NUMBER, "1/3", None, None), "other", "'1/3"),
        (Reading(Kind.DURATION, "P4D", None, None), "other", "P4D"),
        (Reading(Kind.MONEY, "97400000000", None, "USD"), "number", "97400000000"),
    ],
)
def test_each_kind_of_value_has_a_column_of_its_own(reading, key, written):
    (row,) = table(replace(SHEET, facts=(fact(reading=reading),)))
    assert row[key] == written
    assert [name for name in ("number", "date", "other") if row[name]] == [key.removesuffix("_max")]


def test_heads_kinds_and_statuses_are_in_the_language_asked_for():
    (french, *_), (english, *_) = table(SHEET), table(replace(SHEET, language="en"))
    assert (french["kind"], french["status"], french["modifier"]) == ("mesure", "Vérifié", "environ")
    assert (english["kind"], english["status"], english["modifier"]) == ("quantity", "Verified", "about")


def workbook(sheet):
    page = openpyxl.load_workbook(io.BytesIO(facts_xlsx(sheet))).active
    heads, *rows = page.iter_rows()
    assert [cell.value for cell in heads] == [column.title(sheet.language) for column in COLUMNS]
    return [dict(zip(KEYS, row, strict=True)) for row in rows]


def test_in_a_workbook_numbers_are_numbers_days_are_days_and_sources_are_links():
    money = fact(reading=Reading(Kind.MONEY, "1234.5", None, "EUR"))
    day = fact(reading=Reading(Kind.DATE, "2025-02-10", None, None))
    first, second = workbook(replace(SHEET, facts=(money, day)))
    assert (first["number"].value, first["number"].data_type) == (1234.5, "n")
    assert second["date"].value == datetime(2025, 2, 10)  # noqa: DTZ001 - workbooks know no zones
    assert second["number"].value is None
    assert first["links"].hyperlink.target == GAZETTE.url
    assert first["judged_at"].is_date


def test_a_workbook_cuts_no_digit_and_runs_no_formula():
    long = fact(reading=Reading(Kind.NUMBER, "12345678901234567", None, None), subject='=HYPERLINK("http://x";"y")')
    (row,) = workbook(replace(SHEET, facts=(long,)))
    assert row["number"].value == "12345678901234567"
    assert (row["subject"].value, row["subject"].data_type) == ('=HYPERLINK("http://x";"y")', "s")


@pytest.mark.parametrize("opening", ["=", "+", "-", "@", "\t", "\r", " =", "\n="])
def test_nothing_that_is_written_becomes_a_formula(opening):
    nasty = f'{opening}HYPERLINK("http://x";"y")'
    mean = fact(subject=nasty, attribute=nasty, attribution=nasty, note=nasty, value=nasty)
    (row,) = table(replace(SHEET, facts=(mean,)))
    for name in ("subject", "attribute", "attribution", "note", "value"):
        assert row[name] == f"'{nasty}"


@given(st.text(max_size=20))
def test_whatever_is_written_comes_back_from_the_table(words):
    (row,) = table(replace(SHEET, facts=(fact(subject=words),)))
    assert row["subject"] in (words, f"'{words}")
    assert row["subject"] == safe(words)
    assert row["subject"].lstrip()[:1] not in {"=", "+", "-", "@"}


def test_the_look_at_a_table_is_what_was_written():
    workbook = first_rows(facts_xlsx(SHEET), ".xlsx")
    table = first_rows(facts_csv(SHEET), ".csv")
    heads = [column.title("fr") for column in COLUMNS]
    assert list(workbook[0]) == list(table[0]) == heads
    assert len(workbook) == len(table) == len(SHEET.facts) + 1
    number = heads.index("Nombre")
    assert [type(row[number]) for row in workbook[1:]] != [str] * len(SHEET.facts)
    cut = first_rows(facts_csv(SHEET)[:-3], ".csv", whole=False)
    assert cut == table[:-1]
