"""My draft: its figures, names and sums checked before it is printed."""
