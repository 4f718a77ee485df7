"""Words that tie an amount to the one before it, so that it need not name its unit again."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# Behind these an amount is one more of what was just measured: “12 euros au lieu de 9”, “cinq ans dont deux ferme”.
SETS_AGAINST = (
    "contre, au lieu de, au lieu d', plutôt que, plutôt qu', et non, et non pas, dont, mais, après, puis, voire, "
    "au bout de, par rapport à, face à, et pas, comparé à, comparés à, comparée à, comparées à, avant, ou plutôt, "
    "peut-être, (de, voire même, pour"
)
PART_OF = frozenset({"dont"})
# Words that may stand between such a word and the amount.
SKIPPED = word_set(
    "environ quelque seulement déjà encore presque que qu' quasiment les ses à peine plus moins près de d'"
)
# Words behind an amount that leave it without a noun of its own.
FOLLOWS = word_set(
    "en au aux à pour contre l' le la un une avec sans dans sur chez il elle on hier aujourd'hui auparavant avant "
    "après seulement ferme fermes assorti assortie assortis assorties précédemment et ou mais puis pendant lors "
    "quand actuellement prévu prévus prévue prévues initialement annoncé annoncés annoncée d'ici depuis selon soit "
    "dès par maintenant sous de d' cette ce du plus chacun chacune"
)
# Prepositions that, behind two amounts, set them side by side: “3 milliards en 2023 et 2 en 2024”.
SIDE_BY_SIDE = word_set("en au aux à pour chez dans avec le la sur")
# Words behind which “en” is a pronoun: “il en valait”, “lui en donneront”.
EN_BEHIND = word_set("n' il elle on ils elles lui leur s' qui m' t' y'")
