"""Whole pages of invented papers, built as French-speaking papers build theirs: around the article stands what sells the next one.

Each maker gives a page whose article is :data:`PARAGRAPHS` under :data:`TITLE` and :data:`STANDFIRST`. What is not the article
(related titles, boxes for letters, walls, captions, comments) carries figures of its own, all in :data:`FOREIGN`: none may come in.
"""

from __future__ import annotations

import json
from collections.abc import Callable

TITLE = "Le pont de Rives ferme dix mois"
STANDFIRST = "La mairie de Rives engage 3,5 millions d’euros pour refaire les piles de l’ouvrage, fermé mardi 4 mars."
SUBHEAD = "« Dix-huit lignes de bus déviées »"
PARAGRAPHS = (
    (
        "Le pont de Rives, qui compte 12 500 passages par jour, a fermé mardi pour dix mois de travaux, a annoncé la mairie. "
        "Le chantier, voté en décembre par 22 voix contre 9, mobilisera jusqu’à 140 ouvriers au plus fort de l’été."
    ),
    (
        "Trois piles sur cinq sont attaquées par le sel, selon le rapport remis à la ville. « Nous ne pouvions plus attendre, "
        "le tablier s’est affaissé de 4 centimètres en un an », explique Jeanne Morel, adjointe chargée des ouvrages d’art."
    ),
    (
        "La réseau Rivabus dévie dix-huit lignes et ajoute 46 rotations aux heures de pointe. Le trajet entre la gare et "
        "l’hôpital passera de 11 à 24 minutes, d’après l’exploitant, qui promet un bilan chaque vendredi."
    ),
    (
        "Les commerçants du quai Sud demandent une aide. Ils disent avoir perdu 30 % de leur chiffre d’affaires pendant les "
        "sondages de l’automne et chiffrent leurs pertes à 260 000 euros pour 41 boutiques."
    ),
    (
        "La région paie la moitié des travaux, l’État 800 000 euros, la ville le reste. L’ouvrage doit rouvrir en janvier 2026, "
        "avec deux pistes cyclables de 2,2 mètres et une limite à 30 km/h."
    ),
)
FOREIGN = ("777", "888", "999", "76,5", "6 543", "0,99", "1 234")
ADDRESS = "https://fil.example/societe/pont-de-rives"
PAYWALLED = (3, 4)  # paragraphs that a wall hides


def _p(number: int, name: str = "") -> str:
    words = PARAGRAPHS[number]
    return f'<p class="{name}">{words}</p>' if name else f"<p>{words}</p>"


def _linked(**fields: object) -> str:
    said = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE} | fields
    return f'<script type="application/ld+json">{json.dumps(said, ensure_ascii=False)}</script>'


def _head(*more: str, title: str = f"{TITLE} - Le Fil", site: str = "Le Fil") -> str:
    return (
        f'<head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{TITLE}">'
        f'<meta property="og:type" content="article"><meta property="og:site_name" content="{site}">'
        f'<meta name="description" content="{STANDFIRST}"><link rel="canonical" href="{ADDRESS}">{"".join(more)}</head>'
    )


def _page(head: str, body: str) -> bytes:
    menu = "".join(
        f'<li><a href="/{section}">{section}</a></li>'
        for section in ("Monde", "Politique", "Société", "Sport", "Idées")
    )
    return (
        f'<!DOCTYPE html><html lang="fr">{head}<body><header class="site-header"><nav><ul>{menu}</ul></nav>'
        f'<a class="offer" href="/abo">S’abonner à partir de 0,99 €</a></header>{body}'
        "<footer><ul><li>Mentions légales</li><li>Données personnelles</li><li>Archives depuis 1 234 numéros</li></ul></footer>"
        "</body></html>"
    ).encode()


def _cards(mark: str = "article", name: str = "teaser", count: int = 4) -> str:
    return "".join(
        f'<{mark} class="{name}"><a href="/a{number}"><h3>La région perd 777 emplois, numéro {number}</h3>'
        f"<p>L’usine de Vauban supprime 888 postes d’ici à 2030, selon les syndicats réunis lundi.</p></a></{mark}>"
        for number in range(count)
    )


def national_daily() -> bytes:
    """A daily of the capital: named blocks, inserts between the paragraphs, the standfirst in the header."""
    head = _head(
        '<meta property="og:article:published_time" content="2025-03-05T05:30:12+00:00">',
        '<meta property="og:article:modified_time" content="2025-03-07T09:10:00+00:00">',
        '<meta property="og:article:author" content="Ana Vidal">',
        _linked(
            datePublished="2025-03-05T06:30:12+01:00",
            dateModified="2025-03-07T10:10:00+01:00",
            author=[{"@type": "Person", "name": "Ana Vidal", "url": "https://fil.example/signataires/ana-vidal/"}],
            publisher={"@type": "NewsMediaOrganization", "name": "Le Fil", "logo": {"@type": "ImageObject"}},
            mainEntityOfPage={"@type": "WebPage", "@id": ADDRESS},
            isAccessibleForFree=True,
        ),
    )
    insert = (
        '<section class="catcher catcher--inread"><h4 class="catcher__title">Lire aussi</h4>'
        '<div class="teaser"><a class="teaser__link" href="/x"><span class="catcher__icon"></span>'
        "Transports : 777 kilomètres de voies à refaire</a></div></section>"
    )
    letter = (
        '<section class="inread inread--newsletter"><span class="inread__label">Newsletter</span>'
        "<h4>« Le quartier »</h4><p>Chaque jour, l’actualité de 888 communes dans votre boîte mail</p>"
        '<a href="/nl">S’inscrire</a></section>'
    )
    body = f"""<main class="main"><section class="zone"><section class="article__wrapper"><header class="article__header">
<ul class="breadcrumb"><li><a href="/">Société</a></li></ul><h1 class="article__title">{TITLE}</h1>
<p class="article__desc">{STANDFIRST}</p><section class="meta__authors"><p class="meta__authors">Par <a href="/ana">
<span class="author__name">Ana Vidal</span></a></p></section><section class="meta__date-reading">
<p class="meta__date">Publié le 05 mars 2025 à 06h30, modifié le 07 mars 2025 à 10h10</p>
<p class="meta__reading-time">Temps de Lecture 3 min.</p></section><ul class="meta__social"><li><button>Ajouter à vos sélections</button></li>
<li><a>Partager</a></li></ul></header><section class="article__content old__article-content-single">
<p class="article__status">Article réservé aux abonnés</p><figure class="article__media"><img src="x.jpg" alt="Le pont">
<figcaption class="article__legend">Le pont de Rives, le 3 mars 2019, qui voit passer 999 péniches.
<span class="article__credit">LUC PETIT POUR « LE FIL »</span></figcaption></figure>
{_p(0, "article__paragraph")}{insert}{_p(1, "article__paragraph")}<h2 class="article__sub-title">{SUBHEAD}</h2>
{_p(2, "article__paragraph")}{letter}{_p(3, "article__paragraph")}{_p(4, "article__paragraph")}
<section class="article__authors"><p class="article__author-link"><a>Ana Vidal</a></p></section>
<section class="article__reuse"><div class="reuse__content">Réutiliser ce contenu : 6 543 abonnés le font</div></section></section></section>
<section class="comments" id="comments"><h3>Contributions</h3><p>999 lecteurs ont réagi, l’espace est réservé aux abonnés.</p></section>
<section class="old__article-related"><h4>Édition du jour</h4>{_cards("div")}</section></section></main>"""
    return _page(head, body)


def behind_a_wall() -> bytes:
    """The same paper for who has not paid: two paragraphs and a wall with figures of its own."""
    head = _head(
        '<meta property="article:published_time" content="2025-03-05T06:30:12+01:00">',
        _linked(
            datePublished="2025-03-05T06:30:12+01:00",
            author=[{"@type": "Person", "name": "Ana Vidal"}],
            publisher={"@type": "Organization", "name": "Le Fil"},
            isAccessibleForFree=False,
            hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"},
        ),
    )
    body = f"""<main><article class="article article--premium"><h1>{TITLE}</h1><p class="article__desc">{STANDFIRST}</p>
<div class="article__content">{_p(0)}{_p(1)}<p>{PARAGRAPHS[2][:70]}…</p><section class="paywall paywall__container">
<p class="paywall__remaining">Il vous reste 76,5 % de cet article à lire. La suite est réservée aux abonnés.</p>
<p class="paywall__offer">Abonnez-vous pour 0,99 € le premier mois</p><p class="paywall__login">Déjà abonné ? Se connecter</p></section></div>
</article><section class="related">{_cards()}</section></main>"""
    return _page(head, body)


def conservative_daily() -> bytes:
    """Prefixed class names, the metadata in a list of objects, links to other articles as paragraphs between the others."""
    news = {
        "@type": ["NewsArticle"],
        "headline": TITLE,
        "datePublished": "2025-03-05T06:30:12+01:00",
        "dateModified": "2025-03-05T09:00:00+01:00",
        "author": [{"@type": "Person", "name": "Ana Vidal"}, {"@type": "Organization", "name": "AFP"}],
        "publisher": {"@type": "Organization", "name": "Le Fil"},
    }
    graph = [
        {"@context": "https://schema.org", "@graph": [{"@type": "BreadcrumbList", "itemListElement": []}, news]},
        {"@context": "https://schema.org", "@type": "Organization", "name": "Groupe Fil"},
    ]
    head = _head(f'<script type="application/ld+json">{json.dumps(graph, ensure_ascii=False)}</script>')
    link = '<p class="fig-body-link"><span class="fig-body-link__prefix">À lire aussi</span><a href="/x">Vauban : 777 postes supprimés</a></p>'
    body = f"""<div class="fig-wrapper"><div class="fig-main"><article class="fig-content"><ul class="fig-breadcrumb"><li>Économie</li></ul>
<h1 class="fig-headline">{TITLE}</h1><div class="fig-content-metas"><span>Par <a class="fig-content-metas__author">Ana Vidal</a> avec AFP</span>
<ul><li class="fig-date-pub">Publié <time datetime="2025-03-05T06:30:12+01:00">le 5 mars 2025 à 06h30</time></li></ul></div>
<p class="fig-standfirst">{STANDFIRST}</p><figure class="fig-media fig-media--photo"><img src="x.jpg">
<figcaption class="fig-media__legend">Une péniche de 999 tonnes sous le pont.
<span class="fig-media__credits">Luc Petit / stock.fil.example</span></figcaption></figure><div class="fig-content-body">
{_p(0, "fig-paragraph")}{link}{_p(1, "fig-paragraph")}<h2 class="fig-paragraph__title">{SUBHEAD}</h2>{_p(2, "fig-paragraph")}{link}
{_p(3, "fig-paragraph")}{_p(4, "fig-paragraph")}<div class="fig-tags"><a>pont</a><a>Rives</a></div>
<div class="fig-crosslinking"><h3>La rédaction vous conseille</h3><ul><li><a>888 ponts à réparer en France</a></li></ul></div></div></article>
<div class="fig-sharebar"><button>Partager</button></div><div class="fig-comments"><h2>6 543 commentaires</h2></div></div>
<aside class="fig-side">{_cards("div")}</aside></div>"""
    return _page(head, body)


def machine_classes() -> bytes:
    """A content system with class names made by a machine: cards are articles too, the page's data stands in a script."""
    data = json.dumps(
        {"content_elements": [{"type": "text", "content": words} for words in PARAGRAPHS]}, ensure_ascii=False
    )
    head = _head(
        '<meta property="article:published_time" content="2025-03-05T05:30:12.345Z">',
        _linked(
            datePublished="2025-03-05T05:30:12.345Z",
            author={"@type": "Person", "name": "Ana Vidal"},
            publisher={"@type": "NewsMediaOrganization", "name": "Le Fil"},
        ),
        f'<script id="fusion-metadata">window.Fusion={data};</script>',
    )
    card = '<div class="sc-related flex-chain"><p class="sc-1x2 label">À lire aussi</p><a class="sc-9"><h4>Vauban : 777 postes en moins</h4></a></div>'
    body = f"""<div id="fusion-app"><section class="default__Main-sc-1abc"><div class="TypologyArticle__Block-sc-1vro4tp-5">Transports</div>
<h1 class="font_tertiary">{TITLE}</h1><div class="default__Sub-sc-1xyz"><span class="TypologyArticle__Sub">{STANDFIRST}</span></div>
<div class="byline">par <a href="/auteur">Ana Vidal</a></div><div class="sc-dates">publié le 5 mars 2025 à 6h30</div>
<figure class="lead-art"><img src="x.jpg"><figcaption>Sous le pont de Rives, 999 péniches par an. (Luc Petit/Le Fil)</figcaption></figure>
<article class="article-body-wrapper">{_p(0, "article_link sc-1f")}{_p(1, "article_link sc-1f")}{card}<h2>{SUBHEAD}</h2>
{_p(2, "article_link sc-1f")}{_p(3, "article_link sc-1f")}<div class="mailmunch-giftarticle"><p>Offrez cet article à 888 proches</p></div>
{_p(4, "article_link sc-1f")}</article><div class="tag-container"><a>Ponts</a></div></section>
<section class="card-list"><h2>Dans la même rubrique</h2>{_cards("article", "card styled__Card")}</section></div>"""
    return _page(head, body)


def regional_group() -> bytes:
    """A regional title of a group: the author is the house in the metadata, the body in pieces, a list of related titles in it."""
    head = _head(
        _linked(
            **{"@type": "Article"},
            datePublished="2025-03-05T06:30:00+0100",
            author={"@type": "Person", "name": "Ana Vidal"},
            publisher={"@type": "Organization", "name": "Le Fil"},
        ),
        title=f"Rives. {TITLE}",
    )
    body = f"""<div class="container"><div class="col_main"><div class="surtitle">Rives</div><h1>{TITLE}</h1>
<div class="chapo">{STANDFIRST}</div><div class="infos"><span class="author">Ana Vidal</span> - <time datetime="2025-03-05T06:30">05 mars 2025 à 06:30</time>
- Temps de lecture : 3 min</div><div class="photo"><img src="x.jpg"><div class="legende">999 riverains à la réunion. Photo Le Fil /Luc Petit</div></div>
<div class="content"><div class="textComponent">{_p(0)}{_p(1)}</div><div class="advert">Publicité</div>
<div class="blocRelated"><div class="title">À lire aussi</div><ul><li><a>Vauban : 777 postes supprimés</a></li><li><a>888 ponts à réparer</a></li></ul></div>
<div class="intertitle"><h2>{SUBHEAD}</h2></div><div class="textComponent">{_p(2)}{_p(3)}{_p(4)}</div></div>
<div class="newsletterBox"><p>Recevez gratuitement, avec 6 543 autres lecteurs, notre lettre du matin</p><input type="email"><button>Je m’inscris</button></div>
<div class="tags">Transports Travaux</div></div><div class="col_right"><h3>Les plus lus</h3>{_cards("div")}</div></div>"""
    return _page(head, body)


def body_in_metadata() -> bytes:
    """A regional paper that repeats the whole text to machines; the wall hides it from the eye by a style."""
    head = _head(
        _linked(
            datePublished="2025-03-05T06:30:00+01:00",
            author="Ana Vidal",
            publisher=[{"@type": "Organization", "name": "Le Fil"}],
            articleBody=" ".join(PARAGRAPHS),
        )
    )
    body = f"""<main id="content"><article itemscope itemtype="https://schema.org/NewsArticle"><header><p class="su-kicker">Travaux</p>
<h1 itemprop="headline">{TITLE}</h1><p class="chapo" itemprop="description">{STANDFIRST}</p></header><div class="su-author">Le Fil
<span itemprop="author">Ana Vidal</span> Publié le 05/03/2025 à 06h30</div><div class="article-content" itemprop="articleBody">{_p(0)}{_p(1)}
<div class="su-links"><strong>LIRE AUSSI. </strong><a>Vauban : 777 postes supprimés</a></div><h2>{SUBHEAD}</h2>{_p(2)}
<div class="audience-subscription"><strong>Newsletter Le pont</strong><p>Chaque lundi, 888 adresses</p></div>{_p(3)}{_p(4)}</div></article>
<section class="su-more"><h2>Partager cet article</h2>{_cards("div")}</section></main>"""
    return _page(head, body)


def live() -> bytes:
    """A page of reports by the hour: each report is an article of its own, and all of them are the article."""
    reports = [
        {
            "@type": "BlogPosting",
            "headline": f"Point {number}",
            "datePublished": f"2025-03-05T0{9 - number}:00:00+01:00",
            "articleBody": words,
        }
        for number, words in enumerate(PARAGRAPHS)
    ]
    head = _head(
        _linked(
            **{"@type": "LiveBlogPosting"},
            datePublished="2025-03-05T05:00:00+01:00",
            coverageStartTime="2025-03-05T05:00:00+01:00",
            author=[{"@type": "Person", "name": "Ana Vidal"}],
            publisher={"@type": "Organization", "name": "Le Fil"},
            liveBlogUpdate=reports,
        )
    )
    posts = "".join(
        f'<article class="post post__live-container" id="post-{hour}"><time class="post__time" datetime="2025-03-05T0{9 - hour}:00">'
        f'0{9 - hour}:00</time><h2 class="post__title">Point numéro {hour}</h2><div class="content--live">{_p(hour)}</div>'
        '<div class="post__share"><button>Partager</button></div></article>'
        for hour in range(len(PARAGRAPHS))
    )
    body = f"""<main><section class="hero__live"><h1>{TITLE}</h1><p class="summary__live" id="js-summary-live">{STANDFIRST}</p>
<p class="meta__live">Live animé par <a>Ana Vidal</a></p></section><section class="sirius-live" id="live">{posts}</section>
<aside class="live-side"><h3>Les plus lus</h3>{_cards("div")}</aside></main>"""
    return _page(head, body)


def public_radio() -> bytes:
    """A public broadcaster: the signature with agencies, boxes of the same topic in the body, the head as a sentence."""
    head = _head(
        '<meta property="article:published_time" content="2025-03-05T06:30:12+01:00">',
        '<meta name="author" content="Ana Vidal">',
        _linked(
            datePublished="2025-03-05T06:30:12+01:00",
            author=[{"@type": "Person", "name": "Ana Vidal"}],
            publisher={"@type": "Organization", "name": "Radio Fil"},
        ),
        site="Radio Fil",
    )
    body = f"""<main><div><article class="page-content-article"><header><h1 class="c-title">{TITLE}</h1><div class="c-chapo">{STANDFIRST}</div>
<div class="signature"><div class="signature__names"><span>Ana Vidal</span> - avec AFP</div><span>Radio Fil</span></div>
<p class="publication-date">Publié le 05/03/2025 06:30 Mis à jour le 05/03/2025 09:12</p><p class="reading-time">Temps de lecture : 3min</p></header>
<figure class="c-cover"><img src="x.jpg"><figcaption>Le pont, où 999 voitures attendaient lundi. (LUC PETIT / AFP)</figcaption></figure>
<div class="c-body">{_p(0)}{_p(1)}<div class="same-topic"><h2>Sur le même thème</h2><ul><li><a>777 emplois perdus à Vauban</a></li></ul></div>
<h2>{SUBHEAD}</h2>{_p(2)}{_p(3)}<blockquote class="embed"><p>{PARAGRAPHS[4]}</p></blockquote></div>
<div class="social-zone"><button>Partager</button><p>Suivez-nous, déjà 888 abonnés</p></div>
<div class="related-tags"><a>Transports</a></div></article></div><aside>{_cards("div")}</aside></main>"""
    return _page(head, body)


def world_radio() -> bytes:
    """A radio for abroad: day and change in one line, a letter and “à lire aussi” between the paragraphs."""
    head = _head(
        _linked(
            datePublished="2025-03-05T06:30:12Z",
            author=[{"@type": "Person", "name": "Ana Vidal"}],
            publisher={"@type": "NewsMediaOrganization", "name": "Radio Fil"},
        ),
        site="Radio Fil",
    )
    body = f"""<div id="main-content"><article class="t-content t-content--article"><a class="t-content__tag">Europe</a>
<h1 class="t-content__title">{TITLE}</h1><p class="t-content__chapo">{STANDFIRST}</p>
<div class="t-content__dates">Publié le : <time pubdate="pubdate" datetime="2025-03-05T06:30:12Z">05/03/2025 - 07:30</time>
Modifié le : <time datetime="2025-03-06T06:30:12Z">06/03/2025 - 07:30</time></div><div class="t-content__shares"><button>Partager</button></div>
<figure class="m-item-image"><img src="x.jpg"><figcaption>Le pont et ses 999 rivets. © Luc Petit</figcaption></figure>
<div class="t-content__authors">Par : <a class="m-from-author__name">Ana Vidal</a> <span>Suivre</span></div>
<div class="t-content__body">{_p(0)}{_p(1)}<div class="m-interstitial"><p>Publicité</p></div>
<p class="a-read-more"><strong>À lire aussi</strong><a>Vauban perd 777 emplois</a></p><h2>{SUBHEAD}</h2>{_p(2)}{_p(3)}
<p>► À lire aussi : <a>888 ponts à réparer</a></p>{_p(4)}</div>
<div class="o-self-promo"><p class="o-self-promo__title">Newsletter</p><p>Recevez toute l’actualité internationale, comme 6 543 lecteurs</p></div>
</article></div><section>{_cards("article")}</section>"""
    return _page(head, body)


def quebec() -> bytes:
    """A daily of Quebec: no element for the article, modules for each paragraph, hours written “6 h 30”."""
    head = _head(
        '<meta property="article:published_time" content="2025-03-05T06:30:00-05:00">',
        _linked(
            datePublished="2025-03-05T06:30:00-05:00",
            author=[{"@type": "Person", "name": "Ana Vidal"}],
            publisher={"@type": "Organization", "name": "Le Fil"},
        ),
    )
    modules = "".join(f'<p class="paragraph textModule textModule--type-paragraph">{words}</p>' for words in PARAGRAPHS)
    body = f"""<main class="mainStory"><div class="storyHeader"><span class="suptitle">Travaux</span><h1 class="title">{TITLE}</h1></div>
<div class="publicationsDate publicationsDate--type-publication">Publié le 5 mars 2025 à 6 h 30</div>
<div class="authorModule"><span class="name">Ana Vidal</span><span class="organization">Le Fil</span></div>
<div class="photoModule"><img src="x.jpg"><small class="credit">PHOTO LUC PETIT, LE FIL</small><p class="legend">Le pont, 999 mètres.</p></div>
<p class="lead textModule textModule--type-lead">{STANDFIRST}</p>{modules}
<div class="storyTextModule readMore"><a>Lisez « Vauban perd 777 emplois »</a></div></main>
<section class="mostRead"><h2>Les plus consultés</h2>{_cards("div")}</section>"""
    return _page(head, body)


def swiss() -> bytes:
    """A page that a program in the browser builds: no article element, the text once more in a script, a box of key points."""
    head = _head(
        '<meta property="article:published_time" content="2025-03-05T05:30:00.000Z">',
        '<meta property="article:author" content="Ana Vidal">',
    )
    data = json.dumps(
        {"props": {"pageProps": {"body": [{"p": words} for words in PARAGRAPHS], "teasers": ["777 emplois"]}}}
    )
    body = f"""<div id="__next"><main><div class="ArticleHeader_root__x1"><h1>{TITLE}</h1><p class="ArticleHeader_lead__x2">{STANDFIRST}</p>
<div class="Authors_root__1">Ana Vidal</div><div class="Dates_root__1">Publié le 05 mars 2025 à 06:30. / Modifié le 06 mars 2025 à 08:00.</div></div>
<div class="ArticleBody_root__z9">{_p(0)}{_p(1)}<div class="Newsletter_root__q"><h3>Nos lettres</h3><p>Rejoignez 888 lecteurs</p></div>
<h2>{SUBHEAD}</h2>{_p(2)}{_p(3)}{_p(4)}</div><div class="Related_root__k"><h2>Sur le même sujet</h2>{_cards("div")}</div></main></div>
<script id="__NEXT_DATA__" type="application/json">{data}</script>"""
    return _page(head, body)


def microdata() -> bytes:
    """An older house: everything in attributes of the elements, nothing in scripts."""
    body = f"""<div id="page"><article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{TITLE}</h1>
<p class="intro" itemprop="description">{STANDFIRST}</p><p class="signature">Par <span itemprop="author" itemscope itemtype="http://schema.org/Person">
<span itemprop="name">Ana Vidal</span></span>, <time itemprop="datePublished" datetime="2025-03-05T06:30">le 5 mars 2025</time></p>
<div itemprop="articleBody"><figure><img src="x.jpg"><figcaption>Le pont, long de 999 m. © Luc Petit</figcaption></figure>{_p(0)}{_p(1)}
<aside class="encart"><h4>À lire également</h4><p><a>Vauban : 777 emplois perdus</a></p></aside><h3>{SUBHEAD}</h3>{_p(2)}{_p(3)}{_p(4)}</div>
<div class="comments"><h4>888 commentaires</h4></div></article><div id="sidebar">{_cards("div")}</div></div>"""
    return _page(_head(), body)


def blog_engine() -> bytes:
    """A local site on a blog engine: a graph whose article names its author and publisher by their identifiers."""
    root = "https://fil.example/"
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{ADDRESS}#article",
                "isPartOf": {"@id": ADDRESS},
                "author": {"@id": f"{root}#/schema/person/1"},
                "headline": TITLE,
                "datePublished": "2025-03-05T06:30:12+00:00",
                "publisher": {"@id": f"{root}#organization"},
            },
            {
                "@type": "WebPage",
                "@id": ADDRESS,
                "name": f"{TITLE} - Fil local",
                "datePublished": "2025-03-05T06:30:12+00:00",
            },
            {"@type": "Organization", "@id": f"{root}#organization", "name": "Le Fil"},
            {"@type": "Person", "@id": f"{root}#/schema/person/1", "name": "Ana Vidal", "url": f"{root}author/ana"},
        ],
    }
    head = (
        f'<head><meta charset="utf-8"><title>{TITLE} - Fil local</title>'
        f'<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph, ensure_ascii=False)}</script></head>'
    )
    body = f"""<div id="content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{TITLE}</h1>
<div class="entry-meta">Publié le <time class="entry-date published" datetime="2025-03-05T06:30:12+00:00">5 mars 2025</time> par
<span class="author vcard">Ana Vidal</span></div></header><div class="entry-content"><p><strong>{STANDFIRST}</strong></p>
<figure class="wp-block-image"><img src="x.jpg"><figcaption class="wp-element-caption">Le pont et 999 badauds</figcaption></figure>
{_p(0)}{_p(1)}<h2 class="wp-block-heading">{SUBHEAD}</h2>{_p(2)}{_p(3)}{_p(4)}
<div class="sharedaddy sd-sharing-enabled"><h3>Partager :</h3><ul><li>Cliquez pour partager sur 888 réseaux</li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Sur le même thème</h3><p>777 emplois perdus à Vauban</p></div></div>
<div class="author-box"><h4>Ana Vidal</h4><p>Journaliste, 1 234 articles publiés au Fil.</p></div></article>
<section id="comments"><h2>888 réflexions sur « {TITLE} »</h2></section></div>"""
    return _page(head, body)


def light_page() -> bytes:
    """The light page for telephones: elements of its own for pictures and advertisements."""
    head = _head(
        _linked(
            datePublished="2025-03-05T06:30:12+01:00",
            author={"@type": "Person", "name": "Ana Vidal"},
            publisher={"@type": "Organization", "name": "Le Fil"},
        )
    )
    body = f"""<main><article class="amp-article"><h1>{TITLE}</h1><p class="amp-chapo">{STANDFIRST}</p><p class="amp-date">Le 5 mars 2025 à 06h30</p>
<amp-img src="x.jpg" width="6" height="4"></amp-img><span class="amp-caption">Le pont, 999 mètres</span>{_p(0)}<amp-ad><div>Publicité 888</div></amp-ad>
{_p(1)}<p class="lire-aussi"><a>LIRE AUSSI &gt; Vauban : 777 emplois perdus</a></p><h2>{SUBHEAD}</h2>{_p(2)}{_p(3)}{_p(4)}
<amp-list class="related"><div>777 autres articles</div></amp-list></article></main>"""
    return _page(head, body)


PAGES: dict[str, Callable[[], bytes]] = {
    maker.__name__: maker
    for maker in (
        *(national_daily, conservative_daily, machine_classes, regional_group, body_in_metadata, live, public_radio),
        *(world_radio, quebec, swiss, microdata, blog_engine, light_page),
    )
}
