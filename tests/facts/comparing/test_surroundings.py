"""What stands around a figure: phrases, numbers without a unit, the base of a rate, and whom a description means."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.descriptions import described
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.slips import slips
from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure, PrintedName
from recoupe.facts.verdict import Verdict
from recoupe.french.facts.frames import FRAMES
from recoupe.recognition.figures import find_figures
from recoupe_db.records import Kind, Label, Reading

DAY = date(2025, 6, 13)


def article(name, text, *, people=(), organisations=()):
    figures = tuple(PrintedFigure(f.start, f.end, f.surface, f.reading) for f in find_figures(text, published=DAY))
    listed = [(person, Label.PER) for person in people] + [(organisation, Label.ORG) for organisation in organisations]
    names = []
    for surface, label in listed:
        start = text.find(surface)
        while start >= 0:
            names.append(PrintedName(start, start + len(surface), surface, label))
            start = text.find(surface, start + 1)
    return ComparedArticle(name, text, DAY, tuple(names), figures)


def scene(text, printed, **options):
    contexts = ContextReader(article("a", text, **options)).scenes()
    return next(context for context in contexts if context.figure.surface == printed)


@pytest.mark.parametrize(
    ("text", "printed", "frame"),
    [
        ("Quatre randonneurs ont perdu la vie.", "Quatre", "#dying"),
        ("Trois personnes manquent toujours à l’appel.", "Trois", "#missing"),
        ("Deux marins, un skipper : il manque à l’appel 2 marins.", "2", "#missing"),
        ("Cinq skieurs sont morts, 2 autres étaient encore recherchées lundi.", "2", "#missing"),
        ("Le vaccin sera mis en vente 12 euros.", "12 euros", "#sale"),
    ],
)
def test_a_phrase_of_several_words_says_what_happened(text, printed, frame):
    assert frame in scene(text, printed).near


def test_no_frame_holds_half_a_phrase():
    halves = {"perdu la", "vie", "manque à l", "manquent", "premiers", "mise en"}
    assert not halves & {word for words in FRAMES.values() for word in words}


@pytest.mark.parametrize(
    ("text", "printed", "bare"),
    [
        ("Le blé se vend mal. Rien n’y fait. Combien ? En juin, c’était 176.", "176", True),
        ("Il en réclamait 28 contre le premier accusé.", "28", True),
        ("L’usine emploie 176 ouvriers.", "176", False),
        ("Combien de communes ? Une trentaine, dit le préfet.", "trentaine", False),
        ("Sur les huit blessés, 3 autres sont sortis.", "3", False),
    ],
)
def test_a_number_of_nothing_is_known(text, printed, bare):
    assert scene(text, printed).amount.bare is bare


def test_a_number_of_nothing_states_what_has_its_value():
    full = article("a", "La tonne de colza se vend 482 euros à Rouen.")
    taken_up = article("b", "Le colza ? À Rouen, la tonne est descendue à 482. Personne n’en veut.")
    facts = [fact for fact in compare([full, taken_up]).facts if fact.verdict is Verdict.AGREE]
    assert [sorted(statement.figure.surface for statement in fact.statements) for fact in facts] == [
        ["482", "482 euros"]
    ]


@pytest.mark.parametrize(
    ("printed", "number", "related"),
    [
        (Reading(Kind.DURATION, "P28Y"), "28", Verdict.AGREE),
        (Reading(Kind.QUANTITY, "3900", unit="har"), "3900", Verdict.AGREE),
        (Reading(Kind.NUMBER, "7/19"), "7", Verdict.AGREE),
        (Reading(Kind.DURATION, "P28Y"), "27", Verdict.CONTRADICT),
    ],
)
def test_the_written_number_is_what_a_bare_one_is_held_against(printed, number, related):
    one, other = amount_of(printed, printed.value), amount_of(Reading(Kind.NUMBER, number), number)
    assert relation(one, other) is related


def test_a_share_that_was_reduced_is_held_by_what_was_written():
    share = amount_of(Reading(Kind.NUMBER, "7/19"), "14 des 38 postes")
    assert relation(share, amount_of(Reading(Kind.NUMBER, "14"), "14")) is Verdict.AGREE


def test_parts_of_a_whole_stand_for_their_share():
    parts = amount_of(Reading(Kind.NUMBER, "37/60"), "37 élus sur 60")
    assert relation(parts, amount_of(Reading(Kind.PERCENT, "62"), "62 %")) is Verdict.ROUNDED


def test_what_a_rate_is_reckoned_over_is_no_fact():
    text = "Les loyers ont monté de 3,4 % sur un an, après 4,1 % en octobre. Le bail court sur un an."
    contexts = ContextReader(article("a", text)).scenes()
    assert [context.figure.surface for context in contexts] == ["3,4 %", "4,1 %", "un an"]
    assert contexts[-1].figure.start > text.index("bail")


def test_others_to_whom_something_else_happened_are_other_people():
    context = scene("Dix personnes sont mortes et 12 autres sont légèrement blessées.", "12")
    assert "#injury" in context.head


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Odile Varlin, maire de Bressuc, recule. La maire a obtenu 48 % des voix.", "La maire", "Odile Varlin"),
        ("Le groupe Sorvane ferme un site. Sorvane perd 3 %. Le groupe compte 900 agents.", "Le groupe", "Sorvane"),
        ("Paul Kerdal a battu Luc Amiel. Ce dernier a 41 ans.", "Ce dernier", "Luc Amiel"),
    ],
)
def test_a_description_is_whom_the_article_calls_so(text, description, name):
    people, organisations = ["Odile Varlin", "Paul Kerdal", "Luc Amiel"], ["Sorvane"]
    one = article("a", text, people=people, organisations=organisations)
    names = described(text, sorted(one.names, key=lambda name: name.start))
    assert [(name.surface, name.canonical) for name in names] == [(description, name)]


def test_a_description_that_fits_two_is_left_open():
    text = "Odile Varlin, candidate, et Rose Lantier, candidate, débattent. La candidate a 48 % des voix."
    assert described(text, article("a", text, people=["Odile Varlin", "Rose Lantier"]).names) == []


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (Reading(Kind.NUMBER, "23000"), Reading(Kind.NUMBER, "32000"), ["digits swapped"]),
        (Reading(Kind.PERCENT, "43.6"), Reading(Kind.PERCENT, "46.3"), ["digits swapped"]),
        (Reading(Kind.DATE, "2021-09-14"), Reading(Kind.DATE, "2022-09-14"), ["day of another year"]),
        (Reading(Kind.DATE, "2022-06-30"), Reading(Kind.DATE, "2022-09-30"), ["day of another month"]),
        (Reading(Kind.NUMBER, "412"), Reading(Kind.NUMBER, "417"), ["one digit other"]),
        (Reading(Kind.NUMBER, "412"), Reading(Kind.NUMBER, "538"), []),
        (Reading(Kind.NUMBER, "4"), Reading(Kind.NUMBER, "5"), []),
    ],
)
def test_a_slip_of_the_pen_is_seen(one, other, slip):
    assert list(slips(amount_of(one, one.value), amount_of(other, other.value))) == slip


def test_a_year_that_was_only_inferred_is_no_slip():
    one, other = (Reading(Kind.DATE, value) for value in ("2024-01-01", "2025-01-01"))
    assert list(slips(amount_of(one, "1er janvier 2024"), amount_of(other, "1er janvier"))) == []


def test_a_number_of_nothing_contradicts_as_what_it_takes_up_and_never_another_unit():
    full = article("a", "Le plan rapporte 310 millions d’euros (soit 290 millions de francs), dit la ministre du Plan.")
    taken_up = article("b", "Ce que rapporte le plan ? La ministre du Plan parle de 310 millions.")
    assert all(fact.verdict is not Verdict.CONTRADICT for fact in compare([full, taken_up]).facts)


@pytest.mark.parametrize(
    ("printed", "related"), [(("5 avril", "5 avril"), Verdict.AGREE), (("5 avril 2025", "5 avril"), Verdict.CONTRADICT)]
)
def test_a_year_that_nobody_printed_contradicts_nothing(printed, related):
    one = amount_of(Reading(Kind.DATE, "2025-04-05"), printed[0])
    assert relation(one, amount_of(Reading(Kind.DATE, "2026-04-05"), printed[1])) is related
