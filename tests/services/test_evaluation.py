"""Scores against what reviewers read to the end, and every error with the words that it is about."""

from __future__ import annotations

import pytest

from recoupe.evaluation.span_matching import AnnotatedSpan, AnnotatedText, errors, pairs, same_value
from recoupe.services.evaluation import EvaluationService, NothingRead
from recoupe_db.records import Kind, Label, Reading

TEXT = "Zoé Barré, de la société Lumo, a versé 3,5 millions d’euros à Lyon le 3 mai."
MILLIONS = "3,5 millions d’euros"


@pytest.fixture
def read(desk, finder):
    """A dossier whose one article was read to the end: a person, a firm, a town and an amount are confirmed."""
    right = finder(
        {"Zoé Barré": Label.PER, "Lumo": Label.ORG, "Lyon": Label.LOC},
        {MILLIONS: Reading(Kind.MONEY, "3500000", unit="EUR")},
    )
    [article] = desk.import_texts([TEXT], right)
    desk.review.accept([mention.id for mention in desk.mentions(article)])
    desk.review.mark_read(article)
    return article


def evaluate(desk, recogniser, *names):
    dossiers = [desk.library.dossier(name) for name in names or ["Rachat"]]
    return EvaluationService(desk.store).evaluate(dossiers, recogniser)


def test_a_perfect_recogniser_scores_one_everywhere(desk, finder, read):
    perfect = finder(
        {"Zoé Barré": Label.PER, "Lumo": Label.ORG, "Lyon": Label.LOC},
        {MILLIONS: Reading(Kind.MONEY, "3500000.0", unit="EUR")},
    )
    evaluation = evaluate(desk, perfect)
    assert list(evaluation.strict) == ["names", "LOC", "ORG", "PER", "figures", "money"]
    assert {score.f1 for score in [*evaluation.strict.values(), *evaluation.tolerant.values()]} == {1.0}
    assert (evaluation.right, evaluation.compared, evaluation.errors) == (1, 1, ())


def test_each_error_is_scored_and_shown_for_what_it_is(desk, finder, read):
    wrong = finder(
        {"Barré": Label.PER, "Lumo": Label.LOC, "mai": Label.MISC},
        {MILLIONS: Reading(Kind.MONEY, "3500", unit="EUR")},
    )
    evaluation = evaluate(desk, wrong)
    shown = [(error.error.fault.value, error.expected, error.found) for error in evaluation.errors]
    assert shown == [
        ("boundary", "Zoé Barré", "Barré"),
        ("label", "Lumo", "Lumo"),
        ("value", MILLIONS, MILLIONS),
        ("missed", "Lyon", ""),
        ("invented", "", "mai"),
    ]
    assert (evaluation.strict["names"].f1, evaluation.tolerant["PER"].f1, evaluation.strict["PER"].f1) == (
        0.0,
        1.0,
        0.0,
    )
    assert evaluation.tolerant["names"].precision == pytest.approx(1 / 3)
    assert (evaluation.strict["names"].expected, evaluation.strict["names"].found) == (3, 3)
    assert (evaluation.strict["money"].f1, evaluation.right, evaluation.compared) == (1.0, 0, 1)


def test_what_lies_outside_the_article_counts_for_nothing(desk, finder, read):
    desk.review.place(read, TEXT.index("Lyon"), len(TEXT))
    evaluation = evaluate(desk, finder({"Zoé Barré": Label.PER, "Lumo": Label.ORG, "mai": Label.MISC}))
    assert evaluation.strict["names"].f1 == 1.0


def test_articles_that_nobody_read_to_the_end_are_no_measure(desk, finder, read):
    desk.import_texts(["Lumo ferme."], finder(), "Autre")
    with pytest.raises(NothingRead, match="“Autre”"):
        evaluate(desk, finder(), "Autre")
    both = evaluate(desk, finder(), "Rachat", "Autre")
    assert (both.articles, both.strict["names"].recall) == (1, 0.0)


def test_one_span_found_stands_for_one_expected():
    text = AnnotatedText(20, [AnnotatedSpan(0, 4, "PER"), AnnotatedSpan(5, 9, "PER")], [AnnotatedSpan(0, 9, "PER")])
    assert pairs(text) == [(AnnotatedSpan(0, 4, "PER"), AnnotatedSpan(0, 9, "PER"))]
    assert [error.fault for error in errors(text, pairs(text))] == ["boundary", "missed"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("1.50", "EUR"), ("1.5", "EUR"), True),
        (("1/3", ""), ("2/6", ""), True),
        (("1.5", "EUR"), ("1.5", "USD"), False),
        (("2024-07", ""), ("2024-08", ""), False),
        (("", ""), ("", ""), True),
    ],
)
def test_values_are_compared_as_what_they_are(one, other, same):
    assert same_value(AnnotatedSpan(0, 1, "number", *one), AnnotatedSpan(0, 1, "number", *other)) is same
