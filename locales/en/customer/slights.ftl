### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Dismissed, blamed, insulted; and a limit set.

# dismissed: made small, or told to calm down
customer-dismissed-any-1 = It may be small to you. It isn't to me.
customer-dismissed-any-2 = I don't think you can judge that.
customer-dismissed-any-3 = You're not the one who has it.
customer-dismissed-calm-content-1 = Well, it does matter to me.
customer-dismissed-calm-content-2 = I wouldn't have come if it were nothing.
customer-dismissed-annoyed-1 = Please don't make it smaller than it is.
customer-dismissed-annoyed-2 = So I'm making a fuss, am I?
customer-dismissed-annoyed-3 = I'll decide how bad it is, thank you.
customer-dismissed-annoyed-4 = That's easy to say from where you are.
customer-dismissed-angry-1 = Don't tell me to calm down.
customer-dismissed-angry-2 = It's not nothing! It's my time and my trouble.
customer-dismissed-angry-3 = You have no idea, do you?
customer-dismissed-angry-4 = How dare you tell me how I should feel?
customer-dismissed-anxious-1 = I can't just stop worrying because you say so.
customer-dismissed-anxious-2 = It doesn't feel small when you're in it.
customer-dismissed-disappointed-1 = That hurts, actually.
customer-dismissed-disappointed-2 = I see. It doesn't count, then.
customer-dismissed-disappointed-3 = Nice to know what it's worth to you.
customer-dismissed-ashamed-1 = I knew I shouldn't have said anything.
customer-dismissed-ashamed-2 = Right. Silly me, then.
customer-dismissed-any-formal-1 = I must ask you to take this seriously.
customer-dismissed-any-terse-1 = Not to me it isn't.
customer-dismissed-any-chatty-1 = That's what my brother says, and he isn't the one who has to live with it.

# blamed: told that it is the customer's own fault
customer-blamed-any-1 = So now it's my fault?
customer-blamed-any-2 = I did what I was told to do.
customer-blamed-any-3 = I don't see what I did wrong.
customer-blamed-calm-content-1 = I don't think that's fair, to be honest.
customer-blamed-calm-content-2 = Hm. I don't think I did anything out of the ordinary.
customer-blamed-annoyed-1 = I beg your pardon? I did everything right.
customer-blamed-annoyed-2 = Oh, so it's me now.
customer-blamed-annoyed-3 = That's rich. Whose job was it?
customer-blamed-angry-1 = Don't you dare put this on me.
customer-blamed-angry-2 = My fault? You're the ones who got it wrong.
customer-blamed-angry-3 = Unbelievable. Now I'm to blame.
customer-blamed-angry-4 = I want that taken back.
customer-blamed-anxious-1 = Did I do something wrong? Nobody told me.
customer-blamed-anxious-2 = Oh no. Does that mean I'm liable?
customer-blamed-disappointed-1 = I hadn't expected to be blamed for it.
customer-blamed-disappointed-2 = That's not fair, and I think you know it.
customer-blamed-ashamed-1 = I know. I should have been more careful.
customer-blamed-ashamed-2 = Yes, I was afraid it was me.
customer-blamed-any-terse-1 = Not my fault.
customer-blamed-any-formal-1 = I must object. I acted in good faith.
customer-blamed-any-chatty-1 = Well now, hold on, I did it just as anybody would.

# insulted: the trainee was rude or sarcastic
customer-insulted-any-1 = There's no need to be rude.
customer-insulted-any-2 = Excuse me?
customer-insulted-any-3 = I've been polite to you.
customer-insulted-any-4 = Is that how you talk to people?
customer-insulted-calm-content-1 = Well, that wasn't very nice.
customer-insulted-annoyed-1 = Did you really just say that?
customer-insulted-annoyed-2 = I don't have to take that.
customer-insulted-annoyed-3 = Mind your tone, please.
customer-insulted-angry-1 = Who do you think you're talking to?
customer-insulted-angry-2 = Say that again and I'm gone.
customer-insulted-angry-3 = What's your name? I'm writing that down.
customer-insulted-angry-4 = You've just lost a customer.
customer-insulted-anxious-1 = Please don't talk to me like that.
customer-insulted-anxious-2 = Why are you being like this?
customer-insulted-disappointed-1 = I didn't expect that. Not from you.
customer-insulted-disappointed-2 = That was uncalled for.
customer-insulted-ashamed-1 = I see. I'm the joke of the day, then.
customer-insulted-ashamed-2 = There was no need for that, I feel bad enough.
customer-insulted-any-formal-1 = I find that remark out of place.

# abuses: the customer, beside themselves, insults (no slurs, nothing worse than this)
customer-abuses-any-1 = You're useless, you know that?
customer-abuses-any-2 = Are you stupid, or what?
customer-abuses-any-3 = A trained monkey could do your job.
customer-abuses-any-4 = What a shower you are.
customer-abuses-any-5 = You're all the same, a bunch of crooks.
customer-abuses-any-6 = Do they pay you to be this thick?
customer-abuses-any-7 = Idiots, the lot of you.
customer-abuses-any-8 = You haven't got a clue, have you?
customer-abuses-any-9 = Is there anybody with a brain there?
customer-abuses-any-10 = You couldn't organise a queue at a bus stop.
customer-abuses-any-11 = I've met doorposts with more sense.
customer-abuses-any-12 = You're a waste of my time.

# boundary: insults were met with a calm limit
customer-boundary-any-1 = All right. I know it isn't you personally.
customer-boundary-any-2 = Okay, okay. That was too much.
customer-boundary-any-3 = Fine. I'll try to keep it down.
customer-boundary-any-4 = I've had a rotten day. Go on.
customer-boundary-angry-annoyed-1 = Well, what do you expect? Fine. Go on, then.
customer-boundary-angry-annoyed-2 = I'm not sorry I'm angry. But fine.
customer-boundary-angry-annoyed-3 = Right. I'll mind my words if you do something.
customer-boundary-angry-annoyed-4 = Don't tell me how to talk. But go on.
customer-boundary-anxious-disappointed-ashamed-calm-content-1 = You're right. I'm sorry about that.
customer-boundary-anxious-disappointed-ashamed-calm-content-2 = I shouldn't have said that.

# boundary_undeserved: a limit was set although the customer did not insult
customer-boundary_undeserved-any-1 = I haven't insulted anybody.
customer-boundary_undeserved-any-2 = What did I say?
customer-boundary_undeserved-any-3 = I've been perfectly civil.
customer-boundary_undeserved-annoyed-angry-1 = I'm allowed to be angry, aren't I?
customer-boundary_undeserved-annoyed-angry-2 = I'm not being rude, I'm being clear.
customer-boundary_undeserved-annoyed-angry-3 = So I can't even complain now?
customer-boundary_undeserved-anxious-ashamed-1 = I'm sorry, did I say something wrong?
customer-boundary_undeserved-anxious-ashamed-2 = I didn't mean to be rude.
customer-boundary_undeserved-disappointed-calm-content-1 = I thought I'd been polite.
customer-boundary_undeserved-disappointed-calm-content-2 = I don't think I deserved that.
