"""Every command, declared once: title, keys, when it is possible, menu, and the words the palette finds it by.

What a command does is the method that the controller of its feature returns for its name (``Controller.handlers``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from recoupe_db.problems import QT_TRANSLATE_NOOP


class When(Enum):
    """What must be there for a command to be possible. Whoever knows tells ``Actions.allow``."""

    ALWAYS = auto()
    DOSSIER = auto()  # a dossier is open
    REPORT = auto()  # something was imported since the start
    ARTICLE = auto()  # an article is open
    ARTICLES = auto()  # articles are selected in the list
    MENTION = auto()  # one mention is current, and no several are selected
    MENTIONS = auto()  # a mention is current, or several are selected
    SELECTION = auto()  # text of the article is selected
    FIGURE = auto()  # the current mention is a figure
    ENTITY = auto()  # a name is current, in the article or in the list
    UNDO = auto()  # a step can be undone
    REDO = auto()  # a step can be done again
    ROW = auto()  # a row of the recoupement is current
    ROWS = auto()  # rows of the recoupement can be joined: two are selected, or one asks
    STATED = auto()  # the current row states a fact, and does not only ask
    CELL = auto()  # the current row has another figure beside the current one
    QUOTE = auto()  # one figure of the current row is current
    UNDECIDED = auto()  # the current row has figures that nobody confirmed
    UNVERIFIED = auto()  # the current row has another judgement than “verified”
    JUDGED = auto()  # the current row has a judgement
    DRAFT = auto()  # there are notes about the draft
    NOTE = auto()  # a note about the draft is in hand
    SAYS = auto()  # the note in hand knows what the draft should say
    PASSAGE = auto()  # the note in hand has a source
    DISMISSED = auto()  # notes of the draft were dismissed
    SURFACE = auto()  # something is undecided of the words in hand, among the names
    SURFACE_QUOTE = auto()  # a place where these words stand is in hand


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to ask for. The first of ``keys`` is the one that is shown; ``words`` are other names for it."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    when: When = When.ALWAYS
    words: str = ""


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """Commands that serve one purpose, as the sheet of keys and the settings show them together."""

    title: str
    commands: tuple[Command, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the window: its commands between separators, and the menus inside it."""

    title: str
    sections: tuple[tuple[Command, ...], ...]
    submenus: tuple[Menu, ...] = ()
    labels: bool = False  # the labels of a mention are at its end


# A table: a command on two lines.
# fmt: off
LIBRARY = (
    Command("import_files", QT_TRANSLATE_NOOP("Command", "Import articles…"), ("Ctrl+I",),
            words=QT_TRANSLATE_NOOP("CommandWords", "open, add, file, load, PDF, Word")),
    Command("import_folder", QT_TRANSLATE_NOOP("Command", "Import a folder…"), ("Ctrl+Shift+I",),
            words=QT_TRANSLATE_NOOP("CommandWords", "open, add, directory, load")),
    Command("paste_article", QT_TRANSLATE_NOOP("Command", "Paste an article…"), ("Ctrl+Shift+V",),
            words=QT_TRANSLATE_NOOP("CommandWords", "clipboard, add, text")),
    Command("import_report", QT_TRANSLATE_NOOP("Command", "What the last import brought"), when=When.REPORT,
            words=QT_TRANSLATE_NOOP("CommandWords", "summary, refused, errors")),
    Command("new_dossier", QT_TRANSLATE_NOOP("Command", "New dossier…"), ("Ctrl+N",),
            words=QT_TRANSLATE_NOOP("CommandWords", "create, add, project, collection")),
    Command("rename_dossier", QT_TRANSLATE_NOOP("Command", "Rename the dossier…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "change the name")),
    Command("merge_dossier", QT_TRANSLATE_NOOP("Command", "Merge the dossier into another…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "join, combine, unite, move all")),
    Command("remove_dossier", QT_TRANSLATE_NOOP("Command", "Put the dossier in the bin"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "delete, remove, trash")),
    Command("show_bin", QT_TRANSLATE_NOOP("Command", "Bin…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "trash, removed, deleted, restore, empty, purge")),
    Command("guidelines", QT_TRANSLATE_NOOP("Command", "Guidelines of the dossier"), ("G",),
            words=QT_TRANSLATE_NOOP("CommandWords", "rules, instructions, conventions")),
    Command("guideline_example", QT_TRANSLATE_NOOP("Command", "Example for the guidelines"), ("Shift+G",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "rules, instructions, quote, sentence")),
    Command("labels", QT_TRANSLATE_NOOP("Command", "Labels of the dossier…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "scheme, tags, types, CoNLL, Quaero, rename, merge, colour")),
    Command("open_sample", QT_TRANSLATE_NOOP("Command", "Open the sample dossier"),
            words=QT_TRANSLATE_NOOP("CommandWords", "example, demo, tutorial, try")),
    Command("export", QT_TRANSLATE_NOOP("Command", "Export…"), ("Ctrl+E",),
            words=QT_TRANSLATE_NOOP("CommandWords", "save, write, download, PDF, JSON, CSV, HTML, training data")),
    Command("export_sheet", QT_TRANSLATE_NOOP("Command", "Fact sheet…"), ("Ctrl+Shift+E",),
            words=QT_TRANSLATE_NOOP("CommandWords", "PDF, HTML, Markdown, print, publish, report, save")),
    Command("backups", QT_TRANSLATE_NOOP("Command", "Backups…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "restore, save, copy, damaged, recover, earlier state")),
    Command("train", QT_TRANSLATE_NOOP("Command", "Train the recogniser…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "learn, model, improve, version, scores")),
    Command("settings", QT_TRANSLATE_NOOP("Command", "Settings…"), ("Ctrl+,",),
            words=QT_TRANSLATE_NOOP("CommandWords", "preferences, options, language, typeface, reviewer")),
    Command("quit", QT_TRANSLATE_NOOP("Command", "Quit"), ("Ctrl+Q",),
            words=QT_TRANSLATE_NOOP("CommandWords", "close, exit, leave")),
)
EDIT = (
    Command("undo", QT_TRANSLATE_NOOP("Command", "Undo"), ("Ctrl+Z",), when=When.UNDO,
            words=QT_TRANSLATE_NOOP("CommandWords", "revert, mistake, back")),
    Command("redo", QT_TRANSLATE_NOOP("Command", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), when=When.REDO,
            words=QT_TRANSLATE_NOOP("CommandWords", "again, repeat")),
    Command("show_history", QT_TRANSLATE_NOOP("Command", "History of decisions"), ("Ctrl+H",),
            words=QT_TRANSLATE_NOOP("CommandWords", "log, journal, trace, who")),
    Command("take_back", QT_TRANSLATE_NOOP("Command", "Take back"), ("Ctrl+Alt+Z",),
            words=QT_TRANSLATE_NOOP("CommandWords", "undo, revert, cancel")),
)
DECIDE = (
    Command("accept", QT_TRANSLATE_NOOP("Command", "Confirm"), ("A",), when=When.MENTIONS,
            words=QT_TRANSLATE_NOOP("CommandWords", "approve, validate, agree, right, yes")),
    Command("reject", QT_TRANSLATE_NOOP("Command", "Set aside"), ("R", "Del"), when=When.MENTIONS,
            words=QT_TRANSLATE_NOOP("CommandWords", "reject, delete, remove, wrong, no, unmark")),
    Command("next", QT_TRANSLATE_NOOP("Command", "Next to review"), ("N",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "undecided, skip, pending, to do")),
    Command("doubt", QT_TRANSLATE_NOOP("Command", "In doubt"), ("D",), when=When.MENTIONS,
            words=QT_TRANSLATE_NOOP("CommandWords", "unsure, later, question")),
)
TOGETHER = (
    Command("alike", QT_TRANSLATE_NOOP("Command", "All identical…"), ("E",), when=When.MENTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "same, everywhere, batch, bulk")),
    Command("alike_accept", QT_TRANSLATE_NOOP("Command", "Confirm all identical…"), ("Shift+A",), when=When.MENTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "same, everywhere, batch, bulk, approve")),
    Command("alike_reject", QT_TRANSLATE_NOOP("Command", "Set aside all identical…"), ("Shift+R",), when=When.MENTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "same, everywhere, batch, bulk, delete, remove")),
    Command("list_mentions", QT_TRANSLATE_NOOP("Command", "List the highlights"), ("Ctrl+Shift+L",),
            words=QT_TRANSLATE_NOOP("CommandWords", "table, all, mentions")),
)
MOVE = (
    Command("forward", QT_TRANSLATE_NOOP("Command", "Next highlight"), ("J",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "following, go on")),
    Command("back", QT_TRANSLATE_NOOP("Command", "Previous highlight"), ("K",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "previous, return")),
)
CORRECT = (
    Command("edit_value", QT_TRANSLATE_NOOP("Command", "Correct the value"), ("M",), when=When.FIGURE,
            words=QT_TRANSLATE_NOOP("CommandWords", "amount, number, unit, change, edit")),
    Command("end_longer", QT_TRANSLATE_NOOP("Command", "End one word later"), ("Alt+Right",), when=When.MENTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "extend, grow, boundary, right")),
    Command("end_shorter", QT_TRANSLATE_NOOP("Command", "End one word earlier"), ("Alt+Left",), when=When.MENTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "shrink, boundary, right")),
    Command("start_longer", QT_TRANSLATE_NOOP("Command", "Start one word earlier"), ("Alt+Shift+Left",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "extend, grow, boundary, left")),
    Command("start_shorter", QT_TRANSLATE_NOOP("Command", "Start one word later"), ("Alt+Shift+Right",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "shrink, boundary, left")),
    Command("end_character_longer", QT_TRANSLATE_NOOP("Command", "End one character later"), ("Alt+Up",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "extend, letter, right")),
    Command("end_character_shorter", QT_TRANSLATE_NOOP("Command", "End one character earlier"), ("Alt+Down",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "shrink, letter, right")),
    Command("start_character_longer", QT_TRANSLATE_NOOP("Command", "Start one character earlier"), ("Alt+Shift+Up",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "extend, letter, left")),
    Command("start_character_shorter", QT_TRANSLATE_NOOP("Command", "Start one character later"), ("Alt+Shift+Down",),
            when=When.MENTION, words=QT_TRANSLATE_NOOP("CommandWords", "shrink, letter, left")),
    Command("relate", QT_TRANSLATE_NOOP("Command", "Relate to another highlight…"), ("Shift+L",), when=When.MENTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "relation, link, connect, role, subject, organisation")),
    Command("place", QT_TRANSLATE_NOOP("Command", "Outside the article, or back in"), ("H",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "boilerplate, advertising, ignore, hide")),
)
ENTITIES = (
    Command("show_names", QT_TRANSLATE_NOOP("Command", "Names of the dossier"), ("Ctrl+J",),
            words=QT_TRANSLATE_NOOP("CommandWords", "entities, people, organisations, places")),
    Command("edit_entity", QT_TRANSLATE_NOOP("Command", "Look into this name…"), ("I",), when=When.ENTITY,
            words=QT_TRANSLATE_NOOP("CommandWords", "entity, person, spelling, aliases")),
    Command("join_entities", QT_TRANSLATE_NOOP("Command", "Same person, same organisation"), ("L", "Ctrl+Shift+J"),
            words=QT_TRANSLATE_NOOP("CommandWords", "join, merge, same person, duplicates, combine")),
    Command("entity_dossier", QT_TRANSLATE_NOOP("Command", "Print all about this name…"), when=When.ENTITY,
            words=QT_TRANSLATE_NOOP("CommandWords", "dossier, person, PDF, HTML, profile, who said")),
    Command("reconcile_names", QT_TRANSLATE_NOOP("Command", "Read reconciled names…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "OpenRefine, Wikidata, identifiers, CSV")),
)
FACTS = (
    Command("state_fact", QT_TRANSLATE_NOOP("Command", "Make a fact of this figure"), ("F",), when=When.FIGURE,
            words=QT_TRANSLATE_NOOP("CommandWords", "assertion, claim, create, new")),
    Command("next_proposal", QT_TRANSLATE_NOOP("Command", "Take the next proposed fact"), ("Shift+F",),
            when=When.ARTICLE, words=QT_TRANSLATE_NOOP("CommandWords", "suggestion, draft")),
    Command("show_facts", QT_TRANSLATE_NOOP("Command", "Facts of the dossier"), ("Ctrl+L",),
            words=QT_TRANSLATE_NOOP("CommandWords", "claims, assertions, list")),
)
ARTICLE = (
    Command("mark_read", QT_TRANSLATE_NOOP("Command", "Article read to the end"), ("T", "Ctrl+Return"),
            when=When.ARTICLE, words=QT_TRANSLATE_NOOP("CommandWords", "done, finished, complete")),
    Command("nothing_to_mark", QT_TRANSLATE_NOOP("Command", "Read, nothing to mark"), ("Shift+T",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "empty, done, reject the rest")),
    Command("rest_is_right", QT_TRANSLATE_NOOP("Command", "Read, the rest is right"), ("Ctrl+Shift+Return",),
            when=When.ARTICLE, words=QT_TRANSLATE_NOOP("CommandWords", "done, confirm the rest, accept all, approve")),
    Command("next_article", QT_TRANSLATE_NOOP("Command", "Next article to read"), ("Ctrl+Down",),
            words=QT_TRANSLATE_NOOP("CommandWords", "following, go on")),
    Command("previous_article", QT_TRANSLATE_NOOP("Command", "Previous article to read"), ("Ctrl+Up",),
            words=QT_TRANSLATE_NOOP("CommandWords", "back, before")),
    Command("describe", QT_TRANSLATE_NOOP("Command", "Title, source, date and address…"), ("Alt+Return",),
            when=When.ARTICLE, words=QT_TRANSLATE_NOOP("CommandWords", "metadata, author, headline, edit, URL")),
    Command("set_aside", QT_TRANSLATE_NOOP("Command", "Set the article aside"), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "ignore, exclude, delete, remove, hide")),
    Command("reopen", QT_TRANSLATE_NOOP("Command", "Reopen the article"), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "unread, again, resume")),
)
RECOUPEMENT = (
    Command("vouch_row", QT_TRANSLATE_NOOP("Command", "Keep, make and verify"), ("Ctrl+Return",),
            when=When.UNVERIFIED,
            words=QT_TRANSLATE_NOOP("CommandWords", "confirm, state, approve, validate, all at once")),
    Command("confirm_row", QT_TRANSLATE_NOOP("Command", "Keep the quotes"), ("Shift+A",), when=When.UNDECIDED,
            words=QT_TRANSLATE_NOOP("CommandWords", "confirm, accept, approve, validate")),
    Command("confirm_cell", QT_TRANSLATE_NOOP("Command", "Keep this quote"), ("A",), when=When.QUOTE,
            words=QT_TRANSLATE_NOOP("CommandWords", "confirm, accept, keep, right, one")),
    Command("reject_cell", QT_TRANSLATE_NOOP("Command", "This figure is misread"), ("R", "Del"), when=When.QUOTE,
            words=QT_TRANSLATE_NOOP("CommandWords", "reject, wrong, remove, one")),
    Command("copy_sentence", QT_TRANSLATE_NOOP("Command", "Copy the sourced sentence"), ("C",), when=When.STATED,
            words=QT_TRANSLATE_NOOP("CommandWords", "clipboard, quote, cite, reference, paste")),
    Command("state_row", QT_TRANSLATE_NOOP("Command", "Make a fact…"), ("F",), when=When.STATED,
            words=QT_TRANSLATE_NOOP("CommandWords", "state, claim, create, new")),
    Command("verify_row", QT_TRANSLATE_NOOP("Command", "Verified with…"), ("V",), when=When.STATED,
            words=QT_TRANSLATE_NOOP("CommandWords", "verify, true, checked, right, person, document")),
    Command("dispute_row", QT_TRANSLATE_NOOP("Command", "Dispute…"), ("X",), when=When.STATED,
            words=QT_TRANSLATE_NOOP("CommandWords", "doubtful, contradiction, contest")),
    Command("false_row", QT_TRANSLATE_NOOP("Command", "Find false…"), ("Shift+X",), when=When.STATED,
            words=QT_TRANSLATE_NOOP("CommandWords", "wrong, error, untrue")),
    Command("unverify_row", QT_TRANSLATE_NOOP("Command", "Take the judgement back"), when=When.JUDGED,
            words=QT_TRANSLATE_NOOP("CommandWords", "undo, revert, cancel")),
    Command("join_rows", QT_TRANSLATE_NOOP("Command", "Same fact"), ("L",), when=When.ROWS,
            words=QT_TRANSLATE_NOOP("CommandWords", "merge, combine, together, link")),
    Command("split_cell", QT_TRANSLATE_NOOP("Command", "Not this fact"), ("S",), when=When.CELL,
            words=QT_TRANSLATE_NOOP("CommandWords", "separate, remove, unlink, apart")),
    Command("open_cell", QT_TRANSLATE_NOOP("Command", "Go to the article"), ("O",), when=When.ROW,
            words=QT_TRANSLATE_NOOP("CommandWords", "source, show, jump")),
    Command("find_rows", QT_TRANSLATE_NOOP("Command", "Find in the facts"), ("/",),
            words=QT_TRANSLATE_NOOP("CommandWords", "search, filter")),
    Command("exchange_rates", QT_TRANSLATE_NOOP("Command", "Rates of exchange…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "currency, euro, dollar, convert")),
)
COMPANY = (
    Command("reviewer", QT_TRANSLATE_NOOP("Command", "Who is reviewing…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "sign, name, colour, person, switch")),
    Command("together", QT_TRANSLATE_NOOP("Command", "Review together…"), ("Ctrl+Shift+T",), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "several, blind, readings, team, colleagues, who read what")),
    Command("share_dossier", QT_TRANSLATE_NOOP("Command", "Share the dossier…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "package, send, colleague, export")),
    Command("merge_package", QT_TRANSLATE_NOOP("Command", "Merge a package…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "import, receive, colleague, combine")),
    Command("sync_folder", QT_TRANSLATE_NOOP("Command", "Synchronise a folder…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "shared drive, exchange, colleagues")),
    Command("show_agreement", QT_TRANSLATE_NOOP("Command", "Agreement between readers…"), when=When.DOSSIER,
            words=QT_TRANSLATE_NOOP("CommandWords", "kappa, alpha, F1, confusion, measure")),
)
ADJUDICATION = (
    Command("take_first", QT_TRANSLATE_NOOP("Command", "Take the first side"), ("1", "&"),
            words=QT_TRANSLATE_NOOP("CommandWords", "rule, decide, left")),
    Command("take_second", QT_TRANSLATE_NOOP("Command", "Take the second side"), ("2", "é"),
            words=QT_TRANSLATE_NOOP("CommandWords", "rule, decide, right")),
    Command("take_third", QT_TRANSLATE_NOOP("Command", "Take the third side"), ("3", '"'),
            words=QT_TRANSLATE_NOOP("CommandWords", "rule, decide")),
    Command("take_fourth", QT_TRANSLATE_NOOP("Command", "Take the fourth side"), ("4", "'"),
            words=QT_TRANSLATE_NOOP("CommandWords", "rule, decide")),
    Command("take_none", QT_TRANSLATE_NOOP("Command", "Nothing is marked"), ("0", "à"),
            words=QT_TRANSLATE_NOOP("CommandWords", "rule, neither, reject, none")),
    Command("next_case", QT_TRANSLATE_NOOP("Command", "Next difference"), ("N",),
            words=QT_TRANSLATE_NOOP("CommandWords", "following, go on")),
    Command("previous_case", QT_TRANSLATE_NOOP("Command", "Previous difference"), ("Shift+N",),
            words=QT_TRANSLATE_NOOP("CommandWords", "back, before")),
    Command("give_reason", QT_TRANSLATE_NOOP("Command", "Give a reason"), ("W",),
            words=QT_TRANSLATE_NOOP("CommandWords", "why, explain, comment")),
    Command("open_case", QT_TRANSLATE_NOOP("Command", "Go to the passage"), ("O",),
            words=QT_TRANSLATE_NOOP("CommandWords", "article, show, jump")),
)
PROOF = (
    Command("next_note", QT_TRANSLATE_NOOP("Command", "Next note"), ("N",), when=When.DRAFT,
            words=QT_TRANSLATE_NOOP("CommandWords", "draft, following, error")),
    Command("previous_note", QT_TRANSLATE_NOOP("Command", "Previous note"), ("Shift+N",), when=When.DRAFT,
            words=QT_TRANSLATE_NOOP("CommandWords", "draft, back")),
    Command("write_value", QT_TRANSLATE_NOOP("Command", "Write what the dossier says"), ("M",), when=When.SAYS,
            words=QT_TRANSLATE_NOOP("CommandWords", "draft, correct, replace, take over")),
    Command("dismiss_note", QT_TRANSLATE_NOOP("Command", "Dismiss the note"), ("R",), when=When.NOTE,
            words=QT_TRANSLATE_NOOP("CommandWords", "draft, ignore, hide, set aside")),
    Command("restore_notes", QT_TRANSLATE_NOOP("Command", "Show the dismissed notes again"), ("Shift+R",),
            when=When.DISMISSED, words=QT_TRANSLATE_NOOP("CommandWords", "draft, undo, bring back")),
    Command("open_passage", QT_TRANSLATE_NOOP("Command", "Open the article at the passage"), ("O",),
            when=When.PASSAGE, words=QT_TRANSLATE_NOOP("CommandWords", "draft, source, show, jump")),
    Command("edit_draft", QT_TRANSLATE_NOOP("Command", "Edit the draft"), ("Shift+M",),
            words=QT_TRANSLATE_NOOP("CommandWords", "write, type, text")),
    Command("paste_draft", QT_TRANSLATE_NOOP("Command", "Paste a draft"), ("P",),
            words=QT_TRANSLATE_NOOP("CommandWords", "clipboard, version, text, check")),
    Command("open_draft", QT_TRANSLATE_NOOP("Command", "Open a draft…"), ("Ctrl+O",),
            words=QT_TRANSLATE_NOOP("CommandWords", "file, Word, DOCX, ODT, check")),
    Command("copy_annotated", QT_TRANSLATE_NOOP("Command", "Copy the annotated text"), ("C",), when=When.DRAFT,
            words=QT_TRANSLATE_NOOP("CommandWords", "draft, clipboard, notes")),
    Command("save_annotated", QT_TRANSLATE_NOOP("Command", "Save with comments…"), ("Ctrl+S",), when=When.DRAFT,
            words=QT_TRANSLATE_NOOP("CommandWords", "draft, Word, DOCX, export, remarks")),
)
SELECTED = (
    Command("read_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: read"), when=When.ARTICLES,
            words=QT_TRANSLATE_NOOP("CommandWords", "done, finished, several")),
    Command("set_aside_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: set aside"), when=When.ARTICLES,
            words=QT_TRANSLATE_NOOP("CommandWords", "ignore, exclude, delete, remove, several")),
    Command("reopen_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: reopen"), when=When.ARTICLES,
            words=QT_TRANSLATE_NOOP("CommandWords", "unread, again, several")),
    Command("recognise_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: recognise again"),
            when=When.ARTICLES, words=QT_TRANSLATE_NOOP("CommandWords", "detect, highlight, analyse, model")),
    Command("move_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: move to another dossier…"),
            when=When.ARTICLES, words=QT_TRANSLATE_NOOP("CommandWords", "transfer, sort, other dossier")),
    Command("remove_selected", QT_TRANSLATE_NOOP("Command", "Selected articles: put in the bin"), when=When.ARTICLES,
            words=QT_TRANSLATE_NOOP("CommandWords", "delete, remove, trash, several")),
)
SURFACES = (
    Command("accept_surface", QT_TRANSLATE_NOOP("Command", "Confirm this name everywhere"), ("A",), when=When.SURFACE,
            words=QT_TRANSLATE_NOOP("CommandWords", "accept, approve, all, batch, word")),
    Command("reject_surface", QT_TRANSLATE_NOOP("Command", "Set this name aside everywhere"), ("R", "Del"),
            when=When.SURFACE, words=QT_TRANSLATE_NOOP("CommandWords", "reject, delete, all, batch, word")),
    Command("next_surface", QT_TRANSLATE_NOOP("Command", "Next name to review"), ("N",),
            words=QT_TRANSLATE_NOOP("CommandWords", "following, go on, undecided")),
    Command("open_surface", QT_TRANSLATE_NOOP("Command", "Go to the article"), ("O",), when=When.SURFACE_QUOTE,
            words=QT_TRANSLATE_NOOP("CommandWords", "open, sentence, place")),
)
COPY = (
    Command("copy", QT_TRANSLATE_NOOP("Command", "Copy"), when=When.SELECTION,
            words=QT_TRANSLATE_NOOP("CommandWords", "clipboard, quote")),
    Command("copy_source", QT_TRANSLATE_NOOP("Command", "Copy with the source"), ("Ctrl+Shift+C",),
            when=When.SELECTION, words=QT_TRANSLATE_NOOP("CommandWords", "clipboard, quote, cite, reference")),
)
FIND = (
    Command("find", QT_TRANSLATE_NOOP("Command", "Find in the article"), ("Ctrl+F",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "search, look for, word")),
    Command("find_next", QT_TRANSLATE_NOOP("Command", "Next hit"), ("F3",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "search, following")),
    Command("find_previous", QT_TRANSLATE_NOOP("Command", "Previous hit"), ("Shift+F3",), when=When.ARTICLE,
            words=QT_TRANSLATE_NOOP("CommandWords", "search, back")),
    Command("search", QT_TRANSLATE_NOOP("Command", "Search the articles"), ("Ctrl+Shift+F",),
            words=QT_TRANSLATE_NOOP("CommandWords", "find, look for, everywhere, word")),
)
REVIEW = (*DECIDE, *TOGETHER, *MOVE, *CORRECT, *ENTITIES, *FACTS, *ARTICLE)
SCREENS = (
    Command("show_review", QT_TRANSLATE_NOOP("Command", "Articles"), ("F2",),
            words=QT_TRANSLATE_NOOP("CommandWords", "review, read, article, home")),
    Command("show_sheet", QT_TRANSLATE_NOOP("Command", "Sheet"), ("F9",),
            words=QT_TRANSLATE_NOOP("CommandWords", "fact sheet, PDF, HTML, print, publish, report, export, save")),
    Command("show_overview", QT_TRANSLATE_NOOP("Command", "Annotation"), ("F4",),
            words=QT_TRANSLATE_NOOP("CommandWords", "overview, progress, statistics, charts, work")),
    Command("show_settling", QT_TRANSLATE_NOOP("Command", "To settle"), ("F8",),
            words=QT_TRANSLATE_NOOP("CommandWords", "disputes, contradictions, verify, what can be printed")),
    Command("show_recoupement", QT_TRANSLATE_NOOP("Command", "Grid"), ("F5",),
            words=QT_TRANSLATE_NOOP("CommandWords", "recoupement, compare, cross-check, table, sources, contradict")),
    Command("show_surfaces", QT_TRANSLATE_NOOP("Command", "Names"), ("Shift+F4",),
            words=QT_TRANSLATE_NOOP("CommandWords", "forms, distinct, words, persons, organisations, batch, bulk")),
    Command("show_adjudication", QT_TRANSLATE_NOOP("Command", "Differences"), ("F6",),
            words=QT_TRANSLATE_NOOP("CommandWords", "adjudicate, rule, disagree, readers, side by side")),
    Command("show_proof", QT_TRANSLATE_NOOP("Command", "My draft"), ("F7",),
            words=QT_TRANSLATE_NOOP("CommandWords", "copy, check, proofread, verify, story, text")),
)
VIEW = (
    Command("larger", QT_TRANSLATE_NOOP("Command", "Larger text"), ("Ctrl++", "Ctrl+="),
            words=QT_TRANSLATE_NOOP("CommandWords", "zoom in, bigger, font")),
    Command("smaller", QT_TRANSLATE_NOOP("Command", "Smaller text"), ("Ctrl+-",),
            words=QT_TRANSLATE_NOOP("CommandWords", "zoom out, font")),
    Command("usual_size", QT_TRANSLATE_NOOP("Command", "Usual size of the text"), ("Ctrl+0",),
            words=QT_TRANSLATE_NOOP("CommandWords", "zoom, reset, font")),
    Command("show_rejected", QT_TRANSLATE_NOOP("Command", "Show highlights set aside"),
            words=QT_TRANSLATE_NOOP("CommandWords", "rejected, deleted, removed, hidden")),
    Command("fold", QT_TRANSLATE_NOOP("Command", "Fold what is outside the article"), ("Ctrl+U",),
            words=QT_TRANSLATE_NOOP("CommandWords", "hide, boilerplate, collapse")),
    Command("fold_side", QT_TRANSLATE_NOOP("Command", "Fold the side bar"), ("Ctrl+B",),
            words=QT_TRANSLATE_NOOP("CommandWords", "screens, narrow, hide, navigation")),
    Command("dark", QT_TRANSLATE_NOOP("Command", "Dark theme"), ("Ctrl+T",),
            words=QT_TRANSLATE_NOOP("CommandWords", "night, light, colours, black")),
)
HELP = (
    Command("palette", QT_TRANSLATE_NOOP("Command", "Find a command…"), ("Ctrl+K",),
            words=QT_TRANSLATE_NOOP("CommandWords", "search, menu, actions")),
    Command("guide", QT_TRANSLATE_NOOP("Command", "Guide"), ("Shift+F1",),
            words=QT_TRANSLATE_NOOP("CommandWords", "help, manual, documentation, how to, first steps")),
    Command("keys", QT_TRANSLATE_NOOP("Command", "Keyboard"), ("?", "F1"),
            words=QT_TRANSLATE_NOOP("CommandWords", "shortcuts, help, hotkeys")),
    Command("report", QT_TRANSLATE_NOOP("Command", "Report a problem…"),
            words=QT_TRANSLATE_NOOP("CommandWords", "bug, error, crash, help")),
    Command("about", QT_TRANSLATE_NOOP("Command", "About Recoupe"),
            words=QT_TRANSLATE_NOOP("CommandWords", "version, licence")),
)
# fmt: on
GROUPS = (
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Decide"), DECIDE),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Several at once"), TOGETHER),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Move"), MOVE),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Correct"), CORRECT),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Names"), ENTITIES),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Facts"), FACTS),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Grid"), RECOUPEMENT),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Together"), COMPANY),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Differences"), ADJUDICATION),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Names by their words"), SURFACES),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "My draft"), PROOF),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Article"), ARTICLE),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Selected articles"), SELECTED),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Find"), FIND),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Copy"), COPY),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Undo"), EDIT),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Dossier and library"), LIBRARY),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Screens"), SCREENS),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "View"), VIEW),
    CommandGroup(QT_TRANSLATE_NOOP("CommandGroup", "Help"), HELP),
)
"""Every command there is: a command is in exactly one group."""
MENUS = (
    Menu(QT_TRANSLATE_NOOP("Menus", "&Library"), (LIBRARY,)),
    Menu(QT_TRANSLATE_NOOP("Menus", "&Edit"), (EDIT, COPY, FIND)),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Articles"),
        (REVIEW,),
        (
            Menu(QT_TRANSLATE_NOOP("Menus", "Selected articles"), (SELECTED,)),
            Menu(QT_TRANSLATE_NOOP("Menus", "Label"), (), labels=True),
        ),
    ),
    Menu(QT_TRANSLATE_NOOP("Menus", "&Grid"), (RECOUPEMENT,)),
    Menu(QT_TRANSLATE_NOOP("Menus", "A&nnotation"), (SURFACES, ADJUDICATION)),
    Menu(QT_TRANSLATE_NOOP("Menus", "&Together"), (COMPANY,)),
    Menu(QT_TRANSLATE_NOOP("Menus", "My &draft"), (PROOF,)),
    Menu(QT_TRANSLATE_NOOP("Menus", "&View"), (SCREENS, VIEW)),
    Menu(QT_TRANSLATE_NOOP("Menus", "&Help"), (HELP,)),
)
"""The menus of the window, from left to right: a command of a group stands where its group stands."""
MEANINGS = (
    ("A", ("accept", "confirm_cell", "accept_surface")),
    ("Shift+A", ("alike_accept", "confirm_row")),
    ("R", ("reject", "reject_cell", "dismiss_note", "reject_surface")),
    ("Shift+R", ("alike_reject", "restore_notes")),
    ("N", ("next", "next_note", "next_case", "next_surface")),
    ("Shift+N", ("previous_note", "previous_case")),
    ("M", ("edit_value", "write_value")),
    ("O", ("open_cell", "open_passage", "open_case", "open_surface")),
    ("F", ("state_fact", "state_row")),
    ("L", ("join_entities", "join_rows")),
    ("C", ("copy_sentence", "copy_annotated")),
    ("Ctrl+Return", ("mark_read", "vouch_row")),
    ("Del", ("reject", "reject_cell", "reject_surface")),
    ("1", ("label_PER", "take_first")),
    ("2", ("label_ORG", "take_second")),
    ("3", ("label_LOC", "take_third")),
    ("4", ("label_MISC", "take_fourth")),
    ("0", ("label_age", "take_none")),
)
"""The keys that several commands have, each on its own screen: they mean the same there. No other key is shared."""
FIRST_EDITION = {
    "next": ("N", "S"),
    "doubt": ("M",),
    "list_mentions": ("L",),
    "back": ("K", "B"),
    "edit_value": ("V",),
    "place": ("O",),
    "join_entities": ("Ctrl+Shift+J",),
    "mark_read": ("D", "Ctrl+Return"),
    "nothing_to_mark": ("Shift+D",),
    "confirm_row": ("C",),
    "copy_sentence": (),
    "join_rows": ("J",),
    "exchange_rates": ("E",),
    "show_rejected": ("H",),
}
"""The keys that these commands had in the first edition, for hands that have learnt them."""
