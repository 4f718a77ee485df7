"""Which points the drawings show: the values of one fact over its sources, and the dated facts along time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from recoupe.facts.comparing.amounts import Amount, amount_of
from recoupe.facts.crosscheck.table import Cell, Column, Row
from recoupe.facts.print_wording import print_words
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import wording
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.chart import ChartPoint
from recoupe_db.records import ArticleId, Kind, Rate, Reading

_LEFT_OPEN = 3_000_000.0  # days: the comparison's “after any date”, and more than any date


def value_points(row: Row, columns: Iterable[Column], rates: Sequence[Rate]) -> list[ChartPoint]:
    """Return the values that the sources of ``row`` print, each once, as far as one scale shows them."""
    scale = amount_of(row.reading, _printed(row))
    if scale is None:
        return []
    names = _names(columns)
    order = {article: place for place, article in enumerate(names)}
    cells = sorted(row.cells, key=lambda cell: (order.get(cell.article, 0), cell.start))
    cell_amounts = [(cell, _on_scale(amount_of(cell.reading, cell.printed), scale, rates)) for cell in cells]
    points = {
        (cell.article, cell.reading): _point(row, cell, amount, names)
        for cell, amount in reversed(cell_amounts)
        if amount
    }
    return list(reversed(points.values()))


def _printed(row: Row) -> str:
    return next((cell.printed for cell in row.cells if cell.reading == row.reading), "")


def _names(columns: Iterable[Column]) -> Mapping[ArticleId, str]:
    return {column.article: column.source or column.title for column in columns}


def _on_scale(amount: Amount | None, scale: Amount, rates: Sequence[Rate]) -> Amount | None:
    """Return ``amount`` in the unit of ``scale``; None where no rate of exchange leads there."""
    if amount is None or amount.dimension != scale.dimension:
        return None
    if scale.dimension != "money" or amount.unit == scale.unit:
        return amount
    factor = _factor(amount.unit, scale.unit, rates)
    if factor is None:
        return None
    ends = {end: getattr(amount, end) * factor for end in ("low", "high", "floor", "ceiling")}
    return replace(amount, unit=scale.unit, **ends)


def _factor(unit: str | None, wanted: str | None, rates: Sequence[Rate]) -> float | None:
    for rate in rates:
        if (rate.base, rate.quote) == (unit, wanted):
            return float(rate.rate)
        if (rate.quote, rate.base) == (unit, wanted):
            return 1 / float(rate.rate)
    return None


def _point(row: Row, cell: Cell, amount: Amount, names: Mapping[ArticleId, str]) -> ChartPoint:
    source = names.get(cell.article, "")
    said = QCoreApplication.translate("Plot", "{source}: {printed} ({standing})").format(
        source=source, printed=cell.printed, standing=verdict_style.standing(cell.standing)
    )
    label = f"{verdict_style.SIGNS[cell.standing]} {source}"
    ends = amount.low, amount.high, amount.floor, amount.ceiling
    return ChartPoint(cell.article, cell.mention, row.key, label, said, *ends, cell.standing)


def dated_points(rows: Iterable[Row]) -> list[ChartPoint]:
    """Return the dates that ``rows`` state, and the days as of which the stated facts hold, the earliest first."""
    points: list[ChartPoint] = []
    for row in rows:
        if row.kind is Kind.DATE:
            points += _dates(row)
        elif row.fact is not None and row.fact.date:
            points += _as_of(row, row.fact.date)
    return sorted(points, key=lambda point: (point.low, point.row))


def _dates(row: Row) -> Iterable[ChartPoint]:
    """Yield each date that the row's sources give, once."""
    seen: set[Reading] = set()
    for cell in row.cells:
        amount = amount_of(cell.reading, cell.printed)
        if amount is not None and cell.reading not in seen and amount.high < _LEFT_OPEN:
            seen.add(cell.reading)
            yield _dated(row, cell, amount, print_words(cell.reading, wording.language()), cell.standing)


def _as_of(row: Row, day: str) -> Iterable[ChartPoint]:
    amount = amount_of(Reading(Kind.DATE, day), day)
    if amount is not None and row.cells:
        value = print_words(row.reading, wording.language())
        yield _dated(row, row.cells[0], amount, value, Verdict.AGREE)


def _dated(row: Row, cell: Cell, amount: Amount, value: str, standing: Verdict) -> ChartPoint:
    about = " – ".join(filter(None, (row.subject, row.attribute)))
    named = QCoreApplication.translate("Plot", "{about}: {value}").format(about=about or cell.printed, value=value)
    label = f"{verdict_style.SIGNS[standing]} {named}"
    said = QCoreApplication.translate("Plot", "{about}: {value} ({standing})").format(
        about=about or cell.printed, value=value, standing=verdict_style.standing(standing)
    )
    floor, ceiling = max(amount.floor, 1.0), min(amount.ceiling, _LEFT_OPEN)
    return ChartPoint(
        cell.article, cell.mention, row.key, label, said, amount.low, amount.high, floor, ceiling, standing
    )
