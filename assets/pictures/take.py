"""Takes a picture of every screen, at every size and in all colours, as a person would come to see it.

    python3 assets/pictures/take.py PROGRAM OUT [WIDTHxHEIGHT ...] [COLOURS ...]

PROGRAM is `target/release/empathy-engine`; a display has to be there (`xvfb-run -a -s "-screen 0 3840x2160x24"`).
Pictures go to OUT/COLOURS-WIDTHxHEIGHT/NAME.png. The two of the README are `talk` and `debrief` of light-1280x720.
"""

import pathlib
import subprocess
import sys
import tempfile

SIZES = ["1280x720", "1920x1080", "3840x2160"]
COLOURS = ["light", "dark", "high_contrast"]

# A talk that goes well, said and done: `new_key`, seed 7.
GOOD = [
    "Sorry, two trips for one key, that is a nuisance. What does it do in the lock?",
    "So it goes in and sticks before it turns, and your pupil sat on the stairs with you. When do you have to be back?",
    "I'd be fed up too. I will cut it again now on the other machine, and you need not pay for it.",
]
SECONDS_OF_WORDS = "wait 120"  # frames until a line stands there whole


def said(replies):
    """Says each, and waits until the answer stands there."""
    return [step for reply in replies for step in (f"text {reply}", "key Enter", "heard", SECONDS_OF_WORDS)]


def to_talk(scenario):
    """From the library into a talk, past the guide."""
    return ["screen library", f"go scenario {scenario}", "screen briefing", "key Enter", "screen conversation", "key Escape"]


# Each route begins in a window of its own with a folder of its own; `*name` takes a picture.
ROUTES = {
    "first": ["screen library", "wait 6", "*library_first", "key F1", "wait 6", "*help", "key F1", "key Enter", "screen briefing", "*briefing",
              "key Enter", "screen conversation", "wait 10", "*guide_1", "key Enter", "wait 8", "*guide_2", "key Enter", "wait 8", "*guide_3"],
    "talk": to_talk("new_key") + ["*opening", SECONDS_OF_WORDS] + said(GOOD[:2]) + ["*talk", "key F2", "wait 8", "*papers", "key F2", "wait 4"]
            + said(GOOD[2:]) + ["*coach", "key Escape", "wait 6", "*pause", "key Tab", "key Enter", "wait 20", "*outside", "key Enter", "wait 6",
            "key Alt+1", "heard", SECONDS_OF_WORDS, "*done"] + said(["Goodbye, and thank you."]) + ["key Alt+0", "heard", "wait 10", "*over",
            "key Enter", "screen debrief", "wait 6", "*rating", "key Shift+Tab", "key Enter", "wait 10", "*debrief_talk", "key Right", "wait 4", "key Right", "wait 8",
            "*debrief", "key Alt+Right", "wait 8", "*debrief_scores", "key PageDown", "wait 8", "*debrief_scores_2", "key Alt+Right", "wait 8", "*debrief_cost",
            "key Alt+Right", "wait 8", "*debrief_customer", "key Alt+Right", "wait 8", "*debrief_advice", "key Alt+Right", "wait 8", "*debrief_onward",
            "key Escape", "screen library", "wait 8", "*library"],
    "phone": to_talk("two_parcels") + [SECONDS_OF_WORDS] + said(["Good evening. What has happened with your parcels?"]) + ["*phone"],
    "chat": to_talk("lost_number") + [SECONDS_OF_WORDS] + said(["Hello. What is going on with your number?"]) + [SECONDS_OF_WORDS, "*chat"],
    "lobby": to_talk("night_desk") + [SECONDS_OF_WORDS] + said(["Good evening, you look done in. What happened?"]) + ["*night"],
    "cafe": to_talk("strong_white") + [SECONDS_OF_WORDS] + said(["Sorry, you have to calm down."]) + ["*slighted"],
    "settings": ["screen library", "go settings", "screen settings", "wait 6", "*settings", "go about", "screen about", "wait 6", "*about"],
    "shift": ["screen library", "shift", "screen shift", "wait 6", "*shift", "key Enter", "screen briefing", "key Enter", "screen conversation"]
             + said(GOOD[:1]) + ["key Alt+0", "heard", "key Enter", "screen shift", "wait 6", "*shift_between"],
    "reverse": ["screen library", "go reverse new_key", "screen reversal", "wait 6", "*reverse_card", "key Enter", "wait 4"]
               + said(["Hello. The key from Tuesday won't turn.", "I stood on the landing for twenty minutes."]) + ["*reverse_talk"]
               + said(["Goodbye."]) + ["key Enter", "wait 6", "*reverse_asked"],
    "studio": ["screen library", "go studio own", "screen studio", "wait 30", "*studio", "go new", "wait 8", "*new"],
    "replay": ["screen library", "go replays", "wait 8", "*replays", "drop {replay}", "screen replay", "wait 6", "key Right", "key Right", "wait 6", "*replay"],
}


def take(program, out, size, colours):
    """Goes every route once at one size and in one set of colours."""
    width, height = size.split("x")
    folder = out / f"{colours}-{size}"
    folder.mkdir(parents=True, exist_ok=True)
    for name, route in ROUTES.items():
        with tempfile.TemporaryDirectory() as data:
            data = pathlib.Path(data)
            prepare(program, data, colours, name)
            replay = next(data.glob("replays/*.jsonl"), "")
            steps = [f"size {width} {height}"] + [picture(step, folder).replace("{replay}", str(replay)) for step in route] + ["quit"]
            script = data / "script.txt"
            script.write_text("\n".join(steps))
            run = subprocess.run([program, "--seed", "7", "--data", data, "--script", script], capture_output=True, text=True)
            print(f"{colours} {size} {name}: {'taken' if run.returncode == 0 else run.stderr.strip()}", flush=True)


def picture(step, folder):
    return f"shot {folder / step[1:]}.png" if step.startswith("*") else step


def prepare(program, data, colours, route):
    """What is there before the window opens: the colours, a scenario of one's own, a talk to look at."""
    (data / "settings.ron").write_text(f"(colours: {colours})")
    if route == "studio":
        own = data / "scenarios" / "own"
        own.mkdir(parents=True)
        shipped = pathlib.Path(__file__).parents[2] / "scenarios" / "new_key" / "scenario.ron"
        (own / "scenario.ron").write_text(shipped.read_text())
    if route == "replay":
        talk = data / "talk.txt"
        talk.write_text("\n".join(GOOD + ["/give recut", "/end"]))
        subprocess.run([program, "rehearse", "new_key", "--seed", "7", "--say", talk, "--data", data], capture_output=True, check=True)


if __name__ == "__main__":
    wanted = sys.argv[3:]
    sizes = [word for word in wanted if "x" in word] or SIZES
    palettes = [word for word in wanted if word in COLOURS] or COLOURS
    for size in sizes:
        for colours in palettes:
            take(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), size, colours)
