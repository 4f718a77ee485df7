"""The words before and inside places."""

from __future__ import annotations

from recoupe.french.word_table import word_set

PLACE_NOUNS = word_set("""
    ville villes commune communes village villages métropole agglomération département départements région
    régions province pays Etat État état île îles capitale quartier hameau bourg canton arrondissement
    préfecture sous-préfecture station port territoire archipel banlieue cité fleuve rivière vallée
""")
"""Nouns in apposition to a place: “la ville de X”."""

PLACE_OF = PLACE_NOUNS | word_set("""
    habitants habitant habitante maire mairie préfet préfète préfecture nord sud est ouest nord-ouest nord-est
    sud-ouest sud-est centre centre-ville rues aéroport gare périphérie large population peuple frontière
    frontières ambassade ambassadeur ambassadrice gouvernement roi reine royaume université tribunal procureur
    parquet évêque archevêque environs alentours portes hauteurs côtes côte rives bords plages plage région
    proche près km kilomètres Région Ville Métropole Port originaire natif natifs tramway métro crue crues débit lit
    berges digue digues affluent eaux confluence barrage sources hameau riverains collines sinistrés
""")
"""Nouns that belong to a place: “les habitants de X”."""

PLACE_HEADS = word_set("""
    rue avenue boulevard place quai impasse faubourg mer lac mont monts col île îles golfe vallée baie delta
    plaine plage forêt archipel cap détroit canal rivière aéroport pont stade parc château abbaye cathédrale
    basilique église massif péninsule océan isthme plateau désert viaduc square comté duché gymnase ruisseau torrent
    étang gorges aérodrome échangeur
""")
"""Nouns in small letters that are part of a place's name: “rue de Rivoli”."""

PLACE_CAPITALS = word_set("""
    Mont Lac Cap Ile Iles Golfe Baie Val Vallée Mer Océan Rue Avenue Boulevard Place Quai Pont Gare Aéroport
    Stade Parc Château Fort Rio Côte
""")
"""The same with a capital."""
