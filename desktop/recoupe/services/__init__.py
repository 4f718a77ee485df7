"""One module per use case: each method is one transaction and says what it changed."""
