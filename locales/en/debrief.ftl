# The debrief: scores, marks, endings and what came of it the next day.

score-listening = Listening
score-acknowledgement = Acknowledgement
score-resolution-cost = Low-cost resolution
score-csat = How they would rate it
score-listening-what = Whether you found out what mattered and let them see that you took it in.
score-acknowledgement-what = Whether what they felt was noticed, at the right time and in your own words.
score-resolution-cost-what = How little the way out cost them and the company. Strong means that little was wasted.

band-not-yet = Not yet
band-partly = Partly
band-solid = Solid
band-strong = Strong

not-scored-too-few-replies = Not scored: there were fewer than two replies to go by.
not-scored-no-cue = Not scored: no feeling was waiting for an answer.
not-scored-nothing-done = Not scored: nothing was promised and nothing was done.
not-scored-stopped = Not scored: the talk was stopped for safety.
not-validated = The numbers come from this program's own picture of people. Nobody has checked them against real people yet.
heard-by-cues-alone = This talk was heard by word lists alone: ordinary wordings count, others may have been missed.

# Marks of listening: what found something out and showed that it arrived, and what did not.
mark-echoed-fact = You gave back something they had told you, in their own words.
mark-used = You used something they had told you.
mark-said-back = You said back what they told you in your own words, so they knew you had taken it in.
mark-understood = You saw what it means to them, and said so.
mark-need-found = You found out something they had not come to say.
mark-good-question = You asked something that could bring something new.
mark-needless-question = This question could bring nothing new.
mark-line-taken-up = You took up what they had just said.
mark-line-missed = There was more in their last words than your reply took up.
mark-asked-again = You asked what they had already told you.
mark-question-upon-question = You asked one question after another and gave nothing back.
mark-offered-too-soon = You offered a way out before they felt heard: even the right one, and the one they ask for, is worth less then.
mark-echoed = You said their own words back to them.
mark-claimed = You said something about them that they never told you.
mark-covert-data = You used something about them that they had not shared with you.

# Marks of acknowledgement. { $feeling } is anger, anxiety, disappointment or shame.
mark-answered = They showed { $feeling ->
    [anger] anger
    [anxiety] worry
    [disappointment] that they were let down
   *[shame] that it was awkward for them
} and you answered it.
mark-answered-partly = They showed { $feeling ->
    [anger] anger
    [anxiety] worry
    [disappointment] that they were let down
   *[shame] that it was awkward for them
}. This helped with it; of the feeling itself you said nothing.
mark-answered-late = They showed { $feeling ->
    [anger] anger
    [anxiety] worry
    [disappointment] that they were let down
   *[shame] that it was awkward for them
} and you answered it, but late.
mark-feeling-missed = They showed { $feeling ->
    [anger] anger
    [anxiety] worry
    [disappointment] that they were let down
   *[shame] that it was awkward for them
} and nothing you said answered it.
mark-harsh = This pushed them away: it made them small, blamed them or was rude.
mark-non-apology = You were sorry for how they feel, not for what happened.
mark-apology-too-many = One more apology, and each is worth less than the one before.
mark-hollow = It sounds kind, but you had said it before or everybody says it.
mark-exposed = You said aloud a feeling they would rather have kept to themselves.

# Marks of resolution cost. Money is written as £12.50; { $net } is what the talk leaves the company,
# with the customer's staying or leaving counted in.
mark-customer-cost = It cost them { $cost } in loss, time and trouble. The best way out would have cost them { $best }.
mark-customer-cost-less = It cost them { $cost } in loss, time and trouble, even less than the { $best } reckoned with for the best way out.
mark-company-cost = For the company it leaves { $net }: what it is worth that they stay, less what the talk cost. The best talk would have left { $best }.
mark-gift = You gave { $given }, where { $best } would have done.
mark-must-broken = { $what ->
    [verification] You had to make sure first whom you were talking to.
    [information] You had to tell them first what they could not know.
    [boundary] You had to set a limit first.
    [look-up] You had to read “{ $thing }” first.
    [observe] You had to look first at what they have there.
   *[other] Something had to happen first, and it did not.
}
mark-promise-broken = You promised something that will not be done.
mark-untrue = You told them something that is not true.
mark-unresolved = The matter is not settled, so most of the points are gone.

# The next day.
epilogue-way-kept = It is done, as you said: { $way }.
epilogue-way-done = It is done: { $way }.
epilogue-way-broken = You had promised this, and it was never done: { $way }.
epilogue-choice-broken = You had let them choose, and nothing of it was done.
epilogue-step-broken = You had said this would happen, and it did not: { $step }.
epilogue-untrue = They found out that something you told them was not true.
epilogue-change-found = They came across something nobody had told them: { $change }.
epilogue-resolved = The matter is settled. They did not have to get in touch again.
epilogue-unresolved = The matter is not settled. They will have to try again.
epilogue-walked-out = They left without an answer, and the matter is still theirs.
epilogue-anticipated = They knew what to expect, because you had told them, and needed nobody for it.

# The next month: what is remembered, what is told to others, and whether they come back.
month-promise-kept = Said and done: { $promise }. They still remember that.
month-done-unsaid = Done without many words: { $promise }. They still remember that.
month-promise-broken = Promised and never done: { $promise }. They still tell of it.
month-choice-broken = They still tell of the choice they were given, of which nothing came.
month-change-found = They still wonder why nobody told them: { $change }.
month-untrue = They check twice what they are told here, since one thing was not true.
month-no-promise = Nothing was promised, so there is nothing to remember you by.
month-next-issue = This came as well, as it can, and nobody had told them to expect it: { $issue }.
month-tells-well = They have told two people about it, and both times it was about you.
month-tells-little = They mention it when somebody asks, and say that it was all right.
month-tells-badly = They have told everybody who would listen, and the story has grown.
month-stays = They have been back for something else, and did not think twice about it.
month-wavers = They have not been back. They have not gone elsewhere either.
month-leaves = They have gone elsewhere.

ending-closed = You both said goodbye with things settled.
ending-ended = You ended the talk.
ending-walked-out = They walked out.
ending-transferred = You handed them over.
ending-limit = They ran out of time.
ending-stopped = The talk was stopped for safety. Nothing is scored.
