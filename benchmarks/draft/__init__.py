"""How well `timeline draft` reads dates and figures, on sentences labelled by hand; never a test."""
