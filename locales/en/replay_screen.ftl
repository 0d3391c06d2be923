# Looking at a talk again.
watch-heading = Look at a talk again
watch-lead = Drop a talk's file on this window, type where it is, or choose one below. Nothing in it is changed by looking.
watch-heading-beside = Which talk should stand beside it?
watch-lead-beside = Choose another way the same talk went. What both have in common is shown once.
watch-path = Where the file is
watch-open = Open
watch-kept = Your talks
watch-none-kept = No talk is kept yet. Every talk you have is kept by itself.
watch-past = { $replies ->
    [one] one turn
   *[other] { $replies } turns
}, { $file }
watch-choose-keys = Tab to move, Enter to open, Esc goes back
watch-back-to-talk = Back to the talk

watch-at-start = Before your first reply
watch-at = Turn { $turn } of { $turns }
watch-first = Start
watch-back = Back
watch-on = On
watch-last = End
watch-play = Play
watch-stop = Stop
watch-to-turning-point = Turning point
watch-turning-point = The turning point is turn { $turn }.
watch-to-parting = Where they part
watch-fork = Go on from here yourself
watch-no-fork-over = The talk is over here. Go back a turn to try another way.
watch-no-fork-differs = This version of the program answers differently by now, so from here you can only look. Go back to an earlier turn to try another way.
watch-beside = Put another beside it
watch-alone = Show the first alone
watch-choose = Another talk
watch-library = To the first screen
watch-hidden = What could not be seen
watch-inner = What they thought
watch-inner-show = Show their thought
watch-inner-cover = Cover their thought
watch-notes = Your notes
watch-keys = Left and Right step, Home and End, P plays or stops, T goes to the turning point, F goes on from here, 1 to 8 uncover, 9 for their thought, Esc leaves

watch-first-way = The first way
watch-second-way = The second way
watch-part = The same up to turn { $turn }. Then they part:
watch-part-at-start = They part with the very first reply:
watch-strangers = These are two different talks. Nothing of them is the same.
watch-came-to = What each came to
watch-ending = How it ended
watch-not-over = It is not over yet.
watch-given = Given away
watch-customer-says = The customer
watch-not-scored = Not scored

watch-foreign = { $file } is no talk. A talk is a file that this program writes, and its name ends in .jsonl.
watch-empty = { $file } is empty. Choose another file.
watch-no-beginning = The beginning of { $file } is damaged, and without it nothing can be shown. If you have another copy, open that one.
watch-too-new = { $file } was written by a later version of the program. Update the program to look at it.
watch-unreadable = { $reason }. Choose another file, or look whether it is still there.
watch-torn = The last line of the file was cut short and is left out. Nobody saw its answer.
watch-damaged = { $count ->
    [0] Line { $line } of the file is damaged. Only the customer's first words can still be seen; what came after them is lost.
    [one] Line { $line } of the file is damaged. The first turn can still be seen; what came after it is lost.
   *[other] Line { $line } of the file is damaged. The first { $count } turns can still be seen; what came after them is lost.
}
watch-differs = This version of the program would answer differently from turn { $turn } on. You see what was said then.
watch-not-kept = This could not be kept: { $reason }
watch-cannot-fork = This talk cannot be gone on with from there: { $reason }

hidden-anger = Anger
hidden-anxiety = Worry
hidden-disappointment = Disappointment
hidden-shame = Shame
hidden-heard = Feeling heard
hidden-trust = Trust
hidden-effort = Effort
hidden-fair = Fairness
hidden-covered = covered
hidden-show = Show { $name }
hidden-cover = Cover { $name }
hidden-level = { $amount }, { $number } of 100
amount-none = hardly any
amount-little = a little
amount-some = some
amount-much = a lot
amount-most = very much
change-begins = at the start
change-more = more than before
change-less = less than before
change-none = as before
