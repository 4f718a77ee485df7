"""What a use case may refuse, in words for the reviewer."""

from __future__ import annotations

from typing import ClassVar

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem


class NothingToProof(Problem):
    """A draft without words."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "The draft is empty: there is nothing to check in it.")


class FileNotKept(Problem):
    """A file could not be read, to be kept beside a judgement."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{name}” could not be read ({reason}): nothing was stored. Choose another file, or none."
    )


class FileTooBig(Problem):
    """A file is too big for the library."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{name}” is bigger than {most} MB: nothing was stored. Keep the page that counts, or give its link."
    )


class NoSuchDossier(Problem):
    """The dossier that was named does not exist."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no dossier named “{name}” in this library; it holds: {others}."
    )


class EmptyLibrary(Problem):
    """A dossier was named, and the library holds none at all."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no dossier named “{name}”: this library is still empty, import articles first."
    )


class StillUndecided(Problem):
    """An article is not read to the end while highlights in it are undecided."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Still to review in this article: {count}. Decide them, or set aside the rest in one step."
    )


class NotAFigure(Problem):
    """A fact was asked of something that is no confirmed figure."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "A fact is made from a figure: select one, then try again. “{surface}” is not a figure."
    )


class EmptySpan(Problem):
    """A mention must hold at least one character that is not a space."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Select at least one word to mark it.")


class AlreadyMarked(Problem):
    """The same words already carry the same kind of mention."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{surface}” is already marked here: select the highlight to change it."
    )


class IncompleteFact(Problem):
    """A fact needs to say what it is about and what was measured."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "A fact says about whom or what it is, and what: fill in both, nothing else is lost."
    )


class EvidenceNotConfirmed(Problem):
    """A fact cannot be verified while its evidence was rejected or never confirmed."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact."
    )


class UnknownCurrency(Problem):
    """A rate of exchange names a currency that does not exist."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{currency}” is no currency code: write three letters, such as EUR or USD. Nothing else is lost."
    )


class SameCurrency(Problem):
    """A rate of exchange is between two currencies."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "A rate is between two currencies, and both are {currency} here: change one of them."
    )


class NotARate(Problem):
    """A rate of exchange is a positive number."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{written}” is no rate of exchange: write a number such as 1,0327. Nothing else is lost."
    )


class RateWithoutSource(Problem):
    """A rate of exchange that nobody can look up proves nothing."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "A rate needs its source, so that others can look it up: say where you read it."
    )


class UnknownSheet(Problem):
    """A fact sheet was asked for in a file whose name does not say what it is."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "A fact sheet is a web page (.html), a PDF (.pdf), Markdown (.md), Word (.docx) or OpenDocument (.odt): "
        "“{suffix}” is none of them. Nothing was written; give the file one of these endings.",
    )


class NotWikidata(Problem):
    """What was typed is no identifier of Wikidata's."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{typed}” is no Wikidata identifier: paste the address of its page, or type Q and digits, such as Q312. "
        "Nothing was changed.",
    )


class NamelessEntity(Problem):
    """An entity needs a name."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Type a name first; nothing was changed.")


class EntityNameTaken(Problem):
    """Another entity of the dossier is called so."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{name}” is on the list of names already: join the two, or type another name. Nothing was changed."
    )


class NoTitle(Problem):
    """An article must be called something."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Give the article a title: it is listed under it.")


class NotADay(Problem):
    """What was typed names no single day. Details: ``typed``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{typed}” is not a day: write for instance 12 February 2025, 12/02/2025 or yesterday."
    )


class NotAnAddress(Problem):
    """What was typed is no web address. Details: ``typed``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{typed}” is not a web address: it begins with https:// or http://; it may also stay empty."
    )


class NothingToPaste(Problem):
    """The clipboard, or what was dropped, holds no words."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no text to paste: select the article in your browser or editor, copy it, then paste.",
    )


class TooMuchToPaste(Problem):
    """What was copied is longer than any article. Details: ``count``, ``limit`` (code points)."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "What was copied has {count} characters, more than the {limit} that can be pasted: nothing was taken; save it "
        "as a text file and import that.",
    )


class PageNotPasted(Problem):
    """The page that was copied cannot be read, and no plain text stands beside it."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The page that was copied could not be read, and has no plain text beside it: nothing was pasted; save it as "
        "a file and import that.",
    )


class LayoutTooSlow(Problem):
    """The plain text was taken: reading the page took too long. Details: ``seconds``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Pasted as plain text, because its page was not read within {seconds} seconds: look out for struck words and "
        "raised digits, which it does not tell from others.",
    )


class LayoutTooLarge(Problem):
    """The plain text was taken: the page is too large. Details: ``limit`` (MB)."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Pasted as plain text, because its page is larger than {limit} MB: look out for struck words and raised "
        "digits, which it does not tell from others.",
    )


class LayoutUnread(Problem):
    """The plain text was taken: reading the page failed."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Pasted as plain text, because its page could not be read: look out for struck words and raised digits, which "
        "it does not tell from others.",
    )


class NothingReadYet(Problem):
    """Training data were asked of a dossier in which no article is read to the end. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "No article of “{name}” is read to the end, and training data come from those that are: nothing was written. "
        "Read one to the end, then export again.",
    )


class NoSuchFact(Problem):
    """A fact was named by a number that no fact of the dossier has."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no fact {number} in this dossier: nothing was written. Its facts are: {others}."
    )
