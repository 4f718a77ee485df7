"""How a figure stands to its article and to others: what leads up to it, whose it is, and what a person is asked."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.bands import off_band, ratio_step
from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.labels import label
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.comparing.values import ComparedArticle, Place, PrintedFigure, PrintedName
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
    ],
)
def test_a_fact_is_named_by_a_noun_phrase_of_its_sentence(text, named):
    scene = scenes(text)[0]
    assert label([(scene, text)]).startswith(named)


def test_a_fact_of_which_nobody_says_what_is_measured_is_named_by_its_value_alone():
    text = "Et puis 435."
    assert label([(scenes(text)[0], text)]) == "435"


def test_a_name_in_a_label_is_written_as_it_is_printed():
    text = "À Vaubert-sur-Lune, 250 postes sont supprimés."
    found = scenes(text, names=("Vaubert-sur-Lune",))
    assert label([(found[0], text)]) == "postes supprimés · Vaubert-sur-Lune · 250"
