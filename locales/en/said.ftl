# What the customer says when asked the next day, in their manner: said-<what happened>-<manner>-<n>.
# A sentence names no product, place or time: it must fit every trade. No set phrases.

said-stopped = They were not asked. The talk was stopped, and that was right.

# limits: they insulted, and were told calmly where it ends
said-limits-plain-1 = I was out of order, and they told me so. I'd have done the same.
said-limits-plain-2 = They put the phone down on me, more or less. They did warn me first.
said-limits-terse-1 = Got told to mind my tongue. Fair.
said-limits-terse-2 = They ended it. Can't blame them.
said-limits-chatty-1 = I said some things I'd not say to my own brother. They stayed polite longer than I would have.
said-limits-chatty-2 = Well, I got carried away, and they let me know it. Twice, to be honest.
said-limits-formal-1 = I was not at my best. They told me where the limit was, and they were right to.
said-limits-formal-2 = I regret my tone. They dealt with it more calmly than I deserved.

# promise: something was promised and never came
said-promise-plain-1 = They said it would be done. I waited, and it wasn't.
said-promise-plain-2 = It sounded good while I was there. Then nothing of it happened.
said-promise-terse-1 = Promised. Didn't happen.
said-promise-terse-2 = Lots of words. I'm still waiting.
said-promise-chatty-1 = I told everybody at home it was as good as done, and then I had to tell them it wasn't.
said-promise-chatty-2 = I believed every word, that's what annoys me most. I even wrote it on the calendar.
said-promise-formal-1 = I was given an assurance which was not kept. I would have preferred a plain no.
said-promise-formal-2 = What was announced did not take place. I shall ask for it in writing next time.

# untrue: something they were told was not so, or something was left out
said-untrue-plain-1 = I found out later that it wasn't how they told it. I'd rather have known there and then.
said-untrue-plain-2 = Part of it I had to find out by myself. That spoils the rest.
said-untrue-terse-1 = Wasn't true, what they said.
said-untrue-terse-2 = They left a bit out. I noticed.
said-untrue-chatty-1 = It was all smiles, and then I find out the half of it by myself. You feel a bit daft, don't you.
said-untrue-chatty-2 = I'd been telling people how well it went, and then it turns out it wasn't so.
said-untrue-formal-1 = I later learned that I had not been told everything. That weighs more than the rest.
said-untrue-formal-2 = It was courteous, and it was not accurate.

# left: they walked out with the matter still theirs
said-left-plain-1 = I left, because I might as well have talked to the wall.
said-left-plain-2 = I gave up. There was no getting through.
said-left-terse-1 = Walked out. Waste of time.
said-left-terse-2 = Didn't listen. I left.
said-left-chatty-1 = I don't walk out on people, ask anyone, but there I did.
said-left-chatty-2 = I kept starting again, and in the end I thought, what for, and went.
said-left-formal-1 = I saw no point in going on, and I left. I do not do that lightly.
said-left-formal-2 = I was not listened to, so I ended it myself.

# unsettled-heard: kind, and no way out
said-unsettled-heard-plain-1 = They were kind, and I still have the same trouble as before.
said-unsettled-heard-plain-2 = It was good to be asked. It would have been better with something done.
said-unsettled-heard-terse-1 = Nice. Nothing solved.
said-unsettled-heard-terse-2 = Listened, yes. Helped, no.
said-unsettled-heard-chatty-1 = A lovely person, really, we had a proper talk. And then I was outside and nothing was different.
said-unsettled-heard-chatty-2 = I felt better for about ten minutes, and then it was all still there.
said-unsettled-heard-formal-1 = I was listened to with care. The matter itself has not moved.
said-unsettled-heard-formal-2 = Much sympathy, for which I am grateful, and no result.

# unsettled: neither heard nor helped
said-unsettled-plain-1 = I told them what was wrong, and I went home with it.
said-unsettled-plain-2 = I don't think they ever got what it was about.
said-unsettled-terse-1 = No idea what that was for.
said-unsettled-terse-2 = Nothing came of it.
said-unsettled-chatty-1 = I talked and they talked, and I couldn't tell you what about.
said-unsettled-chatty-2 = I'd have been better off asking the neighbour, and she wasn't even there.
said-unsettled-formal-1 = I explained my situation, and I am exactly where I was.
said-unsettled-formal-2 = I cannot say that anybody took the matter up.

# settled-unheard: it was done, and nobody took in what it meant
said-settled-unheard-plain-1 = It's sorted, so I can't complain. I was a number, though.
said-settled-unheard-plain-2 = They did what had to be done. I don't think they heard why.
said-settled-unheard-terse-1 = Done. A bit cold.
said-settled-unheard-terse-2 = Works now. They could have listened.
said-settled-unheard-chatty-1 = I got what I came for, I'll say that. I'd have liked a look up from the desk now and then.
said-settled-unheard-chatty-2 = All done, quick as you like, and I was out again before I'd finished my sentence.
said-settled-unheard-formal-1 = The matter is settled. I should have liked to finish my account of it.
said-settled-unheard-formal-2 = A correct result, reached rather past me than with me.

# settled: it was done, and they were taken seriously
said-settled-quick-plain-1 = It's done, and it didn't take long. That's what I came for.
said-settled-quick-plain-2 = No fuss, and it works. I can't say more than that.
said-settled-quick-terse-1 = Done. Quick, too.
said-settled-quick-terse-2 = Works. Fine.
said-settled-quick-chatty-1 = In and out, and it works, so you won't hear me grumble.
said-settled-quick-chatty-2 = It went so fast I'd hardly put my bag down, but it's done and it's done right.
said-settled-quick-formal-1 = The matter was settled promptly and correctly.
said-settled-quick-formal-2 = Efficient. I have what I came for.

said-settled-plain-1 = They listened, and then they did something about it. That's all I wanted.
said-settled-plain-2 = I didn't have to say it twice, and it's done. I'd go back.
said-settled-terse-1 = Sorted. Good.
said-settled-terse-2 = Knew what they were doing. Fine by me.
said-settled-chatty-1 = You go in there expecting a fight, and then somebody just sees to it. My neighbour had to hear all about it.
said-settled-chatty-2 = They got it straight away, and I told my sister you can actually talk to them.
said-settled-formal-1 = I was understood, and what was agreed was done. One does not meet that every day.
said-settled-formal-2 = It was handled with thought and without fuss. I am content.
