"""Francs, dollars, dinars: the money of the country that a text speaks of, and the short forms of newsrooms."""

from __future__ import annotations

import pytest

from recoupe.recognition.figures import find_figures

SENTENCES = [
    ("À Sion, le parking coûte 4.50 francs l’heure.", "4.50 francs=money 4.5 CHF"),
    ("La commune valaisanne a voté 2,4 millions de francs.", "2,4 millions de francs=money 2400000 CHF"),
    ("Le Grand Conseil fribourgeois accorde 850’000 francs.", "850’000 francs=money 850000 CHF"),
    (
        "Il risque 300 francs d’amende et 20 jours-amende à 40 francs.",
        "300 francs=money 300 CHF | 20 jours=duration P20D | 40 francs=money 40 CHF",
    ),
    ("Le menu est à 22.– et le café à 4.20 francs à Neuchâtel.", "22.–=money 22 CHF | 4.20 francs=money 4.2 CHF"),
    ("Le salaire brut est de CHF 6'540.75.", "CHF 6'540.75=money 6540.75 CHF"),
    ("Le ticket vaut Fr. 3.80 à Berne.", "Fr. 3.80=money 3.8 CHF"),
    ("La Ville de Gatineau emprunte 45 M$.", "45 M$=money 45000000 CAD"),
    ("Hydro-Québec rapporte 3,6 G$ à Québec.", "3,6 G$=money 3600000000 CAD"),
    ("À Trois-Rivières, le loyer moyen est de 980 $.", "980 $=money 980 CAD"),
    ("L’américain Boeing vend pour 4 milliards de dollars.", "4 milliards de dollars=money 4000000000 USD"),
    (
        "Le pain vaut 1,5 dinar à Alger et 250 dinars à Constantine.",
        "1,5 dinar=money 1.5 DZD | 250 dinars=money 250 DZD",
    ),
    ("À Belgrade, le café coûte 200 dinars.", "200 dinars=money 200 RSD"),
    ("Le salaire minimum suédois serait de 28 000 couronnes.", "28 000 couronnes=money 28000 SEK"),
    ("À Beyrouth, le litre vaut 150 000 livres.", "150 000 livres=money 150000 LBP"),
    ("Le Pakistan emprunte 40 milliards de roupies.", "40 milliards de roupies=money 40000000000 PKR"),
    ("À Dakar, le sac de riz coûte 18 000 francs.", "18 000 francs=money 18000 XOF"),
    ("Douala reçoit 5 milliards de FCFA.", "5 milliards de FCFA=money 5000000000 XAF"),
    ("Le capital est de 40 MEUR, dont 750 kEUR versés.", "40 MEUR=money 40000000 EUR | 750 kEUR=money 750000 EUR"),
    ("Une offre à 3,2 MdEUR, une aide de 15 kCHF.", "3,2 MdEUR=money 3200000000 EUR | 15 kCHF=money 15000 CHF"),
    ("L’ancien franc valait peu : 100 francs en 1958.", "100 francs=money 100 FRF | 1958=date 1958"),
    ("La 5 G couvre 5 Go de trafic et 3 g de sel.", "5=number 5 | 5 Go=quantity 5 GB | 3 g=quantity 3 g"),
    (
        "Le projet coûte 45 millions d’euros. La Région paiera 12 millions, l’État 8 millions.",
        "45 millions d’euros=money 45000000 EUR | 12 millions=money 12000000 EUR | 8 millions=money 8000000 EUR",
    ),
    (
        "Le salon coûte 2 millions d’euros et attire 3 millions de visiteurs.",
        "2 millions d’euros=money 2000000 EUR | 3 millions=number 3000000",
    ),
]


SOURCES = [
    ("Le Devoir", "Il reçoit 3 millions de dollars.", "CAD"),
    ("lapresse.ca", "Il reçoit 3 M$.", "CAD"),
    ("Radio-Canada", "Il reçoit 5 millions pour un budget de 40 millions d’investissement.", "CAD"),
    ("Le Temps", "Il reçoit 3 millions de francs.", "CHF"),
    ("24 heures", "Le déficit atteint 3,5 millions.", "CHF"),
    ("www.fratmat.ci", "Il reçoit 3 millions de francs.", "XOF"),
    ("El Watan", "Il reçoit 3 millions de dinars.", "DZD"),
    ("La Presse de Tunisie", "Il reçoit 3 millions de dinars.", "TND"),
    ("Le Monde", "Il reçoit 3 millions de dollars.", "USD"),
    ("Le Temps", "Il reçoit 3 millions d’euros.", "EUR"),
    ("Le Devoir", "Il reçoit 3 millions de dollars américains.", "USD"),
]


@pytest.mark.parametrize(("source", "sentence", "currency"), SOURCES)
def test_the_newspaper_tells_whose_money_it_means(source, sentence, currency):
    assert find_figures(sentence, source=source)[0].reading.unit == currency


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_a_sum_is_in_the_money_of_its_country(told, sentence, figures):
    assert told(sentence) == figures
