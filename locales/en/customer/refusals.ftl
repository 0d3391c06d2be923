### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# A no, rules, being sent away, being sold to.

# refused: a no, without a reason and without another way
customer-refused-any-1 = So that's just no?
customer-refused-any-2 = And why not?
customer-refused-any-3 = Is there really nothing you can do?
customer-refused-any-4 = What am I supposed to do instead?
customer-refused-calm-content-1 = That's a pity. Is there any other way?
customer-refused-calm-content-2 = Oh. I hadn't expected a no.
customer-refused-annoyed-1 = Just no? That's it?
customer-refused-annoyed-2 = You might at least tell me why.
customer-refused-annoyed-3 = There must be something.
customer-refused-angry-1 = What do you mean, no?
customer-refused-angry-2 = No isn't an answer.
customer-refused-angry-3 = So you won't. Not can't, won't.
customer-refused-angry-4 = Then who can?
customer-refused-anxious-1 = But I don't know what to do otherwise.
customer-refused-anxious-2 = Please, isn't there any way at all?
customer-refused-anxious-3 = No? But what happens to me now?
customer-refused-disappointed-1 = I see. I'd really hoped for it.
customer-refused-disappointed-2 = Oh. Well, that's a blow.
customer-refused-disappointed-3 = That's hard to hear.
customer-refused-ashamed-1 = All right. I shouldn't have asked.
customer-refused-ashamed-2 = Sorry. I thought I could ask at least.
customer-refused-any-terse-1 = Why not?
customer-refused-any-terse-2 = Then what?
customer-refused-any-formal-1 = May I ask on what grounds?
customer-refused-any-formal-2 = I regret to hear that. Is there nobody who could decide otherwise?
customer-refused-any-chatty-1 = Oh, don't say that, I'd more or less counted on it.

# refused_with_reason: a no, and why
customer-refused_with_reason-any-1 = I see why. It still leaves me with it.
customer-refused_with_reason-any-2 = All right, I can follow that. And now?
customer-refused_with_reason-any-3 = I understand the reason. I don't like it.
customer-refused_with_reason-any-4 = Hm. Is there another way, then?
customer-refused_with_reason-calm-content-1 = Fair enough. It was worth asking.
customer-refused_with_reason-calm-content-2 = I see. Thanks for being straight with me.
customer-refused_with_reason-annoyed-1 = That's your reason. It doesn't help me.
customer-refused_with_reason-annoyed-2 = Okay. But I'm still the one who's stuck.
customer-refused_with_reason-annoyed-3 = I get that. So what can you do?
customer-refused_with_reason-angry-1 = That's your problem, not mine.
customer-refused_with_reason-angry-2 = Reasons, always reasons.
customer-refused_with_reason-angry-3 = So I'm to pay for that, am I?
customer-refused_with_reason-anxious-1 = I see. But what do I do now?
customer-refused_with_reason-anxious-2 = That makes sense, but I'm still scared of how this ends.
customer-refused_with_reason-disappointed-1 = I understand. I'm still sorry about it.
customer-refused_with_reason-disappointed-2 = Well, at least you told me why.
customer-refused_with_reason-ashamed-1 = Yes, I should have thought of that.
customer-refused_with_reason-ashamed-2 = I see. I didn't mean to ask for anything wrong.
customer-refused_with_reason-any-formal-1 = I follow the reasoning, though I had hoped otherwise.
customer-refused_with_reason-any-terse-1 = I see. And now?
customer-refused_with_reason-any-formal-2 = I follow your reasoning. It leaves me where I was, however.
customer-refused_with_reason-any-chatty-1 = Well, I can see you didn't make the rule, but it's me who's sat with it.

# refused_with_alternative: a no, and something else instead
customer-refused_with_alternative-any-1 = Not what I wanted, but go on.
customer-refused_with_alternative-any-2 = Hm. Tell me more about the other thing.
customer-refused_with_alternative-any-3 = All right. How would that work?
customer-refused_with_alternative-any-4 = Okay. It's better than nothing.
customer-refused_with_alternative-any-5 = I'd rather have had the first, but let's see.
customer-refused_with_alternative-calm-content-1 = Ah, that might work too.
customer-refused_with_alternative-calm-content-2 = Okay, I hadn't thought of that.
customer-refused_with_alternative-annoyed-1 = It isn't what I asked for. But fine, I'm listening.
customer-refused_with_alternative-annoyed-2 = So not that. And how would the other one go?
customer-refused_with_alternative-angry-1 = That's not what I came for.
customer-refused_with_alternative-angry-2 = I asked for one thing and you give me another.
customer-refused_with_alternative-angry-3 = And that's supposed to make up for it?
customer-refused_with_alternative-anxious-1 = And that would really work?
customer-refused_with_alternative-anxious-2 = I hope that would be enough.
customer-refused_with_alternative-disappointed-1 = It's not the same, is it?
customer-refused_with_alternative-disappointed-2 = That's kind, though it isn't what I'd set my heart on.
customer-refused_with_alternative-ashamed-1 = That's good of you, when I'd no right to ask.
customer-refused_with_alternative-ashamed-2 = All right. Thank you for finding something.
customer-refused_with_alternative-any-terse-1 = Go on.
customer-refused_with_alternative-any-formal-1 = It is not what I asked for, but I am listening.
customer-refused_with_alternative-any-chatty-1 = Well, it's not what I came for, but I'm not too proud to listen.

# policy: rules, the policy or the system as the reason
customer-policy-any-1 = I'm not asking about the rules, I'm asking you.
customer-policy-any-2 = I see. And who made that rule?
customer-policy-any-3 = That's the rule. But what about my case?
customer-policy-calm-content-1 = I'm sure there's a rule. Is there any leeway?
customer-policy-calm-content-2 = Rules are rules, I suppose. Still.
customer-policy-annoyed-1 = I don't care what the policy says.
customer-policy-annoyed-2 = It's always the system, isn't it?
customer-policy-annoyed-3 = Rules. And the person in front of you?
customer-policy-annoyed-4 = Nobody told me about any rule before.
customer-policy-angry-1 = Don't hide behind your policy.
customer-policy-angry-2 = Then your policy's wrong.
customer-policy-angry-3 = I'm not a case number.
customer-policy-angry-4 = Who's in charge, you or the computer?
customer-policy-anxious-1 = But what does that rule mean for me?
customer-policy-anxious-2 = I didn't know that. Can it be changed?
customer-policy-disappointed-1 = So it's just rules, then. I see.
customer-policy-disappointed-2 = I'd thought somebody might look at it properly.
customer-policy-ashamed-1 = I didn't know. I'd have kept to it.
customer-policy-ashamed-2 = I'm sorry, nobody explained the rules to me.
customer-policy-any-terse-1 = Rules. And?
customer-policy-any-formal-1 = I do not doubt the rule. I ask you to look at the case.
customer-policy-any-chatty-1 = I'm sure it's written down somewhere, most things are, but here we are.

# transferred: told to go to somebody else
customer-transferred-any-1 = Can't you do it? I'm here now.
customer-transferred-any-2 = And do I have to explain it all again there?
customer-transferred-any-3 = Who's that, and do they know about it?
customer-transferred-calm-content-1 = All right, if that's who deals with it.
customer-transferred-calm-content-2 = Okay. Who would that be?
customer-transferred-annoyed-1 = Somebody else? I've just told you everything.
customer-transferred-annoyed-2 = So I go round in circles.
customer-transferred-annoyed-3 = And they'll send me back to you, I bet.
customer-transferred-angry-1 = No. I'm not being passed on again.
customer-transferred-angry-2 = You're getting rid of me.
customer-transferred-angry-3 = I've told it once, I'm not telling it twice.
customer-transferred-anxious-1 = Will they know what it's about?
customer-transferred-anxious-2 = Can't you stay with it? I don't know them.
customer-transferred-disappointed-1 = I'd hoped you could do it.
customer-transferred-disappointed-2 = Oh. And I thought we were getting somewhere.
customer-transferred-ashamed-1 = Do I have to tell that to another person?
customer-transferred-ashamed-2 = I'd rather not go through it again.
customer-transferred-any-terse-1 = No. You do it.
customer-transferred-any-formal-1 = I had hoped that you might deal with it yourself.
customer-transferred-any-chatty-1 = Oh no, I'd have to start the whole tale from the beginning.

# upsold: pushed a product, an upgrade, a plan
customer-upsold-any-1 = I'm not here to buy anything.
customer-upsold-any-2 = No, thank you. I only want this sorted.
customer-upsold-any-3 = That's not why I came.
customer-upsold-calm-content-1 = No thanks, I'm all right as I am.
customer-upsold-calm-content-2 = Not today, thank you.
customer-upsold-annoyed-1 = You're trying to sell me something now?
customer-upsold-annoyed-2 = First fix this one, then we'll see.
customer-upsold-annoyed-3 = Really? Now?
customer-upsold-angry-1 = You've got a nerve, selling me something now.
customer-upsold-angry-2 = I wouldn't buy a stamp from you at the moment.
customer-upsold-angry-3 = Is that all you can think of?
customer-upsold-anxious-1 = I can't think about that now.
customer-upsold-anxious-2 = Do I have to take that? Is it part of it?
customer-upsold-disappointed-1 = So it was about selling all along.
customer-upsold-disappointed-2 = I hadn't expected a sales talk, I must say.
customer-upsold-ashamed-1 = I can't really afford anything extra.
customer-upsold-ashamed-2 = No, I'd better not.

# pressured: hurried, threatened or made to feel guilty
customer-pressured-any-1 = I won't be rushed.
customer-pressured-any-2 = Why do I have to decide now?
customer-pressured-any-3 = That sounds like a threat.
customer-pressured-calm-content-1 = I'd like to think about it, thanks.
customer-pressured-calm-content-2 = Let's not rush it.
customer-pressured-annoyed-angry-1 = Don't pressure me.
customer-pressured-annoyed-angry-2 = That won't work with me.
customer-pressured-annoyed-angry-3 = I'll decide when I'm ready.
customer-pressured-annoyed-angry-4 = What's the hurry? What aren't you telling me?
customer-pressured-anxious-1 = You're frightening me a bit now.
customer-pressured-anxious-2 = Do I really have to say now? I can't.
customer-pressured-disappointed-ashamed-1 = I don't like how you're putting that.
customer-pressured-disappointed-ashamed-2 = I feel pushed into a corner.

# covert_data: used something about the customer that the customer never shared
customer-covert_data-any-1 = How do you know that?
customer-covert_data-any-2 = Where did you get that from?
customer-covert_data-any-3 = I don't remember telling you that.
customer-covert_data-any-4 = What else have you got on me?
customer-covert_data-calm-content-1 = That's odd. How come you can see that?
customer-covert_data-annoyed-angry-1 = That's none of your business.
customer-covert_data-annoyed-angry-2 = Have you been spying on me?
customer-covert_data-annoyed-angry-3 = I never gave you that. Delete it.
customer-covert_data-anxious-1 = How do you know that? That makes me nervous.
customer-covert_data-anxious-2 = Who else can see that?
customer-covert_data-disappointed-ashamed-1 = I'd rather you didn't know that.
customer-covert_data-disappointed-ashamed-2 = That's rather personal.
