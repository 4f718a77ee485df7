"""Why a file gives no article, in one sentence each."""

from __future__ import annotations

from typing import ClassVar

from recoupe.exchange.problems import FileProblem
from recoupe_db.problems import QT_TRANSLATE_NOOP


class KindNotRead(FileProblem):
    """The file is of a kind that holds no article for us. Details: ``path``, ``kind``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is {kind}: it was not read; save the article as a web page, a PDF or a text file."
    )


class NoArticleInFile(FileProblem):
    """The file can be read, and holds no text of an article."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no text of an article in “{path}”: nothing was taken from it; open it and see what it holds.",
    )


class NoTextInScan(FileProblem):
    """The PDF holds pictures of pages only."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is a scan without text: it was not read; "
        "have its text recognised first (OCR, for example with OCRmyPDF), then import the result.",
    )


class LettersWithoutNames(FileProblem):
    """The PDF draws letters without saying which they are: what is read would be others."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” draws letters without saying which they are: it was not read, since its words would come in wrong; "
        "have its text recognised first (OCR, for example with OCRmyPDF), then import the result.",
    )


class DamagedFile(FileProblem):
    """The file breaks the rules of its format. Details: ``path``, ``kind``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is damaged, or is not {kind} as its beginning says: it was not read; save or download it again.",
    )


class NotWhatItsNameSays(FileProblem):
    """The file bears the suffix of a format, and its bytes are neither that nor text. Details: ``path``, ``kind``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is damaged, or is not {kind} as its name says: it was not read; save or download it again.",
    )


class LockedFile(FileProblem):
    """The file is protected by a password."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is protected by a password: it was not read; save it without one, then import it again."
    )


class ReaderKilled(FileProblem):
    """Reading the file ended its reader. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Reading “{path}” failed and was stopped: the file was left out; save it in another format."
    )


class ReaderTooSlow(FileProblem):
    """Reading the file took longer than allowed. Details: ``path``, ``seconds``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Reading “{path}” took more than {seconds} seconds and was stopped: "
        "the file was left out; split it, or save it in another format.",
    )


class ReaderTooHungry(FileProblem):
    """Reading the file needed more memory, or unpacked to more, than allowed. Details: ``path``, ``limit``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” needs more than {limit} MB to be read: "
        "the file was left out; split it, or save it in another format.",
    )


class TooDeep(FileProblem):
    """The file nests its elements deeper than any page."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is nested too deeply to be read: the file was left out; save it in another format."
    )


class ColumnsUnknown(FileProblem):
    """No column of a table is known to hold the text. Details: ``path``, ``columns``, ``headings`` (JSON)."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "No column of “{path}” is known to hold the text of articles ({columns}): nothing was taken from it; "
        "call the right one “text” in the first line of the table, or import it in the window, which asks.",
    )


class PageOfIssue(FileProblem):
    """A page of a digitised newspaper, whose articles are read with the issue. Details: ``path``, ``issue``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is a page of the issue “{issue}”: its articles are read with that file."
    )


class MarksOfText(FileProblem):
    """Marks that lie beside their text, and come in with it. Details: ``path``, ``text``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” holds the marks of “{text}”: they are taken over with that file."
    )


class NotAnArticle(FileProblem):
    """A file of a folder that belongs to the folder, or whose name is none of an article."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” does not look like an article by its name: it was skipped; name it by itself to import it."
    )
