"""What the side bar tells: the open dossier, what waits on each screen, and who reviews."""

from __future__ import annotations

from typing_extensions import override

from recoupe.facts.crosscheck.settling import Pile, pile
from recoupe.facts.proof.values import ProofVerdict
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import ArticleState, FactStatus


class SideController(Controller):
    """Counts what waits on each screen; red is what contradicts and is to be settled."""

    @override
    def handlers(self) -> Handlers:
        """Return what to do for each command of this feature."""
        return {"fold_side": self._fold}

    @override
    def listen(self) -> None:
        """Follow whatever is counted."""
        desk, side = self._desk, self._panels.side
        desk.shelf.listed.connect(self._name)
        desk.shelf.opened.connect(self._name)
        desk.shelf.lines_changed.connect(self._count_articles)
        desk.recoupement.shown.connect(self._count_facts)
        desk.proof.checked.connect(self._count_notes)
        desk.company.docket_changed.connect(self._count_cases)
        desk.facts.changed.connect(self._count_sheet)
        desk.company.signed.connect(self._sign)
        desk.review.decided.connect(self._sign)
        side.head.chosen.connect(self._open)
        self._sign()

    def _fold(self) -> None:
        self._shell.fold_side(fold=self._shell.actions_["fold_side"].isChecked())

    def _sign(self) -> None:
        self._panels.side.sign(self._shell.preferences.reviewer)

    def _open(self, place: int) -> None:
        self._desk.shelf.open(self._desk.shelf.dossiers[place])

    def _name(self) -> None:
        shelf = self._desk.shelf
        current = shelf.current
        told = self.tr("%n article(s)", "", len(shelf.lines)) if current is not None else ""
        name = current.name if current is not None else ""
        self._panels.side.head.show_dossier(name, told, [dossier.name for dossier in shelf.dossiers])

    def _count_articles(self) -> None:
        lines, tabs = self._desk.shelf.lines, self._panels.side.tabs
        read = sum(line.state is ArticleState.READ for line in lines)
        undecided = sum(line.pending for line in lines)
        tabs.tell("show_review", f"{read}/{len(lines)}" if lines else "")
        tabs.tell("show_overview", str(undecided) if undecided else "")
        self._name()
        self._sign()

    def _count_facts(self) -> None:
        table = self._desk.recoupement.table
        waiting = sum(pile(row) is Pile.OPEN for row in table.rows) if table is not None else 0
        self._panels.side.tabs.tell("show_settling", str(waiting) if waiting else "", urgent=True)

    def _count_sheet(self) -> None:
        verified = sum(fact.status is FactStatus.VERIFIED for fact in self._desk.facts.facts)
        self._panels.side.tabs.tell("show_sheet", str(verified) if verified else "")

    def _count_notes(self) -> None:
        wrong = sum(note.verdict is ProofVerdict.CONTRADICT for note in self._desk.proof.notes)
        self._panels.side.tabs.tell("show_proof", str(wrong) if wrong else "", urgent=True)

    def _count_cases(self) -> None:
        cases = len(self._desk.company.cases)
        self._panels.side.tabs.tell("show_adjudication", str(cases) if cases else "")
