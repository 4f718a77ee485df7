"""Sentences that libraries of before December 2026 hold as reasons of suggestions, and the codes instead of them.

``*`` stands for what was seen: a word in quotation marks, or a number.
"""

from __future__ import annotations

from recoupe_db.records.reasons import ReasonCode

FORMER_REASONS = {
    "Reconnu par le modèle de langue": ReasonCode.MODEL,
    "Figure au lexique": ReasonCode.LEXICON,
    "Majuscule à l’intérieur de la phrase": ReasonCode.CAPITAL,
    "Comme dans le reste du dossier": ReasonCode.DOSSIER,
    "Déjà reconnu ailleurs dans le texte": ReasonCode.ELSEWHERE,
    "D’après le contexte": ReasonCode.CONTEXT,
    "Commence par le prénom « * »": ReasonCode.FIRST_NAME,
    "Précédé de « * »": ReasonCode.AFTER,
    "Suit « * »": ReasonCode.AFTER,
    "« * » ouvre un nom d’organisation": ReasonCode.OPENS_ORGANISATION,
    "« * » ouvre un nom de lieu": ReasonCode.OPENS_PLACE,
    "« * » ouvre un nom d’événement": ReasonCode.OPENS_EVENT,
    "« * » ouvre un titre": ReasonCode.OPENS_TITLE,
    "« * » termine un nom d’organisation": ReasonCode.ENDS_ORGANISATION,
    "« * » termine un nom de lieu": ReasonCode.ENDS_PLACE,
    "« * » termine un titre": ReasonCode.ENDS_TITLE,
    "Lieu en tête de dépêche": ReasonCode.DATELINE,
    "Nom de code": ReasonCode.CODE_NAME,
    "Nom suivi d’un code": ReasonCode.BEFORE_CODE,
    "Organisation suivie d’un lieu": ReasonCode.BEFORE_PLACE,
    "Confirmé * fois, rejeté * fois": ReasonCode.MEMORY,
}
