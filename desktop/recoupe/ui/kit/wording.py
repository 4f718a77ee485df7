"""How the screen names labels, states and actions, in the language of the interface."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from recoupe.exchange.hidden_signs import spelt_out
from recoupe.languages import orthotypography
from recoupe.languages.interface_languages import Language
from recoupe.ui.kit.locales import language_of
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import Action, ArticleState, FactStatus, Kind, Label, MentionState, Origin

if TYPE_CHECKING:
    from recoupe_db.records.schemes import LabelDefinition, Scheme

_TAGS: dict[Label | Kind, str] = {
    Label.PER: QT_TRANSLATE_NOOP("Tag", "Person"),
    Label.ORG: QT_TRANSLATE_NOOP("Tag", "Organisation"),
    Label.LOC: QT_TRANSLATE_NOOP("Tag", "Place"),
    Label.MISC: QT_TRANSLATE_NOOP("Tag", "Other name"),
    Kind.MONEY: QT_TRANSLATE_NOOP("Tag", "Money"),
    Kind.PERCENT: QT_TRANSLATE_NOOP("Tag", "Percentage"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Tag", "Number"),
    Kind.ORDINAL: QT_TRANSLATE_NOOP("Tag", "Rank"),
    Kind.DATE: QT_TRANSLATE_NOOP("Tag", "Date"),
    Kind.TIME: QT_TRANSLATE_NOOP("Tag", "Time of day"),
    Kind.DURATION: QT_TRANSLATE_NOOP("Tag", "Duration"),
    Kind.AGE: QT_TRANSLATE_NOOP("Tag", "Age"),
    Kind.QUANTITY: QT_TRANSLATE_NOOP("Tag", "Measure"),
}
_STATES: dict[MentionState, str] = {
    MentionState.PENDING: QT_TRANSLATE_NOOP("MentionState", "To review"),
    MentionState.ACCEPTED: QT_TRANSLATE_NOOP("MentionState", "Confirmed"),
    MentionState.REJECTED: QT_TRANSLATE_NOOP("MentionState", "Set aside"),
}
_ARTICLES: dict[ArticleState, str] = {
    ArticleState.TO_READ: QT_TRANSLATE_NOOP("ArticleState", "To read"),
    ArticleState.IN_PROGRESS: QT_TRANSLATE_NOOP("ArticleState", "In progress"),
    ArticleState.READ: QT_TRANSLATE_NOOP("ArticleState", "Read"),
    ArticleState.SET_ASIDE: QT_TRANSLATE_NOOP("ArticleState", "Set aside"),
}
_FACTS: dict[FactStatus, str] = {
    FactStatus.UNVERIFIED: QT_TRANSLATE_NOOP("FactStatus", "Not verified"),
    FactStatus.VERIFIED: QT_TRANSLATE_NOOP("FactStatus", "Verified"),
    FactStatus.DISPUTED: QT_TRANSLATE_NOOP("FactStatus", "Disputed"),
    FactStatus.FALSE: QT_TRANSLATE_NOOP("FactStatus", "False"),
}
_ORIGINS: dict[Origin, str] = {
    Origin.MODEL: QT_TRANSLATE_NOOP("Origin", "suggested by the language model"),
    Origin.LEXICON: QT_TRANSLATE_NOOP("Origin", "found in the lexicon"),
    Origin.MEMORY: QT_TRANSLATE_NOOP("Origin", "remembered from earlier decisions"),
    Origin.RULE: QT_TRANSLATE_NOOP("Origin", "found by a rule"),
    Origin.REVIEWER: QT_TRANSLATE_NOOP("Origin", "marked by a reviewer"),
}
_SOURCES: dict[Origin, str] = {
    Origin.MODEL: QT_TRANSLATE_NOOP("Source", "Language model"),
    Origin.LEXICON: QT_TRANSLATE_NOOP("Source", "Lexicon"),
    Origin.MEMORY: QT_TRANSLATE_NOOP("Source", "Your choices"),
    Origin.RULE: QT_TRANSLATE_NOOP("Source", "Rule"),
    Origin.REVIEWER: QT_TRANSLATE_NOOP("Source", "Reviewer"),
}
_DONE: dict[Action, str] = {
    Action.ACCEPT: QT_TRANSLATE_NOOP("Action", "Confirmed"),
    Action.REJECT: QT_TRANSLATE_NOOP("Action", "Set aside"),
    Action.RELABEL: QT_TRANSLATE_NOOP("Action", "Label changed"),
    Action.REVALUE: QT_TRANSLATE_NOOP("Action", "Value corrected"),
    Action.RESPAN: QT_TRANSLATE_NOOP("Action", "Span changed"),
    Action.ADD: QT_TRANSLATE_NOOP("Action", "Highlight added"),
    Action.LINK: QT_TRANSLATE_NOOP("Action", "Linked to a name"),
    Action.MARK_READ: QT_TRANSLATE_NOOP("Action", "Article read to the end"),
    Action.REOPEN: QT_TRANSLATE_NOOP("Action", "Article reopened"),
    Action.SET_ASIDE: QT_TRANSLATE_NOOP("Action", "Article set aside"),
    Action.PLACE: QT_TRANSLATE_NOOP("Action", "Passage put in or out"),
    Action.FLAG: QT_TRANSLATE_NOOP("Action", "Doubt noted"),
    Action.EDIT_ARTICLE: QT_TRANSLATE_NOOP("Action", "Article described"),
    Action.STATE_FACT: QT_TRANSLATE_NOOP("Action", "Fact made"),
    Action.EDIT_FACT: QT_TRANSLATE_NOOP("Action", "Fact changed"),
    Action.JUDGE_FACT: QT_TRANSLATE_NOOP("Action", "Fact checked"),
    Action.EDIT_ENTITY: QT_TRANSLATE_NOOP("Action", "Name changed"),
    Action.TIE: QT_TRANSLATE_NOOP("Action", "Figures grouped by hand"),
    Action.RATE: QT_TRANSLATE_NOOP("Action", "Rate of exchange entered"),
    Action.SCHEME: QT_TRANSLATE_NOOP("Action", "Labels of the dossier changed"),
    Action.DESCRIBE: QT_TRANSLATE_NOOP("Action", "Highlight described"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("Action", "Taken back"),
    Action.BRING_BACK: QT_TRANSLATE_NOOP("Action", "Brought back"),
    Action.MERGE: QT_TRANSLATE_NOOP("Action", "Brought together"),
    Action.ADJUDICATE: QT_TRANSLATE_NOOP("Action", "Adjudicated"),
    Action.REMOVE: QT_TRANSLATE_NOOP("Action", "Put in the bin"),
    Action.MOVE: QT_TRANSLATE_NOOP("Action", "Moved to another dossier"),
    Action.RESTORE: QT_TRANSLATE_NOOP("Action", "Taken out of the bin"),
    Action.PURGE: QT_TRANSLATE_NOOP("Action", "Bin emptied for good"),
    Action.UNDO: QT_TRANSLATE_NOOP("Action", "Undone"),
    Action.REDO: QT_TRANSLATE_NOOP("Action", "Done again"),
}


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def language() -> Language:
    """Return the language that values and dates are written in, which is the interface's."""
    return language_of(QLocale())


def quoted(words: str) -> str:
    """Return ``words`` in the quotation marks of the interface's language."""
    return orthotypography.quoted(words, language())


def visible(text: str) -> str:
    """Return words of an article with the names of signs that nobody would see in them."""
    return spelt_out(text, language())


class _OpenDossier:
    """Which labels the open dossier has: what they are called follows from it everywhere, as from the language.

    None is the house's.
    """

    scheme: Scheme | None = None


def call_labels_by(scheme: Scheme) -> None:
    """Let labels be called what the open dossier calls them."""
    _OpenDossier.scheme = scheme


def labels() -> Scheme:
    """Return the labels of the open dossier."""
    return _OpenDossier.scheme or _house()


def _house() -> Scheme:
    """Return the labels that every dossier begins with; they are not made before the first page stands."""
    from recoupe_db.records.schemes import HOUSE

    return HOUSE


def tag(label: Label | Kind) -> str:
    """Return the title of a label or of a kind of figure, as the open dossier calls it."""
    own = labels().definition(label)
    return kind_title(label) if own is None else label_title(own)


def label_title(label: LabelDefinition) -> str:
    """Return what a label is called: the program's own words for one of the house's."""
    house = _house().definition(label.tag)
    if house is not None and (house.french, house.english) == (label.french, label.english):
        return _translated("Tag", _TAGS[label.tag])
    return label.title(language())


def kind_title(label: Label | Kind) -> str:
    """Return what the program itself calls a label or a kind of figure; a label of a dossier's own is its word."""
    return _translated("Tag", _TAGS[label]) if label in _TAGS else label.value


def named_label(name: str) -> str:
    """Return the title of the label that exports call ``name``."""
    own = labels().named(name)
    return name if own is None else label_title(own)


def code(label: Label | Kind) -> str:
    """Return the short word for a label: what exports call it."""
    return labels().name(label)


def mention_state(state: MentionState) -> str:
    """Return the name of what was decided about a mention."""
    return _translated("MentionState", _STATES[state])


def article_state(state: ArticleState) -> str:
    """Return the name of how far an article was read."""
    return _translated("ArticleState", _ARTICLES[state])


def fact_status(status: FactStatus) -> str:
    """Return the name of what checking a fact found."""
    return _translated("FactStatus", _FACTS[status])


def origin(origin: Origin) -> str:
    """Return where a mention comes from, as the end of a sentence."""
    return _translated("Origin", _ORIGINS[origin])


def source(origin: Origin) -> str:
    """Return where a mention comes from, in a word or two."""
    return _translated("Source", _SOURCES[origin])


def doubt(comment: str) -> str:
    """Return that something is in doubt, and why if somebody said so."""
    if not comment:
        return _translated("Doubt", QT_TRANSLATE_NOOP("Doubt", "In doubt"))
    return _translated("Doubt", QT_TRANSLATE_NOOP("Doubt", "In doubt: {comment}")).format(comment=comment)


def done(action: Action, judged: FactStatus | None = None) -> str:
    """Return what was just done, and what a fact was found to be in the same step."""
    said = _translated("Action", _DONE[action])
    return said if judged is None else f"{said} · {FACT_SIGNS[judged]} {fact_status(judged)}"


def sentence(problem: Problem) -> str:
    """Return what ``problem`` says, translated and filled in."""
    said = problem.details
    if "kind" in said:  # a kind of file is a phrase of ours
        said = said | {"kind": _translated("Problem", said["kind"])}
    if isinstance(said.get("reason"), str):  # what another program says stays as it said it
        said = said | {"reason": _translated("Problem", said["reason"])}
    if "missing" in said:  # parts of what is recognised are words of ours
        said = said | {"missing": ", ".join(_translated("Problem", part) for part in said["missing"].split(", "))}
    return _translated("Problem", problem.sentence).format(**said)


FLAG = "⚑"
STATE_SIGNS = {MentionState.PENDING: "?", MentionState.ACCEPTED: "✓", MentionState.REJECTED: "✗"}
ARTICLE_SIGNS = {
    ArticleState.TO_READ: "○",
    ArticleState.IN_PROGRESS: "◐",
    ArticleState.READ: "●",
    ArticleState.SET_ASIDE: "–",
}
FACT_SIGNS = {
    FactStatus.UNVERIFIED: "?",
    FactStatus.VERIFIED: "✓",
    FactStatus.DISPUTED: "!",
    FactStatus.FALSE: "✗",
}


def waiting_for_recognition() -> str:
    """Return what stands where progress will be, before an article was recognised."""
    return _translated("ArticleState", QT_TRANSLATE_NOOP("ArticleState", "Waiting to be recognised"))


def partly_recognised() -> str:
    """Return what stands where progress will be, where a rule failed in an article."""
    return _translated("ArticleState", QT_TRANSLATE_NOOP("ArticleState", "⚠ Only partly recognised"))


def read_nothing_marked() -> str:
    """Return what is said of an article that was read to the end without a mention being worth keeping."""
    return _translated("ArticleState", QT_TRANSLATE_NOOP("ArticleState", "Read · nothing marked"))


def read_by(readers: Sequence[str], *, due: bool) -> str:
    """Return who has read an article to the end, and that the reviewer's own reading is asked for where it is."""
    read = QT_TRANSLATE_NOOP("ArticleState", "Read by {names}")
    yours = QT_TRANSLATE_NOOP("ArticleState", "Yours to read · read by {names}")
    return _translated("ArticleState", yours if due else read).format(names=", ".join(readers))


def told_of(head: str, rest: str) -> str:
    """Return ``rest`` as what is said of ``head``, with the colon as the reader’s language writes it."""
    return _translated("Wording", QT_TRANSLATE_NOOP("Wording", "{head}: {rest}")).format(head=head, rest=rest)


def percent(share: float) -> str:
    """Return a share of one as whole per cent, as the reader writes them."""
    told = _translated("Number", QT_TRANSLATE_NOOP("Number", "{number}%"))
    return told.format(number=QLocale().toString(round(share * 100)))


def left_to_decide(left: int, of: int) -> str:
    """Return how many of an article's mentions are undecided."""
    if not left:
        return _translated("ArticleState", QT_TRANSLATE_NOOP("ArticleState", "all decided"))
    told = _translated("ArticleState", QT_TRANSLATE_NOOP("ArticleState", "{left} of {all} to review"))
    return told.format(left=QLocale().toString(left), all=QLocale().toString(of))


_ORDERS = {
    "imported": QT_TRANSLATE_NOOP("Order", "Import"),
    "date": QT_TRANSLATE_NOOP("Order", "Date"),
    "source": QT_TRANSLATE_NOOP("Order", "Source"),
    "title": QT_TRANSLATE_NOOP("Order", "Title"),
    "state": QT_TRANSLATE_NOOP("Order", "State"),
    "left": QT_TRANSLATE_NOOP("Order", "Left to review"),
    "help": QT_TRANSLATE_NOOP("Order", "Where review helps most"),
}


def article_order(order: str) -> str:
    """Return what articles are sorted by."""
    return _translated("Order", _ORDERS[order])


_OUTCOMES = {
    "new": QT_TRANSLATE_NOOP("Outcome", "New"),
    "known": QT_TRANSLATE_NOOP("Outcome", "Known"),
    "refused": QT_TRANSLATE_NOOP("Outcome", "Refused"),
    "skipped": QT_TRANSLATE_NOOP("Outcome", "Skipped"),
}


def outcome(what: str) -> str:
    """Return what became of a file that was to be imported."""
    return _translated("Outcome", _OUTCOMES[what])
