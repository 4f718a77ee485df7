"""What the screen says of a mention: its words, its value, why it was suggested, what is in doubt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recoupe.facts.print_wording import print_words
from recoupe.ui.kit import reasons, wording
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Mention, Origin


def shortened(surface: str, *, most: int = 90) -> str:
    """Return a surface on one line, its middle left out when it is long."""
    flat = " ".join(wording.visible(surface).split())
    return flat if len(flat) <= most else f"{flat[: most // 2]} … {flat[-most // 3 :]}"


def told_origin(mention: Mention) -> str:
    """Return why a mention was suggested, or else where it comes from."""
    told = reasons.worded(mention.reason) or wording.origin(mention.origin)
    return f"{told[0].upper()}{told[1:]}"


def told_score(mention: Mention) -> str:
    """Return how sure a suggestion is, for those who look closer (tips): nothing where a reviewer marked it."""
    return "" if mention.origin is Origin.REVIEWER else wording.percent(mention.score)


def told_turned() -> str:
    """Return what is to be said of words in a line whose direction of writing an unseen sign turns."""
    turned = QT_TRANSLATE_NOOP("Mention", "an unseen sign turns the writing here: compare with the source")
    return QCoreApplication.translate("Mention", turned)


def told_value(mention: Mention) -> str:
    """Return a figure's value as read, nothing for a name."""
    reading = mention.reading
    return print_words(reading, wording.language()) if reading is not None and reading.value is not None else ""


def told_doubt(mention: Mention) -> str:
    """Return what is in doubt, nothing where nothing is."""
    return f"{wording.FLAG} {wording.doubt(mention.comment)}" if mention.flagged else ""


def details(mention: Mention, title: str = "") -> str:
    """Return a mention's value and source on one line, and the ``title`` of its article if it is given."""
    return " · ".join(filter(None, [told_value(mention), wording.source(mention.origin), title]))


def described(mention: Mention, title: str = "") -> str:
    """Return a mention in a sentence: its words, what was decided, its label, its doubt, its details, its score."""
    decided = f"{wording.mention_state(mention.state)} · {wording.tag(mention.label)}"
    doubt = wording.doubt(mention.comment) if mention.flagged else ""
    return " · ".join(
        filter(None, [shortened(mention.surface), decided, doubt, details(mention, title), told_score(mention)])
    )
