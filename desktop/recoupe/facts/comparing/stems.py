"""The words of a French text, folded and cut to stems, so that “évacués” and “évacuation” count as one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae"})
_BORN = {"né": "naitre", "nés": "naitre"}  # without its accent it would be a negation
_SHORTEST = 3  # letters a stem keeps

_ENDINGS = sorted(
    (
        "issements issement ements ement ments ations ation itions ition utions ution ateurs ateur atrices atrice "
        "trices trice teurs teur eurs eur euses euse aient erait eraient erent eront erons antes ants ante ant ances "
        "ance ences ence ages age ees ee es er ez ait ais ent era erez iront ira irent issent issait ir ions ion ives "
        "ive ifs if ables able iques ique aux ales ale als al elles elle els el ites ite iees iee ies ie is it i us "
        "ues ue u s x e a"
    ).split(),
    key=len,
    reverse=True,
)

_EMPTY = frozenset(
    (
        "a afin ai ailleurs ainsi alors apres au aucun aucune aujourd aupres auquel aussi autant autre autres aux avait "
        "avaient avant avec avoir avons ayant beaucoup bien c ca car ce ceci cela celle celles celui cependant ces cet "
        "cette ceux chacun chaque chez ci comme comment contre d dans de deja depuis des desormais deux devant doit "
        "doivent donc dont du durant elle elles en encore enfin entre environ est et etaient etait etant ete etre eu eux "
        "faire fait fait faut font fois fut grace hui il ils j jamais je jusqu jusque l la laquelle le lequel les "
        "lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes moi moins mon n ne ni nombre non "
        "nos notamment notre nous on ont or ou ou par parce parmi pas pendant peu peut peuvent plus plusieurs plutot "
        "pour pourrait pourquoi pres presque puis puisque qu quand quant quatre que quel quelle quelles quelque quelques "
        "quels qui quoi s sa sans se selon sera serait seraient seront ses si soient soit son sont sous sur t ta tandis "
        "te tel telle tels tes toi ton toujours tous tout toute toutefois toutes tres trois trop tu un une va vers vient "
        "voici voila vont vos votre vous y janvier fevrier mars avril mai juin juillet aout septembre octobre novembre "
        "decembre lundi mardi mercredi jeudi vendredi samedi dimanche an ans annee annees mois jour jours semaine "
        "semaines heure heures soir matin hier demain dernier derniere prochain prochaine million millions milliard "
        "milliards mille milliers euro euros dollar dollars franc francs md"
    ).split()
)
"""Words that say nothing of what a figure measures: grammar, and the names of days, months and units."""


def words(text: str) -> list[tuple[int, int, str]]:
    """Return the words of ``text`` with their places, folded: no capitals, no accents."""
    return [
        (found.start(), found.end(), _BORN.get(found[0].casefold()) or fold(found[0])) for found in _WORD.finditer(text)
    ]


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Return ``text`` in small letters without accents or ligatures; its length may change."""
    plain = unicodedata.normalize("NFD", text.translate(_LIGATURES).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return a folded word without its ending; at least three letters stay."""
    if word.endswith("aux") and len(word) > 4:  # noqa: PLR2004 - hôpitaux, but not eaux
        word = word[:-2] + "l"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST + (len(ending) > 1):
            word = word[: -len(ending)]
            break
    while len(word) > _SHORTEST + 1 and word[-1] in "aeiou":
        word = word[:-1]
    return word


def is_empty(word: str) -> bool:
    """Tell whether a folded word says nothing of what a figure measures."""
    return word in _EMPTY or len(word) == 1
