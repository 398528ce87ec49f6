"""Wuzhen Timeline: curated events in YAML become a bilingual static timeline site."""
