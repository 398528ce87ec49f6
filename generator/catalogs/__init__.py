"""Translations of the interface, one gettext catalog a language."""
