"""What stands for the rules before they are loaded takes what they take."""

from __future__ import annotations

import inspect

import pytest

from recoupe.recognition import figures
from recoupe.recognition.figures import finder


@pytest.mark.parametrize("name", figures.__all__)
def test_what_loads_the_rules_hands_on_all_that_they_take(name):
    assert inspect.signature(getattr(figures, name)) == inspect.signature(getattr(finder, name))
