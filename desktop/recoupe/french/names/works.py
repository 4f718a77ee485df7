"""The words before and inside events, laws, products and works."""

from __future__ import annotations

from recoupe.french.word_table import word_set

PRODUCT_NOUNS = word_set("""
    étude essai cohorte rame rames gélule comprimé virus variant maladie syndrome
    application appli chatbot modèle modèles robot logiciel médicament médicaments vaccin vaccins molécule
    traitement projet programme plan jeu film série roman livre album chanson moteur fusée satellite sonde avion
    voiture berline véhicule smartphone assistant IA agent outil algorithme système opération tempête ouragan
    cyclone dépression typhon émission podcast concours navire paquebot cargo ferry porte-conteneurs pétrolier
""")
"""Nouns in apposition to a product, a storm, a work: “l'application X”."""

EVENT_HEADS = word_set("""
    affaire traité traités convention conventions accords protocole bataille batailles Affaire Traité Convention
    Accords Protocole Bataille
""")
"""Nouns that are part of an event's or a treaty's name."""

WORK_HEADS = word_set("""
    loi rapport contrat prix amendement directive loi-cadre cassette commission-d'enquête procès Loi Rapport
    Prix Contrat Opération opération
""")
"""Nouns that are part of a title, directly before a capital."""
