"""Making facts of figures."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.hands.hand import Commands, Hand
from recoupe_db.records import Fact, Mention, NewFact


class Stating(Hand):
    """Carries out what is asked about facts; knows which fact or figure the form is about."""

    mention: Mention | None = None
    edited: Fact | None = None

    @override
    def commands(self) -> Commands:
        """Return the commands about facts."""
        return {"state_fact": self._draft_fact}

    @override
    def listen(self) -> None:
        """Follow the panel of facts and the form."""
        self._desk.facts.drafted.connect(self._ask)
        self._window.facts.shown.connect(self._window.show_mention)
        self._window.facts.edited.connect(self._edit)
        self._window.form.given_up.connect(self._leave)
        self._window.form.stated.connect(self._state)

    def _draft_fact(self) -> None:
        mention = self._desk.review.current
        if mention is not None:
            self.edited = None
            self._desk.facts.draft(mention)

    def _edit(self, fact: Fact) -> None:
        self.edited = fact
        self._desk.facts.redraft(fact)

    def _ask(self, draft: NewFact, mention: Mention | None) -> None:
        self.mention = mention
        self._window.show_form()
        self._window.form.fill(draft, article=self._desk.review.article, figure=mention)

    def _state(self, fact: NewFact) -> None:
        if self.edited is not None:
            self._desk.facts.edit(self.edited.id, fact)
        elif self.mention is not None:
            self._desk.facts.state(self.mention, fact)
        if fact.subject.strip() and fact.attribute.strip():
            self._leave()

    def _leave(self) -> None:
        self.edited = self.mention = None
        self._window.leave_form()
