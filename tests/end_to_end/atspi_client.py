"""A screen reader at the real program: starts it, looks at all it shows, presses keys, listens, and prints a report.

Run by Debian's own Python, which has ``gi``, inside ``xvfb-run`` and ``dbus-run-session``; the arguments are the file
of the report, one JSON object, then the program and its arguments.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import warnings
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version has to be chosen first

warnings.simplefilter("ignore", DeprecationWarning)  # of names of actions, which have no other way in this version
PATIENCE = 90.0  # seconds for what takes a moment on an idle machine
LONG = 5.0  # seconds after which somebody who waits for a word gives up
CONTROL = 37  # the key code of the left control key
# What leads somewhere, and what is in sight once one is there; from the last of each group one goes on without leaving.
DIALOGS = (
    (("menu item", "Look into this name…"), ("text", "Wikidata")),
    (("menu item", "Title, source, date and address…"), ("text", "Web address")),
    (("menu item", "All identical…"), ("tree", "Places")),
    (("menu item", "Export…"), ("list", "What to export")),
    (("menu item", "Settings…"), ("page tab", "Keys")),
    (("menu item", "Keyboard"), ("label", "Every key can be changed in the settings.")),
    (("menu item", "Report a problem…"), ("text", "What the report holds")),
    (("menu item", "Find a command…"), ("text", "Find a command or an article")),
)
SETTLING = ("list", "Facts to settle")  # what a dossier opens on
ARTICLES = ("page tab", "Articles")  # a screen, among the tabs of the side bar
HIGHLIGHTS = ("page tab", "Highlights")  # the first of the lists beside the article
SCREENS = (
    (("page tab", "Grid"), ("table", "Grid: a row per fact, a column per article")),
    (("page tab", "Annotation"), ("table", "Highlights by label and decision")),
)
RATES = (("menu item", "Rates of exchange…"), ("text", "Where you read it"))
PATIENT = 60_000  # milliseconds
QUIET = 0.4  # seconds without a word after which nothing more will be said
MOST = 40  # children of one object that are looked at: a table has thousands
HEARD = []


def main():
    """Do what a person does who cannot see the screen."""
    Atspi.set_timeout(PATIENT, PATIENT)  # a busy machine takes longer for a dialog than the 0.8 s that are usual
    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    with subprocess.Popen(sys.argv[2:]) as program:
        try:
            report = visit(wait(lambda: desk(program.pid), "the program"))
        finally:
            program.terminate()
    Path(sys.argv[1]).write_text(json.dumps(report), encoding="utf-8")


def hear(event):
    """Note what is announced."""
    HEARD.append(str(event.any_data))


def visit(app):
    """Return what was found and heard."""
    wait(lambda: one(app, *SETTLING, is_showing), SETTLING[1])
    settling = controls(app)
    act(wait(lambda: is_possible(app, ARTICLES), ARTICLES[1]))
    article = wait(lambda: one(app, "text", "Article", lambda node: length(node) > 100), "the article")
    report = {
        "article": Atspi.Text.get_text(article, 0, length(article)),
        "controls": {"To settle": settling, "article": controls(app)},
    }
    box = Atspi.Component.get_extents(article, Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(box.x + 3, box.y + 3, "b1c")  # what a window manager does: it gives the window the keys
    Atspi.Component.grab_focus(article)
    wait(lambda: article.get_state_set().contains(Atspi.StateType.FOCUSED), "the article to have the keys")
    listen(QUIET)
    report["steps"] = [press(key) for key in "jjk"]
    report["decided"] = press("a")
    report["refused"] = press("t")
    report["undone"] = press("z", control=True)
    Atspi.Component.grab_focus(article)
    for tab in lists(app):
        act(tab)
        wait(lambda tab=tab: tab.get_state_set().contains(Atspi.StateType.SELECTED), tab.get_name())
        report["controls"][tab.get_name()] = controls(app)
    Atspi.Component.grab_focus(article)
    wait(lambda: press("j", most=QUIET) and is_possible(app, DIALOGS[0][0]), "a name, which can be looked into")
    for way, there in DIALOGS:
        report["controls"][way[1]] = visited(app, way, there)
    for way, there in SCREENS:
        report["controls"][way[1]] = shown(app, way, there)
        if way[1] == "Grid":
            report["controls"][RATES[0][1]] = visited(app, *RATES)
    return report


def desk(pid):
    """Return the program among all that can be seen."""
    root = Atspi.get_desktop(0)
    return next((child for child in children(root) if child.get_process_id() == pid), None)


def children(node):
    """Return what an object holds."""
    children = (node.get_child_at_index(index) for index in range(min(node.get_child_count(), MOST)))
    return [child for child in children if child is not None]


def walk(node):
    """Yield an object and all that it holds."""
    yield node
    for child in children(node):
        yield from walk(child)


def is_showing(node):
    """Tell whether an object can be seen."""
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def in_sight(node):
    """Yield an object and what it holds, without what cannot be seen."""
    yield node
    for child in children(node):
        if is_showing(child):
            yield from in_sight(child)


def controls(app):
    """Return role and name of everything in sight, and whether it takes the keys."""
    return [[node.get_role_name(), node.get_name(), takes_keys(node)] for node in in_sight(app)]


def lists(app):
    """Return the tabs of the lists beside the article: they share a bar, and those of the screens have another."""
    bar = one(app, *HIGHLIGHTS, is_showing).get_parent()
    return [node for node in in_sight(bar) if node.get_role_name() == "page tab"]


def takes_keys(node):
    """Tell whether the keys can go to an object."""
    return node.get_state_set().contains(Atspi.StateType.FOCUSABLE)


def is_possible(app, way):
    """Return what leads somewhere, if it may be chosen now."""
    node = one(app, *way)
    return node if node and node.get_state_set().contains(Atspi.StateType.ENABLED) else None


def shown(app, way, there):
    """Go somewhere, and return what is in sight once one is there."""
    act(wait(lambda: is_possible(app, way), way[1]))
    wait(lambda: one(app, *there, is_showing), there[1])
    return controls(app)


def visited(app, way, there):
    """Go somewhere, and come back with Escape; return what was in sight there."""
    nodes = shown(app, way, there)
    press("Escape", most=QUIET)
    wait(lambda: one(app, *there, is_showing) is None, f"{way[1]} to be gone")
    return nodes


def one(app, role, name, fits=lambda _: True):
    """Return the first object with this role and name."""
    return next(
        (node for node in walk(app) if (node.get_role_name(), node.get_name()) == (role, name) and fits(node)), None
    )


def length(node):
    """Return how many characters an object holds."""
    return Atspi.Text.get_character_count(node) if is_showing(node) else 0


def act(node):
    """Do what an object is there for: press a button, choose a tab, open what a menu names."""
    names = [Atspi.Action.get_action_name(node, index) for index in range(Atspi.Action.get_n_actions(node))]
    wanted = next(name for name in ("Press", "Toggle", "ShowMenu") if name in names)
    Atspi.Action.do_action(node, names.index(wanted))


def press(key, *, control=False, most=LONG):
    """Press a key through the accessibility bus, and return what is said then."""
    HEARD.clear()
    code = {"Escape": 0xFF1B}.get(key) or ord(key)
    if control:
        Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.SYM)
    if control:
        Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.RELEASE)
    return listen(most)


def listen(most=LONG):
    """Return what is said until it is quiet."""
    end = time.monotonic() + most
    count, changed = len(HEARD), None
    while time.monotonic() < end and (changed is None or time.monotonic() - changed < QUIET):
        pump()
        if len(HEARD) != count:
            count, changed = len(HEARD), time.monotonic()
    return list(HEARD)


def pump():
    """Let what has come be delivered."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.02)


def wait(find, what):
    """Return the first answer that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        pump()
        try:
            answer = find()
        except GLib.Error:  # it went away while it was looked at
            answer = None
        if answer:
            return answer
    raise SystemExit(f"waited in vain for {what}")


main()
