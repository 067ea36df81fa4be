"""Where a stand-in is known to differ from what AWS documents. docs/emulators.md shows the same table."""

from __future__ import annotations

from dataclasses import dataclass

_GUIDE = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
_DYNAMO = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/"
_QUEUES = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/"


@dataclass(frozen=True)
class Departure:
    """`test` of these files fails on `emulator`, `of` where only this one of its cases does. `races`: only when
    threads meet, so that it may pass as well."""

    emulator: str
    test: str
    documented: str
    url: str
    does: str
    of: str = ""
    races: bool = False


DEPARTURES = (
    *[
        Departure(
            emulator, "test_a_number_loses_zeros_that_say_nothing",
            "Leading and trailing zeros of a number are trimmed", f"{_GUIDE}HowItWorks.NamingRulesDataTypes.html",
            "Gives a number back as it was written",
        )
        for emulator in ("fake", "moto")
    ],
    Departure(
        "moto", "test_an_item_that_no_table_takes_is_refused",
        "A number has at most 38 digits", f"{_GUIDE}HowItWorks.NamingRulesDataTypes.html", "Takes any number of digits",
        of="39_digits",
    ),
    Departure(
        "moto", "test_an_item_that_no_table_takes_is_refused",
        "An item whose index key has the wrong type is refused", f"{_GUIDE}GSI.html",
        "Takes it", of="index_key_type",
    ),
    Departure(
        "moto", "test_an_expression_that_makes_no_sense_is_refused",
        "A malformed request is a ValidationException", f"{_GUIDE}Programming.Errors.html",
        "Raises its own KeyError in the caller's process", of="undefined_value",
    ),
    Departure(
        "moto", "test_an_expression_that_makes_no_sense_is_refused",
        "A malformed request is a ValidationException", f"{_GUIDE}Programming.Errors.html",
        "Raises its own ValueError in the caller's process", of="no_grammar",
    ),
    Departure(
        "moto", "test_an_expression_that_makes_no_sense_is_refused",
        "A value that no expression uses is a ValidationException", f"{_GUIDE}Programming.Errors.html",
        "Passes over it", of="unused_value",
    ),
    Departure(
        "moto", "test_an_item_may_have_400_kilobytes_and_no_more",
        "An item may have 400 KB, which is 409,600 bytes", f"{_GUIDE}Constraints.html",
        "Refuses more than 405,000 bytes",
    ),
    Departure(
        "moto", "test_a_transaction_holds_four_megabytes_and_no_more",
        "The items of a transaction may not be larger than 4 MB together", f"{_DYNAMO}API_TransactWriteItems.html",
        "Takes any size",
    ),
    Departure(
        "moto", "test_the_same_request_twice_is_one",
        "A request with the token of an earlier one changes nothing and succeeds",
        f"{_DYNAMO}API_TransactWriteItems.html", "Does not look at the token",
    ),
    Departure(
        "moto", "test_a_batch_writes_25_items_and_no_more",
        "A batch holds at most 25 items", f"{_DYNAMO}API_BatchWriteItem.html", "Takes 26",
    ),
    Departure(
        "moto", "test_of_many_who_move_a_head_at_once_exactly_one_wins",
        "A transaction sees no half of another", f"{_GUIDE}transaction-apis.html",
        "Knows no locks: of threads that meet two may win, or one dies of a dictionary that changes", races=True,
    ),
    Departure(
        "moto", "test_of_many_who_put_what_must_be_absent_exactly_one_wins",
        "A conditional write is made only if its condition holds", f"{_GUIDE}WorkingWithItems.html",
        "Knows no locks: of threads that meet two may win", races=True,
    ),
    Departure(
        "moto", "test_a_write_that_changes_nothing_is_not_told",
        "A put that changes nothing is not written to the stream", f"{_GUIDE}Streams.html",
        "Tells of it as MODIFY",
    ),
    Departure(
        "moto", "test_sequence_numbers_rise_and_attributes_say_whose_a_message_is",
        "The sequence numbers of a group rise", f"{_QUEUES}APIReference/API_SendMessage.html", "Rolls dice for them",
    ),
    Departure(
        "moto", "test_a_duplicate_is_known_after_the_message_was_deleted",
        "A deduplication id is known for five minutes, also after its message was deleted",
        f"{_QUEUES}SQSDeveloperGuide/using-messagededuplicationid-property.html", "Forgets it with the message",
    ),
    Departure(
        "moto", "test_duplicates_count_by_group_where_the_queue_says_so",
        "DeduplicationScope says whether duplicates count by queue or by group",
        f"{_QUEUES}APIReference/API_CreateQueue.html", "Counts by queue always",
    ),
    Departure(
        "moto", "test_letters_that_xml_does_not_know_are_refused",
        "A message with letters that XML does not know is refused as InvalidMessageContents",
        f"{_QUEUES}APIReference/API_SendMessage.html", "Takes them",
    ),
)  # fmt: skip


def table() -> str:
    """As docs/emulators.md shows it."""
    lines = ["| stand-in | AWS documents | it does | test |", "|---|---|---|---|"]
    for known in DEPARTURES:
        name = f"`{known.test}`" + (f" ({known.of})" if known.of else "")
        lines.append(f"| {known.emulator} | [{known.documented}]({known.url}) | {known.does} | {name} |")
    return "\n".join(lines) + "\n"
