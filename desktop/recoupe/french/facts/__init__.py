"""The French words by which facts are compared and drafted."""
