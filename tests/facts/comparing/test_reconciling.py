"""What looks like a contradiction and is none, as real papers print it: rests, ranges, halves, headlines, editions."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.grouping import Edge, groups
from recoupe.facts.comparing.reconciling import as_meant, round_one_value
from recoupe.facts.comparing.thresholds import AGREEING, NEVER, ROUGHLY, threshold
from recoupe.facts.comparing.values import ComparedArticle, ManualTies, PrintedFigure
from recoupe.facts.crosscheck.exchange_rates import ExchangeRates
from recoupe.facts.crosscheck.value_relations import StatedValue, meant, most_precise, relation_between, round_one
from recoupe.facts.verdict import Verdict
from recoupe.recognition.figures import find_figures
from recoupe_db.records import Kind, Modifier, Reading

DAY = date(2025, 6, 13)
NO_RATES = ExchangeRates(())


def article(name, text, published=DAY):
    figures = find_figures(text, published=published)
    return ComparedArticle(
        name, text, published, (), tuple(PrintedFigure(f.start, f.end, f.surface, f.reading) for f in figures)
    )


def said(*texts, days=()):
    """Return the facts of two articles or more as (verdict, printed values)."""
    days = days or [DAY] * len(texts)
    facts = compare([article(str(n), text, day) for n, (text, day) in enumerate(zip(texts, days, strict=True))]).facts
    return [(fact.verdict, [statement.figure.surface for statement in fact.statements]) for fact in facts]


def amounts(*printed):
    figures = [find_figures(words, published=DAY)[0] for words in printed]
    return [amount_of(figure.reading, figure.surface) for figure in figures]


@pytest.mark.parametrize("rest", ["Les 38 autres prévenus ont", "Lui et 38 coprévenus ont"])
def test_those_that_remain_are_not_all_of_them(rest):
    whole = "La fraude jugée à Lens\n\nLa cour a condamné les 39 prévenus du procès de la fraude."
    parts = (
        f"La fraude jugée à Lens\n\nLe meneur du procès de la fraude est condamné. {rest} été condamnés par la cour."
    )
    assert [verdict for verdict, values in said(whole, parts) if {"39", "38"} <= set(values)] == []


def test_others_to_whom_something_happened_are_all_of_them():
    texts = "L’incendie a fait quatre morts et 31 autres ont été blessées.", "L’incendie a fait 36 blessés."
    assert ("contradict", ["31", "36"]) in said(*texts)


def test_a_wide_range_rounds_no_value_within_it():
    assert said("Les peines vont de 3 à 20 ans de prison.", "Les peines sont de dix ans de prison.") == []
    both = said("Les trajets prennent 30 à 40 minutes.", "Les trajets prennent 35 minutes.")
    assert [verdict for verdict, _ in both] == ["rounded"]


@pytest.mark.parametrize(
    ("printed", "compatible"),
    [
        (("12,5 milliards d’euros", "12,6 milliards d’euros", "12,55 milliards d’euros"), True),
        (("53 millions d’euros", "54 millions d’euros", "53,5 millions d’euros"), True),
        (("53 millions d’euros", "54 millions d’euros", "53,7 millions d’euros"), False),
        (("12,4 milliards d’euros", "12,6 milliards d’euros", "12,55 milliards d’euros"), False),
        (("12,5 milliards d’euros", "12,6 milliards d’euros", "12,55 milliards de dollars"), False),
        (("plus de 12,6 milliards d’euros", "12,5 milliards d’euros", "12,55 milliards d’euros"), False),
    ],
)
def test_a_half_may_be_rounded_both_ways(printed, compatible):
    a, b, finer = amounts(*printed)
    assert round_one_value(a, b, [a, b, finer]) is compatible
    stated = [StatedValue(find_figures(words, published=DAY)[0].reading, words) for words in printed]
    assert round_one(stated[0], stated[1], stated) is compatible


def test_three_articles_that_round_one_sum_do_not_contradict():
    text = "Lunel : les comptes\n\nLe bénéfice net du groupe Lunel atteint {} milliards d’euros."
    facts = said(text.format("12,5"), text.format("12,6"), text.format("12,55"))
    assert facts == [("rounded", [f"{value} milliards d’euros" for value in ("12,5", "12,6", "12,55")])]


def test_a_title_is_as_hedged_as_its_article():
    one = "200 blessés dans la tempête\n\nLa tempête a fait plus de 200 blessés, dit la préfecture."
    assert [verdict for verdict, values in said(one, "La tempête a fait 246 blessés.") if "246" in values] == [
        "rounded"
    ]
    plain = "200 blessés dans la tempête\n\nLa tempête a fait 200 blessés, dit la préfecture."
    other = said(plain, "La tempête a fait 246 blessés.")
    assert [verdict for verdict, values in other if "246" in values] == ["contradict"]


def test_only_the_hedge_of_one_s_own_article_counts_and_never_a_part_of_a_year():
    plain, over, other = amounts("200 blessés", "plus de 200 blessés", "200 blessés")
    assert [amount.modifier for amount in as_meant([("a", plain), ("a", over), ("b", other)])] == [
        Modifier.OVER, Modifier.OVER, None,
    ]  # fmt: skip
    year, late = amounts("en 2025", "fin 2025")
    assert as_meant([("a", year), ("a", late)]) == [year, late]


def test_a_row_holds_its_cells_against_each_other_as_they_are_meant():
    title, text = (
        StatedValue(Reading(Kind.NUMBER, "200"), "200"),
        StatedValue(Reading(Kind.NUMBER, "200", modifier=Modifier.OVER), "200"),
    )
    counted = StatedValue(Reading(Kind.NUMBER, "246"), "246")
    held = meant([(1, title), (1, text), (2, counted)])
    assert relation_between(title, counted, NO_RATES)[0] is Verdict.CONTRADICT
    assert [relation_between(value, counted, NO_RATES)[0] for value in held] == [
        Verdict.ROUNDED, Verdict.ROUNDED, Verdict.AGREE,
    ]  # fmt: skip


def test_a_conversion_names_no_fact():
    euros = StatedValue(Reading(Kind.MONEY, "88000000", unit="EUR"), "88 millions d’euros")
    dollars = StatedValue(Reading(Kind.MONEY, "102000000", unit="USD"), "102 millions de dollars")
    assert most_precise([dollars, euros, euros]) == euros
    text = "Le butin vaut 88 millions d’euros, soit 102 millions de dollars."
    (fact,) = compare([article("a", text), article("b", "Le butin vaut 88 millions d’euros.")]).facts
    assert fact.label == "butin · 88 millions d’euros"


MARCH = "La marche du {} juin à Lens\n\nLe {} juin, {}. La police a procédé à {} interpellations et compté {} blocages."


def test_what_was_counted_on_two_marches_is_not_compared():
    first = MARCH.format(3, 3, "la marche est partie du port", 473, 81)
    second = MARCH.format(12, 12, "la marche est partie de la gare", 309, 66)
    facts = said(first, second, days=[date(2025, 6, 4), date(2025, 6, 13)])
    assert [fact for fact in facts if fact[0] == "contradict"] == []


def test_what_is_counted_anew_of_one_event_is_still_compared():
    first = MARCH.format(12, 12, "la marche est partie du port", 473, 81)
    second = MARCH.format(12, 12, "la marche est partie de la gare", 309, 66)
    facts = said(first, second, days=[date(2025, 6, 13), date(2025, 6, 13)])
    assert ("contradict", ["81", "66"]) in facts
    shared = MARCH.format(3, 3, "61 400 personnes ont marché", 473, 81)
    other = MARCH.format(12, 12, "61 400 personnes avaient marché", 309, 66)
    facts = said(shared, other, days=[date(2025, 6, 4), date(2025, 6, 13)])
    assert ("contradict", ["81", "66"]) in facts


def test_a_toll_that_grew_for_days_is_still_one():
    told = "Le séisme a fait {} morts. C’est un bilan provisoire, dit la préfecture de Valnoir."
    toll = "Séisme de Valnoir, {} juin\n\n" + told
    facts = compare(
        [article("a", toll.format(3, 14), date(2025, 6, 4)), article("b", toll.format(12, 39), date(2025, 6, 13))]
    ).facts
    assert [(fact.verdict, fact.updated) for fact in facts] == [("contradict", True)]


def test_two_small_rates_of_which_an_article_has_several_are_not_taken_for_one_lightly():
    once, often = (
        scenes_of(text)[0]
        for text in ("Les ventes baissent de 2 %.", "Le marché baisse de 2 %. Les loyers ont aussi baissé de 2 %.")
    )
    assert threshold(once, often, Verdict.AGREE, set()) == ROUGHLY
    assert threshold(once, once, Verdict.AGREE, {"only ones"}) == AGREEING
    long = scenes_of("Les ventes baissent de 2,4 %.")[0]
    assert threshold(long, long, Verdict.AGREE, set()) == AGREEING


def scenes_of(text):
    return ContextReader(article("a", text)).scenes()


def scene(text, published=DAY):
    return ContextReader(article(text, text, published)).scenes()[0]


def test_the_ages_of_two_women_of_whom_no_more_is_said_do_not_contradict():
    one, other = scene("Une femme de 20 ans est morte."), scene("Une femme de 23 ans est blessée.")
    assert threshold(one, other, Verdict.CONTRADICT, {"same bearer"}) == NEVER
    farmers = scene("Un éleveur de 20 ans est mort."), scene("Un éleveur de 23 ans est mort.")
    assert threshold(*farmers, Verdict.CONTRADICT, {"same bearer"}) < NEVER


def test_two_months_that_differ_as_their_articles_do_are_the_month_just_passed_of_each():
    text = "L’usine a livré des trains en {}."
    august, september = scene(text.format("août"), date(2025, 9, 8)), scene(text.format("septembre"), date(2025, 10, 9))
    assert threshold(august, september, Verdict.CONTRADICT, set()) == NEVER
    same_day = scene(text.format("août"), date(2025, 10, 9))
    assert threshold(same_day, september, Verdict.CONTRADICT, set()) < NEVER


def test_such_months_are_not_brought_together_by_a_year_that_both_lie_in():
    texts = (
        "Livraisons de trains en août 2025.",
        "Livraisons de trains en septembre 2025.",
        "Livraisons de trains en 2025.",
    )
    read = [scene(text) for text in texts]
    places = [context.place for context in read]
    year = [Edge(places[n], places[2], 3.0, Verdict.ROUNDED) for n in (0, 1)]
    never = Edge(places[0], places[1], 2.0, Verdict.CONTRADICT, threshold=NEVER)
    grouped = groups({context.place: context for context in read}, [*year, never], ManualTies())
    assert not any({places[0], places[1]} <= group for group in grouped)


def test_orders_before_and_after_what_was_cancelled_are_two_figures():
    net, gross = "Le groupe totalise 648 commandes nettes.", "Le groupe totalise 667 commandes brutes."
    assert said(net, gross) == []
