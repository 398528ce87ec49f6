"""What the loader refuses: a table a family, each row a way to break one good entry."""
