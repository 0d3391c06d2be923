### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Ways forward: offered, promised and done.

# accepts: a way out was offered and the customer agrees from now on
customer-accepts-any-1 = Yes, that would do.
customer-accepts-any-2 = All right, let's do that.
customer-accepts-any-3 = That works for me.
customer-accepts-any-4 = Okay, I'm happy with that.
customer-accepts-any-5 = Yes. That's fair.
customer-accepts-any-6 = Good, that helps.
customer-accepts-calm-content-1 = Perfect, thank you.
customer-accepts-calm-content-2 = That's more than fair.
customer-accepts-calm-content-3 = Oh, good. Yes, please.
customer-accepts-annoyed-1 = Fine. Let's do it that way.
customer-accepts-annoyed-2 = All right, that's reasonable.
customer-accepts-annoyed-3 = Okay. If it really happens, that's fine.
customer-accepts-angry-1 = Right. That's what I wanted to hear.
customer-accepts-angry-2 = All right. That I can accept.
customer-accepts-angry-3 = Fine. I'm still cross, but that's fair.
customer-accepts-anxious-1 = Oh, that would be a relief. Yes.
customer-accepts-anxious-2 = Yes, please. As long as it holds.
customer-accepts-anxious-3 = Yes. Thank you, I can breathe again.
customer-accepts-disappointed-1 = All right. That makes up for some of it.
customer-accepts-disappointed-2 = Yes. Thank you, that does mean something.
customer-accepts-ashamed-1 = Really? Yes, thank you.
customer-accepts-ashamed-2 = That's very good of you. Yes.
customer-accepts-any-formal-1 = That is acceptable. Thank you.
customer-accepts-any-terse-1 = Yes. Do that.
customer-accepts-any-terse-2 = Done.
customer-accepts-any-chatty-1 = Yes, let's do that, and then I can finally put it out of my mind.
customer-accepts-any-chat-1 = yes please, let's do that
customer-accepts-any-chat-2 = ok that works

# objects: a way out was offered, and it is not what the customer needs
customer-objects-any-1 = That doesn't quite do it for me.
customer-objects-any-2 = Hm. I don't think that solves it.
customer-objects-any-3 = That helps a bit, but not with what I need.
customer-objects-any-4 = I was hoping for something else.
customer-objects-any-5 = I'm not sure that gets me anywhere.
customer-objects-calm-content-1 = It's a kind offer, but it isn't quite it.
customer-objects-calm-content-2 = Thanks, but that wouldn't help me much.
customer-objects-annoyed-1 = That's not much of a solution.
customer-objects-annoyed-2 = And how does that help me?
customer-objects-annoyed-3 = That's the least you could do, and it isn't enough.
customer-objects-annoyed-4 = There has to be something better than that.
customer-objects-angry-1 = Is that all?
customer-objects-angry-2 = That's not good enough.
customer-objects-angry-3 = You can't be serious. That solves nothing.
customer-objects-angry-4 = That's a joke, surely.
customer-objects-anxious-1 = I don't think that's enough. What if it goes wrong again?
customer-objects-anxious-2 = And what if that doesn't work?
customer-objects-anxious-3 = I'm not sure. That still leaves me with the problem.
customer-objects-disappointed-1 = I'd hoped you could do more than that.
customer-objects-disappointed-2 = Oh. That's not really what I need.
customer-objects-disappointed-3 = It's something, I suppose. It isn't quite it.
customer-objects-ashamed-1 = I don't want to be difficult, but that doesn't help me.
customer-objects-ashamed-2 = Sorry, but that isn't really it.
customer-objects-any-formal-1 = I'm afraid that does not meet the case.
customer-objects-any-formal-2 = I am grateful for the thought, but it does not solve the matter.
customer-objects-any-terse-1 = Not quite.
customer-objects-any-terse-2 = Doesn't solve it.
customer-objects-any-chat-1 = that doesn't really help me
customer-objects-any-chat-2 = hmm not really what i need
customer-objects-any-chatty-1 = I don't want to seem ungrateful, but I don't see that getting me far.

# offered_too_soon: an offer came before anybody had listened
customer-offered_too_soon-any-1 = Maybe. There's more to it, though.
customer-offered_too_soon-any-2 = That may be. It isn't all of it.
customer-offered_too_soon-any-3 = Could be. Let me say what it's about first.
customer-offered_too_soon-any-4 = Perhaps. I hadn't quite finished.
customer-offered_too_soon-annoyed-angry-1 = Maybe. There's a bit more to it than that.
customer-offered_too_soon-annoyed-angry-2 = It might. I wasn't done yet.
customer-offered_too_soon-annoyed-angry-3 = We'll see. That's not the whole story.
customer-offered_too_soon-anxious-1 = Maybe. I'm not sure that's all of it.
customer-offered_too_soon-anxious-2 = It could be right. There's something else to it, though.
customer-offered_too_soon-disappointed-ashamed-1 = It's not only about getting something.
customer-offered_too_soon-disappointed-ashamed-2 = Maybe. It's a bit more than that.
customer-offered_too_soon-calm-content-1 = That's kind. Let me explain a little more first.
customer-offered_too_soon-calm-content-2 = It might. There's a bit more to it.

# would_do_but_unheard: the right way out, offered before the customer felt heard
customer-would_do_but_unheard-any-1 = That would help, yes. It doesn't put everything right, though.
customer-would_do_but_unheard-any-2 = Yes, that might do it, I suppose.
customer-would_do_but_unheard-any-3 = That could do it, I think.
customer-would_do_but_unheard-any-4 = Yes, that would be something.
customer-would_do_but_unheard-any-5 = That sounds right. I'd only like to know it's been taken in, all of it.
customer-would_do_but_unheard-annoyed-angry-1 = It would be a start, yes.
customer-would_do_but_unheard-annoyed-angry-2 = That might do. I'll believe it when I see it.
customer-would_do_but_unheard-annoyed-angry-3 = Yes. It doesn't make up for everything, but yes.
customer-would_do_but_unheard-anxious-1 = Yes, that would help. I'm still uneasy, though.
customer-would_do_but_unheard-anxious-2 = I think so, yes. I just hope that covers all of it.
customer-would_do_but_unheard-disappointed-ashamed-1 = Yes. That would be something, at least.
customer-would_do_but_unheard-disappointed-ashamed-2 = That would help. It's not only the thing itself, it's how it went.
customer-would_do_but_unheard-calm-content-1 = That could work, yes.
customer-would_do_but_unheard-calm-content-2 = Yes, that might well do.
customer-would_do_but_unheard-calm-content-3 = That would do, I think, yes.
customer-would_do_but_unheard-any-terse-1 = Might do.
customer-would_do_but_unheard-any-formal-1 = That may well serve, thank you.
customer-would_do_but_unheard-any-chatty-1 = Well, yes, that might do it. I've more on my mind than that, mind.
customer-would_do_but_unheard-any-chat-1 = yeah that might help i guess

# already_agreed: the same way again, after it was agreed
customer-already_agreed-any-1 = Yes, as we said.
customer-already_agreed-any-2 = Yes, that's agreed.
customer-already_agreed-any-3 = Yes, please go ahead.
customer-already_agreed-any-4 = That's fine, we've settled that.
customer-already_agreed-any-5 = Yes. I'm happy with that, as I said.
customer-already_agreed-annoyed-angry-1 = Yes, yes. Go on.
customer-already_agreed-annoyed-angry-2 = We've had that. Go on.
customer-already_agreed-anxious-1 = Yes, please. That's still on, isn't it?
customer-already_agreed-disappointed-ashamed-calm-content-1 = Yes, that still suits me.
customer-already_agreed-disappointed-ashamed-calm-content-2 = That's right, let's do it.

# extra: asked to agree to something more, once what they came for is done
customer-extra-any-1 = There's no need, but thank you.
customer-extra-any-2 = You don't have to, but thank you.
customer-extra-any-3 = If you like. Thank you.
customer-extra-annoyed-angry-1 = If you want. I've got what I came for.
customer-extra-anxious-1 = You don't have to do that. Thank you.
customer-extra-disappointed-ashamed-1 = That's kind. There's no need.
customer-extra-calm-content-1 = That's kind of you. I wouldn't say no.
customer-extra-any-terse-1 = No need. Thanks.
customer-extra-any-formal-1 = That is not necessary, but I thank you.
customer-extra-any-chatty-1 = Oh, there's no call for that, but it's kind of you.
customer-extra-any-chat-1 = no need but thanks

# choice: the customer was given a choice or asked which way they prefer
customer-choice-any-1 = Whichever you think is best.
customer-choice-any-2 = Whichever you would choose yourself.
customer-choice-any-3 = I leave that to you.
customer-choice-any-4 = Whichever is less trouble.
customer-choice-annoyed-angry-1 = You decide. As long as it works.
customer-choice-annoyed-angry-2 = Whichever you can actually do.
customer-choice-annoyed-angry-3 = I don't mind which, as long as it happens.
customer-choice-anxious-1 = What would you do, if you were me?
customer-choice-anxious-2 = Whichever is safer, please.
customer-choice-disappointed-1 = Whichever you think. I don't mind.
customer-choice-ashamed-1 = Whatever is the least trouble for you.
customer-choice-calm-content-1 = Whichever suits you.
customer-choice-calm-content-2 = You choose. I'm easy.
customer-choice-any-formal-1 = I leave that to your judgement.

# chooses_first: put to choose between two ways out, they take the one that was named first
customer-chooses_first-any-1 = The first one, please.
customer-chooses_first-any-2 = I'd take the first.
customer-chooses_first-any-3 = The first of the two.
customer-chooses_first-calm-content-1 = The first one sounds good to me.
customer-chooses_first-annoyed-angry-1 = The first. As long as it happens.
customer-chooses_first-anxious-1 = The first, I think. If that's certain.
customer-chooses_first-disappointed-ashamed-1 = The first, then, if it's no trouble.
customer-chooses_first-any-terse-1 = First one.
customer-chooses_first-any-formal-1 = I would take the first, if I may.
customer-chooses_first-any-chatty-1 = Oh, the first, I think. Yes, the first one, please.
customer-chooses_first-any-chat-1 = the first one please

# chooses_second: put to choose between two ways out, they take the one that was named second
customer-chooses_second-any-1 = The second one, please.
customer-chooses_second-any-2 = I'd take the second.
customer-chooses_second-any-3 = The other one, the second.
customer-chooses_second-calm-content-1 = The second one sounds better to me.
customer-chooses_second-annoyed-angry-1 = The second. As long as it happens.
customer-chooses_second-anxious-1 = The second, I think. If that's certain.
customer-chooses_second-disappointed-ashamed-1 = The second, then, if it's no trouble.
customer-chooses_second-any-terse-1 = Second one.
customer-chooses_second-any-formal-1 = I would take the second, if I may.
customer-chooses_second-any-chatty-1 = Oh, the second, I think. Yes, the second one, please.
customer-chooses_second-any-chat-1 = the second one please

# next_step: a concrete step was announced
customer-next_step-any-1 = All right, that's clear.
customer-next_step-any-2 = Good. Then I know what happens.
customer-next_step-any-3 = Okay, that's something definite.
customer-next_step-any-4 = Right, I'll count on that.
customer-next_step-any-5 = Okay. Good to know.
customer-next_step-annoyed-1 = All right. I'll hold you to it.
customer-next_step-annoyed-2 = Good. At least something's moving.
customer-next_step-annoyed-3 = Fine, as long as it happens.
customer-next_step-angry-1 = Right. And if it doesn't happen?
customer-next_step-angry-2 = We'll see whether it happens.
customer-next_step-angry-3 = Good. About time something moved.
customer-next_step-anxious-1 = Thank you. It helps to know what comes next.
customer-next_step-anxious-2 = Good. Then I can plan a bit.
customer-next_step-anxious-3 = Okay. I'll write that down.
customer-next_step-disappointed-1 = All right. I'd like to see that happen.
customer-next_step-disappointed-2 = Okay. That's a start.
customer-next_step-ashamed-1 = Thank you, I wouldn't have dared ask.
customer-next_step-ashamed-2 = All right. That's easier than I thought.
customer-next_step-calm-content-1 = Great, thanks.
customer-next_step-calm-content-2 = Good, thank you.
customer-next_step-any-formal-1 = Thank you, I shall rely on that.
customer-next_step-any-chat-1 = ok good to know
customer-next_step-any-chat-2 = ok thanks
customer-next_step-any-terse-1 = Good.
customer-next_step-any-terse-2 = Fine.
customer-next_step-any-formal-2 = Very good. I have made a note of it.
customer-next_step-any-chatty-1 = Right you are, that suits me.

# vague: somebody will do something at some time
customer-vague-any-1 = When is that, roughly?
customer-vague-any-2 = And who would that be?
customer-vague-any-3 = What does that mean in practice?
customer-vague-any-4 = Could you be a bit more exact?
customer-vague-annoyed-1 = "Soon" isn't a time.
customer-vague-annoyed-2 = That can mean anything. When?
customer-vague-annoyed-3 = Who's going to do it, and when?
customer-vague-angry-1 = No. I want a day and a name.
customer-vague-angry-2 = That's nothing. Who does what, and when?
customer-vague-angry-3 = Somebody, some time. That's no answer.
customer-vague-anxious-1 = But when? I can't plan with that.
customer-vague-anxious-2 = And what if nobody does?
customer-vague-anxious-3 = So I just wait and hope?
customer-vague-disappointed-1 = I've heard that kind of thing before.
customer-vague-disappointed-2 = That doesn't sound as if anything will happen.
customer-vague-ashamed-1 = I don't want to press, but when would that be?
customer-vague-ashamed-2 = Sorry, who would I be hearing from?
customer-vague-calm-content-1 = Sure. Any idea when?
customer-vague-calm-content-2 = Okay. Who should I expect to hear from?
customer-vague-any-terse-1 = When? Who?
customer-vague-any-formal-1 = May I ask who precisely, and by when?
customer-vague-any-chatty-1 = I've a cousin who always says "soon", and he means Christmas.

# vague_again: vague words for the second time
customer-vague_again-any-1 = You said something like that a moment ago. When, exactly?
customer-vague_again-any-2 = That's still not very definite.
customer-vague_again-any-3 = I'd like one thing I can rely on.
customer-vague_again-any-4 = I'd need something more solid than that.
customer-vague_again-annoyed-angry-1 = You're not telling me anything.
customer-vague_again-annoyed-angry-2 = Again: who, and when?
customer-vague_again-annoyed-angry-3 = That's fog. Give me something I can hold on to.
customer-vague_again-annoyed-angry-4 = Do you actually know, or are you guessing?
customer-vague_again-anxious-1 = Please, just tell me one thing that's certain.
customer-vague_again-anxious-2 = I still don't know what happens next.
customer-vague_again-disappointed-ashamed-1 = So nobody really knows.
customer-vague_again-disappointed-ashamed-2 = I see. It'll come to nothing, won't it?
customer-vague_again-calm-content-1 = I'm afraid I still don't know where I stand.
customer-vague_again-calm-content-2 = Could we pin that down a bit?

# done_as_said: what was promised was done there and then
customer-done_as_said-any-1 = Oh, you've done it already. Thank you.
customer-done_as_said-any-2 = Good, thanks for doing it straight away.
customer-done_as_said-any-3 = That was quick. Thank you.
customer-done_as_said-any-4 = Right, that's done then. Good.
customer-done_as_said-annoyed-angry-1 = Good. Somebody who does what they say.
customer-done_as_said-annoyed-angry-2 = Right. Good.
customer-done_as_said-annoyed-angry-3 = Well. Thank you for that.
customer-done_as_said-anxious-1 = It's done? Really? Thank you.
customer-done_as_said-anxious-2 = Oh, good. That's one thing less.
customer-done_as_said-disappointed-1 = Thank you. So it was said and done.
customer-done_as_said-disappointed-2 = Well. That's good of you.
customer-done_as_said-ashamed-1 = Thank you. That was kind of you.
customer-done_as_said-ashamed-2 = Oh, thank you. I can breathe again.
customer-done_as_said-calm-content-1 = Good. Thank you.
customer-done_as_said-calm-content-2 = Thanks, I'm glad that's done.

# done_unsaid: something was done without a word about it before
customer-done_unsaid-any-1 = Oh. So that's done now?
customer-done_unsaid-any-2 = Ah. All right.
customer-done_unsaid-any-3 = Oh. Right, good.
customer-done_unsaid-any-4 = Oh. And that's it done?
customer-done_unsaid-calm-content-1 = Oh, thank you.
customer-done_unsaid-annoyed-angry-1 = So you've just done it. Right.
customer-done_unsaid-annoyed-angry-2 = Just like that? All right.
customer-done_unsaid-annoyed-angry-3 = So that's done. All right.
customer-done_unsaid-anxious-1 = What does that mean now? What have you changed?
customer-done_unsaid-anxious-2 = Oh. And now it's done?
customer-done_unsaid-disappointed-ashamed-1 = Oh. So that's done.
customer-done_unsaid-disappointed-ashamed-2 = I see. Well, all right.

# taken_back: an offer was taken back
customer-taken_back-any-1 = But you just said I could have it.
customer-taken_back-any-2 = Hang on, a minute ago it was possible.
customer-taken_back-any-3 = So that was just talk?
customer-taken_back-annoyed-angry-1 = You can't offer it and then take it away.
customer-taken_back-annoyed-angry-2 = You said it. You can't go back on it now.
customer-taken_back-annoyed-angry-3 = So your word lasts about two minutes.
customer-taken_back-anxious-1 = But I was counting on that now.
customer-taken_back-anxious-2 = You said it would be all right.
customer-taken_back-disappointed-ashamed-1 = I'd just started to believe it.
customer-taken_back-disappointed-ashamed-2 = Oh. I shouldn't have got my hopes up.
customer-taken_back-calm-content-1 = Oh, I thought we'd settled that.
customer-taken_back-calm-content-2 = That's a pity. I'd understood it differently.

# change_told: the trainee told what was changed and why
customer-change_told-any-1 = All right, thanks for telling me.
customer-change_told-any-2 = Good that you say so.
customer-change_told-any-3 = Okay, then I know.
customer-change_told-any-4 = Right. I'd have wondered about that.
customer-change_told-annoyed-angry-1 = Fine. I'd rather know than find out.
customer-change_told-annoyed-angry-2 = All right. At least you're open about it.
customer-change_told-anxious-1 = Okay. And nothing else changes?
customer-change_told-anxious-2 = Thank you for telling me beforehand.
customer-change_told-disappointed-ashamed-calm-content-1 = I appreciate you being open about that.
customer-change_told-disappointed-ashamed-calm-content-2 = That's all right with me.

# information: the trainee explained something
customer-information-any-1 = I see.
customer-information-any-2 = Oh, I didn't know that.
customer-information-any-3 = Okay, that explains a bit.
customer-information-any-4 = Right, that's useful to know.
customer-information-any-5 = So that's how it works.
customer-information-annoyed-1 = All right, but that doesn't help me yet.
customer-information-annoyed-2 = Somebody could have told me that earlier.
customer-information-annoyed-3 = Fine. And what follows from that?
customer-information-angry-1 = I don't need a lecture, I need it fixed.
customer-information-angry-2 = And why did nobody tell me that?
customer-information-angry-3 = That's your side of it. What about mine?
customer-information-anxious-1 = So is that bad for me?
customer-information-anxious-2 = Okay. That's a bit clearer, thank you.
customer-information-anxious-3 = I see. So what should I do?
customer-information-disappointed-1 = I see. It doesn't change that it went wrong.
customer-information-disappointed-2 = Well, at least now I know why.
customer-information-ashamed-1 = Oh. I should have known that.
customer-information-ashamed-2 = I see. I'd got that wrong, then.
customer-information-calm-content-1 = That makes sense, thanks.
customer-information-calm-content-2 = Ah, got it.
customer-information-any-formal-1 = Thank you, that is clear.
customer-information-any-terse-1 = Okay.
customer-information-any-terse-2 = Got it.
customer-information-any-formal-2 = I see. That had not been explained to me.
customer-information-any-chatty-1 = Well, you learn something every day.
