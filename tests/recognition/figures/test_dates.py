"""Dates and times: absolute, partial and told from the day of publication."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Le conseil s’est réuni lundi 10 mars pour examiner l’offre.",
        "lundi 10 mars=date 2025-03-10",
    ),
    (
        "L’assemblée générale se tiendra le 24 avril.",
        "24 avril=date 2025-04-24",
    ),
    (
        "Le 14 février, le tribunal a rejeté la demande.",
        "14 février=date 2025-02-14",
    ),
    (
        "La décision du 9 décembre 2024 fait jurisprudence.",
        "9 décembre 2024=date 2024-12-09",
    ),
    (
        "Mardi soir, des centaines de riverains ont été évacués.",
        "Mardi soir=date 2025-03-11 | centaines=number -",
    ),
    (
        "Le match aura lieu samedi à 21 heures.",
        "samedi=date 2025-03-15 | 21 heures=time 21:00",
    ),
    (
        "Dans la nuit de mardi à mercredi, la digue a cédé.",
        "nuit de mardi à mercredi=date 2025-03-11/2025-03-12",
    ),
    (
        "Jeudi (6 mars), la préfecture a levé l’alerte.",
        "Jeudi (6 mars)=date 2025-03-06",
    ),
    (
        "L’accord a été signé la semaine dernière à Genève.",
        "semaine dernière=date 2025-03-03/2025-03-09",
    ),
    (
        "Les travaux commenceront l’an prochain et s’achèveront fin 2027.",
        "an prochain=date 2026 | fin 2027=date 2027 late",
    ),
    (
        "Cette année, les vendanges ont débuté fin août.",
        "Cette année=date 2025 | fin août=date 2024-08 late",
    ),
    (
        "Au troisième trimestre, les ventes ont reculé.",
        "troisième trimestre=date 2024-07/2024-09",
    ),
    (
        "Le chiffre d’affaires du T4 2024 ressort à 3,1 Md€.",
        "T4 2024=date 2024-10/2024-12 | 3,1 Md€=money 3100000000 EUR",
    ),
    (
        "Le premier semestre 2025 s’annonce difficile.",
        "premier semestre 2025=date 2025-01/2025-06",
    ),
    (
        "Le barrage date des années 1960.",
        "années 1960=date 196X",
    ),
    (
        "Un manuscrit du XVIIIe siècle a été retrouvé.",
        "XVIIIe siècle=date 17XX",
    ),
    (
        "Entre 2019 et 2023, le trafic a doublé.",
        "2019 et 2023=date 2019/2023",
    ),
    (
        "Le plan 2024-2030 prévoit 54 milliards d’euros.",
        "2024-2030=date 2024/2030 | 54 milliards d’euros=money 54000000000 EUR",
    ),
    (
        "La saison 2023-2024 restera dans les mémoires.",
        "2023-2024=date 2023/2024",
    ),
    (
        "Les inscriptions sont ouvertes du 3 au 21 mars.",
        "3 au 21 mars=date 2025-03-03/2025-03-21",
    ),
    (
        "Du 28 février au 2 mars, la ville accueille le salon.",
        "28 février au 2 mars=date 2025-02-28/2025-03-02",
    ),
    (
        "Les 5 et 6 avril, la circulation sera interrompue.",
        "5=date 2025-04-05 | 6 avril=date 2025-04-06",
    ),
    (
        "Hier, la Bourse a clôturé en baisse.",
        "Hier=date 2025-03-11",
    ),
    (
        "La veille, le ministre avait démenti.",
        "veille=date 2025-03-11",
    ),
    (
        "Le lendemain, tout était fini.",
        "lendemain=date 2025-03-13",
    ),
    (
        "Avant-hier soir, un séisme a secoué la région.",
        "Avant-hier soir=date 2025-03-10",
    ),
    (
        "Mi-février, le cours touchait un plancher.",
        "Mi-février=date 2025-02 mid",
    ),
    (
        "Au début des années 2000, le site employait 1 200 personnes.",
        "début des années 2000=date 200X early | 1 200=number 1200",
    ),
    (
        "À la fin du mois de janvier, l’usine fermera.",
        "fin du mois de janvier=date 2025-01 late",
    ),
    (
        "D’ici à 2030, un tiers du parc sera électrique.",
        "2030=date 2030 <= | un tiers=number 1/3",
    ),
    (
        "À l’horizon 2050, la neutralité carbone est visée.",
        "2050=date 2050",
    ),
    (
        "Ce matin, la ligne 4 était à l’arrêt.",
        "Ce matin=date 2025-03-12",
    ),
    (
        "Ces derniers mois, les prix se sont envolés.",
        "Ces derniers mois=date -",
    ),
    (
        "L’été dernier, les incendies ont ravagé 12 000 hectares.",
        "été dernier=date 2024-06/2024-09 | 12 000 hectares=quantity 12000 har",
    ),
    (
        "À l’été 2024, Paris accueillait les Jeux.",
        "été 2024=date 2024-06/2024-09",
    ),
    (
        "Le 8/03/2025, à 14:30, le serveur a redémarré.",
        "8/03/2025=date 2025-03-08 | 14:30=time 14:30",
    ),
    (
        "Il était né en 1948 à Oran.",
        "1948=date 1948",
    ),
    (
        "Depuis janvier, 42 personnes ont été arrêtées.",
        "janvier=date 2025-01 | 42=number 42",
    ),
    (
        "En mars 2020, la France se confinait.",
        "mars 2020=date 2020-03",
    ),
    (
        "Dimanche dernier, ils étaient 30 000 dans les rues.",
        "Dimanche dernier=date 2025-03-09 | 30 000=number 30000",
    ),
    (
        "Le vote est prévu mardi prochain.",
        "mardi prochain=date 2025-03-18",
    ),
    (
        "Il y a deux semaines, le pont a été fermé.",
        "Il y a deux semaines=date 2025-02-26 ~",
    ),
    (
        "Il y a six mois, elle prenait la tête du groupe.",
        "Il y a six mois=date 2024-09 ~",
    ),
    (
        "Dans trois ans, la dette sera remboursée.",
        "Dans trois ans=date 2028 ~",
    ),
    (
        "Le décret paraîtra d’ici quatre mois.",
        "quatre mois=duration P4M",
    ),
    (
        "Les trois dernières années ont été déficitaires.",
        "trois dernières années=date 2022-03-12/2025-03-12",
    ),
    (
        "Le 31 décembre prochain, le contrat prendra fin.",
        "31 décembre prochain=date 2025-12-31",
    ),
    (
        "Né le 1er janvier 1970, il a grandi à Lyon.",
        "1er janvier 1970=date 1970-01-01",
    ),
    (
        "Vendredi matin, à 6 h 45, une explosion a retenti.",
        "Vendredi matin=date 2025-03-07 | 6 h 45=time 06:45",
    ),
    (
        "La réunion de 9h30 a été décalée à 11h.",
        "9h30=time 09:30 | 11h=time 11:00",
    ),
    (
        "Le bureau est ouvert de 8 h à 12 h et de 14 heures à 17 heures.",
        "8 h=time 08:00 | 12 h=time 12:00 | 14 heures=time 14:00 | 17 heures=time 17:00",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_dates_and_times_are_read(told, sentence, figures):
    assert told(sentence) == figures
