"""Words around a number that decide what it is, or that it is no figure."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# Words that are never the noun a number counts, although many end like a plural.
FUNCTION_WORDS = word_set(
    "dans sans sous vers dès mais puis alors après depuis très plus moins pas les des ses ces mes nos vos leurs "
    "aux elles ils nous vous dont plusieurs tous toutes jamais toujours chez hors envers lors sitôt aussi ensuite "
    "suis es est sommes êtes sont as avons certes parmi autres divers diverses quelques près jusqu' malgré selon "
    "et ou où à au en de du d' l' le la un une que qui qu' pour par sur avec entre contre comme quand lorsque si "
    "car donc ni or ne n' se s' y il elle on je tu ce cette cet ça était étaient sera seront a ont avait avaient "
    "fut furent soit non même déjà encore pendant durant avant afin via voire ceux celles laquelle lesquels "
    "lesquelles auxquels puisque tandis quoi leur lui peut doit faut va vont fait font reste restent là cela "
    "n'est c'est tantôt environ jusqu'à jadis autrefois désormais néanmoins toutefois cependant ainsi outre suite"
)
# Words after which a number is a label: it names, it does not count.
LABELS = word_set(
    "article articles art alinéa chapitre page pages p pp tome saison épisode ligne lignes bus tram tramway métro "
    "vol chambre lot phase phases grade classe niveau étape quai porte zone catégorie groupe section annexe "
    "division nationale départementale autoroute réacteur type stade tranche version top numéro numéros n° nº rn "
    "rd route sortie pk matricule dossier isbn issn siren siret rcs iban tél tel téléphone télécopie fax poste "
    "code arrêté décret loi directive règlement résolution paragraphe rubrique verset scène acte figure tableau "
    "schéma photo planche formule ligue proposition réf référence salle bâtiment escalier bureau piste voie "
    "hangar terminal secteur canal chaîne wagon rame quart-monde unité sorties routes chapitres alinéas lots quais "
    "portes nationales départementales autoroutes annexes sections paragraphes tableaux réacteurs zones voies "
    "directives règlements lois décrets tranches issn valor doi ean wkn urssaf tva bce nct cas vat brevet local"
)
# Labels before which even 2024 is no year.
YEAR_LABELS = word_set(
    "n° nº numéro loi directive règlement décret arrêté isbn siren siret page pages matricule dossier réf référence "
    "issn valor doi ean wkn local"
)
# Numbers that are names whatever stands around them, and names that end in a number.
NAMED = frozenset({"49.3", "49-3", "49,3", "47.1"})
NUMBERED_NAMES = word_set("cac sbf dax ftse smi bel stoxx pm rn rd ra ter rer")
ROADS = frozenset({"A", "D", "N", "E", "M", "RN", "RD", "CD"})
# Programmes called by their hour, and how verbs begin that call a number.
NEWS_HOURS = frozenset({"13", "19", "20"})
DIALLING = frozenset({"faites", "faire", "fait", "tapez", "taper", "fais"})
CALLING = ("compos", "appel", "joign", "joind", "contact", "téléphon")
RATED = word_set("habitants naissances hommes femmes patients élèves logements emplois ménages salariés hab")
SHORT_LABELS = word_set("n art p pp no tél tel isbn siren siret nos réf")
STREETS = word_set("rue avenue boulevard bd place quai impasse chemin allée cours square route passage faubourg")
DEFINITE = word_set("les ces des aux ses leurs nos vos mes tous toutes tes lesdits")
BOTH = word_set("les ces des aux tous toutes lesdits")  # with these, “deux” says both and counts nothing
# Words that make “seconde” a rank and not a unit of time.
SECOND_BEFORE = frozenset({"la", "cette", "sa"})
# Nouns with which “premier” and “second” are names.
FIRST_OF_NAMES = frozenset({"ministre", "ministres", "guerre", "dame", "secrétaire"})
SPORT = word_set(
    "score match victoire défaite battu battus battue battent but buts mi-temps set sets manche nul imposé impose "
    "imposés imposée domine prolongation finale tirs penalty s'incline inclinée incliné défait partout"
)
# Words (and the comma) behind which numbers are listed before their unit.
LISTS = frozenset({"de", "d'", "les", "aux", "des", ",", "«", "“", "entre", "à"})
# Words that count: a number behind them is no year.
BEFORE_COUNT = word_set("environ quelque les ces ses aux presque quasiment")
# How verbs of change begin: behind them “de 3 à 5” names two amounts, not a range.
MOVES = tuple(
    word_set(
        "passe passé passant grimp bondi tomb chut recul augment mont relev ramen réduit rédui abaiss baiss hauss "
        "relèv ramèn progress dimin descend crû gonfl dégringol"
    )
)
# Those of them behind which “de” names where the change began.
MOVES_FROM = (
    "pass",
    "tomb",
    "ramen",
    "ramèn",
    "relev",
    "relèv",
    "rédui",
    "abaiss",
    "bondi",
    "grimp",
    "chut",
    "mont",
    "descend",
)
# Nouns that begin like such a verb, and tell no change.
NO_MOVES = word_set(
    "montant montants montagne montagnes passage passages passager passagers passagère passagères baisse baisses "
    "hausse hausses chute chutes recul reculs augmentation augmentations progression montée réduction diminution"
)
