"""Apple Health: body, workouts and food out of one long XML."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from fit.importers import apple_health
from fit.importers.found import FoundFood
from fit.kernel.errors import Unreadable
from importers.reading import Read

DOCTYPE = """<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
<!ATTLIST Record
  type CDATA #REQUIRED
>
]>
"""
WHEN = 'startDate="2026-01-01 08:00:00 +0100" endDate="2026-01-01 08:00:00 +0100"'


def record(kind: str, value: str, unit: str, inside: str = "") -> str:
    end = f">{inside}</Record>" if inside else "/>"
    return (
        f'<Record type="HKQuantityTypeIdentifier{kind}" sourceName="Diary" unit="{unit}" value="{value}" {WHEN}{end}\n'
    )


def export(*body: str, doctype: str = DOCTYPE) -> str:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return head + doctype + '<HealthData locale="en_DE">\n' + "".join(body) + "</HealthData>\n"


def correlation(*records: str, food: str = "") -> str:
    name = f'<MetadataEntry key="HKFoodType" value="{food}"/>\n' if food else ""
    return f'<Correlation type="HKCorrelationTypeIdentifierFood" {WHEN}>\n{name}{"".join(records)}</Correlation>\n'


def test_it_is_known_by_its_root() -> None:
    assert apple_health.sniff(export().encode())
    assert not apple_health.sniff(b"<gpx>")


def test_every_record_has_its_own_unit() -> None:
    found = Read(
        apple_health.read,
        export(
            record("BodyMass", "82.5", "kg"),
            record("BodyMass", "181", "lb"),
            record("BodyMass", "13", "st"),
            record("BodyFatPercentage", "0.21", "%"),
            record("WaistCircumference", "33", "in"),
            record("HeartRate", "60", "count/min"),
        ),
    )
    assert [(one.metric, one.value, one.unit) for one in found.measures] == [
        ("weight", 82.5, "kg"), ("weight", 181.0, "lb"), ("weight", 182.0, "lb"), ("fat", 21.0, "%"),
        ("waist", 33.0, "in"),
    ]  # fmt: skip
    assert found.measures[0].at == "2026-01-01T08:00:00+01:00"


def test_lines_are_those_of_the_file_although_its_list_of_elements_is_left_out() -> None:
    found = Read(apple_health.read, export(record("BodyMass", "82.5", "kg"), record("BodyMass", "heavy", "kg")))
    assert [one.line for one in found.measures] == [10]
    assert [(one.line, one.value) for one in found.skipped] == [(11, "heavy")]


def test_a_list_of_elements_that_is_not_even_well_formed_does_no_harm() -> None:
    broken = "<!DOCTYPE HealthData [\n<!ATTLIST Vision oops oops\n<<< &\n]>\n"
    assert len(Read(apple_health.read, export(record("BodyMass", "82.5", "kg"), doctype=broken)).measures) == 1


def test_a_workout_is_a_session_of_one_set() -> None:
    old = (
        '<Workout workoutActivityType="HKWorkoutActivityTypeTraditionalStrengthTraining" duration="45.5" '
        f'durationUnit="min" totalDistance="0" totalDistanceUnit="km" totalEnergyBurned="300" '
        f'totalEnergyBurnedUnit="kcal" sourceName="Watch" {WHEN}/>\n'
    )
    new = (
        f'<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" {WHEN}>\n'
        '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="3.1" unit="mi"/>\n'
        '<WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" sum="1255.2" unit="kJ"/>\n'
        "</Workout>\n"
    )
    strength, run = Read(apple_health.read, export(old, new)).workouts
    assert (strength.name, strength.duration_seconds, strength.kcal) == ("Traditional Strength Training", 2730.0, 300.0)
    assert strength.sets[0].distance_m is None
    assert (run.sets[0].exercise, run.sets[0].seconds, run.kcal) == ("Running", 1800.0, 300.0)
    assert run.sets[0].distance_m == pytest.approx(3.1 * 1609.344)


def test_a_record_inside_a_correlation_appears_twice_and_counts_once() -> None:
    energy, protein = record("DietaryEnergyConsumed", "300", "kcal"), record("DietaryProtein", "20", "g")
    found = Read(apple_health.read, export(energy, protein, correlation(energy, protein, food="Porridge")))
    assert [one.items for one in found.meals] == [(FoundFood(name="Porridge", kcal=300.0, protein_g=20.0),)]
    assert (found.meals[0].day, found.meals[0].time) == ("2026-01-01", "08:00:00+01:00")


def test_the_same_food_twice_in_one_minute_counts_twice() -> None:
    energy = record("DietaryEnergyConsumed", "300", "kcal")
    meal = correlation(energy, food="Coffee")
    found = Read(apple_health.read, export(energy, energy, meal, meal))
    assert [one.kcal for one in found.meals[0].items] == [300.0, 300.0]


def test_nutrients_outside_a_meal_are_laid_together() -> None:
    named = '<MetadataEntry key="HKFoodType" value="Egg"/>'
    found = Read(
        apple_health.read,
        export(
            record("DietaryEnergyConsumed", "418.4", "kJ", named),
            record("DietaryEnergyConsumed", "50", "kcal"),
            record("DietaryProtein", "7000", "mg", named),
        ),
    )
    assert found.meals[0].items == (
        FoundFood(name="Egg", kcal=100.0, protein_g=7.0),
        FoundFood(name="Diary", kcal=50.0),
    )


@pytest.mark.parametrize(
    "text",
    [
        export(record("BodyMass", "82.5", "kg"))[:-30],
        export(doctype='<!DOCTYPE HealthData [\n<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">\n]>\n'),
        export(doctype='<!DOCTYPE HealthData [\n<!ENTITY a SYSTEM "file:///etc/passwd">\n]>\n'),
        "<HealthData>&undefined;</HealthData>",
        "<HealthData><Record></HealthData>",
        "",
    ],
)
def test_broken_or_hostile_xml_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        Read(apple_health.read, text)


def test_memory_does_not_grow_with_the_file() -> None:
    def peak(records: int) -> int:
        body = record("HeartRate", "60", "count/min") * 20 + record("BodyMass", "82.5", "kg")
        stream = io.BytesIO(export(body * records).encode())
        tracemalloc.start()
        assert sum(1 for _ in apple_health.read(stream)) == records
        held = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return held

    peak(10)
    assert peak(2000) < peak(200) * 1.5
