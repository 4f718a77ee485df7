"""Why something was suggested: a code with what was seen, as it is stored; the screen puts it into words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum

_WRITTEN = re.compile(r"(?P<code>[a-z_]+)(?:\((?P<arguments>.*)\))?", re.DOTALL)


class ReasonCode(StrEnum):
    """What a suggestion of a name rests on; the arguments of each are in brackets."""

    MODEL = "model"  # the language model
    LEXICON = "lexicon"
    CAPITAL = "capital"  # a capital inside the sentence
    DOSSIER = "dossier"  # the other articles of the dossier
    ELSEWHERE = "elsewhere"  # another place in the text
    CONTEXT = "context"  # what stands around it
    FIRST_NAME = "first_name"  # (the first name)
    AFTER = "after"  # (the word before it)
    OPENS_ORGANISATION = "opens_organisation"  # (the word that opens it)
    OPENS_PLACE = "opens_place"  # (the word)
    OPENS_EVENT = "opens_event"  # (the word)
    OPENS_TITLE = "opens_title"  # (the word)
    ENDS_ORGANISATION = "ends_organisation"  # (the word that ends it)
    ENDS_PLACE = "ends_place"  # (the word)
    ENDS_TITLE = "ends_title"  # (the word)
    DATELINE = "dateline"  # the head of a dispatch
    CODE_NAME = "code_name"
    BEFORE_CODE = "before_code"  # a code follows
    BEFORE_PLACE = "before_place"  # a place follows
    MEMORY = "memory"  # (times confirmed, times rejected)


@dataclass(frozen=True, slots=True)
class SuggestionReason:
    """A reason: ``memory(12, 1)`` when written, ``lexicon`` where it needs no arguments."""

    code: ReasonCode
    arguments: tuple[str | int, ...] = ()

    def __str__(self) -> str:
        if not self.arguments:
            return self.code.value
        return f"{self.code.value}({json.dumps(self.arguments, ensure_ascii=False)[1:-1]})"


def reason(code: ReasonCode, *arguments: str | int) -> str:
    """Return a reason as it is stored."""
    return str(SuggestionReason(code, arguments))


def read_reason(written: str) -> SuggestionReason | None:
    """Return a reason that was stored; None for words of another origin, and codes that this version does not know."""
    match = _WRITTEN.fullmatch(written)
    if match is None:
        return None
    try:
        code, arguments = ReasonCode(match["code"]), json.loads(f"[{match['arguments'] or ''}]")
    except ValueError:
        return None
    return SuggestionReason(code, tuple(arguments))
