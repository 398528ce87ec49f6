"""Rules of what changes and differs: translations, releases and corrections, disagreements, official terms."""

from generator.model.rule import error, warning

TRANSLATIONS = {
    "translation-missing": warning(
        "“{key}” has no text in {locale}.", "Add {locale}: with the words in that language."
    ),
    "series-untranslated": error(
        "“{key}” has no text in {locale}, a language of this site.", "Add {locale}: with the words in that language."
    ),
    "title-missing": warning(
        "There is no title in {locale}: the page will be a stub in that language.",
        "Add {locale}: with the words in that language.",
    ),
    "translation-stale": warning(
        "“{key}” was changed in {original} after its text in {locale} was confirmed.",
        "Bring the {locale} text up to date if need be, then run `timeline confirm {id}`.",
    ),
    "translation-unconfirmed": warning(
        "Nobody has confirmed yet that the languages say the same: {keys}.",
        "Compare them, then run `timeline confirm {id}`.",
    ),
    "lock-form": error(
        "translations.lock.yml is not as `timeline confirm` wrote it.",
        "Restore it from version control; never edit it by hand.",
    ),
}

RELEASES = {
    "released-form": error(
        "released.json is not as `timeline release` wrote it.",
        "Restore it from version control; never edit it by hand.",
    ),
    "released-gone": error(
        "{id} was published ({kind}) and is gone.",
        "Bring it back, name the old id under formerly: in the record that takes its place,"
        " or say in corrections.yml why it was withdrawn (of: {id}, field: id).",
    ),
    "released-changed": error(
        "{field} was published as {before} and has been changed or taken out.",
        "Bring it back, or add to corrections.yml an entry with of: {id}, field: {field}, before: '{before}', reason:.",
    ),
    "formerly-taken": error(
        "{id} is named as a former id, but a record has it now.", "Take it out of formerly, or rename the record."
    ),
    "formerly-twice": error("{other} already has the former id {id}.", "Name it under formerly in one record only."),
    "correction-of-nothing": error(
        "{id} is said to be withdrawn, but was never published.",
        "Write the id as it stands in released.json; what was never published needs no correction.",
    ),
    "correction-not-withdrawn": error(
        "{id} is said to be withdrawn, but it is there.", "Delete the record, or this entry."
    ),
    "correction-not-made": error(
        "{field} of {id} is not {after} now.", "Say under after: what the record says, or leave it out if it is gone."
    ),
}

DISAGREEMENTS = {
    "disagreement-untold": error(
        "Sources contradict each other in {field}: {values}.",
        "Correct what is wrong, or add an entry to disagreements.yml with of: {{{subject}, field: {field}}} and why.",
    ),
    "disagreement-settled": warning(
        "The figures or accounts that this entry is about do not contradict each other (any more).",
        "Delete it, or correct of:.",
    ),
    "disagreement-subject": error(
        "It is not clear what the sources disagree on.",
        "Under of: name one edition, event, document, organisation, programme or person, and the field.",
    ),
    "disagreement-values": error(
        "values: has no place here: figures and accounts stand in the record that they are about.",
        "Write each account under accounts: there, with field:, words: and cite:, the one that the pages follow first.",
    ),
    "disagreement-shown": error(
        "The first account of {field} is not what {id} itself says.",
        "Make the two the same, or put an account in the record’s words before it.",
    ),
    "account-alone": error(
        "This is the only account of {field}, and {id} holds no words to compare it with.",
        "Add before it the account that the pages follow, or correct the field.",
    ),
    "account-twice": error(
        "The same words on {field} stand here a second time.", "Keep one; another source goes into its cite."
    ),
}

TERMS = {
    "term-backwards": error(
        "The term ends ({until}) before it begins ({begins}).", "Exchange or correct the two dates."
    ),
    "term-deviates": warning(
        "{said} stands in {locale}, but not its official counterpart in {other}: {expected}.",
        "Use the official term, or add the wording to glossary.yml if it is official too.",
    ),
}

HISTORY = {
    "Translations": TRANSLATIONS,
    "Changes after publication": RELEASES,
    "Sources that differ": DISAGREEMENTS,
    "Official terms": TERMS,
}
