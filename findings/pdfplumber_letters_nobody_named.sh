#!/usr/bin/env bash
# pdfplumber reads “é” as “Ø” in a PDF of LaTeX's bitmap fonts, without a word; pypdf reads it otherwise.
#
# The fonts that pdflatex makes where no outlines are installed (Type 3) call their letters by number: “/a233”, and have no
# table of characters (/ToUnicode). Nothing in the file says that 233 is “é”.
# Expected: letters that nobody named come as such, as pdfminer does elsewhere with “(cid:233)”, so that a program can tell
# that a page cannot be read.
# Seen: pdfminer leaves a name that it does not know aside and keeps what Adobe's standard encoding has in that place, so
# that “réfection coûtée” is “rØfection coßtØe”: wrong letters that look like right ones. Only places that are empty
# there (224, “à”) come as “(cid:224)”. pypdf gives “réfection coûtée”, which is right by luck: it takes the number for
# Latin-1. Fails when one of them changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pdfplumber==0.11.10 pdfminer.six==20260107 pypdf==7.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import io
import sys

import pdfplumber
import pypdf

SAID = "La réfection coûtée à Rives"
codes = sorted(set(SAID.encode("latin-1")))
names = " ".join(f"{code} /a{code}" for code in codes)
drawings = " ".join(f"/a{code} 6 0 R" for code in codes)
page = f"BT /F1 10 Tf 40 700 Td <{SAID.encode('latin-1').hex()}> Tj ET"
drawing = "500 0 0 0 450 700 d1 0 0 450 700 re f"
objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255"
    f" /Widths [{'500 ' * 256}] /Encoding << /Type /Encoding /Differences [{names}] >> /CharProcs << {drawings} >> >>",
    f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
    f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream",
]
data, places = b"%PDF-1.4\n", []
for number, each in enumerate(objects, start=1):
    places.append(len(data))
    data += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
table = "".join(f"{place:010} 00000 n \n" for place in places)
size = len(objects) + 1
data += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n".encode()

plumbed = pdfplumber.open(io.BytesIO(data)).pages[0].extract_text()
read = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text().strip()
print("python", sys.version.split()[0], "pdfplumber", pdfplumber.__version__, "pypdf", pypdf.__version__)
print("drawn:     ", SAID)
print("pdfplumber:", plumbed)
print("pypdf:     ", read)
if "rØfection coßtØe" not in plumbed or "(cid:224)" not in plumbed:
    sys.exit("pdfplumber says otherwise now: look again")
if read != SAID:
    sys.exit("pypdf says otherwise now: look again")
PYTHON
