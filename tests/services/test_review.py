"""One decision: what it asks of the library, and that it finds everything as it is."""

from __future__ import annotations

from contextlib import suppress

import pytest
from sqlalchemy import event

from recoupe.services.problems import AlreadyMarked
from recoupe.services.review import ReviewService
from recoupe_db.queries import decisions, log
from recoupe_db.records import Action, Kind, Label, MentionState, Reading, Target

TEXT = "Elon Musk offre 97,4 milliards de dollars pour OpenAI, fondée en 2015."
MONEY = Reading(Kind.MONEY, "97400000000", unit="USD")
DECISIONS = {
    "accept": lambda review, name, figure: review.accept([name]),
    "reject": lambda review, name, figure: review.reject([name]),
    "relabel": lambda review, name, figure: review.relabel(name, Label.LOC),
    "flag": lambda review, name, figure: review.flag([name], flagged=True, comment="Qui ?"),
    "revalue": lambda review, name, figure: review.revalue(figure, MONEY),
}


@pytest.fixture
def article(desk, finder):
    names, figures = {"Elon Musk": Label.PER, "OpenAI": Label.ORG}, {"97,4 milliards de dollars": MONEY}
    return desk.import_texts([TEXT], finder(names, figures))[0]


@pytest.fixture
def asked(store):
    """The statements that were sent to the library, as they are sent."""
    statements: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *told: statements.append(told[2]))
    return statements


@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_asks_the_library_five_times_at_most(desk, article, asked, decision):
    desk.review.accept([desk.mention(article, "OpenAI").id])  # the first one puts the article in progress
    name, figure = (desk.mention(article, words).id for words in ("Elon Musk", "97,4 milliards de dollars"))
    asked.clear()
    DECISIONS[decision](desk.review, name, figure)
    assert len(asked) <= 5, asked


def test_what_a_decision_has_read_at_once_is_what_the_library_holds(desk, article, store):
    """Each decision begins where the one before ended: ``check`` folds the log and finds no gap."""
    name, figure = (desk.mention(article, words).id for words in ("Elon Musk", "97,4 milliards de dollars"))
    for decide in (*DECISIONS.values(), *reversed(DECISIONS.values())):
        with store.read() as session:
            before = {key: decisions.fields(session, Target.MENTION, key) for key in (name, figure)}
        step = decide(desk.review, name, figure).step
        with store.read() as session:
            of_mentions = [
                decision for decision in log.get(session, step).decisions if decision.target is Target.MENTION
            ]
        assert [mention.before for mention in of_mentions] == [before[mention.target_id] for mention in of_mentions]
    assert store.check() == []


def test_who_signed_what_was_not_stored_signs_again(desk, article, store):
    name = desk.mention(article, "Elon Musk").id
    with suppress(ZeroDivisionError), store.write() as session:
        decisions.begin(session, "Bob", Action.ACCEPT, article)
        raise ZeroDivisionError
    ReviewService(store, reviewer="Bob").reject([name])
    assert desk.mention(article, "Elon Musk").state is MentionState.REJECTED
    assert store.check() == []


def test_what_a_verified_fact_rests_on_is_asked_for_with_the_mention(desk, article, store):
    figure = desk.mention(article, "97,4 milliards de dollars").id
    desk.review.accept([figure])
    with store.write() as session:
        step = decisions.begin(session, "Ada", Action.STATE_FACT, article)
        fact = decisions.create(
            session,
            step,
            Target.FACT,
            dossier=step.dossier,
            subject="OpenAI",
            attribute="offre",
            reading=MONEY,
            status="verified",
        )
        quote = {"quote": TEXT, "quote_start": 0, "quote_end": len(TEXT)}
        decisions.create(session, step, Target.EVIDENCE, fact=fact, mention=figure, **quote)
    desk.review.reject([figure])
    with store.read() as session:
        assert decisions.fields(session, Target.FACT, fact)["status"] == "unverified"


def spans(desk, article, *states):
    return [(mention.surface, mention.state) for mention in desk.mentions(article) if mention.state in states]


def test_a_mark_takes_the_place_of_undecided_suggestions_of_its_sort_in_one_step(desk, finder, store):
    text = "Le tribunal de Grenoble juge de 2013 à 2019, dit Lyon."
    names = {"tribunal de Grenoble": Label.ORG, "Lyon": Label.LOC}
    article = desk.import_texts([text], finder(names, {"2013 à 2019": Reading(Kind.DATE, "2013/2019")}))[0]
    before = spans(desk, article, *MentionState)
    start = text.index("Grenoble")
    changes = desk.review.add(article, start, start + len("Grenoble"), name=Label.LOC)
    assert changes.action is Action.ADD
    assert spans(desk, article, MentionState.ACCEPTED) == [("Grenoble", MentionState.ACCEPTED)]
    assert spans(desk, article, MentionState.REJECTED) == [("tribunal de Grenoble", MentionState.REJECTED)]
    assert spans(desk, article, MentionState.PENDING) == [
        ("2013 à 2019", MentionState.PENDING),
        ("Lyon", MentionState.PENDING),
    ]
    for year in ("2013", "2019"):
        desk.review.add(article, text.index(year), text.index(year) + 4, name=Label.LOC)
    assert spans(desk, article, MentionState.PENDING) == [("Lyon", MentionState.PENDING)]
    for _ in range(3):
        desk.review.undo()
    assert spans(desk, article, *MentionState) == before
    assert store.check() == []


def test_a_mark_inside_what_somebody_confirmed_leaves_it_there(desk, finder):
    text = "Le tribunal de Grenoble juge."
    article = desk.import_texts([text], finder({"tribunal de Grenoble": Label.ORG}))[0]
    desk.review.accept([desk.mention(article, "tribunal de Grenoble").id])
    start = text.index("Grenoble")
    desk.review.add(article, start, start + len("Grenoble"), name=Label.LOC)
    assert spans(desk, article, MentionState.ACCEPTED) == [
        ("tribunal de Grenoble", MentionState.ACCEPTED),
        ("Grenoble", MentionState.ACCEPTED),
    ]


@pytest.mark.parametrize(("label", "stands"), [(None, Label.ORG), (Label.ORG, Label.ORG), (Label.LOC, Label.LOC)])
def test_marking_the_very_words_of_a_suggestion_confirms_it_and_a_second_time_is_refused(desk, article, label, stands):
    start, suggested = TEXT.index("OpenAI"), desk.mention(article, "OpenAI")
    desk.review.add(article, start, start + 6, name=Label.PER, label=label)
    (there,) = (mention for mention in desk.mentions(article) if mention.surface == "OpenAI")
    assert (there.id, there.state, there.label) == (suggested.id, MentionState.ACCEPTED, stands)
    with pytest.raises(AlreadyMarked):
        desk.review.add(article, start, start + 6, name=Label.PER, label=label)


def test_a_number_in_the_middle_of_a_suggested_range_or_another_one_is_no_end_of_it(desk, finder):
    text = "On y vit 12 mois, soit 15 à 18 jours."
    whole = Reading(Kind.DURATION, "P12M", "P18D")
    article = desk.import_texts([text], finder({}, {"12 mois, soit 15 à 18 jours": whole}))[0]
    desk.review.add(article, text.index("15"), text.index("15") + 2, name=Label.LOC)
    assert desk.mention(article, "15").reading == Reading(Kind.NUMBER, "15")


def test_marking_the_words_of_a_suggested_figure_keeps_the_value_that_its_sentence_gives_it(desk, article):
    start = TEXT.index("97,4")
    desk.review.add(article, start, start + len("97,4 milliards de dollars"), name=Label.PER)
    assert desk.mention(article, "97,4 milliards de dollars").reading == MONEY
    assert desk.mention(article, "97,4 milliards de dollars").state is MentionState.ACCEPTED


@pytest.mark.parametrize(
    ("whole", "reading", "parts"),
    [
        ("67 à 84 ans", Reading(Kind.AGE, "67", "84", "a"), {"67": ("67", "a"), "84 ans": ("84", "a")}),
        ("3 à 5 millions", Reading(Kind.MONEY, "3000000", "5000000", "CAD"), {"5 millions": ("5000000", "CAD")}),
        ("12 % et 15 %", Reading(Kind.PERCENT, "12", "15", "%"), {"15 %": ("15", "%")}),
        ("12 à 15 mois", Reading(Kind.DURATION, "P12M", "P15M"), {"12": ("P12M", None), "15 mois": ("P15M", None)}),
        ("de 2 jours à 3", Reading(Kind.DURATION, "P2D", "P3D"), {"3": ("P3D", None)}),
        ("7 au 16 mai", Reading(Kind.DATE, "2026-05-07", "2026-05-16"), {"7": ("2026-05-07", None)}),
    ],
)
def test_a_part_of_a_suggested_range_keeps_its_kind_and_unit(desk, finder, whole, reading, parts):
    text = f"On en compte {whole} ici."
    article = desk.import_texts([text], finder({}, {whole: reading}))[0]
    for words, (value, unit) in parts.items():
        desk.review.add(article, text.index(words), text.index(words) + len(words), name=Label.LOC)
        stored = desk.mention(article, words).reading
        assert (stored.kind, stored.value, stored.unit) == (reading.kind, value, unit)
