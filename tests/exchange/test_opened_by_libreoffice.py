"""LibreOffice opens the tables of facts: numbers are numbers, days are days, and nothing else becomes one of them."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest
from tests.exchange.facts_at_hand import SHEET, VERIFIED

from recoupe.exchange.fact_table import COLUMNS
from recoupe.exchange.facts_csv import facts_csv
from recoupe.exchange.facts_xlsx import facts_xlsx
from recoupe_db.records import Kind, Reading

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")

READINGS = (
    Reading(Kind.MONEY, "97400000000", None, "USD"),
    Reading(Kind.PERCENT, "-3.5", None, "%"),
    Reading(Kind.NUMBER, "1/3"),
    Reading(Kind.DATE, "2025-02-10"),
    Reading(Kind.DATE, "2025-02"),
    Reading(Kind.TIME, "18:30"),
    Reading(Kind.DURATION, "P4D"),
    Reading(Kind.NUMBER, "12", "14"),
)
SUBJECTS = ("=1+1", "mars 2025", "3-2", "1E5", "+33", "@x", "10/02", "n")
FACTS = tuple(
    replace(VERIFIED, id=number, reading=reading, subject=subject)
    for number, (reading, subject) in enumerate(zip(READINGS, SUBJECTS, strict=True), 1)
)
FACTS = (replace(FACTS[0], date="2025-02-11", as_of="11 février 2025"), *FACTS[1:])
# parted by, quotes, UTF-8, first line, columns as found, language, no forced text, days and numbers looked for
HABITS = {"fr": "59,34,76,1,,1036,false,true", "en": "44,34,76,1,,2057,false,true"}


def opened(path, *, kind):
    """Return the cells of a table as LibreOffice understands them, by the key of their column."""
    target = path.with_suffix(".opened.xlsx")
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    reading = [f"--infilter={kind}"] if kind else []
    command = [
        "soffice",
        profile,
        "--headless",
        *reading,
        "--convert-to",
        "xlsx",
        "--outdir",
        path.parent / "out",
        path,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    shutil.move(path.parent / "out" / f"{path.stem}.xlsx", target)
    page = openpyxl.load_workbook(target).active
    keys = [column.key for column in COLUMNS]
    return [dict(zip(keys, row, strict=True)) for row in page.iter_rows(min_row=2, values_only=True)]


@pytest.fixture(scope="module", params=["fr csv", "en csv", "fr xlsx"])
def rows(request, tmp_path_factory):
    language, kind = request.param.split()
    sheet = replace(SHEET, language=language, facts=FACTS)
    path = tmp_path_factory.mktemp("table") / f"faits.{kind}"
    path.write_bytes(facts_csv(sheet) if kind == "csv" else facts_xlsx(sheet))
    options = f"Text - txt - csv (StarCalc):{HABITS[language]}" if kind == "csv" else ""
    return opened(path, kind=options)


def test_numbers_are_numbers(rows):
    numbers = [row["number"] for row in rows]
    assert [Decimal(str(number)) if number is not None else None for number in numbers] == [
        *(Decimal(97400000000), Decimal("-3.5"), None, None, None, None, None),
        Decimal(12),
    ]
    assert rows[-1]["number_max"] == 14


def test_days_are_days_and_nothing_else_became_one(rows):
    days = [row["date"] for row in rows]
    assert isinstance(days[3], dt.datetime)
    assert days[3].date() == dt.date(2025, 2, 10)
    assert [day for day in days if day is not None] == [days[3]]
    assert rows[0]["as_of"].date() == dt.date(2025, 2, 11)


def test_what_only_looks_like_a_number_or_a_day_stays_as_it_is_written(rows):
    told = [str(row["other"]).lstrip("'") for row in rows if row["other"] is not None]
    assert told == ["1/3", "2025-02", "18:30", "P4D"]
    assert all(isinstance(row["as_of"], str) for row in rows[1:])
    told = [str(row["subject"]).lstrip("'") for row in rows]
    assert told == [fact.subject for fact in FACTS]
    assert all(isinstance(row["subject"], str) for row in rows)
