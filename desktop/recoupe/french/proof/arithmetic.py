"""How French says that a share, a change or a total is another way to put the figures beside it."""

from __future__ import annotations

import re
from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("proof/arithmetic")

_HEDGE = r"(?:(?:près|plus|moins|autour|aux alentours) (?:de |d[’'])|environ |quelque |presque |à peine |exactement )"
_MOVE = (
    r"(?:hausse|augmentation|progression|croissance|accroissement|bond|envolée|baisse|diminution|réduction|recul|chute"
    r"|repli|contraction|dégringolade|plongeon)"
)
_RISE = r"(?:(?:en (?:forte |légère |nette )?|(?:un|une) (?:forte |légère |nette )?)" + _MOVE + r"(?: de | d[’']))"
_SOME_WORDS = r"(?:[ \u00a0]?[^\W\d_]+(?:[-’' \u00a0][^\W\d_]+){0,5})"

CHANGE_AFTER: Final = re.compile(
    rf"{_SOME_WORDS}?(?:\s*,?\s*soit {_RISE}?|\s*\(\s*(?:soit )?{_RISE}?|\s*[,–—:]\s*{_RISE}){_HEDGE}?[+−–-]?\s*"
)
"""Between where a change ends and its percentage: “ salariés, soit une hausse de ”, “ (+”, “, en baisse de ”."""

CHANGE_BEFORE: Final = re.compile(r"\s*,?\s*(?:en passant |passant |pour passer |à partir )?d(?:e |[’'])")
"""Between a percentage and where the change begins: “(bondir) de 20 %, passant de 200 à 250”."""

MOVED_BY: Final = re.compile(
    r"(?i)(?:progress|augment|bondi|grimp|hauss|croî|accru|envol|baiss|diminu|recul|chut|repli|rédui|dégringol)\w*"
    rf"(?: d(?:e |[’'])){_HEDGE}?\Z"
)
"""What stands before such a percentage: “ont bondi de ”."""

FROM: Final = re.compile(r"(?i)\bd(?:e |[’'])(?:près de |environ )?\Z")
TO: Final = re.compile(rf"{_SOME_WORDS}?\s*à (?:près de |environ )?")
"""“(de) 200 salariés à (250)”."""

NO_CHANGE: Final = re.compile(
    r"(?i)\b(?:entre|fourchette|v[ao](?:nt)? de|allant|varie\w*|compris\w*|oscill\w*|selon les|par an|annualis\w*"
    r"|rythme|annuel\w*|en moyenne|moyenn\w*|inflation|corrigé\w*|constante?s?|comparables?|cumulé\w*)\b"
)
"""Words that make a range of two values, or a percentage of something else than the change."""

ENDS_HERE: Final = re.compile(r"\s*(?:[)\].,;:!?»”]|\Z|\n|de plus\b|de moins\b|de hausse|de baisse|d[’']augmentation)")
"""What may follow a percentage that is about the figures before it, and of nothing else."""

RESTATED: Final = re.compile(
    rf"{_SOME_WORDS}?(?:\s*,?\s*soit |\s*\(\s*(?:soit )?|\s*,?\s*c[’']est-à-dire )(?:{_HEDGE}|un peu )?"
)
"""Between two ways to put one share: “ des salariés, soit ”, “ (”."""

BESIDE: Final = re.compile(rf"{_SOME_WORDS}?\s*,\s*{_HEDGE}?")
"""Between the two where they only stand side by side: both have to be followed by a mark."""

OF_THE_SAME: Final = re.compile(r"\s*(?:de l[’']|des |du |de la )(?P<noun>[^\W\d_]+)")
THE_WHOLE: Final = _WORDS.words("the_whole")
OUT_OF: Final = re.compile(rf"(?:\s+des\s+|{_SOME_WORDS}?\s+sur (?:les |un total de )?)")
"""Between part and whole: “25 salariés sur 40”, “25 des 40”."""

WHOLE_BEFORE: Final = re.compile(r"(?i)\b(?:sur(?: un total de| les)?|parmi les|des)\s*\Z")
WHOLE_AFTER: Final = re.compile(r"(?P<noun>[ \u00a0][^\W\d_]+)(?:\s[^\W\d_]+){0,3}\s*[,(:]\s*(?:dont |soit )?\Z")
"""“Sur (40) salariés, ”, and “(40) salariés, dont ”."""

LISTED: Final = re.compile(r"(?:[(:]|dont|soit)\s*\Z")
"""What in the second of these leads to the parts themselves."""

PREDICATE: Final = re.compile(r"\s*(?:d[’']entre (?:eux|elles)\s*)?(?P<first>(?:[ns][’'])?[^\W\d_]+)")
AUXILIARIES: Final = _WORDS.words("auxiliaries")
NO_VERBS: Final = _WORDS.words("no_verbs")
VERB_ENDINGS: Final = _WORDS.listed("verb_endings")

CONTRASTS: Final = (
    (r"femmes?|filles?", r"hommes?|garçons?"),
    (r"oui", r"non"),
    (r"pour|favorables?|approuv\w+|souten\w+|souti\w+|accept\w+", r"contre|défavorables?|oppos\w+|rejet\w+|refus\w+"),
    (r"partis?|parties?|partent|quitt\w+|licenci\w+", r"rest\w+|conserv\w+|gard\w+|maint\w+"),
    (r"gagn\w+|rempor\w+", r"perd\w+"),
    (r"augment\w+|progress\w+|hausse", r"baiss\w+|recul\w+|diminu\w+"),
    (r"satisfaite?s?", r"mécontente?s?|insatisfaite?s?"),
    (r"CDI", r"CDD"),
    (r"temps plein", r"temps partiel"),
    (r"majeure?s?", r"mineure?s?"),
    (r"présente?s?", r"absente?s?"),
    (r"morts?|tués?|tuées?|décédée?s?", r"blessée?s?|indemnes|survivants?"),
    (r"publics?|publiques?", r"privée?s?"),
    (r"rurales?|ruraux", r"urbaine?s?"),
)
"""Words that no one of a whole can be both of: who is for is not against."""

COMPLETE: Final = ((r"femmes?", r"hommes?"), (r"filles?", r"garçons?"))
"""Pairs that make up the whole between them."""

THE_OTHERS: Final = re.compile(r"(?i)\b(?:les|et) autres?\b|\brestante?s?\b|\ble reste\b|\bautres\b")
PLACE: Final = re.compile(r"\s*(?P<preposition>à|en|au|aux|dans|chez)\s")
OF_A_WHOLE: Final = re.compile(r"\s*(?:des|de l[’']|de la|du|de ces|de leurs|de nos)\s*(?P<noun>[^\W\d_]+)")
AND: Final = re.compile(r"\b(?:et|contre|,)\s")
TOTAL_BEFORE: Final = re.compile(r",?\s*(?:soit )?(?:un total de|au total,?|en tout,?)\s*\Z")
TOTAL_AFTER: Final = re.compile(r"(?:\s[^\W\d_]+){0,3}\s*(?:au total|en tout)\b")
ENUMERATED: Final = re.compile(rf"{_SOME_WORDS}?\s*(?:,|et|plus|ainsi que)\s*(?:de |d[’'])?")
RESULT: Final = re.compile(rf"{_SOME_WORDS}?\s*,?\s*soit ")
