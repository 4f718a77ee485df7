"""Facts stated from figures: the model, the panel, its forms."""
