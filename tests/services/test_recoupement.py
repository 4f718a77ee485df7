"""The recoupement of a dossier: rows of figures, what people bring together or apart, rates, and facts."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.services.facts import FactService
from recoupe.services.problems import NotAFigure, NotARate, RateWithoutSource, SameCurrency, UnknownCurrency
from recoupe.services.recoupement.service import RecoupementService
from recoupe_db.records import FactStatus, Kind, Label, MentionState, NewArticle, NewFact, Reading

FIRE = "{} : incendie du port, {} blessés dimanche."
DAY = date(2025, 2, 10)
SUMS = {"97,4": "97400000", "97": "97000000"}


def figures(*counts):
    return {str(count): Reading(Kind.NUMBER, str(count)) for count in counts}


@pytest.fixture
def fire(desk, finder):
    """Three articles about one fire: 12, 14 and 12 injured."""
    texts = [FIRE.format(name, count) for name, count in zip("ABC", (12, 14, 12), strict=True)]
    return desk.import_texts(texts, finder(figures=figures(12, 14)))


@pytest.fixture
def apart(desk, finder):
    """Two articles about different things, with a figure each."""
    texts = ["Le maire a promis 340 logements neufs.", "Un train a déraillé après 27 minutes."]
    minutes = {"340": Reading(Kind.NUMBER, "340"), "27 minutes": Reading(Kind.DURATION, "PT27M")}
    desk.import_texts(texts, finder(figures=minutes))
    return [desk.mentions(line.id)[0].id for line in desk.library.lines(desk.dossier())]


@pytest.fixture
def recoupement(desk):
    return RecoupementService(desk.store, reviewer="Ada")


@pytest.fixture
def rows(desk, recoupement):
    def read(changed=None):
        return recoupement.table(desk.dossier(), changed).rows

    return read


def figure(desk, article):
    return next(mention.id for mention in desk.mentions(article) if mention.is_figure)


def test_a_row_tells_which_articles_print_what_and_that_they_contradict(fire, rows, recoupement, desk):
    (row,) = rows()
    assert row.verdict == "contradict"
    assert [(cell.printed, cell.standing.value) for cell in row.cells] == [
        ("12", "agree"),
        ("14", "contradict"),
        ("12", "agree"),
    ]
    assert sorted(pair.standing.value for pair in row.pairs) == ["agree", "contradict", "contradict"]
    assert (row.key, row.independent, row.fact, row.by_hand) == (figure(desk, fire[0]), 3, None, False)
    assert [column.article for column in recoupement.table(desk.dossier()).columns] == fire


def test_a_figure_alone_has_a_row_too(apart, rows):
    assert [(row.verdict, row.cells[0].printed) for row in rows()] == [("single", "340"), ("single", "27 minutes")]


def test_a_row_is_about_what_most_of_its_sentences_say(desk, finder, recoupement, rows):
    texts = [
        "Le patron a levé 97,4 millions d’euros auprès de fonds.",
        "Il a fait une offre de 97 millions d’euros pour le port.",
        "Une offre de 97 millions d’euros a été rejetée.",
    ]
    sums = {f"{words} millions d’euros": Reading(Kind.MONEY, value, unit="EUR") for words, value in SUMS.items()}
    articles = desk.import_texts(texts, finder(figures=sums))
    recoupement.join([figure(desk, article) for article in articles])
    (row,) = rows()
    assert (row.reading.value, row.attribute) == ("97400000", "offre")


def test_figures_that_a_person_joins_share_a_row_until_it_is_undone(apart, rows, recoupement, desk):
    changes = recoupement.join(apart)
    assert len(changes.ties) == 1
    (row,) = rows([])
    assert {cell.mention for cell in row.cells} == set(apart)
    assert row.by_hand
    assert recoupement.join(apart) is None
    desk.review.undo()
    assert len(rows([])) == 2


def test_a_figure_that_a_person_splits_off_stays_away_after_new_articles_and_restarts(fire, rows, desk, finder):
    keys = [figure(desk, words) for words in fire]
    RecoupementService(desk.store, reviewer="Ada").split(keys[1], [keys[0], keys[2]])
    together, alone = rows()
    assert {cell.mention for cell in alone.cells} == {keys[1]}
    assert (together.verdict, alone.verdict) == ("agree", "single")
    desk.import_texts([FIRE.format("Z", 14)], finder(figures=figures(14)))
    fresh = RecoupementService(desk.store, reviewer="Bob").table(desk.dossier()).rows
    assert not any({keys[1], keys[0]} <= {cell.mention for cell in row.cells} for row in fresh)


def test_ties_survive_being_recognised_again(apart, rows, recoupement, desk, finder):
    recoupement.join(apart)
    list(desk.importing.recognise([line.id for line in desk.library.lines(desk.dossier())], finder()))
    (row,) = rows()
    assert {cell.mention for cell in row.cells} == set(apart)


def test_joining_anew_takes_back_a_split(fire, rows, recoupement, desk):
    keys = [figure(desk, words) for words in fire]
    recoupement.split(keys[1], [keys[0]])
    recoupement.join(keys)
    (row,) = rows()
    assert len(row.cells) == 3


def test_one_step_confirms_a_whole_row(fire, rows, recoupement, desk):
    keys = [cell.mention for cell in rows()[0].cells]
    assert recoupement.confirm(keys).mentions == frozenset(keys)
    assert {cell.state for cell in rows(fire)[0].cells} == {MentionState.ACCEPTED}
    assert recoupement.confirm(keys) is None
    desk.review.undo()
    assert {cell.state for cell in rows(fire)[0].cells} == {MentionState.PENDING}


def test_a_name_is_neither_joined_nor_confirmed(desk, finder, recoupement):
    (article,) = desk.import_texts(["Ada Lovelace parle."], finder(names={"Ada Lovelace": Label.PER}))
    name = desk.mentions(article)[0].id
    for refused in (recoupement.confirm, recoupement.join):
        with pytest.raises(NotAFigure):
            refused([name])


def test_a_fact_of_a_row_has_every_cell_as_evidence_and_names_the_row(fire, rows, recoupement, desk):
    row = rows()[0]
    keys = [cell.mention for cell in row.cells]
    stated = NewFact("Port", "blessés", Reading(Kind.NUMBER, "14"))
    changes = FactService(desk.store, reviewer="Ada").state(keys[0], stated, also=keys)
    assert changes.mentions == frozenset(keys)
    (row,) = rows(fire)
    assert row.fact is not None
    assert [evidence.mention for evidence in row.fact.evidence] == keys
    assert (row.subject, row.attribute, row.reading.value) == ("Port", "blessés", "14")
    assert [cell.standing.value for cell in row.cells] == ["contradict", "agree", "contradict"]


def test_evidence_that_does_not_belong_leaves_the_fact(fire, rows, recoupement, desk):
    keys = [figure(desk, words) for words in fire]
    facts = FactService(desk.store, reviewer="Ada")
    facts.state(keys[0], NewFact("Port", "blessés", Reading(Kind.NUMBER, "12")), also=keys[1:])
    recoupement.split(keys[1], [keys[0], keys[2]])
    by_cells = {frozenset(cell.mention for cell in row.cells): row.fact for row in rows()}
    assert by_cells[frozenset({keys[1]})] is None
    assert [evidence.mention for evidence in by_cells[frozenset({keys[0], keys[2]})].evidence] == [keys[0], keys[2]]
    desk.review.undo()
    (row,) = rows()
    assert len(row.fact.evidence) == 3


@pytest.fixture
def sums(desk, finder):
    """The same bid in dollars and in euros, by two articles."""
    dollars, euros = "97,4 milliards de dollars", "94,4 milliards d’euros"
    wide_finder = finder(
        figures={
            dollars: Reading(Kind.MONEY, "97400000000", unit="USD"),
            euros: Reading(Kind.MONEY, "94400000000", unit="EUR"),
        }
    )
    articles = desk.import_texts([f"L’offre est de {dollars}.", f"Leur offre est de {euros}."], wide_finder)
    return [figure(desk, article) for article in articles]


def test_a_number_without_a_currency_takes_up_one_sum_and_does_not_speak_against_the_same_in_another(
    desk, finder, recoupement, sums
):
    bare = "97 milliards"
    desk.import_texts([f"Soit {bare} pour l’offre."], finder(figures={bare: Reading(Kind.NUMBER, "97000000000")}))
    dossier = desk.dossier()
    cells = [cell.mention for row in recoupement.table(dossier).rows for cell in row.cells]
    recoupement.join(cells)
    (row,) = recoupement.table(dossier, []).rows
    assert (len(row.cells), row.verdict) == (3, "rounded")


@pytest.mark.parametrize(
    ("base", "quote", "rate", "expected"),
    [
        ("USD", "EUR", "0,9693", "converted"),
        ("eur", "usd", "1.0318", "converted"),
        ("USD", "EUR", "0,87", "contradict"),
        ("USD", "GBP", "0,9693", "rounded"),
    ],
)
def test_currencies_are_converted_only_through_a_rate_that_somebody_entered(
    sums, rows, recoupement, desk, base, quote, rate, expected
):
    recoupement.join(sums)
    (row,) = rows()
    assert (row.verdict, row.unrated) == ("rounded", (("USD", "EUR"),))
    (key,) = recoupement.enter_rate(desk.dossier(), base, quote, rate, DAY, "BCE").rates
    (row,) = rows([])
    assert row.verdict == expected
    assert row.pairs[0].rate == (key if expected != "rounded" else None)
    recoupement.withdraw_rate(key)
    assert rows([])[0].verdict == "rounded"
    desk.review.undo()
    assert rows([])[0].verdict == expected


def test_of_several_rates_the_nearest_to_the_publication_counts(desk, finder, recoupement, rows, sums):
    recoupement.join(sums)
    wrong = recoupement.enter_rate(desk.dossier(), "USD", "EUR", "0,5", date(2020, 1, 1), "BCE").rates
    recoupement.enter_rate(desk.dossier(), "USD", "EUR", "0,9693", DAY, "BCE")
    assert rows()[0].verdict == "converted"
    (key,) = wrong
    recoupement.withdraw_rate(key)
    recoupement.enter_rate(desk.dossier(), "USD", "EUR", "0,5", date(2030, 1, 1), "BCE")
    assert rows()[0].verdict == "contradict"
    assert [rate.rate for rate in recoupement.rates(desk.dossier())] == ["0.9693", "0.5"]


@pytest.mark.parametrize(
    ("base", "quote", "rate", "source", "refused"),
    [
        ("EURO", "USD", "1,03", "BCE", UnknownCurrency),
        ("EUR", "EUR", "1,03", "BCE", SameCurrency),
        ("EUR", "USD", "environ 1", "BCE", NotARate),
        ("EUR", "USD", "0,0", "BCE", NotARate),
        ("EUR", "USD", "1,03", "  ", RateWithoutSource),
    ],
)
def test_what_is_no_rate_is_refused_and_nothing_is_stored(desk, recoupement, base, quote, rate, source, refused):
    with pytest.raises(refused):
        recoupement.enter_rate(desk.dossier(), base, quote, rate, DAY, source)
    assert recoupement.rates(desk.dossier()) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("100 km", "100", "km"), ("62 miles", "62", "[mi_i]"), "converted"),
        (("100 km", "100", "km"), ("80 miles", "80", "[mi_i]"), "contradict"),
        (("20 °C", "20", "Cel"), ("68 °F", "68", "[degF]"), "converted"),
        (("20 °C", "20", "Cel"), ("75 °F", "75", "[degF]"), "contradict"),
        (("20 °C", "20", "Cel"), ("20 degrés", "20", "Cel"), "agree"),
    ],
)
def test_units_need_no_rate(desk, finder, recoupement, rows, one, other, expected):
    wide_finder = finder(
        figures={words: Reading(Kind.QUANTITY, value, unit=unit) for words, value, unit in (one, other)}
    )
    articles = desk.import_texts([f"A : {one[0]} mesurés.", f"B : {other[0]} relevés."], wide_finder)
    recoupement.join([figure(desk, article) for article in articles])
    assert rows()[0].verdict == expected


def test_a_sentence_taken_over_counts_once(desk, recoupement, rows, finder):
    copied = "L’incendie du port de Brest a fait 12 blessés dimanche soir selon la préfecture du Finistère."
    own = "À Brest, l’incendie du port a fait 12 blessés dimanche."
    published = [date(2025, 3, 2), date(2025, 3, 1), date(2025, 3, 3)]
    key = desk.dossier()
    made = [
        desk.importing.add(key, NewArticle(text, "Titre", f"{at}.txt", published=day)).id
        for at, (text, day) in enumerate(zip([copied, f"{copied} Suite.", own], published, strict=True))
    ]
    list(desk.importing.recognise(made, finder(figures=figures(12))))
    (row,) = rows()
    assert [(cell.article, cell.copy_of) for cell in row.cells] == [
        (made[1], None),
        (made[0], made[1]),
        (made[2], None),
    ]
    assert row.independent == 2


def test_a_copied_sentence_with_another_figure_is_a_statement_of_its_own(desk, recoupement, rows, finder):
    sentence = "L’incendie du port de Brest a fait {} blessés dimanche soir selon la préfecture du Finistère."
    desk.import_texts([sentence.format(count) for count in (12, 14)], finder(figures=figures(12, 14)))
    (row,) = rows()
    assert row.verdict == "contradict"
    assert [cell.copy_of for cell in row.cells] == [None, None]
    assert row.independent == 2


def test_the_status_of_a_fact_tells_its_history(fire, desk):
    facts = FactService(desk.store, reviewer="Ada")
    made = facts.state(figure(desk, fire[0]), NewFact("Port", "blessés", Reading(Kind.NUMBER, "12")))
    (key,) = made.facts
    facts.judge(key, FactStatus.VERIFIED, grounds="Compté deux fois", checked_against="Préfecture")
    facts.reviewer = "Bob"
    facts.judge(key, FactStatus.DISPUTED, checked_against="Hôpital")
    told = [
        (judgement.status, judgement.by, judgement.grounds, judgement.checked_against)
        for judgement in facts.history(key)
    ]
    assert told == [
        (FactStatus.VERIFIED, "Ada", "Compté deux fois", "Préfecture"),
        (FactStatus.DISPUTED, "Bob", "", "Hôpital"),
    ]
