"""From an article to candidate events, each with its evidence; nothing here decides, an editor does."""
