"""Whatever people join, split, undo and do again: every figure stands in one row at most, and every tie is true."""

from __future__ import annotations

import shutil
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.thoroughness import examples

from recoupe.facts.crosscheck.ties import held, joined, parted
from recoupe.services.recoupement.service import RecoupementService
from recoupe_db.queries import ties
from recoupe_db.records import DossierId, Kind, MentionId, Reading, Tie, TieId
from recoupe_db.store import Store

from .conftest import Desk, Finder

FIGURES = 6
SOME = st.lists(st.integers(1, FIGURES), min_size=2, max_size=4, unique=True)
STEPS = st.tuples(st.sampled_from(["join", "split"]), SOME)


def carry_out(known, plan):
    """Return ties as they are after a plan, as the library would keep them."""
    left = {(tie.one, tie.other): tie.together for tie in known if tie not in plan.removed} | plan.tied
    return [
        Tie(TieId(number), DossierId(1), MentionId(one), MentionId(other), together)
        for number, ((one, other), together) in enumerate(left.items())
    ]


@given(st.lists(STEPS, max_size=12))
@settings(max_examples=300)
def test_ties_never_contradict_each_other_and_the_last_word_holds(steps):
    known = []
    for what, some in steps:
        figures = [MentionId(number) for number in some]
        plan = joined(figures, known) if what == "join" else parted(figures[0], figures[1:], known)
        known = carry_out(known, plan)
        clusters = {mention: cluster for cluster in held(known).clusters for mention in cluster}
        for tie in known:
            together = tie.one in clusters and clusters[tie.one] == clusters.get(tie.other)
            assert together == tie.together
        if what == "join":
            assert len({clusters[figure] for figure in figures}) == 1
        else:
            apart = {(tie.one, tie.other) for tie in known if not tie.together}
            assert apart >= {tuple(sorted((figures[0], figure))) for figure in figures[1:]}


@given(st.lists(STEPS, max_size=8), st.data())
@settings(max_examples=200)
def test_splitting_one_figure_leaves_the_others_as_they_were(steps, data):
    known = []
    for what, some in steps:
        figures = [MentionId(number) for number in some]
        plan = joined(figures, known) if what == "join" else parted(figures[0], figures[1:], known)
        known = carry_out(known, plan)
    whole = held(known).clusters
    if whole:
        cluster = data.draw(st.sampled_from(whole))
        leaving = data.draw(st.sampled_from(sorted(cluster)))
        rest = cluster - {leaving}
        after = held(carry_out(known, parted(leaving, sorted(rest), known))).clusters
        assert len(rest) == 1 or rest in after


@pytest.fixture(scope="module")
def dossier(tmp_path_factory, empty_library):
    """A library with six articles of one figure each: three about one thing, three about others."""
    place = tmp_path_factory.mktemp("ties") / "library.sqlite"
    store = Store.open(Path(shutil.copy(empty_library, place)))
    texts = [f"{name} : incendie du port, {count} blessés." for name, count in zip("ABC", (12, 14, 12), strict=True)]
    texts += ["Le maire promet 340 logements.", "Le train a 27 minutes de retard.", "Elle a gagné 81 médailles."]
    readings = {words: Reading(Kind.NUMBER, words) for words in ("12", "14", "340", "27", "81")}
    articles = Desk(store).import_texts(texts, Finder(figures=readings))
    store.close()
    return place, len(articles)


@given(st.lists(st.one_of(STEPS, st.sampled_from(["undo", "redo"])), min_size=1, max_size=8))
@example([("split", [1, 2]), ("join", [4, 1]), "undo"])
@settings(max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_figure_stands_in_one_row_and_as_many_undos_give_back_the_rows(dossier, tmp_path_factory, steps):
    place, count = dossier
    store = Store.open(Path(shutil.copy(place, tmp_path_factory.mktemp("one") / "library.sqlite")))
    desk, recoupement = Desk(store), RecoupementService(store, reviewer="Ada")
    key = desk.dossier()
    first = rows_of(recoupement, key)
    mentions = sorted(mention for row in first for mention in row)
    assert len(mentions) == count
    for step in steps:
        take(desk, recoupement, mentions, step)
        rows = rows_of(recoupement, key, [])
        assert sorted(mention for row in rows for mention in row) == mentions
        for tie in stored(store, key):
            assert tie.together == any({tie.one, tie.other} <= row for row in rows)
        assert rows == rows_of(RecoupementService(store, reviewer="Bob"), key)
    while desk.review.undo() is not None:
        pass
    assert rows_of(recoupement, key, []) == first
    store.close()


def take(desk, recoupement, mentions, step):
    if step == "undo":
        desk.review.undo()
    elif step == "redo":
        desk.review.redo()
    else:
        what, some = step
        figures = [mentions[number - 1] for number in some]
        _ = recoupement.join(figures) if what == "join" else recoupement.split(figures[0], figures[1:])


def rows_of(recoupement, dossier, changed=None):
    """Return the rows as sets of figures, after checking that no two share one."""
    rows = [frozenset(cell.mention for cell in row.cells) for row in recoupement.table(dossier, changed).rows]
    assert all(one.isdisjoint(other) for one, other in combinations(rows, 2))
    return set(rows)


def stored(store, dossier):
    with store.read() as session:
        return ties.of_dossier(session, dossier)
