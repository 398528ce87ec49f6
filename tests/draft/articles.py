"""Small articles on the small series, and what is drafted from them."""

from datetime import date
from functools import cache

from generator.build import check_seeds
from generator.draft.article import Form, read_article
from generator.draft.drafted import Candidate, Draft
from generator.draft.drafting import draft_article
from generator.draft.known import Known, known_of
from tests.series import SMALL

PUBLISHED = date(2023, 6, 3)

ZH = """湖畔论坛在湖镇举行

本报记者 甲乙

本报湖镇6月2日电（记者甲乙）6月1日，第三届湖畔会议在湖镇开幕。湖爱达在湖畔会议上说：“水是共同的。湖也是。”

2021年5月10日，首届湖畔会议在湖镇举行，来宾1800多名。2022年11月，湖泊协会发布《湖畔倡议书》修订稿；同年5月，《湖畔公约》草案提交第二届湖畔会议。

天色渐晚，晚风习习。

日前，湖畔会议的水展也换了场地。
"""

EN = """# Lakeside Meeting ends

LAKE TOWN, June 2 (Lake Herald) -- The Third Lakeside Meeting opened on June 1 in Lake Town.
Ada Lake, who spoke at the First Lakeside Meet-
ing on May 10, 2021, said water belongs to all.

The evening was mild.
"""

HTML = """<!doctype html><html><head><title>x</title>
<meta property="article:published_time" content="2023-06-03T08:00:00+08:00"></head>
<body><nav>首届湖畔会议 2020年1月1日</nav><script>var a = "2019年湖畔会议<p>";</script>
<h1>湖畔会议</h1>
<p>2021年5月10日，<b>首届湖畔会议</b>在湖镇&ldquo;开幕&rdquo;。</p><p>第二段。
</body></html>"""

UNRELATED = """山地大会在山城开幕

本报山城6月2日电（记者丙丁）6月1日，第五届山地大会在山城开幕，来自12个国家的800名代表参加。岸波出席。

大会主席说：“登山是共同的。”
"""


@cache
def known() -> Known:
    """What is known of the small series."""
    timeline = check_seeds(SMALL).timeline
    assert timeline is not None
    return known_of(timeline)


def drafted(
    text: str | bytes, form: Form | None = None, published: date = PUBLISHED, source: str | None = None
) -> Draft:
    """Return the draft of a text."""
    raw = text.encode() if isinstance(text, str) else text
    return draft_article(known(), read_article(raw, "article", form), published, source)


def of_day(draft: Draft, when: str | None) -> list[Candidate]:
    """Return the candidates of a date."""
    return [one for one in draft.candidates if (one.dated.when.text if one.dated.when else None) == when]


def words(candidate: Candidate) -> str:
    """Return the words that a candidate rests on."""
    return " ".join(one.text for one in candidate.evidence)
