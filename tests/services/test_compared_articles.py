"""A dossier of the library, compared: what reviewers decide and what arrives changes the facts."""

from __future__ import annotations

from recoupe.services.recoupement.service import RecoupementService
from recoupe_db.records import Kind, Reading

FIRE = "{} : l’incendie du port a fait {} blessés dimanche."


def texts(*counts):
    return [FIRE.format(name, count) for name, count in zip("ABCDEFG", counts, strict=False)]


def finder_of(desk_finder, *counts):
    return desk_finder(figures={str(count): Reading(Kind.NUMBER, str(count)) for count in counts})


def test_rejecting_a_figure_takes_it_out_of_its_fact(desk, finder):
    articles = desk.import_texts(texts(12, 14, 12), finder_of(finder, 12, 14))
    comparing = RecoupementService(desk.store, reviewer="Ada")
    assert [fact.verdict for fact in comparing.comparison(desk.dossier()).facts] == ["contradict"]
    desk.review.reject([desk.mentions(articles[1])[0].id])
    assert [fact.verdict for fact in comparing.comparison(desk.dossier(), [articles[1]]).facts] == ["agree"]


def test_an_article_that_arrives_is_compared_alone(desk, finder):
    desk.import_texts(texts(12, 12), finder_of(finder, 12))
    comparing = RecoupementService(desk.store, reviewer="Ada")
    assert [fact.verdict for fact in comparing.comparison(desk.dossier()).facts] == ["agree"]
    more = desk.import_texts([FIRE.format("Z", 14)], finder_of(finder, 14))
    assert [fact.verdict for fact in comparing.comparison(desk.dossier(), more).facts] == ["contradict"]
    assert {column.article for column in comparing.table(desk.dossier()).columns} >= set(more)
