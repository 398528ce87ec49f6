"""The series' languages: each stands once, with a tag that pages and a territory that dates can follow."""

from collections.abc import Iterator

from generator.model.problems import Problem, problem_at
from generator.model.series import Locale, Series
from generator.words.languages import is_tag, is_territory, theme_language, theme_languages


def check_locales(series: Series) -> Iterator[Problem]:
    """Yield a problem for each locale that stands twice or that neither the theme nor CLDR knows."""
    for index, locale in enumerate(series.locales):
        for key, value in ("id", locale.id), ("tag", locale.tag):
            if value.lower() in [str(getattr(other, key)).lower() for other in series.locales[:index]]:
                yield problem_at(series.origin, "locale-twice", f".locales[{index}].{key}", key=key, value=value)
        yield from _unknown(series, locale, f".locales[{index}]")


def _unknown(series: Series, locale: Locale, place: str) -> Iterator[Problem]:
    if not is_tag(locale.tag):
        yield problem_at(series.origin, "locale-tag", f"{place}.tag", value=locale.tag)
    elif theme_language(locale.tag) is None:
        tags = ", ".join(theme_languages().values())
        yield problem_at(series.origin, "locale-theme", f"{place}.tag", value=locale.tag, tags=tags)
    if not is_territory(locale.territory):
        yield problem_at(series.origin, "locale-territory", f"{place}.territory", value=locale.territory)
