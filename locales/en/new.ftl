# `empathy-engine new`: what is asked about a scenario, and what is taken where nothing is answered.

new-lead = A few plain questions; Enter alone takes what stands in brackets. Everything can be changed in the file afterwards.
new-title = What is the story called?
new-title-default = A parcel at the wrong door
new-trade = In which trade does it happen?
new-trade-default = Parcel shop
new-name = What is the customer's name?
new-name-default = Inês Duarte
new-detail = Something about them that has nothing to do with the matter
new-detail-default = Repairs accordions, and hums while she waits.
new-opens = What do they say first?
new-opens-default = Good morning. The parcel you sent on Monday went to the wrong door, and nobody there has it.
new-hidden = What do they not say by themselves, and what hangs on it?
new-hidden-default = There is a costume in it, and my daughter is on stage on Friday.
new-way = What is the best that can be done about it?
new-way-default = Send a driver to fetch it today
new-cost = What does that cost you, in money?
new-cost-default = 12
new-policy = What may somebody at the desk do on their own?
new-policy-default = Put right whatever went wrong up to 50 without asking anybody. Anything above: ask the manager.
new-place-default = The counter, a quiet morning.
new-seat-default = You work the counter of a { $trade }.
new-briefing-default = Somebody comes in with a trouble. Listen first; what you may do on your own stands in the paper.
new-skill-default = Hearing what is behind it
new-wants-default = That it is put right. That's all I came for.
new-question = { $question } [{ $default }]
new-written = { $path } is written and can be played.
new-next = Next:
    empathy-engine play { $id } --text
    empathy-engine check { $path }
new-bad-id = `{ $id }` cannot be a name: use small letters, digits and underscores, beginning with a letter, such as `wrong_door`.
new-exists = { $path } is there already; nothing was changed. Choose another name, or delete it first.
new-bad-cost = `{ $text }` is no sum of money: write digits, such as 12 or 12.50.
