"""Recoupe: check the figures and names of news articles against one another."""
