"""What a language of the interface is made of: each language fills these tables in, mechanism asks them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from recoupe_db.records import Kind, Modifier

Forms = Mapping[str, str]
"""Words by case: CLDR's plural, or how precise a date is. ``other`` stands for each case without words of its own."""


def form(forms: Forms, case: str) -> str:
    """Return the words for a case."""
    return forms.get(case, forms["other"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Orthotypography:
    """Marks and the blanks beside them.

    ``quotation`` and ``percent`` have a hole for what they belong to. ``spaced`` are marks as one types them, with the
    same as it is printed. Names of a list that hold commas are parted by ``list_break``, the last one by ``list_end``.
    """

    quotation: str
    percent: str
    first_of_month: str
    list_break: str
    list_end: str
    spaced: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyForms:
    """Where the parts of a sum stand: ``{sign}``, ``{number}``, ``{scale}`` and ``{unit}``, a symbol or an ISO code."""

    symbol: str
    scaled_symbol: str
    code: str
    scaled_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Words around numbers.

    ``ordinals`` are endings by CLDR's ordinal plural. ``scales`` and ``money_scales`` are words for powers of ten by
    plural, ``points`` percentage points. ``clock`` has a form for whole hours (``{hour}``) and one for the others
    (``{hour}``, ``{minute}``, or ``{value}`` as it is stored). ``short_periods`` are years, days, hours and minutes.
    """

    ordinals: Forms
    scales: Mapping[int, Forms]
    money_scales: Mapping[int, Forms]
    money: MoneyForms
    points: Forms
    hedges: Mapping[Modifier, str]
    from_to: str
    up_to: str
    vague: str
    clock: Forms
    short_periods: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Words around dates, by how precise these are (:class:`~recoupe.languages.date_words.Precision`).

    ``the`` and ``of`` go before ``{words}``; a century is told by its ``{ordinal}`` or its ``{roman}`` number.
    """

    the: Forms
    of: Forms
    decade: str
    century: Forms
    since: Forms
    until: Forms
    hedges: Mapping[Modifier, Forms]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadsheetMarks:
    """How the spreadsheets of a language part columns and write decimals."""

    between: str
    point: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageTables:
    """All that is written in a language, the texts of the interface apart, which are a translation file (``.ts``).

    ``name`` is what the language calls itself. ``counted`` are nouns with their number ``{n}``. The texts are by what
    they say: those of a fact sheet, the heads of a table of facts by column, those of an entity's page, of a fact as
    one sentence, of a claim. ``hidden_signs`` names signs that nobody sees; one without a name is ``unnamed_sign``,
    or where that is empty, what Unicode calls it.
    """

    name: str
    orthotypography: Orthotypography
    numbers: NumberWords
    dates: DateWords
    spreadsheet: SpreadsheetMarks
    counted: Mapping[str, Forms]
    kinds: Mapping[Kind, str]
    precision: Mapping[Modifier, str]
    sheet: Mapping[str, str]
    fact_table: Mapping[str, str]
    entity_page: Mapping[str, str]
    sourced_sentence: Mapping[str, str]
    claim: Mapping[str, str]
    hidden_signs: Mapping[str, str]
    unnamed_sign: str
