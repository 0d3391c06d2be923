# The first screen: which customers there are.
library-heading = Who will you listen to today?
library-lead = Talk with a simulated customer in your own words. At the end you see what was heard and what it cost.
library-unfinished = Go on where you stopped
library-unfinished-replies = { $replies ->
    [0] Nothing said yet
    [one] One turn so far
   *[other] { $replies } turns so far
}
library-go-on = Go on
library-minutes = { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
}
library-channel-counter = at the counter
library-channel-phone = on the phone
library-channel-chat = in a chat
library-kind = { $trade }, { $channel }
library-choose = Open the briefing
library-broken = This scenario cannot be played yet
library-problem = { $file }, line { $line }, column { $column }: { $what }
library-cure = { $help }
library-more = { $count ->
    [one] and one more problem
   *[other] and { $count } more problems
}
library-check = `empathy-engine check { $path }` lists all of them.
library-empty = There are no scenarios here.
library-keys = Tab or arrows to choose, Enter to open, Ctrl with plus or minus for larger or smaller text
library-dark = Dark
library-light = Light
library-quit = Quit
