# The first screen: which customers there are.
library-heading = Who will you listen to today?
library-lead = Talk with a simulated customer in your own words. At the end you see what reached them, and what it cost them and the shop.
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
library-keys = Tab or arrows to choose, Enter to open, Ctrl with F to search, F1 for help
library-quit = Quit
library-settings = Settings
library-start = Start here
library-start-why = Your first talk, { $time }. Nobody watches, and you can stop at any moment.
library-start-choose = Meet your first customer
library-next = Next for you
library-next-same-skill = The same skill, another person, { $time }.
library-next-unplayed = Somebody you have not met, { $time }.
library-next-hardest = The one that went hardest, { $time }.
library-next-choose = Read the briefing
library-cards = All customers
library-search = Search by title, skill or trade
library-none-found = No customer fits. Try one word of the title, or a trade.
library-endings-none = { $all } endings to find
library-endings = { $found } of { $all } endings found
library-floor = In your last { $count } talks of this skill, never below { $band }
library-floor-not-yet = In your last { $count } talks of this skill, { $score } was lowest: not yet
library-past = Past talks
library-past-ending = { $person }: { $ending }
library-past-score = { $score }: { $band }
library-more-past = Show more past talks
library-look = Look again
library-look-label = Look again at { $title }, with { $person }
library-hand-over = Hand to my trainer
library-hand-over-label = Hand { $title }, with { $person }, to my trainer
library-unreadable = { $count ->
    [one] One file in the folder of past talks is no talk this program can read. It was left as it is.
   *[other] { $count } files in the folder of past talks are no talks this program can read. They were left as they are.
}
library-reading = Reading your past talks: { $done } of { $all }
library-stop-reading = Stop reading

# What a talk came to.
found-said-no = you said no, with a reason
found-limit-set = you set a limit and ended it
found-sent-away = sent to another desk
found-walked-out = walked out
found-nothing = left with nothing done
found-stopped = stopped, not scored
band-none = not scored
library-no-past = Every talk you end is listed here, to look at again.
library-open-file = Open the file of a talk
