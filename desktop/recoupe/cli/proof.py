"""`recoupe proof`: a draft, checked before it is printed."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from recoupe.cli.recogniser import recogniser_of
from recoupe.cli.reporting import DONE, SOME_FAILED, counted, say
from recoupe.facts.proof.as_json import written
from recoupe.facts.proof.values import ARITHMETIC, NAME, NoteSource, Proof, ProofNote, ProofVerdict
from recoupe.recognition.values import Text
from recoupe.services.drafts import draft_in
from recoupe.services.services import Services
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

_SIGNS = {
    ProofVerdict.AGREE: "=",
    ProofVerdict.ROUNDED: "≈",
    ProofVerdict.CONTRADICT: "≠",
    ProofVerdict.UNKNOWN: "?",
}
_SHOWN = 3  # sources of a note


def proof(store: Store, draft: str, *, dossier: str | None, model: str, as_json: bool) -> int:
    """Check the file ``draft`` (``-``: standard input) and print what its figures, names and sums come to.

    Returns 1 where something contradicts, 0 otherwise. Raises :class:`Problem` when nothing can be checked.
    """
    services = Services.open(store)
    about = services.library.dossier(dossier).id if dossier is not None else None
    article = _from_standard_input() if draft == "-" else draft_in(Path(draft))
    text = Text(draft, article.text, article.published, article.source)
    proof = services.proof.check(text, recogniser_of(model), dossier=about)
    if as_json:
        say(json.dumps(written(proof), ensure_ascii=False) + "\n")
    else:
        say(_told(proof, article.text))
    return SOME_FAILED if proof.counts[ProofVerdict.CONTRADICT] else DONE


def _from_standard_input() -> NewArticle:
    """Return the text of standard input, whatever kind of file comes through it."""
    with tempfile.TemporaryDirectory(prefix="recoupe-draft-") as folder:
        path = Path(folder) / "draft.txt"
        path.write_bytes(sys.stdin.buffer.read())
        return draft_in(path)


def _told(proof: Proof, text: str) -> str:
    """Return a line for each note, then how many there are of each kind."""
    lines = [f"{_position(text, note.start)}  {_SIGNS[note.verdict]} {_about(note)}" for note in proof.notes]
    counts = proof.counts
    summary = [f"{count} {verdict.value}" for verdict, count in counts.items() if count]
    lines.append(", ".join(summary) or "No figure and no name was found in the draft.")
    return "".join(f"{' '.join(line.split(chr(10)))}\n" for line in lines)


def _position(text: str, start: int) -> str:
    """Return line and column, from 1, as editors count them."""
    line = text.count("\n", 0, start) + 1
    return f"{line}:{start - (text.rfind(chr(10), 0, start) + 1) + 1}"


def _about(note: ProofNote) -> str:
    said = f"“{note.text}”"
    if note.kind == ARITHMETIC:
        return f"{said} does not add up: {note.formula}"
    if note.verdict is ProofVerdict.UNKNOWN:
        return f"{said}: in no source"
    if note.says:
        said += f", spelt “{note.says}”" if note.kind == NAME else f" → “{note.says}”"
    return f"{said}: {_sources(note.sources)}{_dissent(note)}"


def _dissent(note: ProofNote) -> str:
    """Return who says otherwise than the verdict: a draft agrees with none of two sources that disagree by itself."""
    if not note.dissent:
        return ""
    disagree = "but these agree with the draft" if note.verdict is ProofVerdict.CONTRADICT else "but the sources differ"
    return f" — {disagree}: {_sources(note.dissent)}"


def _sources(sources: Iterable[NoteSource]) -> str:
    known = list(sources)
    shown = [
        f"{source.dossier}, {source.article} “{source.text}”" + (f" (verified {source.day})" if source.verified else "")
        for source in known[:_SHOWN]
    ]
    if len(known) > _SHOWN:
        shown.append(f"and {counted(len(known) - _SHOWN, 'more source', 'more sources')}")
    return "; ".join(shown)
