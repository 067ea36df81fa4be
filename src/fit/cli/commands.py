"""The table of all commands: which room each lives in, and the panel of `fit --help` it stands in."""

from __future__ import annotations

# name → (panel, room of fit.cli, one line for `fit --help`). A room has an `app`; it is imported when it is called.
PANELS = (
    "Execution: what was done",
    "Planning: what is to be done",
    "Scheduling: when",
    "Analytics: what it comes to",
    "Identity and profile: who",
    "Data: the log itself",
    "Sync: other devices",
)
_DO, _PLAN, _WHEN, _SUM, _WHO, _DATA, _SYNC = PANELS

COMMANDS: dict[str, tuple[str, str, str]] = {
    "log": (_DO, "log", "Log sets, as in: fit log bench 3x8@50"),
    "workout": (_DO, "workout", "A workout: start, status, set, skip, swap, rest, finish, live"),
    "meal": (_DO, "meal", "What was eaten: log, show, copy, amend"),
    "take": (_DO, "take", "Supplements, as in: fit take creatine 5g"),
    "body": (_DO, "body", "Weight, waist, body fat ...: fit body weight 81.2"),
    "history": (_DO, "history", "What was logged, newest first"),
    "amend": (_DO, "amend", "Correct or remove sets of an entry"),
    "undo": (_DO, "undo", "Take back the last command with all it caused"),
    "redo": (_DO, "redo", "Bring back what undo took"),
    "plan": (_PLAN, "plan", "Plans: create, list, show, set, edit, history, import ..."),
    "exercise": (_PLAN, "exercise", "Exercises: list, show, add, alias, rename, merge"),
    "recommend": (_SUM, "recommend", "What the figures advise: list, show, accept, dismiss"),
    "food": (_PLAN, "food", "Foods and recipes: list, show, add, alias, recipe"),
    "explain": (_SUM, "explain", "Where a number comes from: inputs, formula, source, ids"),
    "stats": (_SUM, "stats", "Trends, records, volume, muscles, strength, body ..."),
    "report": (_SUM, "report", "All figures as one page: fit report --html report.html"),
    "schedule": (_WHEN, "schedule", "The week: assign, week, move, skip, conflicts, export"),
    "identity": (_WHO, "identity", "Who logs here: show, register, activate, deactivate"),
    "profile": (_WHO, "profile", "Unit, zone, height, plates, bar ...: show, set, history"),
    "goal": (_WHO, "goal", "Goals with their progress: set, list, drop"),
    "import": (_DATA, "import_", "Bring history: Strong, Hevy, Apple Health, our own ..."),
    "export": (_DATA, "export", "Everything out: events, tables, Strong, Hevy, SQLite"),
    "backup": (_DATA, "backup", "A checked, dated copy of the log, for cron"),
    "restore": (_DATA, "restore", "Put a backup in the log's place, the old one kept"),
    "demo": (_DATA, "demo", "A year of one lifter in a throw-away home"),
    "events": (_DATA, "events", "The log event by event: list, show, tail, verify"),
    "sql": (_DATA, "sql", "Ask the log anything, read-only"),
    "doctor": (_DATA, "doctor", "Is the log sound? What is wrong, and the cure"),
    "rebuild": (_DATA, "rebuild", "Fold all views anew from the log"),
    "config": (_DATA, "config", "This machine's settings: show, get, set, path"),
    "completion": (_DATA, "completion", "The completion script of bash, zsh or fish"),
    "man": (_DATA, "man", "The manual page: fit man, or fit man > fit.1"),
    "sync": (_SYNC, "sync", "Bring this log and another to the same state"),
    "login": (_SYNC, "login", "Let this device in to a server: fit login https://..."),
    "logout": (_SYNC, "logout", "Revoke this device's token and forget it"),
    "device": (_SYNC, "device", "Devices that reach your log: list, approve, revoke"),
    "server": (_SYNC, "server", "Be the place where your devices meet"),
    "cloud": (_SYNC, "cloud", "Run the backend in AWS: package, replay, trace, parked"),
}
