"""Files in, articles out: one module per format behind one registry. A reader is given bytes and never stores anything."""
