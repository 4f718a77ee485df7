"""Words that hedge a figure, before and behind it, and what they say."""

from __future__ import annotations

from recoupe_db.records import Modifier

BEFORE = {
    Modifier.ABOUT: (
        "environ, env ., env, près de, près d', quelque, à peu près, autour de, aux alentours de, aux environs de, "
        "presque, quasiment, quasi, approximativement, de l'ordre de, autour d', avoisinant, avoisine, avoisinent, "
        "frôle, frôlant, à peine, ~, ≈, une bonne, grosso modo, un petit, peu ou prou, pas loin de, dans les, proche "
        "de, proches de, proche des, proches des, proche d', voisin de, voisine de, avoisine les, flirte avec, autour "
        "des, de l'ordre des, pas loin des, près des, frôle les, frôlent les, frôlent, frôlé, approche, approchent, "
        "approche les, avoisiner, aux environs des, aux alentours des"
    ),
    Modifier.OVER: (
        "plus de, plus d', un peu plus de, un peu plus d', bien plus de, au-delà de, au-delà des, supérieur à, "
        "supérieure à, supérieurs à, supérieures à, dépasse, dépassent, dépassé, dépassant, dépasser, dépassait, "
        "excède, excédant, au-dessus de, au-dessus des, >, largement plus de, nettement plus de, dépasse largement, "
        "dépassent largement, dépasse nettement, dépassera, dépasseront, dépassaient, dépasserait, a dépassé, "
        "largement dépassé, dépasse les, dépassent les, bien au-delà de, bien au-delà des, beaucoup plus de, bien "
        "plus d', bien supérieur à, largement supérieur à, excèdent, excédait"
    ),
    Modifier.UNDER: (
        "moins de, moins d', un peu moins de, un peu moins d', inférieur à, inférieure à, inférieurs à, inférieures "
        "à, en dessous de, en-dessous de, au-dessous de, sous la barre des, sous les, <, bien moins de, nettement "
        "moins de, beaucoup moins de, n'atteint pas, pas tout à fait"
    ),
    Modifier.AT_LEAST: (
        "au moins, au minimum, minimum, à partir de, à partir du, pas moins de, pas moins d', a minima, ≥, à tout le "
        "moins, au bas mot, au moins de"
    ),
    Modifier.AT_MOST: (
        "jusqu'à, jusqu'aux, au plus, au maximum, maximum, tout au plus, pas plus de, pas plus d', ≤, max, ne dépasse "
        "pas, ne dépassent pas, ne dépassait pas, ne dépassera pas, ne dépasseront pas, ne dépasserait pas, ne doit "
        "pas dépasser, ne peut pas dépasser, ne pas dépasser, ne peut dépasser, ne doit dépasser, sans dépasser, "
        "n'excède pas, n'excédera pas, n'excédait pas, n'excèdent pas, dans la limite de, plafonné à, plafonnée à, "
        "plafonnés à, plafonnées à, plafonne à, pas dépassé, pas dépasser, pas au-delà de"
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
    Modifier.OVER: "passés, passées, bien sonnés, et des poussières, et quelques",
    Modifier.AT_LEAST: "au bas mot, au moins, au minimum, minimum, ou plus, et plus",
    Modifier.AT_MOST: "au maximum, maximum, au plus, max, ou moins, et moins, grand maximum, tout au plus",
}
# Words that may stand between a hedge and its figure.
BETWEEN = frozenset({"les", "le", "la", "l'", "de", "d'", "des", "une", "un", "quelque"})
