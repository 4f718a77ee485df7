"""What our exporters write comes back without loss where the format can hold it: a property for each pair."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.facts_at_hand import ARTICLE, DOSSIER, GOLD, MENTIONS, signed_by_ada

from recoupe.exchange.gold_cas import gold_cas
from recoupe.exchange.gold_conll import gold_conll
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.gold_prodigy import prodigy_lines
from recoupe.exchange.gold_spacy import gold_docs
from recoupe.exchange.readers import annotated_json, brat, conll, docbin, registry, standoff, uima
from recoupe.exchange.readers.values import ReadArticle, Source
from recoupe.exchange.web_annotation import AnnotationSource, web_annotations
from recoupe.facts.sentences import sentences
from recoupe.services.quoted_marks import placed_marks
from recoupe_db.records import Kind, Label, MentionState, Modifier, Reading

NAME = next(mention for mention in MENTIONS if isinstance(mention.label, Label))
FIGURE = next(mention for mention in MENTIONS if isinstance(mention.label, Kind))
WORDS = st.sampled_from(
    [
        "José",
        "Ana Vidal",
        "97,4",
        "l’Étoile",
        "🚒",
        "Besançon",
        "dit",
        "à",
        "10 000",
        "CHU",
        "km/h",
        "e\u0301té",
        "«",
        "»",
        ".",
    ]
)
READINGS = st.builds(
    Reading,
    kind=st.just(Kind.MONEY),
    value=st.sampled_from(["97400000000", "12.5", None]),
    upper=st.sampled_from([None, "13"]),
    unit=st.sampled_from(["EUR", "USD", None]),
    modifier=st.sampled_from([None, Modifier.ABOUT, Modifier.AT_LEAST]),
).filter(lambda reading: reading.value is not None or reading.upper is None)


@st.composite
def golds(draw):
    """An article of words, some of which are confirmed names and figures that do not overlap."""
    words = draw(st.lists(WORDS, min_size=3, max_size=14))
    text, mentions, place = "", [], 0
    for number, word in enumerate(words):
        place = len(text)
        text += word
        kind = draw(st.sampled_from(["", "", "name", "figure"]))
        common = {"id": 100 + number, "start": place, "end": place + len(word), "surface": word}
        common["state"] = MentionState.ACCEPTED
        if kind == "name":
            mentions.append(replace(NAME, **common, label=draw(st.sampled_from(list(Label)))))
        elif kind == "figure":
            reading = draw(READINGS)
            mentions.append(replace(FIGURE, **common, label=reading.kind, reading=reading))
        text += draw(st.sampled_from([" ", " ", "\n"]))
    text = text.rstrip() + "."
    return replace(GOLD, article=replace(ARTICLE, text=text), mentions=tuple(mentions), outside=())


def names_of(gold):
    return [
        (mention.start, mention.end, str(mention.label))
        for mention in gold.mentions
        if isinstance(mention.label, Label)
    ]


def all_of(gold):
    return [(mention.start, mention.end, str(mention.label), mention.reading) for mention in gold.mentions]


def told(article):
    return sorted((span.start, span.end, span.label, span.reading) for span in article.annotations)


@given(gold=golds())
@settings(max_examples=30, deadline=None)
def test_jsonl_keeps_names_and_what_figures_were_read_as(gold):
    (article,) = annotated_json.read(Source(b"".join(gold_lines([gold])), "gold.jsonl"))
    assert article.text == gold.article.text
    assert told(article) == sorted(all_of(gold))


@given(gold=golds())
@settings(max_examples=15, deadline=None)
def test_cas_json_keeps_names_and_what_figures_were_read_as(gold):
    data, _ = gold_cas([gold])
    source = Source(data, "inception.zip")
    assert registry.reader_of(source).identifier == "cas"
    (article,) = uima.READERS[0].read(source)
    assert article.text == gold.article.text
    assert told(article) == sorted(all_of(gold))


@given(gold=golds())
@settings(max_examples=15, deadline=None)
def test_cas_xmi_keeps_the_names(gold):
    data, _ = gold_cas([gold])
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        (name,) = packed.namelist()
        import cassis

        cas = cassis.load_cas_from_json(io.BytesIO(packed.read(name)))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("article.xmi", cas.to_xmi())
        packed.writestr("TypeSystem.xml", cas.typesystem.to_xml())
    (article,) = uima.READERS[0].read(Source(made.getvalue(), "article.zip"))
    assert article.text == gold.article.text
    assert told(article) == sorted(all_of(gold))


@given(gold=golds())
@settings(max_examples=15, deadline=None)
def test_docbin_and_prodigy_keep_what_spacy_can_say_in_whole_words(gold):
    data, remarks = gold_docs([gold])
    left_out = {(remark.start, remark.end) for remark in remarks}
    kept = [(start, end, label) for start, end, label, _ in all_of(gold) if (start, end) not in left_out]
    read = list(docbin.read(Source(data, "gold.spacy"))) if data else []
    assert [article.text for article in read] == [gold.article.text]
    assert [(start, end, label) for start, end, label, _ in told(read[0])] == sorted(kept)
    lines = b"".join(prodigy_lines([gold], lambda _remark: None))
    (task,) = annotated_json.read(Source(lines, "prodigy.jsonl"))
    assert task.text == gold.article.text
    assert [(start, end, label) for start, end, label, _ in told(task)] == sorted(kept)


@given(gold=golds())
@settings(max_examples=15, deadline=None)
def test_conll_keeps_every_name_that_it_could_take(gold):
    data, remarks = gold_conll([gold], sentences=sentences)
    left_out = {(remark.start, remark.end) for remark in remarks}
    if not data.replace(b"-DOCSTART- -X- O O", b"").strip():
        return  # no sentence of it could be told in whole words
    articles = list(conll.read(Source(data, "gold.conll")))
    came = [
        ("".join(one.text[span.start : span.end].split()), span.label) for one in articles for span in one.annotations
    ]
    went = [
        ("".join(gold.article.text[start:end].split()), label)
        for start, end, label in names_of(gold)
        if (start, end) not in left_out
    ]
    assert set(came) <= {(words.replace("_", ""), label) for words, label in went} | set(went)


@given(gold=golds())
@settings(max_examples=30, deadline=None)
def test_brat_standoff_of_the_same_spans_is_read_where_they_are(gold):
    text = gold.article.text
    marks = "".join(
        f"T{number}\t{label} {start} {end}\t{text[start:end]}\n"
        for number, (start, end, label) in enumerate(names_of(gold), 1)
    )
    article = brat.annotated(ReadArticle(text), text, marks)
    assert [(span.start, span.end, span.label) for span in article.annotations] == names_of(gold)
    assert article.unfit == ()


@given(gold=golds())
@settings(max_examples=30, deadline=None)
def test_webanno_tsv_of_the_same_spans_is_read_where_they_are(gold):
    """Words, cut where a name begins or ends, with one number for each name: as INCEpTION writes them."""
    text = gold.article.text.replace("\n", " ")
    edges = {edge for start, end, _ in names_of(gold) for edge in (start, end)}
    head = "#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n\n\n"
    rows = []
    for start, end in tokens(text, edges):
        inside = [(number, label) for number, (a, b, label) in enumerate(names_of(gold), 1) if a <= start < b]
        value = f"{inside[0][1]}[{inside[0][0]}]" if inside else "_"
        place = f"{len(text[:start].encode('utf-16-le')) // 2}-{len(text[:end].encode('utf-16-le')) // 2}"
        rows.append(f"1-{len(rows) + 1}\t{place}\t{text[start:end]}\t{value}\t\n")
    (article,) = uima.READERS[1].read(Source((head + f"#Text={text}\n" + "".join(rows)).encode(), "a.tsv"))
    assert article.text == text
    assert [(span.start, span.end, span.label) for span in article.annotations] == names_of(gold)


def tokens(text, edges):
    """Yield the words of a text, cut at ``edges``."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or at in edges or text[at] == " " or text[at - 1] == " ":
            if text[start:at].strip():
                yield start, at
            start = at


@given(gold=golds(), with_position=st.booleans())
@settings(max_examples=30, deadline=None)
def test_web_annotations_find_their_words_again(gold, with_position):
    source = AnnotationSource(gold.article.text, "", gold.article.sha256)
    data = web_annotations(
        DOSSIER,
        [],
        [gold],
        sources={gold.article.id: source},
        signatures=signed_by_ada,
        in_words=lambda reading: str(reading.value),
        made=datetime(2025, 2, 3, tzinfo=UTC),
        generator="Recoupe",
    )
    if not gold.mentions:
        return
    file = Source(data, "marks.jsonld")
    assert registry.reader_of(file).identifier == "web-annotation"
    (article,) = standoff.read_annotations(file)
    assert article.about == f"urn:sha256:{gold.article.sha256}"
    marks = article.marks if with_position else tuple(replace(mark, start=-1, end=-1) for mark in article.marks)
    put = placed_marks(gold.article.text, marks)
    came = sorted((span.start, span.end, span.label) for span in put.annotations)
    went = sorted((start, end, label) for start, end, label, _ in all_of(gold))
    if with_position:
        assert came == went
        assert put.unfit == ()
    else:
        assert set(came) <= set(went)  # what stands in several places is told
        assert len(came) + len(put.unfit) == len(marks)


@pytest.mark.parametrize("shift", [0, 3])
def test_a_mark_counted_in_utf_16_units_is_found(shift):
    text = "🚒🚒🚒 Ana Vidal, puis Ana Vidal."
    mark = standoff.QuotedMark("Ana Vidal", "", "", "PER", start=text.rindex("Ana") + shift, end=0)
    (annotation,) = placed_marks(text, [mark]).annotations
    assert (annotation.start, annotation.end) == (text.rindex("Ana"), text.rindex("Ana") + 9)
