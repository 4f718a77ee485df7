"""Gold that leaves: whose layer, which labels, parted for training, and what goes with it, read by the real tools."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zipfile

import pytest

from recoupe.__main__ import main
from recoupe.exchange.gold_split import dev_side, sketch
from recoupe.recognition.values import Name, Recognised
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe_db.records import Label, NewArticle, Origin
from recoupe_db.store import Store

TOWNS = ("Lavaur", "Nîmes", "Albi", "Gaillac", "Castres", "Mazamet")


class Finder:
    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            marks = [
                (text.text.find(words), words, label)
                for words, label in (("Ana Vidal", Label.PER), *((t, Label.LOC) for t in TOWNS))
            ]
            names = [
                Name(at, at + len(words), words, label, 0.9, Origin.MODEL) for at, words, label in marks if at >= 0
            ]
            yield Recognised(text.id, tuple(sorted(names, key=lambda name: name.start)), ())


@pytest.fixture
def library(tmp_path):
    """Six articles, all read by Ada; Bob read the first after her and found one name wrong; 😀 shifts UTF-16."""
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing, reading = ImportService(store), LibraryService(store)
    dossier = importing.dossier("Pont").id
    keys = [
        importing.add(
            dossier,
            NewArticle(f"😀 Ana Vidal visite {town}. Le maire parle de son pont.", town, f"{town}.txt", "Gazette"),
        ).id
        for town in TOWNS
    ]
    list(importing.recognise(keys, Finder()))
    ada, bob = ReviewService(store, reviewer="Ada"), ReviewService(store, reviewer="Bob")
    for key in keys:
        ada.accept([mention.id for mention in reading.article(key).mentions])
        ada.mark_read(key)
    place = next(mention for mention in reading.article(keys[0]).mentions if mention.label is Label.LOC)
    bob.reject([place.id])
    bob.mark_read(keys[0])
    store.close()
    return path


def export(library, what, target, *more):
    return main(["export", "Pont", "--format", what, "-o", str(target), "--library", str(library), *more])


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_spacy_train_runs_with_the_configuration_beside_the_data(library, tmp_path):
    target = tmp_path / "gold" / "pont.spacy"
    target.parent.mkdir()
    assert export(library, "spacy", target, "--split", "0.3", "--seed", "4") == 0
    assert {path.name for path in target.parent.iterdir()} >= {"pont.spacy", "pont.dev.spacy", "pont.cfg"}
    train = [sys.executable, "-m", "spacy", "train", "pont.cfg", "--output", "out", "--training.max_steps", "2"]
    ran = subprocess.run(
        [*train, "--training.eval_frequency", "1"], cwd=target.parent, capture_output=True, check=False
    )
    assert ran.returncode == 0, ran.stderr.decode()
    assert (target.parent / "out" / "model-last").is_dir()


def test_the_same_seed_parts_the_same_articles_and_near_copies_stay_together():
    words = [f"mot{number}" for number in range(60)]
    texts = [(f"{number:02}", " ".join(words[number * 5 : number * 5 + 30])) for number in range(0, 12, 6)]
    texts += [(f"copie {key}", f"{text} fin") for key, text in texts]
    texts += [(f"seul {number}", " ".join(f"w{number}x{place}" for place in range(30))) for number in range(30)]
    dev = dev_side(texts, share=0.3, seed=1)
    assert dev == dev_side(texts[::-1], share=0.3, seed=1) != dev_side(texts, share=0.3, seed=2)
    assert 4 <= len(dev) <= 16
    for key in ("00", "06"):
        assert (key in dev) == (f"copie {key}" in dev)
    more = dev_side([*texts, ("neu", "ganz anderer Text")], share=0.3, seed=1)
    assert dev - {"neu"} == more - {"neu"}


def test_two_articles_are_one_on_either_side():
    assert len(dev_side([("a", "un"), ("b", "deux")], share=0.01, seed=0)) == 1
    assert len(dev_side([("a", "un"), ("b", "deux")], share=0.99, seed=0)) == 1


def test_what_shares_sentences_with_a_known_text_is_never_kept_for_development():
    words = [f"mot{place}" for place in range(14)]
    texts = [(str(n), " ".join(f"{word}article{n}" for word in words)) for n in range(8)]
    copied = [(key, f"Mis à jour. {text}") for key, text in texts[:4]]
    known = [sketch(text) for _, text in texts[:4]]
    kept = [dev_side([*copied, *texts[4:]], share=share, seed=1, known=known) for share in (0.01, 0.5, 0.99)]
    assert all(side and side <= {"4", "5", "6", "7"} for side in kept)
    assert dev_side(copied, share=0.5, seed=1, known=known) == frozenset()


def test_each_layer_says_what_its_reader_said(library, tmp_path):
    lines_of = {}
    for layer in ("gold", "Ada", "Bob", "majority", "all"):
        assert export(library, "jsonl", tmp_path / f"{layer}.jsonl", "--layer", layer) == 0
        lines_of[layer] = lines(tmp_path / f"{layer}.jsonl")
    assert {layer: len(layer_lines) for layer, layer_lines in lines_of.items()} == {
        "gold": 6,
        "Ada": 6,
        "Bob": 1,
        "majority": 1,
        "all": 7,
    }
    assert [entity["text"] for entity in lines_of["Ada"][0]["ents"]] == ["Ana Vidal", "Lavaur"]
    assert [entity["text"] for entity in lines_of["Bob"][0]["ents"]] == ["Ana Vidal"]
    (majority,) = lines_of["majority"]
    assert [entity["text"] for entity in majority["ents"]] == ["Ana Vidal"]
    assert [span["text"] for span in majority["undecided"]] == ["Lavaur"]
    assert [span["text"] for span in lines_of["gold"][0]["rejected"]] == ["Lavaur"]
    assert {line.get("layer") for line in lines_of["all"]} == {"Ada", "Bob"}


def test_every_annotation_names_who_made_it_and_when(library, tmp_path):
    creators = {}
    for layer in ("gold", "Bob", "majority", "all"):
        assert export(library, "web-annotation", tmp_path / "out.jsonld", "--layer", layer) == 0
        items = json.loads((tmp_path / "out.jsonld").read_text())["first"]["items"]
        assert all(item["created"] for item in items)
        assert len({item["id"] for item in items}) == len(items)
        creators[layer] = {item["creator"]["name"] for item in items}
    assert creators == {"gold": {"Ada"}, "Bob": {"Bob"}, "majority": {"Bob"}, "all": {"Ada", "Bob"}}


def test_only_the_labels_that_are_asked_for_leave(library, tmp_path):
    assert export(library, "jsonl", tmp_path / "places.jsonl", "--label", "LOC") == 0
    assert {entity["label"] for line in lines(tmp_path / "places.jsonl") for entity in line["ents"]} == {"LOC"}


def test_somebody_who_read_nothing_has_no_layer(library, tmp_path, capsys):
    assert export(library, "jsonl", tmp_path / "none.jsonl", "--layer", "Zoé") == 2
    assert "“Zoé” has read no article" in capsys.readouterr().err
    assert not (tmp_path / "none.jsonl").exists()


def test_prodigy_finds_its_own_names_and_spacy_s_words(library, tmp_path):
    assert export(library, "prodigy", tmp_path / "pont.jsonl") == 0
    task = lines(tmp_path / "pont.jsonl")[1]
    assert {"text", "spans", "tokens", "meta", "_input_hash", "_task_hash", "answer"} <= task.keys()
    assert [task["text"][span["start"] : span["end"]] for span in task["spans"]] == ["Ana Vidal", "Nîmes"]
    for span in task["spans"]:
        words = task["tokens"][span["token_start"] : span["token_end"] + 1]
        assert (words[0]["start"], words[-1]["end"]) == (span["start"], span["end"])
    hashes = [line["_input_hash"] for line in lines(tmp_path / "pont.jsonl")]
    assert len(set(hashes)) == len(hashes)


def test_dkpro_cassis_reads_what_goes_to_inception(library, tmp_path):
    from cassis import load_cas_from_json

    assert export(library, "inception", tmp_path / "pont.zip") == 0
    with zipfile.ZipFile(tmp_path / "pont.zip") as archive:
        cas = load_cas_from_json(archive.read(archive.namelist()[1]).decode())
    named = cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    assert [(structure.get_covered_text(), structure.value) for structure in named] == [
        ("Ana Vidal", "PER"),
        ("Nîmes", "LOC"),
    ]


def test_label_studio_gets_its_labelling_interface_as_a_file(library, tmp_path):
    assert export(library, "label-studio", tmp_path / "pont.json") == 0
    interface = (tmp_path / "pont.labels.xml").read_text("utf-8")
    labels = {
        region["value"]["labels"][0]
        for task in json.loads((tmp_path / "pont.json").read_bytes())
        for region in task["annotations"][0]["result"]
    }
    assert all(f'value="{label}"' in interface for label in labels)


def test_a_split_has_one_statement_about_both_sides_with_the_licence(library, tmp_path):
    target = tmp_path / "pont.spacy"
    assert export(library, "spacy", target, "--split", "0.3", "--licence", "for this newsroom only") == 0
    assert "for this newsroom only" in (tmp_path / "pont.spacy.md").read_text("utf-8")
    machine = json.loads((tmp_path / "pont.spacy.croissant.json").read_bytes())
    assert machine["license"] == "for this newsroom only"
    files = {file["name"]: file["sha256"] for file in machine["distribution"]}
    assert files == {
        name: hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() for name in ("pont.spacy", "pont.dev.spacy")
    }


def test_a_data_statement_goes_with_the_data_for_people_and_for_machines(library, tmp_path):
    target = tmp_path / "pont.jsonl"
    assert export(library, "jsonl", target, "--licence", "for this newsroom only") == 0
    told = (tmp_path / "pont.jsonl.md").read_text("utf-8")
    for said in (
        "6, read to the end",
        "Gazette (6)",
        "Ada, Bob",
        "Cohen's kappa",
        "for this newsroom only",
        "finder 1",
    ):
        assert said in told
    machine = json.loads((tmp_path / "pont.jsonl.croissant.json").read_bytes())
    (file,) = machine["distribution"]
    assert file["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    assert machine["conformsTo"] == "http://mlcommons.org/croissant/1.0"
    assert machine["license"] == "for this newsroom only"
