"""Units of quantities, with the symbols that contracts use; a new unit is one line in one of these tables.

Symbols are UCUM's, save for what a newsroom would not recognise: kWh, GB, mi, ft, lb and °F are written as printed.
"""

from __future__ import annotations

from functools import cache

from babel import Locale

from recoupe.recognition.figures.phrases import Phrases

# Symbol, and the CLDR units whose French names (singular, plural) are taken.
FROM_CLDR = {
    "km": "length-kilometer", "m": "length-meter", "dm": "length-decimeter", "cm": "length-centimeter",
    "mm": "length-millimeter", "um": "length-micrometer", "nm": "length-nanometer", "mi": "length-mile", "ft": "length-foot",
    "in": "length-inch", "yd": "length-yard", "[nmi_i]": "length-nautical-mile", "[ly]": "length-light-year",
    "km2": "area-square-kilometer", "m2": "area-square-meter", "cm2": "area-square-centimeter", "har": "area-hectare",
    "acre": "area-acre", "ft2": "area-square-foot", "mi2": "area-square-mile", "km3": "volume-cubic-kilometer", "m3": "volume-cubic-meter",
    "cm3": "volume-cubic-centimeter", "ft3": "volume-cubic-foot", "hL": "volume-hectoliter", "L": "volume-liter",
    "dL": "volume-deciliter", "cL": "volume-centiliter", "mL": "volume-milliliter", "gal": "volume-gallon",
    "t": "mass-tonne", "kg": "mass-kilogram", "g": "mass-gram", "mg": "mass-milligram", "ug": "mass-microgram",
    "lb": "mass-pound", "oz": "mass-ounce", "GW": "power-gigawatt", "MW": "power-megawatt", "kW": "power-kilowatt",
    "W": "power-watt", "kWh": "energy-kilowatt-hour", "J": "energy-joule", "kJ": "energy-kilojoule", "kcal": "energy-kilocalorie",
    "cal": "energy-calorie", "GHz": "frequency-gigahertz", "MHz": "frequency-megahertz", "kHz": "frequency-kilohertz", "Hz": "frequency-hertz",
    "TB": "digital-terabyte", "GB": "digital-gigabyte", "MB": "digital-megabyte", "kB": "digital-kilobyte", "bit": "digital-bit", "By": "digital-byte",
    "Pa": "pressure-pascal", "hPa": "pressure-hectopascal", "bar": "pressure-bar", "mbar": "pressure-millibar", "V": "electric-volt",
    "A": "electric-ampere", "K": "temperature-kelvin", "Cel": "temperature-celsius", "degF": "temperature-fahrenheit",
    "[kn_i]": "speed-knot", "m/s": "speed-meter-per-second", "km/h": "speed-kilometer-per-hour", "mph": "speed-mile-per-hour",
}  # fmt: skip
# Further names, in any case of letters.
NAMES = {
    "kilo": "kg", "kilos": "kg", "tonne métrique": "t", "tonnes métriques": "t", "mégatonne": "Mt", "mégatonnes": "Mt", "gigatonne": "Gt",
    "gigatonnes": "Gt", "kilotonnes": "kt", "quintal": "q", "quintaux": "q", "baril": "bbl", "barils": "bbl", "baril de pétrole": "bbl",
    "mètre carré": "m2", "mètre cube": "m3", "mètres cube": "m3", "kilomètre carré": "km2", "kilomètres carré": "km2", "hectomètres": "hm", "micron": "um", "microns": "um",
    "km heure": "km/h", "km-heure": "km/h", "kilomètre-heure": "km/h", "kilomètres-heure": "km/h", "kilomètres heure": "km/h", "nœud": "[kn_i]", "nœuds": "[kn_i]",
    "noeuds": "[kn_i]", "mille nautique": "[nmi_i]", "milles nautiques": "[nmi_i]", "milles marins": "[nmi_i]", "miles": "mi", "mile": "mi",
    "mile par heure": "mph", "miles à l'heure": "mph", "mégawattheure": "MWh", "mégawattheures": "MWh", "mégawatts-heure": "MWh", "gigawattheure": "GWh", "gigawattheures": "GWh",
    "gigawatts-heure": "GWh", "térawattheure": "TWh", "térawattheures": "TWh", "térawatts-heure": "TWh", "kilowattheures": "kWh", "kilowatt-heure": "kWh",
    "kilowatts-heure": "kWh", "chevaux-vapeur": "[HP]", "décibel": "dB", "décibels": "dB", "volts": "V", "ampères": "A", "hertz": "Hz",
    "degré celsius": "Cel", "degré centigrade": "Cel", "degrés centigrades": "Cel", "degrés c": "Cel", "celsius": "Cel", "° c": "Cel", "degrés f": "degF",
    "° f": "degF", "fahrenheit": "degF", "degrés fahrenheit": "degF", "degré fahrenheit": "degF", "degrés kelvin": "K", "degré kelvin": "K", "kelvin": "K", "kelvins": "K",
    "pied carré": "ft2", "pieds carrés": "ft2", "pieds cubes": "ft3", "millisievert": "mSv", "millisieverts": "mSv", "microsieverts": "uSv", "becquerels": "Bq",
    "micromètre": "um", "micromètres": "um", "mégapixels": "Mpx", "année-lumière": "[ly]", "années-lumière": "[ly]", "micro-grammes": "ug",
    "millilitre": "mL", "millilitres": "mL", "térawatts": "TW", "mégabits": "Mbit", "gigabits": "Gbit",
}  # fmt: skip
# Printed symbols: case counts, because mW is not MW.
SIGNS = {
    "km": "km", "m": "m", "dm": "dm", "cm": "cm", "mm": "mm", "μm": "um", "nm": "nm", "hm": "hm", "mi": "mi", "ft": "ft", "yd": "yd", "km2": "km2", "m2": "m2",
    "cm2": "cm2", "mm2": "mm2", "ha": "har", "km3": "km3", "m3": "m3", "cm3": "cm3", "hm3": "hm3", "hl": "hL", "hL": "hL", "l": "L", "L": "L", "dl": "dL", "dL": "dL", "cl": "cL",
    "cL": "cL", "ml": "mL", "mL": "mL", "t": "t", "kt": "kt", "Mt": "Mt", "Gt": "Gt", "kg": "kg", "Kg": "kg", "g": "g", "mg": "mg", "μg": "ug", "ng": "ng", "lb": "lb", "lbs": "lb",
    "oz": "oz", "W": "W", "kW": "kW", "KW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "Wh": "Wh", "kWh": "kWh", "KWh": "kWh", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "kWc": "kWc", "MWc": "MWc",
    "MWh/an": "MWh/a", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "ko": "kB", "Ko": "kB", "Mo": "MB", "Go": "GB", "To": "TB", "MB": "MB", "GB": "GB", "TB": "TB", "Mbit": "Mbit", "Gbit": "Gbit",
    "Mb": "Mbit", "Gb": "Gbit", "Pa": "Pa", "hPa": "hPa", "kPa": "kPa", "mbar": "mbar", "V": "V", "kV": "kV", "mAh": "mAh", "dB": "dB", "kcal": "kcal", "kJ": "kJ", "kmh": "km/h", "mph": "mph",
    "mSv": "mSv", "μSv": "uSv", "Bq": "Bq", "ch": "ch", "ppm": "[ppm]", "mmol": "mmol", "tep": "tep", "bits": "bit", "kbit": "kbit", "cv": "ch",
}  # fmt: skip
# What may stand behind “/” or “par” in a compound unit.
DENOMINATORS = {
    "h": "h", "heure": "h", "s": "s", "sec": "s", "seconde": "s", "min": "min", "minute": "min", "m2": "m2", "mètre carré": "m2", "m3": "m3", "mètre cube": "m3", "km": "km",
    "kilomètre": "km", "km2": "km2", "kilomètre carré": "km2", "l": "L", "litre": "L", "dl": "dL", "ml": "mL", "kg": "kg", "kilo": "kg", "kilogramme": "kg", "ha": "har",
    "hectare": "har", "g": "g",
}  # fmt: skip
# Only behind “/”: spelled out, they stay outside (“3 tonnes par an” is 3 t).
SLASHED = {"j": "d", "jour": "d", "an": "a"}
# Words that are something else unless a number of several stands before them.
NOT_AFTER_UN = frozenset("mètre livre pied pouce once bit degré baril point bar kilo mile mille g m t l".split())
# Words that make pounds of “livres”, which are books in most news.
WEIGHED = frozenset(
    "bébé poids pèse pesait pesant pesaient peser perdre perdu maigri maigrir tomber kilos grossi obèse grammes".split()
)
# How words begin that make bare degrees those of a thermometer.
WARMTH = (
    "températ", "chaleur", "chaud", "canicul", "thermom", "mercure", "réchauff", "climat", "météo", "froid", "gel", "fièvre",
    "fraîch", "degrés-jours", "réfrigér", "frigo", "chauff", "été", "hiver", "ensoleill", "averse", "celsius",
)  # fmt: skip


@cache
def units() -> Phrases[str]:
    """Return the names of units with their symbols."""
    patterns = Locale.parse("fr").unit_display_names
    del patterns
    named = Locale.parse("fr")._data["unit_patterns"]  # noqa: SLF001  # Babel has no public list of plural names
    entries = list(NAMES.items())
    for symbol, cldr in FROM_CLDR.items():
        entries += [(form.replace("{0}", "").strip(" \u00a0\u202f"), symbol) for form in named[cldr]["long"].values()]
    return Phrases(entries)
