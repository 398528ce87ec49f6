"""From pages to a site on disk: work tree, site builder, verification, exchange."""
