"""Words that tell which country a text speaks of, and the money that each country counts in."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# Distinctive words by country: places, inhabitants, institutions and newspapers, as single tokens in small letters.
COUNTRY_WORDS = {
    "CH": word_set(
        "suisse suisses helvétique helvétiques confédération genève genevois genevoise genevoises lausanne lausannois "
        "lausannoise vaud vaudois vaudoise vaudoises zurich zurichois bâle bâlois berne bernois bernoise fribourg "
        "fribourgeois fribourgeoise neuchâtel neuchâtelois neuchâteloise valais valaisan valaisans valaisanne "
        "jurassien jurassiens tessin tessinois lucerne saint-gall sion nyon vevey montreux yverdon morges winterthour "
        "romand romands romande romandes romandie alémanique alémaniques chf jours-amende finma seco rts cff "
        "postfinance ubs nestlé novartis swisscom migros lötschental    "
        "tamedia argovie thurgovie schwytz glaris grisons soleure delémont martigny monthey "
    ),
    "CA": word_set(
        "québec québécois québécoise québécoises montréal montréalais montréalaise montréalais gatineau sherbrooke "
        "longueuil saguenay rimouski trois-rivières lévis ottawa toronto ontario ontarien ontarienne alberta vancouver "
        "calgary winnipeg manitoba saskatchewan halifax moncton acadie acadien canada canadien canadienne canadiens "
        "canadiennes hydro-québec desjardins cad piasses piastres caq legault estrie gaspésie outaouais mauricie "
        " montérégie laurentides abitibi radio-canada drummondville terrebonne rouyn-noranda bombardier "
        "nouveau-brunswick terre-neuve hne hae cégep saint-jérôme chicoutimi"
    ),
    "US": word_set(
        "américain américaine américains américaines états-unis etats-unis washington york californie californien "
        "texas texan floride boston chicago détroit philadelphie maison-blanche fed nasdaq usd seattle atlanta "
        "ohio"
    ),
    "SN": word_set(
        "sénégal sénégalais sénégalaise dakar dakarois thiès kaolack ziguinchor touba ivoirien ivoirienne "
        "ivoiriens abidjan yamoussoukro bouaké korhogo mali malien malienne maliens bamako burkina burkinabè burkinabé "
        "ouagadougou niger nigérien nigérienne niamey togo togolais togolaise lomé bénin béninois béninoise cotonou "
        "bissau bceao uemoa xof"
    ),
    "CFA": word_set("cfa fcfa"),
    "CM": word_set(
        "cameroun camerounais camerounaise yaoundé douala gabon gabonais gabonaise libreville  "
        "brazzaville pointe-noire tchad tchadien tchadienne ndjamena bangui centrafrique centrafricain "
        "malabo beac cemac xaf"
    ),
    "CD": word_set("kinshasa rdc lubumbashi kivu katanga cdf"),
    "GN": word_set("guinée guinéen guinéenne conakry gnf"),
    "RW": word_set("rwanda rwandais rwandaise kigali rwf"),
    "BI": word_set("burundi burundais bujumbura"),
    "DJ": word_set("djibouti djiboutien"),
    "KM": word_set("comores comorien comorienne moroni"),
    "PF": word_set("polynésie tahiti papeete nouméa nouvelle-calédonie calédonien calédonienne wallis cfp xpf"),
    "DZ": word_set("algérie algérien algérienne algériens alger oran constantine annaba sonatrach dzd"),
    "TN": word_set("tunisie tunisien tunisienne tunisiens tunis sfax bizerte kairouan tnd"),
    "LY": word_set("libye libyen libyenne tripoli benghazi"),
    "IQ": word_set("irak irakien irakienne irakiens bagdad mossoul bassora kurdistan"),
    "KW": word_set("koweït koweïtien koweïtienne koweit"),
    "JO": word_set("jordanie jordanien jordanienne amman"),
    "BH": word_set("bahreïn bahreïni manama"),
    "RS": word_set("serbie serbe serbes belgrade"),
    "MA": word_set("maroc marocain marocaine marocains rabat casablanca marrakech tanger agadir fès"),
    "AE": word_set("émirats émirati émiratie dubaï dubai sharjah adnoc"),
    "SE": word_set("suède suédois suédoise suédoises stockholm göteborg malmö volvo riksbank"),
    "NO": word_set("norvège norvégien norvégienne norvégiens oslo bergen equinor stavanger"),
    "DK": word_set("danemark danois danoise copenhague maersk groenland aarhus"),
    "IS": word_set("islande islandais islandaise reykjavik"),
    "CZ": word_set("tchèque tchèques tchéquie prague brno skoda"),
    "GB": word_set(
        "britannique britanniques royaume-uni londres londonien angleterre anglais anglaise écosse manchester "
        "liverpool sterling gbp £"
    ),
    "TR": word_set("turquie turque turcs ankara istanbul erdogan"),
    "EG": word_set("égypte egypte égyptien égyptienne égyptiens caire alexandrie"),
    "LB": word_set("liban libanais libanaise beyrouth"),
    "SY": word_set("syrie syrien syrienne damas alep"),
    "SD": word_set("soudan soudanais khartoum"),
    "IN": word_set("inde indien indienne indiens delhi bombay mumbai bangalore calcutta modi"),
    "PK": word_set("pakistan pakistanais pakistanaise islamabad karachi lahore"),
    "LK": word_set("lankais colombo"),
    "NP": word_set("népal népalais népalaise katmandou"),
    "MU": word_set("mauricien mauricienne port-louis"),
    "SC": word_set("seychelles seychellois"),
    "MX": word_set("mexique mexicain mexicaine mexico"),
    "AR": word_set("argentine argentin argentins milei"),
    "CL": word_set("chili chilien chilienne santiago"),
    "CO": word_set("colombie colombien colombienne bogota medellin"),
    "PH": word_set("philippines philippin philippine manille"),
    "CU": word_set("cuba cubain cubaine havane"),
    "UY": word_set("uruguay uruguayen uruguayenne montevideo"),
    "IR": word_set("iran iranien iranienne iraniens téhéran"),
    "YE": word_set("yémen yéménite sanaa"),
    "OM": word_set("oman omanais omanaise mascate"),
    "QA": word_set("qatar qatari qatarien doha"),
    "SA": word_set("arabie saoudien saoudienne saoudite saoudiens riyad"),
    "KE": word_set("kenya kényan kényane kenyan nairobi mombasa"),
    "TZ": word_set("tanzanie tanzanien zanzibar"),
    "UG": word_set("ouganda ougandais kampala"),
    "RU": word_set("russie russe russes moscou kremlin"),
    "BY": word_set("biélorussie biélorusse minsk"),
    "RO": word_set("roumanie roumain roumaine bucarest"),
    "MD": word_set("moldavie moldave chisinau"),
    "KR": word_set("corée coréen coréenne séoul samsung"),
}  # fmt: skip
# Moneys that several countries have, by the country; the first is meant where no country is told.
_DINAR = {"DZ": "DZD", "TN": "TND", "LY": "LYD", "IQ": "IQD", "KW": "KWD", "JO": "JOD", "BH": "BHD", "RS": "RSD"}
_POUND = {"GB": "GBP", "TR": "TRY", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG"}
_PESO = {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU"}
_RIAL = {"IR": "IRR", "YE": "YER", "OM": "OMR", "QA": "QAR", "SA": "SAR"}
_KRONE = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"}
_RUPEE = {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"}
SHARED_NAMES = {
    "franc": {
        "": "FRF", "CH": "CHF", "SN": "XOF", "CFA": "XOF", "CM": "XAF", "CD": "CDF", "GN": "GNF", "RW": "RWF",
        "BI": "BIF", "DJ": "DJF", "KM": "KMF", "PF": "XPF",
    },
    "cfa": {"SN": "XOF", "CM": "XAF"},
    "dollar": {"US": "USD", "CA": "CAD"},
    "dinar": _DINAR,
    "livre": _POUND,
    "couronne": _KRONE,
    "roupie": _RUPEE,
    "peso": _PESO,
    "dirham": {"MA": "MAD", "AE": "AED"},
    "rial": _RIAL,
    "riyal": {"SA": "SAR", "QA": "QAR"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX"},
    "rouble": {"RU": "RUB", "BY": "BYN"},
    "leu": {"RO": "RON", "MD": "MDL"},
}  # fmt: skip
# What names a shared money besides its own plural.
SHARED_ALIASES = {"$": "dollar", "lei": "leu", "f": "franc", "fcfa": "cfa", "piasses": "dollar", "piastres": "dollar"}
# Signs and names by which the sums of a text are counted, to tell its main money.
SUM_SIGNS = word_set("€ euro euros eur $ dollar dollars franc francs fcfa chf £ yuans yens roubles dinars dirhams")
