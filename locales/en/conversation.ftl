# The talk itself.
talk-customer = Customer
talk-you = You
talk-desk = Desk
talk-placeholder = Answer in your own words
talk-send = Say it
talk-say-nothing = Say nothing
talk-keys = Enter says it, Shift+Enter starts a new line, Alt with a number uses the desk, Esc leaves
talk-busy = Listening…
talk-silence = (You say nothing.)
talk-unread = That could not be read, so it counts for nothing. Try it in other words.
talk-clock = { $minutes ->
    [0] The talk has just begun
    [one] One minute so far
   *[other] { $minutes } minutes so far
}
talk-see-scores = See how it went

talk-looks = Looks { $mood }
talk-sounds = Sounds { $mood }
talk-writes = Seems { $mood }
mood-calm = calm
mood-annoyed = annoyed
mood-angry = angry
mood-anxious = worried
mood-disappointed = let down
mood-ashamed = embarrassed
mood-content = content

desk-heading = Your desk
desk-do = Do it
desk-ask = Ask the manager
desk-hand-over = Hand over
desk-read = Read or look
desk-wait = Let them wait
desk-key = Alt+{ $number }
desk-hold = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
desk-hold-cost = of their time
desk-end = End the talk
desk-end-cost = the customer goes
desk-file = On your screen
desk-owed = Announced, not done yet
desk-cost = { $time }, { $money } for us
desk-cost-free = { $time }, nothing for us

time-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
money = { $currency }{ $amount }
money-lost = −{ $currency }{ $amount }

did-look-up = You read “{ $what }”.
did-observe = You look: { $what }.
did-hold = { $minutes ->
    [one] You let the customer wait a minute.
   *[other] You let the customer wait { $minutes } minutes.
}
did-ask-granted = You ask the manager about “{ $what }”. The manager agrees.
did-ask-refused = You ask the manager about “{ $what }”. The manager does not agree.
did-transfer = You hand the customer over: { $what }.
did-give = Done: { $what }.
did-give-not = “{ $what }” is not yours to decide. Nothing was done.
did-end = You end the talk.

over-closed = You both said goodbye. The talk is over.
over-ended = You ended the talk.
over-walked-out = The customer has left.
over-transferred = The customer is with another desk now.
over-limit = The customer has to go.
over-stopped = The talk stops here. Words like these are beyond a practice talk: if you or somebody near you is in danger, please speak to a person you trust or to the emergency services. Nothing is scored.

leave-heading = Leave this talk?
leave-text = What was said is kept. You can go on with it from the first screen.
leave-yes = Leave
leave-no = Stay
