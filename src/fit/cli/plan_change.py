"""`fit plan set, duration, rename, archive, progression`: each makes one new version."""

from __future__ import annotations

import typer

from fit.app import plan_changes
from fit.app.plan_changes import Wanted, change, split_name
from fit.app.plan_making import Planned
from fit.app.plans import archived_named
from fit.app.schedule_preview import Change
from fit.cli.answer import Answer, Line
from fit.cli.complete import plan_names
from fit.cli.door import confirm, joined, writing_house
from fit.cli.plan_words import plan_lines, progression_line, written_shape
from fit.cli.schedule_words import read_minutes
from fit.kernel.errors import Rejected, Unreadable
from fit.planning.scheme_text import FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fit.app.house import House

_HEADS = (*FORMS, "5/3/1", "none")
_NAME = typer.Argument(help="The plan.", autocompletion=plan_names)
_IF = typer.Option(None, "--if-version", help="Only if the plan is still at this version.")


def set_(
    words: list[str] = typer.Argument(metavar="NAME EXERCISE [SETS]", help='"Upper A" bench 3x8@50',
                                      autocompletion=plan_names),
    rest: str = typer.Option(None, help='Rests: 90, 1:30, or 90,95,100; "" takes them away.'),
    notes: str = typer.Option(None, help='A note on the exercise; "" takes it away.'),
    superset: str = typer.Option(None, help='A letter; "" takes it away.'),
    remove: bool = typer.Option(False, "--remove", help="Take the exercise out of the plan."),
    if_version: int = _IF,
) -> Answer:
    """Change or add an exercise; what you do not name stays as it is."""  # fmt: skip
    wanted = Wanted(rest=rest, notes=notes, superset=superset, remove=remove)
    house = writing_house()
    name, said = _split(house, words)
    made = change(house, name, plan_changes.setting(house, said, wanted), expected=if_version, confirm=confirmed(name))
    return changed_answer(house, made)


def duration(
    words: list[str] = typer.Argument(metavar="NAME MINUTES", help="45; auto for the estimate.",
                                      autocompletion=plan_names),
    if_version: int = _IF,
) -> Answer:
    """How long a workout takes, where you know better than the estimate."""  # fmt: skip
    if len(words) < 2:
        raise Unreadable("how long does it take?", 'as in fit plan duration "Upper A" 45')
    minutes = None if words[-1].lower() in ("auto", "estimate") else read_minutes(words[-1])
    name = joined(words[:-1])

    def read(row: dict[str, object]) -> dict[str, object]:
        if row["kind"] != "workout":
            raise Rejected(f"{row['name']} is a {row['kind']} plan and takes no time", "durations are for workouts")
        return {"estimated_duration_minutes": minutes}

    house = writing_house()
    return changed_answer(house, change(house, name, read, expected=if_version, confirm=confirmed(name)))


def rename(
    name: str = _NAME,
    new: list[str] = typer.Argument(help="Its new name."),
    if_version: int = _IF,
) -> Answer:
    """Another name; the plan, its versions and its days stay."""
    called = " ".join(joined(new).split())
    house = writing_house()
    return changed_answer(house, change(house, name, lambda _: {"name": called}, expected=if_version, called=called))


def archive(
    name: list[str] = _NAME,
    back: bool = typer.Option(False, "--back", help="Bring it back."),
    if_version: int = _IF,
) -> Answer:
    """Put a plan away: it leaves the lists; its history stays."""
    house = writing_house()
    said = joined(name)
    if back:
        with house.command():
            said = archived_named(house, said)
    made = change(house, said, lambda _: {"archived": not back}, expected=if_version)
    return changed_answer(house, made)


def progression_(
    words: list[str] = typer.Argument(metavar="NAME EXERCISE SCHEME", help='"Upper A" bench "double +2.5kg 8-12"'),
    if_version: int = _IF,
) -> Answer:
    """How an exercise grows: linear, double, 531, gzclp, rpe, or none."""
    house = writing_house()
    name, said = _split(house, " ".join(words[1:]).split(), first=words[0])
    at = next((n for n, word in enumerate(said) if n and word.lower() in _HEADS), None)
    if at is None:
        raise Unreadable("how is it to grow?", "one of: " + " · ".join((*FORMS.values(), "none")))
    read = plan_changes.growing(house, said[:at], " ".join(said[at:]))
    return changed_answer(house, change(house, name, read, expected=if_version))


def confirmed(name: str) -> Callable[[Sequence[Change]], None]:
    """Asks before days of the schedule change; the question says which, and how."""

    def ask(changes: Sequence[Change]) -> None:
        said = ". ".join([one.text for one in changes])
        confirm(f"{said}. Go on?", f"{said}; {name} was not changed")

    return ask


def changed_answer(house: House, made: Planned) -> Answer:
    """The plan as it is now, what moved in it, and the days that follow it."""
    from fit.app.schedule_preview import stands_on

    text = plan_lines(made.plan)
    touched = any(told.event.NAME in ("ScheduleUpdated", "DayPlanChanged") for told in made.outcome.told)
    with house.store.reading():
        days = stands_on(house, made.plan["aggregate_id"]) if touched else []
        unit = house.settings().unit
    if not made.outcome.told:
        text.append(Line(text="  nothing changed", style="dim"))
    shape = {**written_shape(made.plan, made.outcome), "days": days}
    text += [progression_line(one, unit) for one in shape["progressions"]]
    if days and made.plan["archived"]:
        text.append(Line(text=f"  it stands on {', '.join(days)}: fit schedule conflicts", style="warn"))
    elif days:
        text.append(Line(text=f"  {', '.join(days)}: version {made.plan['version']} from now on", style="dim"))
    return Answer(shape=shape, text=tuple(text))


def _split(house: House, words: list[str], first: str = "") -> tuple[str, list[str]]:
    with house.command():
        return split_name(house, [first, *words] if first else words)
