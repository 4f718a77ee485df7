"""What Recoupe carries besides code: word lists, JSON schemas, translations, icons. Read with `importlib.resources`."""
