"""Files that are refused as a whole, or for what they are called."""

from collections.abc import Callable

from tests.series import (
    ADA,
    APPEAL,
    CLOSES,
    FIRST,
    HERALD,
    OPENS,
    PLACES,
    SERIES,
    SOCIETY,
    Refusal,
    append,
    edit,
    link,
    move,
    remove,
    rewrite,
    write,
)


def _as(encoding: str, errors: str = "strict") -> Callable[[bytes], bytes]:
    return lambda raw: raw.decode().encode(encoding, errors)


LONG = "a" * 65
EVENT = "when: 2021-05-12\nlane: meeting\ncite: [lake-herald-2021-05-12]\ntitle: {zh: x, en: x}\n"
SOURCE = "kind: press\ntitle: {zh: x, en: x}\npublisher: lake-herald\nlanguage: zh\nread_as: print\n"
RENAMED = "events/2021/2021-05-12-the-end.yml"

# A table: each mistake is read in two or three lines.
# fmt: off
FILES = [
    Refusal("a file in GBK", rewrite(OPENS, _as("gbk")), "file-gbk", "12:7", "looks like GBK", "另存为UTF-8"),
    Refusal("a file in GB 18030", rewrite(ADA, _as("gb18030", "replace")), "file-gbk", "2:12", "GB 18030", "GB 18030"),
    Refusal("a file in UTF-16", rewrite(OPENS, _as("utf-16")), "file-utf16", "1:1", "is UTF-16", "UTF-16编码"),
    Refusal("a file in UTF-16 without its mark", rewrite(OPENS, _as("utf-16-be")), "file-utf16", "1:1", "UTF-8",
            "另存为UTF-8"),
    Refusal("a file in Latin 1", rewrite(APPEAL, lambda raw: raw.replace("《湖畔倡议书》".encode(), b"\xe9\xe8 x")),
            "file-not-utf8", "2:12", "not UTF-8 from here on", "不是UTF-8编码"),
    Refusal("a character cut in two", rewrite(OPENS, lambda raw: raw.replace("主持".encode(), "主持".encode()[:-1])),
            "file-not-utf8", "20:17", "not UTF-8 from here on", "从这里开始"),
    Refusal("a picture", rewrite(OPENS, lambda _: b"\x89PNG\r\n\x1a\n\0\0"), "file-not-utf8", "1:1", "not UTF-8",
            "UTF-8"),
    Refusal("an empty file", rewrite(OPENS, lambda _: b""), "file-empty", "1:1", "is empty", "空的"),
    Refusal("nothing but comments", rewrite(OPENS, lambda _: b"# later\n\n"), "file-empty", "1:1", "empty", "空的"),
    Refusal("a file too large", rewrite(OPENS, lambda raw: raw + b"#" * (1024 * 1024)), "file-too-large", "1:1",
            "larger than 1 MiB", "超过1 MiB"),
    Refusal("a symbolic link to a file", link(OPENS), "file-symlink", "1:1", "symbolic link", "符号链接"),
    Refusal("a symbolic link to a source", link(HERALD), "file-symlink", "1:1", "Put the file itself", "文件本身"),
    Refusal("a symbolic link to a list", link(PLACES), "file-symlink", "1:1", "symbolic link", "符号链接"),
    Refusal("a symbolic link to the series", link(SERIES), "file-symlink", "1:1", "symbolic link", "符号链接"),
    Refusal("a symbolic link to a folder", link("sources"), "file-symlink", "1:1", "symbolic link", "符号链接"),
    Refusal("a symbolic link to a year", link("events/2021"), "file-symlink", "1:1", "symbolic link", "符号链接"),
    Refusal("a symbolic link to all entities", link("entities"), "file-symlink", "1:1", "symbolic link", "符号链接"),
    Refusal("an event as .yaml", move(OPENS, OPENS[:-3] + "yaml"), "file-suffix", "1:1", "ends in .yml", "以.yml结尾"),
    Refusal("a source as .yaml", move(HERALD, HERALD[:-3] + "yaml"), "file-suffix", "1:1", "ends in .yaml", ".yaml"),
    Refusal("a list as .yaml", move(PLACES, "places.yaml"), "file-suffix", "1:1", "ends in .yaml", ".yaml"),
    Refusal("the series as .yaml", move(SERIES, "series.yaml"), "file-suffix", "1:1", "ends in .yaml", ".yaml"),
    Refusal("the suffix in capitals", move(OPENS, OPENS[:-3] + "YML"), "file-stray", "1:1", "no place", "不该放在"),
    Refusal("a stray file", write("notes.txt", "buy milk"), "file-stray", "1:1", "has no place in seeds/", "seeds/"),
    Refusal("a stray list", write("people.yml", "[]"), "file-stray", "1:1", "has no place", "不该放在"),
    Refusal("an event outside its year", move(CLOSES, "events/2021-05-12-meeting-closes.yml"), "file-stray", "1:1",
            "events/YEAR/ID.yml", "events/年份/ID.yml"),
    Refusal("an event too deep", move(CLOSES, "events/2021/05/2021-05-12-meeting-closes.yml"), "file-stray", "1:1",
            "no place", "不该放在"),
    Refusal("a person among no kind", move(ADA, "entities/ada-lake.yml"), "file-stray", "1:1", "no place", "不该放在"),
    Refusal("no series", remove(SERIES), "series-missing", "1:1", "no series.yml", "没有series.yml"),
    Refusal("an id that is not the file's name",
            edit(CLOSES, "id: 2021-05-12-meeting-closes", "id: 2021-05-12-the-end"), "id-file-name", "1:5",
            "called 2021-05-12-meeting-closes.yml", "文件名却是2021-05-12-meeting-closes.yml"),
    Refusal("a file that was renamed", move(CLOSES, RENAMED), "id-file-name", "1:5",
            "The id is 2021-05-12-meeting-closes", "id是2021-05-12-meeting-closes"),
    Refusal("a copy whose id was forgotten",
            write("sources/lake-herald-2021-05-13.yml", f"id: lake-society-2022-06\n{SOURCE}"), "id-file-name", "1:5",
            "Make them the same", "请改为一致"),
    Refusal("an id in the folder of another year", move(CLOSES, "events/2022/2021-05-12-meeting-closes.yml"),
            "event-folder", "1:5", "stands in the folder of 2022", "放在了2022年的文件夹里"),
    Refusal("an event in the folders of two years",
            write("events/2022/2021-05-12-meeting-closes.yml", f"id: 2021-05-12-meeting-closes\n{EVENT}"),
            "event-folder", "1:5", "the year its id begins with", "其id开头年份"),
    Refusal("a person and a programme of one id",
            write("entities/programmes/ada-lake.yml", "id: ada-lake\nname: {zh: 奖, en: Ada}\n"), "id-duplicate", "1:5",
            "already the id of entities/people/ada-lake.yml", "ada-lake已是entities/people/ada-lake.yml的id"),
    Refusal("two places of one id", append(PLACES, "- id: lakeland\n  name: {zh: 湖, en: Lake}\n"), "id-duplicate",
            "8:7", "lakeland is already the id of places.yml", "lakeland已是places.yml的id"),
    Refusal("an id in capitals", edit(SOCIETY, "id: lake-society", "id: Lake-Society"), "id-form-try", "1:5",
            "Perhaps: lake-society", "可改为：lake-society"),
    Refusal("an underscore in an id", edit(SOCIETY, "id: lake-society", "id: lake_society"), "id-form-try", "1:5",
            "Perhaps: lake-society", "只能用a–z"),
    Refusal("an id of a place in capitals", edit(PLACES, "id: lake-town", "id: LakeTown"), "id-form-try", "3:7",
            "Perhaps: laketown", "LakeTown不能作id"),
    Refusal("an id in Chinese", edit(SOCIETY, "id: lake-society", "id: 湖泊协会"), "id-form", "1:5",
            "湖泊协会 is not an id", "湖泊协会不能作id"),
    Refusal("an id too long", write(f"sources/{LONG}.yml", f"id: {LONG}\n{SOURCE}"), "id-form-try", "1:5", "at most 64",
            "最长64个字符"),
    Refusal("an id that Windows reserves", write("entities/people/con.yml", "id: con\nname: {zh: 康, en: Con}\n"),
            "id-taken", "1:5", "con is reserved", "con是保留的文件名"),
    Refusal("the id index", write("entities/people/index.yml", "id: index\nname: {zh: 引, en: In}\n"), "id-taken",
            "1:5", "index is reserved", "index是保留的文件名"),
    Refusal("a hyphen at the end of an id", edit(FIRST, "id: '2021'", "id: '2021-'"), "id-form-try", "1:5",
            "Perhaps: 2021", "可改为：2021"),
]
