"""The list of articles: sorted, filtered, gone through by keys, several decided about at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from recoupe_db.records import ArticleState, MentionState

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
IMPORTED = ["Le cœur du tramway", "Une réponse", "À suivre"]


def states(person):
    return [line.state for line in person.running.desk.shelf.lines]


def test_each_article_says_how_far_it_is_where_it_is_from_and_when(person):
    assert person.titles() == IMPORTED
    assert person.told(0) == "Le cœur du tramway – To read · 3 of 3 to review · 4 Mar 2025 · La Dépêche"
    assert person.told(2) == "À suivre – To read"


def test_articles_are_sorted_by_what_the_menu_says_and_the_order_is_told(person):
    person.pick("filter", "by_title")
    assert person.titles() == ["À suivre", "Le cœur du tramway", "Une réponse"]
    assert person.label("filter_told") == "↑ Title"
    person.pick("filter", "by_date")
    assert person.titles() == ["Une réponse", "Le cœur du tramway", "À suivre"]
    person.pick("filter", "descending")
    assert person.titles() == ["Le cœur du tramway", "Une réponse", "À suivre"]
    person.pick("filter", "by_left")
    assert person.titles()[-1] == "À suivre"
    person.pick("filter", "by_source")
    assert person.titles() == ["Une réponse", "Le cœur du tramway", "À suivre"]


def test_a_filter_leaves_out_what_it_says_and_is_cleared_with_one_click(person):
    person.press("A")
    person.pick("filter", "in_progress")
    assert person.titles() == ["Le cœur du tramway"]
    assert person.label("filter_told") == "In progress"
    person.pick("filter", "to_read")
    assert person.titles() == IMPORTED
    person.pick("filter", "in_progress")
    person.pick("filter", "Source", "Le Fil")
    assert person.titles() == ["Une réponse"]
    person.click("filter_clear")
    assert person.titles() == IMPORTED


def test_a_filter_without_a_match_says_so_and_offers_all_articles(person):
    person.pick("filter", "set_aside")
    assert person.titles() == []
    assert person.label("list_hint") == "No article matches the filter."
    person.click("list_hint_button")
    assert person.titles() == IMPORTED


def test_arrows_go_through_the_list_and_enter_opens(person):
    person.click_row(0)
    person.window.shelf.list.setFocus()
    person.press("Down", "Down")
    assert person.article.startswith("Le cœur")
    person.press("Return")
    assert person.article.startswith("À suivre")


def test_the_keys_go_to_the_next_and_the_previous_article_as_they_are_listed(person):
    person.pick("filter", "by_title")
    person.press("Ctrl+Down")
    assert person.article.startswith("Une réponse")
    person.press("Ctrl+Up", "Ctrl+Up")
    assert person.article.startswith("À suivre")


def test_several_articles_are_set_aside_together_and_come_back_with_one_undo(person):
    person.click_row(0)
    person.click_row(2, CTRL)
    assert person.label("selected_count").startswith("2 selected")
    person.pick("selected_actions", "set_aside_selected")
    assert states(person) == [ArticleState.SET_ASIDE, ArticleState.TO_READ, ArticleState.SET_ASIDE]
    person.press("Ctrl+Z")
    assert states(person) == [ArticleState.TO_READ] * 3
    assert person.running.desk.review.article is not None


def test_selected_articles_with_open_questions_are_read_only_after_asking(person):
    person.click_row(0)
    person.click_row(2, SHIFT)
    person.pick("selected_actions", "read_selected")
    assert person.sees("to review in the selected articles")
    assert states(person) == [ArticleState.TO_READ] * 3
    person.click("notice_answer")
    assert states(person) == [ArticleState.READ] * 3
    assert person.told(0).startswith("Le cœur du tramway – Read · nothing marked")
    assert all(mention.state is MentionState.REJECTED for mention in person.running.desk.review.mentions)
    person.press("Ctrl+Z")
    assert states(person) == [ArticleState.TO_READ] * 3
    assert all(mention.state is MentionState.PENDING for mention in person.running.desk.review.mentions)


def test_selected_articles_are_recognised_again_and_decisions_stay(person):
    person.press("A")
    first = person.running.desk.review.mentions[0]
    person.click_row(0)
    person.window.shelf.list.selectAll()
    person.settle()
    person.pick("selected_actions", "recognise_selected")
    mentions = person.running.desk.review.mentions
    assert mentions[0].id == first.id
    assert mentions[0].state is MentionState.ACCEPTED
    assert [mention.surface for mention in mentions] == ["Elon Musk", "97,4 milliards de dollars", "OpenAI"]


def test_a_decision_in_the_open_article_leaves_the_selection_alone(person):
    person.click_row(1)
    person.click_row(2, CTRL)
    person.window.reading.view.setFocus()
    person.press("A")
    assert [line.title for line in person.window.shelf.selected()] == ["Une réponse", "À suivre"]


def test_one_key_reads_an_article_with_nothing_to_mark_and_goes_on(person):
    person.press("Shift+T")
    assert person.article.startswith("Une réponse")
    assert person.told(0).startswith("Le cœur du tramway – Read · nothing marked")
    person.press("Ctrl+Z")
    assert person.article.startswith("Le cœur")
    assert states(person)[0] is ArticleState.TO_READ
    assert person.running.desk.review.left == 3


def test_after_the_last_decision_the_same_key_twice_leads_to_the_next_article(person):
    person.press("A", "A", "A")
    assert person.sees("Everything here is decided")
    person.press("T")
    assert person.running.desk.review.state is ArticleState.READ
    assert person.sees("This article is read.")
    person.press("T")
    assert person.article.startswith("Une réponse")


def test_after_the_last_decision_enter_twice_leads_to_the_next_article(person):
    person.press("A", "A", "A", "Return")
    assert person.running.desk.review.state is ArticleState.READ
    person.press("Return")
    assert person.article.startswith("Une réponse")


def test_when_all_is_read_it_says_so(person):
    person.press("Shift+T", "Shift+T", "Shift+T")
    assert states(person) == [ArticleState.READ] * 3
    assert person.sees("so are all the others of this dossier")


def test_a_dossier_is_renamed_and_a_taken_name_is_refused(person):
    person.choose("Library", "rename_dossier")
    person.write("Autre")
    person.press("Return")
    assert person.sees("There is a dossier named “Autre” already")
    person.choose("Library", "rename_dossier")
    person.write("Une offre de rachat et ce qu’en disent les quotidiens de tout le pays")
    person.press("Return")
    box = person.find("dossiers")
    assert box.currentText().startswith("Une offre de rachat")
    assert box.height() >= 2 * box.fontMetrics().height()
    assert person.window.windowTitle().startswith("Une offre de rachat")


def test_an_empty_dossier_says_how_to_fill_it(person):
    person.press("Ctrl+N")
    person.write("Vide")
    person.press("Return")
    assert "This dossier is empty" in person.label("list_hint")


def test_an_empty_library_shows_no_empty_list_beside_its_first_page(newcomer):
    assert newcomer.sees("Drop your articles here")
    assert not newcomer.window.shelf.isVisible()
    newcomer.press("Ctrl+N")
    newcomer.write("Vide")
    newcomer.press("Return")
    assert newcomer.window.shelf.isVisible()


def test_a_row_that_changes_is_painted_anew_and_no_other_is_laid_out_again(person):
    listed, rows = person.window.shelf.list, person.window.shelf.list.model()
    delegate, laid_out, painted = listed.itemDelegate(), [], []
    measured, drawn = delegate.sizeHint, delegate.paint
    delegate.sizeHint = lambda option, index: laid_out.append(index.row()) or measured(option, index)
    delegate.paint = lambda painter, option, index: painted.append(index.row()) or drawn(painter, option, index)
    person.press("A")
    assert person.told(0).startswith("Le cœur du tramway – In progress · 2 of 3 to review")
    assert 0 in painted
    painted.clear()
    laid_out.clear()
    rows.mark_open(None)
    person.settle()
    assert painted == [0]
    assert laid_out == []
