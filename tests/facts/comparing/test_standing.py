"""How a figure stands to its article and to others: what leads up to it, whose it is, and what a person is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.bands import off_band, ratio_step
from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.grouping import Edge, groups
from recoupe.facts.comparing.labels import label
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.comparing.values import ComparedArticle, ManualTies, Place, PrintedFigure, PrintedName
from recoupe.facts.comparing.word_windows import WordWindows
from recoupe.facts.verdict import Verdict
from recoupe.recognition.figures import find_figures
from recoupe_db.records import Label

DAY = date(2025, 6, 13)


def article(name, text, *, names=(), published=DAY):
    """Return an article with its figures, and the places that it names."""
    figures = tuple(
        PrintedFigure(f.start, f.end, f.surface, f.reading) for f in find_figures(text, published=published)
    )
    found = tuple(PrintedName(text.index(each), text.index(each) + len(each), each, Label.LOC) for each in names)
    return ComparedArticle(name, text, published, found, figures)


def scenes(text, **options):
    return ContextReader(article("a", text, **options)).scenes()


@pytest.mark.parametrize(
    ("text", "movements"),
    [
        ("Le chômage passe de 12 % à 15 %.", [Movement.FROM, Movement.TO]),
        ("Le chômage atteint 15 %, contre 12 % avant.", [Movement.LEVEL, Movement.EARLIER]),
        ("L’inflation est de 0,2 % après 0,5 %.", [Movement.LEVEL, Movement.EARLIER]),
        ("Le budget est en hausse de 15 %.", [Movement.CHANGE]),
        ("Elle emploie 900 salariés, dont 120 à Dijon.", [Movement.LEVEL, Movement.PART]),
        ("Les naissances sont sous la barre des 700 000.", [Movement.BOUND]),
    ],
)
def test_what_leads_up_to_a_figure_says_how_it_stands_to_another(text, movements):
    assert [scene.movement for scene in scenes(text)] == movements


def test_a_value_in_brackets_belongs_to_the_name_before_them():
    found = scenes("Le oui l’emporte : Jura (80 %), Neuchâtel (78 %).", names=("Jura", "Neuchâtel"))
    assert [(scene.scope.owner, scene.scope.bracketed) for scene in found] == [
        (frozenset({"jura"}), True),
        (frozenset({"neuchatel"}), True),
    ]


def test_who_counted_is_told():
    found = scenes("Il y avait 12 000 personnes selon la police, et 40 000 d’après les organisateurs.")
    assert [scene.scope.counter for scene in found] == ["police", "organisers"]


def test_a_figure_of_the_title_is_salient_and_one_in_passing_is_not():
    found = scenes("Le pont coûtera 218 millions\n\n" + "Rien à dire. " * 60 + "\n\nUn trottoir a coûté 3 millions.")
    assert [scene.salience.title for scene in found] == [True, False]
    assert found[0].salience.weight > found[1].salience.weight


def amount(text):
    figure = find_figures(text, published=DAY)[0]
    return amount_of(figure.reading, figure.surface)


def test_a_band_says_what_two_sums_may_be_and_no_verdict_reads_it():
    assert off_band(amount("88 millions d’euros"), amount("102 millions de dollars")) == 0
    assert off_band(amount("88 millions d’euros"), amount("45 millions de dollars")) > 0.5
    assert off_band(amount("18 milliards de francs CFA"), amount("27,4 millions d’euros")) == 0
    assert ratio_step(amount("100 tonnes"), amount("100 tonnes")) == 0
    assert ratio_step(amount("100 tonnes"), amount("2 000 tonnes")) == 9


_WINDOWS = ("crue pont digue berge", "crue pont digue quai", "crue salaire prime usine", "crue salaire prime bureau")


def test_windows_are_alike_by_what_the_dossier_does_not_share():
    windows = WordWindows()
    for number, words in enumerate(_WINDOWS):
        windows.add(Place("a", number), dict.fromkeys(words.split(), 1.0))
    assert windows.cosine(Place("a", 0), Place("a", 1)) > 0 > windows.cosine(Place("a", 0), Place("a", 2))


FOYERS = "1 200 foyers sont privés de courant."
FIRST = f"Crue de la Lerge\n\nLa crue de la Lerge a fait trois morts, selon un bilan provisoire. {FOYERS}"
LATER = f"Crue de la Lerge\n\nLa crue de la Lerge a fait cinq morts, selon la préfecture. {FOYERS}"


def toll(first_day, later_day):
    found = compare([article("a", FIRST, published=first_day), article("b", LATER, published=later_day)])
    return next(fact for fact in found.facts if fact.verdict is Verdict.CONTRADICT)


def test_a_toll_that_rose_from_one_day_to_the_next_is_an_update():
    assert toll(date(2025, 6, 13), date(2025, 6, 14)).updated


def test_two_tolls_of_one_day_only_contradict():
    assert not toll(DAY, DAY).updated


def test_every_fact_and_pair_says_how_certain_it_is():
    fact = toll(DAY, DAY)
    assert 0.5 < fact.certainty <= 1
    assert all(pair.certainty >= fact.certainty for pair in fact.pairs)


def test_what_is_likely_and_not_certain_is_asked():
    found = compare(
        [
            article("a", "La crue touche 34 communes, dit la préfecture."),
            article("b", "Combien de maisons ? 41. Les communes sont nombreuses."),
            article("c", "La crue touche 36 villages."),
        ]
    )
    asked = {frozenset((question.a.article, question.b.article)) for question in found.maybe}
    together = {
        frozenset(pair) for fact in found.facts for pair in [tuple(sorted({s.article for s in fact.statements}))]
    }
    assert all(0.3 <= question.certainty < 1 for question in found.maybe)
    assert asked.isdisjoint(together)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Le groupe a supprimé 250 postes à Dijon.", "postes"),
        ("Le coût du chantier s’élève à 435 millions d’euros.", "coût du chantier"),
        ("Selon ce budget, les charges atteignent 2,25 milliards d’euros.", "charges"),
        ("Le groupe a un chiffre d’affaires en hausse de 7,4 %.", "chiffre d’affaires en hausse"),
        ("Il publie un chiffre d’affaires de 6,2 milliards d’euros, en baisse de 3 %.", "chiffre d’affaires"),
        ("Le conseil propose un dividende de 2,20 euros (+19 %).", "dividende"),
        ("Le médicament permet une réduction de 27 % du déclin cognitif.", "réduction du déclin"),
        ("L’accident s’est produit à 9h03.", "accident"),
        ("L’usine a été fondée en 1954.", "création"),
    ],
)
def test_a_fact_is_named_by_a_noun_phrase_of_its_sentence(text, named):
    scene = scenes(text)[0]
    assert label([(scene, text)]).startswith(named)


def test_a_fact_of_which_nobody_says_what_is_measured_is_named_by_its_value_alone():
    text = "Et puis 435."
    assert label([(scenes(text)[0], text)]) == "435"


@pytest.mark.parametrize(
    "text",
    ["Les charges, en hausse, sont passées depuis à 435.", "Il a déclaré en 2021 que tout baissait.", "Et 18 mois."],
)
def test_a_fact_is_not_named_by_a_verb_that_is_only_near(text):
    found = scenes(text)[-1]
    assert label([(found, text)]) == found.figure.surface


def test_a_name_that_most_figures_are_not_of_is_no_part_of_a_label():
    texts = ["Dijon perd 250 postes.", "Ils suppriment 250 postes.", "On supprime 250 postes."]
    found = [(scenes(text, names=("Dijon",) if "Dijon" in text else ())[0], text) for text in texts]
    assert label(found) == "postes · 250"


def test_a_name_in_a_label_is_written_as_it_is_printed():
    text = "À Vaubert-sur-Lune, 250 postes sont supprimés."
    found = scenes(text, names=("Vaubert-sur-Lune",))
    assert label([(found[0], text)]) == "postes supprimés · Vaubert-sur-Lune · 250"


def verdicts(*articles):
    """Return the words of the figures of each fact of several articles, with its verdict."""
    return [
        (fact.verdict, sorted({statement.figure.surface for statement in fact.statements}))
        for fact in compare(articles).facts
    ]


BEDS = {"a": 84, "b": 84, "c": 97}
BIRTHS = (
    "Les naissances\n\nLa France a enregistré 646 000 naissances en 2024, dit l’institut.",
    "Les naissances\n\nLa France a enregistré 631 000 naissances en 2023, dit l’institut.",
)


def test_counts_of_two_years_are_never_one_fact():
    assert verdicts(*map(article, "ab", BIRTHS)) == []
    same_year = BIRTHS[1].replace("2023", "2024")
    assert (Verdict.CONTRADICT, ["631 000", "646 000"]) in verdicts(article("a", BIRTHS[0]), article("b", same_year))


def test_what_a_year_between_two_articles_explains_is_no_contradiction():
    texts = [each.replace(" en 2024", "").replace(" en 2023", "") for each in BIRTHS]
    one, later = article("a", texts[0]), article("b", texts[1], published=DAY.replace(year=2026))
    assert verdicts(one, article("b", texts[1])) == [(Verdict.CONTRADICT, ["631 000", "646 000"])]
    assert verdicts(one, later) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("L’incendie a brûlé près d’une centaine de maisons.", "L’incendie a brûlé 75 maisons."),
        ("Il y a eu 678 000 naissances.", "On est passé sous la barre des 700 000 naissances."),
    ],
)
def test_a_value_far_away_or_a_bound_that_was_passed_rounds_nothing(texts):
    assert verdicts(*map(article, "ab", texts)) == []


def test_one_article_may_dissent_from_what_two_agree_on():
    read = {name: ContextReader(article(name, f"Il y a {count} lits.")).scenes()[0] for name, count in BEDS.items()}
    places = {name: scene.place for name, scene in read.items()}
    agreeing = Edge(places["a"], places["b"], 3.0, Verdict.AGREE)
    dissenting = Edge(places["a"], places["c"], 0.8, Verdict.CONTRADICT, threshold=0.4)
    by_place = {scene.place: scene for scene in read.values()}
    assert groups(by_place, [agreeing, dissenting], ManualTies()) == [frozenset(places.values())]
    unsure = replace(dissenting, score=0.3)
    assert groups(by_place, [agreeing, unsure], ManualTies()) == [frozenset({places["a"], places["b"]})]


@pytest.mark.parametrize("text", ["La dette baisse par rapport à 2022.", "C’est 6 % de moins qu’en 2022."])
def test_the_year_with_which_something_is_compared_is_no_fact(text):
    assert all(scene.figure.surface != "2022" for scene in scenes(text))


def test_the_whole_of_millions_is_of_millions_too():
    found = scenes("La région a versé 18 millions d’euros sur 42.")
    assert [(scene.amount.low, scene.amount.unit) for scene in found] == [(18e6, "EUR"), (42e6, "EUR")]


def test_who_died_is_told_by_the_verb_before_the_number_as_well():
    found = scenes("Le séisme a causé la mort de 18 personnes.") + scenes("Le séisme a fait 18 morts.")
    assert found[0].head & found[1].head
