# A shift: a few customers in a row with one budget, one of whom comes back.
shift-card = A shift
shift-card-lead = Three to five customers in about twenty minutes, one budget for all of them, and one who comes back.
shift-card-begin = Begin a shift
shift-card-go-on = Go on with your shift, customer { $place } of { $count }
shift-nobody = There is no scenario to make a shift of. `empathy-engine check` says what is wrong with those there are.
shift-gone = This shift cannot be gone on with: its talks are not there any more. You can begin a new one.

shift-position = Customer { $place } of { $count }
shift-lead = { $count } customers, one after another. In this shift you may give away { $money } on your own; beyond that you need the manager. One of them will be back.
shift-breathe = Take a breath. The next one comes in two minutes.
shift-left = { $money } left to give away on your own
shift-time = { $minutes ->
    [one] about a minute to go
   *[other] about { $minutes } minutes to go
}
shift-next = Next: { $title }
shift-next-again = Somebody is back: { $title }
shift-before = You talked to them earlier in this shift. You said: “{ $said }”
shift-before-silent = You met them earlier in this shift and said nothing.
shift-begin-next = Let them come
shift-leave = Leave for now
shift-breath-keys = Enter lets them come, Esc leaves; the shift waits for you
shift-on = On with the shift

shift-debrief-heading = Your shift
shift-debrief-lead = What counts is the floor: what the customer got who got least. Not the best talk, the weakest one.
shift-floor = { $band }, { $number } of 100, with “{ $title }”
shift-floor-none = Not scored in any talk
shift-spent = Given away on your own
shift-spent-of = { $spent } of { $budget }
shift-minutes = Time with customers
shift-promises = What you promised
shift-promises-none = You promised nothing that was still open.
shift-promises-kept = { $count ->
    [0] No promise came true.
    [one] One promise came true.
   *[other] { $count } promises came true.
}
shift-promise-broken = It did not happen: { $what } (“{ $title }”).
shift-returned-kept = “{ $title }” came back because it had worked: what was promised was done.
shift-returned-broken = “{ $title }” came back because something was promised that did not happen.
shift-returned-left = “{ $title }” came back because the matter had been left open.
shift-returned-nobody = Nobody came back.
shift-keep = Keep this in the next shift
shift-keep-none = Nothing stood out yet. Say back what you hear, and it will.
shift-change = Change this in the next shift
shift-change-none = No single thing cost you much. Try it with less money given away.
shift-talks = Your talks
shift-talk = { $number }. { $title }
shift-talk-again = { $number }. { $title }, again
shift-talk-debrief = Debrief of talk { $number }
shift-talk-watch = Look at talk { $number } again
shift-again = Another shift
shift-debrief-keys = 1 to 5 open a talk's debrief, Tab to move, Enter to choose, Esc to the first screen

desk-do-within = { $heading }, { $money } left
desk-nothing-within = { $heading } ({ $money } left of your own)
did-give-beyond = “{ $what }” is more than what is left for this shift. Nothing was done. You can ask the manager for it.
shift-back = Back to the shift
shift-back-means = What this talk left to the others, and the shift as a whole.
