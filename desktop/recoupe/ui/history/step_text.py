"""What was decided, in words: one line per step, as a colleague would tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QObject

from recoupe.exchange.package import tag
from recoupe.facts.print_wording import print_words
from recoupe.services.changes import judged_in
from recoupe.services.history import names
from recoupe.ui.kit import wording
from recoupe.ui.kit.moments import recent
from recoupe_db.records import Action, Decision, Entry, FactStatus, Kind, Label, Reading, Target

_NAMED = 3  # things named in one line, before an ellipsis
_TITLE = 36  # characters of an article's title in one line
_ALONE = (Action.TAKE_BACK, Action.BRING_BACK)
_MAIN = {
    Action.PLACE: Target.PASSAGE,
    Action.STATE_FACT: Target.FACT,
    Action.EDIT_FACT: Target.FACT,
    Action.JUDGE_FACT: Target.FACT,
    Action.EDIT_ENTITY: Target.ENTITY,
    Action.LINK: Target.ENTITY,
}


class StepFormatter(QObject):
    """Puts steps of the log in words of the interface's language."""

    def told(self, entry: Entry) -> str:
        """Return what a step did: “Rejected: “Apple” (Organisation)”."""
        step = entry.step
        if step.action not in _ALONE or entry.about is None:
            return self._told(step.action, step.decisions)
        back = [
            replace(decision, before=decision.after, after=decision.before) for decision in reversed(step.decisions)
        ]
        taken = step.action is Action.TAKE_BACK
        what = self._told(entry.about, back if taken else step.decisions)
        return (self.tr("Taken back – {what}") if taken else self.tr("Brought back – {what}")).format(what=what)

    def signed(self, entry: Entry) -> str:
        """Return when a step was taken, by whom, where, and what has become of it."""
        became = self.tr("undone") if entry.undone else self.tr("taken back") if entry.taken_back else ""
        return " · ".join(filter(None, [recent(entry.step.at), entry.step.reviewer, _short(entry.title), became]))

    def in_the_way(self, later: Decision) -> str:
        """Return why a step cannot be taken back alone."""
        what = self._told(later.action, (later,))
        told = self.tr("{reviewer} decided on this later, at {moment}: {what}. Take that back first.")
        return told.format(reviewer=later.reviewer, moment=recent(later.at), what=what)

    def _said(self, done: str, what: str) -> str:
        return self.tr("{done}: {what}").format(done=done, what=what)

    def _told(self, action: Action, decided: Sequence[Decision]) -> str:
        done = wording.done(action)
        mentions = [decision for decision in decided if decision.target is Target.MENTION]
        main = _MAIN.get(action)
        if main is Target.ENTITY:
            return self._entities(done, [decision for decision in decided if decision.target is Target.ENTITY])
        if main is not None:
            return self._things(done, action, [decision for decision in decided if decision.target is main])
        if action is Action.MARK_READ and mentions:
            return f"{done} · " + self.tr("%n set aside", "", len(mentions))
        if len(mentions) == 1:
            return self._mention(done, action, mentions[0])
        return self._mentions(done, action, mentions) if mentions else done

    def _mention(self, done: str, action: Action, decided: Decision) -> str:
        before, after = decided.before or {}, decided.after or decided.before or {}
        surface, label = quoted(after["surface"]), _tag(after["label"])
        if action is Action.RESPAN and before:
            return self._said(done, f"{quoted(before['surface'])} → {surface}")
        if action is Action.RELABEL and before and before["label"] != after["label"]:
            return self._said(done, f"{surface} ({_tag(before['label'])} → {label})")
        if action is Action.REVALUE and before:
            return self._said(done, f"{surface} ({_value(before)} → {_value(after)})")
        comment = f" – {after['comment']}" if action is Action.FLAG and after.get("comment") else ""
        return self._said(done, f"{surface} ({label}){comment}")

    def _mentions(self, done: str, action: Action, decided: Sequence[Decision]) -> str:
        several = {
            Action.ACCEPT: self.tr("%n highlight(s) confirmed", "", len(decided)),
            Action.REJECT: self.tr("%n highlight(s) set aside", "", len(decided)),
            Action.RELABEL: self.tr("%n highlight(s) relabelled", "", len(decided)),
        }
        counted = several.get(action) or f"{done} · " + self.tr("%n highlight(s)", "", len(decided))
        return self._said(counted, _list(decided))

    def _things(self, done: str, action: Action, decided: Sequence[Decision]) -> str:
        if not decided:
            return done
        fields = decided[0].after or decided[0].before or {}
        if action is Action.JUDGE_FACT:
            done = wording.fact_status(FactStatus(fields["status"]))
        elif decided[0].target is Target.FACT:
            done = wording.done(action, judged_in(decided[0]))
        if decided[0].target is Target.FACT:
            removed = decided[0].after is None
            said = f"{fields['subject']}, {fields['attribute']}"
            return self._said(self.tr("Fact withdrawn") if removed else done, said)
        outside = fields.get("outside") and decided[-1].after is not None
        return self.tr("Passage put outside the article") if outside else self.tr("Passage put back into the article")

    def _entities(self, done: str, decided: Sequence[Decision]) -> str:
        made = [decision.after["name"] for decision in decided if decision.before is None and decision.after]
        gone = [decision.before["name"] for decision in decided if decision.after is None and decision.before]
        kept = [decision for decision in decided if decision.before and decision.after]
        joined = [*gone, *(name for name in _gained(kept) if name not in gone)]
        if joined and kept:
            told = self.tr("{others} joined to {name}")
            more = "…" if len(joined) > _NAMED else ""
            return told.format(others=", ".join(map(quoted, joined[:_NAMED])) + more, name=quoted(_name(kept[-1])))
        if made and kept:
            told = self.tr("{new} taken out of {old}")
            return told.format(new=quoted(made[0]), old=quoted(_name(kept[0])))
        if gone and (kept or made):
            told = self.tr("{others} joined to {name}")
            others = ", ".join(map(quoted, gone[:_NAMED]))
            return told.format(others=others, name=quoted(_name(kept[0]) if kept else made[0]))
        if kept and kept[0].before and kept[0].before["name"] != _name(kept[0]):
            return self.tr("{old} is now called {new}").format(
                old=quoted(kept[0].before["name"]), new=quoted(_name(kept[0]))
            )
        return self._said(done, _list(decided)) if decided else done


def _gained(kept: Sequence[Decision]) -> list[str]:
    """Return the names that an entity has taken over, those of entities before other spellings."""
    last = kept[-1] if kept else None
    if last is None or not last.before or not last.after or last.before["name"] != last.after["name"]:
        return []
    before, after = (cast(list[str], fields.get("aliases", [])) for fields in (last.before, last.after))
    return [name for name in after if name not in before]


def quoted(text: object) -> str:
    """Return words in the quotation marks of the interface's language."""
    return wording.quoted(wording.visible(str(text)))


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else title[:_TITLE].rstrip() + "…"


def _list(decided: Sequence[Decision]) -> str:
    every = names(decided)
    return ", ".join(map(quoted, every[:_NAMED])) + ("…" if len(every) > _NAMED else "")


def _name(decided: Decision) -> object:
    return (decided.after or {})["name"]


def _tag(label: Any) -> str:
    return wording.tag(tag(label))


def _value(fields: dict[str, Any]) -> str:
    if isinstance(tag(fields["label"]), Label):
        return _tag(fields["label"])
    parts = (fields.get(name) for name in ("value", "upper", "unit", "modifier"))
    return print_words(Reading(Kind(fields["label"]), *parts), wording.language())
