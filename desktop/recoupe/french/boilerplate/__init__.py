"""The French words by which web pages speak about themselves."""
