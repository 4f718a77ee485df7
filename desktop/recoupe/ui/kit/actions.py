"""Everything that can be asked of the desk: its words, its keys, and the menu it stands in.

Digits are bound together with what the same key gives unshifted on a French (AZERTY) keyboard.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from recoupe.ui.kit import wording
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Kind, Label

Tag = Label | Kind


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to ask for. The first of ``keys`` is the one that is shown."""

    name: str
    text: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """Commands that serve one purpose, as the sheet of keys and the settings show them together."""

    title: str
    commands: tuple[Command, ...]


LIBRARY = (
    Command("import_files", QT_TRANSLATE_NOOP("Command", "Import articles…"), ("Ctrl+I",)),
    Command("import_folder", QT_TRANSLATE_NOOP("Command", "Import a folder…"), ("Ctrl+Shift+I",)),
    Command("paste_article", QT_TRANSLATE_NOOP("Command", "Paste an article…"), ("Ctrl+Shift+V",)),
    Command("import_report", QT_TRANSLATE_NOOP("Command", "What the last import brought")),
    Command("new_dossier", QT_TRANSLATE_NOOP("Command", "New dossier…"), ("Ctrl+N",)),
    Command("rename_dossier", QT_TRANSLATE_NOOP("Command", "Rename the dossier…")),
    Command("guidelines", QT_TRANSLATE_NOOP("Command", "Guidelines of the dossier"), ("G",)),
    Command("open_sample", QT_TRANSLATE_NOOP("Command", "Open the sample dossier")),
    Command("reviewer", QT_TRANSLATE_NOOP("Command", "Who is reviewing…")),
    Command("export", QT_TRANSLATE_NOOP("Command", "Export…"), ("Ctrl+E",)),
    Command("export_sheet", QT_TRANSLATE_NOOP("Command", "Fact sheet…"), ("Ctrl+Shift+E",)),
    Command("settings", QT_TRANSLATE_NOOP("Command", "Settings…"), ("Ctrl+,",)),
    Command("quit", QT_TRANSLATE_NOOP("Command", "Quit"), ("Ctrl+Q",)),
)
EDIT = (
    Command("undo", QT_TRANSLATE_NOOP("Command", "Undo"), ("Ctrl+Z",)),
    Command("redo", QT_TRANSLATE_NOOP("Command", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("show_history", QT_TRANSLATE_NOOP("Command", "History of decisions"), ("Ctrl+H",)),
    Command("take_back", QT_TRANSLATE_NOOP("Command", "Take back"), ("Ctrl+Alt+Z",)),
)
DECIDE = (
    Command("accept", QT_TRANSLATE_NOOP("Command", "Confirm"), ("A",)),
    Command("reject", QT_TRANSLATE_NOOP("Command", "Reject"), ("R", "Del")),
    Command("next", QT_TRANSLATE_NOOP("Command", "Next undecided"), ("N", "S")),
    Command("doubt", QT_TRANSLATE_NOOP("Command", "In doubt"), ("M",)),
)
TOGETHER = (
    Command("alike", QT_TRANSLATE_NOOP("Command", "All identical…"), ("E",)),
    Command("alike_accept", QT_TRANSLATE_NOOP("Command", "Confirm all identical…"), ("Shift+A",)),
    Command("alike_reject", QT_TRANSLATE_NOOP("Command", "Reject all identical…"), ("Shift+R",)),
    Command("list_mentions", QT_TRANSLATE_NOOP("Command", "List the highlights"), ("L",)),
)
MOVE = (
    Command("forward", QT_TRANSLATE_NOOP("Command", "Next highlight"), ("J",)),
    Command("back", QT_TRANSLATE_NOOP("Command", "Previous highlight"), ("K", "B")),
)
CORRECT = (
    Command("edit_value", QT_TRANSLATE_NOOP("Command", "Correct the value"), ("V",)),
    Command("end_longer", QT_TRANSLATE_NOOP("Command", "End one word later"), ("Alt+Right",)),
    Command("end_shorter", QT_TRANSLATE_NOOP("Command", "End one word earlier"), ("Alt+Left",)),
    Command("start_longer", QT_TRANSLATE_NOOP("Command", "Start one word earlier"), ("Alt+Shift+Left",)),
    Command("start_shorter", QT_TRANSLATE_NOOP("Command", "Start one word later"), ("Alt+Shift+Right",)),
    Command("end_character_longer", QT_TRANSLATE_NOOP("Command", "End one character later"), ("Alt+Up",)),
    Command("end_character_shorter", QT_TRANSLATE_NOOP("Command", "End one character earlier"), ("Alt+Down",)),
    Command("start_character_longer", QT_TRANSLATE_NOOP("Command", "Start one character earlier"), ("Alt+Shift+Up",)),
    Command("start_character_shorter", QT_TRANSLATE_NOOP("Command", "Start one character later"), ("Alt+Shift+Down",)),
    Command("place", QT_TRANSLATE_NOOP("Command", "Outside the article, or back in"), ("O",)),
)
ENTITIES = (
    Command("show_names", QT_TRANSLATE_NOOP("Command", "Names of the dossier"), ("Ctrl+J",)),
    Command("edit_entity", QT_TRANSLATE_NOOP("Command", "Look into this name…"), ("I",)),
    Command("join_entities", QT_TRANSLATE_NOOP("Command", "Join these names"), ("Ctrl+Shift+J",)),
)
FACTS = (
    Command("state_fact", QT_TRANSLATE_NOOP("Command", "Make a fact of this figure"), ("F",)),
    Command("next_proposal", QT_TRANSLATE_NOOP("Command", "Take the next proposed fact"), ("Shift+F",)),
    Command("show_facts", QT_TRANSLATE_NOOP("Command", "Facts of the dossier"), ("Ctrl+L",)),
)
ARTICLE = (
    Command("mark_read", QT_TRANSLATE_NOOP("Command", "Article read to the end"), ("D", "Ctrl+Return")),
    Command("nothing_to_mark", QT_TRANSLATE_NOOP("Command", "Read, nothing to mark"), ("Shift+D",)),
    Command("next_article", QT_TRANSLATE_NOOP("Command", "Next article to read"), ("Ctrl+Down",)),
    Command("previous_article", QT_TRANSLATE_NOOP("Command", "Previous article to read"), ("Ctrl+Up",)),
    Command("describe", QT_TRANSLATE_NOOP("Command", "Title, source, date and address…"), ("Alt+Return",)),
    Command("set_aside", QT_TRANSLATE_NOOP("Command", "Set the article aside")),
    Command("reopen", QT_TRANSLATE_NOOP("Command", "Reopen the article")),
)
COMPANY = (
    Command("together", QT_TRANSLATE_NOOP("Command", "Review together…"), ("Ctrl+Shift+T",)),
    Command("share_dossier", QT_TRANSLATE_NOOP("Command", "Share the dossier…")),
    Command("merge_package", QT_TRANSLATE_NOOP("Command", "Merge a package…")),
    Command("sync_folder", QT_TRANSLATE_NOOP("Command", "Synchronise a folder…")),
    Command("show_agreement", QT_TRANSLATE_NOOP("Command", "Agreement between readers…")),
)
ADJUDICATION = (
    Command("take_first", QT_TRANSLATE_NOOP("Command", "Take the first side"), ("1", "&")),
    Command("take_second", QT_TRANSLATE_NOOP("Command", "Take the second side"), ("2", "é")),
    Command("take_third", QT_TRANSLATE_NOOP("Command", "Take the third side"), ("3", '"')),
    Command("take_fourth", QT_TRANSLATE_NOOP("Command", "Take the fourth side"), ("4", "'")),
    Command("take_none", QT_TRANSLATE_NOOP("Command", "Nothing is marked"), ("0", "à")),
    Command("next_case", QT_TRANSLATE_NOOP("Command", "Next difference"), ("N",)),
    Command("previous_case", QT_TRANSLATE_NOOP("Command", "Previous difference"), ("P",)),
    Command("give_reason", QT_TRANSLATE_NOOP("Command", "Give a reason"), ("W",)),
    Command("open_case", QT_TRANSLATE_NOOP("Command", "Go to the passage"), ("O",)),
)
RECOUPEMENT = (
    Command("vouch_row", QT_TRANSLATE_NOOP("Command", "Confirm, state and verify"), ("Ctrl+Return",)),
    Command("confirm_row", QT_TRANSLATE_NOOP("Command", "Confirm the figures"), ("C",)),
    Command("state_row", QT_TRANSLATE_NOOP("Command", "State the fact…"), ("F",)),
    Command("verify_row", QT_TRANSLATE_NOOP("Command", "Verify…"), ("V",)),
    Command("dispute_row", QT_TRANSLATE_NOOP("Command", "Dispute…"), ("X",)),
    Command("false_row", QT_TRANSLATE_NOOP("Command", "Find false…"), ("Shift+X",)),
    Command("unverify_row", QT_TRANSLATE_NOOP("Command", "Take the judgement back")),
    Command("join_rows", QT_TRANSLATE_NOOP("Command", "Same fact"), ("J",)),
    Command("split_cell", QT_TRANSLATE_NOOP("Command", "Not this fact"), ("S",)),
    Command("open_cell", QT_TRANSLATE_NOOP("Command", "Go to the article"), ("O",)),
    Command("find_rows", QT_TRANSLATE_NOOP("Command", "Find in the facts"), ("/",)),
    Command("exchange_rates", QT_TRANSLATE_NOOP("Command", "Rates of exchange…"), ("E",)),
)
SELECTED = (
    Command("read_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: read")),
    Command("set_aside_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: set aside")),
    Command("reopen_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: reopen")),
    Command("recognise_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: recognise again")),
)
FIND = (
    Command("find", QT_TRANSLATE_NOOP("Command", "Find in the article"), ("Ctrl+F",)),
    Command("find_next", QT_TRANSLATE_NOOP("Command", "Next hit"), ("F3",)),
    Command("find_previous", QT_TRANSLATE_NOOP("Command", "Previous hit"), ("Shift+F3",)),
    Command("search", QT_TRANSLATE_NOOP("Command", "Search the articles"), ("Ctrl+Shift+F",)),
)
REVIEW = (*DECIDE, *TOGETHER, *MOVE, *CORRECT, *ENTITIES, *FACTS, *ARTICLE)
ENDS = tuple(each for each in CORRECT if each.name.startswith(("end_", "start_")))
SCREENS = (
    Command("show_review", QT_TRANSLATE_NOOP("Command", "Review"), ("F2",)),
    Command("show_overview", QT_TRANSLATE_NOOP("Command", "Overview"), ("F4",)),
    Command("show_recoupement", QT_TRANSLATE_NOOP("Command", "Recoupement"), ("F5",)),
    Command("show_adjudication", QT_TRANSLATE_NOOP("Command", "Differences"), ("F6",)),
)
VIEW = (
    Command("larger", QT_TRANSLATE_NOOP("Command", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("smaller", QT_TRANSLATE_NOOP("Command", "Smaller text"), ("Ctrl+-",)),
    Command("usual_size", QT_TRANSLATE_NOOP("Command", "Usual size of the text"), ("Ctrl+0",)),
    Command("show_rejected", QT_TRANSLATE_NOOP("Command", "Show rejected highlights"), ("H",)),
    Command("fold", QT_TRANSLATE_NOOP("Command", "Fold what is outside the article"), ("Ctrl+U",)),
    Command("dark", QT_TRANSLATE_NOOP("Command", "Dark theme"), ("Ctrl+T",)),
)
HELP = (
    Command("palette", QT_TRANSLATE_NOOP("Command", "Find a command…"), ("Ctrl+K",)),
    Command("keys", QT_TRANSLATE_NOOP("Command", "Keyboard"), ("?", "F1")),
    Command("report", QT_TRANSLATE_NOOP("Command", "Report a problem…")),
    Command("about", QT_TRANSLATE_NOOP("Command", "About Recoupe")),
)
GROUPS = (
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Decide"), DECIDE),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Several at once"), TOGETHER),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Move"), MOVE),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Correct"), CORRECT),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Names"), ENTITIES),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Facts"), FACTS),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Recoupement"), RECOUPEMENT),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Together"), COMPANY),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Differences"), ADJUDICATION),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Article"), ARTICLE),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Selected articles"), SELECTED),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Find"), FIND),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Undo"), EDIT),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Dossier and library"), LIBRARY),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Screens"), SCREENS),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "View"), VIEW),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Help"), HELP),
)
"""Every command there is: a command is in exactly one group."""

_DIGITS = "1234567890"
_AZERTY = "&é\"'(-è_çà"
TAGS: tuple[Tag, ...] = (
    Label.PER,
    Label.ORG,
    Label.LOC,
    Label.MISC,
    Kind.MONEY,
    Kind.PERCENT,
    Kind.NUMBER,
    Kind.DATE,
    Kind.DURATION,
    Kind.AGE,
    Kind.QUANTITY,
    Kind.ORDINAL,
    Kind.TIME,
)


def key_of(tag: Tag) -> str:
    """Return the digit that gives a mention this label, or nothing for the rarer kinds."""
    place = TAGS.index(tag)
    return _DIGITS[place] if place < len(_DIGITS) else ""


class Actions(QObject):
    """One ``QAction`` per command and per label, with its keys; translated, and the same wherever it is shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._proposed: dict[str, tuple[str, ...]] = {}
        self._by_name = {command.name: self._command(command) for group in GROUPS for command in group.commands}
        self.by_tag: dict[Tag, QAction] = {tag: self._label(tag) for tag in TAGS}

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def named(self, commands: tuple[Command, ...]) -> list[QAction]:
        """Return the actions of some commands, in their order."""
        return [self._by_name[command.name] for command in commands]

    def all(self) -> list[QAction]:
        """Return every action there is."""
        return [*self._by_name.values(), *self.by_tag.values()]

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """Return every action once, sorted by purpose, with the title of each purpose."""
        found = [
            (QCoreApplication.translate("CommandGroup", group.title), self.named(group.commands)) for group in GROUPS
        ]
        labels = QCoreApplication.translate("CommandGroup", QT_TRANSLATE_NOOP("CommandGroup", "Label"))
        return [found[0], (labels, list(self.by_tag.values())), *found[1:]]

    def title(self, action: QAction) -> str:
        """Return what an action is called, whatever it would do at the moment: “Undo”, not “Undo: Confirmed”."""
        return self._titles[action.objectName()]

    @property
    def proposed(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of every action, by its name, before the reader changes any."""
        return self._proposed

    def _command(self, command: Command) -> QAction:
        return self._action(command.name, QCoreApplication.translate("Command", command.text), command.keys)

    def _label(self, tag: Tag) -> QAction:
        return self._action(f"label_{tag.value}", wording.tag(tag), twins(key_of(tag)))

    def _action(self, name: str, title: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(title, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._titles[name], self._proposed[name] = title, keys
        return action


def twins(key: str) -> tuple[str, ...]:
    """Return a key with what it gives unshifted on a French (AZERTY) keyboard: a digit has two names, others one."""
    if not key:
        return ()
    return (key, _AZERTY[_DIGITS.index(key)]) if key in _DIGITS else (key,)


def shown_keys(action: QAction) -> list[str]:
    """Return the keys of an action as the reader's keyboard names them; a digit's twin is the same key."""
    keys = [shortcut.toString(QKeySequence.SequenceFormat.PortableText) for shortcut in action.shortcuts()]
    hidden = {twin for key in keys for twin in twins(key)[1:]}
    return [told_key(key) for key in keys if key not in hidden and key.lower() not in hidden]


def shown_key(action: QAction) -> str:
    """Return the first key of an action as the reader's keyboard names it, or nothing."""
    return next(iter(shown_keys(action)), "")


def told_key(key: str) -> str:
    """Return a key (``Ctrl+E``) as the reader's keyboard names it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
