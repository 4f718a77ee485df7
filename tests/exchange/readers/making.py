"""Small files of every kind that can be read, made by the tools that make them, or in the shape that they have.

Each maker returns bytes. All say that a bridge closes, which costs 3.5 million euros, so that tests can look for it.
"""

from __future__ import annotations

import gc
import io
import json
import mailbox
import tempfile
import warnings
import zipfile
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.style import Style, TextProperties
from odf.table import Table, TableCell, TableRow
from odf.text import H, Note, NoteBody, NoteCitation, P, Span
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

COST = "3,5 millions d’euros"
LONG = (
    f"Le pont de Rives, qui compte 12 500 passages par jour, fermera mardi pour dix mois de travaux, a dit la mairie. "
    f"Le chantier coûte {COST} pour la réfection des piles et du tablier, que la région paie pour moitié."
)
OTHER = (
    "Les riverains demandent des navettes et un passage pour les piétons, que personne n’a encore promis. "
    "Vingt-deux élus ont voté contre, dit Jean-Pierre Martin, et quatre-vingt-dix pour, après deux heures de débat."
)


def page(*, body: str = "", head: str = "", paragraphs: int = 1) -> bytes:
    """Return a web page of a news site, with navigation around its article."""
    text = body or f"<p>{LONG}</p><p>{OTHER}</p>" * paragraphs
    return (
        f"<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>Le pont ferme – Le Fil</title>{head}</head>"
        f"<body><nav><a href=/>Accueil</a> <a href=/eco>Économie</a></nav><article><h1>Le pont ferme</h1>{text}</article>"
        "<footer>Mentions légales</footer></body></html>"
    ).encode()


JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
{"@type": ["NewsArticle"], "headline": "Le pont ferme", "datePublished": "2025-03-05T08:15:00+01:00",
"author": [{"@type": "Person", "name": "Ana Vidal"}], "publisher": {"name": "Le Fil"},
"mainEntityOfPage": {"@id": "https://fil.example/pont"}}]}</script>"""


def mhtml() -> bytes:
    """Return a page as Chromium saves it in one file: its part says no charset, the page does."""
    html = page(paragraphs=4).decode()
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://fil.example/pont\r\nSubject: Le pont ferme\r\n"
        "Date: Wed, 5 Mar 2025 08:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\n'
        "Content-Transfer-Encoding: 8bit\r\nContent-Location: https://fil.example/pont\r\n\r\n"
        f"{html}\r\n------B--\r\n"
    ).encode()


def word() -> bytes:
    """Return a Word document with a power, hidden and struck words, a tracked deletion and insertion, and a table."""
    document = docx.Document()
    document.add_heading("Le pont ferme", 0)
    document.add_paragraph("Publié le 5 mars 2025")
    paragraph = document.add_paragraph(f"{LONG} Il tombe 10")
    paragraph.add_run("9").font.superscript = True
    paragraph.add_run(" litres.")
    paragraph.add_run(" caché").font.hidden = True
    paragraph.add_run(" barré").font.strike = True
    _tracked(paragraph, "w:del", "w:delText", " douze morts")
    _tracked(paragraph, "w:ins", "w:t", " Quatorze blessés.")
    table = document.add_table(2, 2)
    for cell, said in zip(table._cells, ("an", "euros", "2024", "3 M€"), strict=True):
        cell.text = said
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _tracked(paragraph, change, text, said):
    changed = OxmlElement(change)
    changed.set(qn("w:author"), "Ana")
    run, words = OxmlElement("w:r"), OxmlElement(text)
    words.text = said
    words.set(qn("xml:space"), "preserve")
    run.append(words)
    changed.append(run)
    paragraph._p.append(changed)


def opendocument() -> bytes:
    """Return an OpenDocument text with a raised note number, a footnote and a table."""
    document = OpenDocumentText()
    raised = Style(name="T1", family="text")
    raised.addElement(TextProperties(textposition="super 58%"))
    document.automaticstyles.addElement(raised)
    document.text.addElement(H(outlinelevel=1, text="Le pont ferme"))
    paragraph = P(text=f"Il coûte {COST}")
    paragraph.addElement(Span(stylename=raised, text="1"))
    note = Note(noteclass="footnote", id="n1")
    note.addElement(NoteCitation(text="1"))
    body = NoteBody()
    body.addElement(P(text="Selon la mairie."))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addText(", dit-elle.")
    document.text.addElement(paragraph)
    document.text.addElement(_rows((("an", "euros"), ("2024", "3 M€"))))
    return _saved(document)


def _rows(rows):
    table = Table(name="t")
    for row in rows:
        line = TableRow()
        for said in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=said))
            line.addElement(cell)
        table.addElement(line)
    return table


def _saved(document) -> bytes:
    stream = io.BytesIO()
    document.write(stream)
    return stream.getvalue()


def rtf(body: str = "") -> bytes:
    """Return RTF with deleted and hidden words, a power, and an emoji in two halves."""
    text = body or (
        r"\b Le pont ferme\b0\par Publi\'e9 le 5 mars 2025\par Il co\'fbte 3,5\~millions d\u8217?euros, "
        r"{\deleted 12}14 morts, 10{\super 9} litres \u-10179?\u-8704? {\v cach\'e9}fin.\par"
    )
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Arial;}}{\info{\title Faux}}\uc1\pard\f0 "
    return (head + body.replace("\n", "\\par ") + "}" if body else head + text + "}").encode("cp1252")


def letter() -> bytes:
    """Return a newsletter with a plain and a web part."""
    message = EmailMessage()
    message["Subject"], message["From"] = "Le pont ferme", "Le Fil <lettre@fil.example>"
    message["To"], message["Date"] = "x@y.example", "Wed, 05 Mar 2025 08:00:00 +0100"
    message["Message-ID"] = "<1@fil.example>"
    message.set_content("Le pont ferme.")
    message.add_alternative(f"<html><body><p>Il coûte {COST}<sup>1</sup>.</p></body></html>", subtype="html")
    return message.as_bytes()


def letterbox() -> bytes:
    """Return a mailbox of two messages, one with a line that begins with “From ”."""
    other = EmailMessage()
    other["Subject"], other["From"], other["Date"] = "Deux", "a@b.example", "Thu, 06 Mar 2025 08:00:00 +0100"
    other.set_content(f"From Paris: le pont coûte {COST}.\n")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "box")
        box = mailbox.mbox(path)
        box.add(mailbox.mboxMessage(letter()))
        box.add(other)
        box.flush()
        box.close()
        return path.read_bytes()


def rss() -> bytes:
    """Return a feed as French papers write it: CDATA with blanks around, entities inside, a picture's caption."""
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Le Fil</title><pubDate>Sat, 08 Mar 2025 09:00:00 +0000</pubDate><item><title><![CDATA[
 L&rsquo;été du pont]]></title><pubDate>Sat, 08 Mar 2025 00:30:14 +0100</pubDate>
<description><![CDATA[ Le pont coûte {COST}. ]]></description><link>https://fil.example/p</link>
<media:content url="x"><media:description>Légende.</media:description></media:content></item></channel></rss>""".encode()


def atom() -> bytes:
    """Return an Atom feed with the article itself."""
    return f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Le Fil</title><entry>
<title type="html">Le pont &amp;amp; la rive</title><link rel="self" href="https://fil.example/self"/>
<link href="https://fil.example/p"/><published>2025-03-08T06:00:00+01:00</published><author><name>Ana Vidal</name></author>
<content type="html">&lt;p&gt;Il coûte {COST}.&lt;/p&gt;</content></entry></feed>""".encode()


def newsml() -> bytes:
    """Return NewsML 1.x as an agency sends a corrected version, in ISO-8859-1."""
    return f"""<?xml version="1.0" encoding="iso-8859-1"?><NewsML><NewsItem><Identification><NewsIdentifier>
<ProviderId>afp.com</ProviderId><DateId>20240710</DateId><RevisionId PreviousRevision="1" Update="N">2</RevisionId>
<PublicIdentifier>urn:newsml:afp.com:20240710:x:2</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>
<FirstCreated>20240710T125902Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Le pont ferme</HeadLine>
<DateLine>Strasbourg, 10 juil 2024 (AFP)</DateLine></NewsLines><NewsComponent><ContentItem><DataContent>
<p> Le pont coûte {COST.replace("’", "'")}. </p><p>Il rouvrira.</p><p>abc/def</p></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>""".encode("latin-1")


def newsml_g2() -> bytes:
    """Return a message of NewsML-G2 with a headline for each role."""
    return f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="x" version="1"><itemMeta>
<provider literal="AFP"/></itemMeta><contentMeta><contentCreated>2026-03-14T00:10:00+01:00</contentCreated>
<by>Ana Vidal</by><headline role="hld:short">Pont</headline><headline>Le pont ferme</headline></contentMeta><contentSet>
<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><p>Le pont coûte {COST}.</p><p>Fin.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>""".encode()


def nitf() -> bytes:
    """Return NITF with a table whose rows differ in width."""
    return f"""<nitf><head><docdata><date.issue norm="20260314T120000Z"/></docdata></head><body><body.head><hedline>
<hl1>Le pont ferme</hl1></hedline><byline>Par Ana Vidal</byline><distributor>Agence France-Presse</distributor></body.head>
<body.content><p>Le pont coûte {COST}.</p><table><tr><td>an</td><td>euros</td></tr><tr><td>2024</td></tr></table>
</body.content></body></nitf>""".encode()


def ninjs(version: int = 3) -> bytes:
    """Return an item of ninjs in one of its versions."""
    if version == 1:
        item = {"uri": "https://x.example/1", "headline": "Le pont ferme", "byline": "Ana Vidal", "source": "AFP"}
        item |= {"body_richtext": f"<p>Il coûte {COST}.</p>", "versioncreated": "2026-03-14T00:10:00+0100"}
    else:
        item = {
            "uri": "https://x.example/1",
            "headlines": [{"role": "main", "value": "Le pont ferme"}],
            "by": "Ana Vidal",
        }
        item |= {"bodies": [{"role": "main", "contentType": "text/html", "value": f"<p>Il coûte {COST}.</p>"}]}
        item |= {"versionCreated": "2026-03-14T00:10:00+01:00", "source": "AFP"}
    return json.dumps(item, ensure_ascii=False).encode()


def europresse() -> bytes:
    """Return a page of two articles, the first twice, in the layout of 2023."""
    first = f"""<article><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Fil, no. 123<br/>
Édition A ; Édition B</span></div><span class="DocHeader">Économie, samedi 14 mars 2026 812 mots, p. 12</span>
<div class="titreArticle"><p class="sm-margin-bottom">Transports</p>
<p class="titreArticleVisu rdp__articletitle">Le pont ferme</p></div><p class="sm-margin-bottomNews">Vidal, Ana; Petit, Luc</p>
<div class="docOcurrContainer"><p>Le <mark>pont</mark> coûte {COST}.</p><p>Il rouvrira en mai.</p>
<aside>Illustration(s) : photo</aside><p>Cet article est paru dans <a href="https://fil.example/p">Le Fil</a></p></div>
<footer><small>Certificat émis le 1 avril 2026 à Université</small>
<div class="publiC-lblNodoc">news·20260313·FL·123</div></footer></article>"""
    second = """<article><span class="DocPublicationName">La Gazette (site web)</span>
<span class="DocHeader">samedi 14 mars 2026 - 16:55:20 -0000 98 mots</span><div class="titreArticle">
<p class="titreArticleVisu">Un autre pont</p></div><div class="docOcurrContainer"><section><p>Un pont rouvre…</p></section>
</div></article>"""
    return f'<html><head><meta charset="UTF-8"></head><body>{first}{second}{first}</body></html>'.encode()


def old_europresse() -> bytes:
    """Return a page in the layout of 2015: tables, bare text between breaks, UTF-8 that claims to be Latin-1."""
    return f"""<html><head><META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head><body><table><tr><td>
<span class="DocPublicationName">Le Fil</span><br><span class="DocHeader">Économie</span>
<span class="DocHeader">samedi 14 mars 2015</span><span class="DocHeader">, p. 3</span><br>
<span class="TitreArticleVisu">Le pont ferme</span><br>Le pont de l’été coûte {COST}.<br><p></p>Il rouvrira.<br>
<span id="PubliC_lblNodoc">news·20150314·FL·1</span></td></tr></table></body></html>""".encode()


def factiva_page() -> bytes:
    """Return a page of two articles, with its index and without."""
    return f"""<html><head><meta charset="utf-8"></head><body><form><div class="article frArticle"><table>
<tr><td><b>HD&nbsp;</b></td><td><b class="frHeadline">Le pont ferme</b></td></tr><tr><td><b>WC&nbsp;</b></td><td>295 mots</td></tr>
<tr><td><b>PD&nbsp;</b></td><td>14 mars 2026</td></tr><tr><td><b>ET&nbsp;</b></td><td>00:10</td></tr>
<tr><td><b>SN&nbsp;</b></td><td>Le Fil</td></tr>
<tr><td><b>LP&nbsp;</b></td><td><p class="articleParagraph frarticleParagraph">Le pont ferme.</p></td></tr>
<tr><td><b>TD&nbsp;</b></td><td><p class="articleParagraph frarticleParagraph">Il coûte {COST}.</p></td></tr></table></div>
<div class="article frArticle"><div><span class="frHeadline">Autre titre</span></div><div>Ana Vidal</div><div>98 mots</div>
<div>15 mars 2026</div><div>09:12</div><div>La Gazette</div><div>GAZ</div><div>Français</div>
<p class="articleParagraph frarticleParagraph">Un texte.</p><p>Document GAZ0000020260315em3e0000b</p></div></form></body></html>""".encode()


def factiva_xml() -> bytes:
    """Return the old XML, with a byte-order mark and hits marked in the headline."""
    return f"""\ufeff<?xml version="1.0" encoding="utf-8"?><PPSResponse><ppsArticleResponse xmlns="http://x"><ppsarticleResultSet>
<ppsarticle><article><headline><paragraph lang="EN">Le <hlt>pont</hlt> ferme</paragraph></headline>
<sourceName>Le Fil</sourceName><publicationDate><date>2012-03-14</date></publicationDate><leadParagraph>
<paragraph>Le pont ferme.</paragraph></leadParagraph><tailParagraphs><paragraph>Il coûte {COST}.</paragraph></tailParagraphs>
</article></ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>""".encode()


FACTIVA_TEXT = f"""HD Le pont ferme
BY Par Ana Vidal
WC 295 mots
PD 14 mars 2026
SN Le Fil
LP
Le pont de Rives ferme mardi.

TD
Le chantier coûte {COST}.
CO fil : Fil SA
AN Document LEFIL00020260314em3e0000a

HD Autre titre
PD 15 mars 2026
SN La Gazette
LP Texte deux.
AN Document GAZ0000020260314em3e0000b
"""


def nexis_text(articles: int = 10) -> str:
    """Return the old text of Nexis: separators, fields in French and English, lines wrapped at 79 columns."""
    parts = []
    for number in range(1, articles + 1):
        parts += [
            f"""
                               {number} of {articles} DOCUMENTS


                                   Le Fil

                        Mardi {number} Décembre 2019

Le pont {number} ferme

AUTEUR: Ana Vidal

LONGUEUR: 120 mots


Le pont de Rives ferme mardi pour des travaux de réfection, a annoncé
la mairie, qui paie {COST}.

Il rouvrira en mai.

DATE-CHARGEMENT: 30 novembre 2019

LANGUE: FRENCH


                Copyright 2019 Le Fil
                All Rights Reserved
"""
        ]
    return "\n".join(parts)


def nexis_uni() -> bytes:
    """Return a Word document of Nexis Uni: a cover, then articles that each end with the same mark."""
    document = docx.Document()
    lines = ["Date and Time: July 5, 2019", "Job Number: 1", "Documents (2)", "1. Le pont ferme"]
    for title, day in (
        ("Le pont ferme", "July 4, 2019 Thursday 1:04 PM GMT"),
        ("Un autre pont", "5 juillet 2019 vendredi"),
    ):
        lines += [
            title,
            "Le Fil",
            day,
            "Copyright 2019 Le Fil All Rights Reserved",
            "Section:\u00a0ÉCO",
            "Length:\u00a0120 words",
        ]
        lines += [
            "Byline:\u00a0Ana Vidal",
            "Body",
            f"Le chantier coûte {COST}.",
            "Il rouvrira.",
            "Classification",
            "Language:\u00a0FRENCH",
        ]
        lines += ["\nLoad-Date:\u00a0July 9, 2019", "\nEnd of Document"]
    for line in lines:
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def columns_pdf() -> bytes:
    """Return a PDF of two columns with running heads, a title, a raised note number, a power and cut words."""
    stream = io.BytesIO()
    width, height = A4
    document = BaseDocTemplate(stream, pagesize=A4)

    def head(page_canvas, made):
        page_canvas.setFont("Helvetica", 8)
        page_canvas.drawString(40, height - 30, "Le Fil – mercredi 5 mars 2025")
        page_canvas.drawCentredString(width / 2, 25, str(made.page))
        if made.page == 1:
            page_canvas.setFont("Helvetica-Bold", 22)
            page_canvas.drawString(40, height - 80, "Le pont de Rives ferme")

    wide = (width - 100) / 2
    frames = [Frame(x, 60, wide, height - 200, leftPadding=0, rightPadding=0) for x in (40, 60 + wide)]
    document.addPageTemplates([PageTemplate(frames=frames, onPage=head)])
    style = ParagraphStyle("b", fontName="Times-Roman", fontSize=10, leading=12, alignment=4, firstLineIndent=12)
    texts = [
        LONG.replace("12 500", "12 500<super size=6>1</super>"),
        f"Il tombe 10<super size=6>9</super> litres. {OTHER}",
    ]
    document.build([Paragraph(texts[number % 2], style) for number in range(60)])
    return stream.getvalue()


def cut_pdf() -> bytes:
    """Return a PDF whose lines end in cut words."""
    stream = io.BytesIO()
    sheet = canvas.Canvas(stream)
    for number, line in enumerate(
        ("Le gouver-", "nement compte vingt-", "trois morts, dit Jean-", "Pierre, en 2024 et il l’a peut-", "être su.")
    ):
        sheet.drawString(60, 700 - 14 * number, line)
    sheet.save()
    return stream.getvalue()


def scan() -> bytes:
    """Return a PDF of a picture alone."""
    stream = io.BytesIO()
    sheet = canvas.Canvas(stream)
    sheet.rect(50, 50, 100, 100, fill=1)
    sheet.save()
    return stream.getvalue()


def unnamed_letters_pdf() -> bytes:
    """Return a PDF as LaTeX makes it with bitmap fonts: each letter a drawing, called “a233” for what has this number."""
    codes = sorted(set(LONG.encode("latin-1", "ignore")))
    names = " ".join(f"{code} /a{code}" for code in codes)
    drawings = "".join(f"/a{code} 6 0 R " for code in codes)
    said = LONG.encode("latin-1", "ignore").hex()
    page = f"BT /F1 10 Tf 40 700 Td <{said}> Tj ET"
    drawing = "500 0 0 0 450 700 d1 0 0 450 700 re f"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 4000 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        (
            f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255"
            f" /Widths [{'500 ' * 256}] /Encoding << /Type /Encoding /Differences [{names}] >> /CharProcs << {drawings}>> >>"
        ),
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return data + f"{trailer}startxref\n{len(data)}\n%%EOF\n".encode("latin-1")


def warc(html: bytes | None = None) -> bytes:
    """Return a web archive with an article, a revisit of it and a style sheet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # warcio leaves the files that it counts in to the collector
        data = _warc(html)
        gc.collect()
    return data


def _warc(html):
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=True)
    for address, kind, body in (
        ("https://fil.example/pont", "text/html; charset=utf-8", html or page(head=JSON_LD, paragraphs=4)),
        ("https://fil.example/x.css", "text/css", b"p {}"),
    ):
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
        record = writer.create_warc_record(address, "response", payload=io.BytesIO(body), http_headers=headers)
        writer.write_record(record)
    writer.write_record(
        writer.create_revisit_record(
            "https://fil.example/pont", "sha1:x", "https://fil.example/pont", "2025-03-05T08:00:00Z"
        )
    )
    return stream.getvalue()


def wacz() -> bytes:
    """Return a WACZ container around a web archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("archive/data.warc.gz", warc())
    return stream.getvalue()


def tei() -> bytes:
    """Return two articles of a digitised newspaper in TEI, one with a word over two lines and a note."""
    return """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Corpus</title></titleStmt><sourceDesc>
<bibl><title level="j">Le Fil</title><date when="1932-03-14"/></bibl></sourceDesc></fileDesc></teiHeader><text><body>
<div type="article"><head>Le pont ferme</head><p>Il coûte 3,5 mil<lb break="no"/>lions<note>une note</note> de francs.</p></div>
<div type="article"><head>Autre</head><p>Deux.</p></div></body></text></TEI>""".encode()


def alto() -> bytes:
    """Return a page of ALTO as Gallica has it: UTF-8 that claims to be Latin-1, a word cut at the end of a line."""
    return """<?xml version="1.0" encoding="ISO-8859-1"?><alto xmlns="http://bibnum.bnf.fr/ns/alto_prod"><Layout><Page><PrintSpace>
<TextBlock><TextLine><String CONTENT="L’été,"/><SP/><String CONTENT="le"/><SP/>
<String CONTENT="gouver" SUBS_TYPE="HypPart1" SUBS_CONTENT="gouvernement"/><HYP CONTENT="-"/></TextLine><TextLine>
<String CONTENT="nement" SUBS_TYPE="HypPart2" SUBS_CONTENT="gouvernement"/><SP/><String CONTENT="paie"/><SP/>
<String CONTENT="3,5"/><SP/><String CONTENT="millions."/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>""".encode()


ROWS = (
    ("Titre", "Journal", "Date de publication", "Texte intégral"),
    ("Le pont ferme", "Le Fil", "14/03/2026", f"Il coûte {COST}."),
    ("Un autre pont", "La Gazette", "15/03/2026", "Il rouvre."),
)


def comma_separated() -> bytes:
    """Return a table as French programs save it: semicolons, Windows-1252, CRLF."""
    return "\r\n".join(";".join(f'"{cell}"' for cell in row) for row in ROWS).encode("cp1252")


def _day(cell):
    day, month, year = map(int, cell.split("/"))
    return date(year, month, day)


def excel() -> bytes:
    """Return a sheet with a real date."""
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append([_day(cell) if cell[:1].isdigit() else cell for cell in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def open_sheet() -> bytes:
    """Return an OpenDocument sheet."""
    document = OpenDocumentSpreadsheet()
    document.spreadsheet.addElement(_rows(ROWS))
    return _saved(document)


def json_lines() -> bytes:
    """Return a JSON object for each article."""
    names = ("title", "source", "date", "text")
    lines = (json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in ROWS[1:])
    return "\n".join(lines).encode()


def every_kind() -> dict[str, bytes]:
    """Return a file of each kind by its name."""
    return {
        "page.html": page(head=JSON_LD, paragraphs=4),
        "page.mhtml": mhtml(),
        "article.docx": word(),
        "article.odt": opendocument(),
        "article.rtf": rtf(),
        "lettre.eml": letter(),
        "boite.mbox": letterbox(),
        "flux.rss": rss(),
        "flux.atom": atom(),
        "depeche.xml": newsml(),
        "g2.xml": newsml_g2(),
        "nitf.xml": nitf(),
        "ninjs.json": ninjs(),
        "ninjs1.json": ninjs(1),
        "europresse.HTML": europresse(),
        "europresse-2015.html": old_europresse(),
        "factiva.html": factiva_page(),
        "factiva.xml": factiva_xml(),
        "factiva.txt": FACTIVA_TEXT.encode(),
        "factiva.rtf": rtf(FACTIVA_TEXT.replace("’", "'")),
        "nexis.txt": ("\ufeff" + nexis_text()).replace("\n", "\r\n").encode(),
        "nexis.docx": nexis_uni(),
        "colonnes.pdf": columns_pdf(),
        "archive.warc.gz": warc(),
        "archive.wacz": wacz(),
        "presse.tei": tei(),
        "page.alto": alto(),
        "table.csv": comma_separated(),
        "table.xlsx": excel(),
        "table.ods": open_sheet(),
        "table.jsonl": json_lines(),
        "article.txt": f"Le pont ferme\n\nPublié le 5 mars 2025\n\n{LONG}\n".encode(),
    }
