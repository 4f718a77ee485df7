"""What all tables share: the declarative base, and columns for moments, days and closed lists of words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from recoupe_db.records import Label

_SMALLEST = timedelta(microseconds=1)
_LAST = datetime.max.replace(tzinfo=UTC) - timedelta(days=2)


class Base(DeclarativeBase):
    """Rows of the library. Constraints have names, so that a migration can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def moment_text(moment: datetime) -> str:
    """Write an aware moment in UTC with microseconds: such texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def following(moment: datetime) -> str:
    """Write the first moment after another, as :func:`moment_text` does; after the last there is none."""
    return moment_text(moment + _SMALLEST if moment < _LAST else moment)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept as ISO 8601 text in UTC; takes such text as well."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | str | None, dialect: Dialect) -> str | None:
        """Return the text to store."""
        return moment_text(value) if isinstance(value, datetime) else value

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment that was stored."""
        return None if value is None else datetime.fromisoformat(value)


class IsoDate(TypeDecorator[date]):
    """A calendar day, kept as ISO 8601 text; takes such text as well."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: date | str | None, dialect: Dialect) -> str | None:
        """Return the text to store."""
        return value.isoformat() if isinstance(value, date) else value

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Return the day that was stored."""
        return None if value is None else date.fromisoformat(value)


class EnumText(TypeDecorator[StrEnum | Label]):
    """One word of closed lists, kept as text; a stored word that is on none of them raises ``KeyError``.

    A dossier may have labels of its own, so a list of labels is open to any word that can be one.
    """

    impl = Text
    cache_ok = True

    def __init__(self, lists: tuple[type[StrEnum | Label], ...]) -> None:
        super().__init__()
        self.lists = lists
        self._words: dict[str, StrEnum | Label] = {str(word): word for words in lists for word in words}
        self._read = _Words(self.word)

    def word(self, text: str) -> StrEnum | Label:
        """Return the word that a text is. Raises ``KeyError``, ``ValueError`` for what can be no label."""
        known = self._words.get(text)
        if known is None and Label in self.lists:
            return Label(text)
        return self._words[text] if known is None else known

    @override
    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        """Return the text to store."""
        return None if value is None else str(self.word(value))

    @override
    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Return what turns a stored text into its word: a dictionary, as an article may have 30,000 mentions."""
        return self._read.__getitem__


class _Words(dict[str | None, StrEnum | Label | None]):
    """What each stored text is, found out when it is first met."""

    def __init__(self, word: Callable[[str], StrEnum | Label]) -> None:
        super().__init__({None: None})
        self._word = word

    def __missing__(self, text: str) -> StrEnum | Label:
        self[text] = word = self._word(text)
        return word
