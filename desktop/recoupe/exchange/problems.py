"""What can go wrong with a file on its way in or out."""

from __future__ import annotations

from typing import ClassVar

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem


class FileProblem(Problem):
    """Something is wrong with the file at ``path``."""


class NoSuchFile(FileProblem):
    """The path leads nowhere."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no file “{path}”: nothing was read from it; check the name."
    )


class NotAFile(FileProblem):
    """The path leads to a folder that cannot be listed, to a device or to a pipe."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” is not a file or a folder that can be opened: nothing was read from it; choose another one.",
    )


class NotReadable(FileProblem):
    """The file may not, or cannot, be read."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file “{path}” cannot be opened ({reason}): nothing was read from it; check its permissions and try again.",
    )


class TooLarge(FileProblem):
    """The file is larger than any article."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file “{path}” is larger than {limit} MB: it was not read; split it into one file per article.",
    )


class EmptyFile(FileProblem):
    """The file holds nothing, or nothing but blanks."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "The file “{path}” is empty: there is no article in it; check that it was saved completely."
    )


class BinaryFile(FileProblem):
    """The file holds something else than text."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "The file “{path}” is not a text file: it was not read; save the article as plain text (.txt)."
    )


class UnknownEncoding(FileProblem):
    """The bytes are text in an encoding that cannot be told, or damaged text."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The accents in “{path}” cannot be read for certain: it was not read; "
        "open it in the program that wrote it and save it as UTF-8.",
    )


class BrokenCharacters(FileProblem):
    """The text holds NUL characters or halves of characters (lone surrogates), which cannot be stored."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The text in “{path}” is damaged near character {position}: it was not read; save it again as UTF-8.",
    )


class NotWritable(FileProblem):
    """The place may not be written to."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file “{path}” cannot be written ({reason}): nothing was changed; "
        "choose another place or check its permissions.",
    )


class FolderMissing(FileProblem):
    """The folder to write into does not exist."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "The folder of “{path}” does not exist: nothing was written; make it first or choose another place."
    )


class FolderInTheWay(FileProblem):
    """A folder already has the name of the file to write."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is a folder: nothing was written; give the name of a file."
    )


class OutputDiskFull(FileProblem):
    """There is no room for the file."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no room left to write “{path}”: what was there before is untouched; "
        "make room or choose another place.",
    )


class OutputClosed(Problem):
    """Whoever was reading the output has gone."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "The program reading the output closed it early: not everything was handed over; run it again."
    )


class PluginFailed(Problem):
    """A writer of another package failed. Details: ``name``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The plug-in “{name}” could not write this dossier ({reason}): nothing was written; tell those who made it.",
    )


class TemplateUnusable(Problem):
    """A template for the sheet is missing or of another kind. Details: ``path``, ``kind``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The template “{path}” is no {kind} document that can be read: nothing was written; choose another one in the "
        "settings, or none.",
    )
