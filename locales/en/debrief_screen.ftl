# The debrief screen: what stands around the scores.
debrief-heading = How it went
debrief-rate-heading = First, what do you think?
debrief-rate-lead = Before you see anything: how well did you do? Your own view comes first, because it is the one you keep.
debrief-rate-done = Show me the scores
debrief-rate-skip = Skip
debrief-rate-keys = Tab or arrows to move, Enter or space to choose, Esc for the first screen
debrief-keys = Page Up and Page Down to read, Tab to move, Esc for the first screen
debrief-score = { $band }, { $number } of 100
debrief-own = You said: { $band }.
debrief-points-gained = { $count ->
    [one] one point gained
   *[other] { $count } points gained
}
debrief-points-lost = { $count ->
    [one] one point lost
   *[other] { $count } points lost
}
debrief-turn = Reply { $turn }
debrief-no-marks = Nothing in your words stood out for this score.
debrief-customer = What the customer would say
debrief-customer-says = { $says } of 10
debrief-customer-means = Asked the next day how satisfied they are.
debrief-keep = One thing to keep
debrief-change = One thing to change
debrief-keep-none = You stayed to the end. Next time, say back what you heard before you offer anything.
debrief-change-none = Nothing stood out. Try the same customer with another opening.
debrief-ledger = What it cost
ledger-time = Time you talked
ledger-waiting = Time they waited
ledger-customer = Cost to them
ledger-given = Given away
ledger-company = Cost to us
ledger-net = Kept for us
ledger-again = Will call again
ledger-again-of = { $times } in 100
ledger-beside = { $here }, at best { $best }
debrief-epilogue = The next day
debrief-untold = What you did not hear
debrief-hint = There was { $hint }.
debrief-untold-none = They told you everything that mattered to them.
debrief-story = What moved them, reply by reply
debrief-story-nothing = Nothing moved.
debrief-again = The same customer again
debrief-next = Another customer
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
debrief-effect-up-fair = fairer
debrief-effect-down-fair = less fair
debrief-why = { $sentence } ({ $effects })
