# What the trainee knows before the first word.
briefing-at-hand = Nothing to learn by heart: all of this stays one key away during the talk (F2).
briefing-seat = Who you are
briefing-place = Where
briefing-situation = What you know
briefing-card = The card about the customer
briefing-card-note = Somebody wrote this card before today. The person may be different.
briefing-papers = Papers at hand
briefing-file = On your screen
briefing-begin = Begin the talk
briefing-back = Back
briefing-keys = Enter begins, Esc goes back
briefing-allowed = What you may do
allowed-manager = Only if the manager agrees
allowed-hand-over = Hands the customer over
allowed-other = Somebody else decides
coach-switch = A coach beside me
coach-note = After each thing you say, one sentence about what it did. After three talks the coach falls silent.
