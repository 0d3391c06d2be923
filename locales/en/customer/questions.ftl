### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Questions as such, and questions that get no fact for an answer.

# evades_served: the same, once what they came for is done
customer-evades_served-any-1 = There's more to it, but you've done your part.
customer-evades_served-any-2 = I'd leave it there, thank you.
customer-evades_served-any-3 = You've helped already. The rest can wait.
customer-evades_served-calm-content-1 = I'd rather keep that to myself, if it's all the same.
customer-evades_served-annoyed-angry-1 = Leave it. What I came for is done.
customer-evades_served-anxious-1 = There is something, but I'd rather keep that to myself for now.
customer-evades_served-disappointed-ashamed-1 = That's nothing you could mend. But thank you.
customer-evades_served-any-terse-1 = Not now, thanks.
customer-evades_served-any-formal-1 = I would rather leave the rest where it is, thank you.
customer-evades_served-any-chatty-1 = Oh, don't get me started, I'd be here till you close.
customer-evades_served-any-chat-1 = id rather leave it there, thanks

# evades: asked about something the customer is not ready to tell (must give nothing away)
customer-evades-any-1 = I'd rather not go into that right now.
customer-evades-any-2 = There are reasons. Can we just sort it out?
customer-evades-any-3 = That's a longer story. Let's stay with this.
customer-evades-any-4 = Maybe later. I just need it sorted first.
customer-evades-any-5 = Let's leave that for the moment.
customer-evades-calm-content-1 = I'd rather look at the main thing first, if that's all right.
customer-evades-calm-content-2 = I'd rather see what you can do first.
customer-evades-annoyed-1 = Why do you need to know that?
customer-evades-annoyed-2 = Does it matter? I want it put right.
customer-evades-annoyed-3 = I don't see what that's got to do with it.
customer-evades-annoyed-4 = Let's stick to what went wrong.
customer-evades-angry-1 = That's my business.
customer-evades-angry-2 = I'm not discussing that with you.
customer-evades-angry-3 = First sort this out, then we can chat.
customer-evades-anxious-1 = I don't really want to talk about that.
customer-evades-anxious-2 = Does that matter? I just want it to be all right.
customer-evades-anxious-3 = It's complicated. I'd rather not.
customer-evades-disappointed-1 = I don't think that would change anything.
customer-evades-disappointed-2 = It doesn't matter now, does it?
customer-evades-ashamed-1 = I'd rather keep that to myself.
customer-evades-ashamed-2 = It's nothing. Really, let's just go on.
customer-evades-ashamed-3 = I don't like talking about it.
customer-evades-any-formal-1 = I should prefer to keep that out of it.
customer-evades-any-chat-1 = rather not say tbh
customer-evades-any-terse-1 = That's private.
customer-evades-any-chatty-1 = Oh, that's a whole other story, you'd be here all day.
customer-evades-any-terse-2 = Skip that.

# repeats: asked what was already told ($words: what was said, in short)
customer-repeats-any-1 = As I said: { $words }
customer-repeats-any-2 = Like I said: { $words }
customer-repeats-any-3 = Well, as I said: { $words }
customer-repeats-calm-content-1 = As I mentioned: { $words }
customer-repeats-annoyed-angry-1 = As I said. { $words }
customer-repeats-annoyed-angry-2 = I've said it already: { $words }
customer-repeats-anxious-1 = As I said: { $words } I don't know more than that.
customer-repeats-disappointed-ashamed-1 = It's as I said. { $words }

# asked_again: asked what was already told, and fed up with it
customer-asked_again-any-1 = I've told you that already.
customer-asked_again-any-2 = We've had that one.
customer-asked_again-any-3 = I did say that before.
customer-asked_again-any-4 = You've got that from me already.
customer-asked_again-annoyed-angry-1 = I've said that. Are you writing any of this down?
customer-asked_again-annoyed-angry-2 = Do I have to say everything twice?
customer-asked_again-annoyed-angry-3 = I'm not saying it a third time.
customer-asked_again-anxious-disappointed-ashamed-1 = I did say. Is it so hard to remember?
customer-asked_again-anxious-disappointed-ashamed-2 = I thought you'd taken that in.
customer-asked_again-calm-content-1 = I think I mentioned that.

# question_upon_question: one question after another, and nothing given back
customer-question_upon_question-any-1 = You're asking a lot. What's it all for?
customer-question_upon_question-any-2 = Can I ask something as well?
customer-question_upon_question-any-3 = That's a lot of questions. Are we getting anywhere?
customer-question_upon_question-any-4 = Could you tell me what you're getting at?
customer-question_upon_question-calm-content-1 = You're thorough, I'll say that. Where's it going?
customer-question_upon_question-annoyed-angry-1 = Is this an interrogation?
customer-question_upon_question-annoyed-angry-2 = Questions, questions. When do I get an answer?
customer-question_upon_question-annoyed-angry-3 = I'm not filling in a form here.
customer-question_upon_question-annoyed-angry-4 = Could you stop asking and start doing?
customer-question_upon_question-anxious-1 = So many questions. Have I done something wrong?
customer-question_upon_question-anxious-2 = I'm losing track. What do you need?
customer-question_upon_question-disappointed-ashamed-1 = I feel rather questioned, to be honest.
customer-question_upon_question-disappointed-ashamed-2 = I'd thought you might say something to it, too.

# needless_question: a question that leads nowhere
customer-needless_question-any-1 = Does that matter?
customer-needless_question-any-2 = I don't think that's the point.
customer-needless_question-any-3 = Not sure why you ask.
customer-needless_question-annoyed-angry-1 = What's that got to do with it?
customer-needless_question-annoyed-angry-2 = How does that help?
customer-needless_question-anxious-disappointed-ashamed-calm-content-1 = I don't know. Is it important?
customer-needless_question-anxious-disappointed-ashamed-calm-content-2 = If it helps, I can have a think.

# verified_again: asked once more who they are
customer-verified_again-any-1 = I've given you that already.
customer-verified_again-any-2 = You've got all that from me.
customer-verified_again-any-3 = Didn't we just do that?
customer-verified_again-any-4 = It's still the same as before.
customer-verified_again-any-5 = That should all be in front of you by now.
customer-verified_again-calm-content-1 = I think you've had that, but all right.
customer-verified_again-annoyed-angry-1 = How often do you want my details?
customer-verified_again-annoyed-angry-2 = I've just told you who I am.
customer-verified_again-annoyed-angry-3 = It's all there in front of you. I just gave it to you.
customer-verified_again-anxious-disappointed-ashamed-1 = Did it not go through the first time?
customer-verified_again-anxious-disappointed-ashamed-2 = I told you that a moment ago, I think.

# sidesteps: asked something they have no answer to, before they were helped
customer-sidesteps-any-1 = Can we see to what I came for first?
customer-sidesteps-any-2 = One thing at a time, please. This first.
customer-sidesteps-any-3 = Let's stay with what I came for.
customer-sidesteps-any-4 = I'd rather we got this done first.
customer-sidesteps-calm-content-1 = Ask me that when we're done here.
customer-sidesteps-calm-content-2 = Could we come to that afterwards?
customer-sidesteps-annoyed-1 = You ask a lot. Can we get on with it?
customer-sidesteps-annoyed-2 = That can wait. This can't.
customer-sidesteps-angry-1 = I came to have this put right, and for nothing else.
customer-sidesteps-angry-2 = Ask me that once this is put right.
customer-sidesteps-anxious-1 = I can't think about anything else until this is settled.
customer-sidesteps-anxious-2 = Please, can we do this first? I can't think of both.
customer-sidesteps-disappointed-1 = I'd sooner hear what can be done.
customer-sidesteps-ashamed-1 = I'd rather just get this over with.
customer-sidesteps-any-formal-1 = I should prefer to settle this matter first.
customer-sidesteps-any-terse-1 = This first.
customer-sidesteps-any-chatty-1 = Oh, ask me that after, or we'll never get to it.
customer-sidesteps-any-chat-1 = can we do this bit first

# sidesteps_served: the same, once what they came for is done
customer-sidesteps_served-any-1 = I'll not keep you with that. You've done what I came for.
customer-sidesteps_served-any-2 = That's neither here nor there now. It's done.
customer-sidesteps_served-any-3 = I've all I came for, thanks.
customer-sidesteps_served-calm-content-1 = Oh, that's nothing to do with today.
customer-sidesteps_served-annoyed-angry-1 = You've done it. Let's leave it at that.
customer-sidesteps_served-anxious-1 = I'm only glad it's done. I can't think any further.
customer-sidesteps_served-disappointed-ashamed-1 = Let's leave it there. It's done.
customer-sidesteps_served-any-formal-1 = The matter is settled, and I would leave it there.
customer-sidesteps_served-any-terse-1 = It's done. That'll do.
customer-sidesteps_served-any-chatty-1 = Oh, we'd be here all day, and you've done it now.
customer-sidesteps_served-any-chat-1 = its done thats all i needed

# unknown_question: asked something the customer has no answer to
customer-unknown_question-any-1 = I'm not sure what to say to that.
customer-unknown_question-any-2 = I don't know, to be honest.
customer-unknown_question-any-3 = I couldn't tell you that, I'm afraid.
customer-unknown_question-any-4 = That I can't tell you.
customer-unknown_question-any-5 = Let's get this sorted first.
customer-unknown_question-any-6 = I wouldn't know, I'm afraid.
customer-unknown_question-any-7 = It's not something I could say.
customer-unknown_question-calm-content-1 = Now you've got me. I don't know.
customer-unknown_question-calm-content-2 = I'd have to think about that.
customer-unknown_question-annoyed-1 = I couldn't tell you. Can we get on with it?
customer-unknown_question-annoyed-2 = I don't know, and I'd like to get on.
customer-unknown_question-angry-1 = I don't know. I want this sorted.
customer-unknown_question-anxious-1 = I don't know. I'm sorry.
customer-unknown_question-anxious-2 = I really couldn't say.
customer-unknown_question-disappointed-1 = I couldn't say, really.
customer-unknown_question-disappointed-2 = I don't know, I'm afraid.
customer-unknown_question-ashamed-1 = I don't know. Sorry.
customer-unknown_question-ashamed-2 = I'm not sure what to say.
customer-unknown_question-any-chat-1 = not sure tbh
customer-unknown_question-any-formal-1 = I regret I cannot tell you that.
customer-unknown_question-any-terse-1 = Couldn't say.
customer-unknown_question-any-terse-2 = Don't know.
customer-unknown_question-any-chatty-1 = Now there you've got me, I couldn't tell you.

# nothing_to_add: asked whether there is anything else
customer-nothing_to_add-any-1 = No, that's it.
customer-nothing_to_add-any-2 = No, nothing else.
customer-nothing_to_add-any-3 = That's all, thank you.
customer-nothing_to_add-calm-content-1 = No, that's everything. Thanks for asking.
customer-nothing_to_add-annoyed-angry-1 = No. This is quite enough.
customer-nothing_to_add-annoyed-angry-2 = Just this. It would be enough if this worked.
customer-nothing_to_add-anxious-1 = I don't think so. Or have I forgotten something?
customer-nothing_to_add-anxious-2 = No. I just hope that works.
customer-nothing_to_add-disappointed-ashamed-1 = No. That was all I wanted.
customer-nothing_to_add-disappointed-ashamed-2 = No, nothing. Thank you.

# not_yet: asked whether there is anything else while the first thing is not done
customer-not_yet-any-1 = Let's finish this one first.
customer-not_yet-any-2 = We haven't sorted the first thing yet.
customer-not_yet-any-3 = I'd like this sorted before anything else.
customer-not_yet-calm-content-1 = One thing at a time, I'd say.
customer-not_yet-annoyed-angry-1 = Anything else? We haven't got this one yet.
customer-not_yet-annoyed-angry-2 = You've not sorted what I came for.
customer-not_yet-anxious-1 = I'm still stuck with the first thing.
customer-not_yet-disappointed-ashamed-1 = I'd have been happy with just the one.
