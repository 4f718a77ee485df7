"""How a figure stands to its article and to others: what leads up to it, whose it is, and what a person is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.bands import off_band, ratio_step
from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.grouping import Edge, groups
from recoupe.facts.comparing.labels import label
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.comparing.opposites import of_other_sides
from recoupe.facts.comparing.thresholds import AGREEING, CONTRADICTING, MISFIT, NEVER, threshold
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
    printed = tuple(PrintedName(text.index(name), text.index(name) + len(name), name, Label.LOC) for name in names)
    return ComparedArticle(name, text, published, printed, figures)


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
    contexts = scenes("Le oui l’emporte : Jura (80 %), Neuchâtel (78 %).", names=("Jura", "Neuchâtel"))
    assert [(scene.scope.owner, scene.scope.bracketed) for scene in contexts] == [
        (frozenset({"jura"}), True),
        (frozenset({"neuchatel"}), True),
    ]


def test_who_counted_is_told():
    contexts = scenes("Il y avait 12 000 personnes selon la police, et 40 000 d’après les organisateurs.")
    assert [scene.scope.counter for scene in contexts] == ["police", "organisers"]


def test_a_figure_of_the_title_is_salient_and_one_in_passing_is_not():
    contexts = scenes("Le pont coûtera 218 millions\n\n" + "Rien à dire. " * 60 + "\n\nUn trottoir a coûté 3 millions.")
    assert [scene.salience.title for scene in contexts] == [True, False]
    assert contexts[0].salience.weight > contexts[1].salience.weight


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
    comparison = compare([article("a", FIRST, published=first_day), article("b", LATER, published=later_day)])
    return next(fact for fact in comparison.facts if fact.verdict is Verdict.CONTRADICT)


def test_a_toll_that_rose_from_one_day_to_the_next_is_an_update():
    assert toll(date(2025, 6, 13), date(2025, 6, 14)).updated


def test_two_tolls_of_one_day_only_contradict():
    assert not toll(DAY, DAY).updated


def test_every_fact_and_pair_says_how_certain_it_is():
    fact = toll(DAY, DAY)
    assert 0.5 < fact.certainty <= 1
    assert all(pair.certainty >= fact.certainty for pair in fact.pairs)


def test_what_is_likely_and_not_certain_is_asked():
    comparison = compare(
        [
            article("a", "La crue touche 34 communes, dit la préfecture."),
            article("b", "Combien de maisons ? 41. Les communes sont nombreuses."),
            article("c", "La crue touche 36 villages."),
        ]
    )
    asked = {frozenset((question.a.article, question.b.article)) for question in comparison.maybe}
    together = {
        frozenset(pair) for fact in comparison.facts for pair in [tuple(sorted({s.article for s in fact.statements}))]
    }
    assert all(0.3 <= question.certainty < 1 for question in comparison.maybe)
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
    context = scenes(text)[-1]
    assert label([(context, text)]) == context.figure.surface


def test_a_name_that_most_figures_are_not_of_is_no_part_of_a_label():
    texts = ["Dijon perd 250 postes.", "Ils suppriment 250 postes.", "On supprime 250 postes."]
    scenes_of = [(scenes(text, names=("Dijon",) if "Dijon" in text else ())[0], text) for text in texts]
    assert label(scenes_of) == "postes · 250"


def test_a_name_in_a_label_is_written_as_it_is_printed():
    text = "À Vaubert-sur-Lune, 250 postes sont supprimés."
    contexts = scenes(text, names=("Vaubert-sur-Lune",))
    assert label([(contexts[0], text)]) == "postes supprimés · Vaubert-sur-Lune · 250"


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
    texts = [birth.replace(" en 2024", "").replace(" en 2023", "") for birth in BIRTHS]
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
    contexts = scenes("La région a versé 18 millions d’euros sur 42.")
    assert [(scene.amount.low, scene.amount.unit) for scene in contexts] == [(18e6, "EUR"), (42e6, "EUR")]


def test_who_died_is_told_by_the_verb_before_the_number_as_well():
    contexts = scenes("Le séisme a causé la mort de 18 personnes.") + scenes("Le séisme a fait 18 morts.")
    assert contexts[0].head & contexts[1].head


@pytest.mark.parametrize(
    ("text", "movements"),
    [
        ("La loi passe par 17 voix contre 10.", [Movement.FOR, Movement.AGAINST]),
        ("Le vote : 12 pour, 9 contre.", [Movement.FOR, Movement.AGAINST]),
        ("Le texte recueille 53 % de non et 47 % de oui.", [Movement.AGAINST, Movement.FOR]),
        ("1 200 citoyens ont dit oui, 900 ont dit non.", [Movement.FOR, Movement.AGAINST]),
        ("Il y a 12 classes non pourvues.", [Movement.LEVEL]),
        ("Sur les 4 500 votants, 2 400 sont des femmes.", [Movement.LEVEL, Movement.LEVEL]),
    ],
)
def test_votes_for_and_against_are_told(text, movements):
    assert [scene.movement for scene in scenes(text)] == movements


def test_those_who_vote_for_are_never_those_who_vote_against():
    one, other = "Le conseil vote par 17 voix contre 10.", "Le conseil vote par 10 voix contre 6."
    assert (Verdict.AGREE, ["10"]) not in verdicts(article("a", one), article("b", other))


@pytest.mark.parametrize(
    ("text", "bounded"),
    [
        ("Le pont ferme à compter du 3 mai.", False),
        ("Le pont ferme jusqu’au 3 mai.", False),
        ("Le pont ne rouvrira pas avant le 3 mai.", True),
    ],
)
def test_a_day_on_which_something_begins_or_ends_bounds_nothing(text, bounded):
    amount = scenes(text)[0].amount
    assert (amount.floor < amount.low or amount.ceiling > amount.high) is bounded


def test_a_hedge_behind_what_is_counted_hedges_it():
    assert verdicts(
        article("a", "Le stade compte 24 580 places."), article("b", "Le stade compte 24 500 places environ.")
    ) == [(Verdict.ROUNDED, ["24 500", "24 580"])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Les recettes atteignent 48,9 millions d’euros.", "Les dépenses atteignent 49 millions d’euros."),
        ("Le titre perdait 1,8 % à l’ouverture.", "Le titre a clôturé en recul de 2,1 %."),
        ("La pente moyenne est de 8 %.", "La pente maximale est de 12 %."),
        ("La moyenne d’âge est de 51 ans.", "Il a 52 ans."),
        ("Le procureur avait requis cinq ans de prison.", "Le tribunal l’a condamné à six ans de prison."),
    ],
)
def test_what_is_on_two_sides_of_one_matter_is_told_apart(one, other):
    a, b = scenes(one)[-1], scenes(other)[-1]
    assert of_other_sides(a.sides, b.sides)
    assert not of_other_sides(a.sides, a.sides)


def test_a_number_in_words_that_goes_on_counting_takes_up_no_unit():
    text = "Parmi eux, dix-neuf sont soignés à Lens, quatorze à Lille."
    assert [scene.amount.bare for scene in scenes(text)] == [True, False]


def test_swapped_digits_of_a_long_number_are_one_figure_and_of_a_short_one_are_not():
    read = {name: scenes(f"Il y a {name} campeurs au lac.")[0] for name in ("645", "465", "64", "46")}
    asked = {"digits swapped", "other head"}
    assert threshold(read["645"], read["465"], Verdict.CONTRADICT, asked) == AGREEING
    assert threshold(read["645"], read["465"], Verdict.CONTRADICT, asked | {"other place"}) == NEVER
    assert threshold(read["64"], read["46"], Verdict.CONTRADICT, asked) == NEVER


def test_a_toll_differs_from_one_day_to_the_next_more_easily_than_other_counts():
    dead, beds = scenes("Il y a 12 morts.")[0], scenes("Il y a 12 lits.")[0]
    assert threshold(dead, dead, Verdict.CONTRADICT, {"other day"}) == CONTRADICTING
    assert threshold(beds, beds, Verdict.CONTRADICT, {"other day"}) == MISFIT


def test_the_one_figure_that_an_article_has_left_may_dissent_from_four_others():
    counts = dict(zip("abcde", (84, 84, 84, 84, 97), strict=True))
    read = {name: ContextReader(article(name, f"Il y a {count} lits.")).scenes()[0] for name, count in counts.items()}
    place = {name: scene.place for name, scene in read.items()}
    agreeing = [Edge(place[x], place[y], 3.0, Verdict.AGREE) for x, y in combinations("abcd", 2)]
    unsure = Edge(place["a"], place["e"], -0.3, Verdict.CONTRADICT, threshold=0.4)
    by_place = {scene.place: scene for scene in read.values()}
    assert groups(by_place, [*agreeing, unsure], ManualTies()) == [frozenset(place.values())]
    few = [edge for edge in agreeing if place["d"] not in {edge.a, edge.b}]
    three = groups(by_place, [*few, unsure], ManualTies())
    assert three == [frozenset(place[name] for name in "abc")]
    asked_at_most = replace(unsure, threshold=NEVER)
    assert groups(by_place, [*agreeing, asked_at_most], ManualTies()) == [frozenset(place[name] for name in "abcd")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Cette brouille a mené au départ de Lambert en 2019.", "départ de Lambert"),
        ("La ligne a été inaugurée le 3 mai.", "inauguration de la ligne"),
        ("Lambert a fondé la société en 2015.", "création de la société"),
        ("L’âge légal de départ passe à 64 ans.", "âge légal de départ"),
        ("Ils refusent la retraite à 66 ans.", "âge de la retraite"),
        ("Il verse 350 millions d’euros.", "versement"),
    ],
)
def test_what_happened_is_named_with_whom_it_happened_to(text, named):
    scene = scenes(text)[-1]
    assert label([(scene, text)]).startswith(named)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Les 49 autres accusés ont fui.", "accusés · 49"),
        ("Deux hommes en descendent.", "hommes · Deux"),
        ("La police a procédé à 134 gardes à vue.", "gardes à vue · 134"),
        ("Treize membres des forces de l’ordre sont blessés.", "membres des forces de l’ordre · Treize"),
        ("Huit autres sont portés disparus.", "portés disparus · Huit"),
        ("Dans ce lycée, 41 enseignants sur 58.", "enseignants · 58"),
        ("Sur les 284 salariés, 31 se verront proposer un poste.", "salariés · 31"),
        ("Il y a 559 interpellations dans le pays, dont 491 à Lens.", "interpellations · 491"),
        ("La dette atteint 61,4 millions d’euros, soit 2 740 euros par habitant.", "dette · 2 740 euros"),
        ("Le bénéfice net a chuté de 17 % à 12,6 milliards d’euros.", "bénéfice net · 12,6 milliards d’euros"),
        ("Il a un bénéfice net en recul de 17 %, à 12,55 milliards d’euros.", "bénéfice net · 12,55 milliards d’euros"),
        (
            "Le chiffre d’affaires a diminué de 11 % (-8 % à taux constants) pour s’établir à 5,9 milliards d’euros.",
            "chiffre d’affaires · 5,9 milliards d’euros",
        ),
        ("Le résultat opérationnel courant a diminué de 14 % (19 M€).", "résultat opérationnel courant · 19 M€"),
        ("Au printemps, les ventes ont atteint 23,9 milliards d’euros.", "ventes · 23,9 milliards d’euros"),
        ("Il risque des peines allant de 13 à 15 ans.", "peines · 13 à 15 ans"),
        ("Après trois mois d’audience, elle parle.", "audience · trois mois"),
        ("Cette affaire, qui a débuté le 2 septembre, est longue.", "début de l’affaire · 2 septembre"),
        ("Les bijoux volés valent 88 millions d’euros.", "bijoux volés · 88 millions d’euros"),
    ],
)
def test_a_label_is_a_whole_noun_phrase_of_the_clause(text, named):
    scene = scenes(text)[-1]
    assert label([(scene, text)]) == named


def test_who_did_something_on_a_day_is_not_what_happened_then():
    text = "Mardi soir, le groupe a dû l’annoncer."
    assert label([(scenes(text)[0], text)]) == "Mardi soir"


def test_a_day_is_told_in_full_where_an_article_does():
    texts = (
        "La crue a frappé hier.",
        "La crue a frappé la ville samedi.",
        "La crue a frappé le samedi 14 décembre 2024.",
    )
    assert label([(scenes(text)[0], text) for text in texts]).endswith("samedi 14 décembre 2024")


@pytest.mark.parametrize(
    "text",
    [
        "Une somme astronomique de 97 millions d’euros.",
        "Son montant : 97 millions d’euros.",
        "Cela ouvre mardi.",
        "Ils sont 190 à Lens et 120 vivent là.",
    ],
)
def test_a_noun_that_says_nothing_names_no_fact(text):
    scene = scenes(text)[-1]
    assert label([(scene, text)]) == scene.figure.surface


@pytest.mark.parametrize(
    ("text", "printed", "named"),
    [
        ("Un séisme de magnitude 7,7 secoue le pays.", "7,7", "magnitude · 7,7"),
        ("La victime est une jeune lycéenne de 15 ans.", "15 ans", "âge d’une lycéenne · 15 ans"),
        ("On a interrogé le conducteur âgé de 26 ans.", "26 ans", "âge du conducteur · 26 ans"),
        ("On compte 5 495 demandeurs d’emploi à Lens.", "5 495", "demandeurs d’emploi · 5 495"),
        ("L’usine a noté 5 200 nouvelles inscriptions.", "5 200", "inscriptions · 5 200"),
        ("Le taux d’emploi s’établit donc à 16,9 %.", "16,9 %", "taux d’emploi · 16,9 %"),
        ("La firme ferme trois entrepôts assurant la livraison.", "trois", "entrepôts · trois"),
        ("La mairie compte 663 naissances en 2024, en baisse de 2,2 %.", "2,2 %", "naissances en baisse · 2,2 %"),
    ],
)
def test_a_label_says_of_what_the_figure_is(text, printed, named):
    scene = next(each for each in scenes(text) if each.figure.surface == printed)
    assert label([(scene, text)]) == named


@pytest.mark.parametrize(
    ("text", "printed", "named"),
    [
        ("Vers 22 heures, 137 pompiers étaient à pied d’œuvre.", "22 heures", "pompiers · 22 heures"),
        ("La marge brute atteint 7,6 %, contre 7,9 % en 2023.", "2023", "marge brute · 2023"),
        ("Cela ouvre en 2023. La marge brute atteint 7,6 %.", "2023", "2023"),
    ],
)
def test_when_something_was_counted_is_named_by_what_was_counted(text, printed, named):
    facts = compare([article(name, text) for name in ("a", "b")]).facts
    assert named in {fact.label for fact in facts if printed in {each.figure.surface for each in fact.statements}}


def test_a_figure_that_only_repeats_its_article_is_as_certain_as_what_it_repeats():
    texts = ("Le plan coûte 100 millions d’euros (118 millions de dollars).", "Le plan coûte 100 millions d’euros.")
    facts = compare([article(name, text) for name, text in zip("ab", texts, strict=True)]).facts
    assert all(fact.certainty > 0.3 for fact in facts if len({s.article for s in fact.statements}) == 2)
    assert any("118" in statement.figure.surface for fact in facts for statement in fact.statements)
