# The debrief: scores, marks, endings and what came of it the next day.

score-listening = Listening
score-acknowledgement = Acknowledgement
score-resolution-cost = Resolution cost
score-csat = How they would rate it
score-listening-what = Whether you found out what mattered and showed that it arrived.
score-acknowledgement-what = Whether what they felt was noticed, at the right time and in your own words.
score-resolution-cost-what = What the way out cost them and the company, against the best there was.

band-not-yet = Not yet
band-partly = Partly
band-solid = Solid
band-strong = Strong

not-scored-too-few-replies = Not scored: there were fewer than two replies to go by.
not-scored-no-cue = Not scored: no feeling was waiting for an answer.
not-scored-nothing-done = Not scored: nothing was promised and nothing was done.
not-scored-stopped = Not scored: the talk was stopped for safety.
not-validated = These numbers are the model's. Nobody has checked them against people yet.

mark-asked-again = You asked what they had already told you.
mark-question-upon-question = You asked one question after another and gave nothing back.
mark-offered-too-soon = You offered a way out before you had heard them out.
mark-echoed = You said their own words back to them.
mark-claimed = You said something about them that they never told you.
mark-covert-data = You used something about them that they had not shared with you.

ending-closed = You both said goodbye with things settled.
ending-ended = You ended the talk.
ending-walked-out = They walked out.
ending-transferred = You handed them over.
ending-limit = They ran out of time.
ending-stopped = The talk was stopped for safety. Nothing is scored.
