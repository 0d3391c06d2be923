# The talk itself.
talk-customer = Customer
talk-you = You
talk-desk = Desk
talk-placeholder = Answer in your own words
talk-send = Say it
talk-answer = Answer the question
talk-say-nothing = Say nothing
talk-keys = Enter says it, Shift+Enter starts a new line, Alt with a number uses the desk, F2 shows what you know, Esc pauses
talk-over-keys = Enter goes on to how it went, F2 shows what you know
talk-busy = Listening…
talk-silence = (You say nothing.)
talk-unread = That could not be read, so it counts for nothing. Try it in other words.
talk-clock = { $minutes ->
    [0] The talk has just begun
    [one] One minute of talk so far
   *[other] { $minutes } minutes of talk so far
}
talk-left = { $count } characters left
talk-nothing-written = Nothing is written yet. To stay silent, press “Say nothing”.
talk-cut = That was too long. The first { $limit } characters are in the box.
chat-sent = Sent
chat-read = Read
chat-writes = is writing…
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
desk-do = Do it: our money, their minutes
desk-ask = Ask the manager
desk-hand-over = Hand over
desk-read = Read or look
desk-wait = Let them wait
desk-key = Alt+{ $number }
desk-hold = { $minutes ->
    [one] Wait 1 min
   *[other] Wait { $minutes } min
}
desk-end = End the talk
desk-said-goodbye = You said goodbye: this ends it
desk-end-cost = the customer goes
desk-done = Done
desk-owed = Announced, to be done below
desk-owed-here = You said you would
desk-cost = { $money } for us, { $time } for the customer
desk-cost-here = { $money }, { $time } here
desk-cost-theirs = { $money }, { $time } of theirs
desk-cost-ask = { $time } to ask, then { $money }
desk-cost-free = Nothing

time-hours = { $count } hours
time-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
money = { $currency }{ $amount }
money-lost = −{ $currency }{ $amount }

did-look-up = You read “{ $what }”.
did-observe = You look: { $what }.
did-observe-again = You have seen it already; it stands further up.
did-hold = { $minutes ->
    [one] You let the customer wait a minute.
   *[other] You let the customer wait { $minutes } minutes.
}
did-ask-granted = You ask the manager about “{ $what }”. The manager agrees: now it is yours to do.
did-ask-refused = You ask the manager about “{ $what }”. The manager does not agree.
did-transfer = You hand the customer over: { $what }.
did-give = Done: { $what }.
did-give-again = That is done already: { $what }. Nothing more was done.
did-give-not = “{ $what }” is not yours to decide. Nothing was done.
did-end = You end the talk.

over-closed = You both said goodbye. The talk is over.
over-ended = You ended the talk.
over-ended-goodbye = You said goodbye and ended the talk.
over-walked-out = The customer has left.
over-transferred = The customer is with another desk now.
over-limit = The customer has to go.
over-stopped = The talk stops here. Words like these are beyond a practice talk: if you or somebody near you is in danger, please speak to a person you trust or to the emergency services. Nothing is scored.

pause-button = Pause (Esc)
pause-heading = Paused
pause-text = Time stands still. Nobody waits, and what you were writing stays.
pause-on = Go on
pause-step-out = Step out for a moment
pause-guide = Show me around
leave-yes = Leave the talk
leave-text = What was said is kept. You can go on with it from the first screen.
step-out-heading = A moment for you
step-out-text = Breathe in as the ring grows, and out as it shrinks. Nobody waits and nothing counts. Come back when you like.
step-out-back = Back to the talk
step-out-keys = Enter or Esc goes back

papers-open = What you know (F2)
papers-close = Close (F2)
papers-you = You
papers-card = The card
papers-screen = Your screen
papers-papers = Papers
papers-papers-note = You read these before the talk. Reading them here takes no time.
papers-papers-note-desk = You read these before the talk. Reading them here takes no time. Some rules want you to look one up at the desk: that takes a minute, and the customer sees you do it.
papers-looked-up = Looked up

guess-lead = Click a number, or type one and press Enter. Only for you; no score depends on it, and afterwards you see how near you were.
guess-anger = How angry is the customer just now?
guess-sure = You said { $count }. And how sure are you of that?
guess-anger-low = not at all
guess-anger-high = furious
guess-sure-low = a guess
guess-sure-high = certain
guess-skip = Not now (Esc)

coach = Coach
coach-nothing = They look much the same after that.
coach-told = They told you { $what }, because they felt they could.
coach-told-asked = They told you { $what }, because you asked.

guide-next = Next (Enter)
guide-done = Start talking (Enter)
guide-skip = Skip the tour (Esc)
guide-count = { $number } of { $of }
guide-reply-title = Your words go here
guide-reply = Answer as you would at work. There is no list of right answers, and you may say anything: nobody watches, and nothing leaves this machine.
guide-desk-title = Your desk
guide-desk = Saying is not doing: what you promise happens only when you press its button here. Each says what it costs. The last one ends the talk.
guide-papers-title = What you know
guide-papers = Your role, the card about the customer and the papers. Reading them takes no time. And pause whenever you need to.
