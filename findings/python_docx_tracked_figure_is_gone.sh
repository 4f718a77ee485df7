#!/usr/bin/env bash
# python-docx reads neither the old figure nor the new one of a tracked change, nor one in a content control.
#
# Expected: `paragraph.text` of a sentence in which 12 was changed to 14 with “track changes” on says 14, as Word prints it
# once changes are accepted, or 12, as it was; the field of a form shows what stands in it.
# Seen: “Le bilan est de  morts.”: runs inside w:ins, w:sdt, w:smartTag and w:moveTo are no part of the text, and those in
# w:del are not either, so that the figure that was corrected last is the one that is lost. Fails when it is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import sys
from importlib.metadata import version

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

print("python", sys.version.split()[0], "python-docx", version("python-docx"))


def run(text, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def reopened(middle):
    document = docx.Document()
    inside = parse_xml(f"<w:p {nsdecls('w')}>{run('Le bilan est de ')}{middle}{run(' morts.')}</w:p>")
    document.add_paragraph()._p.extend(list(inside))
    stream = io.BytesIO()
    document.save(stream)
    return docx.Document(io.BytesIO(stream.getvalue())).paragraphs[-1].text


KINDS = {
    "tracked change": f'<w:del w:id="1" w:author="A">{run("12", "delText")}</w:del><w:ins w:id="2" w:author="A">{run("14")}</w:ins>',
    "content control": f"<w:sdt><w:sdtContent>{run('14')}</w:sdtContent></w:sdt>",
    "smart tag": f'<w:smartTag w:uri="urn:x" w:element="y">{run("14")}</w:smartTag>',
    "moved text": f'<w:moveTo w:id="3" w:author="A">{run("14")}</w:moveTo>',
}
read = {kind: reopened(middle) for kind, middle in KINDS.items()}
for kind, text in read.items():
    print(f"{kind:16} {text}")
plain = reopened(run("14"))
sys.exit(0 if plain == "Le bilan est de 14 morts." and set(read.values()) == {"Le bilan est de  morts."} else "python-docx reads them now")
PYTHON
