"""What a plug-in is made of: the names that readers, writers and recognisers of other packages may rely on.

They are kept from version to version. A package names its plug-in in an entry point: ``recoupe.readers`` a
:class:`Reader`, ``recoupe.writers`` a :class:`Writer`, ``recoupe.recognisers`` whatever makes an object with
``recognise(texts)`` when it is called without arguments. docs/plugins.md shows one of each.
"""

from __future__ import annotations

from recoupe.exchange.decoding import decode
from recoupe.exchange.export_writers import ExportMaterial, WrittenExport
from recoupe.exchange.formats import Contents, Writer
from recoupe.exchange.problems import EmptyFile, FileProblem
from recoupe.exchange.readers.values import Annotation, Found, ReadArticle, Reader, ReadingRemark, Source
from recoupe.exchange.sheet import Sheet, SheetFact
from recoupe.exchange.values import GoldArticle, VerifiedFact
from recoupe.recognition.values import Figure, Name, Recognised, Text
from recoupe_db.problems import Problem
from recoupe_db.records import Kind, Label, Modifier, Origin, Reading

__all__ = [
    "Annotation",
    "Contents",
    "EmptyFile",
    "ExportMaterial",
    "Figure",
    "FileProblem",
    "Found",
    "GoldArticle",
    "Kind",
    "Label",
    "Modifier",
    "Name",
    "Origin",
    "Problem",
    "ReadArticle",
    "Reader",
    "Reading",
    "ReadingRemark",
    "Recognised",
    "Sheet",
    "SheetFact",
    "Source",
    "Text",
    "VerifiedFact",
    "Writer",
    "WrittenExport",
    "decode",
]
