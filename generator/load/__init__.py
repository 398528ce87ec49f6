"""From a folder of YAML to a Timeline, or to problems."""
