"""Lines that only their place in the page gives away."""

from __future__ import annotations

from recoupe.recognition.boilerplate import find_outside
from recoupe.recognition.values import OutsidePassage

PROSE = (
    "La centrale à bois de Saint-Avold restera ouverte jusqu’à la fin de la décennie, a tranché le gouvernement jeudi, "
    "malgré l’avis contraire de deux rapports. Les 150 salariés du site ont accueilli la nouvelle avec soulagement."
)


def outside(text: str) -> list[tuple[str, str]]:
    return [(text[passage.start : passage.end], passage.reason) for passage in find_outside(text)]


def test_the_second_of_two_equal_titles_is_outside():
    title = "La centrale de Saint-Avold sauvée"
    assert outside(f"{title}\n\n{title}\n\n{PROSE}") == [(title, "navigation")]
    assert find_outside(f"{title}\n\n{title}\n\n{PROSE}")[0].start == len(title) + 2


def test_a_heading_that_repeats_the_title_further_down_stays_in():
    title = "La centrale de Saint-Avold sauvée"
    assert outside(f"{title}\n\n{PROSE}\n\n{title}\n\n{PROSE}") == []


def test_site_name_and_motto_under_a_date_are_outside_and_the_title_is_not():
    header = (
        "3 mars 2024\n\nGazette vosgienne\n\nToute l’info du massif !\n\nLa centrale à bois restera ouverte six ans"
    )
    assert [line for line, _ in outside(f"{header}\n\n{PROSE}")] == [
        "3 mars 2024",
        "Gazette vosgienne",
        "Toute l’info du massif !",
    ]


def test_a_short_title_whose_words_the_text_takes_up_stays_in():
    text = f"3 mars 2024\n\nSaint-Avold respire\n\nLe gouvernement prolonge la vie du site\n\n{PROSE}"
    assert outside(text) == [("3 mars 2024", "byline")]


def test_dates_that_head_a_chronology_stay_in():
    assert outside(f"12 mai 2021\n{PROSE}\n\n3 mars 2024\n{PROSE}") == []


def test_titles_listed_under_a_heading_are_outside():
    listed = "À lire aussi\nLe bois, une énergie propre ?\nQui sont les salariés du site ?"
    assert outside(f"{PROSE}\n\n{listed}\n\n{PROSE}") == [(listed, "related")]


def test_a_heading_after_a_complete_related_line_stays_in():
    related = "LIRE AUSSI : Le bois, une énergie propre ?"
    assert outside(f"{PROSE}\n{related}\nUn soulagement\n{PROSE}") == [(related, "related")]


def test_the_paragraph_after_a_related_heading_stays_in():
    assert outside(f"{PROSE}\n\nÀ lire aussi :\n{PROSE}") == [("À lire aussi :", "related")]


def test_the_caption_above_a_credit_is_outside_but_not_the_title():
    caption = "Le site emploie 150 personnes.\nPHOTO : GAZETTE VOSGIENNE"
    assert outside(f"{PROSE}\n\n{caption}\n\n{PROSE}") == [(caption, "caption")]
    assert outside(f"Un site sauvé\nPHOTO : GAZETTE VOSGIENNE\n\n{PROSE}") == [("PHOTO : GAZETTE VOSGIENNE", "caption")]


def test_the_author_is_outside_above_the_date_and_again_at_the_end():
    text = f"Un site sauvé\n\nLina Haddad-Meyer\nPublié le 3 mars 2024\n\n{PROSE}\n\nLina Haddad-Meyer"
    assert [reason for _, reason in outside(text)] == ["byline", "byline"]
    assert outside(text)[0][0] == "Lina Haddad-Meyer\nPublié le 3 mars 2024"


def test_the_author_box_at_the_end_is_outside():
    box = "Lina est journaliste en Lorraine et suit l’énergie depuis 2016.\n\nVoir tous ses articles"
    assert [reason for _, reason in outside(f"{PROSE}\n\nUn soulagement\n\n{PROSE}\n\n{box}")] == ["byline", "byline"]


def test_a_person_named_in_a_heading_stays_in():
    assert outside(f"{PROSE}\n\nMarie Curie\n\n{PROSE}") == []


def test_everything_below_a_comment_form_is_outside():
    text = f"{PROSE}\n\nLaisser un commentaire\n\nValider\n\nLes Vosges en clair"
    assert [line for line, _ in outside(text)] == ["Laisser un commentaire", "Valider", "Les Vosges en clair"]


def test_a_link_to_the_comments_above_the_text_leaves_the_text_in():
    assert outside(f"Un site sauvé\n\n12 commentaires\n\n{PROSE}\n\nUn soulagement\n\n{PROSE}") == [
        ("12 commentaires", "comment")
    ]


def test_neighbouring_lines_make_one_passage_and_keep_their_outer_spaces():
    text = f"{PROSE}\n\n  Laisser un commentaire \n\tNom * E-mail *"
    assert find_outside(text) == [OutsidePassage(len(PROSE) + 2, len(text), "comment")]
