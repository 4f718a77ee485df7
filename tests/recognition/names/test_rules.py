"""What the rules and the lexicon alone make of a sentence."""

from __future__ import annotations

import pytest

from recoupe.recognition.model import ModelSpan


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hier, M. Kowalczyk est venu.", ["Kowalczyk PER"]),
        ("le rapport de MM. Duffaud et Voggen-Hubert", ["Duffaud PER", "Voggen-Hubert PER"]),
        ("Dominique de Villepin parle.", ["Dominique de Villepin PER"]),
        ("le général de Galliffart", ["de Galliffart PER"]),
        ("le vice-président J.D. Vance", ["J.D. Vance PER"]),
        ("la société du cofondateur de Palantir Joe Lonsdale", ["Palantir ORG", "Joe Lonsdale PER"]),
        ("Louise-Yvonne Casettard témoigne.", ["Louise-Yvonne Casettard PER"]),
        ("la reine Elizabeth II d’Angleterre", ["Elizabeth II PER", "Angleterre LOC"]),
        ("Ursula von der Leyen approuve.", ["Ursula von der Leyen PER"]),
    ],
)
def test_people(names, text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le ministère de la Santé et des Solidarités", ["ministère de la Santé et des Solidarités ORG"]),
        ("la cour d’appel de Douai a jugé", ["cour d’appel de Douai ORG"]),
        ("le tribunal de commerce de Bobigny", ["tribunal de commerce de Bobigny ORG"]),
        ("avec Krellard Equity Partners", ["Krellard Equity Partners ORG"]),
        ("l’Agence fédérale de gestion des urgences", ["Agence fédérale de gestion des urgences ORG"]),
        ("le conseil d’administration d’OpenAI", ["OpenAI ORG"]),
        ("le ministre de la Santé", []),
        ("le canard du journal Le Monde", ["Le Monde ORG"]),
        ("X (ex-Twitter) et xAI", ["X ORG", "Twitter ORG", "xAI ORG"]),
        ("une plainte contre X", []),
        ("97 milliards $ US", []),
        ("le centre hospitalier universitaire de Vierzy", ["centre hospitalier universitaire de Vierzy ORG"]),
        ("à la Bourse de Milan", ["Bourse de Milan ORG"]),
    ],
)
def test_organisations(names, text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("près de la rue de Rivoli", ["rue de Rivoli LOC"]),
        ("aux Etats-Unis et aux États-Unis", ["Etats-Unis LOC", "États-Unis LOC"]),
        ("les habitants de Blendecques", ["Blendecques LOC"]),
        ("au XIXe siècle, au T3 2024", []),
        ("le traité d’Amsterdam", ["traité d’Amsterdam MISC"]),
        ("SAINT-BRIOC, 3 mars (Ouestia) - Un homme", ["SAINT-BRIOC LOC"]),
        ("sur l’A7 et la D982", []),
        ("Strasbourg a battu Monaco", ["Strasbourg ORG", "Monaco ORG"]),
        ("le vol Paris-New York", ["Paris LOC", "New York LOC"]),
        ("Bourse  Enfin  Vent", []),
    ],
)
def test_places_and_the_rest(names, text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("La Fulvette est sortie de son lit.", [(3, 11, "PER")], ["Fulvette LOC"]),
        ("L’eau monte : la Fulvette a atteint 4,2 mètres.", [(17, 25, "PER")], ["Fulvette LOC"]),
        ("Crue de la Fulvette : le point", [(11, 19, "PER")], ["Fulvette LOC"]),
        ("Le maire (DVD) de Brizolles part.", [(18, 27, "PER")], ["Brizolles LOC"]),
        ("Krelvia bondissait de 8 % mardi.", [(0, 7, "PER")], ["Krelvia ORG"]),
        ("Krelvia compte 60 magasins.", [(0, 7, "PER")], ["Krelvia ORG"]),
        ("Hier, Krelvia, filiale de Danone, a vendu", [(6, 13, "PER")], ["Krelvia ORG", "Danone ORG"]),
        ("une amende de 3 millions d’euros à Krelvia", [(35, 42, "LOC")], ["Krelvia ORG"]),
        ("vendu sous le nom de Zolvirex", [(21, 29, "PER")], ["Zolvirex MISC"]),
        ("lâche Mourad, restaurateur de 38 ans", [(6, 12, "ORG")], ["Mourad PER"]),
        ("plaide Brunelli.", [(7, 15, "PER")], ["Brunelli PER"]),
        ("« Inabordable », tranche Brunelli.", [(2, 13, "ORG"), (25, 33, "PER")], ["Brunelli PER"]),
    ],
)
def test_what_a_name_does_tells_what_it_is(names, text, spans, expected):
    assert names(text, [ModelSpan(*span) for span in spans]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("selon les Biscuits Mercanton", ["Biscuits Mercanton ORG"]),
        ("l’usine des Papeteries de Vierzy", ["Papeteries de Vierzy ORG"]),
        ("dit Rudy L’Huillier hier", ["Rudy L’Huillier PER"]),
        ("avec Marie N’Diaye hier", ["Marie N’Diaye PER"]),
        ("les lignes B et C. Bruno Castel part.", ["Bruno Castel PER"]),
        ("le vol Paris-Milan", ["Paris LOC", "Milan LOC"]),
        ("SAINT-LUMIN-SUR-ORGE, 3 mars 2025", ["SAINT-LUMIN-SUR-ORGE LOC"]),
        ("dans une rue de Nantes", ["Nantes LOC"]),
        ("dans la rue de Nantes", ["rue de Nantes LOC"]),
        ("la Région Bretagne paie", ["Région Bretagne ORG"]),
    ],
)
def test_names_that_their_own_words_give_away(names, text, expected):
    assert names(text) == expected


def test_a_town_is_where_a_match_was_and_its_club_who_played(names):
    assert names("Lens - Nice (2-1)") == ["Lens ORG", "Nice ORG"]
    assert names("Un nul à Auxerre (1-1)") == ["Auxerre LOC"]


def test_a_town_stands_for_its_club_in_a_text_on_sport(names):
    match = "Le club joue un match au stade. Les supporters chantent, l’entraîneur aussi. "
    assert names(f"{match}Auxerre reste dernier.")[-1] == "Auxerre ORG"
    assert names(f"{match}Il vit à Auxerre.")[-1] == "Auxerre LOC"
    assert names("Auxerre reste inondée.") == ["Auxerre LOC"]


def test_a_medicine_has_an_article_where_a_firm_has_none(names):
    trial = "L’essai a suivi 300 patients sous placebo. Le Zolvirex agit. Selvira vend le Zolvirex."
    spans = [ModelSpan(trial.index("Zolvirex"), trial.index("Zolvirex") + 8, "ORG"), ModelSpan(60, 67, "ORG")]
    assert names(trial, spans) == ["Zolvirex MISC", "Selvira ORG", "Zolvirex MISC"]


def test_a_surname_follows_the_full_name(names):
    assert names("Elon Musk part. Musk reste.", [ModelSpan(16, 20, "LOC")]) == ["Elon Musk PER", "Musk PER"]


def test_the_whole_text_outvotes_one_place(names):
    text = "Velotekk embauche. Velotekk vend. Velotekk gagne."
    spans = [ModelSpan(0, 8, "ORG"), ModelSpan(19, 27, "ORG"), ModelSpan(34, 42, "LOC")]
    assert names(text, spans) == ["Velotekk ORG"] * 3


def test_what_was_recognised_once_is_found_everywhere(names):
    text = "Le PDG de Velotekk part. On cite Velotekk, puis “Velotekk”."
    assert names(text, [ModelSpan(10, 18, "ORG")]) == ["Velotekk ORG"] * 3


def test_the_members_of_a_list_speak_for_each_other(names):
    assert names("Google (DeepMind), Meta, Anthropic", [])[2] == "Meta ORG"


def test_no_name_keeps_an_article_an_honorific_or_a_mark(names):
    text = "« L’Élysée », dit M. Macron."
    assert names(text, [ModelSpan(2, 10, "LOC"), ModelSpan(17, 28, "PER")]) == ["Élysée LOC", "Macron PER"]


def test_a_firm_lends_its_name_to_the_short_form(names):
    assert names("Le groupe Trébor Finance vend. Trébor part.", [ModelSpan(31, 37, "LOC")])[-1] == "Trébor ORG"


def test_nobody_is_a_person_whom_no_full_name_presents(names):
    text = "Nivarox a signé. Nivarox doit payer. On attend Nivarox."
    spans = [ModelSpan(0, 7, "PER"), ModelSpan(17, 24, "PER"), ModelSpan(47, 54, "ORG")]
    assert names(text, spans) == ["Nivarox ORG"] * 3


def test_a_call_to_the_reader_is_no_name(refiner):
    assert refiner.refine("Offrez un abonnement.", "Offrez un abonnement.", [ModelSpan(0, 6, "LOC")]) == []


def test_a_word_that_only_opens_a_sentence_is_no_name(names):
    assert names("Laisser un commentaire", [ModelSpan(0, 7, "PER")]) == []


def test_no_name_crosses_a_line_break(recogniser):
    from recoupe.recognition.values import Text

    (recognised,) = recogniser.recognise([Text("a", "Photo : Sam Altman\nElon Musk au Sénat")])
    assert [name.surface for name in recognised.names] == ["Sam Altman", "Elon Musk", "Sénat"]


def test_every_suggestion_says_where_it_comes_from(refiner):
    from recoupe.recognition.lookalikes import normalise

    text = "M. Kowalczyk aime Sanofi. Puis Zorglax et Kowalczyk."
    refine = refiner.refine(text, normalise(text), [ModelSpan(31, 38, "ORG")])
    assert [(name.surface, name.origin.value, name.reason) for name in refine][:3] == [
        ("Kowalczyk", "rule", 'after("M.")'),
        ("Sanofi", "lexicon", "lexicon"),
        ("Zorglax", "model", "model"),
    ]
