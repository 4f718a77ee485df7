"""Relations between two mentions, such as a role in an organisation: said by a reader, merged, undone and exported."""

# ruff: noqa: F811 - fixtures of another module

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from types import SimpleNamespace

import cassis
import pytest
from tests.services.test_sharing import TEXT, begun, people  # noqa: F401 - fixtures

from recoupe.cli.export import export
from recoupe.evaluation.differences import Contrast
from recoupe.exchange import package as packages
from recoupe.exchange.gold_cas import RELATION, gold_cas
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.gold_prodigy import prodigy_lines
from recoupe.exchange.gold_spacy import gold_docs
from recoupe.exchange.label_studio import label_studio, labelling_interface
from recoupe.exchange.readers import annotated_json
from recoupe.exchange.readers.values import Source
from recoupe.exchange.scheme_faults import faults
from recoupe.exchange.values import Reason
from recoupe.services.adjudication import AdjudicationService
from recoupe.services.export.gold_articles import GoldArticles, GoldChoice
from recoupe.services.schemes import SchemeService
from recoupe_db.records.relations import moved, places_of, pointing_at, standing
from recoupe_db.records.schemes import HOUSE, Attribute, LabelDefinition, Scheme, parsed, written

OWNS = Attribute("offers for", to=("ORG",))
RELATED = Scheme(tuple(replace(label, attributes=(OWNS,)) if label.key == "PER" else label for label in HOUSE.labels))


def at(words):
    return TEXT.index(words), TEXT.index(words) + len(words)


def relate(somebody, one, other):
    led = {"offers for": pointing_at([at(other)]) if other else ""}
    somebody.review.describe(somebody.mention(one).id, led)


def read(somebody):
    somebody.review.accept([somebody.mention(words).id for words in ("Elon Musk", "OpenAI", "Sam Altman")])
    somebody.read_all()


def gold(somebody, **choice):
    return GoldArticles(somebody.store, somebody.dossier.id, GoldChoice(**choice))


def led(somebody, **choice):
    (line,) = map(json.loads, gold_lines(gold(somebody, **choice)))
    return [
        (relation["label"], TEXT[slice(*relation["head"])], TEXT[slice(*relation["child"])])
        for relation in line.get("relations", [])
    ]


@pytest.fixture
def two(people, tmp_path):
    """Ada says whom Musk makes an offer for, Bob nothing; each has read the article, and has the other's package."""
    ada, bob, _ = people
    SchemeService(ada.store, reviewer="Ada").use(ada.dossier.id, RELATED)
    relate(ada, "Elon Musk", "OpenAI")
    for somebody in (ada, bob):
        read(somebody)
    sent = [reader.send(tmp_path) for reader in (ada, bob)]
    for somebody in (ada, bob):
        for path in sent:
            somebody.packages.take(path)
    return ada, bob


def test_a_relation_is_a_decision_that_undo_takes_back(people):
    ada, *_ = people
    relate(ada, "Elon Musk", "OpenAI")
    read(ada)
    assert led(ada) == [("offers for", "Elon Musk", "OpenAI")]
    relate(ada, "Elon Musk", "")
    assert led(ada) == []
    ada.review.undo()
    assert led(ada) == [("offers for", "Elon Musk", "OpenAI")]


def test_a_relation_follows_the_ends_of_what_it_leads_to_and_comes_back_with_them(people):
    ada, *_ = people
    relate(ada, "Elon Musk", "OpenAI")
    start, end = at("pour OpenAI")
    ada.review.respan(ada.mention("OpenAI").id, start, end)
    read_words = places_of(dict(ada.mention("Elon Musk").attributes)["offers for"])
    assert read_words == ((start, end),)
    ada.review.undo()
    assert places_of(dict(ada.mention("Elon Musk").attributes)["offers for"]) == (at("OpenAI"),)


def test_a_relation_to_what_is_not_gold_does_not_leave(people):
    ada, *_ = people
    relate(ada, "Elon Musk", "OpenAI")
    read(ada)
    ada.review.reject([ada.mention("OpenAI").id])
    assert led(ada) == []
    assert led(ada, labels=frozenset({"PER"})) == []


def test_relations_are_each_readers_own_travel_and_are_ruled_on(two):
    _, bob = two
    for somebody in two:
        assert led(somebody, layer="Ada") == [("offers for", "Elon Musk", "OpenAI")]
        assert led(somebody, layer="Bob") == []
        (difference,) = somebody.compared().open
        assert difference.contrast is Contrast.VALUE
    court = AdjudicationService(bob.store, reviewer="Clea")
    (case,) = court.docket(bob.dossier.id).cases
    court.rule(case.article, case.difference, case.difference.sides["Ada"])
    assert led(bob) == [("offers for", "Elon Musk", "OpenAI")]


def test_a_relation_whose_label_somebody_else_took_away_is_gone_on_both_sides(people, tmp_path):
    ada, bob, _ = people
    office = LabelDefinition("OFFICE", "OFFICE", "Mandat", "Office")
    for somebody in (ada, bob):
        SchemeService(somebody.store, reviewer="Ada").use(somebody.dossier.id, Scheme((*HOUSE.labels, office)))
    led_there = replace(HOUSE.labels[0], attributes=(Attribute("holds", to=("OFFICE",)), OWNS))
    SchemeService(ada.store, reviewer="Ada").use(ada.dossier.id, Scheme((led_there, *HOUSE.labels[1:], office)))
    SchemeService(bob.store, reviewer="Bob").use(bob.dossier.id, HOUSE)
    sent = [reader.send(tmp_path) for reader in (ada, bob)]
    for somebody in (ada, bob):
        for path in sent:
            somebody.packages.take(path)
    schemes = [SchemeService(reader.store, reviewer="").read(reader.dossier.id) for reader in (ada, bob)]
    assert schemes[0] == schemes[1]
    assert schemes[0].labels[0].attributes == (OWNS,)


def test_a_package_with_relations_says_that_it_needs_who_knows_them(two, tmp_path, monkeypatch):
    ada, bob = two
    assert packages.read_package(ada.send(tmp_path)).manifest.version == 3
    monkeypatch.setattr(packages, "VERSION", 2)
    with pytest.raises(packages.NewerPackage):
        bob.packages.take(ada.send(tmp_path))


def test_label_studio_and_uima_are_told_of_relations_and_read_again_by_us(two):
    _, bob = two
    bob.review.describe(bob.mention("Elon Musk").id, {"offers for": pointing_at([at("OpenAI"), at("Sam Altman")])})
    written = label_studio(gold(bob))
    (task,) = json.loads(written)
    regions = {
        result["id"]: result["value"]["text"] for result in task["annotations"][0]["result"] if "value" in result
    }
    made = [result for result in task["annotations"][0]["result"] if result["type"] == "relation"]
    assert [(regions[relation["from_id"]], relation["labels"], regions[relation["to_id"]]) for relation in made] == [
        ("Elon Musk", ["offers for"], "OpenAI"),
        ("Elon Musk", ["offers for"], "Sam Altman"),
    ]
    view = ET.fromstring(labelling_interface(["PER"], ["offers <for>"]))  # noqa: S314 - ours
    assert [element.get("value") for element in view.findall("Relations/Relation")] == ["offers <for>"]
    (article,) = annotated_json.read(Source(written, "gold.json"))
    assert len(article.annotations) == len(regions)

    data, _ = gold_cas(gold(bob))
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        cas = cassis.load_cas_from_json(whole.read(whole.namelist()[0]).decode())
    ends = [(structure.Governor, structure.value, structure.Dependent) for structure in cas.select(RELATION)]
    assert [(one.get_covered_text(), called, other.get_covered_text()) for one, called, other in ends] == [
        ("Elon Musk", "offers for", "OpenAI"),
        ("Elon Musk", "offers for", "Sam Altman"),
    ]


def test_prodigy_is_told_of_relations_as_its_own_tasks_say_them(two):
    _, bob = two
    bob.review.describe(bob.mention("Elon Musk").id, {"offers for": pointing_at([at("OpenAI"), at("Sam Altman")])})
    refused = []
    (task,) = map(json.loads, prodigy_lines(gold(bob), refused.append))
    words = {token["id"]: token["text"] for token in task["tokens"]}
    assert [
        (words[relation["head"]], relation["label"], words[relation["child"]]) for relation in task["relations"]
    ] == [
        ("Musk", "offers for", "OpenAI"),
        ("Musk", "offers for", "Altman"),
    ]
    for relation in task["relations"]:
        assert relation["head_span"] in task["spans"]
        assert relation["child_span"] in task["spans"]
    assert task["_view_id"] == "relations"
    assert refused == []


def test_spacy_reads_relations_where_its_own_relation_component_looks_for_them(two, tmp_path):
    from spacy import blank
    from spacy.tokens import Doc, DocBin

    _, bob = two
    bob.review.describe(bob.mention("Elon Musk").id, {"offers for": pointing_at([at("OpenAI")])})
    written = gold_docs(gold(bob))[0]
    Doc.set_extension("rel", default={}, force=True)
    (doc,) = DocBin().from_bytes(written).get_docs(blank("fr").vocab)
    starts = {span.start: span.text for span in doc.ents}
    assert [(starts[head], said, starts[child]) for (head, child), said in doc._.rel.items()] == [
        ("Elon Musk", {"offers for": 1.0}, "OpenAI")
    ]
    ((name, *places),) = doc.user_data["relations"]
    assert (name, doc[places[0] : places[1]].text, doc[places[2] : places[3]].text) == (
        "offers for",
        "Elon Musk",
        "OpenAI",
    )


def test_a_relation_out_of_its_piece_of_text_is_told_to_be_left_out(two):
    _, bob = two
    bob.review.describe(bob.mention("Elon Musk").id, {"offers for": pointing_at([at("OpenAI")])})
    bob.review.place(bob.article(), *at("offre"))  # what follows is another piece
    refused = []
    lines = [json.loads(line) for line in prodigy_lines(gold(bob), refused.append)]
    assert all("relations" not in line for line in lines)
    assert [(decision.surface, decision.reason) for decision in refused] == [("Elon Musk", Reason.RELATION)]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("jsonl", "offers for 1 |"),
        ("prodigy", "offers for 1 |"),
        ("conll", "offers for 1: left out, this format has no place for them |"),
        ("doccano", "offers for 1: left out, this format has no place for them |"),
    ],
)
def test_the_data_statement_says_which_relations_leave(two, tmp_path, what, said, capsys):
    _, bob = two
    bob.review.describe(bob.mention("Elon Musk").id, {"offers for": pointing_at([at("OpenAI")])})
    target = tmp_path / "gold.out"
    assert export(bob.store, bob.dossier.name, what=what, output=str(target)) == 0
    assert f"| Relations | {said}" in (tmp_path / "gold.out.md").read_text("utf-8")
    assert ("no place for them" in capsys.readouterr().err) is ("left out" in said)


def test_a_scheme_with_relations_is_read_as_it_was_written_and_one_without_as_before():
    assert parsed(written(RELATED)) == RELATED
    assert '"to"' not in written(HOUSE)
    assert RELATED.leads_to(OWNS, HOUSE.labels[1].tag)
    assert not RELATED.leads_to(OWNS, HOUSE.labels[2].tag)
    assert RELATED.merge("ORG", "LOC").leads_to(OWNS, HOUSE.labels[2].tag)
    strange = replace(HOUSE.labels[0], attributes=(Attribute("x", to=("NOBODY",)),))
    assert "NOBODY" in {fault.word for fault in faults(Scheme((strange, *HOUSE.labels[1:])))}


def test_where_a_relation_leads():
    assert places_of("@12-20 @3-5") == ((12, 20), (3, 5))
    assert places_of("") == places_of("buyer") == places_of("@3-5 x") == ()
    assert pointing_at([(12, 20), (3, 5), (3, 5)]) == "@3-5 @12-20"
    assert moved((("a", "@3-5"), ("b", "x")), (3, 5), (2, 5)) == (("a", "@2-5"), ("b", "x"))
    marked = [SimpleNamespace(start=start, end=end) for start, end in ((0, 4), (3, 9), (12, 20))]
    assert standing((12, 20), marked) is marked[2]
    assert standing((2, 8), marked) is marked[1]
    assert standing((9, 12), marked) is None
