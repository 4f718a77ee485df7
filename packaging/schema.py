"""Write the JSON Schema of the facts where it is published: in the package, at the address that others were given."""

from __future__ import annotations

from pathlib import Path

from recoupe.exchange.facts_format import schema_text

PLACE = Path(__file__).resolve().parent.parent / "resources/recoupe_resources/schemas/facts-1.schema.json"

if __name__ == "__main__":
    PLACE.write_text(schema_text(), encoding="utf-8")
    print(PLACE)
