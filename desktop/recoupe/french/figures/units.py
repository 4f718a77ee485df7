"""Units of quantities, with the symbols that contracts use; a new unit is one line in one of these tables.

Symbols are UCUM's, save for what a newsroom would not recognise: kWh, GB, mi, ft, lb and °F are written as printed.
"""

from __future__ import annotations

from recoupe.french.word_table import symbols_by_name, word_set

# CLDR’s units by dimension, each with the symbol it gets here; their French names are CLDR’s.
FROM_CLDR = {
    "length": (
        "kilometer km, meter m, decimeter dm, centimeter cm, millimeter mm, micrometer um, nanometer nm, mile "
        "mi, foot ft, inch in, yard yd, nautical-mile [nmi_i], light-year [ly]"
    ),
    "area": (
        "square-kilometer km2, square-meter m2, square-centimeter cm2, hectare har, acre acre, square-foot "
        "ft2, square-mile mi2"
    ),
    "volume": (
        "cubic-kilometer km3, cubic-meter m3, cubic-centimeter cm3, cubic-foot ft3, hectoliter hL, liter L, "
        "deciliter dL, centiliter cL, milliliter mL, gallon gal"
    ),
    "mass": "tonne t, kilogram kg, gram g, milligram mg, microgram ug, pound lb, ounce oz",
    "power": "gigawatt GW, megawatt MW, kilowatt kW, watt W",
    "energy": "kilowatt-hour kWh, joule J, kilojoule kJ, kilocalorie kcal, calorie cal",
    "frequency": "gigahertz GHz, megahertz MHz, kilohertz kHz, hertz Hz",
    "digital": "terabyte TB, gigabyte GB, megabyte MB, kilobyte kB, bit bit, byte By",
    "pressure": "pascal Pa, hectopascal hPa, bar bar, millibar mbar",
    "electric": "volt V, ampere A",
    "temperature": "kelvin K, celsius Cel, fahrenheit degF",
    "speed": "knot [kn_i], meter-per-second m/s, kilometer-per-hour km/h, mile-per-hour mph",
}
# Further names, in any case of letters.
NAMES = symbols_by_name(
    {
        "kg": "kilo, kilos",
        "t": "tonne métrique, tonnes métriques",
        "Mt": "mégatonne, mégatonnes",
        "Gt": "gigatonne, gigatonnes",
        "kt": "kilotonnes",
        "q": "quintal, quintaux",
        "bbl": "baril, barils, baril de pétrole",
        "m2": "mètre carré",
        "m3": "mètre cube, mètres cube",
        "km2": "kilomètre carré, kilomètres carré",
        "hm": "hectomètres",
        "dam": "décamètre, décamètres",
        "ar": "are, ares",
        "acre": "acres",
        "[car_m]": "carat, carats",
        "N": "newton, newtons",
        "lm": "lumen, lumens",
        "pixel": "pixel, pixels",
        "PB": "pétaoctet, pétaoctets",
        "dag": "décagrammes",
        "hg": "hectogrammes",
        "pg": "picogrammes",
        "ng": "nanogramme, nanogrammes",
        "J": "joules",
        "MJ": "mégajoules",
        "N.m": "newtons-mètres, newtons mètres",
        "Ohm": "ohm, ohms",
        "lx": "lux",
        "rad": "radian, radians",
        "Gy": "grays",
        "um": "micron, microns, micromètre, micromètres",
        "km/h": "km heure, km-heure, kilomètre-heure, kilomètres-heure, kilomètres heure",
        "[kn_i]": "nœud, nœuds, noeuds",
        "[nmi_i]": "mille nautique, milles nautiques, milles marins",
        "mi": "miles, mile, milles",
        "mph": "mile par heure, miles à l'heure, miles a l'heure",
        "MWh": "mégawattheure, mégawattheures, mégawatts-heure",
        "GWh": "gigawattheure, gigawattheures, gigawatts-heure",
        "TWh": "térawattheure, térawattheures, térawatts-heure",
        "kWh": (
            "kilowattheures, kilowatt-heure, kilowatts-heure, kilowatts-heures, kilowatt-heures, kilowatt heure, "
            "kilowatt heures"
        ),
        "[HP]": "chevaux-vapeur",
        "dB": "décibel, décibels",
        "V": "volts",
        "A": "ampères",
        "Hz": "hertz",
        "Cel": "degré celsius, degré centigrade, degrés centigrades, degrés c, degré c, degrés celcius, celsius, ° c",
        "degF": "degrés f, ° f, fahrenheit, degrés fahrenheit, degré fahrenheit, degré f",
        "K": "degrés kelvin, degré kelvin, kelvin, kelvins",
        "ft2": "pied carré, pieds carrés",
        "ft3": "pieds cubes",
        "mSv": "millisievert, millisieverts",
        "uSv": "microsieverts",
        "Bq": "becquerels",
        "Mpx": "mégapixels",
        "[ly]": "année-lumière, années-lumière",
        "ug": "micro-grammes",
        "mL": "millilitre, millilitres",
        "TW": "térawatts",
        "Mbit": "mégabits",
        "Gbit": "gigabits",
    }
)
# Words that are something else unless a number of several stands before them.
NOT_AFTER_UN = word_set("mètre livre pied pouce once bit degré baril point bar kilo mile mille g m t l")
# Words that make pounds of “livres”, which are books in most news.
WEIGHED = word_set(
    "bébé poids pèse pesait pesant pesaient peser perdre perdu maigri maigrir tomber kilos grossi obèse grammes"
)
# Verbs of the weather, just before an amount of degrees.
WEATHER = word_set("fait faisait fera ferait faire")
# How words begin that make an angle of bare degrees, and the numbers that turn.
ANGLES = (
    "angle", "inclin", "pente", "virage", "rotation", "latitude", "longitude", "orient", "pivot", "alcool", "rhum",
    "whisk", "richter", "échelle", "parallèle", "méridien", "azimut", "panoram", "caméra",
)  # fmt: skip
TURNS = frozenset({"90", "180", "360"})
# How words begin that make bare degrees those of a thermometer.
WARMTH = (
    "températ", "chaleur", "chaud", "canicul", "thermom", "mercure", "réchauff", "climat", "météo", "froid", "gel",
    "fièvre", "fraîch", "degrés-jours", "réfrigér", "frigo", "chauff", "été", "hiver", "ensoleill", "averse", "celsius",
)  # fmt: skip
