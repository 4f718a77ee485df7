"""What an article says is written so that no terminal obeys it and no page ends at it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.exchange.escaping import for_script, visible
from recoupe.services.facts import FactService
from recoupe.services.imports import ImportService
from recoupe.services.review import ReviewService
from recoupe_db.queries import mentions
from recoupe_db.records import FactStatus, Kind, NewArticle, NewFact, NewMention, Origin, Reading
from recoupe_db.store import Store

EVIL = "\x1b]0;pris\x07\x1b[2J\x9b31m</script><!-- \u202e"


@given(st.text())
def test_what_is_printed_means_the_same_and_holds_nothing_to_obey(text):
    shown = visible(json.dumps({"a": text}, ensure_ascii=False))
    assert json.loads(shown) == {"a": text}
    assert not [sign for sign in shown if (ord(sign) < 32 and sign not in "\n\t") or 127 <= ord(sign) < 160]
    safe = for_script(json.dumps({"a": text}, ensure_ascii=False))
    assert json.loads(safe) == {"a": text}
    assert not set("<>&") & set(safe)


@pytest.fixture
def evil(program):
    store = Store.open(program.library)
    importing = ImportService(store)
    made = importing.dossier(EVIL).id
    text = f"Une offre de 97 euros. {EVIL}"
    article = importing.add(
        made, NewArticle(text=text, title=EVIL, source=EVIL, file=f"{EVIL}.txt", url="https://a.fr/x")
    )
    with store.write() as session:
        suggested = [NewMention(13, 21, Kind.MONEY, Reading(Kind.MONEY, "97", unit="EUR"), origin=Origin.RULE)]
        mentions.suggest(session, article.id, suggested, [], "test")
        (key,) = [mention.id for mention in mentions.of_article(session, article.id)]
    ReviewService(store, reviewer=EVIL).accept([key])
    facts = FactService(store, reviewer=EVIL)
    stated = facts.state(key, NewFact(EVIL, EVIL, Reading(Kind.MONEY, "97", unit="EUR")))
    facts.judge(next(iter(stated.facts)), FactStatus.VERIFIED)
    store.close()
    return program


def obeyed(text):
    return [
        sign for sign in text if (ord(sign) < 32 and sign not in "\n\t") or 127 <= ord(sign) < 160 or sign == "\u202e"
    ]


COMMANDS = [
    *(["status"], ["status", EVIL], ["status", "--json"], ["status", EVIL, "--json"], ["check"], ["bin"]),
    *(["import", "Autre", "FILE"], ["import", "Autre", "FILE", "--json"], ["import", EVIL, "FILE"]),
    *(["labels", EVIL], ["labels", EVIL, "--json"], ["agreement", EVIL], ["evaluate", EVIL], ["remove", EVIL]),
    *(["compare", "FILE", "FILE"], ["compare", "--dossier", EVIL], ["recognize", "FILE"]),
    *(["proof", "FILE"], ["proof", "FILE", "--dossier", EVIL], ["proof", "FILE", "--dossier", EVIL, "--json"]),
    *(["entity", EVIL, EVIL, "-o", "page.html"], ["reconcile", EVIL, "FILE"], ["share", EVIL, "-o", "to.recoupe"]),
    *(["export", EVIL, "--format", "facts", "-o", "facts.json"], ["export", EVIL, "--format", "facts", "-o", "-"]),
    *(["export", EVIL, "--format", "jsonl", "-o", "-"], ["export", f"{EVIL}?", "--format", "facts", "-o", "-"]),
    *(["backup", f"{EVIL}/copy.sqlite"], ["restore", "FILE"], ["salvage", "FILE", "-o", f"{EVIL}.sqlite"]),
    *(["sync", EVIL], ["train", EVIL], ["watch", f"{EVIL}/", EVIL, "--once"], [EVIL]),
]
"""Everything that a command line can print about an article, a dossier, a name or a path."""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: visible(" ".join(command).replace(EVIL, "EVIL")))
def test_no_line_on_a_terminal_holds_a_character_to_obey(evil, command):
    file = evil.home / "\x1b[31mrouge.txt"
    file.write_text(f"{EVIL} et 97 euros.", encoding="utf-8")
    status, out, err = evil.run(*(str(file) if part == "FILE" else part for part in command))
    assert obeyed(out + err) == []
    assert "Traceback" not in err
    assert out or err or status == 0


def test_a_title_that_ends_a_script_stays_inside_the_claim(evil):
    status, out, err = evil.run("export", EVIL, "--format", "claim-review", "-o", "claims.json")
    assert (status, out) == (0, ""), err
    written = (evil.home / "claims.json").read_text("utf-8")
    assert "</script>" not in written
    assert "</script>" in json.dumps(json.loads(written), ensure_ascii=False)
