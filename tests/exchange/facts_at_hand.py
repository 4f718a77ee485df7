"""A sheet, articles and facts made by hand, with everything in them that formats get wrong."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

from recoupe.exchange.sheet import JudgedFact, Quotation, Sheet, SheetFact
from recoupe.exchange.values import (
    Citation,
    ExportedDossier,
    GoldArticle,
    PrintedEvidence,
    Signature,
    VerifiedFact,
)
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleState,
    DossierId,
    FactStatus,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Modifier,
    Origin,
    Reading,
)

NOON = datetime(2025, 5, 3, 12, 0, 5, tzinfo=UTC)
CAMILLE = Signature("Camille <b>Noël</b>", NOON)
GAZETTE = Citation(
    1,
    "Un titre <script>alert(1)</script> & *gras*",
    "La Gazette",
    "https://example.org/a?b=1&c=2",
    date(2025, 4, 1),
    "a.txt",
    "0" * 64,
)
RADIO = Citation(2, "1. [Un lien](javascript:x) | tube", "Radio Centre", "javascript:alert(1)", None, "b.txt", "1" * 64)
BLOG = Citation(3, "", "", "", date(2025, 4, 3), "blog.txt", "2" * 64)
LENGTH = Reading(Kind.QUANTITY, "5", "7", "km", Modifier.ABOUT)


def quotation(article: Citation, standing: str = "agree", **more) -> Quotation:
    known = {"copy_of": None, "reviewed": CAMILLE}
    return Quotation("👩‍🚒 La ligne B gagnera ", "5 à 7 km", " d’ici à 2030.", article, standing, **{**known, **more})


def checked(status: FactStatus) -> JudgedFact:
    return JudgedFact(status, CAMILLE, "Les plans déposés le disent.", "Plans de la métropole, p. 12")


VERIFIED = SheetFact(
    id=4,
    subject="Ligne B",
    attribute="longueur",
    reading=LENGTH,
    value="environ 5 à 7\u00a0km",
    date="2025-04",
    as_of="avril 2025",
    attribution="la métropole",
    note="",
    checked=checked(FactStatus.VERIFIED),
    quotations=(
        quotation(GAZETTE),
        quotation(RADIO, "rounded", copy_of=GAZETTE),
        quotation(BLOG, "contradict"),
        quotation(BLOG, reviewed=None),
    ),
)
FALSE = replace(VERIFIED, id=9, attribute="coût", checked=checked(FactStatus.FALSE))
DISPUTED = replace(VERIFIED, id=8, attribute="tracé", checked=checked(FactStatus.DISPUTED))
OPEN = replace(VERIFIED, id=10, attribute="ouverture", checked=None)
SHEET = Sheet("Tramway & <compagnie>", NOON, "fr", 7, (VERIFIED, DISPUTED, FALSE, OPEN))

TEXT = (
    "Accueil | Sports\n\n"
    "👩‍🚒 Ana Vidal 😀 a reçu à Nîmes l’équipe du CHU de Nîmes : environ 3,5 M€.\n\n"
    "Anne-Marie Blanc était absente. Elle reviendra."
)
OUTSIDE = ((0, 16),)


def mention(surface: str, label: Label | Kind, reading: Reading | None = None, **more) -> Mention:
    start = TEXT.index(surface)
    known = {"state": MentionState.ACCEPTED, "origin": Origin.MODEL, "score": 0.9, "reason": "", "recogniser": "x"}
    return Mention(
        id=MentionId(start + 1),
        article=ArticleId(5),
        start=start,
        end=start + len(surface),
        surface=surface,
        label=label,
        reading=reading,
        entity=None,
        **{**known, **more},
    )


MONEY = mention("3,5 M€", Kind.MONEY, Reading(Kind.MONEY, "3500000", None, "EUR", Modifier.ABOUT))
MENTIONS = (
    mention("Sports", Label.MISC),
    mention("Ana Vidal", Label.PER),
    mention("Nîmes", Label.LOC),
    mention("CHU de Nîmes", Label.ORG),
    MONEY,
    mention("Anne-Marie Blanc", Label.PER),
    mention("Elle", Label.PER, state=MentionState.REJECTED),
)
ARTICLE = Article(
    ArticleId(5),
    DossierId(1),
    "Une visite",
    "visite.txt",
    "La Gazette",
    "https://example.org/visite",
    date(2025, 4, 2),
    TEXT,
    hashlib.sha256(TEXT.encode()).hexdigest(),
    ArticleState.READ,
    NOON,
)
GOLD = GoldArticle(ARTICLE, MENTIONS, OUTSIDE)
DOSSIER = ExportedDossier(1, "Tramway", NOON)
CITED = Citation(5, ARTICLE.title, ARTICLE.source, ARTICLE.url, ARTICLE.published, ARTICLE.file, ARTICLE.sha256)
COST = VerifiedFact(
    id=3,
    subject="Visite",
    attribute="coût",
    reading=Reading(Kind.MONEY, "3500000", None, "EUR", Modifier.ABOUT),
    as_of=None,
    attribution="",
    note="",
    status=FactStatus.VERIFIED,
    verified=CAMILLE,
    evidence=(
        PrintedEvidence(
            printed=MONEY.surface,
            article=CITED,
            start=MONEY.start,
            end=MONEY.end,
            quote=TEXT[18 : MONEY.end + 1],
            quote_start=18,
            quote_end=MONEY.end + 1,
            state=MentionState.ACCEPTED,
            reviewed=CAMILLE,
        ),
    ),
)
ADA = Signature("Ada", datetime(2025, 5, 3, 9, tzinfo=UTC))


def signed_by_ada(gold: GoldArticle) -> dict[MentionId, Signature]:
    """Return who decided about each mention of an article, and when: always Ada."""
    return dict.fromkeys((mention.id for mention in gold.mentions), ADA)
