"""Rules of what is sent in through a form."""

from generator.model.rule import error, warning

FORMS = {
    "issue-size": error("The text is longer than {largest}.", "Shorten the answers."),
    "issue-form": error(
        "This is none of the forms of this project, or a heading is missing.",
        "Open an issue with one of the forms and leave its headings as they are.",
    ),
    "issue-heading": error("The heading “{heading}” stands there twice.", "Leave each heading once, as in the form."),
    "issue-answer": error("There is no answer.", "Fill it in; the form marks what is needed."),
    "issue-long": error("The answer is longer than {longest} characters.", "Say it more briefly."),
    "issue-choice": error("{value} is none of the answers to choose from.", "Choose one of: {options}."),
    "issue-markup": error("{written} looks like HTML, Markdown or a template.", "Delete it; text is plain."),
    "issue-known": error("There is a record already: {id}.", "To change it, use the form for corrections."),
    "issue-record": error("No record has the id or address {value}.", "Copy the address of its page on this site."),
    "issue-before": error("The record says {now} there.", "Copy what the page says now."),
    "issue-same": error("The record says {now} there already.", "Say what it should say instead."),
    "issue-by-hand": error(
        "This correction cannot be made without a person’s judgement.", "A maintainer will see to it by hand."
    ),
    "issue-left-out": warning("{value} is not among the records and was left out.", "A maintainer may add it."),
}
