"""What the side bar tells: the open dossier, what waits on each screen, and who reviews."""

from __future__ import annotations

from typing_extensions import override

from recoupe.facts.crosscheck.settling import Pile, pile
from recoupe.facts.proof.values import ProofVerdict
from recoupe.facts.verdict import Verdict
from recoupe.ui.recoupement import verdict_style
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
        desk.surfaces.listed.connect(self._count_names)
        self._panels.annotation.looked_at.connect(self._count_differences)
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
        told = self._progress() if current is not None else []
        name = current.name if current is not None else ""
        others = [dossier.name for dossier in shelf.dossiers]
        self._panels.side.head.show_dossier(name, ", ".join(told[:2]), others, more="\n".join(told))

    def _progress(self) -> list[str]:
        """Return what the overview says of the open dossier, in words: articles, read, to review, contradicted."""
        lines, table = self._desk.shelf.lines, self._desk.recoupement.table
        read = sum(line.state is ArticleState.READ for line in lines)
        undecided = sum(line.pending for line in lines)
        contradicted = sum(row.verdict is Verdict.CONTRADICT for row in table.rows) if table is not None else 0
        sign = verdict_style.SIGNS[Verdict.CONTRADICT]
        return [
            self.tr("%n article(s)", "", len(lines)),
            self.tr("%n read", "", read),
            *([self.tr("%n to review", "", undecided)] if undecided else []),
            *([f"{sign} {self.tr('%n contradicted', '', contradicted)}"] if contradicted else []),
        ]

    def _count_articles(self) -> None:
        lines, tabs = self._desk.shelf.lines, self._panels.side.tabs
        read = sum(line.state is ArticleState.READ for line in lines)
        undecided = sum(line.pending for line in lines)
        tabs.tell("show_review", f"{read}/{len(lines)}" if lines else "")
        tabs.tell("show_overview", str(undecided) if undecided else "")
        self._panels.annotation.tell("show_overview", str(undecided) if undecided else "")
        self._name()
        self._sign()

    def _count_facts(self) -> None:
        table = self._desk.recoupement.table
        waiting = sum(pile(row) is Pile.OPEN for row in table.rows) if table is not None else 0
        self._panels.side.tabs.tell("show_settling", str(waiting) if waiting else "", urgent=True)
        self._name()

    def _count_sheet(self) -> None:
        verified = sum(fact.status is FactStatus.VERIFIED for fact in self._desk.facts.facts)
        self._panels.side.tabs.tell("show_sheet", str(verified) if verified else "")

    def _count_notes(self) -> None:
        wrong = sum(note.verdict is ProofVerdict.CONTRADICT for note in self._desk.proof.notes)
        self._panels.side.tabs.tell("show_proof", str(wrong) if wrong else "", urgent=True)

    def _count_cases(self) -> None:
        cases = sum(map(self._desk.company.is_open, self._desk.company.cases))
        self._panels.annotation.tell("show_adjudication", str(cases) if cases else "")

    def _count_names(self) -> None:
        names = len(self._desk.surfaces.surfaces)
        self._panels.annotation.tell("show_surfaces", str(names) if names else "")

    def _count_differences(self) -> None:
        """Find out how many differences there are, now that somebody looks at one of the screens beside them."""
        if not self._shell.actions_["show_adjudication"].isChecked():  # that screen reads them itself
            self._desk.company.read_docket()
