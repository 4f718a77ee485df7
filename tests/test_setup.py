"""Setting up happens once, for the tests and the program alike; a wheel of a fresh clone speaks French."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "packaging/setup.sh"
PYTHON = """#!/bin/sh
case "$*" in *" pip install "*) printf '%s\\n' "$*" >>"{calls}" ;; esac
"""


@pytest.fixture
def set_up(tmp_path):
    """Return what sets a checkout up for a purpose, and gives what pip was asked to install meanwhile."""
    calls = tmp_path / "calls"
    commands = {
        "checkout/.venv/bin/python": PYTHON.format(calls=calls),
        "checkout/.venv/bin/recoupe": "#!/bin/sh\n",
        "checkout/.venv/bin/pyside6-lrelease": '#!/bin/sh\ntouch "$4"\n',
        "bin/dpkg-query": "#!/bin/sh\necho install ok installed\n",
    }
    for name, text in commands.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)
    checkout = tmp_path / "checkout"
    (checkout / "packaging").mkdir()
    shutil.copy(SCRIPT, checkout / "packaging")
    (checkout / "resources/recoupe_resources/i18n").mkdir(parents=True)
    for name in ("pyproject.toml", "constraints.txt", "resources/recoupe_resources/i18n/recoupe_fr.ts"):
        (checkout / name).write_text("")
    changed = {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "RECOUPE_PYTHON": str(checkout / ".venv/bin/python")}

    def run(purpose):
        calls.write_text("")
        command = [str(checkout / "packaging/setup.sh"), *purpose.split()]
        subprocess.run(command, env=os.environ | changed, check=True, capture_output=True)
        return [line.split()[-1] for line in calls.read_text().splitlines()]

    run.checkout = checkout
    return run


def test_what_was_set_up_for_the_tests_runs_the_program_without_setting_up_again(set_up):
    assert set_up("test") == [".[dev]"]
    assert set_up("run") == []
    assert set_up("test") == []


def test_what_was_set_up_for_the_program_is_not_enough_for_the_tests(set_up):
    assert set_up("run") == ["."]
    assert set_up("test") == [".[dev]"]
    assert set_up("run") == []


def test_the_checks_of_the_code_share_the_environment_of_the_tests(set_up):
    assert set_up("code debian") == set_up("test debian") == []
    assert set_up("code") == [".[dev]"]
    assert set_up("test") == []


def test_what_it_is_made_of_has_changed(set_up):
    set_up("test")
    (set_up.checkout / "constraints.txt").write_text("babel==2.18.0\n")
    assert set_up("run") == ["."]
    assert set_up("test") == [".[dev]"]


@pytest.fixture
def hook(monkeypatch):
    """What hatchling runs while it builds a wheel of this checkout."""
    monkeypatch.setenv("RECOUPE_BUILD", "abc1234")
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging" / "build_hook.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.TranslationsHook(str(ROOT), {}, None, None, "", "wheel")


def test_a_wheel_of_a_fresh_clone_speaks_french_and_knows_its_build(hook):
    data = {"force_include": {}}
    hook.initialize("standard", data)
    brought = {target: Path(source) for source, target in data["force_include"].items()}
    french = QTranslator()
    assert french.load(str(brought["recoupe_resources/i18n/recoupe_fr.qm"]))
    assert french.translate("Command", "Fact sheet…") == "Fiche de faits…"
    assert brought["recoupe_resources/BUILD"].read_text() == "abc1234\n"
    hook.finalize("standard", data, "")
    assert not any(source.exists() for source in brought.values())
