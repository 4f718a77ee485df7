"""The tour: one person goes by mouse and keys through every screen, dialog and empty state of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QComboBox, QTabWidget, QWidget
from tests.end_to_end.desk import Person, pause

from recoupe_db.records import Mention, MentionState

OFFER = "97,4 milliards de dollars"
WORDS = {
    "fr": {
        "attribute": "montant de l’offre",
        "who": "le conseil d’administration",
        "value": "quatre-vingt-dix-sept milliards de dollars",
        "doubt": "le conseil dit 97, pas 97,4",
        "dossier": "Tramway de la vallée",
        "nowhere": "tramway",
        "command": "passage",
    },
    "en": {
        "attribute": "amount of the offer",
        "who": "the board",
        "value": "97 Md$",
        "doubt": "the board says 97, not 97.4",
        "dossier": "Tramway in the valley",
        "nowhere": "tramway",
        "command": "highlight",
    },
}
COPIED = """<article><h1>Le tramway de la vallée coûtera 212 millions d’euros</h1>
<p>Publié le 3 mars 2025 par Inès Carrel</p>
<p>La métropole a voté lundi la construction de la ligne de la vallée. Elle coûtera 212 millions d’euros, selon sa
présidente, Agathe Morvan, soit un cinquième de plus qu’annoncé.</p>
<p>Les 14 kilomètres de la ligne serviront 21 stations dès 2029.</p></article>"""
Take = Callable[..., None]


def tour(person: Person, take: Take, language: str) -> None:
    """Go once through everything; ``take`` is called with the name of what can be seen, ``whole=False`` in a dialog."""
    words = WORDS[language]
    take("welcome")
    person.click("button_open_sample")
    person.press("A", "A", "A")
    take("desk")
    for part in (_correcting, _listing, _naming, _explaining, _finding, _stating, _overseeing, _recouping, _leaving):
        part(person, take, words)
    _beginning(person, take, words)


def _correcting(person: Person, take: Take, words: dict[str, str]) -> None:
    person.click_on(_offer(person))
    take("figure")
    person.press("M")
    person.write(words["value"])
    take("value")
    person.press("Escape")
    person.click_on(_offer(person))
    person.press("D")
    person.click("comment")
    person.write(words["doubt"])
    person.press("Return")
    take("doubt")
    person.click_on(_offer(person))
    person.press("E")
    person.click("alike_dossier")
    take("alike", whole=False)
    person.press("Escape")


def _listing(person: Person, take: Take, words: dict[str, str]) -> None:
    person.press("Ctrl+Shift+L")
    take("highlights")
    _choose(person, "filter_label", 2)
    take("highlights-filtered")
    person.click("filter_text")
    person.write(words["nowhere"])
    take("highlights-none")
    person.window.mentions.filters.clear()
    person.settle()
    person.press("Escape")


def _naming(person: Person, take: Take, _words: dict[str, str]) -> None:
    person.press("Ctrl+J")
    take("names")
    tree = person.window.entities.tree
    person.click_at(tree.viewport(), tree.visualRect(tree.model().index(1, 0)).center())
    person.press("I")
    take("name")
    person.press("Escape")
    _back_to_article(person)


def _explaining(person: Person, take: Take, _words: dict[str, str]) -> None:
    person.press("G")
    take("guidelines")
    _back_to_article(person)
    person.press("Ctrl+H")
    take("history")
    _back_to_article(person)


def _finding(person: Person, take: Take, words: dict[str, str]) -> None:
    person.press("Ctrl+F")
    person.write("milliards")
    take("find")
    person.press("Escape", "Ctrl+Shift+F")
    person.write("conseil d'administration")
    pause(200)  # the sentences that are found are read once the list is painted
    person.settle()
    take("search")
    person.write(words["nowhere"])
    take("search-none")
    person.write("")
    person.click("filter")
    take("filter", whole=False)
    person.press("Escape")
    _back_to_article(person)
    person.press("Alt+Return")
    take("article", whole=False)
    person.press("Escape")


def _stating(person: Person, take: Take, words: dict[str, str]) -> None:
    person.press("Ctrl+L")
    take("facts-none")
    person.press("Ctrl+E")
    take("export-none", whole=False)
    person.press("Escape")
    _back_to_article(person)
    person.click_on(_offer(person))
    person.press("F")
    person.click("fact_subject")
    person.write("OpenAI")
    person.press("Tab")
    person.write(words["attribute"])
    person.click("fact_attribution")
    person.write(words["who"])
    take("fact")
    person.press("Return")
    person.click("fact_verify")
    person.press("Return")
    take("facts")
    _back_to_article(person)
    person.press("T")
    take("notice")


def _overseeing(person: Person, take: Take, words: dict[str, str]) -> None:
    person.press("F4")
    take("overview")
    person.press("Shift+F4")
    take("surfaces")
    person.press("F8")
    take("settling")
    person.press("Return")
    take("unfolded")
    person.press("Escape", "F9")
    take("sheet-screen")
    person.press("F2", "Ctrl+K")
    take("palette", whole=False)
    person.write(words["command"])
    take("palette-found", whole=False)
    person.press("Escape", "?")
    take("keys", whole=False)
    person.press("Escape", "Ctrl+,")
    pages = person.find("settings_pages")
    assert isinstance(pages, QTabWidget)
    for place in range(pages.count()):
        person.click_at(pages.tabBar(), pages.tabBar().tabRect(place).center())
        take(f"settings-{place + 1}", whole=False)
    person.press("Escape")
    command(person, "report")
    take("report", whole=False)
    person.press("Escape")


def _recouping(person: Person, take: Take, words: dict[str, str]) -> None:
    person.press("F5", "Down", "Down", "Right")
    take("recoupement")
    tabs = person.window.recoupement.tabs.tabBar()
    for place, name in ((1, "values"), (2, "timeline")):
        person.click_at(tabs, tabs.tabRect(place).center())
        take(name)
    person.click_at(tabs, tabs.tabRect(0).center())
    person.press("F")
    take("recoupement-fact")
    person.press("Escape", "V")
    take("judgement", whole=False)
    person.press("Escape")
    command(person, "exchange_rates")
    take("rates", whole=False)
    person.press("Escape", "/")
    person.write(words["nowhere"])
    person.wait(lambda: not person.running.desk.recoupement.rows, "the filter")
    take("recoupement-none")
    person.write("")
    person.press("Escape")


def _leaving(person: Person, take: Take, _words: dict[str, str]) -> None:
    person.press("Ctrl+Shift+E")
    take("sheet", whole=False)
    person.press("Escape", "Ctrl+E")
    take("export", whole=False)
    person.press("Escape", "F2")


def _beginning(person: Person, take: Take, words: dict[str, str]) -> None:
    """Begin another dossier: what it shows while it is empty, and with one article."""
    person.press("Ctrl+N")
    person.write(words["dossier"])
    take("new-dossier", whole=False)
    person.press("Return")
    take("dossier-empty")
    for key, name in (("F4", "overview-empty"), ("F5", "recoupement-empty")):
        person.press(key)
        take(name)
    person.press("F2")
    copied = QApplication.clipboard()
    data = QMimeData()
    data.setHtml(COPIED)
    copied.setMimeData(data)
    person.press("Ctrl+Shift+V")
    copied.clear()
    take("paste", whole=False)
    person.click("article_save")
    person.wait(lambda: person.idle and person.running.desk.review.article is not None, "the article")
    take("pasted")
    command(person, "import_report")
    take("import-report", whole=False)
    person.press("Escape", "F5")
    take("recoupement-one")
    person.press("F2")


def command(person: Person, name: str) -> None:
    """Find a command by what it is called, and carry it out."""
    person.press("Ctrl+K")
    person.write(person.window.actions_.title(person.window.actions_[name]))
    person.press("Return")


def _offer(person: Person) -> Mention:
    return next(mention for mention in person.mentions(OFFER) if mention.state is MentionState.PENDING)


def _choose(person: Person, name: str, place: int) -> None:
    box = person.find(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    person.press(*["Down"] * place)


def _back_to_article(person: Person) -> None:
    view: QWidget = person.window.reading.view
    view.setFocus()
    person.settle()
