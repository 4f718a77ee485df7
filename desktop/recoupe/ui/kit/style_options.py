"""What Qt tells a delegate about the row it paints, typed: PySide6’s own types leave these attributes out."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def rect(option: QStyleOptionViewItem) -> QRect:
    """Return where to paint."""
    return option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def font(option: QStyleOptionViewItem) -> QFont:
    """Return the letters to paint with."""
    return option.font  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Return whether the row is selected, has the keys and so on."""
    return option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
