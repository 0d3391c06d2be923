### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Hello, thanks and goodbye.

# greeted: the trainee said hello, and little else
customer-greeted-any-1 = Hello.
customer-greeted-any-2 = Hi there.
customer-greeted-any-3 = Hello, thanks for seeing to this.
customer-greeted-any-4 = Hi. I hope you can help.
customer-greeted-calm-content-chatty-1 = Hello, yes, hi. Right, so I'm hoping you're the person for this.
customer-greeted-calm-content-chatty-2 = Hi there, nice to get a human being.
customer-greeted-any-formal-1 = Good day. Thank you for taking this up.
customer-greeted-annoyed-1 = Hello. Can we get on with it?
customer-greeted-annoyed-2 = Hi. I'd like to get this sorted.
customer-greeted-annoyed-3 = Hello. Let's see how far we get today.
customer-greeted-angry-1 = Yes, hello. Now, what's going to happen?
customer-greeted-angry-2 = Never mind hello. You've heard why I'm here.
customer-greeted-angry-3 = Hello. I'm not in the mood for small talk, sorry.
customer-greeted-anxious-1 = Hello. I'm glad I've got somebody.
customer-greeted-anxious-2 = Hi. I didn't know who else to ask.
customer-greeted-anxious-3 = Hello. I hope I'm in the right place.
customer-greeted-disappointed-1 = Hello. I'd hoped I wouldn't have to ask.
customer-greeted-disappointed-2 = Hi. I thought I wouldn't need to do this.
customer-greeted-ashamed-1 = Hello. Sorry to bother you with this.
customer-greeted-ashamed-2 = Hi. It's a bit awkward, this.
customer-greeted-any-phone-1 = Hello, yes, I'm here.
customer-greeted-any-chat-1 = hi
customer-greeted-any-chat-2 = hello, thanks for picking this up
customer-greeted-any-terse-1 = Hi.
customer-greeted-any-formal-2 = Good day.

# thanked: the trainee thanked the customer, and little else
customer-thanked-any-1 = That's all right.
customer-thanked-any-2 = No problem.
customer-thanked-any-3 = You're welcome.
customer-thanked-calm-content-1 = Of course. Glad to help.
customer-thanked-calm-content-2 = Not at all.
customer-thanked-calm-content-3 = Any time.
customer-thanked-annoyed-angry-1 = Fine. So what happens now?
customer-thanked-annoyed-angry-2 = You can thank me when it's done.
customer-thanked-annoyed-angry-3 = Don't thank me, just sort it, please.
customer-thanked-annoyed-angry-4 = All right. And now?
customer-thanked-anxious-1 = That's all right. What do we do now?
customer-thanked-anxious-2 = Yes, of course. Is it bad?
customer-thanked-disappointed-1 = Sure. I'd rather it hadn't come to this.
customer-thanked-disappointed-2 = Fine. Where does that leave me?
customer-thanked-ashamed-1 = You don't have to thank me.
customer-thanked-ashamed-2 = Oh. Well, that's kind.
customer-thanked-any-formal-1 = Please, don't mention it.
customer-thanked-any-terse-1 = Sure.
customer-thanked-any-chatty-1 = Oh, don't mention it, I'm only glad somebody's there.

# goodbye_content: it is settled, and they part on good terms
customer-goodbye_content-any-1 = Thank you. Goodbye.
customer-goodbye_content-any-2 = Right, that's me sorted. Thanks for your help.
customer-goodbye_content-any-3 = Thanks. You've been a help.
customer-goodbye_content-any-4 = That'll do nicely. Bye now.
customer-goodbye_content-any-5 = All right. Thanks again, goodbye.
customer-goodbye_content-any-6 = Good. Thank you for sorting it out.
customer-goodbye_content-content-calm-1 = Thank you, really. That's a weight off.
customer-goodbye_content-content-calm-2 = Lovely. Have a good rest of your day.
customer-goodbye_content-content-calm-3 = That was easier than I thought it would be. Thank you.
customer-goodbye_content-annoyed-angry-1 = Right. It took a while, but we got there. Bye.
customer-goodbye_content-annoyed-angry-2 = Fine. Thank you. Let's hope that's the last of it.
customer-goodbye_content-annoyed-angry-3 = All right. At least it's dealt with. Goodbye.
customer-goodbye_content-anxious-1 = Thank you. I'll sleep better tonight.
customer-goodbye_content-anxious-2 = Thanks. I'll keep my fingers crossed that it works out.
customer-goodbye_content-anxious-3 = All right. Thank you for being patient with me.
customer-goodbye_content-disappointed-1 = Well. Thank you for putting it right.
customer-goodbye_content-disappointed-2 = Thanks. That does help, even now.
customer-goodbye_content-ashamed-1 = Thank you for not making a thing of it.
customer-goodbye_content-ashamed-2 = You've been very kind about it. Goodbye.
customer-goodbye_content-any-chatty-1 = Well, there we are. I'll let you get on, you'll have a queue of people like me.
customer-goodbye_content-any-terse-1 = Good. Bye.
customer-goodbye_content-any-terse-2 = Right. Thanks.
customer-goodbye_content-any-formal-1 = Thank you for your help. Good day to you.
customer-goodbye_content-any-chat-1 = great, thanks. bye
customer-goodbye_content-any-chat-2 = thanks, that's all i needed

# goodbye_again: the trainee ends a talk in which goodbye was said
customer-goodbye_again-any-1 = Bye.
customer-goodbye_again-any-2 = Bye now.
customer-goodbye_again-any-3 = Goodbye.
customer-goodbye_again-any-formal-1 = Good day.
customer-goodbye_again-any-chatty-1 = Bye, bye now.
customer-goodbye_again-any-chat-1 = bye

# takes_leave: the trainee says goodbye, what can be done is under way, the talk may go on
customer-takes_leave-any-1 = Goodbye to you.
customer-takes_leave-any-2 = Bye, then.
customer-takes_leave-any-3 = Goodbye now.
customer-takes_leave-calm-content-1 = Goodbye. Take care.
customer-takes_leave-calm-content-2 = Bye, and thanks.
customer-takes_leave-annoyed-angry-1 = Right. Bye.
customer-takes_leave-annoyed-angry-2 = Goodbye, then.
customer-takes_leave-anxious-1 = Bye, then. I hope it works out.
customer-takes_leave-anxious-2 = Thank you. Goodbye.
customer-takes_leave-disappointed-ashamed-1 = Well. Goodbye, then.
customer-takes_leave-disappointed-ashamed-2 = Thank you. Bye.
customer-takes_leave-any-terse-1 = Bye.
customer-takes_leave-any-formal-1 = Good day to you.
customer-takes_leave-any-chatty-1 = Well, that's that, then. Bye now.
customer-takes_leave-any-chat-1 = ok bye

# goodbye_settled: what they came for is done, and nobody listened much
customer-goodbye_settled-any-1 = Right. It's done, anyway. Goodbye.
customer-goodbye_settled-any-2 = Well, that's done. Thank you. Goodbye.
customer-goodbye_settled-any-3 = All right. Thanks for that. Bye.
customer-goodbye_settled-calm-content-1 = Good. Thank you, goodbye.
customer-goodbye_settled-calm-content-2 = Thanks. Goodbye, then.
customer-goodbye_settled-annoyed-angry-1 = Well, it's done now. Goodbye.
customer-goodbye_settled-annoyed-angry-2 = Fine. At least that's out of the way. Goodbye.
customer-goodbye_settled-anxious-1 = All right. I hope that was it, then. Goodbye.
customer-goodbye_settled-disappointed-ashamed-1 = It's done, then. Thank you. Goodbye.
customer-goodbye_settled-any-terse-1 = Right. Bye.
customer-goodbye_settled-any-formal-1 = It is done, then. Thank you. Good day.
customer-goodbye_settled-any-chatty-1 = Well, that's that done, and I'll not keep you. Bye now.
customer-goodbye_settled-any-chat-1 = ok, thanks. bye

# goodbye_unresolved: the trainee says goodbye or ends it, and nothing was settled
customer-goodbye_unresolved-any-1 = So that's it, then?
customer-goodbye_unresolved-any-2 = Well, that didn't get me anywhere.
customer-goodbye_unresolved-any-3 = Right. I'll have to try somewhere else.
customer-goodbye_unresolved-any-4 = So I'm no further than when I started.
customer-goodbye_unresolved-calm-1 = I see. That's a pity.
customer-goodbye_unresolved-calm-2 = All right. I'd hoped for more.
customer-goodbye_unresolved-annoyed-1 = Great. So I start all over again tomorrow.
customer-goodbye_unresolved-annoyed-2 = Well, thanks for nothing much.
customer-goodbye_unresolved-annoyed-3 = That's it? You're finished?
customer-goodbye_unresolved-angry-1 = Unbelievable. You're just ending it?
customer-goodbye_unresolved-angry-2 = Right, well, I won't forget this.
customer-goodbye_unresolved-angry-3 = Don't worry, you won't see me again.
customer-goodbye_unresolved-anxious-1 = But what am I supposed to do now?
customer-goodbye_unresolved-anxious-2 = Wait, is that it? I still don't know what happens.
customer-goodbye_unresolved-anxious-3 = I don't know what to do now.
customer-goodbye_unresolved-disappointed-1 = I see. I did think you'd try a bit harder.
customer-goodbye_unresolved-disappointed-2 = Well. I expected better, I really did.
customer-goodbye_unresolved-disappointed-3 = That's that, then. What a shame.
customer-goodbye_unresolved-ashamed-1 = All right. I shouldn't have asked.
customer-goodbye_unresolved-ashamed-2 = Sorry to have taken your time.
customer-goodbye_unresolved-content-1 = Oh. I thought we were getting somewhere.
customer-goodbye_unresolved-content-2 = Hang on, what about the rest of it?
customer-goodbye_unresolved-any-formal-1 = I must say I had expected an answer. Good day.

# goodbye_handover: handed over to another desk
customer-goodbye_handover-any-1 = All right. I hope they know what this is about.
customer-goodbye_handover-any-2 = Okay, put me through.
customer-goodbye_handover-any-3 = Fine, if they're the right people.
customer-goodbye_handover-calm-content-1 = Thanks. I'll wait for them.
customer-goodbye_handover-calm-content-2 = All right, thank you for finding out who does it.
customer-goodbye_handover-annoyed-1 = Fine. But they'd better know what it's about.
customer-goodbye_handover-annoyed-2 = Somebody else, then. All right, go on.
customer-goodbye_handover-angry-1 = Oh, wonderful. Somebody else.
customer-goodbye_handover-angry-2 = Right, pass me on. Why not.
customer-goodbye_handover-anxious-1 = Will they know about it? All right.
customer-goodbye_handover-anxious-2 = Okay. Please tell them it's urgent for me.
customer-goodbye_handover-disappointed-1 = I'd hoped you could do it. All right.
customer-goodbye_handover-disappointed-2 = Oh. I thought we were nearly there.
customer-goodbye_handover-ashamed-1 = Do I have to tell them all of it again?
customer-goodbye_handover-ashamed-2 = All right. Please just tell them quietly.

# goodbye_abused: an abusive customer's talk was ended calmly
customer-goodbye_abused-any-1 = Fine. Hang up on me, then.
customer-goodbye_abused-any-2 = Oh, that's how it is. Right.
customer-goodbye_abused-any-3 = You can't just - right. Fine.
customer-goodbye_abused-angry-annoyed-1 = Go on, end it. See if I care.
customer-goodbye_abused-angry-annoyed-2 = That's it, run away.
customer-goodbye_abused-angry-annoyed-3 = Right. I'll say what I like about you lot.
customer-goodbye_abused-disappointed-anxious-ashamed-calm-content-1 = All right, all right. I heard you.
customer-goodbye_abused-disappointed-anxious-ashamed-calm-content-2 = Fine. I went too far. I'll ring another day.

# goodbye_limit: it took too long, the customer has to go
customer-goodbye_limit-any-1 = Look, I have to go. I can't stay on this all day.
customer-goodbye_limit-any-2 = I've run out of time, I'm afraid.
customer-goodbye_limit-any-3 = I'm sorry, I have to leave it there.
customer-goodbye_limit-any-4 = I need to get on. This has taken far too long.
customer-goodbye_limit-annoyed-angry-1 = I've given this all the time I've got. Goodbye.
customer-goodbye_limit-annoyed-angry-2 = That's enough. I've other things to do today.
customer-goodbye_limit-anxious-1 = I really have to go, and I still don't know where I am.
customer-goodbye_limit-content-calm-1 = I have to dash, sorry. Another time.
customer-goodbye_limit-disappointed-ashamed-1 = I can't stay any longer. Never mind.

# walks_out: the customer has had enough and leaves
customer-walks_out-any-1 = I've had enough of this. Goodbye.
customer-walks_out-any-2 = No. I'm done here.
customer-walks_out-any-3 = You know what, forget it.
customer-walks_out-any-4 = I'll take it somewhere else.
customer-walks_out-angry-annoyed-1 = Right, that's it. I'm going.
customer-walks_out-angry-annoyed-2 = I'm not listening to any more of this.
customer-walks_out-angry-annoyed-3 = Enough. You'll hear from me in writing.
customer-walks_out-angry-annoyed-4 = Don't bother. I'm off.
customer-walks_out-anxious-1 = I can't do this. I'm going to find somebody who'll help.
customer-walks_out-anxious-2 = I'm sorry, I can't go on like this. Goodbye.
customer-walks_out-disappointed-1 = I give up. I really do.
customer-walks_out-disappointed-2 = There's no point, is there? Goodbye.
customer-walks_out-ashamed-1 = I wish I hadn't come. Goodbye.
customer-walks_out-ashamed-2 = No, leave it. I want to go.
customer-walks_out-any-counter-1 = I'm not standing here for this.
customer-walks_out-any-phone-1 = I'm putting the phone down now.
customer-walks_out-any-chat-1 = forget it. closing this
