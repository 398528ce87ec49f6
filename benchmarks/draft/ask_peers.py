"""Ask jionlp and dateparser for the dates in sentences; run by the Python of the scratch environment, which has them.

Standard input: a JSON list of {text, published, language}. Standard output: {versions, answers}, of each peer a list
with, for each sentence, [[start, end, first day, last day], …]; days as YYYY-MM-DD, null where open.
"""

import json
import re
import sys
from calendar import monthrange
from contextlib import redirect_stdout
from datetime import date, datetime, time, timedelta
from importlib.metadata import version

with redirect_stdout(sys.stderr):  # jionlp greets on import
    import jionlp
    from dateparser.search import search_dates

# Of the strategies and preferences of dateparser 1.5.0 those that find most in develop.yml, for each language.
SETTINGS = {"PREFER_DATES_FROM": "current_period"}
STRATEGY = {"zh": "split", "en": "ngram"}
CLOCK = re.compile(r"(at |上午|下午|晚上?|凌晨)?\d{1,2}([:：]\d\d|时|点)?(\d\d?分)?( ?[ap]\.?m\.?)?", re.IGNORECASE)


def ask_jionlp(text, published):
    """Return points and spans of time; lengths of time and what recurs are no dates, nor are times of day."""
    base = {"year": published.year, "month": published.month, "day": published.day}
    found = []
    for one in jionlp.ner.extract_time(text, time_base=base, with_parsing=True):
        if one["type"] in ("time_point", "time_span") and not CLOCK.fullmatch(one["text"]):
            first, last = (None if "inf" in day else day[:10] for day in one["detail"]["time"])
            if one["text"].endswith("以来") and last == published.isoformat():
                last = None
            found.append([*one["offset"], first, last])
    return found


def ask_dateparser(text, published, language):
    """Return dates with the days of the precision that dateparser tells: day, week, month or year."""
    settings = {**SETTINGS, "RELATIVE_BASE": datetime.combine(published, time())}
    how = {"languages": [language], "settings": settings, "strategy": STRATEGY[language], "add_period": True}
    found, after = [], 0
    for words, when, period in search_dates(text, **how) or []:
        start = max(text.find(words, after), 0)
        after = start + len(words)
        if not CLOCK.fullmatch(words):
            found.append([start, after, *(day.isoformat() for day in days(when.date(), period))])
    return found


def days(day, period):
    """Return the first and last day of the week, month or year that a day lies in, or twice the day."""
    if period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if period == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    if period == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    return day, day


def main():
    """Answer standard input on standard output."""
    answers = {"jionlp": [], "dateparser": []}
    for one in json.load(sys.stdin):
        published = date.fromisoformat(one["published"])
        with redirect_stdout(sys.stderr):
            chinese = one["language"] == "zh"
            answers["jionlp"].append(ask_jionlp(one["text"], published) if chinese else [])
            answers["dateparser"].append(ask_dateparser(one["text"], published, one["language"]))
    json.dump({"versions": {name: version(name) for name in answers}, "answers": answers}, sys.stdout)


if __name__ == "__main__":
    main()
