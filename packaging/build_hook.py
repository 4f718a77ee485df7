"""Compile the translations whenever a wheel is built, so that an installed Recoupe speaks French."""

from __future__ import annotations

import importlib.util
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

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        del version, build_data, artifact_path
        if hasattr(self, "_folder"):
            shutil.rmtree(self._folder, ignore_errors=True)


def _release_tool() -> str:
    """Return Qt's own compiler of translations, which comes with PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        message = "Building the wheel needs PySide6-Essentials, to compile the translations."
        raise RuntimeError(message)
    return str(Path(spec.origin).with_name("lrelease"))
