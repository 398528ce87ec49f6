"""Words, dates and numbers as readers of a language expect them."""
