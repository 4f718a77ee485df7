"""The JSON of verified facts, told once: the writer fills these types, and its JSON Schema is drawn from them.

A key that is added here is written and described at once (ADR 0051). Offsets are code points, end exclusive.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from typing import Annotated, Any, Literal, cast

import msgspec
from msgspec import Meta, Struct

from recoupe.exchange.escaping import visible
from recoupe.exchange.printed_standing import GroupVerdict, Standing

FORMAT = "recoupe-facts"
VERSION = "1.2"
"""A later 1.x adds keys; a key that changes its meaning makes a 2.0."""
SCHEMA_ID = "urn:recoupe:schema:facts-1"
"""What the schema is called, for as long as there is a 1.x."""

_EDTF_DAY = r"-?[0-9]{2}([0-9]{2}|[0-9]X|XX)(-[0-9]{2}(-[0-9]{2})?)?[~?%]?"

Moment = Annotated[
    str,
    Meta(
        description="A moment in UTC, as RFC 3339 writes it.",
        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        extra_json_schema={"format": "date-time"},
    ),
]
Day = Annotated[str, Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$", extra_json_schema={"format": "date"})]
DecimalText = Annotated[
    str,
    Meta(
        description="A number with all its digits, as text; a fraction as 1/3.",
        pattern=r"^-?[0-9]+(\.[0-9]+)?(/[0-9]+)?$",
    ),
]
EdtfText = Annotated[
    str,
    Meta(
        description="A date of EDTF level 1: 2025-02-10, 2025-02, 2025, 199X, 18XX, 2019/2023.",
        pattern=f"^{_EDTF_DAY}(/({_EDTF_DAY})?)?$",
    ),
]
DurationText = Annotated[
    str,
    Meta(
        description="A duration of ISO 8601: P4D, PT90M.",
        pattern=r"^-?P(?=[0-9T])([0-9.]+Y)?([0-9.]+M)?([0-9.]+W)?([0-9.]+D)?(T(?=[0-9])([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?$",
    ),
]
TimeText = Annotated[str, Meta(description="A time of day.", pattern="^([01][0-9]|2[0-4]):[0-5][0-9]$")]
OrdinalText = Annotated[str, Meta(description="A rank.", pattern="^[0-9]+$")]
Currency = Annotated[str, Meta(description="An ISO 4217 currency.", pattern="^[A-Z]{3}$")]
Offset = Annotated[int, Meta(ge=0)]
Number = Annotated[int, Meta(ge=1)]
Words = Annotated[str, Meta(min_length=1)]
Hedge = Literal["~", ">=", "<=", ">", "<", "early", "mid", "late"]

_OWN_NUMBER = Meta(description="Its number in the library that it comes from.")
_MODIFIER = Meta(
    description="How the text hedges the value: about, at least, at most, over, under, or a part of the period."
)
_VALUE = Meta(
    description="The value, as text so that no digit is lost; a range by its two ends; null when the amount is vague."
)
_UNIT = Meta(
    description="An ISO 4217 currency, % or pp (percentage points), a (years of age), or a UCUM symbol; null for a "
    "bare number."
)
_RELATION = Meta(
    description="The same value, one less precise, one in another unit or currency, or both cannot be right."
)


class NumberRange(Struct, frozen=True):
    """A range of numbers."""

    min: Annotated[DecimalText | None, Meta(description="The lower end.")]
    max: Annotated[DecimalText, Meta(description="The upper end.")]


class TextRange(Struct, frozen=True):
    """A range of dates, times, durations or ranks."""

    min: Annotated[str | None, Meta(description="The lower end.")]
    max: Annotated[str, Meta(description="The upper end.")]


class _Value(Struct, frozen=True, tag_field="kind"):
    """What a figure was read as; its kind says what it counts or measures."""


class MoneyValue(_Value, frozen=True, tag="money"):
    """An amount of money."""

    value: Annotated[DecimalText | NumberRange | None, _VALUE]
    unit: Annotated[Currency | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class PercentValue(_Value, frozen=True, tag="percent"):
    """A share, or a difference of shares in percentage points."""

    value: Annotated[DecimalText | NumberRange | None, _VALUE]
    unit: Annotated[Literal["%", "pp"], _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class NumberValue(_Value, frozen=True, tag="number"):
    """A count."""

    value: Annotated[DecimalText | NumberRange | None, _VALUE]
    unit: Annotated[Words | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class OrdinalValue(_Value, frozen=True, tag="ordinal"):
    """A rank."""

    value: Annotated[OrdinalText | TextRange | None, _VALUE]
    unit: Annotated[Words | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class DateValue(_Value, frozen=True, tag="date"):
    """A day, a month, a year, or a span of them."""

    value: Annotated[EdtfText | TextRange | None, _VALUE]
    unit: Annotated[Words | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class TimeValue(_Value, frozen=True, tag="time"):
    """A time of day."""

    value: Annotated[TimeText | TextRange | None, _VALUE]
    unit: Annotated[Words | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class DurationValue(_Value, frozen=True, tag="duration"):
    """How long something lasts."""

    value: Annotated[DurationText | TextRange | None, _VALUE]
    unit: Annotated[Words | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class AgeValue(_Value, frozen=True, tag="age"):
    """How old somebody is."""

    value: Annotated[DecimalText | NumberRange | None, _VALUE]
    unit: Annotated[Literal["a"], _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


class QuantityValue(_Value, frozen=True, tag="quantity"):
    """What was measured."""

    value: Annotated[DecimalText | NumberRange | None, _VALUE]
    unit: Annotated[Words | None, _UNIT]
    modifier: Annotated[Hedge | None, _MODIFIER]


AnyValue = (
    MoneyValue
    | PercentValue
    | NumberValue
    | OrdinalValue
    | DateValue
    | TimeValue
    | DurationValue
    | AgeValue
    | QuantityValue
)
VALUES: Mapping[str, type[AnyValue]] = {
    "money": MoneyValue,
    "percent": PercentValue,
    "number": NumberValue,
    "ordinal": OrdinalValue,
    "date": DateValue,
    "time": TimeValue,
    "duration": DurationValue,
    "age": AgeValue,
    "quantity": QuantityValue,
}
"""By the kind of a figure."""


class SignatureEntry(Struct, frozen=True):
    """Who decided, and when."""

    by: Annotated[Words, Meta(description="The reviewer's name.")]
    at: Annotated[Moment, Meta(description="The moment of the decision.")]


class ArticleEntry(Struct, frozen=True):
    """An article as a reader finds it again."""

    id: Annotated[Number, _OWN_NUMBER]
    title: Annotated[str, Meta(description="Its headline.")]
    source: Annotated[str, Meta(description="Who published it; empty when not known.")]
    url: Annotated[str, Meta(description="Where it can be read; empty when not known.")]
    published: Annotated[Day | None, Meta(description="The day of publication; null when not known.")]
    file: Annotated[str, Meta(description="The name of the file that it was read from; empty when there was none.")]
    sha256: Annotated[
        str, Meta(description="The SHA-256 of its text in UTF-8, in hexadecimal.", pattern="^[0-9a-f]{64}$")
    ]
    author: Annotated[str, Meta(description="Who wrote it; empty when not known. Since 1.1.")] = ""


class EvidenceEntry(Struct, frozen=True):
    """A place where the fact is printed, which a reviewer confirmed."""

    printed: Annotated[Words, Meta(description="The words of the figure as printed.")]
    article: Annotated[ArticleEntry, Meta(description="The article that prints the fact.")]
    start: Annotated[Offset, Meta(description="Where the printed words begin.")]
    end: Annotated[Offset, Meta(description="Where the printed words end.")]
    quote: Annotated[Words, Meta(description="The sentence around them.")]
    quote_start: Annotated[Offset, Meta(description="Where the sentence begins.")]
    quote_end: Annotated[Offset, Meta(description="Where the sentence ends.")]
    reviewed: Annotated[SignatureEntry, Meta(description="Who confirmed that the article says so.")]


class BackingEntry(Struct, frozen=True):
    """What a judgement can be checked by."""

    link: Annotated[str, Meta(description="An address; empty when none was given.")]
    passage: Annotated[str, Meta(description="The words that say so; empty when none were given.")]
    day: Annotated[Day | None, Meta(description="The day it was looked at; null when none was given.")]
    file: Annotated[str, Meta(description="The name of a file kept in the library; empty when there is none.")]
    sha256: Annotated[str, Meta(description="The SHA-256 of that file, in hexadecimal; empty when there is none.")]


class JudgementEntry(Struct, frozen=True):
    """A change of a fact's status."""

    status: Annotated[
        Literal["unverified", "verified", "disputed", "false"], Meta(description="What the status became.")
    ]
    by: Annotated[Words, Meta(description="Who decided.")]
    at: Annotated[Moment, Meta(description="When.")]
    grounds: Annotated[str, Meta(description="Why; empty when nothing was said.")]
    checked_against: Annotated[str, Meta(description="On which source; empty when none was named.")]
    action: Annotated[
        Words,
        Meta(description="How it came about: judge_fact when somebody judged, another word when a change reset it."),
    ]
    backing: Annotated[
        BackingEntry | None, Meta(description="What shows it; null when nothing was given. Since 1.2.")
    ] = None


class FactEntry(Struct, frozen=True):
    """Something that was found to be so."""

    id: Annotated[Number, _OWN_NUMBER]
    subject: Annotated[str, Meta(description="Who or what it is about.")]
    attribute: Annotated[str, Meta(description="What is measured.")]
    value: Annotated[AnyValue, Meta(description="What the figure was read as.")]
    as_of: Annotated[EdtfText | None, Meta(description="The date as of which it holds; null when it was not given.")]
    attribution: Annotated[str, Meta(description="Who says so, in the articles; empty when nobody is named.")]
    note: Annotated[str, Meta(description="What the reviewer remarked.")]
    status: Annotated[Literal["verified"], Meta(description="What checking it came to: only verified facts leave.")]
    verified: Annotated[SignatureEntry, Meta(description="Who found it right.")]
    evidence: Annotated[list[EvidenceEntry], Meta(description="Where it is printed.", min_length=1)]
    grounds: Annotated[str, Meta(description="Why it was found right; empty when nothing was said. Since 1.1.")] = ""
    checked_against: Annotated[
        str, Meta(description="On which source it was checked; empty when none was named. Since 1.1.")
    ] = ""
    history: Annotated[
        list[JudgementEntry],
        Meta(description="Every change of its status, the first one first, with what was undone since. Since 1.1."),
    ] = []
    group: Annotated[
        Number | None,
        Meta(description="The number of the group of what articles print of it; null when there is none. Since 1.1."),
    ] = None
    backing: Annotated[
        BackingEntry | None, Meta(description="What shows that it is right; null when nothing was given. Since 1.2.")
    ] = None


class FigureEntry(Struct, frozen=True):
    """A figure as an article prints it."""

    id: Annotated[Number, _OWN_NUMBER]
    article: Annotated[Number, Meta(description="The number of its article, which is among the articles.")]
    printed: Annotated[Words, Meta(description="Its words.")]
    start: Annotated[Offset, Meta(description="Where they begin.")]
    end: Annotated[Offset, Meta(description="Where they end.")]
    value: Annotated[AnyValue, Meta(description="What it was read as.")]
    sentence: Annotated[Words, Meta(description="The sentence around them.")]
    sentence_start: Annotated[Offset, Meta(description="Where it begins.")]
    sentence_end: Annotated[Offset, Meta(description="Where it ends.")]
    state: Annotated[
        Literal["accepted", "pending", "rejected"],
        Meta(description="Whether a reviewer confirmed that the article says so, or nobody decided yet."),
    ]
    standing: Annotated[Standing, Meta(description="How it stands to the group's value.")]
    copy_of: Annotated[
        Number | None,
        Meta(
            description="The number of the article that its sentence was taken over from; null when it stands for "
            "itself."
        ),
    ]


class RateEntry(Struct, frozen=True):
    """A rate of exchange, as a reviewer entered it."""

    base: Annotated[Currency, Meta(description="The currency of which one")]
    quote: Annotated[Currency, Meta(description="was worth so much of this one")]
    rate: Annotated[DecimalText, Meta(description="at this rate")]
    day: Annotated[Day, Meta(description="on this day,")]
    source: Annotated[str, Meta(description="as this source says.")]


class PairEntry(Struct, frozen=True):
    """How two figures stand to each other."""

    a: Annotated[Number, Meta(description="The number of one figure.")]
    b: Annotated[Number, Meta(description="The number of the other.")]
    relation: Annotated[Standing, _RELATION]
    rate: Annotated[
        RateEntry | None, Meta(description="The rate of exchange that this rests on; null when none was needed.")
    ]


class GroupEntry(Struct, frozen=True):
    """The figures of all articles that state one fact, and how they stand to each other.

    Printed is not verified: this says what articles print.
    """

    id: Annotated[Number, Meta(description="Its number: the lowest of its figures.")]
    value: Annotated[AnyValue, Meta(description="What most of them state.")]
    verdict: Annotated[
        GroupVerdict,
        Meta(description="What the figures say taken together; single is printed by one article only."),
    ]
    independent: Annotated[
        Number, Meta(description="How many articles state it, those that copy one another counted once.")
    ]
    by_hand: Annotated[bool, Meta(description="Whether people brought figures together or kept some apart.")]
    figures: Annotated[list[FigureEntry], Meta(description="The figures, in the order of publication.", min_length=1)]
    pairs: Annotated[list[PairEntry], Meta(description="How each two figures stand to each other.")]


class DossierEntry(Struct, frozen=True):
    """The dossier that the facts are taken from."""

    id: Annotated[Number, _OWN_NUMBER]
    name: Annotated[Words, Meta(description="What the newsroom calls it.")]
    created: Annotated[Moment, Meta(description="When it was opened.")]


class FactsDocument(Struct, frozen=True):
    """The facts of a dossier that were verified, each with the words that print it.

    Offsets are Unicode code points of the article's text, end exclusive. A later version 1.x may add keys: ignore
    those you do not know.
    """

    format: Annotated[Literal["recoupe-facts"], Meta(description="Names this format.")]
    version: Annotated[str, Meta(description="The version of this format.", pattern=r"^1\.[0-9]+$")]
    generator: Annotated[Words, Meta(description="The program that wrote the file, with its version.")]
    exported_at: Annotated[Moment, Meta(description="When the file was written.")]
    dossier: Annotated[DossierEntry, Meta(description="The dossier that the facts are taken from.")]
    facts: Annotated[list[FactEntry], Meta(description="The verified facts, by number.")]
    groups: Annotated[
        list[GroupEntry],
        Meta(description="What the dossier's articles print of these facts, by number. Since 1.1."),
    ] = []
    articles: Annotated[
        list[ArticleEntry],
        Meta(description="The articles that the figures of the groups stand in, by number. Since 1.1."),
    ] = []


def written(document: FactsDocument) -> bytes:
    """Return the document as UTF-8 JSON, two blanks deep."""
    plain = cast("dict[str, Any]", msgspec.to_builtins(document))
    return (visible(json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False)) + "\n").encode("utf-8")


def read(data: bytes) -> FactsDocument:
    """Return the document in a file. Raises ``msgspec.ValidationError``, which names the place, where it is none."""
    return msgspec.json.decode(data, type=FactsDocument)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a document, with examples, as strict validators take it."""
    (root,), parts = msgspec.json.schema_components([FactsDocument], ref_template="#/$defs/{name}")
    parts = {name: _described(_strict(part)) for name, part in parts.items()}
    whole = parts.pop(str(root["$ref"]).rpartition("/")[2])
    whole["title"] = "Recoupe: verified facts"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **whole,
        "$defs": parts,
        "examples": _examples(),
    }


def schema_text() -> str:
    """Return the schema as the file that is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _strict(part: Any) -> Any:
    """Return a part of a schema without what only OpenAPI knows: a strict validator refuses a word it does not know."""
    if isinstance(part, list):
        return [_strict(inner) for inner in cast("list[Any]", part)]
    if not isinstance(part, dict):
        return part
    known = cast("dict[str, Any]", part)
    return {name: _strict(inner) for name, inner in known.items() if name != "discriminator"}


def _described(part: dict[str, Any]) -> dict[str, Any]:
    """Return a type with a word on the key that tells the kinds of values apart."""
    kind = part["properties"].get("kind")
    if kind is not None:
        kind["description"] = "What the figure counts or measures."
    return part


def _examples() -> list[dict[str, Any]]:
    folder = resources.files("recoupe_resources") / "schemas"
    return cast("list[dict[str, Any]]", json.loads((folder / "facts-1.examples.json").read_text(encoding="utf-8")))
