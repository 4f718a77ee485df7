"""A copy of a text in the plain characters that the language model was trained on, one for one."""

from __future__ import annotations

_LOOKALIKES = {
    "'": "`\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07",
    '"': "\u201c\u201d\u201e\u201f\u2033\uff02",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff",
    "\n": "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029",
}
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_SURROGATES = range(0xD800, 0xE000)

_TABLE: dict[int, str] = (
    dict.fromkeys(_CONTROLS, " ")
    | dict.fromkeys(_SURROGATES, "?")
    | {ord("\n"): "\n"}
    | {ord(alike): plain for plain, alikes in _LOOKALIKES.items() for alike in alikes}
)


def normalise(text: str) -> str:
    """Return ``text`` with straight quotes, plain spaces and hyphens, and every line end as ``\\n``.

    Each character is replaced by exactly one, so that offsets into the copy are offsets into ``text``. Control
    characters become spaces; lone surrogates, which no encoder accepts, become question marks.
    """
    return text.translate(_TABLE)
