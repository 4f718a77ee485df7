"""Making facts of figures, and saying what checking them found."""

from __future__ import annotations

from typing_extensions import override

from recoupe.services.facts import Judged
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import Fact, FactStatus, Mention, NewFact


class FactController(Controller):
    """Carries out what is asked about facts; knows which fact or figure the form is about."""

    mention: Mention | None = None
    edited: Fact | None = None

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about facts."""
        return {"state_fact": self._draft_fact, "next_proposal": self._take_next, "show_facts": self._show_facts}

    @override
    def listen(self) -> None:
        """Follow the panel of facts and the forms."""
        panels = self._panels
        self._desk.facts.drafted.connect(self._ask)
        panels.facts.shown.connect(self._shell.show_mention)
        panels.facts.edited.connect(self._edit)
        panels.facts.judging.connect(self._ask_judgement)
        panels.form.given_up.connect(self._leave)
        panels.form.stated.connect(self._state)
        panels.form.vouched.connect(self._state)
        panels.judging.given_up.connect(self._leave)
        panels.judging.judged.connect(self._judge)

    def _draft_fact(self) -> None:
        mention = self._desk.review.current
        if mention is not None:
            self.edited = None
            self._desk.facts.draft(mention)

    def _take_next(self) -> None:
        self.edited = None
        if self._desk.facts.proposals:
            self._desk.facts.next_proposal()
        else:
            self.say(self.tr("This article proposes no more facts."))

    def _show_facts(self) -> None:
        self._shell.show_list(self._panels.facts)
        self._panels.facts.take_focus()

    def _edit(self, fact: Fact) -> None:
        self.edited = fact
        self._desk.facts.redraft(fact)

    def _ask(self, draft: NewFact, mention: Mention | None) -> None:
        if mention is not None:
            self.edited = None
        self.mention = mention
        self._shell.show_form()
        self._panels.form.fill(draft, article=self._desk.review.article, figure=mention)

    def _state(self, fact: NewFact, judged: Judged | None = None) -> None:
        if self.edited is not None:
            self._desk.facts.edit(self.edited.id, fact, judged)
        elif self.mention is not None:
            self._desk.facts.state(self.mention, fact, judged)
        if fact.subject.strip() and fact.attribute.strip():
            self._panels.lists.setCurrentWidget(self._panels.facts)
            self._leave()

    def _ask_judgement(self, fact: Fact, status: FactStatus) -> None:
        self.edited = fact
        self._shell.show_form(self._panels.judging)
        self._panels.judging.ask(fact, status)
        self._desk.facts.read_sources(self._panels.judging.offer_sources)

    def _judge(self, judged: Judged, _value: object) -> None:
        if self.edited is not None:
            self._desk.facts.judge(self.edited.id, judged)
        self._leave()

    def _leave(self) -> None:
        self.edited = self.mention = None
        self._shell.leave_form()
