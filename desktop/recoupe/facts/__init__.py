"""Mentions in, facts out: how figures become facts and how their values are written."""
