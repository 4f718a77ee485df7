"""Other packages add readers, writers and recognisers: the worked examples, installed as anybody would."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.exchange.facts_at_hand import DOSSIER, SHEET
from tests.models import share_models

from recoupe import plugin_loading
from recoupe.exchange.formats import FORMATS, format_of, formats
from recoupe.exchange.plugins import plugin_states
from recoupe.exchange.problems import PluginFailed
from recoupe.exchange.readers.article_files import files_at
from recoupe.exchange.readers.registry import plugin_readers, reader_of, suffixes
from recoupe.exchange.readers.values import Source
from recoupe.recognition.plugin_recogniser import PluginRecogniser
from recoupe.recognition.problems import ModelUnavailable
from recoupe.recognition.values import Text

EXAMPLES = Path(__file__).parents[1] / "docs" / "examples"
NAMES = ("recoupe_subtitles", "recoupe_brief", "recoupe_handles", "recoupe_faulty")
SUBTITLES = """1
00:00:01,000 --> 00:00:04,000
<i>Le pont de Lavaur</i> coûtera

2
00:00:04,500 --> 00:00:06,000
12 millions d’euros, dit @mairie_lavaur.
"""
FAULTY = """
from recoupe.plugins import Contents, Name, Label, Origin, Reader, Recognised, Writer

def recognises(source):
    raise RuntimeError("no file is good enough")

def write(material):
    raise RuntimeError("out of ink")

class Careless:
    def recognise(self, texts):
        for text in texts:
            yield Recognised(text.id, names=(Name(0, 3, "Zoé", Label.PER, 1.0, Origin.RULE),))

class Broken:
    def __init__(self):
        raise OSError("no weights")

READER = Reader("faulty", frozenset({".bad"}), recognises, list)
WRITER = Writer(".bad", {}, {}, Contents.SHEET, write)
"""
FAULTY_POINTS = """[recoupe.readers]
faulty = recoupe_faulty:READER
missing = recoupe_faulty:NOTHING
[recoupe.writers]
faulty = recoupe_faulty:WRITER
sheet = recoupe_faulty:WRITER
wrong = recoupe_faulty:READER
[recoupe.recognisers]
careless = recoupe_faulty:Careless
broken = recoupe_faulty:Broken
"""


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """Return a folder into which pip installed the examples, without any network."""
    target = tmp_path_factory.mktemp("plugins")
    sources = tmp_path_factory.mktemp("sources")
    copies = [shutil.copytree(folder, sources / folder.name) for folder in sorted(EXAMPLES.glob("recoupe-*"))]
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--quiet"]
    command = [sys.executable, "-m", "pip", "install", *offline, "--target", str(target), *map(str, copies)]
    subprocess.run(command, check=True, timeout=300)
    return target


@pytest.fixture(scope="session")
def faulty(tmp_path_factory):
    """Return a folder with a package whose plug-ins do everything wrong."""
    target = tmp_path_factory.mktemp("faulty")
    (target / "recoupe_faulty.py").write_text(FAULTY, encoding="utf-8")
    data = target / "recoupe_faulty-0.3.dist-info"
    data.mkdir()
    (data / "METADATA").write_text("Metadata-Version: 2.1\nName: recoupe-faulty\nVersion: 0.3\n", encoding="utf-8")
    (data / "entry_points.txt").write_text(FAULTY_POINTS, encoding="utf-8")
    return target


@pytest.fixture
def with_plugins(monkeypatch):
    """Give a way to have the plug-ins of a folder in this process, until the test ends."""

    def use(folder):
        monkeypatch.syspath_prepend(folder)
        plugin_loading.forget()

    yield use
    for name in NAMES:
        sys.modules.pop(name, None)
    monkeypatch.undo()
    importlib.invalidate_caches()
    plugin_loading.forget()


def recoupe(folder, *arguments, home):
    """Run a command with the folder of plug-ins where a bundle looks for them."""
    plugins = home / "data" / "recoupe" / "plugins"
    if not plugins.exists():
        plugins.parent.mkdir(parents=True)
        plugins.symlink_to(folder)
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_STATE_HOME": str(home)}
    command = [sys.executable, "-m", "recoupe", *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=home, timeout=300)
    return done.returncode, done.stdout, done.stderr


def test_the_list_names_every_plug_in_with_its_package(installed, tmp_path):
    status, out, err = recoupe(installed, "plugins", home=tmp_path)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "reads\tsubtitles\trecoupe-subtitles 1.0",
        "writes\tbrief\trecoupe-brief 1.0",
        "recognises\thandles\trecoupe-handles 1.0",
    ]


def test_the_terminal_reads_recognises_and_writes_with_them(installed, tmp_path):
    (tmp_path / "pont.srt").write_text(SUBTITLES, encoding="utf-8")
    status, out, err = recoupe(
        installed, "--library", "l.sqlite", "import", "Pont", "pont.srt", "--model", "handles", "--json", home=tmp_path
    )
    assert status == 0, err
    (article,) = json.loads(out)["articles"]
    assert (article["title"], article["outcome"]) == ("Le pont de Lavaur coûtera", "new")
    status, out, err = recoupe(installed, "recognize", "pont.srt", "--model", "handles", home=tmp_path)
    assert status == 0, err
    answer = json.loads(out)
    assert [name["text"] for name in answer["entities"] if name["label"] == "MISC"] == ["@mairie_lavaur"]
    assert [figure["value"] for figure in answer["figures"]] == ["12000000"]
    assert answer["recogniser"] == {"name": "handles", "version": "recoupe-handles 1.0"}
    status, out, err = recoupe(
        installed, "--library", "l.sqlite", "export", "Pont", "--format", "brief", "-o", "-", home=tmp_path
    )
    assert (status, out) == (0, ""), err
    assert "0 checked facts written" in err


def test_an_unknown_format_is_told_with_those_of_plug_ins(installed, tmp_path):
    status, _, err = recoupe(
        installed, "--library", "l.sqlite", "export", "Pont", "--format", "leaflet", "-o", "-", home=tmp_path
    )
    assert status == 2
    assert "brief" in err


def test_a_writer_gives_the_verified_facts(installed, with_plugins):
    with_plugins(installed)
    assert formats()[: len(FORMATS)] == FORMATS
    written = format_of("brief").write(material())
    told = b"".join(written.chunks).decode()
    assert written.count == len(SHEET.verified) > 0
    assert all(fact.value in told for fact in SHEET.verified)


def material():
    from datetime import UTC, datetime

    from recoupe.exchange.export_writers import ExportMaterial

    return ExportMaterial(DOSSIER, "recoupe", datetime.now(UTC), lambda: SHEET, list, list, dict, lambda _: "")


def test_plug_ins_that_fail_cost_only_themselves(faulty, with_plugins):
    with_plugins(faulty)
    assert [reader.identifier for reader in plugin_readers()] == ["faulty"]
    assert ".bad" in suffixes()
    assert reader_of(Source(b"Il neige.", "a.txt")).identifier == "text"
    with pytest.raises(PluginFailed, match="out of ink"):
        format_of("faulty").write(material())
    assert format_of("sheet", ".html") in FORMATS
    problems = {plugin.name: plugin.problem for plugin in plugin_states() if plugin.problem}
    assert "NOTHING" in problems["missing"]
    assert "is no Writer" in problems["wrong"]
    assert "Recoupe has a format" in problems["sheet"]


def test_the_terminal_tells_which_plug_in_is_left_out(faulty, tmp_path):
    status, out, err = recoupe(faulty, "plugins", home=tmp_path)
    assert status == 1
    assert "writes\tfaulty" in out
    assert "the plug-in “wrong” of recoupe-faulty is left out" in err
    assert "Traceback" not in err


def test_the_settings_list_them_as_another_process_found_them(faulty, with_plugins, qtbot, tmp_path, monkeypatch):
    from recoupe.app import command
    from recoupe.ui.kit.tasks import Tasks
    from recoupe.ui.shell.plugins_model import PluginsModel

    with_plugins(faulty)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    tasks = Tasks()
    model = PluginsModel(tasks, lambda: command("plugins", "--json"))
    with qtbot.waitSignal(model.listed) as listed:
        model.look()
    tasks.close()
    told = {(plugin.kind, plugin.name): plugin for plugin in listed.args[0]}
    assert told["reads", "faulty"].files == (".bad",)
    assert told["reads", "faulty"].problem is None
    assert "no Writer" in told["writes", "wrong"].problem
    assert told["recognises", "careless"].version == "0.3"


def test_a_recogniser_whose_words_are_not_in_the_text_is_not_believed(faulty, with_plugins):
    with_plugins(faulty)
    careless = PluginRecogniser("careless")
    (right,) = careless.recognise([Text("a", "Zoé part.")])
    assert [name.surface for name in right.names] == ["Zoé"]
    (wrong,) = careless.recognise([Text("a", "Elle part.")])
    assert (wrong.names, wrong.failed) == ((), "“Zoé” does not stand at 0")
    with pytest.raises(ModelUnavailable, match="no weights"):
        PluginRecogniser("broken")


def test_the_dialogs_and_folders_offer_what_plug_ins_read_and_write(installed, with_plugins, monkeypatch, tmp_path):
    share_models(monkeypatch)
    with_plugins(installed)
    from recoupe.ui.exporting.choices import purpose, title
    from recoupe.ui.shell.settings_dialog import installed_models

    assert ".srt" in suffixes()  # what the window's file dialog asks for
    (tmp_path / "pont.srt").write_text(SUBTITLES, encoding="utf-8")
    (subtitles,) = files_at([tmp_path])
    assert subtitles.skipped is None  # subtitles are files of settings only to who cannot read them
    assert "handles" in installed_models()
    row = formats()[-1]
    assert {title(row), purpose(row)} <= {*row.own_words["fr"], *row.own_words["en"]}
