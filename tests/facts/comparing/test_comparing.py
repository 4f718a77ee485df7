"""What a reader of several articles sees: groups, copies, people's own groups, and articles that arrive later."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.facts.comparing.apposition import restated
from recoupe.facts.comparing.as_json import written
from recoupe.facts.comparing.comparison import Comparer, compare
from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.values import ComparedArticle, ManualTies, Place, PrintedFigure
from recoupe.recognition.figures import find_figures

PUBLISHED = date(2025, 6, 13)


def article(name, text, *, outside=()):
    """Return an article with the figures that our rules find in it."""
    figures = find_figures(text, published=PUBLISHED)
    return ComparedArticle(
        name, text, PUBLISHED, (), tuple(PrintedFigure(f.start, f.end, f.surface, f.reading) for f in figures), outside
    )


def grouped(comparison):
    """Return the words of each fact, with the articles they are in."""
    return [
        [(statement.article, statement.figure.surface) for statement in fact.statements] for fact in comparison.facts
    ]


AGENCY = "La tempête a privé d’électricité 8 700 foyers de la côte pendant toute la nuit de samedi à dimanche."


def test_two_sums_of_one_size_about_different_things_stay_apart():
    comparison = compare(
        [
            article(
                "a", "Le groupe est puni\n\nLe groupe a 4 000 salariés. L’amende est de 50 millions d’euros, un record."
            ),
            article(
                "b",
                "La gare attendra\n\nLe chantier coûtera 320 millions d’euros. Pour les quais, la mairie de la ville "
                "empruntera à sa banque 50 millions d’euros de plus sur trente ans.",
            ),
        ]
    )
    assert grouped(comparison) == []


def test_two_values_of_one_thing_come_together_and_contradict():
    comparison = compare(
        [
            article("a", "L’incendie a fait 12 blessés."),
            article("b", "Douze communes sont sans eau. L’incendie a fait 14 blessés."),
        ]
    )
    assert [
        (fact.verdict, [statement.figure.surface for statement in fact.statements]) for fact in comparison.facts
    ] == [("contradict", ["12", "14"])]


def test_what_one_article_tells_apart_is_never_one_fact():
    comparison = compare(
        [article("a", "Le feu a fait 12 blessés lundi et 14 blessés mardi."), article("b", "Le feu a fait 12 blessés.")]
    )
    for fact in comparison.facts:
        values = {statement.figure.surface for statement in fact.statements if statement.article == "a"}
        assert len(values) == 1


def test_a_sum_and_its_conversion_are_said_once():
    text = "Le rachat coûte 80 millions d’euros (92 millions de dollars), une somme."
    scenes = ContextReader(article("a", text)).scenes()
    assert restated(text, scenes) == [(scenes[0].place, scenes[1].place)]


@pytest.mark.parametrize(
    "text", ["Il gagne 80 euros, elle 92 dollars.", "Le club a 3 millions d’euros. Il en veut 5 millions d’euros."]
)
def test_two_sums_side_by_side_are_two_sums(text):
    assert restated(text, ContextReader(article("a", text)).scenes()) == []


def test_copied_sentences_count_once():
    comparison = compare(
        [
            article("a", AGENCY),
            article("b", AGENCY.replace("toute la nuit", "la nuit")),
            article("c", "Environ 9 000 foyers, 8 700 exactement, n’avaient plus d’électricité après la tempête."),
        ]
    )
    assert [(copy.a.article, copy.b.article) for copy in comparison.copies] == [("a", "b")]
    fact = next(
        fact for fact in comparison.facts if {statement.article for statement in fact.statements} >= {"a", "b", "c"}
    )
    assert fact.independent == 2


def test_a_copy_is_found_though_words_were_changed_and_named_by_its_agency():
    wire = (
        "La préfecture a ordonné l’évacuation de 340 habitants du quartier des Tanneurs après la rupture d’une digue."
    )
    taken = "L’évacuation de 340 habitants du quartier des Tanneurs est ordonnée après la rupture d’une digue."
    comparison = compare([article("a", f"ORMEVAL (Belga) - {wire}"), article("b", f"{taken}\n\n(avec Belga)")])
    assert [(copy.a.article, copy.b.article, copy.source) for copy in comparison.copies] == [("a", "b", "Belga")]


def test_two_sentences_about_one_thing_are_no_copies():
    comparison = compare(
        [
            article("a", "La préfecture a ordonné hier l’évacuation de 340 habitants du quartier des Tanneurs."),
            article("b", "Dans le quartier des Tanneurs, près de l’eau, 340 habitants ont quitté leur maison hier."),
        ]
    )
    assert comparison.copies == ()


def test_a_sum_whose_currency_goes_without_saying_is_a_sum():
    comparison = compare(
        [
            article("a", "Le gouvernement a débloqué une aide de 40 millions d’euros."),
            article("b", "L’aide promise, 40 millions, arrivera en mai."),
        ]
    )
    assert [(fact.verdict, len(fact.statements)) for fact in comparison.facts] == [("agree", 2)]


def test_people_to_whom_different_things_happened_are_counted_apart():
    comparison = compare(
        [
            article("a", "La crue a fait six morts dans la vallée."),
            article("b", "La crue de la vallée est terrible : six personnes sont portées disparues."),
        ]
    )
    assert grouped(comparison) == []


def test_a_measure_of_one_kind_is_known_in_other_words():
    comparison = compare(
        [
            article("a", "Les malades ont reçu 40 mg de la molécule pendant 18 mois, dans huit villes."),
            article("b", "La dose (40 milligrammes) est faible. Au bout d’un an et demi, tout le monde va mieux."),
        ]
    )
    values = {frozenset(surface for _, surface in fact) for fact in grouped(comparison)}
    assert values == {frozenset({"40 mg", "40 milligrammes"}), frozenset({"18 mois", "un an et demi"})}


def test_a_rounded_sum_is_known_again_where_no_other_has_its_size():
    exact = "Le bailleur a cédé 7 160 logements vides."
    rounded = "Il s’est défait de près de 7 200 biens."
    assert grouped(compare([article("a", exact), article("b", rounded)])) == [[("a", "7 160"), ("b", "7 200")]]
    other = rounded + " La ville compte 7 300 arbres."
    assert ("b", "7 300") not in [
        figure for fact in grouped(compare([article("a", exact), article("b", other)])) for figure in fact
    ]


def test_a_sum_is_known_by_what_is_said_behind_it():
    comparison = compare(
        [
            article("a", "L’hôpital affiche une dette de 11 millions d’euros."),
            article("b", "Le directeur a rouvert les livres : 13 millions d’euros de dette, sans compter le reste."),
        ]
    )
    assert [fact.verdict for fact in comparison.facts] == ["contradict"]


def test_an_agreed_value_joins_a_fact_that_is_disputed():
    comparison = compare(
        [
            article("a", "Le chantier du pont coûtera 218 millions d’euros."),
            article("b", "Le coût du pont atteint 218 millions d’euros, dit la mairie."),
            article("c", "Le chantier du pont coûtera 263 millions d’euros, d’après la chambre des comptes."),
            article("d", "Budget : 218 M€, payés par la région."),
        ]
    )
    assert [(fact.verdict, len(fact.statements)) for fact in comparison.facts] == [("contradict", 4)]


def test_an_answer_is_understood_by_its_question():
    comparison = compare(
        [
            article("a", "L’inondation frappe : 34 communes sont touchées."),
            article("b", "Combien de communes sont touchées ? 41."),
        ]
    )
    assert [(fact.verdict, len(fact.statements)) for fact in comparison.facts] == [("contradict", 2)]


def test_the_year_of_results_is_no_fact_of_its_own():
    comparison = compare(
        [
            article("a", "En 2024, le chiffre d’affaires a été de 3,2 millions d’euros."),
            article("b", "Le groupe a réalisé en 2024 un chiffre d’affaires de 3,2 millions d’euros."),
        ]
    )
    assert [[surface for _, surface in fact] for fact in grouped(comparison)] == [["3,2 millions d’euros"] * 2]


def test_dates_of_bylines_and_litter_are_no_facts():
    comparison = compare(
        [
            article("a", "Publié le 12 juin 2025\n\nLe maire a démissionné.", outside=((0, 22),)),
            article("b", "Publié le 12 juin 2025\n\nLe maire est parti.", outside=((0, 22),)),
        ]
    )
    assert grouped(comparison) == []
    assert len(comparison.singles) == 2


def test_people_may_split_and_merge_and_it_holds():
    articles = [article("a", "L’incendie a fait 12 blessés."), article("b", "L’incendie a fait 12 blessés.")]
    a, b = (Place(article.id, article.figures[0].start) for article in articles)
    assert grouped(compare(articles, by_hand=ManualTies(apart=frozenset({(b, a)})))) == []
    strangers = [article("a", "Il a 12 chats."), article("b", "La dette est de 3 millions d’euros.")]
    a, b = (Place(stranger.id, stranger.figures[0].start) for stranger in strangers)
    assert len(grouped(compare(strangers, by_hand=ManualTies(together=frozenset({(a, b)}))))) == 1


def test_a_decision_of_people_may_come_later():
    articles = [article("a", "L’incendie a fait 12 blessés."), article("b", "L’incendie a fait 12 blessés.")]
    comparer = Comparer()
    comparer.add(articles)
    assert len(comparer.comparison().facts) == 1
    a, b = (Place(article.id, article.figures[0].start) for article in articles)
    comparer.decide(ManualTies(apart=frozenset({(a, b)})))
    assert comparer.comparison().facts == ()
    comparer.decide(ManualTies())
    assert len(comparer.comparison().facts) == 1


def test_articles_that_arrive_later_are_compared_with_the_others():
    comparer = Comparer()
    comparer.add([article("a", "L’incendie a fait 12 blessés.")])
    assert comparer.comparison().facts == ()
    comparer.add([article("b", "L’incendie a fait 12 blessés.")])
    assert [fact.verdict for fact in comparer.comparison().facts] == ["agree"]
    comparer.add([article("b", "L’incendie a fait 14 blessés.")])
    assert [fact.verdict for fact in comparer.comparison().facts] == ["contradict"]
    comparer.remove("b")
    assert comparer.comparison().facts == ()


def test_how_far_it_has_come_is_told_and_never_goes_back():
    told = []
    Comparer().add([article(name, AGENCY) for name in "abcd"], tell=told.append)
    assert len(told) >= 8  # of each article, and of each figure
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] < 1


def test_no_figure_is_in_two_facts_and_none_is_lost(dossier):
    for name in ("crue", "tram", "opa"):
        articles = list(dossier(name).articles)
        articles.reverse()
        comparison = compare(articles)
        places = [statement.place for fact in comparison.facts for statement in fact.statements] + [
            single.place for single in comparison.singles
        ]
        assert sorted(places) == sorted(Place(article.id, f.start) for article in articles for f in article.figures)


def test_the_object_has_what_the_contract_asks(dossier):
    out = written(compare(dossier("crue").articles))
    texts = {article.id: article.text for article in dossier("crue").articles}
    for fact in out["facts"]:
        assert {"label", "kind", "verdict", "figures", "pairs"} <= fact.keys()
        assert fact["label"]
        for figure in fact["figures"]:
            assert texts[figure["article"]][figure["start"] : figure["end"]] == figure["text"]
            assert figure["text"] in figure["sentence"]
    assert all(set(single) == {"article", "start", "end"} for single in out["singles"])
