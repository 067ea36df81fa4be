"""Body measurements by the names that apps give them."""

from __future__ import annotations

from fit.importers.cells import LB, MOST_KG, Bad, amount

_METRICS = {
    "weight": "weight", "bodyweight": "weight", "body weight": "weight", "body mass": "weight",
    "body fat": "fat", "body fat %": "fat", "bodyfat": "fat", "fat": "fat", "body fat percentage": "fat",
    "waist": "waist", "waist circumference": "waist", "lean body mass": "lean",
}  # fmt: skip
_UNITS = {
    "kg": "kg", "kgs": "kg", "g": "g", "lb": "lb", "lbs": "lb", "st": "st", "stone": "st",
    "cm": "cm", "cms": "cm", "m": "m", "mm": "mm", "in": "in", "ins": "in", "inch": "in", "inches": "in", '"': "in",
    "ft": "ft", "%": "%", "percent": "%",
}  # fmt: skip


def measure(name: str, text: str, unit: str, thousands: bool = True) -> tuple[str, float, str | None]:
    """(metric, value, unit): stones become lb, grams kg; an unknown metric keeps its name, in small letters."""
    metric = " ".join(name.casefold().split())
    if not metric:
        raise Bad("Measurement", name, "no name")
    metric = _METRICS.get(metric, metric)
    value = amount(text, "Value", 1e6, thousands)
    if not value:
        raise Bad("Value", text, "no value")
    known = _UNITS.get(unit.casefold().strip("."))
    if known == "st":
        value, known = round(value * 14, 6), "lb"
    elif known == "g":
        value, known = round(value / 1000, 6), "kg"
    if metric == "weight":
        if known not in ("kg", "lb", None):
            raise Bad("Unit", unit, "not a unit of weight")
        if value > (MOST_KG / LB if known == "lb" else MOST_KG):
            raise Bad("Value", text, "impossible")
    if metric == "fat" and value > 100:
        raise Bad("Value", text, "impossible")
    return metric, value, known or unit or None
