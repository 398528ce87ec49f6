"""Words that look like markup: they will be shown as they stand, which an editor may not have meant."""

import re
from collections.abc import Iterator

from generator.model.problems import Problem, problem_at
from generator.model.text import Phrase, Text
from generator.model.timeline import Timeline
from generator.model.walk import all_records, values_in

_MARKUP = re.compile(
    r"</?[A-Za-z][^<>\n]*>?|<!--|\]\([^)\n]{0,999}\)|\{\{[^}\n]*\}?\}?|\{%[^%\n]*%?\}?|\{[:#.][^}\n]{0,999}\}|--8<--|&(?:[a-z]+|#\d+);"
)


def check_markup(timeline: Timeline) -> Iterator[Problem]:
    """Yield a warning for each phrase or text that holds HTML, Markdown links or template code."""
    for record in all_records(timeline):
        for value in values_in(record):
            if value.hint is Phrase:
                words = dict(value.value.by_locale)
            elif value.hint is Text:
                words = {locale: prose.plain for locale, prose in value.value.by_locale.items()}
            else:
                continue
            for locale, written in words.items():
                if found := _MARKUP.search(written):
                    yield problem_at(record.origin, "text-markup", f"{value.place}.{locale}", written=found[0])
