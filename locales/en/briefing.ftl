# What the trainee knows before the first word.
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
coach-note = After a turn, one sentence about what it did. It fades over your first three talks.
