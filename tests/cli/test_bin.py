"""Articles and dossiers that are removed, moved and purged on the command line."""

from __future__ import annotations

import getpass
import json


def test_an_article_goes_into_the_bin_and_comes_back(filled):
    assert filled.run("remove", "Rachat", "nobody.txt")[0] == 2
    status, out, err = filled.run("remove", "Rachat", "offre.txt", "--reviewer", "Ada")
    assert status == 0, err
    assert "1 article of “Rachat” put in the bin" in out
    (item,) = json.loads(filled.run("bin", "--json")[1])["bin"]
    assert (item["dossier"], item["by"], item["title"]) == ("Rachat", "Ada", "Une offre")
    assert filled.run("bin", "--restore", "4711")[0] == 2
    assert filled.run("bin", "--restore", item["number"])[0] == 0
    assert json.loads(filled.run("status", "Rachat", "--json")[1])["articles"]["to_read"] == 1
    assert filled.run("check")[0] == 0


def test_where_the_machine_knows_no_user_the_program_signs(filled, monkeypatch):
    def unknown():
        raise KeyError("uid not found: 1234")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert filled.run("remove", "Rachat", "offre.txt")[0] == 0
    assert json.loads(filled.run("bin", "--json")[1])["bin"][0]["by"] == "recoupe"


def test_a_dossier_is_merged_and_what_was_removed_is_gone_on_request(filled):
    status, out, _ = filled.run("move", "Rachat", "--to", "Procès")
    assert (status, out) == (0, "1 article moved from “Rachat” to “Procès”.\n")
    assert filled.run("status", "Rachat")[0] == 2
    assert filled.run("remove", "Procès")[0] == 0
    assert "0 articles removed for good" in filled.run("purge")[1]
    assert "1 article removed for good; backups made before still hold them." in filled.run("purge", "--all")[1]
    assert filled.run("bin")[1] == "The bin is empty.\n"
    assert filled.run("check")[0] == 0
