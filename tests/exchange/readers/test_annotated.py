"""Texts that were marked elsewhere come in with every mark at its words, or with a sentence for each that has none."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import cassis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.facts_at_hand import ARTICLE, DOSSIER, GOLD, MENTIONS, signed_by_ada

from recoupe.exchange.doccano import doccano
from recoupe.exchange.gold_conll import gold_conll
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.gold_spacy import gold_docs
from recoupe.exchange.label_studio import label_studio
from recoupe.exchange.readers import annotated_json, conll, docbin
from recoupe.exchange.readers.annotation_offsets import ForeignSpan, OffsetUnit, placed
from recoupe.exchange.readers.values import Source
from recoupe.exchange.web_annotation import AnnotationSource, web_annotations
from recoupe.facts.sentences import sentences
from recoupe.recognition.values import Name, Recognised
from recoupe.services.foreign_labels import MADE_ELSEWHERE, ForeignLabels, correct, note, noted
from recoupe.services.imports import ImportService, Outcome
from recoupe_db.queries import mentions as stored_mentions
from recoupe_db.records import Kind, Label, MentionState, Origin
from recoupe_db.records.schemes import HOUSE, Scheme, label_from
from recoupe_db.store import Store

RAW = "🚨 José Bové promet 3,5 millions d’euros à Besançon.\r\nÀ Nîmes, 👩‍🚒 Ana Vidal dit non."
WORDS = (("José Bové", "PERSON"), ("3,5 millions d’euros", "Montant"), ("Nîmes", "GPE"), ("Ana Vidal", "PER"))


def units(text, place):
    return len(text[:place].encode("utf-16-le")) // 2


def counted(unit):
    """Return the words of RAW as spans in a unit."""
    import regex

    spans = []
    for words, label in WORDS:
        start = RAW.index(words)
        end = start + len(words)
        before, upto = RAW[:start], RAW[:end]
        if unit in (OffsetUnit.CODE_POINTS_ONE, OffsetUnit.UTF16_ONE):
            before, upto = before.replace("\r\n", "\n"), upto.replace("\r\n", "\n")
        count = {
            OffsetUnit.GRAPHEMES: lambda text: len(regex.findall(r"\X", text)),
            OffsetUnit.UTF16: lambda text: units(text, None),
            OffsetUnit.UTF16_ONE: lambda text: units(text, None),
        }.get(unit, len)
        spans.append(ForeignSpan(count(before), count(upto), label, words))
    return spans


def shown(text, annotations):
    return [(text[span.start : span.end], span.label) for span in annotations]


@pytest.mark.parametrize("unit", list(OffsetUnit))
def test_marks_are_found_whatever_the_tool_counts(unit):
    placed_marks = placed(RAW, counted(unit), origin="outil")
    assert shown(placed_marks.text, placed_marks.annotations) == list(WORDS)
    assert placed_marks.unfit == ()
    assert "\r" not in placed_marks.text


def test_a_mark_that_fits_in_no_unit_is_listed_and_never_moved():
    spans = [*counted(OffsetUnit.UTF16), ForeignSpan(3, 9, "PER", "Personne")]
    placed_marks = placed(RAW, spans, origin="outil")
    assert shown(placed_marks.text, placed_marks.annotations) == list(WORDS)
    assert placed_marks.unfit == ("PER 3–9: “Personne”",)


def task(spans):
    regions = [
        {
            "type": "labels",
            "value": {"start": span.start, "end": span.end, "text": span.covered, "labels": [span.label]},
        }
        for span in spans
    ]
    cancelled = {"was_cancelled": True, "result": [{"value": {"start": 0, "end": 1, "text": "🚨", "labels": ["PER"]}}]}
    return {"data": {"text": RAW, "title": "Bové"}, "annotations": [{"result": regions}, cancelled]}


BRAT = "".join(
    f"T{number}\t{label} {RAW.index(words)} {RAW.index(words) + len(words)}\t{words}\n"
    for number, (words, label) in enumerate(WORDS)
)
WEBANNO = (
    "#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n"
    "#Text=🚨 José Bové va\n1-1\t0-2\t🚨\t_\t_\t\n1-2\t3-7\tJosé\t*[1]\tPER[1]\t\n1-3\t8-12\tBové\t*[1]\tPER[1]\t\n"
    "1-4\t13-15\tva\t_\t_\t\n"
)
CONLL = (
    "-DOCSTART- -X- O O\n\nJosé -X- _ B-PER\nBové -X- _ I-PER\nva -X- _ O\nà -X- _ O\nL’ -X- _ O\nÉtoile -X- _ B-LOC\n. -X- _ O\n\n"
    "-DOCSTART- -X- O O\n\nDeux -X- _ O\nAna -X- _ I-PER\n"
)


def cas():
    types = cassis.TypeSystem()
    entity = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "uima.tcas.Annotation")
    types.create_feature(entity, "value", "uima.cas.String")
    made = cassis.Cas(typesystem=types)
    made.sofa_string, made.sofa_mime = RAW, "text/plain"
    for words, label in WORDS:
        made.add(entity(begin=RAW.index(words), end=RAW.index(words) + len(words), value=label))
    return types, made


def packed_cas():
    types, made = cas()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("article.xmi", made.to_xmi())
        packed.writestr("TypeSystem.xml", types.to_xml())
    return stream.getvalue()


MARKED = [
    ("ls.json", json.dumps([task(counted(OffsetUnit.CODE_POINTS))]).encode()),
    ("ls-2021.json", json.dumps([task(counted(OffsetUnit.UTF16))]).encode()),
    (
        "ls-min.json",
        json.dumps(
            [
                {
                    "text": RAW,
                    "label": [
                        region["value"] for region in task(counted(OffsetUnit.UTF16))["annotations"][0]["result"]
                    ],
                }
            ]
        ).encode(),
    ),
    (
        "doccano.jsonl",
        json.dumps({"text": RAW, "label": [[s.start, s.end, s.label] for s in counted(OffsetUnit.UTF16)]}).encode(),
    ),
    (
        "doccano-relations.jsonl",
        json.dumps(
            {
                "text": RAW,
                "entities": [
                    {"start_offset": s.start, "end_offset": s.end, "label": s.label} for s in counted(OffsetUnit.UTF16)
                ],
            }
        ).encode(),
    ),
    (
        "prodigy.jsonl",
        json.dumps(
            {
                "text": RAW,
                "answer": "accept",
                "spans": [{"start": s.start, "end": s.end, "label": s.label} for s in counted(OffsetUnit.CODE_POINTS)],
            }
        ).encode(),
    ),
    ("inception.json", cas()[1].to_json().encode()),
    ("inception.zip", packed_cas()),
]


@pytest.mark.parametrize(("name", "data"), MARKED, ids=[name for name, _ in MARKED])
def test_a_marked_text_comes_in_with_its_marks(read, name, data):
    article = read(name, data)[0]
    assert article.text == RAW.replace("\r\n", "\n")
    assert shown(article.text, article.annotations) == list(WORDS)
    assert article.annotations[0].origin in ("Label Studio", "doccano", "Prodigy", "INCEpTION")


def test_a_task_that_was_rejected_marks_nothing(read):
    data = json.dumps({"text": RAW, "answer": "reject", "spans": [{"start": 2, "end": 11, "label": "PER"}]}).encode()
    assert read("p.jsonl", data)[0].annotations == ()


def test_brat_marks_lie_beside_their_text_and_those_of_several_parts_are_told(read, tmp_path):
    (tmp_path / "b.ann").write_text(BRAT + "T9\tPER 2 6;19 22\tJosé 3,5\nR1\tdit Arg1:T1 Arg2:T2\n", encoding="utf-8")
    article = read("b.txt", RAW.encode())[0]
    assert shown(article.text, article.annotations) == list(WORDS)
    assert article.unfit == ("PER 2–22: “José 3,5” (in several parts)",)


def test_webanno_counts_utf_16_and_binds_the_words_of_a_span(read):
    article = read("w.tsv", WEBANNO.encode())[0]
    assert article.text == "🚨 José Bové va"
    assert shown(article.text, article.annotations) == [("José Bové", "PER")]


def test_words_with_tags_become_texts_again(read):
    first, second = read("x.conll", CONLL.encode())
    assert first.text == "José Bové va à L’Étoile."
    assert shown(first.text, first.annotations) == [("José Bové", "PER"), ("Étoile", "LOC")]
    assert shown(second.text, second.annotations) == [("Ana", "PER")]


def test_marks_without_their_types_are_told(read):
    article = read("x.xmi", cas()[1].to_xmi().encode())[0]
    assert article.annotations == ()
    assert "TypeSystem.xml" in article.unfit[0]


LETTERS = st.text(alphabet=st.sampled_from("aéÉ 😀👩\u200d🚒e\u0301’\n1,"), min_size=3, max_size=40).filter(
    lambda text: text.strip()
)


@st.composite
def gold(draw):
    """An article of odd letters with confirmed names that do not overlap."""
    text = draw(LETTERS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    spans = [(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False) if text[start:end].strip()]
    model = next(mention for mention in MENTIONS if isinstance(mention.label, Label))
    names = tuple(
        replace(model, start=start, end=end, surface=text[start:end], state=MentionState.ACCEPTED, label=Label.PER)
        for start, end in spans
    )
    return replace(GOLD, article=replace(ARTICLE, text=text), mentions=names, outside=())


@pytest.mark.parametrize(
    ("export", "name"),
    [
        (lambda article: label_studio([article]), "ls.json"),
        (lambda article: b"".join(doccano([article])), "doccano.jsonl"),
        (lambda article: b"".join(gold_lines([article])), "gold.jsonl"),
    ],
    ids=["label-studio", "doccano", "jsonl"],
)
@given(article=gold())
@settings(max_examples=60, deadline=None)
def test_what_we_write_for_another_tool_comes_back_without_loss(export, name, article):
    (read_article,) = annotated_json.read(Source(export(article), name))
    assert read_article.text == article.article.text
    assert [(span.start, span.end, span.label) for span in read_article.annotations] == [
        (mention.start, mention.end, "PER") for mention in article.mentions
    ]
    assert read_article.unfit == ()


def test_what_we_write_as_docbin_and_conll_comes_back_with_its_names():
    data, _ = gold_docs([GOLD])
    names = {
        (text[span.start : span.end], span.label)
        for article in docbin.read(Source(data, "g.spacy"))
        for span in article.annotations
        for text in [article.text]
    }
    assert {("Ana Vidal", "PER"), ("CHU de Nîmes", "ORG")} <= names
    data, _ = gold_conll([GOLD], sentences=sentences)
    (article,) = conll.read(Source(data, "g.conll"))
    assert ("Anne-Marie Blanc", "PER") in shown(article.text, article.annotations)


def test_labels_of_other_tools_are_ours_by_usual_names_and_by_what_a_desk_noted(tmp_path):
    table = tmp_path / "labels.txt"
    table.write_text("# les nôtres\nPolitique = PER\n", encoding="utf-8")
    labels = ForeignLabels(table)
    assert [labels.of(name) for name in ("GPE", "Personne", "Montant", "B-ORG", "Politique", "money", "Quoi")] == [
        *(Label.LOC, Label.PER, Kind.MONEY, Label.ORG, Label.PER, Kind.MONEY, None),
    ]


def test_a_label_is_the_first_of_those_noted_that_the_dossier_has(tmp_path):
    table = tmp_path / "labels.txt"
    table.write_text("Élu = OFFICE, MISC\nVerbe = -\n", encoding="utf-8")
    office = label_from({"key": "OFFICE"})
    assert ForeignLabels(table).of("Élu") is Label.MISC
    own = ForeignLabels(table, Scheme((office, HOUSE.labels[0])))
    assert [own.of(name) for name in ("Élu", "Verbe", "Person", "Ville")] == ["OFFICE", None, Label.PER, None]
    assert own.unknown(["Élu", "Verbe", "Person", "Ville"]) == ["Ville"]
    note({"Élu": Label.PER}, table)
    note({"Ville": None}, table)
    correct({"Élu": None, "Verbe": Label("OFFICE")}, table)
    assert noted(table) == {"Élu": ("-",), "Verbe": ("OFFICE",), "Ville": ("-",)}


class Marking:
    """Finds José Bové as an organisation, and Besançon."""

    name, version = "faux", "1"

    def recognise(self, texts):
        for text in texts:
            spans = [
                (words, label)
                for words, label in (("José Bové", Label.ORG), ("Besançon", Label.LOC))
                if words in text.text
            ]
            names = [
                Name(text.text.index(words), text.text.index(words) + len(words), words, label, 0.9, Origin.MODEL)
                for words, label in spans
            ]
            yield Recognised(text.id, tuple(names), ())


def test_marks_are_stored_as_suggestions_of_their_tool_and_stay_when_the_article_is_read(tmp_path):
    path = tmp_path / "ls.json"
    spans = [*counted(OffsetUnit.UTF16), ForeignSpan(0, 2, "Quoi", "🚨")]
    path.write_text(json.dumps([task(spans)]), encoding="utf-8")
    store = Store.open(tmp_path / "l.sqlite")
    importing = ImportService(store)
    dossier = importing.dossier("D")
    (arrival,) = importing.take_in(dossier.id, [path])
    assert arrival.unfit == ("Quoi: = ?",)
    list(importing.recognise(importing.unread(dossier.id), Marking()))
    with store.read() as session:
        mentions = {mention.surface: mention for mention in stored_mentions.of_article(session, arrival.article)}
    store.close()
    assert {surface: mention.label for surface, mention in mentions.items()} == {
        "José Bové": Label.PER,
        "3,5 millions d’euros": Kind.MONEY,
        "Nîmes": Label.LOC,
        "Ana Vidal": Label.PER,
        "Besançon": Label.LOC,
    }
    assert mentions["José Bové"].recogniser == f"{MADE_ELSEWHERE}Label Studio"
    assert mentions["José Bové"].state is MentionState.PENDING
    assert mentions["3,5 millions d’euros"].reading.value == "3500000"


def test_marks_without_their_text_find_an_article_that_comes_in_with_them(tmp_path):
    (tmp_path / "b.txt").write_text(ARTICLE.text, encoding="utf-8", newline="")
    sources = {ARTICLE.id: AnnotationSource(ARTICLE.text, "", ARTICLE.sha256)}
    words = {"signatures": signed_by_ada, "in_words": str, "made": ARTICLE.imported, "generator": "Recoupe"}
    (tmp_path / "a.jsonld").write_bytes(web_annotations(DOSSIER, [], [GOLD], sources=sources, **words))
    store = Store.open(tmp_path / "l.sqlite")
    importing = ImportService(store)
    came = list(importing.take_in(importing.dossier("D").id, [tmp_path / "a.jsonld", tmp_path / "b.txt"]))
    store.close()
    assert [(arrival.path.name, arrival.outcome) for arrival in came] == [
        ("b.txt", Outcome.NEW),
        ("a.jsonld", Outcome.KNOWN),
    ]
    assert came[1].marked > 0
