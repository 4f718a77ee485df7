"""On which side of the day of writing a date lies: the verbs of its sentence tell, and the nouns that announce."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS, WEEKDAYS
from recoupe.french.figures.small_words import FOR, OF, OF_OR_OF_THE, REFLEXIVE, THE_M, THIS, TO, TO_ANY, UNTIL_ELIDED
from recoupe.french.figures.tenses import (
    ANNOUNCED,
    ANNOUNCING,
    AS_OF,
    AS_OF_THE,
    AUXILIARIES,
    AWAITED,
    BEEN,
    BEFORE_ARTICLE,
    BEFORE_INFINITIVE,
    BEFORE_NOUN,
    BEING,
    CONDITIONAL_ENDINGS,
    DONE,
    DUE,
    FOR_THE_DAY,
    FROM_THEN_ON,
    FUTURE_ENDINGS,
    FUTURE_WORDS,
    GONE,
    HAVING_HAD,
    IMMINENT,
    INFINITIVES,
    INTENDING,
    LOOKING_BACK,
    MADE,
    NO_ANNOUNCEMENT,
    NOT_FUTURE,
    NOT_PARTICIPLES,
    NOT_PAST,
    NOT_YET,
    OWNED,
    PARTICIPLE_ENDINGS,
    PAST_ENDINGS,
    PAST_WORDS,
    PUBLISHED,
    SINCE,
    STARTING_FROM,
    THAN_IN,
    UNTIL,
    UNTIL_ABOUT,
    WAS,
    WHERE_TO_BE,
    WILL_HAVE,
)
from recoupe.recognition.figures.edtf import STRICT
from recoupe.recognition.figures.phrases import any_of

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_NEAR_VERB = 4  # tokens between an auxiliary and its participle
_WINDOW = 14  # tokens around a date in which a verb in the future tense counts
_OWNED = 9  # tokens before “, le 9 juin” that may look back
_FOR_THE_DAY, _UNTIL_ABOUT, _FROM_THEN_ON = any_of(FOR_THE_DAY), any_of(UNTIL_ABOUT), any_of(FROM_THEN_ON)
_THAN_IN, _AS_OF_THE, _NO_ANNOUNCEMENT = any_of(THAN_IN), any_of(AS_OF_THE), any_of(NO_ANNOUNCEMENT)


def lean(page: TokenStream, at: int, *, nouns: bool = True) -> int:
    """Return 1 where the sentence announces what it dates, -1 where it tells what is past, else 0.

    Twice as much (``STRICT``) where “depuis” or “d'ici” leaves no choice. The nearest verb that tells decides; where
    none does, a noun that announces (“vigilance”), or “dès” and “jusqu'à” before the day; not where ``nouns`` is false.
    """
    before = page.keys[at - 2] if page.keys[at - 1] in BEFORE_ARTICLE else page.keys[at - 1]
    if before in SINCE | UNTIL:
        return -STRICT if before in SINCE else STRICT
    if _FOR_THE_DAY.before(page, at) or _UNTIL_ABOUT.before(page, at - 1):
        return 1  # “jusqu'à au moins vendredi”
    if _THAN_IN.before(page, at) or _after_what_was(page, at):
        return -STRICT  # “moins qu'en janvier”, “après son lancement, le 9 juin”
    if _leads_ahead(page, at):
        return 1
    hint = int(nouns and _until(page, at))
    sides = [step for step in (-1, 1) if 0 <= at + step < page.size]
    for away in range(1, _WINDOW):
        for step in tuple(sides):
            here = at + step * away
            if not 0 <= here < page.size or page.keys[here] in SENTENCE_ENDS:
                sides.remove(step)
                continue
            tense = _tense(page, here, at)
            if tense:
                return tense
            of_it = page.keys[at - 1] in OF_OR_OF_THE and at - 3 <= here < at  # “la grève nationale de jeudi”
            hint = hint or int(
                nouns and page.keys[here] in ANNOUNCED and not of_it and not _NO_ANNOUNCEMENT.before(page, here)
            )
    return hint or STRICT * page.ahead


def _leads_ahead(page: TokenStream, at: int) -> bool:
    """Return whether the words right before a day lead to it: “à partir de”, “mis en délibéré à vendredi”."""
    if _FROM_THEN_ON.before(page, at) or page.keys[at - 1 - (page.keys[at - 1] in OF)] in DUE:
        return True  # “l'échéance décembre cotait 182 €”
    behind_to = page.keys[at - 1] in FOR or (page.keys[at - 1] in TO and page.keys[at - 2] not in UNTIL_ELIDED)
    return page.keys[at] in WEEKDAYS and behind_to and WEEKDAYS.keys().isdisjoint(page.keys[at - 5 : at])


def _after_what_was(page: TokenStream, at: int) -> bool:
    """Return whether a day is that of what the words before it look back to: “un mois après sa mort, le 9 juin”."""
    comma = at - 1 - (page.keys[at - 1] in THE_M)
    if page.keys[comma] != ",":
        return False
    return any(
        page.keys[k] in LOOKING_BACK and page.keys[k + 1] in OWNED for k in range(max(0, at - _OWNED), comma - 1)
    )


def _until(page: TokenStream, at: int) -> bool:
    """Return whether “dès”, “pour”, “à partir de” or “jusqu'à” leads to a day."""
    before = page.keys[at - 1]
    if before in FOR:
        return True
    if before in OF_OR_OF_THE:
        return page.keys[at - 2] in STARTING_FROM
    return (
        before in AS_OF
        or _AS_OF_THE.before(page, at) is not None
        or (before in TO_ANY and page.keys[at - 2] in UNTIL_ELIDED)
    )


def _tense(page: TokenStream, at: int, day: int) -> int:
    """Return 1 or -1 where the word at a token tells of what is to come or past, as seen from ``day``."""
    key = page.keys[at]
    if key in ANNOUNCING:
        if page.keys[at - 1] in WAS:
            return -1  # “étaient appelés à voter samedi”
        had = page.keys[at - 1] in BEEN or _had(page, at)
        decided = had and all(key in THIS for key in page.keys[at + 1 : day])  # “a été reporté mercredi”
        return -1 if decided else 1
    public = at + 2 == day and page.keys[at + 1].startswith(PUBLISHED)  # “rendu public jeudi”
    told = _participle(page, at) if at + 1 == day or public else 0
    if told:
        return told
    if key in WILL_HAVE:
        return -1 if _perfect_of(page, at) else 1  # “une nuit d'avril aura coûté”
    if key in FUTURE_WORDS:
        return -1 if key.startswith(AWAITED) and _had(page, at) else 1
    if _looks_ahead(page, at):
        return 1
    if key in AUXILIARIES | BEING:
        return -_perfect(page, at) or int(key in BEING and _there(page, at, day))
    if key.endswith(CONDITIONAL_ENDINGS) and key not in PAST_WORDS:
        return 1
    past = key in PAST_WORDS or (key.endswith(PAST_ENDINGS) and key not in NOT_PAST)
    return -1 if past and not page.capital(at) else 0


def _participle(page: TokenStream, at: int) -> int:
    """Return 1 or -1 where the participle right before a day tells of what is to come or done, else 0."""
    key, before = page.keys[at], page.keys[at - 1]
    if key.endswith(PARTICIPLE_ENDINGS) and before in BEING and key not in GONE:
        return -1 if page.keys[at - 2] in REFLEXIVE else 1  # “sa demande est examinée jeudi”
    if key.endswith(PARTICIPLE_ENDINGS) and before == "," and key not in NOT_PARTICIPLES:
        return -1  # “le procès, ouvert lundi, …”
    made = key.endswith(DONE) or (key.startswith(MADE) and page.keys[at + 1].startswith(PUBLISHED))
    done = made and key not in FUTURE_WORDS | IMMINENT and _done(page, at)
    return -1 if done else 0  # “des résultats publiés lundi”


def _looks_ahead(page: TokenStream, at: int) -> bool:
    """Return whether the verb at a token is in the future, or a present that tells of what is to come."""
    key = page.keys[at]
    if key.endswith(FUTURE_ENDINGS) and key not in NOT_FUTURE and not page.capital(at):
        return True
    if key in IMMINENT and not _had(page, at) and page.keys[at - 1] not in BEFORE_NOUN:
        return True
    meant = at + 1 + (page.keys[at + 1] in BEFORE_INFINITIVE)
    return key in INTENDING and page.keys[meant].endswith(INFINITIVES)


def _done(page: TokenStream, at: int) -> bool:
    """Return whether a participle tells what was done: behind no number, and no future of being."""
    before = page.keys[max(0, at - _NEAR_VERB + 1) : at]
    ahead = any(word in NOT_YET or word.endswith(FUTURE_ENDINGS) for word in before)
    return not ahead and page.kinds[at - 1] != "number"


def _there(page: TokenStream, at: int, day: int) -> bool:
    """Return whether a form of being tells where somebody is on a day: “est en déplacement jeudi”."""
    if not at < day <= at + _NEAR_VERB:
        return False
    return page.keys[at + 1] in WHERE_TO_BE or at + 1 == day


def _perfect(page: TokenStream, at: int) -> bool:
    """Return whether an auxiliary makes a past of the participle behind it."""
    if page.keys[at] in BEING:
        words = page.keys[at + 1 : at + _NEAR_VERB]
        return page.keys[at - 1] in REFLEXIVE or any(word in GONE for word in words)
    return _perfect_of(page, at)


def _perfect_of(page: TokenStream, at: int) -> bool:
    words = page.keys[at + 1 : at + _NEAR_VERB]
    return any(word.endswith(PARTICIPLE_ENDINGS) and word not in NOT_PARTICIPLES for word in words)


def _had(page: TokenStream, at: int) -> bool:
    """Return whether an auxiliary of the past stands before a word: “n'ont pas attendu”."""
    return any(page.keys[k] in HAVING_HAD for k in range(max(0, at - _NEAR_VERB + 1), at))
