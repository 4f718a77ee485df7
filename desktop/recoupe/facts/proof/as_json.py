"""A proof as the JSON object that `recoupe proof --json` prints."""

from __future__ import annotations

from recoupe.facts.proof.values import NoteSource, Proof, ProofNote


def written(proof: Proof) -> dict[str, object]:
    """Return the object: ``notes`` in reading order, and ``counts`` of them by verdict."""
    return {
        "notes": [_note(note) for note in proof.notes],
        "counts": {verdict.value: count for verdict, count in proof.counts.items()},
    }


def _note(note: ProofNote) -> dict[str, object]:
    return {
        "start": note.start,
        "end": note.end,
        "text": note.text,
        "kind": note.kind,
        "verdict": note.verdict.value,
        "says": note.says or None,
        "sources": [_source(source) for source in note.sources],
        "formula": note.formula or None,
        "dissent": [_source(source) for source in note.dissent],
        "rivals": [_source(source) for source in note.rivals],
    }


def _source(source: NoteSource) -> dict[str, object]:
    return {
        "dossier": source.dossier,
        "article": source.article,
        "start": source.start,
        "end": source.end,
        "text": source.text,
        "sentence": source.sentence,
        "sentence_start": source.sentence_start,
        "verified": source.verified,
        "verified_on": source.day or None,
        "verdict": source.verdict.value,
    }
