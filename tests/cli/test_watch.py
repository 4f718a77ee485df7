"""What appears in a watched folder comes into its dossier, once, when nobody writes to it any more."""

from __future__ import annotations

import pytest

from recoupe.cli import watch as watching
from recoupe.recognition.values import Recognised
from recoupe.services.library import LibraryService
from recoupe.services.watching import WatchedFolder
from recoupe_db.store import Store


class Silent:
    """Finds nothing."""

    name, version = "silent", "1"

    def recognise(self, texts):
        for text in texts:
            yield Recognised(text.id, (), ())


def test_a_file_is_told_once_when_it_is_whole_and_again_when_it_was_changed(tmp_path):
    watched = WatchedFolder(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text("Début")
    assert watched.look() == []
    path.write_text("Début et fin")
    assert watched.look() == []
    assert watched.look() == [path]
    assert watched.look() == []
    path.write_text("Début et fin, corrigés")
    assert [watched.look(), watched.look()] == [[], [path]]


def test_articles_that_appear_are_imported_until_it_is_stopped(tmp_path, monkeypatch, capfdbinary):
    monkeypatch.setattr(watching, "recogniser_of", lambda _: Silent())
    folder = tmp_path / "arrivées"
    folder.mkdir()
    (folder / "a.txt").write_text("Premier\n\nTexte.")
    (folder / "README.txt").write_text("Ce dossier.")
    looks = []

    def wait(_):
        looks.append(1)
        if len(looks) == 3:
            (folder / "b.html").write_text("<article><h1>Second</h1><p>Texte du pont.</p></article>")
        if len(looks) == 6:
            raise KeyboardInterrupt

    store = Store.open(tmp_path / "l.sqlite")
    with pytest.raises(KeyboardInterrupt):
        watching.watch(store, folder, "Veille", model="x", wait=wait)
    library = LibraryService(store)
    titles = [line.title for line in library.lines(library.dossier("Veille").id)]
    store.close()
    assert titles == ["Premier", "Second"]
    told = capfdbinary.readouterr().out.decode()
    assert told.count("new\t") == 2


def test_a_folder_that_is_not_there_is_named(tmp_path):
    store = Store.open(tmp_path / "l.sqlite")
    with pytest.raises(watching.NoFolder, match="nulle-part"):
        watching.watch(store, tmp_path / "nulle-part", "D", model="x")
    store.close()
