"""What files are that hold no article, told by how they begin and by their name: for a sentence that says so."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from recoupe.exchange.readers.values import Source
from recoupe_db.problems import QT_TRANSLATE_NOOP

PICTURE: Final = QT_TRANSLATE_NOOP("Problem", "a picture")
SOUND: Final = QT_TRANSLATE_NOOP("Problem", "a sound recording")
FILM: Final = QT_TRANSLATE_NOOP("Problem", "a film")
ARCHIVE: Final = QT_TRANSLATE_NOOP("Problem", "a packed archive")
PROGRAM: Final = QT_TRANSLATE_NOOP("Problem", "a program")
DATABASE: Final = QT_TRANSLATE_NOOP("Problem", "a database")
OLD_OFFICE: Final = QT_TRANSLATE_NOOP("Problem", "a file of an old office program (.doc, .xls, .ppt)")
SLIDES: Final = QT_TRANSLATE_NOOP("Problem", "a presentation")
BOOK: Final = QT_TRANSLATE_NOOP("Problem", "an electronic book")
CODE: Final = QT_TRANSLATE_NOOP("Problem", "the source text of a program")
STYLE: Final = QT_TRANSLATE_NOOP("Problem", "a part of a web page (script or style)")
SETTINGS: Final = QT_TRANSLATE_NOOP("Problem", "a file of settings or data")
LOCKED_MAIL: Final = QT_TRANSLATE_NOOP("Problem", "a mailbox or message of Outlook")
WITHOUT_TEXT: Final = QT_TRANSLATE_NOOP("Problem", "a file of facts or annotations without the text of the articles")
MARKUP: Final = QT_TRANSLATE_NOOP("Problem", "an XML or JSON file of a kind that is not known")

_BEGINNINGS: Final = (
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"BM", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"\0\0\1\0", PICTURE),
    (b"8BPS", PICTURE),
    (b"ID3", SOUND),
    (b"\xff\xfb", SOUND),
    (b"OggS", SOUND),
    (b"fLaC", SOUND),
    (b"\x1aE\xdf\xa3", FILM),
    (b"FLV", FILM),
    (b"\x7fELF", PROGRAM),
    (b"MZ", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"SQLite format 3\0", DATABASE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
    (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
    (b"Rar!", ARCHIVE),
    (b"\xfd7zXZ\0", ARCHIVE),
    (b"BZh", ARCHIVE),
    (b"\x28\xb5\x2f\xfd", ARCHIVE),
    (b"!BDN", LOCKED_MAIL),
    (b"wOFF", SETTINGS),
    (b"wOF2", SETTINGS),
)
_SUFFIXES: Final = {
    PICTURE: ".png .jpg .jpeg .gif .webp .tif .tiff .bmp .ico .svg .heic .avif .psd .eps .ai .indd",
    SOUND: ".mp3 .wav .ogg .m4a .flac .aac .wma .opus .aif .aiff",
    FILM: ".mp4 .mov .avi .mkv .webm .mpg .mpeg .wmv .flv",
    ARCHIVE: ".zip .gz .tgz .tar .7z .rar .bz2 .xz .zst",
    OLD_OFFICE: ".doc .xls .ppt .wps .wpd .pages .numbers",
    SLIDES: ".pptx .odp .key",
    BOOK: ".epub .mobi .azw3",
    LOCKED_MAIL: ".msg .pst .ost",
    PROGRAM: ".exe .dll .so .jar .class .deb .rpm .dmg .iso .app .apk .pyc",
    DATABASE: ".sqlite .sqlite3 .db .mdb .accdb .parquet",
    STYLE: ".css .js .mjs .map .woff .woff2 .ttf .otf .eot",
    CODE: ".py .r .c .h .cpp .java .php .rb .go .rs .ts .sh .bat .ps1 .sql .ipynb .tex .bib",
    SETTINGS: ".ini .cfg .conf .toml .yaml .yml .lock .log .plist .srt .vtt .ics .vcf .kml .gpx .geojson",
}
_BY_SUFFIX: Final = {suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes.split()}


def other_kind(source: Source) -> str | None:
    """Return what a file is that no reader takes, as a phrase with its article; None where that cannot be told."""
    data = source.data
    if data[4:8] == b"ftyp":
        return PICTURE if data[8:12] in (b"heic", b"avif", b"mif1") else FILM
    if data.startswith(b"RIFF"):
        return {b"WEBP": PICTURE, b"WAVE": SOUND}.get(data[8:12], FILM)
    by_beginning = next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)
    if by_beginning is not None and not _is_letters(data, by_beginning):
        return by_beginning
    return kind_by_name(source.name)


def kind_by_name(name: str) -> str | None:
    """Return what the suffix of a name says that a file is, None where it says nothing of this kind."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())


def _is_letters(data: bytes, kind: str) -> bool:
    """Tell text that begins with the letters BM, MZ or ID3 from what they mark."""
    return kind in (PICTURE, PROGRAM, SOUND, FILM) and data[:2].isalnum() and b"\0" not in data[:200]
