"""What can go wrong with the library, said to the person who uses it."""

from __future__ import annotations

from typing import ClassVar

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem


class NotALibrary(Problem):
    """The file is there, but Recoupe did not write it. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{path} is not a Recoupe library; it was left as it is. Choose another file."
    )


class NewerLibrary(Problem):
    """The library was written by a later version of Recoupe. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The library {path} was written by a newer version of Recoupe; it was left as it is. "
        "Update Recoupe to open it.",
    )


class NotStored(Problem):
    """Something that passes kept a decision from being stored: the same decision can be taken again later."""


class LibraryUnreachable(NotStored):
    """The place of the library cannot be read or written. Details: ``path``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The library {path} cannot be opened for writing ({reason}). Check the permissions of its folder, "
        "or choose another place.",
    )


class ServerAway(NotStored):
    """The server that holds the library cannot be reached just now. Details: ``path``, ``reason`` (for the log)."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The server of the library {path} cannot be reached just now. Nothing that was stored is lost; what you decide "
        "meanwhile is stored when it is there again.",
    )


class ServerRefuses(Problem):
    """The server does not let this person in. Details: ``path``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The server of the library {path} does not let you in ({reason}). Keep the right password with "
        "“recoupe password”, or ask whoever runs the server.",
    )


class ServerNotEmpty(Problem):
    """A backup would be put into a library on a server that holds something already. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The library {path} holds dossiers already, and was left as it is: put the backup into an empty database.",
    )


class NoServerDriver(Problem):
    """What reaches a server is not installed. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "A library on a server ({path}) needs two more Python packages: install “recoupe[server]”.",
    )


class NoSuchBackup(LibraryUnreachable):
    """The backup to be put back is not where it was said to be. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no backup at {path}: the library was left as it is; check the name."
    )


class LibraryBusy(NotStored):
    """Another program holds the library for longer than anyone should wait. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Another program is writing to the library {path}; this last change was not stored. "
        "Try again when it has finished.",
    )


class DiskFull(NotStored):
    """There is no room left where the library is. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no room left for the library {path}; this last change was not stored, "
        "everything before it was. Make room and try again.",
    )


class LibraryDamaged(Problem):
    """The file of the library is broken. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "The library {path} is damaged. Nothing was changed; put back a backup with “recoupe restore”."
    )


class TruncatedLibrary(Problem):
    """The file at the library's place holds nothing at all. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {path} is empty (0 bytes), so it is no library any more; it was left as it is. Put back a backup "
        "with “recoupe restore”, or remove the file to start a new library.",
    )


class LibraryReplaced(Problem):
    """The file that was open is not the one at its place any more. Details: ``path``, ``rescue``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {path} was moved, deleted or replaced while it was open, so this last decision is not stored in it. "
        "It is kept with everything decided before in {rescue}: put that back, then go on.",
    )

    def __init__(self, **details: object) -> None:
        super().__init__(**details)
        self.rescue = details.get("rescue")


class LibraryOverwritten(LibraryReplaced):
    """The same before anything was decided, or with another file's pages in it. Details: ``path``, ``rescue``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {path} was replaced or overwritten while it was open, so this last decision was not stored. "
        "Those before it are kept in {rescue}: put that back, then decide again.",
    )


class ReplacedWithoutRescue(Problem):
    """The same, and no rescue could be written. Details: ``path``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The file {path} was moved, deleted or replaced while it was open, and what was decided since could not be "
        "kept beside it ({reason}). Leave Recoupe open, make room there, and decide again.",
    )


class NoBackupForRescue(Problem):
    """Decisions can be put back on a library only, and neither it nor a backup can be read. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Neither {path} nor any backup beside it can be read, so the decisions that were kept stay where they are: "
        "put back a backup first. Nothing was changed.",
    )


class NothingToSalvage(Problem):
    """Nothing of a damaged library can be read. Details: ``path``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Nothing of {path} can be brought back ({reason}): put back a backup. The file was left as it is."
    )


class PathTaken(Problem):
    """A backup would overwrite something that is not a backup. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{path} is in use for something else and was left as it is. Choose another name for the backup."
    )


class BackupHoldsMore(Problem):
    """A backup would overwrite what this library does not hold. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "{path} is a library that holds articles or decisions which this one has not: nothing was copied, and it was "
        "left as it is. Choose another name for the backup.",
    )


class NoFolderForBackup(Problem):
    """The folder of a backup does not exist: a disk may be missing. Details: ``folder``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no folder {folder}: nothing was copied. Connect the disk that it is on, or make it, then try again.",
    )


class SalvageTaken(Problem):
    """What is brought back would overwrite a file. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "{path} is there already and was left as it is: nothing was brought back. Choose another name for the new "
        "library.",
    )


class AlreadyThere(Problem):
    """The same text is in the dossier already. Details: ``title``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "This text is in the dossier already, as “{title}”; it was not added twice."
    )


class NameTaken(Problem):
    """Another dossier has this name. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is a dossier named “{name}” already. Choose another name."
    )


class NotFound(Problem):
    """What was asked for is not in the library (any more)."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "This is no longer in the library; somebody may have taken it back. Nothing else was changed."
    )


class ChangedSince(Problem):
    """Somebody else decided on the same thing after the step that was to be undone or redone. Details: ``reviewer``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{reviewer} has decided on this since, so your step stays as it is. Nothing was changed."
    )


class DecidedSince(Problem):
    """A later decision stands on what was to be taken back alone. Details: ``reviewer``, ``what`` it is about."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "A later decision by {reviewer} on “{what}” builds on this one: take that one back first. Nothing was changed.",
    )


class NotInEffect(Problem):
    """The step was undone or taken back already."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "This was undone or taken back already. Nothing was changed."
    )
