"""Small files of other apps, made up: a session or two each."""

from __future__ import annotations

STRONG = (
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";'
    '"Distance (meters)";"Seconds";"Notes";"Workout Notes"\n'
)


def strong(*rows: str) -> str:
    return STRONG + "".join(row + "\n" for row in rows)


def strong_row(
    day: str, exercise: str, order: str, kg: str = "", reps: str = "", seconds: str = "", name: str = "Push", n: int = 1
) -> str:
    cells = (str(n), f"{day} 18:30:00", name, "3600", exercise, order, kg, reps, "", "", seconds, "", "")
    return ";".join(f'"{cell}"' for cell in cells)


BENCH = "Bench Press (Barbell)"
TWO_SESSIONS = strong(
    strong_row("2026-11-02", BENCH, "W", "40", "10"),
    strong_row("2026-11-02", BENCH, "1", "80", "8"),
    strong_row("2026-11-02", BENCH, "Rest Timer", seconds="120"),
    strong_row("2026-11-02", BENCH, "2", "80", "8"),
    strong_row("2026-11-02", BENCH, "3", "80", "8"),
    strong_row("2026-11-02", "Pull Up", "1", "0", "9"),
    strong_row("2026-11-02", "Yoke Carry of Doom", "1", "100", "1"),
    strong_row("2026-11-04", "Squat (Barbell)", "1", "100", "5", name="Legs", n=2),
)
LATER = strong_row("2026-11-06", "Squat (Barbell)", "1", "105", "5", name="Legs", n=3) + "\n"

OTHERS: dict[str, tuple[str, str, int, int]] = {
    # name of the format → (file, words of `fit import`, workouts, sets)
    "hevy": (
        '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
        '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
        '"Push","8 Nis 2026, 16:50","8 Nis 2026, 17:50","","Bench Press (Barbell)","","",0,"warmup",40,10,,,\n'
        '"Push","8 Nis 2026, 16:50","8 Nis 2026, 17:50","","Bench Press (Barbell)","","",1,"normal",60,8,,,8\n',
        "", 1, 2,
    ),
    "fitnotes": (
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
        "2026-04-08,Flat Barbell Bench Press,Chest,60,kgs,8,,,\n"
        "2026-04-08,Flat Barbell Bench Press,Chest,60,kgs,8,,,\n",
        "", 1, 2,
    ),
    "liftosaur": (
        "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,"
        "Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,"
        "Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes\n"
        '2026-04-08T16:50:00.000Z,GZCLP,Day 1,"Squat, Barbell",0,5,5,0,,8,0,100,kg,100,kg,0,,,,\n'
        '2026-04-08T16:50:00.000Z,GZCLP,Day 1,"Squat, Barbell",0,5,,1,,,0,100,kg,,,0,,,,\n',
        "", 1, 1,
    ),
    "stronglifts": (
        "\ufeffDate (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,"
        "Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),"
        "End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)\n"
        "2026/04/08,1,A,5x5,81.5,Squat,2×5,,5×60,,10,600,600,0.75,18:00,18:45,,5,60,5,60\n",
        "", 1, 2,
    ),
    "notebook": ("2026-04-08 18:00\nbench 3x8@50\nsquat 5x5@80kg\n\n2026-04-10\npull up 8,8,6\n", "", 2, 11),
    "strong": (
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
        "2026-04-08 18:00:00,Push,1h 6m,Bench Press (Barbell),1,135,8,0,0,,,\n",
        "--unit lb", 1, 1,
    ),
    "gpx": (
        '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type>'
        '<trkseg><trkpt lat="52.5" lon="13.4"><time>2026-04-08T06:00:00Z</time></trkpt>'
        '<trkpt lat="52.51" lon="13.4"><time>2026-04-08T06:06:00Z</time></trkpt></trkseg></trk></gpx>',
        "", 1, 1,
    ),
}  # fmt: skip

CRONOMETER = (
    "Day,Time,Group,Food Name,Amount,Energy (kcal),Fiber (g),Carbs (g),Fat (g),Protein (g)\n"
    '2026-04-08,9:15 AM,Breakfast,Coffee,"200.00 g",2,0,0,0,0.2\n'
    '2026-04-08,9:15 AM,Breakfast,Coffee,"200.00 g",2,0,0,0,0.2\n'
    '2026-04-08,9:15 AM,Breakfast,Oats,"80.00 g",300,8,54,5.6,10.6\n'
)
BODY = "Date,Time,Measurement,Value,Unit\n2026-04-08,07:00,Bodyweight,81.4,kgs\n2026-04-08,07:00,Waist,33,in\n"
