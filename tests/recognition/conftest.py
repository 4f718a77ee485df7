"""What the tests of recognition share: one recogniser, since loading the language model takes seconds."""

from __future__ import annotations

import pytest

from recoupe.recognition.recogniser import Recogniser


@pytest.fixture(scope="session")
def recogniser() -> Recogniser:
    return Recogniser()
