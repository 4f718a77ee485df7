"""What a feature may ask of the window that it stands in, whatever else that window holds."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.toast import Toast
from recoupe_db.records.schemes import Scheme


class Shell(Protocol):
    """The window, seen from a feature: its commands and settings, what is in front, and where words are said."""

    actions_: Actions
    preferences: Preferences
    toast: Toast

    @property
    def theme(self) -> Theme:
        """The colours that everything is shown in."""
        ...

    def as_parent(self) -> QWidget:
        """Return the window as the parent of a dialog."""
        ...

    def notice(self) -> Notice:
        """Return the notice of the screen in front; it may be hidden together with its screen."""
        ...

    def show_status(self, words: str) -> None:
        """Say something that needs no answer, at the foot of the window and to a screen reader."""
        ...

    def show_list(self, panel: QWidget) -> None:
        """Show one of the lists of the right column, whatever screen or form is in front."""
        ...

    def show_form(self, form: QWidget | None = None) -> None:
        """Show the form of a fact, or another, in place of the lists."""
        ...

    def leave_form(self) -> None:
        """Put the form away and give the keys back to the article."""
        ...

    def show_mention(self, article: int, mention: int) -> None:
        """Open an article with a mention selected."""
        ...

    def name_dossier(self, name: str) -> None:
        """Say in the title of the window which dossier is open."""
        ...

    def use_labels(self, scheme: Scheme) -> None:
        """Name, colour and key everything by the labels of the open dossier."""
        ...

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of ``theme``."""
        ...

    def fold_side(self, *, fold: bool) -> None:
        """Show the screens as drawings with a word below, or by the room that there is."""
        ...

    def switch_theme(self, *, dark: bool) -> None:
        """Choose between day and night, and remember it."""
        ...

    def close(self) -> bool:
        """Close the window."""
        ...
