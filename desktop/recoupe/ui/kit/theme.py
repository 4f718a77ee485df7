"""The colours of the program, by day and by night, on Qt's Fusion style.

Label colours differ by more than ten in CIEDE2000 for normal, deutan, protan and tritan eyes (Machado 2009, severity
1.0); lightness does most of it. A tag's caption and line style always say the same as its colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from recoupe_db.records import Kind, Label

if TYPE_CHECKING:
    from recoupe_db.records.schemes import Scheme


@dataclass(frozen=True, slots=True)
class Tint:
    """One label's colours: ``mark`` for translucent fills, ``line`` under the words, ``badge`` under ``badge_ink``.

    ``ink`` is the label's colour as text on the page.
    """

    mark: str
    line: str
    badge: str
    badge_ink: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of one theme, as ``#rrggbb``.

    ``desk`` lies around the ``page``; ``dimmed`` is text outside the article, ``quiet`` secondary text on the desk.
    ``accent`` is under the words of the one main button of a screen, ``mark`` under a figure in a quote. ``warning``,
    ``rounded`` and ``good`` are the words of what contradicts, is less precise, and agrees.
    """

    name: str
    dark: bool
    desk: str
    page: str
    raised: str
    ink: str
    quiet: str
    dimmed: str
    edge: str
    focus: str
    selection: str
    selection_ink: str
    hint: str
    hint_ink: str
    warning: str
    rounded: str
    good: str
    accent: str
    on_accent: str
    hover: str
    sunken: str
    mark: str
    tints: Mapping[str, Tint]
    other: Tint
    pending_fill: float = 0.12  # how much of a tint shows through the text
    decided_fill: float = 0.0  # what a person decided is a line under the words

    def tint(self, tag: str) -> Tint:
        """Return the colours of a label or a kind of figure, by its name."""
        return self.tints.get(tag, self.other)

    def fill(self, *, pending: bool, level: int) -> float:
        """Return the opacity of a box: the second on the same words is fainter, the third and later ones are clear."""
        opacity = self.pending_fill if pending else self.decided_fill
        return opacity * (1.0, 0.4)[level] if level < 2 else 0.0


def _tint(colour: str, ink: str) -> Tint:
    """Return the tint of one ``colour``, which can be read on the page, under an ``ink`` that can be read on it."""
    return Tint(mark=colour, line=colour, badge=colour, badge_ink=ink, ink=colour)


def _tints(names: Mapping[Label, Tint], figures: Tint) -> Mapping[str, Tint]:
    """Return the tints by tag: figures and dates share one, and the word above them tells them apart."""
    by_tag = {label.value: tint for label, tint in names.items()}
    return MappingProxyType(by_tag | {kind.value: figures for kind in Kind})


LIGHT = Theme(
    name="light",
    dark=False,
    desk="#f7f7f5",
    page="#ffffff",
    raised="#ffffff",
    ink="#1a1b1e",
    quiet="#50535a",
    dimmed="#656870",
    edge="#d3d3ce",
    focus="#3e4ec8",
    selection="#eceefb",
    selection_ink="#1a1b1e",
    hint="#24262b",
    hint_ink="#f4f4f2",
    warning="#92102a",
    rounded="#8f6308",
    good="#2b7860",
    accent="#3e4ec8",
    on_accent="#ffffff",
    hover="#f1f1ee",
    sunken="#efefec",
    mark="#fbe7b2",
    tints=_tints(
        {
            Label.PER: _tint("#2571c5", "#ffffff"),
            Label.ORG: _tint("#862000", "#ffffff"),
            Label.LOC: _tint("#1b7350", "#ffffff"),
            Label.MISC: _tint("#93407e", "#ffffff"),
        },
        figures=_tint("#836c0a", "#ffffff"),
    ),
    other=_tint("#5a5b60", "#ffffff"),
)

DARK = Theme(
    name="dark",
    dark=True,
    desk="#111214",
    page="#17181b",
    raised="#1f2125",
    ink="#ecedef",
    quiet="#b4b7bf",
    dimmed="#8e929c",
    edge="#3a3d44",
    focus="#9aa6ff",
    selection="#23284a",
    selection_ink="#ecedef",
    hint="#ecedef",
    hint_ink="#1a1b1e",
    warning="#f0798a",
    rounded="#d9aa45",
    good="#97e8be",
    accent="#5566e8",
    on_accent="#ffffff",
    hover="#2a2c31",
    sunken="#0c0d0f",
    mark="#5a4715",
    tints=_tints(
        {
            Label.PER: _tint("#74c4fa", "#17181b"),
            Label.ORG: _tint("#de722a", "#17181b"),
            Label.LOC: _tint("#48a585", "#17181b"),
            Label.MISC: _tint("#be7cb4", "#17181b"),
        },
        figures=_tint("#fbd77b", "#17181b"),
    ),
    other=_tint("#a3a4a9", "#17181b"),
    pending_fill=0.2,
)


def coloured(theme: Theme, scheme: Scheme) -> Theme:
    """Return a theme in which the labels of a dossier have their own colours, and all others the program's."""
    base = DARK if theme.dark else LIGHT
    tints = dict(base.tints)
    for label in scheme.labels:
        if label.colour:
            own = tint_of(label.colour, base)
            tints |= dict.fromkeys(map(str, (label.key, *label.kinds)), own)
    return replace(base, tints=MappingProxyType(tints)) if tints != base.tints else base


def tint_of(colour: str, theme: Theme) -> Tint:
    """Return the colours of a label that a person chose a colour for, each readable where it stands."""
    line = _apart(colour, theme, 3)
    dark_ink, light_ink = "#0d0d0d", "#ffffff"
    badge_ink = max((dark_ink, light_ink), key=lambda ink: contrast(ink, line))
    return Tint(mark=colour, line=line, badge=line, badge_ink=badge_ink, ink=_apart(colour, theme, 4.5))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2 defines it."""
    lights = sorted((_light(one), _light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    red, green, blue = map(_linear, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    own = QColor(colour)
    return own.redF(), own.greenF(), own.blueF()


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _apart(colour: str, theme: Theme, least: float) -> str:
    """Return a colour, mixed with the theme's ink until it stands out from the page and from what is raised."""
    ink, own = _parts(theme.ink), _parts(colour)
    for step in range(21):
        share = step / 20
        red, green, blue = (share * one + (1 - share) * other for one, other in zip(ink, own, strict=True))
        mixed = QColor.fromRgbF(red, green, blue).name()
        if all(contrast(mixed, ground) >= least for ground in (theme.page, theme.raised, theme.desk)):
            return mixed
    return theme.ink


def follow_system() -> Theme:
    """Return the theme that the desktop asks for; the light one where it does not say."""
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def framing(theme: Theme) -> QColor:
    """Return the window colour of which Fusion makes the frames of fields and tick boxes: 3 to 1 with what is around.

    Fusion draws them in the window's colour, darkened by 140 %, which by night cannot be seen.
    """
    return QColor(theme.dimmed).lighter(140)


def palette(theme: Theme) -> QPalette:
    """Return a complete palette for Fusion."""
    colours = QPalette()
    for role, value in _roles(theme).items():
        colours.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.dimmed))
    return colours


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.desk,
        role.WindowText: theme.ink,
        role.Base: theme.page,
        role.AlternateBase: theme.raised,
        role.Text: theme.ink,
        role.PlaceholderText: theme.dimmed,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.selection_ink,
        role.ToolTipBase: theme.hint,
        role.ToolTipText: theme.hint_ink,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.selection_ink,
        role.Accent: theme.focus,
        role.Link: theme.focus,
        role.LinkVisited: theme.focus,
        **_relief(theme),
    }


def _relief(theme: Theme) -> dict[QPalette.ColorRole, str]:
    """Return the shades from which Fusion draws edges and shadows."""
    role = QPalette.ColorRole
    return {
        role.Light: theme.raised,
        role.Midlight: theme.raised,
        role.Mid: theme.edge,
        role.Dark: theme.edge,
        role.Shadow: "#000000" if theme.dark else theme.quiet,
    }
