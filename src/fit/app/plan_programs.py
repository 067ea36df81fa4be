"""A built-in programme becomes templates and a week; and what the coming weeks of a plan will ask for."""

from __future__ import annotations

from fit.app import plan_lines, plans
from fit.app.exercises import Exercises
from fit.app.facts import best_of
from fit.app.log import loadable
from fit.app.plan_facts import writer
from fit.app.plan_making import make
from fit.kernel.errors import Rejected
from fit.kernel.record import Record
from fit.planning import programs, progression
from fit.planning.lines import targets_of, with_targets
from fit.planning.simulation import simulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House, Settings
    from fit.planning.programs import Line, Programme, Template

    Row = dict[str, Any]

MOST_WEEKS = 104


class Started(Record):
    """The plans that a programme made, and the weekday each stands on."""

    programme: Programme
    plans: tuple[dict[str, Any], ...]
    days: tuple[tuple[str, str], ...]
    outcome: Outcome


def start(house: House, name: str, at: str | None = None) -> Started:
    """Lay a programme into templates and the week, with weights from the best lifts so far; one command, one undo."""
    from fit.app.schedule_changes import assign

    wanted = programs.programme(name)
    time = plan_lines.read_timing(at)
    with house.command() as road:
        settings, known = house.settings(), Exercises(house.views)
        if all(plans.taken(house, template.name) for template in wanted.templates):
            raise Rejected(f"{wanted.name} has been started already", "fit plan archive puts its plans away")
        made: dict[str, Row] = {}
        for template in wanted.templates:
            exercises = tuple([_line(house, settings, known, line) for line in template.lines])
            called = _called(house, wanted, template)
            made[template.name] = make(house, road, "workout", called, exercises=exercises).plan
        for day, template_name in wanted.days:
            assign(house, road, made[template_name], [(day,)], time=time)
        rows = tuple([plans.plan_by_id(house, row["aggregate_id"]) for row in made.values()])
        laid = tuple([(day, str(made[template_name]["name"])) for day, template_name in wanted.days])
        return Started(programme=wanted, plans=rows, days=laid, outcome=road.outcome)


def _called(house: House, wanted: Programme, template: Template) -> str:
    """The template's own name, with the programme's before it where another plan has it already."""
    return template.name if plans.taken(house, template.name) is None else f"{wanted.name}: {template.name}"


def _line(house: House, settings: Settings, known: Exercises, line: Line) -> Row:
    made = plan_lines.read_exercise(line.sets, settings, known)
    scheme = programs.scheme_of(line, settings.unit)
    if scheme is None:
        return made
    exercise = known.by_id(made["id"])
    best = best_of(house.store, made["id"]).e1rm_kg

    def rounding(kg: float) -> float:
        return kg if exercise is None else loadable(settings, exercise, kg)

    scheme, targets = progression.begin(scheme, targets_of(made), best, rounding)
    return {**with_targets(made, targets, writer(settings)), "progression": str(scheme)}


def simulated(house: House, row: Row, weeks: int, per_week: int | None) -> list[Row]:
    """Each exercise of a plan with its sessions: `week`, `n`, the exercise's `line` then, and `why`.

    `per_week` is, where not given, how often the plan stands in the week, at least once.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise Rejected(f"{weeks} weeks cannot be foreseen", f"1 to {MOST_WEEKS}")
    settings, known = house.settings(), Exercises(house.views)
    times = per_week or _per_week(house, row)
    found = []
    for line in row["exercises"]:
        exercise = known.by_id(line["id"])
        scheme = progression.read_scheme(line["progression"]) if line["progression"] else None

        def rounding(kg: float, exercise: Any = exercise) -> float:
            return kg if exercise is None else loadable(settings, exercise, kg)

        sessions = [
            {"week": s.week, "n": s.n, "line": with_targets(line, s.targets, writer(settings)), "why": s.why}
            for s in simulate(targets_of(line), scheme, weeks, times, rounding)
        ]
        found.append({"id": line["id"], "name": line["name"], "grows": scheme is not None, "sessions": sessions})
    return found


def _per_week(house: House, row: Row) -> int:
    from fit.app.schedule_preview import EVERY_DAY, stands_on
    from fit.kernel.days import WEEKDAYS

    stands = stands_on(house, row["aggregate_id"])
    return 7 if EVERY_DAY in stands else max(1, sum(1 for day in stands if day in WEEKDAYS))
