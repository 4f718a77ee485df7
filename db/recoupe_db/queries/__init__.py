"""Queries by subject: each takes a session and gives plain values; the caller owns the transaction."""
