"""Rates of exchange as reviewers enter them: what it was, on which day, and where they read it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.numbers import list_currencies

from recoupe.services.changes import Changes
from recoupe.services.problems import NotARate, RateWithoutSource, SameCurrency, UnknownCurrency
from recoupe_db.queries import decisions, log, rates
from recoupe_db.records import Action, DossierId, Rate, RateId, Target
from recoupe_db.store import Store

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_known = lru_cache(maxsize=1)(list_currencies)


class ExchangeRateService:
    """Records the rates that ``reviewer`` enters.

    Entering raises :class:`UnknownCurrency` for what is no ISO 4217 code, :class:`SameCurrency`,
    :class:`NotARate` for what is no positive decimal number, and :class:`RateWithoutSource`.
    """

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def of(self, dossier: DossierId) -> list[Rate]:
        """Return the rates of a dossier, by currencies and day."""
        with self._store.read() as session:
            return rates.of_dossier(session, dossier)

    def enter(self, dossier: DossierId, base: str, quote: str, rate: str, day: date, source: str) -> Changes:
        """Record that one ``base`` was ``rate`` ``quote`` on ``day``, as ``source`` says."""
        fields = _fields(base, quote, rate, day, source)
        with self._store.write() as session:
            step = decisions.begin(session, self.reviewer, Action.RATE, dossier=dossier)
            decisions.create(session, step, Target.RATE, dossier=dossier, **fields)
            return Changes.of(log.get(session, step.id))

    def withdraw(self, rate: RateId) -> Changes:
        """Record that a rate holds no longer."""
        with self._store.write() as session:
            step = decisions.begin(session, self.reviewer, Action.RATE, dossier=rates.get(session, rate).dossier)
            decisions.remove(session, step, Target.RATE, rate)
            return Changes.of(log.get(session, step.id))


def _fields(base: str, quote: str, rate: str, day: date, source: str) -> dict[str, object]:
    """Return what is stored of a rate, once it is one."""
    one, other = base.strip().upper(), quote.strip().upper()
    for currency in (one, other):
        if currency not in _known():
            raise UnknownCurrency(currency=currency)
    if one == other:
        raise SameCurrency(currency=one)
    if not source.strip():
        raise RateWithoutSource
    return {"base": one, "quote": other, "rate": _decimal(rate), "day": day, "source": source.strip()}


def _decimal(rate: str) -> str:
    """Return a number as it was written, with a point: every digit tells how precise it is."""
    written = "".join(rate.split())
    if not _NUMBER.fullmatch(written) or not Decimal(written.replace(",", ".")):
        raise NotARate(written=rate)
    return written.replace(",", ".")
