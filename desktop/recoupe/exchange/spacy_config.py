"""The configuration with which `spacy train` learns names from gold: spaCy's own recommendation for French."""

from __future__ import annotations

from pathlib import Path

from recoupe.french import ARTICLE_LANGUAGE


def training_config(train: Path, dev: Path) -> bytes:
    """Return a whole configuration that reads these two files, by their names: it lies beside them."""
    from spacy.cli.init_config import init_config  # pyright: ignore[reportUnknownVariableType]

    config = init_config(lang=ARTICLE_LANGUAGE, pipeline=["ner"], optimize="efficiency", gpu=False, silent=True)
    config["paths"]["train"] = train.name
    config["paths"]["dev"] = dev.name
    return config.to_str().encode()
