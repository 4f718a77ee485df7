"""`recoupe share`, `recoupe import FILE.recoupe` and `recoupe sync FOLDER`, as a desk lead types them."""

from __future__ import annotations

import json

import pytest

from recoupe.__main__ import main
from recoupe_db.store import Store


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "offre.txt"
    path.write_text("Elon Musk offre 97 milliards de dollars pour OpenAI.", "utf-8")
    return path


@pytest.fixture
def desks(tmp_path, article, capsys):
    """Two libraries: one with a dossier, one that is still to be made."""
    here, there = (["--library", str(tmp_path / f"{name}.sqlite")] for name in ("here", "there"))
    assert main(["import", "Rachat", str(article), *here]) == 0
    capsys.readouterr()
    return here, there


def test_a_shared_dossier_is_merged_where_it_arrives(desks, tmp_path, capsys):
    here, there = desks
    package = tmp_path / "rachat.recoupe"
    assert main(["share", "Rachat", "-o", str(package), *here]) == 0
    assert "1 article of “Rachat”" in capsys.readouterr().out
    assert main(["import", str(package), "--json", *there]) == 0
    told = json.loads(capsys.readouterr().out)["packages"][0]
    assert (told["dossier"], told["articles"], told["differences"]) == ("Rachat", 1, 0)
    assert main(["status", "Rachat", "--json", *there]) == 0
    assert json.loads(capsys.readouterr().out)["articles"]["to_read"] == 1


def test_a_folder_carries_a_dossier_from_one_library_to_another(desks, tmp_path, capsys):
    here, there = desks
    folder = tmp_path / "shared"
    folder.mkdir()
    assert main(["sync", str(folder), *here]) == 0
    assert main(["sync", str(folder), *there]) == 0
    assert "Rachat: 1 article" in capsys.readouterr().out
    assert main(["status", "Rachat", *there]) == 0


def test_a_file_that_is_no_package_is_named_in_one_sentence(desks, tmp_path, capsys):
    here, _ = desks
    fake = tmp_path / "fake.recoupe"
    fake.write_bytes(b"PK nothing")
    assert main(["import", str(fake), *here]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "not a whole Recoupe package" in told


def test_an_import_without_a_path_says_so(desks, capsys):
    here, _ = desks
    assert main(["import", "Rachat", *here]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_dossier_without_articles_is_not_shared(desks, tmp_path, capsys):
    here, _ = desks
    store = Store.open(here[1])
    with store.write() as session:
        from recoupe_db.queries import dossiers

        dossiers.create(session, "Vide")
    store.close()
    assert main(["share", "Vide", "-o", str(tmp_path / "vide.recoupe"), *here]) == 2
    assert "no article" in capsys.readouterr().err


def test_a_package_that_is_not_there_is_told_as_missing_not_as_an_empty_dossier(desks, tmp_path, capsys):
    here, _ = desks
    assert main(["import", str(tmp_path / "nowhere.recoupe"), *here]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "There is no file" in told


def test_an_empty_package_is_told_as_no_package_not_as_an_empty_dossier(desks, tmp_path, capsys):
    here, _ = desks
    empty = tmp_path / "empty.recoupe"
    empty.write_bytes(b"")
    assert main(["import", str(empty), *here]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "not a whole Recoupe package" in told


def test_a_backup_that_is_not_there_is_told_as_missing_and_the_library_stays(desks, tmp_path, capsys):
    here, _ = desks
    assert main(["restore", str(tmp_path / "nowhere.sqlite"), *here]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "There is no backup at" in told
    assert "permissions" not in told
    assert main(["status", "Rachat", *here]) == 0
