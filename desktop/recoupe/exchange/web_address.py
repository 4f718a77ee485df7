"""Which addresses may become links."""

from __future__ import annotations

from urllib.parse import urlsplit


def web_address(url: str) -> str:
    """Return ``url`` where it leads to a page of the web, else nothing: no other scheme becomes a link."""
    address = url.strip()
    try:
        parts = urlsplit(address)
        fine = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return ""
    return address if fine and address.isprintable() and not set(address) & set(' <>"\\') else ""
