# The table of `empathy-engine bench`.

bench-turn-p50 = A turn heard by word lists, half are faster
bench-turn-p99 = A turn heard by word lists, 99 of 100 faster
bench-acts-given = Customer and scores with acts given, turns on one core
bench-growth = A turn in a talk of so many turns
bench-replay-opens = Opening a replay of 1,000 turns
bench-replay-plays-again = Playing those 1,000 turns again and comparing
bench-memory = Peak memory of one talk without a window
bench-aim = aim: { $aim }

# The table of `empathy-engine bench --archive`.
bench-archive-words = Words heard
bench-archive-replies = Replies heard
bench-archive-time = In
bench-archive-speed = Words a second, on one core
bench-archive-memory = Memory after a twentieth, at most, at the end

# The table of `empathy-engine bench --window`.
bench-beside-bare = a bare window: { $bare }
bench-first-frame = First screen from the start of the program
bench-frame = A frame of a talk, as fast as it goes
bench-breathing = One core while the customer only breathes
bench-minimised = One core when minimised
bench-window-memory = Memory of a talk in the window
bench-longest-frame = Longest frame while a reply is heard, of five
bench-answer = From Enter to the first picture of the answer
bench-hearing = Of it hearing, on a thread of its own
