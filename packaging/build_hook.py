"""Compile the translations and name the commit whenever a wheel is built: it speaks French and knows what it is."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Put a compiled file beside each ``.ts`` into the wheel; an editable install has ``packaging/setup.sh`` for it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a folder of our own: the sources of a build may be read-only."""
        if self.target_name != "wheel" or version == "editable":
            return
        self._folder = Path(tempfile.mkdtemp(prefix="recoupe-translations-"))
        for source in sorted((Path(self.root) / "resources/recoupe_resources/i18n").glob("*.ts")):
            compiled = self._folder / f"{source.stem}.qm"
            subprocess.run([_release_tool(), "-silent", str(source), "-qm", str(compiled)], check=True)
            build_data["force_include"][str(compiled)] = f"recoupe_resources/i18n/{compiled.name}"

        commit = os.environ.get("RECOUPE_BUILD") or _commit(Path(self.root))
        if commit:
            (self._folder / "BUILD").write_text(f"{commit}\n", encoding="utf-8")
            build_data["force_include"][str(self._folder / "BUILD")] = "recoupe_resources/BUILD"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        del version, build_data, artifact_path
        if hasattr(self, "_folder"):
            shutil.rmtree(self._folder, ignore_errors=True)


def _commit(root: Path) -> str:
    """Return the commit that is built, nothing outside a checkout."""
    command = ["git", "-C", str(root), "rev-parse", "--short", "HEAD"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _release_tool() -> str:
    """Return Qt's own compiler of translations, which comes with PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        message = "Building the wheel needs PySide6-Essentials, to compile the translations."
        raise RuntimeError(message)
    return str(Path(spec.origin).with_name("lrelease"))
