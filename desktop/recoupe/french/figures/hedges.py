"""Words that hedge a figure, before and behind it, and what they say."""

from __future__ import annotations

from recoupe_db.records import Modifier

BEFORE = {
    Modifier.ABOUT: (
        "environ, env ., env, près de, près d', quelque, à peu près, autour de, aux alentours de, aux environs de, "
        "presque, quasiment, quasi, approximativement, de l'ordre de, autour d', avoisinant, avoisine, "
        "avoisinent, frôle, frôlant, à peine, ~, ≈, une bonne, grosso modo, un petit, peu ou prou, pas loin de, "
        "dans les"
    ),
    Modifier.OVER: (
        "plus de, plus d', un peu plus de, un peu plus d', bien plus de, au-delà de, au-delà des, "
        "supérieur à, supérieure à, supérieurs à, supérieures à, dépasse, dépassent, dépassé, dépassant, dépasser, "
        "dépassait, excède, excédant, au-dessus de, au-dessus des, >, largement plus de, nettement plus de"
    ),
    Modifier.UNDER: (
        "moins de, moins d', un peu moins de, un peu moins d', inférieur à, inférieure à, inférieurs à, inférieures "
        "à, en dessous de, en-dessous de, au-dessous de, sous la barre des, sous les, <"
    ),
    Modifier.AT_LEAST: (
        "au moins, au minimum, minimum, à partir de, à partir du, pas moins de, pas moins d', a minima, ≥, à "
        "tout le moins"
    ),
    Modifier.AT_MOST: (
        "jusqu'à, jusqu'aux, au plus, au maximum, maximum, tout au plus, pas plus de, pas plus d', ≤, max"
    ),
}
BEFORE_DATE = {
    Modifier.ABOUT: "vers, autour de, aux alentours de, aux environs de, environ",
    Modifier.OVER: "après, après le, au-delà de",
    Modifier.UNDER: "avant, avant le, avant la",
    Modifier.AT_LEAST: "dès, dès le, à partir de, à partir du, à compter du, à compter de",
    Modifier.AT_MOST: "d'ici, d'ici à, d'ici au, d'ici la, jusqu'en, jusqu'au, jusqu'à",
}
BEHIND = {
    Modifier.ABOUT: "environ, à peu près, approximativement, ou presque",
    Modifier.AT_LEAST: ("au moins, au minimum, minimum, ou plus, et plus"),
    Modifier.AT_MOST: ("au maximum, maximum, au plus, max, ou moins, et moins"),
}
# Words that may stand between a hedge and its figure.
BETWEEN = frozenset({"les", "le", "la", "l'", "de", "d'", "des", "une", "un", "quelque"})
