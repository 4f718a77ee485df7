"""Values as they are stored, read back: EDTF dates, ISO 8601 durations, HH:MM times, decimals and fractions."""

from __future__ import annotations

import re

from recoupe_db.records import Kind, Reading

_DAY = r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"
_DATE = re.compile(rf"(?:{_DAY}|[0-9]{{3}}X|[0-9]{{2}}XX)|{_DAY}/{_DAY}")
_DURATION = re.compile(
    r"P(?=[0-9T])(?:[0-9.]+Y)?(?:[0-9.]+M)?(?:[0-9.]+W)?(?:[0-9.]+D)?(?:T(?=[0-9])(?:[0-9.]+H)?(?:[0-9.]+M)?(?:[0-9.]+S)?)?"
)
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+|/[1-9][0-9]*)?")
_FORMS = (
    (Kind.DATE, _DATE),
    (Kind.DURATION, _DURATION),
    (Kind.TIME, _TIME),
    (Kind.NUMBER, _NUMBER),
    (Kind.ORDINAL, re.compile("[0-9]+")),
    (Kind.AGE, re.compile(r"[0-9]+(?:\.[0-9]+)?")),
)
_UNITS = {Kind.AGE: "a"}


def stored_value(words: str, kind: Kind | None) -> Reading | None:
    """Return the reading of a value in its stored form; four digits are a year unless ``kind`` says else."""
    fitting = [form for form, pattern in _FORMS if pattern.fullmatch(words)]
    if not fitting:
        return None
    if kind is not None and kind not in fitting:
        return None
    chosen = kind or fitting[0]
    return Reading(chosen, words, None, _UNITS.get(chosen))
