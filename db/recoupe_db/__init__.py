"""The library: what Recoupe stores, and how it is kept."""
