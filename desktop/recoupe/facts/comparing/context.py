"""What stands around a figure: the concepts near it, those of its sentence, the names, and the other figures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import accumulate

from recoupe.facts.comparing.amounts import Amount, amount_of, whole_of
from recoupe.facts.comparing.descriptions import described
from recoupe.facts.comparing.frames import FRAME, GENERIC, frames_of, phrase_frames
from recoupe.facts.comparing.head_nouns import CLAUSE, HeadWord, bearer, counts_nothing, head
from recoupe.facts.comparing.keys import name_keys, value_key
from recoupe.facts.comparing.movement import Movement, movements
from recoupe.facts.comparing.opposites import Sides, sides
from recoupe.facts.comparing.salience import NOWHERE, Salience, saliences
from recoupe.facts.comparing.scope import UNSCOPED, Scope, ScopeReader
from recoupe.facts.comparing.stated_amount import is_withdrawn, stated_amount
from recoupe.facts.comparing.stems import is_empty, stem, words
from recoupe.facts.comparing.values import ComparedArticle, Place, PrintedFigure, PrintedName
from recoupe.facts.comparing.word_windows import WindowReader
from recoupe.facts.drafting.words import BLANK, spaced
from recoupe.facts.sentences import sentence_at
from recoupe.french.facts import frames as french
from recoupe.french.facts import surrounding_words as surrounding
from recoupe_db.records import Kind

NEAR = 7  # words with a meaning: what is further from the figure is of its sentence, not of itself
FADING = 0.25  # how fast a concept counts for less, per word between it and the figure
ACROSS = 0.6  # how much a concept counts on the other side of a comma, a colon or a bracket
BEFORE = 0.35  # how much the names of the sentence before count
TITLE = 0.2  # how much the names of the title count

_OUT_OF = re.compile(rf"\s(?:[^\s.,;:()\d]+\s)?{surrounding.OUT_OF}\s(?:{spaced(surrounding.THE_WHOLE, BLANK)}\s)?")
_GENERALLY = 0.5  # how much a concept counts that goes with any figure

_CITY = re.compile(rf"[A-ZÀ-Ý][A-ZÀ-Ý' ’-]+(?: \([^)]*\))?,? (?:{surrounding.BEFORE_DATELINE_DAY} )?")
_DASH = re.compile(r" ?(?:\([^)]*\))? ?[-–—]")
_ISO = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_A_YEAR = 366  # days
_RESULTS = [FRAME + name for name in sorted(french.RESULTS)]
_RIGHT_BESIDE = 0.4  # the weight of a concept from which on it stands right by a figure
_RATE = re.compile(r"\d\s?%")
_RATE_OVER = re.compile(rf"(?i)\b(?:{french.RATE_OVER})\s\Z")
_RATE_IN = re.compile(
    rf"(?i)%\)?,?\s\(?(?:{french.RATE_OVER}\s{spaced(surrounding.A_YEAR, BLANK)}\s)?(?:{french.RATE_IN}\s)?\Z"
)
_COMPARED_WITH = re.compile(rf"(?i)\b(?:{french.COMPARED_WITH})\s{surrounding.COMPARED_WITH_THAT}?\Z")
_RATE_REACH = 30  # code points before a period in which its rate stands
_SAID_APART = re.compile(r"[.;:!?\n«»“”]")
_MONTH = 2  # the digits of a date that is a month or a season
_QUESTION = 120  # code points: what is longer is no heading


@dataclass(frozen=True, slots=True)
class FigureContext:
    """A figure in its place. ``near``, ``wide`` and ``names`` weigh each concept from 0 to 1.

    ``head`` is what is counted or measured, as concepts, ``bearer`` who is so old; ``beside`` are the values of the
    other figures of the sentence, ``company`` what those count. ``outside`` says that it stands in litter, ``recent``
    that a date lies within a year of the article's own, whose day (since year 1) is ``published``. ``window`` weighs
    the stems around it, beyond its sentence.
    """

    place: Place
    figure: PrintedFigure
    amount: Amount
    sentence: tuple[int, int]
    near: dict[str, float]
    wide: dict[str, float]
    names: dict[str, float]
    head: frozenset[str]
    bearer: frozenset[str]
    beside: frozenset[str]
    company: frozenset[str] = frozenset()
    outside: bool = False
    recent: bool = False
    published: int | None = None
    salience: Salience = NOWHERE
    movement: Movement = Movement.LEVEL
    scope: Scope = UNSCOPED
    window: dict[str, float] = field(default_factory=dict[str, float])
    sides: Sides = field(default_factory=Sides)


def _company(scene: FigureContext, sentence: Iterable[FigureContext]) -> frozenset[str]:
    """Return what the other figures of a sentence count: the cars beside the houses that burnt."""
    others = (concept for other in sentence if other is not scene for concept in other.head)
    return frozenset(others) - scene.head


def _is_financial_year(scene: FigureContext) -> bool:
    """Tell whether a recent year only says of when results are: “en 2024, un chiffre d’affaires de 3 M€”."""
    yearly = scene.amount.dimension == "date" and scene.amount.digits == 1 and scene.recent
    return yearly and any(scene.near.get(result, 0.0) >= _RIGHT_BESIDE for result in _RESULTS)


def _is_base_of_a_rate(text: str, scene: FigureContext) -> bool:
    """Tell whether a period only says what a rate is of: “+3,4 % sur un an”, “4 % en octobre”, “par rapport à 2022”."""
    before = text[max(scene.sentence[0], scene.figure.start - _RATE_REACH) : scene.figure.start]
    if scene.amount.dimension == "duration":
        return _RATE_OVER.search(before) is not None and _RATE.search(text, *scene.sentence) is not None
    if scene.amount.dimension != "date" or scene.amount.digits > _MONTH:
        return False
    in_month = scene.amount.digits == _MONTH and _RATE_IN.search(before) is not None
    return in_month or _COMPARED_WITH.search(before) is not None


def _dates(scenes: Iterable[FigureContext]) -> list[tuple[int, int, Amount]]:
    """Return from where to where each date goes, and what it states."""
    return [
        (scene.figure.start, scene.figure.end, scene.amount) for scene in scenes if scene.amount.dimension == "date"
    ]


def _days(scene: FigureContext) -> tuple[float, float]:
    return scene.amount.low, scene.amount.high


def _as_a_period(scene: FigureContext) -> FigureContext:
    """Return a year that another figure is of: it is no more another year’s than that figure is."""
    return (
        replace(scene, scope=replace(scene.scope, period=_days(scene))) if scene.amount.dimension == "date" else scene
    )


class ContextReader:
    """Reads the surroundings of the figures of one article."""

    def __init__(self, article: ComparedArticle) -> None:
        self._article = article
        printed = sorted(article.names, key=lambda name: name.start)
        self._names = sorted([*printed, *described(article.text, printed)], key=lambda name: name.start)
        self._figures = sorted(article.figures, key=lambda figure: figure.start)
        self._taking = [*printed, *(figure for figure in self._figures if figure.reading.kind is not Kind.ORDINAL)]
        taking = sorted((taking.start, taking.end) for taking in self._taking)
        self._taking_starts = [start for start, _ in taking]
        self._taking_reach = list(accumulate((end for _, end in taking), max))  # how far those up to each one go
        self._amounts = [self._amount(place) for place in range(len(self._figures))]
        self._known: dict[tuple[int, int], list[HeadWord]] = {}

    def _amount(self, place: int) -> Amount | None:
        figure = self._figures[place]
        amount = stated_amount(self._article.text, figure)
        part = self._figures[place - 1] if place else figure
        if amount and _OUT_OF.fullmatch(self._article.text, part.end, figure.start):
            stated = amount_of(part.reading, part.surface)
            amount = whole_of(stated, part.surface, amount) if stated else amount
        if amount is None or amount.dimension != "number" or amount.modifier is not None:
            return amount  # “une trentaine” counts what was said before
        return replace(amount, bare=counts_nothing(self._article.text, figure) and not self._goes_on_counting(place))

    def _goes_on_counting(self, place: int) -> bool:
        """Tell whether a number in words counts what the one before does: “dix-neuf sont à Lens, quatorze à Lille”."""
        if place == 0:
            return False
        figure, before = self._figures[place], self._figures[place - 1]
        between = self._article.text[before.end : figure.start]
        counted = before.reading.kind is Kind.NUMBER and not _SAID_APART.search(between)
        return counted and not any(letter.isdigit() for letter in figure.surface)

    def scenes(self) -> list[FigureContext]:
        """Return the scene of every figure that has a value to compare."""
        both = zip(self._figures, self._amounts, strict=True)
        scenes = [
            self._scene(figure, amount)
            for figure, amount in both
            if amount is not None
            and not (amount.dimension == "date" and self._is_dateline(figure))
            and not is_withdrawn(self._article.text, figure)
        ]
        told = [scene for scene in scenes if not _is_base_of_a_rate(self._article.text, scene)]
        published = self._article.published.toordinal() if self._article.published else None
        scopes = ScopeReader(self._article.text, self._names, _dates(told), periods=_dates(scenes), published=published)
        return self._placed([scene for scene in told if not _is_financial_year(scene)], scopes)

    def _placed(self, scenes: list[FigureContext], scopes: ScopeReader) -> list[FigureContext]:
        """Return the scenes, in reading order, with how each stands to the article and to the others."""
        text = self._article.text
        standing = saliences(text, [(scene.place.start, scene.amount) for scene in scenes])
        moving = movements(
            text,
            [(scene.figure.start, scene.figure.end, scene.amount) for scene in scenes],
            [scene.sentence for scene in scenes],
        )
        heads: defaultdict[int, list[FigureContext]] = defaultdict(list)
        for scene in scenes:
            heads[scene.sentence[0]].append(scene)
        windows = WindowReader(text, [(figure.start, figure.end) for figure in self._figures])
        placed = [
            replace(
                scene,
                salience=salience,
                movement=movement,
                company=_company(scene, heads[scene.sentence[0]]),
                scope=scopes.scope(
                    scene.figure.start, scene.figure.end, scene.sentence, dated=scene.amount.dimension == "date"
                ),
                window=windows.window(scene.figure.start, scene.figure.end, scene.sentence),
            )
            for scene, salience, movement in zip(scenes, standing, moving, strict=True)
        ]
        periods = {(scene.sentence, scene.scope.period) for scene in placed}
        return [_as_a_period(scene) if (scene.sentence, _days(scene)) in periods else scene for scene in placed]

    def _scene(self, figure: PrintedFigure, amount: Amount) -> FigureContext:
        sentence = sentence_at(self._article.text, figure.start, figure.end)
        context = self._context(*sentence)
        said = self._words(*context)
        near, wide = self._weighed(figure, said)
        return FigureContext(
            place=Place(self._article.id, figure.start),
            figure=figure,
            amount=amount,
            sentence=sentence,
            near=near,
            wide=wide,
            names=self._named(figure, context),
            head=head(self._article.text, figure, said),
            bearer=bearer(self._article.text, figure, self._names, begin=sentence[0]),
            beside=self._beside(figure, sentence),
            outside=self._outside(figure),
            recent=self._recent(amount),
            published=self._article.published.toordinal() if self._article.published else None,
            sides=sides(self._article.text, figure.start, figure.end, sentence, figure.reading.kind),
        )

    def _context(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentence begins and ends with what it needs to be understood.

        An answer needs its question (“Combien ? 48,5 M€”), and a figure that stands for itself what is said of it next.
        """
        text = self._article.text
        if len(self._words(start, end)) <= 1:
            after = len(text) - len(text[end:].lstrip())
            end = sentence_at(text, after, after + 1)[1] if after < len(text) else end
        before = len(text[:start].rstrip())
        if before and text[before - 1] == "?":
            asked = sentence_at(text, before - 1, before)
            start = asked[0] if before - asked[0] <= _QUESTION else start
        return start, end

    def _outside(self, figure: PrintedFigure) -> bool:
        return any(start <= figure.start < end for start, end in self._article.outside)

    def _recent(self, amount: Amount) -> bool:
        published = self._article.published
        if amount.dimension != "date" or published is None:
            return False
        day = published.toordinal()
        return amount.low - _A_YEAR <= day <= amount.high + _A_YEAR

    def _is_dateline(self, figure: PrintedFigure) -> bool:
        """Tell the date of the article itself, as agencies write it (PARIS, 3 mai 2025 -) or programs do (2025-05)."""
        if _ISO.fullmatch(figure.surface):
            return True
        line = self._article.text.rfind("\n", 0, figure.start) + 1
        before, after = self._article.text[line : figure.start], self._article.text[figure.end : figure.end + 40]
        return bool(_CITY.fullmatch(before)) and bool(_DASH.match(after))

    def _weighed(self, figure: PrintedFigure, said: list[HeadWord]) -> tuple[dict[str, float], dict[str, float]]:
        """Return the concepts near the figure, and all of its sentence, by how close they stand."""
        text = self._article.text
        near: dict[str, float] = {}
        wide: dict[str, float] = {}
        before = [word for word in said if word.end <= figure.start]
        after = [word for word in said if word.start >= figure.end]
        for side in (list(reversed(before)), after):
            for steps, word in enumerate(side):
                gap = text[word.end : figure.start] if word.end <= figure.start else text[figure.end : word.start]
                weight = ACROSS ** min(3, len(CLAUSE.findall(gap))) / (1 + FADING * steps)
                for concept in word.concepts:
                    weight *= _GENERALLY if concept[0] == GENERIC else 1.0
                    wide[concept] = max(wide.get(concept, 0.0), weight**0.5)
                    if steps < NEAR:
                        near[concept] = max(near.get(concept, 0.0), weight)
        return near, wide

    def _words(self, start: int, end: int) -> list[HeadWord]:
        """Return the words of a stretch that mean something, names and figures left out."""
        if (start, end) not in self._known:
            self._known[start, end] = self._read(start, end)
        return self._known[start, end]

    def _read(self, start: int, end: int) -> list[HeadWord]:
        placed_words = [
            (start + first, start + last, word) for first, last, word in words(self._article.text[start:end])
        ]
        folded = [word for _, _, word in placed_words]
        read: list[HeadWord] = []
        for place, (first, last, word) in enumerate(placed_words):
            concepts = phrase_frames(folded, place)
            if self._taken(first, last):
                concepts = ()
            elif not concepts and not is_empty(word):
                concepts = frames_of(word) or (stem(word),)
            if concepts:
                read.append(HeadWord(first, last, concepts))
        return read

    def _taken(self, start: int, end: int) -> bool:
        before = bisect_left(self._taking_starts, end)
        return before > 0 and self._taking_reach[before - 1] > start

    def _named(self, figure: PrintedFigure, sentence: tuple[int, int]) -> dict[str, float]:
        """Return the names of the sentence, of the one before, and of the title, by how much they count."""
        weights: dict[str, float] = {}
        for name in self._names:
            weight = self._weight(name, figure, sentence)
            if weight:
                for key in name_keys(name):
                    weights[key] = max(weights.get(key, 0.0), weight)
        return weights

    def _weight(self, name: PrintedName, figure: PrintedFigure, sentence: tuple[int, int]) -> float:
        start, end = sentence
        if start <= name.start and name.end <= end:
            gap = self._article.text[min(name.end, figure.end) : max(name.start, figure.start)]
            return 1.0 / (1 + FADING / 2 * len(gap.split()))
        before = sentence_at(self._article.text, max(0, start - 2), max(0, start - 2)) if start else (0, 0)
        if before[0] <= name.start and name.end <= before[1]:
            return BEFORE
        return 0.0

    def _beside(self, figure: PrintedFigure, sentence: tuple[int, int]) -> frozenset[str]:
        return frozenset(
            value_key(amount)
            for other_figure, amount in zip(self._figures, self._amounts, strict=True)
            if amount is not None and other_figure is not figure and sentence[0] <= other_figure.start < sentence[1]
        )
