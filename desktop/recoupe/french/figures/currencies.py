"""Currencies: their names from CLDR, and the signs and short names that newsrooms print."""

from __future__ import annotations

from recoupe.french.word_table import symbols_by_name, word_set

# Signs and short names, before CLDR's: a bare dollar is the American one, as the contract says.
SHORT = symbols_by_name(
    {
        "EUR": "€, euro, euros",
        "USD": (
            "$, dollar, dollars, us$, us $, $us, $ us, $ américains, dollar américain, dollars américains, dollars us"
        ),
        "CAD": "c$, $ ca, $ c, $ can, ca$, $ canadiens, dollar canadien, piasses, piastres",
        "AUD": "$ au, $ aus, a$, au$, $ australiens",
        "HKD": "$ hk, $ de hong kong, hk$, dollar de hong kong, dollars de hong kong, dollars de hong-kong",
        "SGD": "$ sg, dollars de singapour, s$",
        "NZD": "$ nz, nz$, dollars néo-zélandais",
        "TWD": "dollars taïwanais",
        "GBP": "£, £ sterling, livre, livres, livre sterling, livres sterling, pound, pounds, sterling",
        "JPY": "¥, yen, yens, yens japonais, jpy",
        "CNY": "yuan, yuans, renminbi, renminbis, rmb, yuan chinois, yuans chinois",
        "KRW": "₩, won, wons",
        "RUB": "₽, rouble, roubles",
        "INR": "₹, rs, rs., roupie, roupies",
        "TRY": "₺, livre turque, livres turques",
        "EGP": "livres égyptiennes",
        "LBP": "livres libanaises",
        "SYP": "livres syriennes",
        "UAH": "₴, hryvnia, hryvnias",
        "PLN": "zloty, zlotys",
        "HUF": "forint, forints",
        "FRF": "franc, francs, franc français, francs français",
        "CHF": "franc suisse, francs suisses, fr., frs",
        "XOF": "franc cfa, francs cfa, fcfa, f cfa",
        "BEF": "franc belge, francs belges",
        "XPF": "francs pacifique",
        "SEK": "couronne, couronnes, couronne suédoise, couronnes suédoises",
        "NOK": "couronnes norvégiennes",
        "DKK": "couronnes danoises",
        "CZK": "couronnes tchèques",
        "MAD": "dirham, dirhams",
        "AED": "dirhams émiratis",
        "DZD": "dinar, dinars",
        "SAR": "riyal, riyals",
        "ILS": "shekel, shekels, nouveaux shekels, shekels israéliens, ₪",
        "MXN": "peso, pesos",
        "BRL": "real, reais, réaux, réal, réals, réaux brésiliens, reais brésiliens, réals brésiliens, r$",
        "ZAR": "rand, rands, rand sud-africain, rands sud-africains",
        "IDR": "rupiah, rupiahs, rupiahs indonésiennes",
        "MYR": "ringgit, ringgits, ringgits malaisiens",
        "IRR": "rial, rials, rials iraniens",
        "YER": "rials yéménites",
        "OMR": "rials omanais",
        "QAR": "riyals qatariens, riyals qataris, rials qataris",
        "KWD": "dinar koweïtien, dinars koweïtiens, dinars koweitiens",
        "KES": "shilling, shillings, shillings kenyans, shillings kényans",
        "TZS": "shillings tanzaniens",
        "UGX": "shillings ougandais",
        "ATS": "schilling, schillings",
        "AFN": "afghani, afghanis",
        "BDT": "taka, takas",
        "PEN": "sols péruviens, soles péruviens",
        "PTE": "escudo, escudos",
        "GHS": "cedis, cédis",
        "ETB": "birr, birrs",
        "MNT": "tugrik, tugriks",
        "GEL": "lari, laris",
        "ISK": "couronnes islandaises",
        "NGN": "naira, nairas, ₦",
        "HTG": "gourde, gourdes",
        "VES": "bolivar, bolivars",
        "KZT": "tenge, tenges",
        "THB": "baht, bahts, ฿",
        "DEM": "mark, marks, deutschemark, deutschemarks, deutsche mark, deutsche marks",
        "FIM": "mark finlandais, marks finlandais",
        "ITL": "lires",
        "ESP": "pesetas",
        "GRD": "drachmes",
        "NLG": "florins",
        "MGA": "ariary",
        "RON": "leu, lei, leu roumain, lei roumains",
        "VND": "₫, dong, dongs, dongs vietnamiens",
    }
)
# Hundredths, and the currency they are of when no other is named.
CENTS = symbols_by_name(
    {
        "EUR": "centime, centimes, eurocent, eurocents",
        "USD": "cent, cents",
        "GBP": "pence, penny",
        "RUB": "kopecks",
    }
)
# Names that are other words too: a currency only behind a scale, or where nothing else can be meant.
DOUBTFUL = frozenset({"livre", "livres", "franc", "mark", "real", "won", "rand", "lei", "leu", "couronne", "couronnes"})
CODES = word_set(
    "EUR USD CHF GBP CAD JPY AUD CNY RUB INR BRL SEK NOK DKK PLN CZK HUF TRY MAD DZD TND XOF XAF ZAR KRW MXN NZD "
    "HKD SGD UAH AED SAR ILS"
)
# Codes that stand only behind an amount; those that are French words or common acronyms are left out.
LATER_CODES = word_set(
    "KWD THB ARS CLP COP EGP IDR MYR PHP PKR NGN KES GHS BGN RON ISK RSD BYN KZT VND TWD QAR BHD OMR JOD IQD IRR LBP "
    "BDT LKR DOP UYU BOB PYG HTG MGA MUR XPF AZN MDL MKD ETB TZS UGX ZMW AOA CDF GNF RWF DEM ITL ESP BEF FRF LUF"
)
DOLLAR_LETTERS = frozenset({"a", "au", "c", "ca", "hk", "nz", "r", "s", "nt"})  # before “$”, without a space
PREFIXES = frozenset({"$", "€", "£", "¥", "₩", "₽", "₹", "us", "us$", "c$", "a$", "hk$"})
# Codes that stand behind a letter for thousands or millions: MEUR, kCHF.
SCALED_CODES = {
    letters + code.lower(): (code, scale)
    for code in ("EUR", "CHF", "USD", "CAD", "GBP", "FCFA")
    for letters, scale in (("k", 10**3), ("m", 10**6), ("md", 10**9), ("mds", 10**9), ("mia", 10**9), ("g", 10**9))
}
