"""How long things take, measured on demand; never a test."""
