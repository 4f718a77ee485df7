"""View-models: what each part of the desk knows and can be asked, on QtCore alone."""
