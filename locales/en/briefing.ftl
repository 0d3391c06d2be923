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
