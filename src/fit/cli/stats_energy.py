"""What `fit stats energy` says: what the body burns by formula, and by what the scale made of the food."""

from __future__ import annotations

from fit.cli.answer import Answer, Line
from fit.cli.stats_text import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NEXT = {
    "sex": "fit profile set --sex male", "born": "fit profile set --born 1990-05-01",
    "height": "fit profile set --height 180cm", "weight": "fit body weight 81.2",
}  # fmt: skip


def run(activity: str) -> Answer:
    from fit.app.nutrition import energy
    from fit.cli.stats_opening import opened, today

    house, _ = opened(None, None, figures=False)
    with house.store.reading():
        found = energy(house, today(house), activity)
    return answer(found)


def answer(found: dict[str, Any]) -> Answer:
    adaptive = found["adaptive"]
    lines: list[Line] = []
    if found["at_rest_kcal"] is not None:
        lines.append(Line(text=f"at rest    {number(found['at_rest_kcal'], 0)} kcal a day"))
        lines.append(Line(text=f"by formula {number(found['estimated_kcal'], 0)} kcal, {found['activity']}"))
        lines.append(Line(text="           Mifflin-St Jeor x " + f"{found['factor']:g}", style="dim"))
    else:
        missing = found["missing"]
        lines.append(Line(text=f"By formula: missing {', '.join(missing) or 'a believable profile'}.", style="warn"))
        if missing:
            lines.append(Line(text=f"Next: {_NEXT[missing[0]]}", style="dim"))
    if adaptive["kcal"] is None:
        lines.append(Line(text="By food and scale: not yet.", style="warn"))
        lines.append(Line(text=f"  {adaptive['reason']}", style="dim"))
    else:
        low, high = number(adaptive["low"], 0), number(adaptive["high"], 0)
        lines.append(Line(text=f"by scale   {number(adaptive['kcal'], 0)} kcal, {low} to {high}", style="strong"))
        lines.append(Line(text=f"           confidence {adaptive['confidence']}"))
        lines.append(Line(text=f"  {adaptive['reason']}", style="dim"))
        eaten = number(adaptive["intake_kcal"], 0)
        lines.append(Line(text=f"  {eaten} kcal eaten, trend {adaptive['trend_change_kg']:+.2f} kg", style="dim"))
    if "kcal" in found["goal"]:
        lines.append(Line(text=f"goal       {number(found['goal']['kcal'], 0)} kcal"))
    columns = ("date", "at_rest_kcal", "activity", "estimated_kcal", "adaptive_kcal", "low", "high", "confidence")
    row = (
        found["date"], found["at_rest_kcal"], found["activity"], found["estimated_kcal"], adaptive["kcal"],
        adaptive["low"], adaptive["high"], adaptive["confidence"],
    )  # fmt: skip
    return Answer(shape=found, text=tuple(lines), csv=(columns, [row]))
