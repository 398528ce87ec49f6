"""Curated events in YAML become a bilingual static timeline site."""
