"""How the name component is made: named texts in, a trained component out."""
