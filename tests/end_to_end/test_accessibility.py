"""The real program under a real display, met through AT-SPI as a screen reader meets it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from recoupe.services.library import LibraryService
from recoupe_db.records import MentionState, Target
from recoupe_db.store import Store

CLIENT = Path(__file__).with_name("atspi_client.py")
NEEDED = ("xvfb-run", "xauth", "dbus-run-session", "/usr/bin/python3")
AT_SPI = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCEPTED = MentionState.ACCEPTED
SCREENS = ("To settle", "My draft", "Articles", "Grid", "Sheet", "Annotation")
LISTS = ("Highlights", "Facts", "Names", "Guidelines", "History")
DIALOGS = (
    "Look into this name…",
    "Title, source, date and address…",
    "All identical…",
    "Export…",
    "Settings…",
    "Keyboard",
    "Report a problem…",
    "Find a command…",
    "Rates of exchange…",
)
PLACES = ("To settle", "article", *LISTS, *DIALOGS, "Grid", "Annotation")


def why_not():
    """Return which Debian package is missing, or nothing."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if missing or not any(map(os.path.exists, AT_SPI)):
        return f"{', '.join(missing) or 'at-spi2-core'} is missing: run packaging/setup.sh test as root"
    asked = "import gi; gi.require_version('Atspi', '2.0')"
    if subprocess.run(["/usr/bin/python3", "-c", asked], capture_output=True, check=False).returncode:
        return "python3-gi or gir1.2-atspi-2.0 is missing: run packaging/setup.sh test as root"
    return ""


@pytest.fixture(scope="module")
def visit(recognised_sample, tmp_path_factory):
    """What a screen reader found and heard, and the library that it left behind."""
    if reason := why_not():
        pytest.skip(reason)
    place = tmp_path_factory.mktemp("visit")
    library = shutil.copy(recognised_sample, place / "library.sqlite")
    settings = place / "recoupe" / "recoupe.conf"  # somebody who said their name before: nothing asks for it
    settings.parent.mkdir()
    settings.write_text("[General]\nreviewer=Ada\n", encoding="utf-8")
    program = [sys.executable, "-m", "recoupe", "--library", str(library)]
    command = ["dbus-run-session", "--", "/usr/bin/python3", str(CLIENT), str(place / "report.json"), *program]
    display = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1280x720x24"]
    done = subprocess.run(
        [*display, *command], env=surroundings(place), capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads((place / "report.json").read_text(encoding="utf-8")), library


def surroundings(place):
    """Return an environment in which nothing of this machine's desktop shows, and Qt tells screen readers all."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "DBUS_", "LC_"))}
    folders = {name: str(place) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    always = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
    return kept | folders | always


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_keys_has_a_name(visit, place):
    controls = visit[0]["controls"][place]
    assert [role for role, name, takes_keys in controls if takes_keys and not name.strip()] == []


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("text", "Article"),
        ("list", "Articles"),
        ("push button", "Confirm"),
        ("push button", "Set aside"),
        ("push button", "Next to review"),
        ("push button", "Article read to the end"),
        ("push button", "Import articles…"),
        ("check box", "Person"),
        ("check box", "Organisation"),
        *[("page tab", name) for name in dict.fromkeys(SCREENS + LISTS)],
        ("menu item", "Library"),
        ("menu item", "Articles"),
    ],
)
def test_every_control_of_the_desk_is_found_by_name_and_role(visit, role, name):
    assert [role, name] in [control[:2] for control in visit[0]["controls"]["article"]]


@pytest.mark.parametrize(
    ("place", "role", "name"),
    [
        ("To settle", "list", "Facts to settle"),
        ("To settle", "push button", "Verified with…"),
        ("Annotation", "page tab", "Queue"),
        ("Annotation", "page tab", "Names"),
        ("Annotation", "page tab", "Differences"),
        ("Names", "tree", "Names"),
        ("Names", "text", "Find a name"),
        ("History", "list", "History"),
        ("History", "text", "Find in the history"),
        ("Guidelines", "text", "Guidelines of the dossier"),
        ("Highlights", "text", "Words to look for"),
        ("Look into this name…", "list", "Where it is named"),
        ("Look into this name…", "text", "Wikidata"),
        ("Title, source, date and address…", "text", "Date of publication"),
        ("All identical…", "tree", "Places"),
        ("All identical…", "radio button", "Whole dossier"),
        ("Export…", "list", "What to export"),
        ("Export…", "push button", "Save…"),
        ("Settings…", "page tab", "Keys"),
        ("Report a problem…", "text", "What the report holds"),
        ("Find a command…", "text", "Find a command or an article"),
        ("Grid", "table", "Grid: a row per fact, a column per article"),
        ("Grid", "text", "Words in the facts"),
        ("Grid", "page tab", "Sentences side by side"),
        ("Grid", "push button", "Verified with…"),
        ("Rates of exchange…", "text", "Where you read it"),
        ("Rates of exchange…", "push button", "Enter the rate"),
        ("Annotation", "table", "Highlights by label and decision"),
        ("Annotation", "push button", "Not verified: 0, Verified: 0, Disputed: 0, False: 0"),
    ],
)
def test_what_the_lists_and_screens_hold_is_found_there(visit, place, role, name):
    assert [role, name] in [control[:2] for control in visit[0]["controls"][place]]


def test_the_article_is_read_as_it_is_stored(visit):
    report, library = visit
    assert report["article"].replace("\xa0", " ") == first_article(library).article.text.replace("\xa0", " ")


def test_each_jump_says_what_is_in_hand(visit):
    report, library = visit
    second, third, again = (said for (said,) in report["steps"])
    assert second == again != third
    surfaces = {mention.surface for mention in first_article(library).mentions}
    assert {surface.split(", ", 1)[0] for surface in (second, third)} <= {
        surface.split(", ", 1)[0] for surface in surfaces
    }
    assert second.endswith(", To review")


def test_the_result_of_a_key_is_announced_and_what_comes_next(visit):
    (said,) = visit[0]["decided"]
    assert said.startswith("Confirmed · stored. ")
    assert said.endswith(", To review")


def test_a_refusal_is_announced(visit):
    (said,) = visit[0]["refused"]
    assert said.startswith("Still to review in this article: ")


def test_what_was_announced_was_done_and_then_undone(visit):
    report, library = visit
    assert report["undone"][0].startswith("Undone · stored. ")
    store = Store.open(library)
    with store.read() as session:
        from recoupe_db.queries import history

        (entry,) = history.page(session, 1)
    store.close()
    assert entry.undone
    assert [decision.after["state"] for decision in entry.step.decisions if decision.target is Target.MENTION] == [
        ACCEPTED
    ]


def first_article(library):
    """Return the article that the desk opens first."""
    store = Store.open(library)
    reading = LibraryService(store)
    article = reading.article(reading.lines(1)[0].id)
    store.close()
    return article
