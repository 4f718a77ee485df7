"""Files in, articles out: one module per format behind one registry. Readers are given bytes and store nothing."""
