"""A report on a fault: enough to repair it, and no word of an article unless it was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from recoupe.services.fault_report import Circumstances, FaultReport, report

SENTENCE = "La mairie d’Aubrac a versé douze mille euros à la fanfare."
FILE = str(Path.home() / "secret.txt")


def fail(sentence):
    try:
        raise FileNotFoundError(2, "No such file", FILE)
    except OSError as error:
        raise ValueError(f"cannot read {sentence!r}") from error


@pytest.fixture
def fault():
    with pytest.raises(ValueError, match="cannot read") as caught:
        fail(SENTENCE)
    return FaultReport.of(caught.value)


def written(fault, *, with_texts):
    circumstances = Circumstances(fault, {"theme": "dark"}, ["accept, 3 s before"], article=f"Titre\n\n{SENTENCE}")
    return report(circumstances, with_texts=with_texts)


def test_no_word_of_an_article_is_in_it_unless_asked(fault):
    bare = written(fault, with_texts=False)
    assert not [word for word in SENTENCE.split() if len(word) > 4 and word in bare]
    assert "Titre" not in bare
    assert SENTENCE in written(fault, with_texts=True)


@pytest.mark.parametrize("with_texts", [False, True])
def test_the_home_folder_is_not_in_it(fault, with_texts):
    assert str(Path.home()) not in written(fault, with_texts=with_texts)


def test_it_says_where_the_fault_is_what_led_to_it_and_what_was_asked_for(fault):
    told = written(fault, with_texts=False)
    assert told.index("FileNotFoundError (errno 2)") < told.index("which led to:") < told.index("ValueError")
    assert "in fail" in told
    for words in ("recoupe: ", "SQLite: ", "theme: dark", "accept, 3 s before"):
        assert words in told


def test_errors_of_a_group_are_told_without_their_messages():
    group = ExceptionGroup("several", [KeyError(SENTENCE), OSError(13, "denied")])
    told = FaultReport.of(group).bare
    assert "KeyError" in told
    assert "errno 13" in told
    assert "fanfare" not in told


def test_without_a_fault_it_is_still_a_report():
    assert "none in this session" in report(Circumstances(None, {}, []), with_texts=True)
