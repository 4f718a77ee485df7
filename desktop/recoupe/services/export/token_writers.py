"""What writes the formats that spaCy cuts into words: a process that has spaCy hands it to the export."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from recoupe.exchange.format_names import Format
from recoupe.exchange.gold_conll import conll_parts
from recoupe.exchange.gold_prodigy import prodigy_lines
from recoupe.exchange.gold_spacy import gold_doc_bin
from recoupe.facts.sentences import sentences

if TYPE_CHECKING:
    from recoupe.exchange.export_writers import TokenWriter

TOKEN_WRITERS: Final[Mapping[str, TokenWriter]] = MappingProxyType(
    {
        Format.SPACY: gold_doc_bin,
        Format.CONLL: partial(conll_parts, sentences=sentences),
        Format.PRODIGY: prodigy_lines,
    }
)
