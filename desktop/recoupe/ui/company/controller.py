"""Working with others: who is reviewing, how a dossier is read, packages, and ruling on differences."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from typing_extensions import override

from recoupe.exchange.package import SUFFIX
from recoupe.services.packages import Merged
from recoupe.ui.company.agreement_dialog import AgreementDialog
from recoupe.ui.company.dialogs import NewDossierDialog, ReviewerDialog, TogetherDialog
from recoupe.ui.kit import dialogs, wording
from recoupe.ui.kit.dialogs import FolderUse
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import ArticleId


class CompanyController(Controller):
    """Carries out what several reviewers ask of the desk."""

    @override
    def handlers(self) -> Handlers:
        """Return the commands about working with others."""
        screen = self._panels.adjudication
        return {
            "new_dossier": self._new_dossier,
            "reviewer": self._ask_who,
            "together": self._together,
            "share_dossier": self._share,
            "merge_package": self._merge,
            "sync_folder": self._sync,
            "show_agreement": self._show_agreement,
            "take_first": partial(screen.take, 0),
            "take_second": partial(screen.take, 1),
            "take_third": partial(screen.take, 2),
            "take_fourth": partial(screen.take, 3),
            "take_none": screen.take_none,
            "next_case": partial(screen.go, 1),
            "previous_case": partial(screen.go, -1),
            "give_reason": screen.reason.setFocus,
            "open_case": screen.open_case,
        }

    @override
    def listen(self) -> None:
        """Say what came and went."""
        model = self._desk.company
        model.merged.connect(self._tell_merged)
        model.shared.connect(self._tell_shared)
        model.signed.connect(self._signed)
        model.ruled.connect(self._tell_ruled)
        self._panels.adjudication.opened.connect(self._open)
        self._panels.adjudication.reason.returnPressed.connect(self._back_to_the_list)

    def _tell_ruled(self) -> None:
        self._shell.show_status(self.tr("Ruled on · stored"))

    def _new_dossier(self) -> None:
        dialog = NewDossierDialog(self._window)
        dialog.asked.connect(self._desk.company.begin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_who(self) -> None:
        dialog = ReviewerDialog(self._window, self._desk.company, self._shell.preferences.reviewer)
        dialog.named.connect(self._desk.company.sign)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _signed(self, name: str) -> None:
        self._shell.preferences.reviewer = name
        self._desk.sign_as(name)
        self._desk.review.read_undo_state()
        self._desk.shelf.refresh()
        self.say(self.tr("{name} is reviewing from now on.").format(name=name))

    def _together(self) -> None:
        if self._lacks_dossier():
            return
        dialog = TogetherDialog(self._window, self._desk.company)
        dialog.wanted.connect(partial(self._leave_for, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_agreement(self) -> None:
        if not self._lacks_dossier():
            dialog = AgreementDialog(self._window, self._desk.company)
            dialog.opened.connect(self._open)
            dialog.finished.connect(dialog.deleteLater)
            self._desk.tasks.failed.connect(dialog.reject)
            dialog.open()

    def _leave_for(self, dialog: TogetherDialog, name: str) -> None:
        dialog.close()
        self._shell.actions_[name].trigger()

    def _lacks_dossier(self) -> bool:
        if self._desk.shelf.current is not None:
            return False
        self.say(self.tr("There is no dossier to share yet: make one, or merge the package of a colleague."))
        return True

    def _share(self) -> None:
        dossier = self._desk.shelf.current
        if dossier is None:
            self._lacks_dossier()
            return
        suggested = f"{dossier.name.replace('/', '-')}{SUFFIX}"
        title = self.tr("Share “{name}”").format(name=dossier.name)
        share = self._desk.company.share
        dialogs.ask_target(
            self._window, suggested, SUFFIX[1:], lambda paths: share(paths[0]), use=FolderUse.PACKAGES, title=title
        )

    def _merge(self) -> None:
        dialogs.ask_packages(self._window, self._desk.company.take)

    def _sync(self) -> None:
        dialogs.ask_folder(self._window, FolderUse.SHARED, lambda paths: self._desk.company.sync(paths[0]))

    def _tell_merged(self, merged: list[Merged]) -> None:
        articles, entries = sum(share.articles for share in merged), sum(share.entries for share in merged)
        differences = sum({share.dossier: share.differences for share in merged}.values())
        told = [self.tr("%n new article(s)", "", articles), self.tr("%n new decision(s)", "", entries)]
        ahead = sorted({name for share in merged for name in share.ahead})
        if ahead:
            warning = self.tr("decisions of {reviewers} are dated later than now: a clock is wrong")
            told.append(warning.format(reviewers=", ".join(ahead)))
        exchanged = self._desk.company.exchanged
        if exchanged.folder:
            told.append(self.tr("the dossier lies in {folder} for the others").format(folder=exchanged.folder))
        if exchanged.strangers:
            others = ", ".join(map(wording.quoted, exchanged.strangers))
            told.append(self.tr("the folder also has {dossiers}, which you do not have").format(dossiers=others))
        answer, do = "", None
        if differences:
            told.append(self.tr("%n difference(s) to rule on", "", differences))
            answer, do = self.tr("Show the differences"), self._shell.actions_["show_adjudication"].trigger
        elif exchanged.strangers:
            paths = [path for some in exchanged.strangers.values() for path in some]
            answer, do = self.tr("Bring in"), partial(self._desk.company.take, paths)
        self.say(", ".join(told), answer=answer, do=do, outlasts_readings=True)

    def _tell_shared(self, count: int, target: Path) -> None:
        told = self.tr("%n article(s) and every decision on them are in {file}.", "", count)
        self.say(told.format(file=target.name))

    def _back_to_the_list(self) -> None:
        self._panels.adjudication.setFocus()

    def _open(self, article: int) -> None:
        """Show an article in the reader's own copy of it."""
        self._shell.actions_["show_review"].trigger()
        self._desk.review.open(ArticleId(article))
