### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Nothing said, nothing understood, nothing to do with it.

# silence: the trainee said nothing
customer-silence-any-1 = Hello?
customer-silence-any-2 = Are you still there?
customer-silence-any-3 = Did you hear what I said?
customer-silence-any-4 = Well?
customer-silence-calm-content-1 = Take your time.
customer-silence-calm-content-2 = Shall I go on?
customer-silence-annoyed-angry-1 = Nothing to say?
customer-silence-annoyed-angry-2 = I'm waiting.
customer-silence-annoyed-angry-3 = Is anybody going to answer me?
customer-silence-anxious-1 = Is something wrong?
customer-silence-anxious-2 = Why aren't you saying anything?
customer-silence-disappointed-ashamed-1 = No answer is an answer too, I suppose.
customer-silence-disappointed-ashamed-2 = Shall I come back another time?
customer-silence-any-phone-1 = Hello? I can't hear you.
customer-silence-any-phone-2 = Has the line gone?
customer-silence-any-chat-1 = hello?
customer-silence-any-chat-2 = anyone there?
customer-silence-any-counter-1 = Excuse me, I'm talking to you.

# silence_again: nothing said, for the second time
customer-silence_again-any-1 = You've gone quiet on me.
customer-silence_again-any-2 = I do need an answer.
customer-silence_again-any-3 = Say something, please.
customer-silence_again-annoyed-angry-1 = This is ridiculous. Say something.
customer-silence_again-annoyed-angry-2 = Am I talking to myself here?
customer-silence_again-annoyed-angry-3 = You can't just sit there.
customer-silence_again-anxious-1 = You're making me nervous. Please say something.
customer-silence_again-anxious-2 = I don't know what your silence means.
customer-silence_again-disappointed-ashamed-1 = I don't know why I bother.
customer-silence_again-disappointed-ashamed-2 = I'll take that as no interest.
customer-silence_again-calm-content-1 = Everything all right with you?
customer-silence_again-calm-content-2 = Did I lose you?
customer-silence_again-any-phone-1 = Hello? Hello?
customer-silence_again-any-chat-1 = is this still working?

# silence_long: nothing said, three times or more
customer-silence_long-any-1 = I'm not going to stay much longer like this.
customer-silence_long-any-2 = If you don't answer, I'll go.
customer-silence_long-any-3 = One more minute, then I'm off.
customer-silence_long-any-4 = That's now three times without an answer.
customer-silence_long-any-5 = I've been talking to nobody for minutes now.
customer-silence_long-any-6 = I wonder whether you've fallen asleep.
customer-silence_long-annoyed-angry-1 = That's it, one last chance: do you have an answer?
customer-silence_long-annoyed-angry-2 = Nobody treats me like air.
customer-silence_long-annoyed-angry-3 = How long do you want to keep this up?
customer-silence_long-anxious-1 = Please. I can't bear this.
customer-silence_long-anxious-2 = I'm really starting to worry now.
customer-silence_long-disappointed-ashamed-1 = I think I've understood. You don't want to.
customer-silence_long-disappointed-ashamed-2 = All right. I'd better go soon.
customer-silence_long-calm-content-1 = I'd give it one more try. Hello?
customer-silence_long-calm-content-2 = I think something's gone wrong at your end.

# unread: the reply was no words, or in another language
customer-unread-any-1 = Sorry, I didn't follow that.
customer-unread-any-2 = I didn't catch that. Could you say it again?
customer-unread-any-3 = Pardon? I don't understand.
customer-unread-any-4 = Sorry, could you put that another way?
customer-unread-any-5 = I'm afraid I don't know what that means.
customer-unread-any-6 = You've lost me there.
customer-unread-any-7 = I couldn't make that out.
customer-unread-any-8 = Come again?
customer-unread-any-chat-1 = sorry, what?
customer-unread-any-chat-2 = i can't read that, something went wrong there
customer-unread-any-phone-1 = Sorry, the line's a bit unclear. What did you say?

# off_topic: readable, and nothing to do with the matter
customer-off_topic-any-1 = That's not really why I'm here.
customer-off_topic-any-2 = Okay. But what about my problem?
customer-off_topic-any-3 = Can we get back to it?
customer-off_topic-any-4 = I don't see what that has to do with it.
customer-off_topic-any-5 = Maybe. But back to my question.
customer-off_topic-annoyed-angry-1 = What's that got to do with anything?
customer-off_topic-annoyed-angry-2 = Are you taking this seriously?
customer-off_topic-annoyed-angry-3 = I haven't got time for that.
customer-off_topic-annoyed-angry-4 = Can we stick to the point?
customer-off_topic-anxious-1 = Sorry, I can't really think of anything else at the moment.
customer-off_topic-anxious-2 = I'm a bit worried we're losing track.
customer-off_topic-disappointed-ashamed-1 = I don't feel like chatting, sorry.
customer-off_topic-disappointed-ashamed-2 = I'd rather get this over with.
customer-off_topic-calm-content-1 = All right. So, about this thing.
customer-off_topic-calm-content-2 = Fair enough.

# answered: the trainee said yes or no to what the customer asked
customer-answered-any-1 = Right.
customer-answered-any-2 = All right, thanks.
customer-answered-any-3 = Okay, good to know.
customer-answered-any-4 = I see.
customer-answered-any-5 = Okay.
customer-answered-annoyed-angry-1 = Right. And now?
customer-answered-annoyed-angry-2 = Fine.
customer-answered-anxious-1 = Okay. Thank you for saying.
customer-answered-disappointed-ashamed-1 = All right, then.
customer-answered-calm-content-1 = Good, thank you.
customer-answered-calm-content-2 = Lovely, thanks.

# goes_on: nothing else fits; the customer keeps the talk going
customer-goes_on-any-1 = All right.
customer-goes_on-any-2 = Okay. And now?
customer-goes_on-any-3 = I see. What comes next?
customer-goes_on-any-4 = So where does that leave us?
customer-goes_on-any-5 = And what can you do?
customer-goes_on-any-6 = Right. Go on.
customer-goes_on-any-7 = Hm. And then?
customer-goes_on-any-8 = So how do we go about it?
customer-goes_on-any-9 = What would you suggest?
customer-goes_on-any-10 = I'd like to know how it goes on.
customer-goes_on-any-11 = Well, what's the next thing?
customer-goes_on-any-12 = And what does that mean for me?
customer-goes_on-annoyed-1 = Right. And what are you going to do about it?
customer-goes_on-annoyed-2 = Okay, but I want to see something happen.
customer-goes_on-annoyed-3 = Fine. Can we get to the point?
customer-goes_on-annoyed-4 = I'd like to get this over with today.
customer-goes_on-annoyed-5 = I'm still waiting for something I can use.
customer-goes_on-annoyed-6 = Good, good. And what do I get out of that?
customer-goes_on-annoyed-7 = Let's not drag it out, please.
customer-goes_on-annoyed-8 = And? What's your plan?
customer-goes_on-angry-1 = And what are you going to do about it?
customer-goes_on-angry-2 = I want to know what happens now.
customer-goes_on-angry-3 = Talk, talk. What's going to change?
customer-goes_on-angry-4 = I'm losing my patience here.
customer-goes_on-angry-5 = I want this fixed. How?
customer-goes_on-angry-6 = And? Is that going to fix it?
customer-goes_on-angry-7 = None of that helps me yet.
customer-goes_on-angry-8 = You'd better have something good for me.
customer-goes_on-anxious-1 = And what happens now?
customer-goes_on-anxious-2 = I just want to know how this ends.
customer-goes_on-anxious-3 = Can you tell me what I have to do?
customer-goes_on-anxious-4 = I hope this goes well.
customer-goes_on-anxious-5 = Is there anything I need to look out for?
customer-goes_on-anxious-6 = I don't want to do anything wrong now.
customer-goes_on-anxious-7 = What would happen if it doesn't work out?
customer-goes_on-anxious-8 = I'd feel better if I knew the next step.
customer-goes_on-disappointed-1 = Well, let's see what comes of it.
customer-goes_on-disappointed-2 = I'm not expecting much any more.
customer-goes_on-disappointed-3 = I'd have liked it to go differently.
customer-goes_on-disappointed-4 = If you say so.
customer-goes_on-disappointed-5 = I hope it's worth the trouble.
customer-goes_on-disappointed-6 = We'll see, I suppose.
customer-goes_on-disappointed-7 = It was meant to be simple, you know.
customer-goes_on-ashamed-1 = I don't want to make a fuss.
customer-goes_on-ashamed-2 = I don't want to hold you up.
customer-goes_on-ashamed-3 = Whatever you think is best.
customer-goes_on-ashamed-4 = I'll go along with what you say.
customer-goes_on-ashamed-5 = You'll have more important people waiting.
customer-goes_on-ashamed-6 = I hope it isn't too much trouble.
customer-goes_on-calm-content-1 = Sounds good. What's next?
customer-goes_on-calm-content-2 = Fine by me.
customer-goes_on-calm-content-3 = Good, carry on.
customer-goes_on-calm-content-4 = I'm with you so far.
customer-goes_on-calm-content-5 = Okay, I'm in your hands.
customer-goes_on-calm-content-6 = Sure. What do you need from me?
customer-goes_on-calm-content-7 = That's fine. How do we proceed?
customer-goes_on-any-terse-1 = And?
customer-goes_on-any-terse-2 = Next?
customer-goes_on-any-terse-3 = So?
customer-goes_on-any-formal-1 = What do you propose?
customer-goes_on-any-formal-2 = I should like to know how we proceed.
customer-goes_on-any-formal-3 = And what follows from that?
customer-goes_on-any-chatty-1 = Right, so where does that leave us, you and me?
customer-goes_on-any-chatty-2 = I'm all ears, as they say.
customer-goes_on-any-chatty-3 = Well, I'm not going anywhere until we've worked this out.
