"""What a figure measures, as a short French phrase: the noun beside it, or the one that its verb stands for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from recoupe.facts.drafting.phrases import (
    APPOSED,
    ASKED,
    BEFELL,
    BESIDE,
    BESIDE_AT,
    BRACKETED,
    COUNTED,
    DONE_TO,
    ESTIMATED,
    EXPLAINED,
    GRAMMATICAL,
    HEADING,
    INSET,
    LEADING,
    MOVED,
    OF,
    OUT_OF,
    PART_OF,
    PER,
    RATE,
    RESTATED,
    SIZED,
    TRENDING_TO,
    bare,
    clean,
)
from recoupe.facts.drafting.words import (
    BLANK,
    BLANKS,
    before_word,
    deeds,
    first_words,
    hedged,
    is_noun,
    last_words,
    of_the,
    spaced,
    stands_for,
)
from recoupe.french.facts import drafting as french
from recoupe.french.facts import noun_phrases as nouns
from recoupe_db.records import Kind, Reading

_CLAUSE = re.compile(r"[;:!?]\s|\s[–—-]\s|[«»“”\"]|\.\s")
_BRACKETS = re.compile(r"\([^()]*\)")
_PLURAL = 2  # from which number on a noun has its plural
_COMMA, _LATER = 30, 15  # code points that a comma is worth, and that a verb after the figure is further away
_NEAR = 12  # words around a date in which the verb that it dates stands
_KIND_OF_AGE = re.compile(rf"(?i)(?P<age>{spaced(nouns.KINDS_OF_AGE, BLANK)})\b[^.;:]{{0,40}}$")
_RETIRING = re.compile(rf"(?i)\b{nouns.RETIRING}\s(?:{nouns.RETIRING_MOVED}\s)?{nouns.AT}\s*$")
_MEAN_AGE = re.compile(rf"(?i)\b{spaced(nouns.MEAN_AGE, BLANK)}\b[^.;:]{{0,40}}$")
_FROM_TO = re.compile(
    rf"\s{before_word(nouns.OF)}\s?\d[\d.,\s]*(?:\s?(?:%|€|\$|[a-zà-ÿ]+))?"
    rf"(?:\s{spaced(nouns.OVER_A_YEAR, BLANK)})?,?\s+(?P<to>{nouns.AT})\s*$"
)
_MOVED_TO = re.compile(rf"[^;:]{{0,60}}?(?:\s|^)(?:{nouns.AT}|\(|{french.ENDING_AT})\s*(?:{french.HEDGES}\s*)*$")
_OF_PEOPLE = re.compile(rf"\s{nouns.OF_PEOPLE}\s(?P<people>[A-ZÀ-Ý][a-zà-ÿ]+s)\b(?!\s[A-ZÀ-Ý])")
_LED_BY = re.compile(rf"(?:\s+\w+)?\s+{before_word(nouns.OF, BLANKS)}.{{0,20}}", re.DOTALL)
_SCALE = re.compile(rf"(?i)\b(?P<scale>{french.SCALES})\s(?:{french.HEDGES}\s*)*$")
_WITHIN = re.compile(rf"\b{before_word(nouns.OF, BLANKS)}([a-zà-ÿ]{{3,}})")


@dataclass(frozen=True, slots=True)
class Around:
    """A figure's sentence: what stands ``before`` and ``after`` it, and the text around the sentence."""

    preceding: str
    before: str
    after: str
    following: str
    reading: Reading
    surface: str


def attribute(around: Around) -> str:
    """Return what the figure measures. It is never empty: the least that can be said is the kind of thing it is."""
    return told_attribute(around) or _least(around)


def told_attribute(around: Around) -> str:
    """Return what the sentence says that the figure measures; empty where it does not say."""
    return named_attribute(around) or _by_rules(around, deeds=True)


def named_attribute(around: Around) -> str:
    """Return the noun phrase by which the sentence itself names what the figure measures; empty where it has none."""
    if around.reading.kind is Kind.AGE:
        return _age(around.before)
    if sized := SIZED.search(around.before):
        return french.SIZES[sized["size"].lower()]
    return _by_rules(around, deeds=False)


def _age(before: str) -> str:
    """Return whose age is told, where it is nobody’s: “l’âge légal de départ”, “la retraite à 64 ans”."""
    if match := _KIND_OF_AGE.search(before):
        return clean(match["age"])
    if _RETIRING.search(before):
        return nouns.LABELS["retirement_age"]
    return nouns.LABELS["mean_age" if _MEAN_AGE.search(before) else "age"]


def _by_rules(around: Around, *, deeds: bool) -> str:
    for rule in _RULES[around.reading.kind]:
        if (rule in _BY_A_VERB) is deeds and (attribute := clean(rule(around))):
            return attribute
    return ""


def _without_hedges(before: str) -> str:
    """Return what stands before a figure without hedges, but with the last word that links a noun to it."""
    while True:
        stripped = hedged().sub("", before)
        if stripped == before or BESIDE.search(before) or BESIDE_AT.search(before):
            return before
        before = stripped


def counts(after: str) -> bool:
    """Tell whether a number is followed by what it counts."""
    match = COUNTED.match(after)
    return match is not None and is_noun(match["head"])


def _on_a_scale(around: Around) -> str:
    """“un séisme de magnitude 7,3”: the noun of the scale stands right before the number, which counts nothing."""
    match = _SCALE.search(around.before)
    return match["scale"] if match else ""


def _counted(around: Around) -> str:
    """“650 pompiers”: what is counted stands after the number, with what was done to it."""
    if (around.reading.value or "").isdecimal() and (befell := BEFELL.match(around.after)):
        return befell["done"]
    match = COUNTED.match(around.after)
    if match is None or not is_noun(match["head"]) or not _is_plural(around, match):
        return ""
    if done := DONE_TO.match(around.after):
        return " ".join(filter(None, (match["head"], done["done"], (done["of"] or "").strip())))
    return match["head"] + (match["adjective"] or "") + (match["complement"] or "")


def _is_plural(around: Around, match: re.Match[str]) -> bool:
    """Tell a noun behind a number from a verb: “190 postes”, not “190 vivent à Lens”."""
    head = match["head"]
    value = around.reading.value or ""
    several = around.reading.kind is Kind.NUMBER and value.replace(".", "", 1).isdecimal() and float(value) >= _PLURAL
    return (
        not several
        or bool(match["link"])
        or head[-1] in "sxz"
        or head[-2:].isupper()
        or head.lower() in nouns.INVARIABLE
    )


def _out_of(around: Around) -> str:
    """“41 enseignants sur 58”, “Sur les 284 salariés, 31 partiront”: both count the same."""
    match = OUT_OF.search(around.before) or PART_OF.search(around.before)
    noun = next(filter(None, match.groupdict().values()), "") if match else ""
    return noun if is_noun(noun) else ""


def _restated(around: Around) -> str:
    """“La dette atteint 61,4 millions, soit 2 740 euros par habitant”: what the figure before measures."""
    match = RESTATED.search(around.before)
    return named_attribute(replace(around, before=around.before[: match.start()], after="")) if match else ""


def _beside(around: Around) -> str:
    """“une offre de 97 milliards”: a noun that is linked to the figure; of a measure, with what is measured."""
    before = _without_hedges(around.before)
    match = BESIDE.search(before)
    if match is None and around.reading.kind is not Kind.DATE:
        match = BESIDE_AT.search(before)
    if match is None or not _headed(match["phrase"]):
        return ""
    more = OF.match(around.after) if around.reading.kind is Kind.QUANTITY else None
    if more and _headed(more["noun"]):
        return nouns.LABELS["measured"].format(noun=match["phrase"], of=more["noun"])
    return match["phrase"]


def _of_what(around: Around) -> str:
    """“3,7 milliards de recettes”: what follows the figure is what it is of."""
    match = OF.match(around.after)
    own = match is not None and (match["definite"] or match["link"].strip() in nouns.DEFINITE_LINKS)
    if match is None or own or not _headed(match["noun"]):
        return ""
    rate = RATE.match(around.after, match.end())
    return match["noun"] + (f" {rate['rate']}" if rate else "")


def _share_of(around: Around) -> str:
    """“10 % de la somme”, “61,5 % du capital”, “58 % des Suisses”: a part of what follows."""
    if people := _OF_PEOPLE.match(around.after):
        return nouns.LABELS["share_people"].format(people=people["people"])
    match = OF.match(around.after)
    if match is None or not _headed(match["noun"]):
        return ""
    noun, link = match["noun"], match["link"].strip()
    own = (match["definite"] or "").strip().replace("'", "’")
    if own:
        label = "share_elided" if own.endswith("’") else "share_own"
    elif link in nouns.DEFINITE_LINKS:
        label = "share_linked"
    else:
        label = "share_vowel" if noun[0] in nouns.ELIDED_BEFORE else "share"
    return nouns.LABELS[label].format(own=own, link=link, noun=noun)


def _measured(around: Around) -> str:
    """“Le coût s’élève à”: the grammatical subject of a verb that only links it to the figure."""
    before = _FROM_TO.sub(r" \g<to> ", around.before)
    verb = stands_for().search(before)
    if verb is None:
        return ""
    left = before[: verb.start()].rstrip() + " "
    match = (None if left.endswith(", ") else GRAMMATICAL.search(left)) or GRAMMATICAL.search(INSET.sub(" ", left))
    return match["phrase"] if match and _headed(match["phrase"]) else ""


def _per_what(around: Around) -> str:
    """“87 euros par action”, “1,80 € le ticket”: a price."""
    match = PER.match(around.after)
    if match is None:
        return ""
    if match["per"]:
        return nouns.LABELS["price_per"].format(noun=match["per"]) if is_noun(match["per"]) else ""
    article, noun = match["article"].lower().replace("'", "’").strip(), match["noun"]
    return nouns.LABELS["price"].format(of=of_the(article), noun=noun) if is_noun(noun) else ""


def _heading(around: Around) -> str:
    """“Durée du trajet : 34 minutes”, “34 %. La prime offerte…”: a heading, or what explains a bare figure."""
    head = HEADING.match(around.before)
    if head and _headed(LEADING.sub("", head["phrase"])):
        return LEADING.sub("", head["phrase"])
    if around.before.strip(" •-–—*\t\u00a0"):
        return ""
    if (asked := ASKED.search(around.preceding)) and _headed(asked["phrase"]):
        return asked["phrase"]
    explained = EXPLAINED.match(around.after + " " + around.following)
    return explained["phrase"] if explained and _headed(explained["phrase"]) else ""


def _apposed(around: Around) -> str:
    """“Sa valeur, 5,8 millions, …”: the noun that the figure stands beside."""
    ends = around.after.lstrip()[:1]
    match = (BRACKETED if ends == ")" or around.before.rstrip().endswith("(") else APPOSED).search(
        _without_hedges(around.before)
    )
    return match["phrase"] if match and ends in {",", ")"} and _headed(match["phrase"]) else ""


def _estimated(around: Around) -> str:
    """“Les dégâts sont évalués par les assureurs à 180 millions”: what is estimated."""
    match = ESTIMATED.search(around.before)
    return match["phrase"] if match and _headed(match["phrase"]) else ""


def _deed(around: Around) -> str:
    """“a perdu 3 millions”, “En 2018, il quitte la maison”: the nearest verb of the clause, as a noun."""
    before = _BRACKETS.sub(" ", _CLAUSE.split(around.before)[-1])
    after = _BRACKETS.sub(" ", _CLAUSE.split(around.after)[0])
    told = [(_away(before[deed.end :]), deed.noun) for deed in deeds(before)]
    told += [(_away(after[: deed.start]) + _LATER, deed.noun) for deed in deeds(after)]
    told = [pair for pair in told if _may_measure(pair[1], around.reading.kind)]
    return min(told, key=lambda placed_attribute: placed_attribute[0])[1] if told else ""


def _change(around: Around) -> str:
    """“Les prix de l’énergie ont augmenté de 3 %”: a rise or a fall with what rose or fell."""
    before = _CLAUSE.split(around.before)[-1]
    moves = [deed for deed in deeds(before) if deed.noun in french.CHANGES]
    match = MOVED.search(before[: moves[-1].start]) if moves and _LED_BY.fullmatch(before[moves[-1].end :]) else None
    if match is None or not _headed(match["phrase"]):
        return ""
    article = match["article"].strip().lower().replace("'", "’")
    return f"{moves[-1].noun} {of_the(article)}{match['phrase']}"


def _moved_to(around: Around) -> str:
    """“Le bénéfice net a chuté de 17 % à 12,6 milliards”: what rose or fell comes to the figure."""
    clause = _BRACKETS.sub(" ", _CLAUSE.split(around.before)[-1])
    if match := TRENDING_TO.search(clause):
        return match["phrase"] if _headed(match["phrase"]) else ""
    moves = [deed for deed in deeds(clause) if deed.noun in french.CHANGES]
    match = MOVED.search(clause[: moves[-1].start]) if moves and _MOVED_TO.fullmatch(clause[moves[-1].end :]) else None
    return match["phrase"] if match and _headed(match["phrase"]) else ""


def _may_measure(deed: str, kind: Kind) -> bool:
    """Tell whether a deed can be what a figure of a kind measures: an opening is dated, and no share is one."""
    kinds = french.OF_KINDS.get(deed)
    return kinds is None or kind.value in kinds


def _near_deed(around: Around) -> str:
    """Return what happened on a day; what is said far from it happened on another."""
    kept = replace(around, before=last_words(around.before, _NEAR), after=first_words(around.after, _NEAR))
    return _deed(kept)


def _away(between: str) -> int:
    """Return how far a verb is from its figure, in code points; a comma is worth many."""
    return len(between) + _COMMA * between.count(",")


def _within(around: Around) -> str:
    """“310 litres d’eau par mètre carré”: what is measured stands inside the figure."""
    match = _WITHIN.search(around.surface)
    return match[1] if match else ""


def _least(around: Around) -> str:
    measured = french.UNITS.get(around.reading.unit or "") if around.reading.kind is Kind.QUANTITY else None
    return measured or nouns.LEAST[around.reading.kind.value]


def _headed(phrase: str) -> bool:
    """Tell whether a phrase begins with a noun."""
    first = re.split(r"[\s’']", bare(phrase))[0]
    return is_noun(first)


_Rule = Callable[[Around], str]
_COUNTING: tuple[_Rule, ...] = (
    _on_a_scale,
    _counted,
    _out_of,
    _beside,
    _measured,
    _share_of,
    _heading,
    _restated,
    _deed,
)
_RULES: dict[Kind, tuple[_Rule, ...]] = {
    Kind.NUMBER: _COUNTING,
    Kind.ORDINAL: _COUNTING,
    Kind.MONEY: (_beside, _of_what, _measured, _moved_to, _restated, _per_what, _apposed, _heading, _estimated, _deed),
    Kind.PERCENT: (_change, _beside, _measured, _share_of, _apposed, _heading, _estimated, _deed),
    Kind.QUANTITY: (_beside, _of_what, _measured, _heading, _within),
    Kind.DATE: (_near_deed, _beside),
    Kind.TIME: (_near_deed,),
    Kind.DURATION: (_beside, _measured, _of_what, _heading, _deed),
    Kind.AGE: (),
}
"""Which rules are tried for each kind of figure, the surest first."""

_BY_A_VERB = {_deed, _near_deed}
