# What the program says about a talk while it is going on.

notice-cleaned = Invisible characters were taken out of your reply.
notice-cut = Your reply was long: only the first { $limit } characters were heard.
notice-moved = { $reason }. The talk goes on and is kept in { $place } instead.
notice-not-kept = { $reason }. The talk goes on, but it is not kept.

wording-command = There is no /{ $given }. You can use /lookup, /hold, /manager, /transfer, /give, /observe and /end; // begins a reply with a slash.
wording-hold = /hold takes minutes from 1 to { $limit }, like /hold 5, not “{ $given }”.
wording-which = /{ $command } needs one of: { $ids }.
wording-id = There is no “{ $given }” for /{ $command }. There is: { $ids }.
wording-nothing = There is nothing here for /{ $command }.

terminal-unfinished = A talk with this customer was interrupted ({ $replies ->
    [one] one turn
   *[other] { $replies } turns
  } so far). To go on with it: empathy-engine play --text --resume { $path }

# The own view in the terminal, before the scores.
terminal-rate = { $bands }. Enter for no view.
terminal-rate-again = Type a number from 1 to 4, or only Enter for no view.

# The trained reader could not be used.
listener-cues-alone = The trained reader could not be used ({ $reason }). The talk is heard by word lists alone, which know ordinary wordings and miss many others. Take the files of your own reader away, or put them right.
talk-said-goodbye = You said goodbye. Say it once more, or /end, and the talk is over.
