"""Verified facts leave as JSON that its published schema describes, and nothing else leaves."""

from __future__ import annotations

import copy
import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from importlib import resources

import jsonschema
import msgspec
import pytest
from tests.exchange.strict_schema import complaints

from recoupe.exchange import facts_format
from recoupe.exchange.facts_json import facts_json, facts_schema, may_leave
from recoupe.exchange.values import (
    Citation,
    ExportedDossier,
    Group,
    GroupFigure,
    GroupPair,
    PrintedEvidence,
    Signature,
    VerifiedFact,
)
from recoupe_db.records import (
    Action,
    DossierId,
    FactStatus,
    Judgement,
    Kind,
    MentionState,
    Modifier,
    Rate,
    RateId,
    Reading,
)

TEXT = "Le tramway ira plus loin\n\nLa ligne B gagnera 5 à 7 km. Coût\u00a0: 97,4 M€ 😀 en tout."
NOON = datetime(2025, 5, 3, 14, 0, 5, 700_000, tzinfo=timezone(timedelta(hours=2)))
CAMILLE = Signature(by="Camille Noël", at=NOON)
DOSSIER = ExportedDossier(id=1, name="Tramway", created=datetime(2025, 5, 1, tzinfo=UTC))
ARTICLE = Citation(
    id=2,
    title="Le tramway ira plus loin",
    source="La Gazette",
    url="",
    published=date(2025, 4, 30),
    file="tramway.txt",
    sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
)


def evidence(printed: str, quote: str, *, article: Citation = ARTICLE) -> PrintedEvidence:
    start, begin = TEXT.index(printed), TEXT.index(quote)
    return PrintedEvidence(
        printed=printed,
        article=article,
        start=start,
        end=start + len(printed),
        quote=quote,
        quote_start=begin,
        quote_end=begin + len(quote),
        state=MentionState.ACCEPTED,
        reviewed=CAMILLE,
    )


LENGTH = VerifiedFact(
    id=4,
    subject="Ligne B",
    attribute="longueur",
    reading=Reading(Kind.QUANTITY, "5", "7", "km", Modifier.ABOUT),
    as_of="2025-04",
    attribution="la métropole",
    note="",
    status=FactStatus.VERIFIED,
    verified=CAMILLE,
    evidence=(evidence("5 à 7 km", "La ligne B gagnera 5 à 7 km."),),
)
COST = replace(
    LENGTH,
    id=3,
    attribute="coût",
    reading=Reading(Kind.MONEY, "97400000", None, "EUR"),
    as_of=None,
    evidence=(evidence("97,4 M€", "Coût\u00a0: 97,4 M€ 😀 en tout."),),
)


def group_figure(number: int, article: Citation, unit: str, **more) -> GroupFigure:
    known = {"state": MentionState.ACCEPTED, "standing": "agree", "copy_of": None}
    printed = f"12 {unit}"
    reading = Reading(Kind.MONEY, "12", None, unit)
    return GroupFigure(
        number, article, printed, 15, 15 + len(printed), reading, f"Coût : {printed}.", 8, **{**known, **more}
    )


GROUP = Group(
    id=7,
    reading=Reading(Kind.MONEY, "12", None, "EUR"),
    verdict="converted",
    independent=2,
    by_hand=True,
    figures=(
        group_figure(7, ARTICLE, "EUR"),
        group_figure(9, replace(ARTICLE, id=3), "USD", standing="converted", state=MentionState.PENDING, copy_of=2),
    ),
    pairs=(
        GroupPair(
            7, 9, "converted", Rate(RateId(1), DossierId(1), "EUR", "USD", "1.08", date(2025, 4, 30), "Banque centrale")
        ),
    ),
)
DOUBTED = Judgement(FactStatus.DISPUTED, "Camille", NOON, "Deux tracés", "", Action.JUDGE_FACT)
CONFIRMED = Judgement(FactStatus.VERIFIED, "Camille", NOON, "Plans", "Métropole", Action.JUDGE_FACT)


def document(*facts: VerifiedFact) -> dict:
    return json.loads(facts_json(DOSSIER, facts, generator="Recoupe 0.1.0", exported_at=NOON))


def errors(instance: object) -> list[str]:
    schema = json.loads(facts_schema())
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    return [error.message for error in checker.iter_errors(instance)]


def test_the_schema_is_one_and_its_example_keeps_to_it():
    schema = json.loads(facts_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    assert [errors(example) for example in schema["examples"]] == [[], []]


def test_the_schema_that_is_published_is_the_one_that_the_writer_s_types_give():
    published = (resources.files("recoupe_resources") / "schemas" / "facts-1.schema.json").read_text(encoding="utf-8")
    assert published == facts_schema(), "run packaging/schema.py"
    assert json.loads(published)["$id"] == "urn:recoupe:schema:facts-1"


def test_a_strict_validator_takes_the_schema():
    assert complaints(json.loads(facts_schema())) == []


@pytest.mark.parametrize(
    ("part", "complaint"),
    [
        ({"type": "string", "discriminator": {}}, "discriminator: unknown word"),
        ({"pattern": "^a$"}, "pattern: without type string"),
        ({"anyOf": [{"properties": {}}]}, "properties: without type object"),
        ({"type": ["string", "object", "null"]}, "type: several"),
        ({"type": "string", "format": "edtf"}, "format: unknown edtf"),
        ({"type": "array", "items": {"$ref": "#/$defs/nothing"}}, "$ref: #/$defs/nothing leads nowhere"),
    ],
)
def test_the_strict_rules_are_the_usual_ones(part, complaint):
    assert complaints(part) == [complaint]


def test_what_is_written_is_read_back_into_the_same_types():
    data = facts_json(DOSSIER, [COST, replace(LENGTH, group=GROUP)], generator="Recoupe", exported_at=NOON)
    assert facts_format.written(facts_format.read(data)) == data
    with pytest.raises(msgspec.ValidationError, match=r"facts\[0\]\.status"):
        facts_format.read(data.replace(b'"status": "verified"', b'"status": "disputed"', 1))


def test_a_file_of_the_first_version_is_still_one():
    first, now = json.loads(facts_schema())["examples"]
    assert (first["version"], now["version"]) == ("1.0", "1.2")
    assert set(first) < set(now)
    assert set(first["facts"][0]) < set(now["facts"][0])


def test_groups_verdicts_and_the_history_of_a_status_leave_with_a_fact():
    fact = replace(LENGTH, group=GROUP, history=(DOUBTED, CONFIRMED), grounds="Plans", checked_against="Métropole")
    written = document(fact)
    assert errors(written) == []
    (told,) = written["facts"]
    assert (told["group"], told["grounds"], told["checked_against"]) == (GROUP.id, "Plans", "Métropole")
    assert [entry["status"] for entry in told["history"]] == ["disputed", "verified"]
    (group,) = written["groups"]
    assert (group["verdict"], group["independent"]) == ("converted", 2)
    assert [entry["article"] for entry in group["figures"]] == [entry["id"] for entry in written["articles"]] == [2, 3]
    (pair,) = group["pairs"]
    assert (pair["a"], pair["b"], pair["relation"], pair["rate"]["rate"]) == (7, 9, "converted", "1.08")
    for figure in group["figures"]:
        place = figure["start"] - figure["sentence_start"]
        assert figure["sentence"][place:].startswith(figure["printed"])


def test_a_group_of_which_no_fact_leaves_stays():
    written = document(replace(LENGTH, group=GROUP, status=FactStatus.DISPUTED))
    assert (written["facts"], written["groups"], written["articles"]) == ([], [], [])


def test_everything_in_the_schema_is_described():
    def described(part: dict) -> None:
        for name, inner in {**part.get("properties", {}), **part.get("$defs", {})}.items():
            assert "description" in inner or "$ref" in inner, name
            described(inner)

    described(json.loads(facts_schema()))


def test_a_verified_fact_leaves_with_its_value_its_words_and_who_said_so():
    written = document(LENGTH)
    assert errors(written) == []
    assert written["exported_at"] == "2025-05-03T12:00:05Z"
    (fact,) = written["facts"]
    assert fact["value"] == {"kind": "quantity", "value": {"min": "5", "max": "7"}, "unit": "km", "modifier": "~"}
    assert fact["verified"] == {"by": "Camille Noël", "at": "2025-05-03T12:00:05Z"}
    (printed,) = fact["evidence"]
    assert TEXT[printed["start"] : printed["end"]] == printed["printed"]
    assert TEXT[printed["quote_start"] : printed["quote_end"]] == printed["quote"]
    assert printed["article"]["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert printed["article"]["published"] == "2025-04-30"


def test_an_article_without_a_date_or_a_source_is_fine():
    nameless = replace(ARTICLE, published=None, source="", file="")
    written = document(replace(LENGTH, evidence=(evidence("5 à 7 km", "5 à 7 km", article=nameless),)))
    assert errors(written) == []


@pytest.mark.parametrize(
    "reading",
    [
        Reading(Kind.MONEY, "97400000000", None, "USD", Modifier.OVER),
        Reading(Kind.MONEY, None, None, None),
        Reading(Kind.MONEY, None, "5000000", "EUR"),
        Reading(Kind.PERCENT, "-3.5", None, "pp"),
        Reading(Kind.NUMBER, "1/3"),
        Reading(Kind.ORDINAL, "3"),
        Reading(Kind.DATE, "2025-02-10"),
        Reading(Kind.DATE, "2024", None, None, Modifier.LATE),
        Reading(Kind.DATE, "199X"),
        Reading(Kind.DATE, "18XX"),
        Reading(Kind.DATE, "2024-07/2024-09"),
        Reading(Kind.DATE, None),
        Reading(Kind.TIME, "18:30"),
        Reading(Kind.DURATION, "P4D"),
        Reading(Kind.DURATION, "PT90M"),
        Reading(Kind.DURATION, "P3D", "P4D"),
        Reading(Kind.AGE, "45", None, "a"),
        Reading(Kind.QUANTITY, "-3", None, "Cel"),
        Reading(Kind.QUANTITY, "90", None, "km/h"),
    ],
)
def test_every_kind_of_value_keeps_to_the_schema(reading):
    assert errors(document(replace(LENGTH, reading=reading))) == []


@pytest.mark.parametrize(
    "fact",
    [
        replace(LENGTH, status=FactStatus.UNVERIFIED),
        replace(LENGTH, status=FactStatus.DISPUTED),
        replace(LENGTH, status=FactStatus.FALSE),
        replace(LENGTH, verified=None),
        replace(LENGTH, evidence=()),
        replace(LENGTH, evidence=(*COST.evidence, replace(LENGTH.evidence[0], state=MentionState.PENDING))),
        replace(LENGTH, evidence=(*COST.evidence, replace(LENGTH.evidence[0], state=MentionState.REJECTED))),
        replace(LENGTH, evidence=(replace(LENGTH.evidence[0], reviewed=None),)),
    ],
    ids=["unverified", "disputed", "false", "unsigned", "unprinted", "pending", "rejected", "unreviewed"],
)
def test_what_was_not_verified_and_confirmed_throughout_stays(fact):
    assert not may_leave(fact)
    assert [fact["id"] for fact in document(COST, fact)["facts"]] == [COST.id]


def test_the_same_facts_give_the_same_bytes_in_any_order():
    both = replace(LENGTH, evidence=(LENGTH.evidence[0], COST.evidence[0]))
    other = replace(LENGTH, evidence=(COST.evidence[0], LENGTH.evidence[0]))
    first, second = (
        facts_json(DOSSIER, facts, generator="Recoupe", exported_at=NOON) for facts in ([COST, both], [other, COST])
    )
    assert first == second
    assert "97,4 M€ 😀".encode() in first
    assert first.endswith(b"}\n")
    assert [fact["id"] for fact in json.loads(first)["facts"]] == [3, 4]


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        (("format",), "recoupe"),
        (("version",), "2.0"),
        (("exported_at",), "2025-05-03"),
        (("exported_at",), "2025-05-03T12:00:05+02:00"),
        (("dossier", "name"), ""),
        (("facts", 0, "status"), "disputed"),
        (("facts", 0, "verified"), None),
        (("facts", 0, "verified", "by"), ""),
        (("facts", 0, "as_of"), "avril"),
        (("facts", 0, "evidence"), []),
        (("facts", 0, "evidence", 0, "start"), -1),
        (("facts", 0, "evidence", 0, "start"), 1.5),
        (("facts", 0, "evidence", 0, "reviewed"), None),
        (("facts", 0, "evidence", 0, "article", "sha256"), "2c26"),
        (("facts", 0, "evidence", 0, "article", "published"), "2025-04"),
        (("facts", 0, "value", "kind"), "weight"),
        (("facts", 0, "value", "value"), 5),
        (("facts", 0, "value", "value"), "5 à 7"),
        (("facts", 0, "value", "value"), {"min": "5"}),
        (("facts", 0, "value", "value"), {"min": "5", "max": "sept"}),
        (("facts", 0, "value", "modifier"), "environ"),
        (("facts", 0, "value"), {"kind": "money", "value": "5", "unit": "€", "modifier": None}),
        (("facts", 0, "value"), {"kind": "percent", "value": "5", "unit": "km", "modifier": None}),
        (("facts", 0, "value"), {"kind": "date", "value": "10/02/2025", "unit": None, "modifier": None}),
        (("facts", 0, "value"), {"kind": "duration", "value": "P", "unit": None, "modifier": None}),
        (("facts", 0, "value"), {"kind": "duration", "value": "4 jours", "unit": None, "modifier": None}),
        (("facts", 0, "value"), {"kind": "time", "value": "18h30", "unit": None, "modifier": None}),
        (("facts", 0, "value"), {"kind": "ordinal", "value": "3e", "unit": None, "modifier": None}),
    ],
)
def test_the_schema_refuses_what_is_wrong(place, wrong):
    written = copy.deepcopy(document(LENGTH))
    part = written
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = wrong
    assert errors(written)


@pytest.mark.parametrize("key", ["format", "version", "generator", "exported_at", "dossier", "facts"])
def test_the_schema_misses_what_is_missing(key):
    written = document(LENGTH)
    del written[key]
    assert errors(written)
