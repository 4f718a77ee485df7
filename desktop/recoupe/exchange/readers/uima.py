"""INCEpTION and WebAnno: CAS in JSON and XMI (by dkpro-cassis), and WebAnno TSV 3."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from typing import Any, cast

from recoupe.exchange.decoding import decode
from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.annotation_offsets import ForeignSpan, OffsetUnit, placed
from recoupe.exchange.readers.packed import Packed, names_in
from recoupe.exchange.readers.problems import DamagedFile, NoArticleInFile
from recoupe.exchange.readers.standoff import written_reading
from recoupe.exchange.readers.values import ReadArticle, Reader, Source

_LABELS = ("value", "label", "entityType", "identifier")
_NAMED = re.compile(r"NamedEntity$|custom\.Span$|webanno\.custom\.\w+$|\bEntity$")
_FIGURE = "recoupe.Figure"
_UNTYPED = "marks without their TypeSystem.xml: export the document as a zip file"
_TOKEN = re.compile(
    r"(?P<sentence>\d+)-(?P<token>\d+)(?:\.\d+)?\t(?P<start>\d+)-(?P<end>\d+)\t(?P<form>[^\t]*)(?P<rest>.*)"
)
_ESCAPED = re.compile(r"\\(.)")
_STACK = re.compile(r"(?<!\\)\|")
_NUMBERED = re.compile(r"(?P<label>.*?)(?:\[(?P<number>\d+)\])?$", re.DOTALL)


def _recognises_cas(source: Source) -> bool:
    head = source.data[:4000]
    if b"%FEATURE_STRUCTURES" in source.data[:400_000] or (b"xmi:XMI" in head and b"uima" in source.data[:20_000]):
        return True
    return any(name.endswith(".xmi") for name in names_in(source.data)) or _is_own_archive(source)


def _is_own_archive(source: Source) -> bool:
    """Tell a zip of CAS JSON, as Recoupe writes it: one file for each article."""
    names = list(names_in(source.data))
    if not names or not all(name.endswith(".json") for name in names):
        return False
    try:
        first = Packed(source.data, path=source.name, kind="CAS").member(names[0])
    except FileProblem:
        return False
    return b"%FEATURE_STRUCTURES" in first


def _read_cas(source: Source) -> Iterator[ReadArticle]:
    """Yield the text of a CAS with its named entities. Raises :class:`DamagedFile`, :class:`NoArticleInFile`."""
    if _is_own_archive(source):
        packed = Packed(source.data, path=source.name, kind="CAS")
        for name in packed.names():
            if name.endswith(".json"):
                yield from _read_cas(Source(packed.member(name), name))
        return
    import cassis

    load_json = cast("Callable[..., Any]", cassis.load_cas_from_json)
    load_xmi, load_types = (
        cast("Callable[..., Any]", cassis.load_cas_from_xmi),
        cast("Callable[..., Any]", cassis.load_typesystem),
    )
    try:
        if source.data.startswith(b"PK"):
            packed = Packed(source.data, path=source.name, kind="XMI")
            names = list(packed.names())
            types = next((packed.member(name) for name in names if name.endswith("TypeSystem.xml")), None)
            data = packed.member(next(name for name in names if name.endswith(".xmi")))
            cas = load_xmi(BytesIO(data), typesystem=load_types(BytesIO(types)) if types else None, lenient=True)
        elif source.data.lstrip().startswith(b"{"):
            cas = load_json(BytesIO(source.data))
        else:
            cas = load_xmi(BytesIO(source.data), lenient=True)
        text, annotations = str(cas.sofa_string or ""), list(_entities(cas))
    except (FileProblem, MemoryError, RecursionError):
        raise
    except Exception as error:
        raise DamagedFile(path=source.name, kind="CAS") from error
    if not text.strip():
        raise NoArticleInFile(path=source.name)
    placed_marks = placed(text, annotations, origin="INCEpTION", units=(OffsetUnit.CODE_POINTS,))
    title = guess(placed_marks.text, file=source.name).title
    untyped = (_UNTYPED,) if not source.data.startswith(b"PK") and b"xmi:XMI" in source.data[:4000] else ()
    yield ReadArticle(
        placed_marks.text, title=title, annotations=placed_marks.annotations, unfit=(*placed_marks.unfit, *untyped)
    )


def _entities(cas: Any) -> Iterator[ForeignSpan]:
    for type_ in cas.typesystem.get_types():
        if _NAMED.search(str(type_.name)):
            for structure in cas.select(type_.name):
                label = next(
                    (str(value) for name in _LABELS if (value := getattr(structure, name, None))), str(type_.name)
                )
                yield ForeignSpan(int(structure.begin), int(structure.end), label.rpartition(".")[2])
    for figure in _own_figures(cas):
        said = {name: getattr(figure, name, None) for name in ("kind", "unit", "modifier")}
        ends = {"min": figure.value, "max": figure.upper} if figure.upper else figure.value
        yield ForeignSpan(
            int(figure.begin), int(figure.end), str(figure.kind), None, written_reading(said | {"value": ends})
        )


def _own_figures(cas: Any) -> list[Any]:
    """Return the figures of a file that Recoupe wrote."""
    names = {str(type_.name) for type_ in cas.typesystem.get_types()}
    return list(cas.select(_FIGURE)) if _FIGURE in names else []


def _recognises_tsv(source: Source) -> bool:
    return source.data[:200].removeprefix(b"\xef\xbb\xbf").startswith(b"#FORMAT=WebAnno TSV 3")


def _read_tsv(source: Source) -> Iterator[ReadArticle]:
    """Yield the text of a WebAnno TSV file with its spans, which are counted in UTF-16 units."""
    lines = decode(source.data, path=source.name).split("\n")
    columns = _span_columns(lines)
    raw, spans = _text(lines), list(_spans(lines, columns))
    if not raw.strip():
        raise NoArticleInFile(path=source.name)
    placed_marks = placed(raw, spans, origin="WebAnno", units=(OffsetUnit.UTF16, OffsetUnit.CODE_POINTS))
    title = guess(placed_marks.text, file=source.name).title
    yield ReadArticle(placed_marks.text, title=title, annotations=placed_marks.annotations, unfit=placed_marks.unfit)


def _span_columns(lines: Sequence[str]) -> list[int]:
    """Return the columns, counted behind the form, that hold the label of a layer of spans, or its first feature."""
    columns: list[int] = []
    place = 0
    for line in lines:
        if line.startswith(("#T_SP=", "#T_CH=", "#T_RL=")):
            features = [part.strip() for part in line.split("|")[1:] if part] or [""]
            if line.startswith("#T_SP="):
                named = next((features.index(name) for name in _LABELS if name in features), 0)
                columns.append(place + named)
            place += len(features) + (line.startswith("#T_RL="))
    return columns


def _text(lines: Sequence[str]) -> str:
    """Put the text together from the places of its words: what stands between sentences is not in the file."""
    units: list[str] = []
    for line in lines:
        token = _TOKEN.fullmatch(line)
        if token is None:
            continue
        start = int(token["start"])
        while len(units) < start:
            units.append(" ")
        del units[start:]
        form = token["form"]
        for letter in form:
            units += [letter, ""] if letter > "\uffff" else [letter]
    return "".join(units)


def _spans(lines: Sequence[str], columns: Sequence[int]) -> Iterator[ForeignSpan]:
    """Yield the spans: those with the same number are one, over words and sentences; without a number each word is."""
    open_: dict[tuple[int, str], ForeignSpan] = {}
    for line in lines:
        token = _TOKEN.fullmatch(line)
        if token is None:
            continue
        values = token["rest"].split("\t")[1:]
        start, end = int(token["start"]), int(token["end"])
        for column in columns:
            value = values[column] if column < len(values) else "_"
            if value == "_":
                continue
            for part in _STACK.split(value):
                match = _NUMBERED.fullmatch(part)
                label, number = (_ESCAPED.sub(r"\1", match["label"]), match["number"]) if match else (part, None)
                if number is None:
                    yield ForeignSpan(start, end, label)
                else:
                    before = open_.get((column, number))
                    open_[column, number] = ForeignSpan(before.start if before else start, end, label)
    yield from open_.values()


READERS = (
    Reader(
        "cas",
        frozenset({".xmi", ".json", ".zip"}),
        _recognises_cas,
        _read_cas,
    ),
    Reader("webanno-tsv", frozenset({".tsv"}), _recognises_tsv, _read_tsv),
)
