### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Answers to what was asked, where neither the scenario nor the case file has one.

# consents: asked to agree to a way out, and agrees
customer-consents-any-1 = Yes, please.
customer-consents-any-2 = Yes, go ahead.
customer-consents-any-3 = Yes, that's fine by me.
customer-consents-any-4 = Please do.
customer-consents-any-5 = Yes, let's do that.
customer-consents-calm-content-1 = Yes, gladly.
customer-consents-calm-content-2 = Yes, that suits me well.
customer-consents-annoyed-angry-1 = Yes. Do it.
customer-consents-annoyed-angry-2 = All right, yes.
customer-consents-annoyed-angry-3 = Fine. Go ahead.
customer-consents-anxious-1 = Yes, please, if it works.
customer-consents-anxious-2 = Yes. Will you do it straight away?
customer-consents-disappointed-ashamed-1 = Yes. Thank you.
customer-consents-disappointed-ashamed-2 = If it's not too much trouble, yes.
customer-consents-any-chat-1 = yes please
customer-consents-any-chat-2 = yes go ahead

# hesitates: asked to agree to a way out, and is not sure
customer-hesitates-any-1 = I'm not there yet. You haven't heard all of it.
customer-hesitates-any-2 = Let me say my bit first, then ask me again.
customer-hesitates-any-3 = Maybe. I'd want to know first that you see what it's about.
customer-hesitates-any-4 = Hm. That's quick. There's more to it than that.
customer-hesitates-calm-content-1 = Perhaps. There's a little more to it, though.
customer-hesitates-calm-content-2 = Could be. You haven't asked me much yet.
customer-hesitates-annoyed-angry-1 = Maybe. First I'd like somebody to listen to the end.
customer-hesitates-annoyed-angry-2 = I'm not saying yes before you know what this is about.
customer-hesitates-annoyed-angry-3 = It's a start. You've not heard the half of it.
customer-hesitates-anxious-1 = I don't know. What if it goes wrong again?
customer-hesitates-anxious-2 = I'd like to be sure you know what hangs on it.
customer-hesitates-disappointed-ashamed-1 = Perhaps. It isn't quite what I'd hoped for.
customer-hesitates-disappointed-ashamed-2 = Maybe. I don't think you've seen yet why it matters.

# doubts: asked for a yes when everything is told, and what is offered is not quite it
customer-doubts-any-1 = Maybe. I'm not sure that does it.
customer-doubts-any-2 = It's something. I'd have to see whether it's enough.
customer-doubts-any-3 = Hm. It does half of it, perhaps.
customer-doubts-any-4 = I could live with it, I think. I'm not sure yet.
customer-doubts-calm-content-1 = Perhaps. I'm just not sure it covers all of it.
customer-doubts-annoyed-angry-1 = It's better than nothing. I'm not convinced.
customer-doubts-annoyed-angry-2 = If that's the best there is. It isn't the whole of it.
customer-doubts-anxious-1 = I don't know. Would that really be enough?
customer-doubts-anxious-2 = Maybe. I'd still worry whether it holds.
customer-doubts-disappointed-ashamed-1 = Perhaps. I'd hoped for a little more.
customer-doubts-any-terse-1 = Not sure.
customer-doubts-any-formal-1 = I am not certain that it would be sufficient.
customer-doubts-any-chatty-1 = Well, I don't know, it's half a loaf, isn't it.
customer-doubts-any-chat-1 = not sure that does it tbh

# declines: asked to agree to a way out, and does not
customer-declines-any-1 = No, that doesn't help me.
customer-declines-any-2 = No, thank you.
customer-declines-any-3 = I don't think so, no.
customer-declines-any-4 = No, I need something else.
customer-declines-calm-content-1 = Thanks, but no.
customer-declines-calm-content-2 = I'd rather not, if there's another way.
customer-declines-annoyed-angry-1 = No. That's no use to me.
customer-declines-annoyed-angry-2 = Certainly not.
customer-declines-annoyed-angry-3 = No, and I think you know why.
customer-declines-anxious-1 = No, I'd be no better off.
customer-declines-anxious-2 = I don't think that would work for me.
customer-declines-disappointed-ashamed-1 = No. That isn't what I need, sorry.
customer-declines-disappointed-ashamed-2 = I'm afraid not.
customer-declines-any-formal-1 = No, that would not serve.

# wants: asked what they want, where nothing more is known
customer-wants-any-1 = I'd like it put right, that's all.
customer-wants-any-2 = I want this sorted out.
customer-wants-any-3 = I'd like you to deal with it.
customer-wants-annoyed-angry-1 = I want it fixed, and I don't want to chase it.
customer-wants-annoyed-angry-2 = I want what I was promised.
customer-wants-anxious-1 = I just want to know that it'll be all right.
customer-wants-disappointed-ashamed-calm-content-1 = I'd just like it to be as it should be.

# wants_money: asked what they want; money would do it best
customer-wants_money-any-1 = I'd like the money put right.
customer-wants_money-any-2 = The money, really. I shouldn't be out of pocket.
customer-wants_money-any-3 = I'd like what it cost me back.
customer-wants_money-annoyed-angry-1 = My money. What else?
customer-wants_money-annoyed-angry-2 = I want my money back, simple as that.
customer-wants_money-anxious-1 = I just need the money sorted. Can you do that?
customer-wants_money-disappointed-ashamed-calm-content-1 = If I could have the money back, I'd be happy.

# wants_goods: asked what they want; the thing itself would do it best
customer-wants_goods-any-1 = I'd like to have what I paid for.
customer-wants_goods-any-2 = The right thing, in one piece. That's all.
customer-wants_goods-any-3 = I'd like one that's as it should be.
customer-wants_goods-annoyed-angry-1 = I want what I paid for. Is that so much?
customer-wants_goods-annoyed-angry-2 = I want one that works.
customer-wants_goods-anxious-1 = I just need the thing. Can you get it to me?
customer-wants_goods-disappointed-ashamed-calm-content-1 = I'd simply like the thing I was meant to get.

# wants_service: asked what they want; having it done would do it best
customer-wants_service-any-1 = I'd like it done, properly this time.
customer-wants_service-any-2 = I'd like you to get it working for me.
customer-wants_service-any-3 = I want it done the way it should have been.
customer-wants_service-annoyed-angry-1 = I want it done. Not talked about, done.
customer-wants_service-annoyed-angry-2 = Somebody to do the job.
customer-wants_service-anxious-1 = I just need it to work. Can you see to that?
customer-wants_service-disappointed-ashamed-calm-content-1 = I'd like it to work as it should. No more than that.

# wants_attention: asked what they want; being taken seriously would do it best
customer-wants_attention-any-1 = I'd like somebody to take it seriously.
customer-wants_attention-any-2 = I want somebody to look at it properly.
customer-wants_attention-any-3 = I'd like an honest answer, first of all.
customer-wants_attention-annoyed-angry-1 = I want somebody to own up to it.
customer-wants_attention-annoyed-angry-2 = I want to be treated like a grown-up.
customer-wants_attention-anxious-1 = I'd like somebody to tell me where I stand.
customer-wants_attention-disappointed-ashamed-calm-content-1 = To be heard out, for once.

# matters: asked what matters most, where nothing was told
customer-matters-any-1 = That it's dealt with and I can stop thinking about it.
customer-matters-any-2 = That I don't have to chase it.
customer-matters-any-3 = That it's right this time.
customer-matters-annoyed-angry-1 = That somebody does something about it.
customer-matters-annoyed-angry-2 = That it doesn't happen again.
customer-matters-anxious-1 = That nothing else goes wrong.
customer-matters-anxious-2 = To know where I stand.
customer-matters-disappointed-ashamed-calm-content-1 = That it ends well, really.
customer-matters-disappointed-ashamed-calm-content-2 = That it's put right without a lot of fuss.

# affects: asked what it did to them, where nothing was told
customer-affects-any-1 = It's been a nuisance, I can tell you.
customer-affects-any-2 = It's cost me time I hadn't got.
customer-affects-any-3 = It's been on my mind more than it should.
customer-affects-annoyed-angry-1 = It's cost me time and nerves.
customer-affects-annoyed-angry-2 = I've had better weeks, let's put it that way.
customer-affects-anxious-1 = I've not been sleeping well over it.
customer-affects-anxious-2 = It makes me nervous, not knowing.
customer-affects-disappointed-1 = It's taken the shine off, I must say.
customer-affects-disappointed-2 = It spoilt it for me a bit.
customer-affects-ashamed-1 = It's been rather embarrassing.
customer-affects-ashamed-2 = It put me in an awkward spot.
customer-affects-calm-content-1 = It's a bother, no more than that.
customer-affects-calm-content-2 = I'll live. But I'd like it sorted.

# told_all: asked to tell more, and everything that can be told was told
customer-told_all-any-1 = That's all there is to it, really.
customer-told_all-any-2 = I've told you what I can.
customer-told_all-any-3 = I don't know what else to say about it.
customer-told_all-any-4 = There's nothing more to tell at the moment.
customer-told_all-any-5 = That's the whole of it.
customer-told_all-annoyed-angry-1 = I've told you all of it. Your turn.
customer-told_all-annoyed-angry-2 = What else do you want to hear?
customer-told_all-annoyed-angry-3 = You've got the story. Now do something.
customer-told_all-anxious-1 = I think that's everything. What do you make of it?
customer-told_all-anxious-2 = I don't know what else would help.
customer-told_all-disappointed-ashamed-1 = That's it. It's bad enough, I think.
customer-told_all-disappointed-ashamed-2 = I'd rather not go through it again.
customer-told_all-calm-content-1 = That's about it, I think.

# feels: asked how they are or feel
customer-feels-calm-1 = I'm all right, thanks. I'd just like it sorted.
customer-feels-calm-2 = Fine, thank you. It's only this one thing.
customer-feels-calm-3 = Can't complain, apart from this.
customer-feels-content-1 = Better now, thank you.
customer-feels-content-2 = Good, actually. Thanks for asking.
customer-feels-content-3 = A lot better than before.
customer-feels-annoyed-1 = I've been better, frankly.
customer-feels-annoyed-2 = A bit fed up, if you must know.
customer-feels-annoyed-3 = It's getting on my nerves, that's how I am.
customer-feels-angry-1 = How do you think I feel?
customer-feels-angry-2 = I'm angry. Is that so hard to see?
customer-feels-angry-3 = Not good, thanks to this.
customer-feels-anxious-1 = Nervous, to be honest.
customer-feels-anxious-2 = Not great. I'm worried about it.
customer-feels-anxious-3 = I can't settle, if I'm honest.
customer-feels-disappointed-1 = Let down, if I'm honest.
customer-feels-disappointed-2 = A bit flat. I'd hoped for something else.
customer-feels-disappointed-3 = Sad about it, more than anything.
customer-feels-ashamed-1 = A bit awkward about it, to be honest.
customer-feels-ashamed-2 = I'd rather not talk about me.
customer-feels-ashamed-3 = I feel a bit silly, since you ask.
customer-feels-any-1 = I'll be happier when it's sorted.
customer-feels-any-2 = So-so.
customer-feels-any-3 = I've had better days.

# small_talk: small talk
customer-small_talk-any-1 = Not bad, thanks. About this business, though.
customer-small_talk-any-2 = Same as ever here. So, what about it?
customer-small_talk-any-3 = Oh, you know. Anyway.
customer-small_talk-calm-content-1 = Lovely, thanks. And with you?
customer-small_talk-calm-content-2 = Not bad at all. It's nice of you to ask.
customer-small_talk-calm-content-3 = It's been fine, thanks. Busy.
customer-small_talk-annoyed-angry-1 = I'm not here to chat.
customer-small_talk-annoyed-angry-2 = Can we skip that?
customer-small_talk-annoyed-angry-3 = Never mind that now.
customer-small_talk-anxious-1 = I haven't really noticed, I've had this on my mind.
customer-small_talk-anxious-2 = Sorry, my head's elsewhere.
customer-small_talk-disappointed-ashamed-1 = It's been better.
customer-small_talk-disappointed-ashamed-2 = All right, I suppose.

# why: asked why, and does not know or say
customer-why-any-1 = I have my reasons.
customer-why-any-2 = That's a longer story.
customer-why-any-3 = It's hard to explain.
customer-why-annoyed-angry-1 = Because that's how it is.
customer-why-annoyed-angry-2 = There are reasons enough.
customer-why-anxious-disappointed-ashamed-1 = There's a reason. It's hard to say.
customer-why-anxious-disappointed-ashamed-2 = I'd find it hard to explain.
customer-why-calm-content-1 = Well, there's a reason for it.

# how: asked how, and does not know
customer-how-any-1 = It's hard to describe.
customer-how-any-2 = I couldn't say exactly how.
customer-how-any-3 = That's not so easy to explain.
customer-how-annoyed-angry-1 = Not the way I'd like, that's for sure.
customer-how-annoyed-angry-2 = You'd know that better than I do.
customer-how-anxious-disappointed-ashamed-1 = I don't quite know how to say it.
customer-how-calm-content-1 = I'd have to think how to put it.

# when: asked when, and the exact time is not known
customer-when-any-1 = I couldn't tell you exactly when.
customer-when-any-2 = When exactly, I'd have to look up.
customer-when-any-3 = I couldn't say when, offhand.
customer-when-annoyed-angry-1 = I'd have to check that first.
customer-when-annoyed-angry-2 = I'd have to look up when.
customer-when-anxious-disappointed-ashamed-1 = I don't want to say something wrong. I'd have to check.
customer-when-anxious-disappointed-ashamed-2 = I couldn't swear to when.
customer-when-calm-content-1 = I'd have to check exactly when.

# where: asked where, and it is not known
customer-where-any-1 = I couldn't tell you exactly where.
customer-where-any-2 = I'm not sure where, to be honest.
customer-where-anxious-disappointed-ashamed-calm-content-1 = I'd have to look where exactly.

# suits: asked when something would suit them
customer-suits-any-1 = The sooner the better.
customer-suits-any-2 = As soon as it can be done.
customer-suits-any-3 = Whenever it can be done.
customer-suits-annoyed-angry-1 = As soon as possible.
customer-suits-annoyed-angry-2 = The earliest you have.
customer-suits-anxious-1 = As soon as you can, please.
customer-suits-disappointed-ashamed-1 = Whenever you can, really.
customer-suits-calm-content-1 = Whenever suits you.
customer-suits-any-formal-1 = As soon as it can be arranged.
customer-suits-any-terse-1 = Soon as you can.
customer-suits-any-chat-1 = as soon as you can

# who: asked who, and it is not known
customer-who-any-1 = I'd have to think who.
customer-who-any-2 = I'm not sure who.
customer-who-annoyed-angry-1 = I couldn't tell you who.
customer-who-anxious-disappointed-ashamed-1 = I don't know who, to be honest.
customer-who-calm-content-1 = I couldn't say who, offhand.

# what: asked what exactly, and it is not known
customer-what-any-1 = How do you mean?
customer-what-any-2 = I couldn't say, offhand.
customer-what-any-3 = I'd have to think about that one.
customer-what-any-4 = I don't really know.
customer-what-annoyed-angry-1 = I couldn't tell you.
customer-what-annoyed-angry-2 = I don't know.
customer-what-anxious-disappointed-ashamed-calm-content-1 = I'm not sure. I'd have to think.
customer-what-any-terse-1 = No idea.
customer-what-any-formal-1 = That I could not say.
customer-what-any-chatty-1 = Now you're asking. I'd have to think.
customer-what-any-chat-1 = hm not sure

# what_you: asked what they are doing, did or will do, where nobody wrote an answer
customer-what_you-any-1 = Oh, this and that.
customer-what_you-any-2 = That's a longer story.
customer-what_you-any-3 = I haven't thought about it, to be honest.
customer-what_you-annoyed-angry-1 = Is that part of it?
customer-what_you-annoyed-angry-2 = I'd rather stick to the matter.
customer-what_you-anxious-1 = I can't think about that just now.
customer-what_you-disappointed-ashamed-1 = Oh, nothing much.
customer-what_you-calm-content-1 = This and that. Nothing special.
customer-what_you-calm-content-2 = That's a longer story, for another day.
customer-what_you-any-terse-1 = This and that.
customer-what_you-any-formal-1 = That would lead us too far, I think.
customer-what_you-any-chatty-1 = Oh, that'd take us till evening.
customer-what_you-any-chat-1 = this and that

# which: asked which one, and it is not known
customer-which-any-1 = Does it make a difference which?
customer-which-any-2 = I'd have to look which.
customer-which-annoyed-angry-1 = Does it matter which?
customer-which-anxious-disappointed-ashamed-calm-content-1 = Why, does it matter which?

# either: asked whether it is this or that, where nobody wrote an answer
customer-either-any-1 = Does it make a difference?
customer-either-any-2 = What would you say?
customer-either-any-3 = Why, does it matter?
customer-either-annoyed-angry-1 = Does that make a difference?
customer-either-anxious-1 = I don't know. What would you say?
customer-either-disappointed-ashamed-1 = Does it matter much?
customer-either-calm-content-1 = Hm. What would you say?
customer-either-any-terse-1 = Matter, does it?
customer-either-any-formal-1 = What would you say yourself?
customer-either-any-chatty-1 = Oh, now. What would you say?
customer-either-any-chat-1 = does it matter

# how_long: asked how long, and it is not known
customer-how_long-any-1 = Longer than I'd like.
customer-how_long-any-2 = A good while. I couldn't say exactly.
customer-how_long-any-3 = That's hard to say exactly.
customer-how_long-annoyed-angry-1 = Too long.
customer-how_long-annoyed-angry-2 = Long enough to be fed up with it.
customer-how_long-anxious-disappointed-ashamed-1 = It feels like for ever.
customer-how_long-anxious-disappointed-ashamed-2 = Quite a while now.
customer-how_long-calm-content-1 = A little while. I haven't counted.

# how_much: asked how much, and it is not known
customer-how_much-any-1 = I couldn't tell you to the penny.
customer-how_much-any-2 = I'd have to look up the amount.
customer-how_much-any-3 = I don't have the figure in my head.
customer-how_much-annoyed-angry-1 = I don't carry the figures round with me.
customer-how_much-annoyed-angry-2 = How much? I'd have to look.
customer-how_much-anxious-disappointed-ashamed-1 = I'd have to check, sorry. Enough for me to notice.
customer-how_much-calm-content-1 = I'd have to look. I don't remember exactly.

# how_many: asked how many, and it is not known
customer-how_many-any-1 = I haven't counted.
customer-how_many-any-2 = I couldn't give you a number.
customer-how_many-any-3 = I'd have to count.
customer-how_many-annoyed-angry-1 = Enough.
customer-how_many-anxious-disappointed-ashamed-calm-content-1 = I don't know how many, sorry.

# how_often: asked how often, and it is not known
customer-how_often-any-1 = I haven't kept count.
customer-how_often-any-2 = I couldn't say exactly how often.
customer-how_often-any-3 = I'd be guessing.
customer-how_often-annoyed-angry-1 = I don't keep count.
customer-how_often-annoyed-angry-2 = I couldn't tell you how often.
customer-how_often-anxious-disappointed-ashamed-calm-content-1 = I'm not sure. I didn't write it down.

# tried_none: asked what they tried or whether they called before; this is the first time
customer-tried_none-any-1 = No, I came straight to you.
customer-tried_none-any-2 = This is the first time I've asked.
customer-tried_none-any-3 = Nothing yet. I thought I'd ask you first.
customer-tried_none-annoyed-angry-1 = No. I'd hoped once would be enough.
customer-tried_none-anxious-disappointed-ashamed-calm-content-1 = No, I wasn't sure what to do, so I asked you.

# tried_once: asked what they tried; they were in touch once before
customer-tried_once-any-1 = I was in touch once before, and nothing came of it.
customer-tried_once-any-2 = Once, yes. It didn't help.
customer-tried_once-any-3 = I've asked before. That's why I'm back.
customer-tried_once-annoyed-angry-1 = I've been through this once already, for nothing.
customer-tried_once-anxious-disappointed-ashamed-calm-content-1 = Once before. I was told it would be fine.

# tried_often: asked what they tried; they were in touch several times ($count)
customer-tried_often-any-1 = I've been in touch { $count ->
    [2] twice
    [3] three times
    [4] four times
   *[other] { $count } times
} already, and here I am again.
customer-tried_often-any-2 = { $count ->
    [2] Twice
    [3] Three times
    [4] Four times
   *[other] { $count } times
} now, and it's still not sorted.
customer-tried_often-any-3 = { $count ->
    [2] Twice
    [3] Three times
    [4] Four times
   *[other] { $count } times
} so far. You're not the first I've told this to.
customer-tried_often-annoyed-angry-1 = { $count ->
    [2] Twice
    [3] Three times
    [4] Four times
   *[other] { $count } times
} I've been on to you. And each time I start from scratch.
customer-tried_often-anxious-disappointed-ashamed-calm-content-1 = I've tried { $count ->
    [2] twice
    [3] three times
    [4] four times
   *[other] { $count } times
}. Nobody could tell me anything.

# proof: asked for a receipt, a photo, a document, and has none at hand
customer-proof-any-1 = Not on me, I'd have to look for it.
customer-proof-any-2 = I'd have to see whether I've still got that.
customer-proof-any-3 = I haven't got it to hand.
customer-proof-annoyed-angry-1 = Do you not believe me?
customer-proof-annoyed-angry-2 = Why do I have to prove it?
customer-proof-anxious-1 = Do I need that? I'm not sure I kept it.
customer-proof-disappointed-ashamed-calm-content-1 = I don't think I've kept it, sorry.

# identify: asked for details so that they can be identified
customer-identify-any-1 = Of course. What do you need?
customer-identify-any-2 = Yes, sure. Ask away.
customer-identify-any-3 = All right. What do you need to know?
customer-identify-any-4 = Yes. I'll see what I can tell you.
customer-identify-any-5 = If you tell me what you need, yes.
customer-identify-annoyed-angry-1 = If it must be. What do you need?
customer-identify-annoyed-angry-2 = Fine. Go on, then.
customer-identify-anxious-disappointed-ashamed-1 = Yes. I hope I've got everything to hand.
customer-identify-calm-content-1 = Sure, no problem. What do you need to know?

# contact: asked how they can be reached
customer-contact-any-1 = The same way as now is fine.
customer-contact-any-2 = You've got my details, that's the best way.
customer-contact-any-3 = Whichever, as long as it reaches me.
customer-contact-annoyed-angry-1 = Any way, as long as somebody does.
customer-contact-anxious-disappointed-ashamed-calm-content-1 = The way I've come to you now is best, I think.

# name_use: asked whether they may be called by a name
customer-name_use-any-1 = Yes, that's fine.
customer-name_use-any-2 = Of course.
customer-name_use-any-3 = You can, yes.
customer-name_use-calm-content-1 = Please do.
customer-name_use-annoyed-angry-1 = Call me what you like, as long as it gets done.
customer-name_use-annoyed-angry-2 = If you like.
customer-name_use-anxious-disappointed-ashamed-1 = Yes, do.
customer-name_use-any-formal-1 = I'd rather we kept it formal, if you don't mind.

# clear: asked whether that is clear
customer-clear-any-1 = Yes, that's clear.
customer-clear-any-2 = I think so, yes.
customer-clear-any-3 = Yes, I follow.
customer-clear-annoyed-angry-1 = Yes. I'm not slow.
customer-clear-annoyed-angry-2 = Clear enough. I still don't like it.
customer-clear-anxious-1 = I think so. Could you say the last bit again?
customer-clear-anxious-2 = More or less, yes.
customer-clear-disappointed-ashamed-1 = Yes, I understand.
customer-clear-disappointed-ashamed-2 = I think I've got it, sorry.
customer-clear-calm-content-1 = Clear as day.

# time_ok: asked whether a time or a day suits
customer-time_ok-any-1 = That should be all right.
customer-time_ok-any-2 = I can make that work.
customer-time_ok-any-3 = Yes, I think I can do that.
customer-time_ok-annoyed-angry-1 = If that's the soonest, then yes.
customer-time_ok-annoyed-angry-2 = I'd rather have it sooner, but fine.
customer-time_ok-anxious-disappointed-ashamed-1 = I think so. It has to be that time, though, not later.
customer-time_ok-anxious-disappointed-ashamed-2 = Yes. I'll make sure I'm free.
customer-time_ok-calm-content-1 = Yes, suits me.

# permission: asked whether they mind being asked, called, helped in some way
customer-permission-any-1 = Yes, that's fine.
customer-permission-any-2 = Go ahead.
customer-permission-any-3 = Sure.
customer-permission-any-4 = Yes, if it helps.
customer-permission-annoyed-angry-1 = If it gets us anywhere.
customer-permission-annoyed-angry-2 = If you must.
customer-permission-annoyed-angry-3 = Go on.
customer-permission-anxious-disappointed-ashamed-1 = Yes, of course.
customer-permission-anxious-disappointed-ashamed-2 = Yes, I don't mind.
customer-permission-calm-content-1 = Of course, go ahead.
customer-permission-any-formal-1 = By all means.
customer-permission-any-chatty-1 = Ask away, I've nothing to hide.

# wait: asked to wait a moment
customer-wait-any-1 = All right, I'll wait.
customer-wait-any-2 = Yes, that's okay.
customer-wait-any-3 = Okay. Not too long, please.
customer-wait-calm-content-1 = Of course, go ahead.
customer-wait-calm-content-2 = Sure, no rush.
customer-wait-annoyed-angry-1 = More waiting. All right.
customer-wait-annoyed-angry-2 = If it really is only a moment.
customer-wait-annoyed-angry-3 = All right. But be quick about it.
customer-wait-anxious-1 = You will come back, won't you?
customer-wait-anxious-2 = Yes. I hope it's nothing bad.
customer-wait-disappointed-ashamed-1 = All right. I'm used to waiting by now.
customer-wait-disappointed-ashamed-2 = Yes, don't worry about me.
customer-wait-any-phone-1 = Yes, I'll stay on the line.
customer-wait-any-chat-1 = ok, im here
customer-wait-any-terse-1 = Fine.
customer-wait-any-formal-1 = By all means, I shall wait.
customer-wait-any-chatty-1 = You do what you have to, I'll count the ceiling tiles.

# request: asked to do something, now or later
customer-request-any-1 = All right, I can do that.
customer-request-any-2 = Yes, I'll do that.
customer-request-any-3 = All right, I'll see to it.
customer-request-any-4 = I'll try.
customer-request-annoyed-angry-1 = So now I've got to do the work?
customer-request-annoyed-angry-2 = Fine, if it helps.
customer-request-annoyed-angry-3 = All right. And that'll fix it?
customer-request-anxious-1 = I hope I do it right. Okay.
customer-request-anxious-2 = All right. And if it doesn't work?
customer-request-disappointed-ashamed-1 = I'll see whether I can manage that.
customer-request-disappointed-ashamed-2 = Yes, of course, sorry.
customer-request-calm-content-1 = Sure, no trouble.

# repeat: asked to say it again ($words: what was said, in short)
customer-repeat-any-1 = Of course: { $words }
customer-repeat-any-2 = I said: { $words }
customer-repeat-any-3 = Once more: { $words }
customer-repeat-any-4 = What I meant was: { $words }
customer-repeat-annoyed-angry-1 = I'll say it slowly. { $words }
customer-repeat-annoyed-angry-2 = Listen, please. { $words }
customer-repeat-anxious-disappointed-ashamed-1 = Sorry. { $words }
customer-repeat-anxious-disappointed-ashamed-2 = I'll try again. { $words }

# sure: asked whether they are sure
customer-sure-any-1 = Yes, I'm sure.
customer-sure-any-2 = As sure as I can be.
customer-sure-any-3 = Yes, quite sure.
customer-sure-annoyed-angry-1 = Of course I'm sure.
customer-sure-annoyed-angry-2 = Are you saying I'm making it up?
customer-sure-annoyed-angry-3 = Yes. I was there.
customer-sure-anxious-1 = I think so. Now you make me doubt it.
customer-sure-anxious-2 = Fairly sure. Why do you ask?
customer-sure-disappointed-ashamed-1 = Yes. I wish it were otherwise.
customer-sure-disappointed-ashamed-2 = I think so. I may be wrong.
customer-sure-calm-content-1 = Pretty sure, yes.

# trust: asked for trust or for another chance
customer-trust-any-1 = We'll see.
customer-trust-any-2 = That depends on how this goes.
customer-trust-any-3 = I'd like to.
customer-trust-calm-content-1 = Yes, why not.
customer-trust-calm-content-2 = Sure, I've no reason not to.
customer-trust-annoyed-angry-1 = You'll have to earn that.
customer-trust-annoyed-angry-2 = Not yet, to be honest.
customer-trust-annoyed-angry-3 = Ask me again when it's done.
customer-trust-anxious-1 = I want to. Don't let me down.
customer-trust-anxious-2 = I haven't got much choice, have I?
customer-trust-disappointed-ashamed-1 = I did trust you. That's the trouble.
customer-trust-disappointed-ashamed-2 = I'd like to try.

# stay: asked whether they want to stay or leave
customer-stay-any-1 = That depends on how this ends.
customer-stay-any-2 = I haven't decided yet.
customer-stay-any-3 = Let's see how this goes first.
customer-stay-calm-content-1 = I'd like to stay, yes.
customer-stay-calm-content-2 = I'd no plans to go anywhere.
customer-stay-annoyed-angry-1 = At the moment I'd rather go.
customer-stay-annoyed-angry-2 = Give me one reason to stay.
customer-stay-anxious-disappointed-ashamed-1 = I'd rather not have to change. But not like this.
customer-stay-anxious-disappointed-ashamed-2 = I'd rather stay than go, if it comes right.

# rate: asked how the trainee did
customer-rate-any-1 = I'd say that when it's done.
customer-rate-any-2 = Ask me tomorrow.
customer-rate-any-3 = We'll see what comes of it.
customer-rate-content-calm-1 = You've been a help, thank you.
customer-rate-content-calm-2 = Very decent, I'd say.
customer-rate-annoyed-angry-1 = You don't want to know at the moment.
customer-rate-annoyed-angry-2 = There's room for improvement.
customer-rate-anxious-1 = You're friendly. I just need it to work.
customer-rate-disappointed-ashamed-1 = I'd hoped for a bit more, to be honest.
customer-rate-disappointed-ashamed-2 = You've tried, I can see that.

# blame_who: asked whose fault it was
customer-blame_who-any-1 = I don't care much whose fault it is.
customer-blame_who-any-2 = Not mine, as far as I can see.
customer-blame_who-any-3 = I only know it wasn't me.
customer-blame_who-annoyed-angry-1 = Yours. Whose else?
customer-blame_who-annoyed-angry-2 = Well, it certainly wasn't me.
customer-blame_who-anxious-disappointed-1 = I don't know. I just hope it isn't mine.
customer-blame_who-anxious-disappointed-2 = I'd rather not point at anybody.
customer-blame_who-ashamed-1 = Mine too, a bit, perhaps.
customer-blame_who-ashamed-2 = Maybe I got something wrong.
customer-blame_who-calm-content-1 = Could have happened to anybody, I suppose.

# there: asked whether they are still there
customer-there-any-1 = Yes, I'm here.
customer-there-any-2 = Still here.
customer-there-any-3 = Yes, I can hear you.
customer-there-annoyed-angry-1 = Yes. I'm waiting.
customer-there-anxious-disappointed-ashamed-calm-content-1 = Yes, go on.
customer-there-any-chat-1 = yes im here

# anything: asked whether there is any, where nothing is known of it
customer-anything-any-1 = Not that I know of.
customer-anything-any-2 = No, I don't think so.
customer-anything-any-3 = Nothing I can think of.
customer-anything-any-4 = Not that I can think of.
customer-anything-any-5 = No, not that I know of.
customer-anything-annoyed-angry-1 = No. Not that I know.
customer-anything-annoyed-angry-2 = Not as far as I know.
customer-anything-anxious-1 = I don't think so. I hope not.
customer-anything-anxious-2 = Not that I know. Should I have?
customer-anything-disappointed-ashamed-1 = No, nothing.
customer-anything-disappointed-ashamed-2 = I don't think so, no.
customer-anything-calm-content-1 = No, nothing I'd know of.
customer-anything-calm-content-2 = Nothing that I know of.
customer-anything-any-terse-1 = Don't think so.
customer-anything-any-formal-1 = Not to my knowledge.
customer-anything-any-chatty-1 = Oh, nothing that comes to mind, no.
customer-anything-any-chat-1 = dont think so

# fares: asked how somebody of theirs is
customer-fares-any-1 = As you'd expect.
customer-fares-any-2 = Up and down.
customer-fares-any-3 = All right, all told.
customer-fares-any-4 = Getting there.
customer-fares-annoyed-angry-1 = How do you think?
customer-fares-annoyed-angry-2 = As well as can be. What about my question?
customer-fares-anxious-1 = All right, I hope.
customer-fares-disappointed-ashamed-1 = It's been better.
customer-fares-calm-content-1 = Well enough, thanks for asking.
customer-fares-any-terse-1 = All right.
customer-fares-any-formal-1 = Well enough, thank you.
customer-fares-any-chatty-1 = Oh, up one day and down the next.
customer-fares-any-chat-1 = ok i think

# yes_no: asked something to be answered yes or no that nobody wrote an answer to: mostly it is so, and nobody swears to it
customer-yes_no-any-1 = I think so, yes.
customer-yes_no-any-2 = I should think so.
customer-yes_no-any-3 = I think so.
customer-yes_no-any-4 = Yes. I'd think so.
customer-yes_no-any-5 = Yes, I'd say so.
customer-yes_no-annoyed-angry-1 = I suppose so, yes.
customer-yes_no-annoyed-angry-2 = I'd think so, yes.
customer-yes_no-annoyed-angry-3 = Probably, yes.
customer-yes_no-anxious-1 = I think so. I'm not sure of much just now.
customer-yes_no-anxious-2 = Yes, I believe so.
customer-yes_no-disappointed-ashamed-1 = I suppose so.
customer-yes_no-disappointed-ashamed-2 = I believe so.
customer-yes_no-calm-content-1 = I'd say so, yes.
customer-yes_no-calm-content-2 = Yes, I think so.
customer-yes_no-any-terse-1 = Think so.
customer-yes_no-any-terse-2 = I'd say so.
customer-yes_no-any-formal-1 = I believe so, yes.
customer-yes_no-any-chatty-1 = Oh, I should think so, yes.
customer-yes_no-any-chat-1 = think so, yeah

# admits: telling something that was well hidden (a word before it)
customer-admits-any-1 = All right. There's something else.
customer-admits-any-2 = I didn't want to say it at first.
customer-admits-any-3 = I haven't told anybody this yet.
customer-admits-any-4 = Well. If I'm honest.
customer-admits-any-5 = It's a bit personal.
customer-admits-annoyed-angry-1 = If you really want to know.
customer-admits-anxious-ashamed-disappointed-1 = I hope you won't laugh.
