"""The nouns of a timeline, frozen; the standard library only."""
