"""What is written for a reader, in each language of the interface: tables by language, and what asks them.

No module asks which language it is: it looks its words up, so that another language is one more table.
"""
