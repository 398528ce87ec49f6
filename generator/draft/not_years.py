"""Numbers of four digits that count, number or measure, and name no year: 1920×1080, 2016号, a DJI 2018, v2024.1.3."""

import re

_YEAR = r"(?<![0-9A-Za-z])(?:1[5-9]|20|21)[0-9]{2}"

_MEASURES = (
    r"(?:号|户(?![外籍])|弄|台(?![湾州北风])|座(?!谈)|套|次|例|米(?!兰)|元(?![旦宵宇])|吨|亩|篇|条(?!例)|辆|架(?!构)"
    r"|千(?![禧年])|棵|株|种(?!植)|字(?!节)|字节(?!跳)|页|室(?![内外])|房(?![地产价])|路(?!演)|班|型|款|版(?![权图])|点(?![亮评燃])"
    r"|分(?![论会享别为析])|级|届|集(?![中聚体结团成萃])|期(?![间望待])|度(?!假)|票(?!房)|斤|克|瓦|兆|像素|赫兹"
    r"|章(?!程)|位(?![于列居])|只(?![有是能要])|匹|头(?![条脑部])|组(?![委织成])|颗|块(?!链)|枚|艘|册|份|幅|间(?!接)"
    r"|栋|层|楼(?!市)|小时|分钟|公里|平方|亿|倍|美元|欧元|毫安|千瓦|桌(?!面)|桶|箱|瓶|双(?![1十创年语减]))"
)
_NUMBERED = (
    r"(?:编号|型号|代号|代码|密码|门牌|房间号?|车牌|尾号|工号|学号|展位|座位|频道|频率|邮编|货号|车次|航班|验证码|分机)"
    r"[为是:\s]{0,2}"
)
_COUNTED = (
    r"(?:全长|长度|高度|宽度|海拔|重量|面值|价格|售价|总价|单价|帧率|转速|功率|得分|比分|分数|点数|次数|人数|数量|总数|总量"
    r"|销量|产量|订单|票数|字数|余额)[为是达仅:]{0,2} ?"
)
_VERSIONED = r"(?:版本|固件|内核|补丁|软件包|安装包|驱动|升级[到至]|更新[到至])(?:号|程序)?[为是到至:\s]{0,3}"
_VERSION_WORDS = (
    r"\b(?i:versions?|release|build|firmware|driver|patch|kernel|revision|upgraded? to|tag)"
    r"(?: (?:of|is|was|to|number|no\.))?:? "
)
_LABELS = (
    r"\b(?:[Ee]xtension|[Cc]ode|PIN|[Ll]ocker|[Bb]us|[Uu]nit|[Ss]lide|[Ff]igure|[Tt]able|[Ss]ection|[Cc]hapter|[Nn]umber"
    r"|[Ss]eat|[Bb]uilding|[Ff]loor|[Bb]lock|[Pp]ort|[Ee]xt\.|[Tt]icket|[Ll]ot|[Ss]tand|[Tt]rain|[Pp]ostcode"
    r"|[Aa]steroid|[Dd]ial|[Gg]ate|[Pp]arcel|[Bb]adge|[Cc]lause|[Mm]odel)(?: no\.| number)? [0-9]{4}(?![0-9])"
)
_EVENT = r"(?:Outlook|Report|Summit|Forum|Conference|Expo|Initiative|Plan|Review|Index|Declaration|Agenda|Games|Cup)\b"
_MODELS = (
    r"\b(?:DJI|Galaxy|Pixel|Mate|ThinkPad|MacBook|Core|Radeon|GeForce|Peugeot|Boeing|Airbus|Antonov|Nokia|Canon|Nikon"
    r"|Leica|Photoshop|AutoCAD|SharePoint|Exchange|SQL Server|Windows Server)[ -][0-9]{4}(?![0-9])"
    rf"|\b[Aa]n? (?:(?!{_EVENT})[A-Z][A-Za-z0-9-]{{0,20}} ){{1,3}}[0-9]{{4}}"
    r"(?=[.;:!?)]|,? (?:was|is|and|or|flew|that|which|with)\b|$)"
)
_STREET = (
    r" (?:[NSEW]\.? )?(?:[A-Z][a-z]{1,20} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Highway|Way|Square|St\.|Rd\."
    r"|Ave\.|Blvd)"
)
_MEASURED = (
    r"points?|pixels?|dots|votes?|copies|tickets?|seats|lux|lumens?|[kmg]?watts?|volts?|hertz|[kMG]?Hz|[kMGT]?B|bytes"
    r"|mAh|kWh?|MW|rpm|kg|kilograms?|grams?|mm|cm|[mg]|litres?|acres?|hectares?|degrees?|feet|ft|inches|steps|lines"
    r"|members|stands|booths|entries|drones|robots|rooms|households|shops|stores|patents|papers|calories|RMB|CNY|USD"
)

NOT_YEARS = re.compile(
    "|".join(
        (
            r"(?<![0-9A-Za-z])[0-9]{2,5} ?[×xX*✕✖乘] ?[0-9]{2,5}(?: ?[×xX*✕✖乘] ?[0-9]{1,5})?",
            r"(?<![0-9])[0-9]{3,5}点?(?:升|涨|跌|降|增|减|攀升|下滑|回落)[至到][0-9]{3,5}(?![0-9年])",
            rf"{_YEAR} ?{_MEASURES}",
            rf"(?:{_NUMBERED}|{_COUNTED})[0-9]{{4}}(?![0-9年])",
            rf"(?:{_VERSIONED}|{_VERSION_WORDS})[0-9]{{1,4}}(?:\.[0-9]{{1,4}}){{1,3}}(?![0-9])",
            _LABELS,
            _MODELS,
            rf"{_YEAR}{_STREET}",
            rf"{_YEAR} ?(?:to|-|and|or) ?[0-9]{{4}} (?:{_MEASURED})\b|{_YEAR} (?:{_MEASURED})\b",
        )
    )
)
"""What looks like a year, told by what stands around it."""
