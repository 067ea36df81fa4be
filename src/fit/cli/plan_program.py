"""`fit plan program` and `simulate`: ready-made programmes, and what a plan will ask for in the weeks to come."""

from __future__ import annotations

import typer

from fit.app import plan_lines as reading
from fit.app import plan_programs, plans
from fit.cli.answer import Answer, Line, Table
from fit.cli.complete import plan_names
from fit.cli.door import joined, reading_house, writing_house
from fit.cli.plan_words import plan_lines, plan_shape
from fit.planning.line_text import written
from fit.planning.programs import PROGRAMMES

app = typer.Typer(no_args_is_help=True, help="Ready-made programmes: list, start.")


@app.command(name="list")
def list_() -> Answer:
    """The built-in programmes."""
    text: list[Line] = []
    for one in PROGRAMMES:
        text += [Line(text=f"{one.id}  {one.name}, {len(one.days)} days a week", style="strong")]
        text += [Line(text=f"  {one.about}")]
    shapes = [
        {
            "id": one.id, "name": one.name, "about": one.about,
            "days": [{"day": day, "plan": plan} for day, plan in one.days],
            "plans": [
                {"name": t.name, "exercises": [{"sets": x.sets, "progression": x.progression or None} for x in t.lines]}
                for t in one.templates
            ],
        }
        for one in PROGRAMMES
    ]  # fmt: skip
    rows = [(one.id, one.name, len(one.days), one.about) for one in PROGRAMMES]
    return Answer(shape={"programs": shapes}, text=tuple(text), csv=(("id", "name", "days", "about"), rows))


@app.command()
def start(
    name: list[str] = typer.Argument(help="linear, 531, gzclp or double."),
    at: str = typer.Option(None, help="The time of day: 18:00."),
) -> Answer:
    """Make the programme's plans and lay them into the week; weights come from your best lifts."""
    begun = plan_programs.start(writing_house(), joined(name), at)
    text = [Line(text=begun.programme.name, style="strong")]
    for day, plan in begun.days:
        text.append(Line(text=f"  {day.capitalize().ljust(9)}  {plan}"))
    for row in begun.plans:
        text += plan_lines(row)
    shape = {
        "program": begun.programme.id, "plans": [plan_shape(row) for row in begun.plans],
        "days": [{"day": day, "plan": plan} for day, plan in begun.days],
        "correlation_id": begun.outcome.correlation_id, "event_ids": begun.outcome.event_ids,
    }  # fmt: skip
    return Answer(shape=shape, text=tuple(text))


def simulate(
    words: list[str] = typer.Argument(metavar="NAME", help="The plan.", autocompletion=plan_names),
    weeks: int = typer.Option(8, help="How many weeks."),
    per_week: int = typer.Option(None, min=1, max=14, help="Sessions a week; else as the week has it."),
) -> Answer:
    """What the coming weeks ask for, if every session goes as planned."""
    house = reading_house()
    with house.store.reading():
        row = plans.plan_named(house, joined(words))
        reading.only_workouts(row)
        found = plan_programs.simulated(house, row, weeks, per_week)
    text: list[Line | Table] = []
    for one in found:
        if not one["grows"]:
            text.append(Line(text=f"{one['name']}  {written(one['sessions'][0]['line'], rests=False)}, as planned"))
            continue
        cells = tuple([
            (f"{s['week']}.{s['n']}", written(s["line"], rests=False), s["why"]) for s in one["sessions"]
        ])  # fmt: skip
        text.append(Table(columns=("week", "sets", "why"), rows=cells, title=one["name"]))
    shape = {
        "id": row["aggregate_id"], "plan": row["name"], "weeks": weeks,
        "exercises": [
            {
                "id": one["id"], "name": one["name"],
                "sessions": [
                    {
                        "week": s["week"], "n": s["n"], "sets": written(s["line"], rests=False),
                        "weight_kg": s["line"]["weight_kg"], "targets": s["line"]["targets"], "why": s["why"],
                    }
                    for s in one["sessions"]
                ],
            }
            for one in found
        ],
    }  # fmt: skip
    columns = ("week", "session", "exercise_id", "exercise", "sets", "weight_kg", "why")
    rows = [
        (s["week"], s["n"], e["id"], e["name"], written(s["line"], rests=False), s["line"]["weight_kg"], s["why"])
        for e in found
        for s in e["sessions"]
    ]
    return Answer(shape=shape, text=tuple(text), csv=(columns, rows))
