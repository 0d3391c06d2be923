# The debrief, step by step: what stands around the scores.
debrief-heading = How it went
debrief-with = { $title }, with { $person }
debrief-keys = Alt and left or right for the pages, left and right for the turns, Page Up and Page Down to read, Esc for the first screen
debrief-turn = Turn { $turn }

# The steps, in their order.
step-rating = Your own view
step-talk = The talk again
step-scores = Three scores
step-gap = Seen and felt
step-cost = What it cost
step-untold = What was not told
step-customer = What they say
step-advice = Keep and change
step-rule = A rule in the way
step-epilogue = What came of it
step-onward = What now
# The pages they stand on.
page-rating = Your own view
page-talk = The talk again
page-scores = Scores and gaps
page-cost = What it cost
page-customer = Untold, and their view
page-advice = Keep and change
page-onward = What came, what now
walk-back = Back
walk-on = Next: { $page }
walk-progress = Page { $number } of { $all }: { $page }
walk-whole = Everything on one page
walk-by-step = One page at a time
walk-leave = To the first screen

# 1. The own view, before anything is shown.
debrief-rate-heading = First, what do you think?
debrief-rate-lead = Before you see anything: how well did you do? Your own view comes first, because it is the one you keep. Leave out what you have no view on.
debrief-rate-done = On to the debrief
debrief-rate-skip = Skip
debrief-keys-whole = Page Up and Page Down to read, Alt and left or right for page by page, left and right for the turns, Esc for the first screen
debrief-rate-keys = Tab or arrows to move, Enter or space to choose, Esc for the first screen
debrief-own = You rated it: { $band }.

# 2. The talk again, with what was hidden.
again-lead = This is what you could not see. Move through the turns with left and right: a turn is what you said, or did at the desk.
again-feelings = What they felt: the higher, the more
again-standing = How they stood to you
again-opening = Before your first word
again-opening-why = This is how they came to you.
again-enough = “Enough for help” is the dotted line: once “Feels heard” has come above it, help is welcome.
again-absent = Not felt at all: { $levels }.
again-never-heard = They got little sign that they were heard.
again-never-trusting = They never trusted you.
again-turning = Here most of it turned.
again-numbers-show = Show the numbers
again-numbers-hide = Hide the numbers
again-number = { $level } { $now } of 10
again-number-moved = { $level } { $now } of 10 (before: { $before })
again-earlier = Turn before
again-later = Next turn
level-anger = Anger
level-worry = Worry
level-disappointment = Disappointment
level-shame = Shame
level-trust = Trust
level-heard = Feels heard
level-enough = Enough for help
again-you = You
again-why = Why it moved
debrief-story-nothing = What was said and done here left them much as they were.

# 3. Three scores.
scores-lead = Words first, then the number, then the very words of yours that earned it. There is no total.
debrief-score = { $band }, { $number } of 100
debrief-points-gained = { $count ->
    [one] one point gained
   *[other] { $count } points gained
}
debrief-points-gained-of = { $count } of { $of } points gained
debrief-points-lost = { $count ->
    [one] one point lost
   *[other] { $count } points lost
}
debrief-points-missed = { $count ->
    [one] one point was to be had here
   *[other] { $count } points were to be had here
}
debrief-more-to-answer = More of it: put the feeling into words, say why it makes sense, and name what it did to them.
debrief-points-none = no points
debrief-no-marks = None of your words counted for this score or against it.
carried-button = Which words did it?
carried = Without “{ $words }” this would not have been heard.
carried-by-none = No single word did it: take any one away and it is still heard. It was the sentence as a whole.
disagree-button = I disagree
disagree-with = I disagree: { $mark }
disagree-label = What is wrong with it, if you want to say. Your note stays with this talk, on this machine; the points stay as they are
disagree-keep = Keep my note
disagree-cancel = Drop it
disagreed = You disagree: { $text }
disagreed-silent = You disagree with this one.

# 4. The gaps.
gap-lead = Nobody reads others, or themselves, as well as they think. The gap is what there is to learn.
gap-felt = What you saw and what was there
gap-shown-openly = This person shows most of what they feel.
gap-shown-partly = This person keeps some of it inside: there was more than you could see.
gap-shown-hardly = This person hides what they feel: most of it you could only have asked about.
gap-no-guess = There is no guess of yours to compare. From your second talk on, how angry they are is asked after your second reply and after your fifth, and you may leave it.
gap-at-opening = Before your first word
gap-at-reply = After turn { $turn }
gap-guess-hit = { $place } you saw it as it was.
gap-guess-hit-unsure = { $place } you saw it as it was, though you were not sure. Trust it a little more.
gap-guess-high = { $place } you took them to be angrier than they were.
gap-guess-low-hidden = { $place } they seemed settled already, and a little anger was left underneath.
gap-guess-low = { $place } they were angrier than you took them to be.
gap-guess-number-alone = You said { $guess } of 10. It was { $truly } of 10.
gap-guess-number = You said { $guess } of 10, and were sure { $sure } of 10. It was { $truly } of 10.
gap-rated = What you rated and what was measured
gap-not-rated = You skipped your own view this time, so there is nothing to compare. Your view is worth having: it is the only one you take to work.
gap-rated-same = { $score }: you and the program see it alike, { $own }.
gap-rated-higher = { $score }: you were kinder to yourself. You rated it { $own }, the program says { $found }.
gap-rated-lower = { $score }: you were harder on yourself. You rated it { $own }, the program says { $found }.
gap-rated-none = { $score }: you had no view on it.
gap-measured-none = { $score }: you said { $own }. There is no score to compare it with.
gap-number = The number is { $number } of 100.

# 5. What it cost.
debrief-ledger = In money and minutes
ledger-lead = Good help costs them little, and no more of ours than it must.
ledger-means = Cost to them: what they lost and did not get back, and their time. Cost to us: what was given, your time, and the risk that they have to come back with it. Left for us: what their staying is worth, less that cost.
ledger-time = The talk took
ledger-waiting = Of that they waited
ledger-besides = Besides the talk, it took the customer
ledger-customer = Cost to them
ledger-given = Given away
ledger-company = Cost to us
ledger-net = Left for us
ledger-again = Chance that they have to come back with it
ledger-again-of = { $times } in 100
ledger-beside = { $here }; the best there was: { $best }
ledger-as-best = { $here }, as with the best there was
ledger-ahead-less = { $here }, less than the { $best } reckoned with
ledger-ahead-more = { $here }, more than the { $best } reckoned with
frontier-title = What was possible here
frontier-across = More cost to them: further right
frontier-up = More cost to us: higher up
frontier-best = The best there was
frontier-worst = The worst there was
frontier-way-best = { $way } (the best there was)
frontier-way-worst = { $way } (the worst there was)
frontier-talk = This talk
frontier-forbidden = { $way } (not allowed here)
frontier-point = costs them { $theirs }, leaves { $kept } for us
frontier-at-best = There was hardly anything better to be had, for them or for us.
frontier-dear-for-us = They were well served. For us it could have been cheaper.
frontier-dear-for-them = It was fair to us. They could have been spared some of it.
frontier-dear-for-both = It cost more than it had to, for them and for us.
frontier-better-sooner = What you did was the right thing: { $way }. What it cost beyond that is time, theirs and yours.
frontier-better = For both sides this alone would have been better: { $way }.

# 6. What was not told.
debrief-hint = There was { $hint }.
untold-hint-none = There was something else.
debrief-untold-none = They told you everything that mattered to them.
untold-needs = { $count ->
    [one] One thing was never told, and it mattered to them.
    [2] Two things were never told.
    [3] Three things were never told.
    [4] Four things were never told.
   *[other] { $count } things were never told. { $replies ->
        [one] One of them mattered.
        [2] Two of them mattered.
        [3] Three of them mattered.
       *[other] { $replies } of them mattered.
    }
}
untold-facts = { $count ->
    [one] One small thing was never told.
    [2] Two small things were never told.
    [3] Three small things were never told.
    [4] Four small things were never told.
   *[other] { $count } small things were never told.
}
untold-reveal = Show me what it was
untold-kept = Or leave it covered, and find it out another time.
untold-revealed = What they would have told you
untold-card = { $label }: the card said “{ $says }”. In truth: { $truly }.

# 7. What the customer says.
debrief-customer-says = { $says } of 10
debrief-customer-means = Asked the next day how satisfied they are.

# 8. Keep and change.
debrief-keep = One thing to keep
debrief-change = One thing to change
debrief-try = One thing to try
debrief-keep-none = Keep looking back at talks like this: whoever does gets better at them.
debrief-change-none = Nothing took points away. Next time, find out one thing more before you help: there nearly always is one.
debrief-change-more = Nothing you said did harm. There is more to be had in “{ $score }”: { $what }
debrief-change-little = There was too little to go by. Next time, begin with what they have told you.
advice-before = They had just said: “{ $line }”
advice-shown = When they showed it, they said: “{ $line }”
advice-earlier = Before that they had said: “{ $line }”
advice-quote = You said: “{ $quote }”
advice-example = For example, in turn { $turn }:
advice-example-note = One way of many. Your own words are better, as long as they do the same.

# 9. A rule in the way.
rule-title = Which rule got in your way?
rule-lead = If you would have helped better without a rule, a form or a limit, note it: rules get better when somebody says where they hurt. If none was in the way, leave this empty.
rule-label = The rule, and what you would have done without it
rule-keep = Keep this idea
rule-whole = The whole talk

# 10. What came of it.
debrief-epilogue = The next day
debrief-month = The next month
debrief-epilogue-none = The talk was stopped, so there is no story to tell. That was the right end.

# 11. What now.
onward-title = Again, or somebody else
onward-from = The same talk, from turn { $turn }
onward-from-means = Go back to the moment the advice is about, and try it another way.
onward-another = The same trouble, another person
onward-another-means = What worked because of you, and what because of them?
onward-again = The same person, from the start
onward-again-means = With everything you know now.
onward-next = The next customer, another trouble
onward-next-means = Another case, chosen by how the last ones went.
onward-reverse = Be the customer
onward-reverse-means = Sit on their side of this talk; the program serves you.
onward-hand-over = Hand it to my trainer
onward-hand-over-means = Makes a file of this talk. Names are taken out if you want. Nothing is sent anywhere.
tried-title = Try one thing with a real customer
tried-lead = Take the one thing to change, try it once at work, and note here what happened. You can come back for this.
tried-label = What happened
tried-keep = Keep this

# Why something moved, in brackets behind its sentence.
debrief-effect-up-anger = more anger
debrief-effect-down-anger = less anger
debrief-effect-up-anxiety = more worry
debrief-effect-down-anxiety = less worry
debrief-effect-up-disappointment = more disappointment
debrief-effect-down-disappointment = less disappointment
debrief-effect-up-shame = more embarrassment
debrief-effect-down-shame = less embarrassment
debrief-effect-up-heard = felt more heard
debrief-effect-down-heard = felt less heard
debrief-effect-up-trust = more trust
debrief-effect-down-trust = less trust
debrief-effect-up-effort = more trouble for them
debrief-effect-down-effort = less trouble for them
debrief-effect-up-fair = it seemed fairer
debrief-effect-down-fair = it seemed less fair
debrief-altogether = Altogether: { $effects }
debrief-why = { $sentence } ({ $effects })
