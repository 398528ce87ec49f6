"""New records from answers: asked for on the command line, or sent in through a form."""
