#!/usr/bin/env python3
"""A supervisor's review of the demo session through the command line: decisions on candidates, notes on moments.

demo_review.py ALLIANCE LIBRARY SESSION [--own]

--own: the recording is the user's, nobody knows what is in it: no decision is made for them, and one note at the first
moment says what it is.
"""

import json
import subprocess
import sys

# start and end in seconds, kind, principles, stage, visibility, text. Fictional, like the session.
NOTES = [
    (30.6, 37.0, "own_contribution", ["M3"], None, "trainee",
     "She had just said that she felt sad, and the worksheet came at once. I might have gone for the task as well, to "
     "be of use. Worth looking at together: what did the word “sad” do to you here?"),
    (38.0, None, "felt_sense", [], None, "supervision",
     "Watching this I feel a small drop, as if a door closed softly. I was pulled to explain."),
    (44.8, 49.0, "metacommunication_imagined", ["M1", "M4"], "S1", "trainee",
     "Could have been tried here: “I notice I am talking about the exercise, and I am not sure you are still with me.”"),
    (65.6, 74.0, "restraint", [], "S1", "trainee",
     "You let the silence stand after “Fine” and looked at your own part before speaking. Staying quiet was the work."),
    (74.0, 84.0, "metacommunication_made", ["M1", "M3", "M5"], "S2", "trainee",
     "Tentative, concrete, and it begins with yourself: “I wonder what I did just then.”"),
    (96.0, 104.0, "metacommunication_made", ["M3", "M6"], "S2", "trainee",
     "You name the worksheet as your own step and ask how it was for her. She takes her time, and you leave it to her."),
    (117.0, 124.0, "observation", ["M8"], "S3", "trainee",
     "You tie it to what she told you and say sorry without a “but”. She comes forward in her chair shortly after."),
    (143.4, 150.0, "observation", ["M10"], "S4", "trainee",
     "The wish is there in her own words: to stay with the sad part, not to have it mended."),
    (135.6, None, "question", ["M10"], None, "trainee",
     "How would you like to notice it next time you hurry ahead? What is the first sign in you?"),
    (44.8, None, "role_play", ["M1"], None, "trainee",
     "Let us play this moment once more: I am the patient who says “Sure. I can do that.” Try three answers, one of "
     "them silent."),
]


class Review:
    def __init__(self, alliance, library, session):
        self.alliance, self.library, self.session = alliance, library, session

    def call(self, *words):
        run = subprocess.run([self.alliance, *words], stdout=subprocess.PIPE, text=True)
        if run.returncode:
            raise SystemExit(run.returncode)
        return run.stdout

    def candidates(self):
        return json.loads(
            self.call("candidate", "list", self.library, "--session", self.session, "--json"))["candidates"]

    def decide(self, verb, candidate, *words):
        self.call("candidate", verb, self.library, candidate["id"], "--session", self.session, *words)

    def note(self, start, end, kind, principles, stage, visibility, text):
        words = ["note", "add", self.library, "--session", self.session, "--time", str(start), "--kind", kind,
                 "--visibility", visibility, "--text", text]
        words += ["--until", str(end)] if end else []
        words += [word for principle in principles for word in ("--principle", principle)]
        words += ["--stage", stage] if stage else []
        self.call(*words)


def review_demo(review):
    """Keeps the patient's moments up to the repair, rejects the therapist's look at the notes, leaves the rest open."""
    for candidate in sorted(review.candidates(), key=lambda c: c["start_s"]):
        if candidate["person_name"] == "left" and 60 < candidate["start_s"] < 75:
            review.decide("reject", candidate, "--reason", "looking at the notes")
        elif candidate["person_name"] == "right" and 35 < candidate["start_s"] < 100:
            review.decide("accept", candidate)
    for note in NOTES:
        review.note(*note)


def review_own(review):
    candidates = review.candidates()
    start = min((c["start_s"] for c in candidates), default=0)
    review.note(start, None, "observation", [], None, "supervision",
                "An example note, written by packaging/demo. Yours go here: select a moment and press M.")


def main():
    review = Review(*sys.argv[1:4])
    if "--own" in sys.argv[4:]:
        review_own(review)
    else:
        review_demo(review)
    states = [c["decision"] for c in review.candidates()]
    print("Candidates: " + ", ".join(f"{states.count(s)} {s}" for s in ("accepted", "rejected", "undecided")))


if __name__ == "__main__":
    main()
