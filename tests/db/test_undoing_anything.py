"""Whatever was decided, as many undos give back the state before, and as many redos the state after."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from tests.thoroughness import examples

from recoupe_db import integrity
from recoupe_db.library_errors import DecidedSince, NotFound, NotInEffect
from recoupe_db.models import Base
from recoupe_db.queries import articles, decisions, dossiers, log, mentions
from recoupe_db.records import (
    Action,
    ArticleState,
    FactStatus,
    Kind,
    Label,
    MentionState,
    NewArticle,
    NewMention,
    Reading,
    Target,
)
from recoupe_db.store import Store

TEXT = "Elon Musk 👩🏽‍💻 offre 97,4 milliards pour OpenAI. " * 3
NAMES = [NewMention(at, at + 4, Label.PER) for at in range(0, 40, 8)]
FIGURES = [NewMention(at, at + 2, Kind.NUMBER, Reading(Kind.NUMBER, "7")) for at in range(1, 40, 8)]
JUDGED = ("article", "passage", "mention", "entity", "alias", "evidence")
DECIDED = ("article", "passage", "mention", "entity", "alias", "fact", "evidence")


@pytest.fixture(scope="module")
def shared(empty_library):
    store = Store.open(empty_library)
    yield store
    store.close()


class Scene:
    """An article being reviewed inside one transaction that is taken back at the end."""

    def __init__(self, session, reviewer="Ada"):
        self.session, self.reviewer = session, reviewer
        self.dossier = dossiers.create(session, "Essai").id
        self.article = articles.add(session, self.dossier, NewArticle(text=TEXT, title="Essai")).id
        mentions.suggest(session, self.article, NAMES + FIGURES, [(0, 9, "caption")], "test 1")

    def state(self):
        tables = Base.metadata.tables
        return {name: sorted(map(str, self.session.execute(select(tables[name])))) for name in DECIDED}

    def keys(self, name):
        table = Base.metadata.tables[name]
        return list(self.session.scalars(select(table.c.id).order_by(table.c.id)))

    def pick(self, name, index):
        keys = self.keys(name)
        return keys[index % len(keys)] if keys else None

    def take(self, kind, index):
        """Take one step of a kind on the target that ``index`` picks; without such a target, add a mention."""
        action, target, fields = STEPS[kind]
        key = None if target is None else self.pick(target, index)
        step = decisions.begin(self.session, self.reviewer, action, self.article)
        if callable(fields):
            fields(self, step, index)
        elif key is None:
            add_mention(self, step, index)
        else:
            decisions.change(self.session, step, target, key, **fields)
        return step.id


def add_mention(scene, step, index):
    start = index % (len(TEXT) - 5)
    span = {"article": scene.article, "start": start, "end": start + 1 + index % 4}
    decisions.create(scene.session, step, Target.MENTION, label=Label.LOC, **span)


def add_passage(scene, step, index):
    start = index % (len(TEXT) - 5)
    decisions.create(scene.session, step, Target.PASSAGE, article=scene.article, start=start, end=start + 5)


def state_fact(scene, step, index):
    said = {"dossier": scene.dossier, "subject": f"s{index}", "attribute": "a"}
    fact = decisions.create(scene.session, step, Target.FACT, reading=Reading(Kind.NUMBER, "1/3"), **said)
    quote = {"quote": TEXT[:4], "quote_start": 0, "quote_end": 4}
    decisions.create(scene.session, step, Target.EVIDENCE, fact=fact, mention=scene.pick("mention", index), **quote)


def drop_evidence(scene, step, index):
    if (key := scene.pick("evidence", index)) is not None:
        decisions.remove(scene.session, step, Target.EVIDENCE, key)


def name_entity(scene, step, index):
    key = decisions.create(
        scene.session, step, Target.ENTITY, dossier=scene.dossier, name=f"É{index}", label=Label.PER, aliases=["x", "y"]
    )
    decisions.change(scene.session, step, Target.MENTION, scene.pick("mention", index), entity=key)


STEPS = {
    "accept": (Action.ACCEPT, Target.MENTION, {"state": MentionState.ACCEPTED}),
    "reject": (Action.REJECT, Target.MENTION, {"state": MentionState.REJECTED}),
    "relabel": (Action.RELABEL, Target.MENTION, {"label": Label.ORG}),
    "revalue": (Action.REVALUE, Target.MENTION, {"reading": Reading(Kind.MONEY, "12.50", "13", "EUR")}),
    "respan": (Action.RESPAN, Target.MENTION, {"start": 3, "end": 44}),
    "put back": (Action.PLACE, Target.PASSAGE, {"outside": False}),
    "rename": (Action.EDIT_ENTITY, Target.ENTITY, {"name": "Autre", "aliases": ["z", "x"]}),
    "edit": (Action.EDIT_FACT, Target.FACT, {"reading": Reading(Kind.PERCENT, "3", unit="%"), "date": "2025"}),
    "verify": (Action.JUDGE_FACT, Target.FACT, {"status": FactStatus.VERIFIED, "judged_by": "Ada"}),
    "read": (Action.MARK_READ, Target.ARTICLE, {"state": ArticleState.READ}),
    "reopen": (Action.REOPEN, Target.ARTICLE, {"state": ArticleState.IN_PROGRESS}),
    "add": (Action.ADD, None, add_mention),
    "cut": (Action.PLACE, None, add_passage),
    "state": (Action.STATE_FACT, None, state_fact),
    "drop": (Action.EDIT_FACT, None, drop_evidence),
    "name": (Action.LINK, None, name_entity),
}
TAKEN = st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 99))


@given(st.lists(TAKEN, min_size=1, max_size=12))
@settings(max_examples=examples(12))
def test_as_many_undos_give_back_the_state_before_and_redos_the_state_after(shared, taken):
    with shared.write() as session:
        scene = Scene(session)
        states = [scene.state()]
        for kind, index in taken:
            scene.take(kind, index)
            states.append(scene.state())
        for expected in reversed(states[:-1]):
            assert decisions.undo(session, "Ada")
            assert scene.state() == expected
        assert decisions.undo(session, "Ada") is None
        for expected in states[1:]:
            assert decisions.redo(session, "Ada")
            assert scene.state() == expected
        assert decisions.redo(session, "Ada") is None
        assert integrity.faults(session) == []
        session.rollback()


@given(st.lists(st.one_of(TAKEN, st.sampled_from(["undo", "redo"])), max_size=20))
@settings(max_examples=examples(12))
def test_steps_undos_and_redos_in_any_order_follow_one_line(shared, taken):
    with shared.write() as session:
        scene = Scene(session)
        line, place = [scene.state()], 0
        for one in taken:
            if one == "undo":
                assert (decisions.undo(session, "Ada") is not None) == (place > 0)
                place = max(place - 1, 0)
            elif one == "redo":
                assert (decisions.redo(session, "Ada") is not None) == (place < len(line) - 1)
                place = min(place + 1, len(line) - 1)
            else:
                scene.take(*one)
                line, place = [*line[: place + 1], scene.state()], place + 1
            assert scene.state() == line[place]
        assert integrity.faults(session) == []
        session.rollback()


@given(st.lists(TAKEN, min_size=1, max_size=8), st.data())
@settings(max_examples=examples(8))
def test_one_step_taken_back_alone_leaves_what_would_be_there_without_it(shared, taken, data):
    left_out = data.draw(st.integers(0, len(taken) - 1))
    with shared.write() as session:
        scene = Scene(session)
        start = session.begin_nested()
        keys = [scene.take(kind, index) for kind, index in taken]
        whole = scene.state()
        made = any(None in (one.before, one.after) for one in log.get(session, keys[left_out]).decisions)
        try:
            back = decisions.revert(session, "Ada", keys[left_out])
        except (DecidedSince, NotFound):
            assert left_out < len(taken) - 1, "nothing stands in the way of the last step"
            session.rollback()
            return
        alone = scene.state()
        assert decisions.undo(session, "Ada").reverts == back.id
        assert scene.state() == whole
        decisions.redo(session, "Ada")
        assert scene.state() == alone
        decisions.revert(session, "Ada", back.id)
        assert scene.state() == whole
        assert integrity.faults(session) == []
        start.rollback()
        for kind, index in taken[:left_out] + taken[left_out + 1 :]:
            scene.take(kind, index)
        without = scene.state()
        if not made:
            assert {name: alone[name] for name in JUDGED} == {name: without[name] for name in JUDGED}
        session.rollback()


@given(st.lists(st.one_of(TAKEN, st.sampled_from(["undo", "redo"]), st.integers(0, 20)), max_size=16))
@settings(max_examples=examples(8))
def test_steps_taken_back_alone_are_undone_and_redone_in_line_with_all_others(shared, taken):
    with shared.write() as session:
        scene = Scene(session)
        line, place, keys = [scene.state()], 0, []
        for one in taken:
            if one == "undo":
                assert (decisions.undo(session, "Ada") is not None) == (place > 0)
                place = max(place - 1, 0)
            elif one == "redo":
                assert (decisions.redo(session, "Ada") is not None) == (place < len(line) - 1)
                place = min(place + 1, len(line) - 1)
            elif isinstance(one, int):
                if not keys:
                    continue
                inside = session.begin_nested()
                try:
                    keys.append(decisions.revert(session, "Ada", keys[one % len(keys)]).id)
                    line, place = [*line[: place + 1], scene.state()], place + 1
                except (DecidedSince, NotInEffect):
                    inside.rollback()
            else:
                keys.append(scene.take(*one))
                line, place = [*line[: place + 1], scene.state()], place + 1
            assert scene.state() == line[place]
        assert integrity.faults(session) == []
        session.rollback()
