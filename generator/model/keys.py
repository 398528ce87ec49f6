"""What each key of a record means, in Chinese and English, as editors' programs show it while they type."""

Words = tuple[str, str]
"""Chinese and English."""

TITLES: dict[str, Words] = {
    "Correction": ("更正", "correction"),
    "Disagreement": ("说法不一", "disagreement"),
    "Document": ("文件", "document"),
    "Edition": ("届", "edition"),
    "Event": ("事件", "event"),
    "Measure": ("指标", "measure"),
    "Organisation": ("组织", "organisation"),
    "Person": ("人物", "person"),
    "Place": ("地点", "place"),
    "Programme": ("项目", "programme"),
    "Series": ("系列", "series"),
    "Source": ("来源", "source"),
    "Term": ("术语", "term"),
}
"""What a file of each kind holds, by the type in the model."""


def _date(chinese: str, english: str) -> Words:
    """Return the words for a date, with examples of EDTF."""
    days = "2023-11-08, 2023-11, 2023, 2014~, 2023-11-08/2023-11-10"
    return f"{chinese}，EDTF写法", f"{english}, in EDTF: {days}"


EVERYWHERE: dict[str, Words] = {
    "id": ("标识，同文件名；发布后不再改", "The id, the same as the name of the file; stays once published"),
    "name": ("名称，每种语言一行", "The name, a line for each language"),
    "title": ("标题，每种语言一行", "The title, a line for each language"),
    "text": ("正文；句后用[@来源]注明出处", "The text; [@source] after a sentence cites it"),
    "note": ("编者按：日期如何推定，何处存疑", "The editor’s note: how a date was resolved, what is unsure"),
    "cite": ("出处：来源的标识", "Sources, by their ids"),
    "url": ("网址，以https://开头", "The web address, with https://"),
    "figures": ("数字，各有指标、数值和出处", "Figures, each with its measure, value and sources"),
    "accounts": ("文字上的几种说法，页面采用的在前", "What sources say in words, the one that pages follow first"),
    "where": ("地点：places.yml里的标识", "The place: an id from places.yml"),
    "original": ("原文的语言，与本系列不同时才写", "The language first written in, if not the series’ own"),
    "formerly": ("发布过的旧标识，旧网址转到这里", "Ids published before; their addresses lead here"),
}
"""Keys that mean the same wherever they stand; `KEYS` says where they do not."""

KEYS: dict[str, dict[str, Words]] = {
    "Event": {
        "added": _date("何时加入本站", "When the entry came in"),
        "when": _date("何时发生", "When it happened"),
        "time": ('当地时刻，如"10:30"，或morning、afternoon、evening', 'Local time, as "10:30", or a part of the day'),
        "edition": ("所属的届，写年份；会外事件不写", "The edition, by its year; left out between summits"),
        "part_of": ("所属的事件，如演讲属于论坛", "The event it was part of, as a speech is of a forum"),
        "lane": ("类别：series.yml里lanes之一", "The lane: one of lanes in series.yml"),
        "tags": ("英文小标签", "Small English words"),
        "weight": ("轻重，1至5，不写即2", "How much it changed, 1 to 5; 2 if left out"),
        "cite": ("日期和地点的出处，至少一个", "Sources for date and place, at least one"),
        "short": (
            "时间线上的短标题：14个汉字以内",
            "The label on the timeline: 38 letters at most",
        ),
        "people": ("人物；有身份时写{id: …, role: {zh: …}}", "People; with a role: {id: …, role: {en: …}}"),
        "organisations": ("组织，写法同人物", "Organisations, written as people are"),
        "documents": ("文件，写法同人物", "Documents, written as people are"),
        "programmes": ("项目，写法同人物", "Programmes, written as people are"),
        "related": ("相关事件，写一边即可", "Related events; naming one from the other is enough"),
    },
    "Role": {
        "id": ("人物、组织、文件或项目的标识", "The id of a person, organisation, document or programme"),
        "role": ("身份，每种语言一行", "As what, a line for each language"),
    },
    "Figure": {
        "measure": ("指标：measures.yml里的标识", "The measure: an id from measures.yml"),
        "value": ("数值，只写数字", "The value, digits only"),
        "bound": ("准确程度：多、至少、约、近、至多", "How exact; exact if left out"),
        "as_of": _date("数值何时成立", "When the value held or was told"),
    },
    "Edition": {
        "id": ("届的年份，加引号", "The year, between quotes"),
        "number": ("第几届，按主办方的数法", "Which one it was, as the organisers count"),
        "when": _date("起止日期", "When it was held"),
        "theme": ("主题及其出处", "The theme and its sources"),
        "hosts": ("主办方，各有出处", "Hosts, each with its sources"),
        "unknown": ("查过而未见的指标", "Measures that were looked for and not found"),
    },
    "Theme": {"by_locale": ("主题原文，每种语言一行", "The exact theme, a line for each language")},
    "Host": {"id": ("主办组织的标识", "The id of the organisation that held it")},
    "Source": {
        "kind": ("来源的种类", "The kind of source"),
        "title": ("原标题；译文注明“本站译”", "As printed; a translation is marked “(our translation)”"),
        "publisher": ("刊载者：组织的标识", "The publisher: the id of an organisation"),
        "authors": ("作者，照原文写", "Authors, as the work names them"),
        "published": _date("何时发表", "When it appeared"),
        "language": ("原文的语言：zh、en、de等", "The work’s own language: zh, en, de …"),
        "url": ("网址，见过才写", "Its address, only if you saw it"),
        "archive_url": ("存档的网址，见过才写", "The address of an archived copy, only if you saw it"),
        "read_as": ("读到的是原页、存本还是印本", "What was read: the live page, a stored copy or print"),
        "accessed": _date("哪天读的，读原页时必写", "The day of reading; required with original"),
    },
    "Person": {"native": ("本人文字的姓名，与name不同时才写", "The name in the person’s own script, if it differs")},
    "Organisation": {"kind": ("series.yml里organisation_kinds之一", "One of organisation_kinds in series.yml")},
    "Document": {
        "kind": ("series.yml里document_kinds之一", "One of document_kinds in series.yml"),
        "issued": _date("何时发布，须有cite", "When it was issued; needs cite"),
        "issuer": ("发布者：组织的标识，须有cite", "Who issued it: an organisation’s id; needs cite"),
        "versions": ("各版本", "Its versions"),
    },
    "Version": {
        "label": ("版本的名称，每种语言一行", "What the version is called, a line for each language"),
        "when": _date("何时发布", "When it appeared"),
    },
    "Place": {
        "id": ("地点的标识", "The id of the place"),
        "lat": ("北纬，度", "Degrees north"),
        "lon": ("东经，度", "Degrees east"),
        "within": ("所在的地点", "The place it lies in"),
    },
    "Measure": {
        "id": ("指标的标识", "The id of the measure"),
        "unit": ("单位，每种语言一行", "The unit, a line for each language"),
        "definition": ("数的是什么", "What is counted"),
        "of": ("说的是哪一类记录", "Which kind of record it describes"),
        "programme": ("历年数字列在此项目的页面", "The programme whose page shows it through the years"),
        "organisation": ("历年数字列在此组织的页面", "The organisation whose page shows it through the years"),
    },
    "Term": {
        "id": ("术语的标识", "The id of the term"),
        "term": ("官方用语，每种语言一行", "The official term, a line for each language"),
        "from": _date("何时起用", "When its use began"),
        "until": _date("何时停用", "When its use ended"),
    },
    "Disagreement": {
        "id": ("此条的标识", "The id of the entry"),
        "of": ("所涉的记录和字段", "The record and the field it is about"),
        "why": ("为何从此说", "Why the one shown is shown"),
    },
    "Subject": {
        "edition": ("届，写年份", "An edition, by its year"),
        "event": ("事件的标识", "The id of an event"),
        "document": ("文件的标识", "The id of a document"),
        "organisation": ("组织的标识", "The id of an organisation"),
        "programme": ("项目的标识", "The id of a programme"),
        "person": ("人物的标识", "The id of a person"),
        "field": ("字段，如theme或figures.forums", "The field, as theme or figures.forums"),
    },
    "Account": {
        "field": ("所说的字段，如theme，或自拟的词", "The field, as theme, or a word of its own"),
        "words": ("说法，每种语言一行", "What is said, a line for each language"),
    },
    "Correction": {
        "id": ("此条的标识", "The id of the entry"),
        "of": ("所更正的记录的标识", "The id of the record"),
        "field": ("字段，如when或figures.members；撤下整条写id", "The field, as when; id if the record was withdrawn"),
        "before": ("原来发布的值", "What was published"),
        "after": ("改成的值；撤下不写", "What took its place; none if withdrawn"),
        "when": _date("哪天更正", "The day of the correction"),
        "reason": ("为何更正", "Why"),
    },
    "Series": {
        "tagline": ("一句话简介", "The series in a sentence"),
        "introduction": ("首页的介绍", "The introduction on the home page"),
        "locales": ("本站的语言，首要的在前", "The languages of the site, the first one first"),
        "original": ("记录先写成的语言", "The language that records are first written in"),
        "lanes": ("事件的类别", "The lanes of events"),
        "entity_kinds": ("人物、组织、文件、项目在本系列的叫法", "What people, documents and so on are called here"),
        "organisation_kinds": ("组织的种类", "The kinds of organisations"),
        "document_kinds": ("文件的种类", "The kinds of documents"),
        "site_url": ("网站的网址，以/结尾", "Where the site is published, with a closing slash"),
        "repository": ("项目的网址", "The project’s page on its forge"),
        "branch": ("改动所进的分支", "The branch that changes go to"),
        "licence": ("记录的许可", "The licence of the records"),
    },
    "Locale": {
        "id": ("网址里的语言文件夹", "The language’s folder in addresses"),
        "tag": ("语言标签，如zh-Hans（BCP 47）", "The language tag, as zh-Hans (BCP 47)"),
        "territory": ("日期和数字的格式，如zh_Hans_CN（CLDR）", "What dates and numbers follow, as zh_Hans_CN (CLDR)"),
        "name": ("语言自己的名称", "The language’s own name"),
    },
    "Lane": {
        "id": ("类别的标识", "The id of the lane"),
        "releases": ("此类事件发布所列文件的，写true", "true if its events release the documents they name"),
    },
    "EntityKind": {
        "id": ("人物、组织、文件、项目之一", "Which kind of entity"),
        "name": ("总称，每种语言一行", "What all of them are called"),
        "one": ("其中一个的叫法", "What one of them is called"),
        "about": ("列表上方的一句话", "The sentence above their list"),
    },
    "Kind": {"id": ("种类的标识", "The id of the kind")},
    "Licence": {"name": ("许可的名称", "The name of the licence")},
}
"""Keys by the type in the model; a phrase whose languages stand beside other keys by the name of its field."""


def words_for(kind: str, key: str) -> Words:
    """Return what a key of a type means; raise KeyError where the tables do not say."""
    return KEYS.get(kind, {}).get(key) or EVERYWHERE[key]
