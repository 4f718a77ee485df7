"""Titles and headings are told from the shape of their lines."""

from __future__ import annotations

from recoupe.ui.article.headings import LONGEST_TITLE, HeadingShape, shapes

BODY = "Une phrase de corps de texte se termine par un point."


def test_the_first_line_is_the_title_and_short_lines_between_paragraphs_are_headings():
    lines = ["Un pont pour deux rives", "", BODY, "", "Un chantier de dix ans", "", BODY]
    headings = [
        HeadingShape.TITLE,
        HeadingShape.BLANK,
        HeadingShape.BODY,
        HeadingShape.BLANK,
        HeadingShape.HEADING,
        HeadingShape.BLANK,
        HeadingShape.BODY,
    ]
    assert shapes(lines) == headings


def test_a_heading_may_ask_a_question_but_not_end_a_sentence():
    assert shapes([BODY, "", "Et après\u00a0?", "", BODY])[2] is HeadingShape.HEADING
    assert shapes([BODY, "", "Et c’est tout.", "", BODY])[2] is HeadingShape.BODY
    assert shapes([BODY, "", "« Et c’est tout. »", "", BODY])[2] is HeadingShape.BODY


def test_the_entries_of_a_menu_are_not_headings():
    assert shapes([BODY, "", "Accueil", "", "Sport", "", "Culture", "", BODY])[2:6:2] == [
        HeadingShape.BODY,
        HeadingShape.BODY,
    ]


def test_lines_without_blank_lines_around_them_are_not_headings():
    assert shapes([BODY, "Une légende", BODY])[1] is HeadingShape.BODY


def test_an_article_that_opens_with_its_first_sentence_has_no_title():
    assert shapes([BODY, "", BODY])[0] is HeadingShape.BODY
    assert shapes(["x" * (LONGEST_TITLE + 1), "", BODY])[0] is HeadingShape.BODY


def test_a_text_of_one_line_has_no_title():
    assert shapes(["Bonjour"]) == [HeadingShape.BODY]
    assert shapes([""]) == [HeadingShape.BLANK]


def test_a_known_title_is_found_below_what_a_web_page_puts_above_it():
    lines = ["Accueil", "", "3 mars 2021", "", "Un pont pour deux rives", "", BODY]
    assert [
        number for number, shape in enumerate(shapes(lines, "Un pont pour deux rives")) if shape is HeadingShape.TITLE
    ] == [4]
    assert shapes(lines, "Un titre qui n’est pas dans le texte")[0] is HeadingShape.TITLE
