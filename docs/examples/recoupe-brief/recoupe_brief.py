"""Writes the verified facts as a brief that somebody reads aloud: a sentence a line, with who checked it."""

from __future__ import annotations

from recoupe.plugins import Contents, ExportMaterial, SheetFact, Writer, WrittenExport


def write(material: ExportMaterial) -> WrittenExport:
    """Return a line for each verified fact."""
    facts = material.sheet().verified
    lines = [_line(fact) for fact in facts]
    return WrittenExport([f"{line}\n".encode() for line in lines], len(facts))


def _line(fact: SheetFact) -> str:
    checked = fact.checked.signed.by if fact.checked else ""
    return f"{fact.subject} – {fact.attribute} : {fact.value}. ({checked})"


WRITER = Writer(
    suffix=".txt",
    titles={"en": "Brief to read aloud", "fr": "Brève à lire à l’antenne"},
    purposes={"en": "One verified fact a line.", "fr": "Un fait vérifié par ligne."},
    contents=Contents.SHEET,
    write=write,
)
