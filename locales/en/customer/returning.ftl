# The first words of somebody who was here before. A quote is the trainee's own promise.

# returns_kept: what was promised happened
customer-returns_kept-any-1 = I was passing and wanted to say it worked. Thank you.
customer-returns_kept-any-2 = It's me again, with good news for once. It's all done.
customer-returns_kept-any-3 = You did what you said you would. I thought I'd tell you.
customer-returns_kept-any-4 = No trouble this time. I came to say thank you.
customer-returns_kept-terse-1 = Sorted. Thanks.
customer-returns_kept-terse-2 = Just to say it worked.
customer-returns_kept-chatty-1 = Do you remember me? It all went just as you said, and I had to tell you.
customer-returns_kept-formal-1 = I wished to thank you. Everything was done as agreed.

# returns_kept_asks: the same, and a small matter that nobody had spoken of
customer-returns_kept_asks-any-1 = It worked, thank you. Only, somebody said to me: “{ $issue }.” Is that so?
customer-returns_kept_asks-any-2 = That's all done, thanks. There's one small thing left: “{ $issue }.” What do I do about it?
customer-returns_kept_asks-any-3 = You kept your word, thank you. May I ask about one thing? “{ $issue }.”
customer-returns_kept_asks-terse-1 = Worked, thanks. One thing, though: “{ $issue }.”
customer-returns_kept_asks-formal-1 = Thank you, all is as agreed. One question remains: “{ $issue }.”

# returns_broken: something was promised and did not happen
customer-returns_broken-any-1 = I'm back. You told me “{ $promised }”. It didn't happen.
customer-returns_broken-any-2 = “{ $promised }”, you said. I waited, and nothing came of it.
customer-returns_broken-any-3 = It's me again. I went away with a promise and it wasn't kept.
customer-returns_broken-any-4 = You gave me your word earlier. Nothing happened.
customer-returns_broken-angry-1 = “{ $promised }”. That's what you told me, and it wasn't true.
customer-returns_broken-angry-2 = You looked at me and said “{ $promised }”. And then nothing. Why should I believe you now?
customer-returns_broken-annoyed-1 = “{ $promised }”. Your words, not mine. So where is it?
customer-returns_broken-annoyed-2 = I shouldn't be here again. You said “{ $promised }”.
customer-returns_broken-anxious-1 = You said “{ $promised }”, and I relied on it. It never came.
customer-returns_broken-disappointed-1 = You said “{ $promised }”. I believed you.
customer-returns_broken-terse-1 = “{ $promised }”, you said. It didn't happen.
customer-returns_broken-formal-1 = You assured me: “{ $promised }”. It has not been done.

# returns_left: nothing was settled
customer-returns_left-any-1 = It's me again. Nothing has changed since I was here.
customer-returns_left-any-2 = I'm back, with the same thing as before. It's still not settled.
customer-returns_left-any-3 = I went away without an answer. So I'm here again.
customer-returns_left-any-4 = We talked earlier and got nowhere. Can we try once more?
customer-returns_left-annoyed-1 = Me again. I got nothing the last time, and I can't leave it at that.
customer-returns_left-angry-1 = I left here with nothing. I'm not leaving with nothing twice.
customer-returns_left-terse-1 = Me again. Same thing.
customer-returns_left-formal-1 = I must trouble you once more. The matter is still open.
