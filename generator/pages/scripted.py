"""What the timeline's script says: its words in the page's language."""

from generator.pages.view import View
from generator.words.kinds import ENTITY_KINDS, kind_name

_WORDS = (
    "All {count}",
    "{count} more",
    "Fewer",
    "{count} of {total} events",
    "{total} events",
    "{count} events, {days}: open",
    "{first} – {last}",
    "Dense spots",
    "First day shown",
    "Last day shown",
    "This entry could not be fetched. Its page:",
    "The search index could not be fetched.",
)

_FACETS = {
    "lane": "Lane",
    "kinds": "Kind of source",
    "edition": "Edition",
    "places": "Places",
    "precision": "Precision of the date",
}
"""The names of what events can be narrowed by, after their `data-` attributes."""


def script_words(view: View) -> dict[str, str]:
    """Return the words that the script uses: sentences by their English, facets by their attribute."""
    facets = {facet: view.say(name) for facet, name in _FACETS.items()}
    kinds = {folder: kind_name(view.timeline.series, folder, view.id) for folder in ENTITY_KINDS}
    return {**{words: view.say(words) for words in _WORDS}, **facets, **kinds}
