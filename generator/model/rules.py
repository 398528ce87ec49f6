"""Every rule the seeds must follow: how grave it is, what is wrong, and how to mend it.

The sentences are the English catalog, which catalogs/ translates. Editors are shown the families in this order.
"""

from generator.model.dates import REASONS
from generator.model.rule import Rule
from generator.model.rule import error as _error
from generator.model.rule import warning as _warning
from generator.model.rules_forms import FORMS
from generator.model.rules_history import HISTORY

__all__ = ["RULES", "Rule"]

_FILES = {
    "file-symlink": _error("This is a symbolic link.", "Put the file itself here."),
    "file-too-large": _error("The file is larger than {largest}.", "Split it, or take out what is no record."),
    "file-not-utf8": _error("The file is not UTF-8 from here on.", "Save it as UTF-8 in your editor."),
    "file-unreadable": _error("The file cannot be read ({reason}).", "Look at who may read it, then try again."),
    "file-unwritable": _error("The file cannot be written ({reason}).", "Look at who may write it, then try again."),
    "file-unformatted": _error(
        "Formatting would change what this file says; it was left as it is.", "Set it by hand as the other files are."
    ),
    "file-utf16": _error("The file is UTF-16.", "Save it as UTF-8 in your editor."),
    "file-gbk": _error(
        "The file is not UTF-8; it looks like GBK or GB 18030.", "Open it with that encoding and save it as UTF-8."
    ),
    "file-control": _error("There is an invisible control character ({code}).", "Delete it and type the text again."),
    "file-bidi": _error(
        "There is an invisible character that changes the direction of text ({code}).",
        "Delete it; copied text often brings it along.",
    ),
    "file-tab": _error("There is a tab.", "Use spaces, two for each level."),
    "file-empty": _error("The file is empty.", "Write a record into it or delete it."),
    "file-suffix": _error("The file's name ends in .yaml.", "Rename it so that it ends in .yml."),
    "file-stray": _error(
        "This file has no place in seeds/.",
        "Events go into events/YEAR/ID.yml, sources into sources/ID.yml, and so on; see the contribute page.",
    ),
    "event-year": _error(
        "The folder {folder} is not named by a year.", "Name it with the four digits of the year, as events/2014/."
    ),
    "series-missing": _error(
        "There is no series.yml in the seeds folder.", "Add it, or name the right folder with --seeds."
    ),
}

_YAML = {
    "yaml-syntax": _error(
        "This is not valid YAML: {detail}.",
        "Compare the line and the one above with a working entry;"
        " a value with special characters goes between single quotes.",
    ),
    "yaml-cut": _warning(
        "{rest} is read as a comment and dropped.",
        "If it belongs to the value, put the whole value between single quotes; else write it after two spaces and #.",
    ),
    "yaml-fullwidth-colon": _error(
        "There is a full-width colon (：) after a key.", "Type an ASCII colon and a space: `key: value`."
    ),
    "yaml-stray-colon": _error(
        "There is a second colon in this line, or the line is indented too far.",
        "Put the value between single quotes, or align the line with its neighbours.",
    ),
    "yaml-missing-colon": _error(
        "There is no colon after this key.", "Write `key: value`, with a space after the colon."
    ),
    "yaml-indent-or-quote": _error(
        "This line does not fit the ones above: its indentation differs, or a quotation mark was closed too early.",
        "Indent by two spaces a level and align keys of one level; inside single quotes write ' as ''.",
    ),
    "yaml-odd-start": _error("A value cannot begin with this character.", "Put the value between single quotes."),
    "yaml-open-quote": _error("A quotation mark is opened and never closed.", "Close it at the end of the value."),
    "yaml-open-bracket": _error(
        "A bracket is opened and not closed, or a comma is missing.",
        "Write [a, b] and {{zh: …, en: …}} with ASCII commas, or one value a line.",
    ),
    "yaml-comma": _error(
        "A comma ended the value before “{key}”.",
        "Put the whole value between single quotes; write numbers without commas.",
    ),
    "yaml-several-documents": _error(
        "The line --- begins a second record in the file.", "Put each record into a file of its own."
    ),
    "yaml-too-deep": _error(
        "Values are nested more than {deepest} deep.",
        "Compare with a working entry; there are brackets too many, or one is missing.",
    ),
    "yaml-alias": _error(
        "YAML takes *{name} for an alias, which is not used here.",
        "Put the value between single quotes if the * belongs to it; otherwise write it out.",
    ),
    "yaml-anchor": _error(
        "YAML takes &{name} for an anchor, which is not used here.",
        "Delete it, or put the value between single quotes.",
    ),
    "yaml-tag": _error(
        "YAML takes {tag} for a tag, which is not used here.", "Delete it, or put the value between single quotes."
    ),
    "yaml-merge": _error("YAML merge keys (<<) are not used here.", "Write the keys out."),
    "yaml-odd-key": _error(
        "Brackets or braces stand where a key should be.", "Write `key: value`; braces are not doubled."
    ),
    "yaml-duplicate-key": _error(
        "The key “{key}” stands here a second time (first in line {first}).", "Keep one of the two."
    ),
}

_SHAPE = {
    "shape-scalar": _error(
        "“{key}” should be a single value, not a list and not keys with values.", "Write it as `{key}: value`."
    ),
    "shape-empty": _error("“{key}” is empty.", "Fill it in, or delete the line if it is optional."),
    "shape-list": _error("“{key}” should be a list.", "Write [one, two], or one value a line after a hyphen."),
    "shape-locales": _error(
        "“{key}” should hold words for each language.",
        "Give each language a line below it, indented by two spaces: {locales}.",
    ),
    "shape-mapping": _error("Keys and values should stand here.", "Write `key: value` lines with keys out of: {keys}."),
    "shape-missing": _error("“{key}” is missing.", "Add it; the contribute page shows a complete entry."),
    "shape-choice": _error("“{key}” cannot be “{value}”.", "Choose one of: {options}."),
    "key-unknown": _error("“{key}” is not a key that is known here.", "Known keys: {known}."),
    "key-unknown-near": _error("“{key}” is not a key that is known here.", "Perhaps “{near}” was meant."),
    "key-fullwidth": _error(
        "There is full-width punctuation in the key “{key}”.",
        "Type an ASCII colon and a space after a key, and ASCII commas.",
    ),
    "locale-unknown": _error("“{value}” is not a language of this site.", "Use one of: {locales}."),
    "locale-twice": _error(
        "Another language of this site has the same {key}: {value}.", "Give each its own, or take one out."
    ),
    "locale-tag": _error(
        "“{value}” is not a language tag (BCP 47).", "Write the language first, then hyphens, as zh-Hans or en-GB."
    ),
    "locale-territory": _error(
        "“{value}” is not a locale of CLDR, which dates and numbers follow.",
        "Write language, script and country with underscores, as zh_Hans_CN or en_GB.",
    ),
    "locale-theme": _warning(
        "The theme has no words in {value}: the few that are its own will be English.",
        "Leave it so, or choose one of its languages: {tags}.",
    ),
}

_VALUES = {
    "id-form": _error("“{value}” is not an id.", "Use a–z, 0–9 and single hyphens, at most {longest} characters."),
    "id-form-try": _error(
        "“{value}” is not an id: a–z, 0–9 and single hyphens, at most {longest} characters.", "Perhaps: {suggestion}"
    ),
    "id-taken": _error("“{value}” is a name that the system keeps for itself.", "Choose another id."),
    "id-file-name": _error(
        "The id is {id}, but the file is called {stem}.yml.", "Make them the same; a published id stays."
    ),
    "id-duplicate": _error(
        "A record with the id {id} stands in {other} already.", "Choose another id for the newer of the two."
    ),
    "event-folder": _error(
        "The event {id} stands in the folder of {year}.",
        "An event stands in the folder of the year its id begins with.",
    ),
    "url-scheme": _error("“{value}” is not a web address.", "Addresses begin with https:// or http://."),
    "url-form": _error("“{value}” is not a complete web address.", "Copy the address from the browser again."),
    "url-credentials": _error("The address holds a user name or password.", "Delete what stands before the @."),
    "time-form": _error(
        "“{value}” is not a time of day.",
        'Write hours and minutes with two digits each, as "09:30", or morning, afternoon or evening.',
    ),
    "number-form": _error(
        "“{value}” is not a plain number.",
        "Write digits only, as 1800; “over”, “about”, “nearly” and the like go into bound.",
    ),
    "number-degrees": _error("“{value}” is not a latitude or longitude.", "Write degrees between -180 and 180."),
    "flag-form": _error("“{value}” is neither true nor false.", "Write true or false."),
    "text-word-quotes": _error(
        "{value} stands between a word processor's quotation marks, which YAML takes for text.",
        "Delete them; if they belong to the text, put single quotes around the whole: '{value}'.",
    ),
    "text-lines": _error("There is a line break in a name or title.", "Write it on one line."),
    "text-bad-citation": _error(
        "{written} is not a citation.", "Write [@source-id], [@source-id, p. 2] or [@one; @two]."
    ),
    "text-bad-link": _error("{written} is not a link to a record.", "Write [[record-id]] or [[record-id|words]]."),
    "text-bad-unclosed": _error("{written} is opened and never closed.", "Write [@source-id] or [[record-id]]."),
    "text-markup": _warning(
        "{written} looks like HTML, Markdown or a template; it will be shown just as it is written.",
        "Delete it if it was meant to be markup; text is plain, with *emphasis*, [[links]] and [@citations].",
    ),
}

_SENSE = {
    "reference-unknown": _error("There is no {kind} with the id {id}.", "Correct the id, or add the record."),
    "reference-near": _error("There is no {kind} with the id {id}.", "Perhaps “{near}” was meant."),
    "reference-self": _error("The record points at itself.", "Take {id} out."),
    "reference-twice": _error("{id} stands in this list twice.", "Take one of them out."),
    "part-circle": _error(
        "The events are parts of each other in a circle: {circle}.", "Take part_of out of one of them."
    ),
    "part-outside": _error(
        "The event lies outside the event it is part of ({whole}).", "Correct one of the two dates."
    ),
    "date-outside": _error(
        "{when} does not lie between the editions before and after {edition} ({begins} to {ends}).",
        "Correct the date or the edition.",
    ),
    "edition-overlap": _error("The edition overlaps in time with {other}.", "Correct one of the two dates."),
    "issued-late": _error(
        "The document was issued ({issued}) after one of its versions ({version}).", "Correct one of the two."
    ),
    "accessed-early": _error(
        "The source was read ({accessed}) before it was published ({published}).", "Correct one of the two."
    ),
    "cite-missing": _error(
        "A sentence with a date or number has no citation: “{sentence}”.",
        "Put [@source-id] after the sentence that the work supports.",
    ),
    "cite-unequal": _error(
        "The languages cite different works; {locale} lacks: {lacking}.",
        "Cite the same works in each language.",
    ),
    "value-uncited": _error("“{key}” is given without a source.", "Add cite: [source-id] to the record."),
    "accessed-missing": _error(
        "The live page was read, but not when.", "Add accessed: with the day, or say read_as: stored-copy."
    ),
    "source-same-address": _error(
        "The same address is already that of the source {other}.", "Use one record; merge the two."
    ),
    "source-orphan": _warning("Nothing cites this source.", "Cite it, or delete it."),
    "entity-orphan": _warning("No record mentions this entry.", "Mention it in an event, or delete it."),
    "figure-twice": _error("The same figure stands here twice.", "Keep one; another source goes into its cite."),
    "words-not-own": _error(
        "These words stand in a source text ({text}): “{run}”.",
        "Say it in your own words; names, titles, themes and numbers may stay.",
    ),
}

# What is empty is told by shape-empty, whatever the key.
_DATES = {f"date-{reason}": _error(sentence, "") for reason, sentence in REASONS.items() if reason != "empty"}

FAMILIES: dict[str, dict[str, Rule]] = {
    "Files": _FILES,
    "YAML": _YAML,
    "Keys and their values": _SHAPE,
    "Ids, addresses, numbers and text": _VALUES,
    "Dates": _DATES,
    "What does not fit together": _SENSE,
    **HISTORY,
}

RULES: dict[str, Rule] = {rule: told for family in (*FAMILIES.values(), FORMS) for rule, told in family.items()}
