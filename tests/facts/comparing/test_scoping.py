"""Figures that two papers mean differently though they look alike: of another month, event or place, or foreseen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.editions import Editions
from recoupe.facts.comparing.reconciling import of_one_night, round_one_value
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.similarity import told_apart
from recoupe.facts.comparing.standing import ELSEWHERE
from recoupe.facts.comparing.stated_amount import is_withdrawn, stated_amount
from recoupe.facts.comparing.thresholds import AGREEING, MISFIT, NEVER, threshold
from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure
from recoupe.facts.verdict import Verdict
from recoupe.recognition.figures import find_figures

DAY = date(2025, 6, 13)


def article(text, *, name="a", published=DAY):
    figures = find_figures(text, published=published)
    return ComparedArticle(
        name, text, published, (), tuple(PrintedFigure(f.start, f.end, f.surface, f.reading) for f in figures)
    )


def scene(text, printed, **options):
    return next(
        each for each in ContextReader(article(text, **options)).scenes() if each.figure.surface.startswith(printed)
    )


def contradictions(*texts):
    facts = compare([article(text, name=str(n)) for n, text in enumerate(texts)]).facts
    return [fact for fact in facts if fact.verdict is Verdict.CONTRADICT]


def figure(text, printed):
    return next(each for each in article(text).figures if each.surface.startswith(printed))


@pytest.mark.parametrize(
    ("text", "printed", "withdrawn"),
    [
        ("La fonderie perd 284 emplois, et non 248 comme nous l’avions écrit.", "248", True),
        ("La fonderie perd 284 emplois, et non 248 comme nous l’avions écrit.", "284", False),
        ("Nous évoquions 248 emplois perdus à la fonderie. Il fallait lire 284. Nos excuses.", "248", True),
        ("Nous évoquions 248 emplois perdus à la fonderie. Il fallait lire 284. Nos excuses.", "284", False),
        ("La fonderie perd 248 emplois. Le site de Brenne en garde 31.", "248", False),
    ],
)
def test_what_an_article_denies_or_corrects_it_does_not_state(text, printed, withdrawn):
    assert is_withdrawn(text, figure(text, printed)) is withdrawn


def test_an_erratum_contradicts_nobody():
    told = "La fonderie Lagarde supprime 284 emplois à Vitry-les-Forges, a annoncé la direction de la fonderie Lagarde."
    erratum = "La fonderie Lagarde supprime 284 emplois à Vitry-les-Forges, et non 248 emplois à Vitry-les-Forges."
    assert not contradictions(told, erratum)
    assert "248" not in {each.figure.surface for each in ContextReader(article(erratum)).scenes()}


@pytest.mark.parametrize(
    ("one", "other", "related"),
    [
        (("Un déficit de -5,8 % du PIB.", "-5,8"), ("Le déficit atteint 5,8 % du PIB.", "5,8"), Verdict.AGREE),
        (("Les ventes ont varié de -5,8 %.", "-5,8"), ("Les ventes gagnent 5,8 %.", "5,8"), Verdict.CONTRADICT),
        (("À bientôt 23 ans, il signe.", "23 ans"), ("Le coureur de 22 ans signe.", "22 ans"), Verdict.ROUNDED),
        (("À 23 ans, il signe.", "23 ans"), ("Le coureur de 22 ans signe.", "22 ans"), Verdict.CONTRADICT),
        (("L’eau atteignait 1,80 m.", "1,80"), ("L’eau atteignait 1,85 m.", "1,85"), Verdict.CONTRADICT),
        (("La halle perd 1 200 m.", "1 200"), ("La halle perd 1 240 m.", "1 240"), Verdict.ROUNDED),
    ],
)
def test_what_the_words_right_by_a_value_make_of_it(one, other, related):
    a, b = (stated_amount(text, figure(text, printed)) for text, printed in (one, other))
    assert relation(a, b) is related


@pytest.mark.parametrize(
    ("one", "other", "reconciled"),
    [
        (
            ("Le feu a pris dans la nuit du 11 juin.", "11 juin"),
            ("Le feu a pris jeudi 12 juin.", "jeudi 12 juin"),
            True,
        ),
        (("Le feu a pris cette nuit.", "cette nuit"), ("Le feu a pris jeudi 12 juin.", "jeudi 12 juin"), True),
        (("Le feu a pris cette nuit.", "cette nuit"), ("Le feu a pris mardi 10 juin.", "mardi 10 juin"), False),
        (("Le feu a pris le 11 juin.", "11 juin"), ("Le feu a pris jeudi 12 juin.", "jeudi 12 juin"), False),
    ],
)
def test_a_night_lies_on_two_days(one, other, reconciled):
    a, b = (stated_amount(text, figure(text, printed)) for text, printed in (one, other))
    assert relation(a, b) is Verdict.CONTRADICT
    assert of_one_night(a, b) is reconciled


def month(text, printed):
    period = scene(text, printed).scope.period
    return period and tuple(date.fromordinal(int(day)).strftime("%Y-%m") for day in period)


@pytest.mark.parametrize(
    ("text", "printed", "of"),
    [
        ("L’usine a livré 30 500 voitures en octobre 2024.", "30 500", ("2024-10", "2024-10")),
        ("Au mois de mars 2025, les livraisons ont reculé à 29 600 voitures.", "29 600", ("2025-03", "2025-03")),
        ("En 2024, avec un effectif réduit, l’usine a livré 565 000 voitures.", "565 000", ("2024-01", "2024-12")),
        ("En 2024, l’usine a livré 565 000 voitures, contre 540 000 l’année d’avant.", "540 000", None),
        ("L’usine, ouverte en mars 2019 ; elle a livré 29 600 voitures.", "29 600", None),
    ],
)
def test_a_figure_is_of_the_month_or_year_of_its_clause(text, printed, of):
    assert month(text, printed) == of


def test_sales_of_two_months_are_told_apart():
    october = scene("L’usine a livré 30 500 voitures en octobre 2024.", "30 500")
    march = scene("Au mois de mars 2025, les livraisons ont reculé à 29 600 voitures.", "29 600")
    assert told_apart(october, march, Verdict.CONTRADICT)


def test_a_year_that_only_says_when_is_no_other_year():
    tied = scene("L’usine a livré 298 000 voitures en 2023.", "2023")
    free = scene("L’usine a changé de mains en 2024.", "2024")
    asked = threshold(tied, free, Verdict.CONTRADICT, {"contradicting year"})
    other = scene("L’usine a changé de mains en 2022.", "2022")
    assert threshold(other, free, Verdict.CONTRADICT, {"contradicting year"}) < asked


def test_a_time_that_goes_on_is_longer_in_a_later_article():
    early = scene("Le marché baisse depuis cinq mois.", "cinq mois", published=DAY - timedelta(days=40))
    late = scene("La baisse dure : six mois consécutifs.", "six mois")
    assert threshold(early, late, Verdict.CONTRADICT, ()) == NEVER
    fixed = scene("Le chantier a pris cinq mois.", "cinq mois", published=DAY - timedelta(days=40))
    assert threshold(fixed, late, Verdict.CONTRADICT, ()) < NEVER


def test_what_had_been_long_ago_is_not_held_against_the_news():
    past = scene("Lors de la catastrophe de 1997, un car avait quitté la route, faisant 28 victimes.", "28")
    news = scene("Le car a quitté la route jeudi, faisant 17 victimes.", "17")
    assert threshold(past, news, Verdict.CONTRADICT, ()) == NEVER
    same = scene("Le car a quitté la route jeudi, faisant 18 victimes.", "18")
    assert threshold(same, news, Verdict.CONTRADICT, ()) < NEVER


def test_a_target_is_not_held_against_what_came_of_it():
    target = scene("Le chantier naval a pour objectif 800 bateaux cette année.", "800")
    result = scene("Le chantier naval a finalement livré 766 bateaux.", "766")
    said = scene("Le chantier naval emploie 770 ouvriers.", "770")
    assert told_apart(target, result, Verdict.CONTRADICT)
    assert told_apart(target, result, Verdict.ROUNDED)
    assert not told_apart(target, result, Verdict.AGREE)
    assert not told_apart(target, said, Verdict.CONTRADICT)


def test_another_place_that_both_know_asks_for_more():
    level = scene("L’eau est montée à 1,85 m.", "1,85")
    other = scene("L’eau est montée à 1,95 m.", "1,95")
    assert threshold(level, other, Verdict.CONTRADICT, {ELSEWHERE}) == MISFIT


def test_the_wreck_of_before_is_not_the_wreck_of_today():
    before = article(
        "Un chalutier a sombré mardi 3 juin 2025 : 12 morts. Le chalutier avait 70 personnes à bord.",
        name="before",
        published=date(2025, 6, 4),
    )
    after = article(
        "Un chalutier a sombré vendredi 13 juin : 59 personnes à bord. Le 3 juin, un naufrage avait fait 12 morts.",
        name="after",
    )
    editions, scenes = Editions(), {}
    for each in (before, after):
        for found in ContextReader(each).scenes():
            editions.add(found)
            scenes[each.id, found.figure.surface.split()[0]] = found
    assert editions.apart(scenes["before", "70"], scenes["after", "59"])
    assert not editions.apart(scenes["before", "12"], scenes["after", "12"])


def test_a_count_of_a_year_later_rounds_nothing():
    old = scene("La commune compte près de 68 400 habitants.", "68 400", published=DAY - timedelta(days=700))
    new = scene("La commune compte désormais 69 100 habitants.", "69 100")
    assert threshold(old, new, Verdict.ROUNDED, ()) == NEVER
    of_then = scene(
        "La crue de 1961 avait chassé près de 68 400 habitants.", "68 400", published=DAY - timedelta(days=700)
    )
    assert threshold(of_then, new, Verdict.ROUNDED, ()) < NEVER


def test_values_in_full_that_hardly_differ_are_of_one_thing_whatever_it_is_called():
    one = scene("L’usine a livré 290 614 voitures.", "290 614")
    other = scene("Au total, 291 143 modèles sont sortis.", "291 143")
    found = {"other head", "ratio, step 0"}
    assert threshold(one, other, Verdict.CONTRADICT, found) == AGREEING
    assert threshold(one, other, Verdict.CONTRADICT, found | {ELSEWHERE}) == MISFIT
    assert threshold(one, other, Verdict.CONTRADICT, {"other head", "ratio, step 3"}) == NEVER


def test_fewer_digits_of_another_paper_leave_a_value_open():
    texts = ("Le bénéfice tombe à 800 millions d’euros.", "Le bénéfice tombe à 752 millions d’euros.")
    coarse = "Le bénéfice tombe à 0,8 milliard d’euros."
    a, b = (stated_amount(text, article(text).figures[0]) for text in texts)
    between = stated_amount(coarse, article(coarse).figures[0])
    assert relation(a, b) is Verdict.CONTRADICT
    assert round_one_value(a, b, [a, b, between])
    assert not round_one_value(a, b, [a, b])
