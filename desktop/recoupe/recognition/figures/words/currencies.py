"""Currencies: their names from CLDR, and the signs and short names that newsrooms print."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from babel import Locale

from recoupe.recognition.figures.phrases import Phrases

# Signs and short names, before CLDR's: a bare dollar is the American one, as the contract says.
SHORT = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "dollar": "USD", "dollars": "USD", "us$": "USD", "us $": "USD",
    "$us": "USD", "$ us": "USD", "$ américains": "USD", "dollar américain": "USD", "dollars américains": "USD", "dollars us": "USD",
    "c$": "CAD", "$ ca": "CAD", "$ c": "CAD", "$ can": "CAD", "ca$": "CAD", "$ canadiens": "CAD", "dollar canadien": "CAD",
    "a$": "AUD", "au$": "AUD", "$ australiens": "AUD", "hk$": "HKD", "dollar de hong kong": "HKD", "dollars de hong kong": "HKD",
    "dollars de hong-kong": "HKD", "dollars de singapour": "SGD", "s$": "SGD", "nz$": "NZD", "dollars taïwanais": "TWD", "£": "GBP",
    "£ sterling": "GBP", "livre": "GBP", "livres": "GBP", "livre sterling": "GBP", "livres sterling": "GBP", "pound": "GBP", "pounds": "GBP", "sterling": "GBP",
    "¥": "JPY", "yen": "JPY", "yens": "JPY", "yuan": "CNY", "yuans": "CNY", "renminbi": "CNY", "rmb": "CNY", "₩": "KRW", "won": "KRW",
    "wons": "KRW", "₽": "RUB", "rouble": "RUB", "roubles": "RUB", "₹": "INR", "roupie": "INR", "roupies": "INR", "₺": "TRY",
    "livre turque": "TRY", "livres turques": "TRY", "livres égyptiennes": "EGP", "livres libanaises": "LBP", "livres syriennes": "SYP",
    "₴": "UAH", "hryvnia": "UAH", "hryvnias": "UAH", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "franc": "FRF", "francs": "FRF", "franc suisse": "CHF", "francs suisses": "CHF", "fr.": "CHF", "frs": "CHF", "franc cfa": "XOF", "francs cfa": "XOF",
    "fcfa": "XOF", "f cfa": "XOF", "franc belge": "BEF", "francs belges": "BEF", "franc français": "FRF", "francs français": "FRF", "francs pacifique": "XPF",
    "couronne suédoise": "SEK", "couronnes suédoises": "SEK", "couronnes norvégiennes": "NOK", "couronnes danoises": "DKK", "couronnes tchèques": "CZK",
    "dirham": "MAD", "dirhams": "MAD", "dirhams émiratis": "AED", "dinar": "DZD", "dinars": "DZD", "riyal": "SAR", "riyals": "SAR", "shekel": "ILS",
    "shekels": "ILS", "peso": "MXN", "pesos": "MXN", "real": "BRL", "reais": "BRL", "réaux": "BRL", "rand": "ZAR", "rands": "ZAR", "naira": "NGN",
    "nairas": "NGN", "gourde": "HTG", "gourdes": "HTG", "bolivar": "VES", "bolivars": "VES", "tenge": "KZT", "baht": "THB", "bahts": "THB", "mark": "DEM",
    "marks": "DEM", "deutschemark": "DEM", "deutschemarks": "DEM", "mark finlandais": "FIM", "marks finlandais": "FIM", "lires": "ITL", "pesetas": "ESP",
    "drachmes": "GRD", "florins": "NLG", "ariary": "MGA", "leu": "RON", "lei": "RON", "₪": "ILS", "₫": "VND", "฿": "THB", "₦": "NGN",
}  # fmt: skip
# Hundredths, and the currency they are of when no other is named.
CENTS = {"centime": "EUR", "centimes": "EUR", "cent": "USD", "cents": "USD", "eurocent": "EUR", "eurocents": "EUR", "pence": "GBP", "penny": "GBP", "kopecks": "RUB"}  # fmt: skip
# Names that are other words too: a currency only behind a scale, or where nothing else can be meant.
DOUBTFUL = frozenset({"livre", "livres", "franc", "mark", "real", "won", "rand", "lei", "leu", "couronne"})
# Words that tell whose francs are meant.
SWISS = frozenset(
    "suisse suisses genève lausanne zurich berne bâle fribourg neuchâtel valais vaud confédération helvétique chf".split()
)
AFRICAN = frozenset("cfa fcfa dakar abidjan bamako ouagadougou lomé cotonou niamey sénégal ivoirien sénégalais".split())
CODES = frozenset("EUR USD CHF GBP CAD JPY AUD CNY RUB INR BRL SEK NOK DKK PLN CZK HUF TRY MAD DZD TND XOF XAF ZAR KRW MXN NZD HKD SGD UAH AED SAR ILS".split())  # fmt: skip
PREFIXES = frozenset({"$", "€", "£", "¥", "₩", "₽", "₹", "us", "us$", "c$", "a$", "hk$"})


@cache
def currencies() -> Phrases[str]:
    """Return every currency name with its ISO 4217 code, newsroom names first."""
    french = Locale.parse("fr")
    names = [(name, code) for name, code in SHORT.items()]
    for code, name in french.currencies.items():
        if len(code) == 3 and " " in name and "(" not in name:  # noqa: PLR2004
            names.append((name, code))
            names.append((_plural(name), code))
    return Phrases([*names, *((code.lower(), code) for code in sorted(CODES))])


def _plural(name: str) -> str:
    from babel.numbers import get_currency_name  # noqa: F401

    head, _, tail = name.partition(" ")
    return f"{head}s {tail}" if tail.startswith(("de ", "d’", "du ", "des ")) else f"{head}s {tail}s"


def hundredths(word: str) -> tuple[str, Fraction] | None:
    """Return the currency that a word for hundredths belongs to, and the hundredth itself."""
    code = CENTS.get(word)
    return None if code is None else (code, Fraction(1, 100))
