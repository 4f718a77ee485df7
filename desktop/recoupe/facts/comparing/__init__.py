"""Figures of several articles brought together where they state the same fact, with a verdict on each."""
