"""Seeds as they are best read: one order of keys, one way to quote, comments in their place, nothing said otherwise."""
