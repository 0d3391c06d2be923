### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# Somebody listened, or tried to.

# reflected: the trainee said back, in their own words, what the customer said, and got it right
customer-reflected-any-1 = Yes, that's right.
customer-reflected-any-2 = Yes, exactly.
customer-reflected-any-3 = That's it.
customer-reflected-any-4 = That's about the size of it.
customer-reflected-any-5 = Yes. That's what happened.
customer-reflected-any-6 = That's how it is, yes.
customer-reflected-calm-content-1 = You've got it.
customer-reflected-calm-content-2 = Yes, spot on.
customer-reflected-calm-content-3 = That's it in a nutshell.
customer-reflected-annoyed-1 = Yes. That's what I've been saying.
customer-reflected-annoyed-2 = Right. So you do see it.
customer-reflected-annoyed-3 = That's it, yes. So now what?
customer-reflected-annoyed-4 = Correct. It isn't complicated.
customer-reflected-angry-1 = Yes! Exactly that.
customer-reflected-angry-2 = That's right. And I want it put right.
customer-reflected-angry-3 = Yes. Now you've got it.
customer-reflected-angry-4 = Exactly. So what are you going to do?
customer-reflected-anxious-1 = Yes, that's it. I don't know what to do about it.
customer-reflected-anxious-2 = Yes, that's right. It keeps going round in my head.
customer-reflected-anxious-3 = That's it, yes. Have you had this before?
customer-reflected-disappointed-1 = Yes. And I'd been looking forward to it being right.
customer-reflected-disappointed-2 = That's right, sadly.
customer-reflected-disappointed-3 = Yes, that's the long and short of it.
customer-reflected-ashamed-1 = Yes. It sounds silly when you say it.
customer-reflected-ashamed-2 = That's right. I know how it sounds.
customer-reflected-any-formal-1 = Yes, you've put that correctly.
customer-reflected-any-formal-2 = That is precisely it.
customer-reflected-any-chatty-1 = Yes, that's it, that's the whole sorry story.
customer-reflected-any-terse-1 = Correct.
customer-reflected-any-terse-2 = Right.
customer-reflected-any-chatty-2 = Yes, that's just how it was, you'd think you'd been there.
customer-reflected-any-formal-3 = That is a fair account of it.

# understood: the trainee saw what it means to the customer, beyond the facts
customer-understood-any-1 = Yes. That's what it's really about.
customer-understood-any-2 = That's exactly it. Thank you.
customer-understood-any-3 = You've put your finger on it.
customer-understood-any-4 = Yes. I hadn't put it like that, but yes.
customer-understood-any-5 = That's the part that matters to me.
customer-understood-calm-content-1 = That's just it. I'm glad you see that.
customer-understood-calm-content-2 = Yes, you've understood.
customer-understood-annoyed-angry-1 = Yes. That's what gets me about it.
customer-understood-annoyed-angry-2 = Finally. Yes, that's the point.
customer-understood-annoyed-angry-3 = That's it. That's why I'm so wound up.
customer-understood-annoyed-angry-4 = Exactly. It isn't just the thing itself.
customer-understood-anxious-1 = Yes. That's what I lie awake over.
customer-understood-anxious-2 = That's what worries me, yes. You've got it.
customer-understood-anxious-3 = Yes, and I didn't know how to say it.
customer-understood-disappointed-1 = Yes. That's what hurts about it.
customer-understood-disappointed-2 = That's it. It mattered to me, you see.
customer-understood-ashamed-1 = Yes. Thank you for not making me spell it out.
customer-understood-ashamed-2 = That's it. I'm glad you're the one who said it.
customer-understood-any-formal-1 = You have understood me very well.

# feeling_right: the trainee named the feeling, and it was that one
customer-feeling_right-angry-1 = Yes, I am. Wouldn't you be?
customer-feeling_right-angry-2 = Too right I am.
customer-feeling_right-angry-3 = Yes, I'm angry. I think I've a right to be.
customer-feeling_right-angry-4 = I am, yes. I don't usually get like this.
customer-feeling_right-annoyed-1 = I am a bit, yes.
customer-feeling_right-annoyed-2 = Yes, it's been wearing me down.
customer-feeling_right-annoyed-3 = Well, yes. It gets to you after a while.
customer-feeling_right-annoyed-4 = Yes, it's annoying. Thanks for noticing.
customer-feeling_right-anxious-1 = Yes. I can't stop thinking about it.
customer-feeling_right-anxious-2 = I am worried, yes.
customer-feeling_right-anxious-3 = Yes, it's been on my mind all day.
customer-feeling_right-anxious-4 = I am. I don't like not knowing.
customer-feeling_right-disappointed-1 = Yes. I thought better of you, that's all.
customer-feeling_right-disappointed-2 = I am, yes. I'd counted on it.
customer-feeling_right-disappointed-3 = Yes, it's a let-down.
customer-feeling_right-disappointed-4 = I suppose I am. I'd been looking forward to it.
customer-feeling_right-ashamed-1 = A bit, yes. I feel daft.
customer-feeling_right-ashamed-2 = Yes. I'd rather not dwell on it.
customer-feeling_right-ashamed-3 = Well, yes. I don't like having to ask.
customer-feeling_right-any-1 = Yes, you could say that.
customer-feeling_right-any-2 = Yes. Thanks for saying so.
customer-feeling_right-any-3 = I suppose I am, yes.
customer-feeling_right-any-4 = That's about right.
customer-feeling_right-any-5 = It does get to me, yes.
customer-feeling_right-calm-content-1 = It did bother me, yes. Less so now.
customer-feeling_right-calm-content-2 = I was, yes. It helps to say it.
customer-feeling_right-any-chatty-1 = Oh, I am, and I'd rather say so than bottle it up.
customer-feeling_right-any-terse-1 = I am.
customer-feeling_right-any-terse-2 = True.
customer-feeling_right-any-formal-1 = I am, and I hope it does not make me unjust.

# feeling_and_reflected: the trainee named the feeling and said back what it is about
customer-feeling_and_reflected-any-1 = Yes. That's exactly how it is.
customer-feeling_and_reflected-any-2 = That's it. Thank you, I mean that.
customer-feeling_and_reflected-any-3 = Yes, both of those.
customer-feeling_and_reflected-any-4 = You've understood me there.
customer-feeling_and_reflected-any-5 = Yes. You're the first to put it like that.
customer-feeling_and_reflected-angry-annoyed-1 = Yes. That's it, and that's why.
customer-feeling_and_reflected-angry-annoyed-2 = Right. That's exactly what's making me cross.
customer-feeling_and_reflected-angry-annoyed-3 = Yes, I am, and that's the reason.
customer-feeling_and_reflected-angry-annoyed-4 = So somebody has been listening.
customer-feeling_and_reflected-anxious-1 = Yes, that's what's been frightening me.
customer-feeling_and_reflected-anxious-2 = Yes. It helps that you see it.
customer-feeling_and_reflected-anxious-3 = That's it. I'm less on my own with it now.
customer-feeling_and_reflected-disappointed-1 = Yes. That's just what I feel about it.
customer-feeling_and_reflected-disappointed-2 = Yes, that's why it stings.
customer-feeling_and_reflected-ashamed-1 = Yes. You've a kind way of putting it.
customer-feeling_and_reflected-ashamed-2 = That's it. I thought you'd laugh.
customer-feeling_and_reflected-calm-content-1 = That's it, yes. I appreciate that.
customer-feeling_and_reflected-calm-content-2 = Yes, you've got the whole picture.

# feeling_wrong: the trainee named a feeling, and it was another one
customer-feeling_wrong-angry-1 = That's a mild word for it. I'm angry.
customer-feeling_wrong-angry-2 = No, that's not it. I'm cross, and I think I'm right to be.
customer-feeling_wrong-angry-3 = That isn't the word I'd use.
customer-feeling_wrong-annoyed-1 = It's not that. It's just getting on my nerves.
customer-feeling_wrong-annoyed-2 = No, I wouldn't say that. Irritated, if anything.
customer-feeling_wrong-annoyed-3 = Not really. I'm just fed up with it.
customer-feeling_wrong-anxious-1 = That's not it. I'm worried, that's all.
customer-feeling_wrong-anxious-2 = No, it isn't that. I'm just uneasy about it.
customer-feeling_wrong-anxious-3 = Not so much that. I'm nervous about how this ends.
customer-feeling_wrong-disappointed-1 = Not that, to be honest. Just let down.
customer-feeling_wrong-disappointed-2 = No, not that. It's a disappointment, that's what it is.
customer-feeling_wrong-disappointed-3 = It's not so much that. I expected something else.
customer-feeling_wrong-ashamed-1 = No, it isn't that. It's a bit awkward, that's all.
customer-feeling_wrong-ashamed-2 = Not that, no. I'd rather leave how I feel out of it.
customer-feeling_wrong-calm-content-1 = I wouldn't say that. I'm fine.
customer-feeling_wrong-calm-content-2 = No, I'm all right, really.
customer-feeling_wrong-calm-content-3 = It's not as bad as that.
customer-feeling_wrong-any-1 = No, that's not quite it.
customer-feeling_wrong-any-2 = I wouldn't put it like that.
customer-feeling_wrong-any-3 = That's not really how I feel.
customer-feeling_wrong-any-4 = Not exactly, no.

# not_angry: the trainee called it anger or frustration, and it is something else
customer-not_angry-any-1 = I'm not angry. I'd only like it sorted.
customer-not_angry-any-2 = I'm not cross, really.
customer-not_angry-any-3 = Angry isn't the word.
customer-not_angry-any-4 = No, I'm not angry with anybody.
customer-not_angry-anxious-1 = I'm not angry. I'm worried, that's all.
customer-not_angry-anxious-2 = I'm not cross with you. I'm nervous about how this ends.
customer-not_angry-anxious-3 = It isn't anger. It just frightens me a bit.
customer-not_angry-disappointed-1 = I'm not angry, to be honest. Just let down.
customer-not_angry-disappointed-2 = Not angry, no. Sad about it, if anything.
customer-not_angry-ashamed-1 = I'm not angry with you. More with myself.
customer-not_angry-ashamed-2 = Oh, I'm not angry. It's only a bit awkward.
customer-not_angry-calm-content-1 = Cross? Not really, no.
customer-not_angry-calm-content-2 = I'm not in a temper about it, don't worry.

# feeling_glib: the trainee called it happy, glad or exciting while the customer is upset
customer-feeling_glib-any-1 = I'm not sure what there is to be pleased about.
customer-feeling_glib-any-2 = Pleased isn't the word.
customer-feeling_glib-any-3 = Not from where I'm sitting.
customer-feeling_glib-angry-annoyed-1 = Do I sound happy to you?
customer-feeling_glib-angry-annoyed-2 = Glad? No. I'm not glad.
customer-feeling_glib-angry-annoyed-3 = Are you joking?
customer-feeling_glib-anxious-1 = I'd like to be. I'm not there yet.
customer-feeling_glib-anxious-2 = I can't be happy about it, not until I know.
customer-feeling_glib-disappointed-ashamed-1 = I wish I could see it like that.
customer-feeling_glib-disappointed-ashamed-2 = No. It doesn't feel like that at all.
customer-feeling_glib-calm-content-1 = Well, let's see first.
customer-feeling_glib-calm-content-2 = I'd wait with that.

# feeling_exposed: the trainee said aloud a feeling this customer would rather keep to themselves
customer-feeling_exposed-any-1 = I'd rather not go into that.
customer-feeling_exposed-any-2 = Can we leave that, please?
customer-feeling_exposed-any-3 = That's not what I came for.
customer-feeling_exposed-any-4 = Let's just stick to the matter.
customer-feeling_exposed-ashamed-anxious-1 = Please don't. I feel bad enough.
customer-feeling_exposed-ashamed-anxious-2 = You needn't say it out loud.
customer-feeling_exposed-ashamed-anxious-3 = I'd sooner you didn't put it like that.
customer-feeling_exposed-angry-annoyed-1 = That's none of your business.
customer-feeling_exposed-angry-annoyed-2 = There's no need to rub it in.
customer-feeling_exposed-disappointed-calm-content-1 = Hm. I'd have kept that to myself.

# validated: the trainee said that the reaction makes sense
customer-validated-any-1 = Thank you for saying that.
customer-validated-any-2 = I thought so too.
customer-validated-any-3 = Well, I'm glad it's not just me.
customer-validated-any-4 = That's good to hear.
customer-validated-any-5 = It's nice that somebody sees it.
customer-validated-angry-annoyed-1 = Well, yes. Anybody would be.
customer-validated-angry-annoyed-2 = I'd hope so.
customer-validated-angry-annoyed-3 = Right. I'm not making a fuss over nothing.
customer-validated-angry-annoyed-4 = Glad we agree on that.
customer-validated-angry-annoyed-5 = So you do see my point.
customer-validated-anxious-1 = Really? I thought I was overdoing it.
customer-validated-anxious-2 = That helps. I wondered whether it was just me.
customer-validated-anxious-3 = So it isn't silly to worry. Good.
customer-validated-disappointed-1 = It's good of you to see that.
customer-validated-disappointed-2 = Yes. I don't think I was expecting too much.
customer-validated-disappointed-3 = Thanks. I did wonder whether I was being unfair.
customer-validated-ashamed-1 = That's kind. I felt a bit of a fool.
customer-validated-ashamed-2 = Thank you. I didn't think you'd see it that way.
customer-validated-ashamed-3 = Do other people have that too? That's something.
customer-validated-calm-content-1 = I appreciate that.
customer-validated-calm-content-2 = That's decent of you.
customer-validated-any-formal-1 = Thank you. I'm obliged to you for saying so.
customer-validated-any-terse-1 = Good.
customer-validated-any-terse-2 = Thought so.
customer-validated-any-chatty-1 = Well, that's a comfort, I was starting to think I was the odd one.

# apology: the trainee apologised, for the first time and for something
customer-apology-any-1 = Thank you.
customer-apology-any-2 = All right. Thank you for saying so.
customer-apology-any-3 = I appreciate you saying that.
customer-apology-any-4 = Okay. Thanks.
customer-apology-any-5 = Well, thank you.
customer-apology-calm-content-1 = That's all right. These things happen.
customer-apology-calm-content-2 = It's fine, it wasn't you.
customer-apology-calm-content-3 = Thank you, no hard feelings.
customer-apology-annoyed-1 = All right. I'd still like it sorted.
customer-apology-annoyed-2 = Fine. You're the first one to say it.
customer-apology-annoyed-3 = Okay. Well, that's something.
customer-apology-angry-1 = All right. But sorry doesn't fix it.
customer-apology-angry-2 = Good. It was about time somebody said so.
customer-apology-angry-3 = Okay. I'm still angry, but okay.
customer-apology-angry-4 = Right. And what's going to be done?
customer-apology-anxious-1 = Thank you. Can it still be put right?
customer-apology-anxious-2 = That's kind. I'm just worried about what happens now.
customer-apology-disappointed-1 = Thank you. It's a shame it came to this.
customer-apology-disappointed-2 = Thanks. I did need to hear that.
customer-apology-ashamed-1 = Oh, you needn't apologise to me.
customer-apology-ashamed-2 = It's not all your doing, I know that.
customer-apology-any-formal-1 = I accept that. Thank you.
customer-apology-any-terse-1 = Okay.
customer-apology-any-terse-2 = Fine. Accepted.
customer-apology-any-chatty-1 = That's all right, we all have days when nothing goes as it should.
customer-apology-any-formal-2 = That is courteous of you. I accept it.

# apology_again: another apology, after the first
customer-apology_again-any-1 = You've said that.
customer-apology_again-any-2 = Yes, you've apologised. It's all right.
customer-apology_again-any-3 = Okay. Let's leave the sorry part now.
customer-apology_again-any-4 = I know you're sorry. What can we do about it?
customer-apology_again-calm-content-1 = Really, it's fine. No need to keep saying it.
customer-apology_again-calm-content-2 = It's all right, you've said.
customer-apology_again-annoyed-1 = Yes, yes. You said.
customer-apology_again-annoyed-2 = Sorry again. I'd rather have an answer.
customer-apology_again-annoyed-3 = I don't need another sorry.
customer-apology_again-annoyed-4 = You keep saying that, but nothing's changed.
customer-apology_again-angry-1 = Stop saying sorry and do something.
customer-apology_again-angry-2 = I've had the sorry. What else have you got?
customer-apology_again-angry-3 = How many more times are you going to say it?
customer-apology_again-angry-4 = Sorry doesn't get me anywhere.
customer-apology_again-anxious-1 = I know. But that doesn't tell me what happens.
customer-apology_again-anxious-2 = You keep saying sorry. Is it that bad?
customer-apology_again-disappointed-1 = I believe you. It doesn't change much.
customer-apology_again-disappointed-2 = Yes. Being sorry won't bring it back, though.
customer-apology_again-ashamed-1 = Please don't keep apologising. It makes it worse.
customer-apology_again-ashamed-2 = You've said. Honestly, it's all right.
customer-apology_again-any-terse-1 = Noted already.
customer-apology_again-any-formal-1 = You have apologised. I should prefer a solution.
customer-apology_again-any-chatty-1 = Now don't keep on, or I'll end up consoling you.

# apology_empty: "sorry you feel that way", "sorry for any inconvenience"
customer-apology_empty-any-1 = Hm. That's not really an apology, is it?
customer-apology_empty-any-2 = It's not about how I feel. It happened.
customer-apology_empty-any-3 = I'm not sure what you're sorry for.
customer-apology_empty-calm-content-1 = Right. Well, it did happen.
customer-apology_empty-calm-content-2 = Fair enough, but that doesn't help much.
customer-apology_empty-annoyed-1 = That's what people say when they're not sorry.
customer-apology_empty-annoyed-2 = "Inconvenience" doesn't really cover it.
customer-apology_empty-annoyed-3 = Sorry that I feel something? Right.
customer-apology_empty-annoyed-4 = That sounds like it's off a card.
customer-apology_empty-angry-1 = Don't be sorry for how I feel. Be sorry for what you did.
customer-apology_empty-angry-2 = That's no apology, and you know it.
customer-apology_empty-angry-3 = Any inconvenience? Any?
customer-apology_empty-angry-4 = So it's my feelings that are the trouble, is it?
customer-apology_empty-anxious-1 = It's not just a feeling. It's a real problem for me.
customer-apology_empty-anxious-2 = I don't know what that means for me now.
customer-apology_empty-disappointed-1 = That's a bit hollow, I have to say.
customer-apology_empty-disappointed-2 = I'd hoped you'd mean it.
customer-apology_empty-ashamed-1 = Right. So it's me being sensitive.
customer-apology_empty-ashamed-2 = Oh. Okay, never mind, then.

# owned: the trainee took responsibility
customer-owned-any-1 = All right. Thank you for that.
customer-owned-any-2 = Okay. I'm glad somebody's taking it on.
customer-owned-any-3 = Good. That's something I can work with.
customer-owned-any-4 = That's fair of you.
customer-owned-any-5 = I respect that.
customer-owned-annoyed-angry-1 = Good. Then it stays with you, please.
customer-owned-annoyed-angry-2 = Well, at least you're not passing it on.
customer-owned-annoyed-angry-3 = Right. I'll hold you to that.
customer-owned-annoyed-angry-4 = Somebody had to say it. Thanks.
customer-owned-anxious-1 = So it's you I can come back to? Good.
customer-owned-anxious-2 = That's a relief, honestly.
customer-owned-anxious-3 = Good. I didn't know who'd deal with it.
customer-owned-disappointed-1 = Thank you. That's more than I'd had so far.
customer-owned-disappointed-2 = All right. That's how it should be.
customer-owned-ashamed-1 = Thank you. I'd thought you'd say it was me.
customer-owned-ashamed-2 = Oh. I was sure it was my fault.
customer-owned-calm-content-1 = Thanks, that's straight of you.
customer-owned-calm-content-2 = Good. That's all I can ask.
customer-owned-any-terse-1 = Good. Noted.
customer-owned-any-formal-1 = I respect that, and I shall rely on it.
customer-owned-any-chatty-1 = Well, that's refreshing, most people look round for somebody else.

# reassured: the trainee comforted about the outcome
customer-reassured-any-1 = I hope so.
customer-reassured-any-2 = All right, I'll take your word for it.
customer-reassured-any-3 = That's good to know.
customer-reassured-any-4 = Okay. Good.
customer-reassured-annoyed-1 = All right. Let's see.
customer-reassured-annoyed-2 = I hope so, for once.
customer-reassured-angry-1 = I hope you're right.
customer-reassured-angry-2 = We'll see.
customer-reassured-anxious-1 = Thank you. I needed to hear that.
customer-reassured-anxious-2 = I want to believe that.
customer-reassured-anxious-3 = That's a weight off, if it's true.
customer-reassured-disappointed-1 = Let's hope so, this time.
customer-reassured-disappointed-2 = I'd like that to be true.
customer-reassured-ashamed-1 = Thank you. I was dreading this a bit.
customer-reassured-ashamed-2 = You're kind.
customer-reassured-calm-content-1 = Good. Thank you.
customer-reassured-calm-content-2 = Thank you. I'm sure it'll work out.
customer-reassured-any-terse-1 = Let's hope.
customer-reassured-any-formal-1 = I am glad to hear it.
customer-reassured-any-chatty-1 = From your mouth to whoever decides these things.

# anticipated: the trainee named a trouble that would have come next
customer-anticipated-any-1 = Oh. I hadn't thought of that.
customer-anticipated-any-2 = Good that you mention it.
customer-anticipated-any-3 = That would have caught me out. Thanks.
customer-anticipated-any-4 = Right, I'd have been back here about that.
customer-anticipated-any-5 = Thanks for thinking ahead.
customer-anticipated-annoyed-angry-1 = Good, because I don't want to do this twice.
customer-anticipated-annoyed-angry-2 = Well, at least you're thinking ahead.
customer-anticipated-annoyed-angry-3 = Right. I'd have been on to you about that as well.
customer-anticipated-anxious-1 = Oh, I'd have panicked. Thank you for telling me.
customer-anticipated-anxious-2 = Good, then I know what to look out for.
customer-anticipated-disappointed-ashamed-1 = That's thoughtful, thank you.
customer-anticipated-disappointed-ashamed-2 = Thanks. I wouldn't have known to ask.
customer-anticipated-calm-content-1 = Oh, good. Thank you.
customer-anticipated-calm-content-2 = Oh, that's useful.

# claimed: the trainee said something about the customer that the customer never told
customer-claimed-any-1 = I never said that.
customer-claimed-any-2 = Where do you get that from?
customer-claimed-any-3 = No, I didn't say that.
customer-claimed-any-4 = Hm, that's not from me.
customer-claimed-annoyed-angry-1 = Don't put words in my mouth.
customer-claimed-annoyed-angry-2 = That's not what I said. Please listen.
customer-claimed-annoyed-angry-3 = I said nothing of the kind.
customer-claimed-annoyed-angry-4 = Who told you that? I didn't.
customer-claimed-anxious-1 = Did I say that? I don't think I did.
customer-claimed-anxious-2 = No, that's not right. Is that what it says there?
customer-claimed-disappointed-ashamed-1 = I didn't say that, and it isn't so.
customer-claimed-disappointed-ashamed-2 = Is that what you think of me?
customer-claimed-calm-content-1 = No, I think you've mixed that up.
customer-claimed-calm-content-2 = Not me. That must be somebody else.

# check_right: the trainee asked "have I got that right?", and had
customer-check_right-any-1 = Yes, that's right.
customer-check_right-any-2 = That's right.
customer-check_right-any-3 = Yes, that's it.
customer-check_right-any-4 = You have it right.
customer-check_right-annoyed-angry-1 = Yes. That's it.
customer-check_right-annoyed-angry-2 = That's right, yes.
customer-check_right-anxious-1 = Yes, I think so.
customer-check_right-anxious-2 = Yes, I believe that's it.
customer-check_right-disappointed-ashamed-1 = Yes, that's so.
customer-check_right-disappointed-ashamed-2 = It is like that, yes.
customer-check_right-calm-content-1 = Yes, just so.
customer-check_right-calm-content-2 = Yes, you've got it.
customer-check_right-any-formal-1 = That is correct, yes.
customer-check_right-any-terse-1 = Yep.
customer-check_right-any-chat-1 = yes thats right
customer-check_right-any-chatty-1 = Oh yes, that's just how it is.

# check_wrong: the trainee asked "have I got that right?", and had not
customer-check_wrong-any-1 = No, not quite.
customer-check_wrong-any-2 = No, that's not what I said.
customer-check_wrong-any-3 = Not entirely, no.
customer-check_wrong-any-4 = Almost, but no.
customer-check_wrong-annoyed-angry-1 = No. You've got that wrong.
customer-check_wrong-annoyed-angry-2 = No, that's not it at all. Were you listening?
customer-check_wrong-annoyed-angry-3 = No. I'd rather not say it all again.
customer-check_wrong-anxious-1 = No, I don't think so. Did I put it badly?
customer-check_wrong-anxious-2 = Er, no. That's not it.
customer-check_wrong-disappointed-ashamed-1 = No. Maybe I didn't put it well.
customer-check_wrong-disappointed-ashamed-2 = No, sadly not.
customer-check_wrong-calm-content-1 = Not quite. Easily mixed up, though.

# ignored: the customer showed a feeling and the trainee went past it
customer-ignored-annoyed-1 = You're going past what I said.
customer-ignored-annoyed-2 = I don't think you're really listening.
customer-ignored-annoyed-3 = That's all very well, but I did say this bothers me.
customer-ignored-annoyed-4 = I'd like you to take in what I just told you.
customer-ignored-annoyed-5 = You could at least acknowledge it.
customer-ignored-angry-1 = Are you even listening to me?
customer-ignored-angry-2 = You haven't heard a word, have you?
customer-ignored-angry-3 = I'm telling you I'm angry and you carry on as if nothing happened.
customer-ignored-angry-4 = Do you read that out to everybody?
customer-ignored-angry-5 = I might as well talk to the wall.
customer-ignored-anxious-1 = I'm sorry, I'm still worried about this.
customer-ignored-anxious-2 = I don't think you see how much this worries me.
customer-ignored-anxious-3 = That doesn't make me any calmer, I'm afraid.
customer-ignored-anxious-4 = I can't think about that, I'm too worried.
customer-ignored-disappointed-1 = It doesn't seem to matter much to you.
customer-ignored-disappointed-2 = I did just say it was a let-down.
customer-ignored-disappointed-3 = You don't seem very bothered.
customer-ignored-disappointed-4 = I'd hoped for a kind word, at least.
customer-ignored-ashamed-1 = This isn't easy for me, you know.
customer-ignored-ashamed-2 = I'd rather not have to say all this to a stranger.
customer-ignored-ashamed-3 = I feel rather stupid standing here.
customer-ignored-any-1 = I'm not sure you've heard me.
customer-ignored-any-2 = All right, but that's not really what's bothering me.
customer-ignored-any-3 = Hm. That's not the point, though.
customer-ignored-calm-content-1 = Fine, but there was something else I said.
customer-ignored-any-terse-1 = Did you hear me?
customer-ignored-any-formal-1 = I am not certain that you have heard me.
customer-ignored-any-chatty-1 = I might be talking to myself here, I do that enough at home.

# echoed: the trainee repeated the customer's own words
customer-echoed-any-1 = That's what I just said.
customer-echoed-any-2 = Yes, those were my words.
customer-echoed-any-3 = You're just repeating me.
customer-echoed-any-4 = Is there an echo in here?
customer-echoed-annoyed-angry-1 = I know what I said. What do you say?
customer-echoed-annoyed-angry-2 = Don't parrot me, please.
customer-echoed-annoyed-angry-3 = Saying it back doesn't fix it.
customer-echoed-annoyed-angry-4 = Yes, I said that. I was there.
customer-echoed-anxious-1 = Yes, I said that. But what does it mean?
customer-echoed-anxious-2 = That's what I said. Is it bad?
customer-echoed-disappointed-ashamed-1 = Yes. You've only said it back to me.
customer-echoed-disappointed-ashamed-2 = Those are my own words.
customer-echoed-calm-content-1 = Ha, that's word for word what I said.
customer-echoed-calm-content-2 = Yes, I did say that.

# stock_phrase: the trainee used a phrase that everybody uses, or repeated their own
customer-stock_phrase-any-1 = You sound like a recording.
customer-stock_phrase-any-2 = Does it say that on a card somewhere?
customer-stock_phrase-any-3 = That sounds rehearsed.
customer-stock_phrase-any-4 = I've heard that sentence before.
customer-stock_phrase-annoyed-1 = Please, just talk to me normally.
customer-stock_phrase-annoyed-2 = That's a phrase. I'd like an answer.
customer-stock_phrase-annoyed-3 = You say that to everybody, don't you?
customer-stock_phrase-angry-1 = Spare me the script.
customer-stock_phrase-angry-2 = Stop reading that out and talk to me.
customer-stock_phrase-angry-3 = I don't want a phrase, I want somebody to think.
customer-stock_phrase-anxious-1 = That's what they always say, and then nothing comes.
customer-stock_phrase-anxious-2 = I don't know what to do with a sentence like that.
customer-stock_phrase-disappointed-ashamed-1 = That's a bit impersonal.
customer-stock_phrase-disappointed-ashamed-2 = I'd rather you said it in your own words.
customer-stock_phrase-calm-content-1 = I suppose you have to say that.
customer-stock_phrase-calm-content-2 = That's the official version, is it?

# kind_but_no_help: kind words again, when it was time to act
customer-kind_but_no_help-any-1 = That's kind, but what happens now?
customer-kind_but_no_help-any-2 = You're very nice. I'd still like it sorted.
customer-kind_but_no_help-any-3 = Thanks, but can we get to the solution?
customer-kind_but_no_help-any-4 = I know you mean well. What can you do, though?
customer-kind_but_no_help-annoyed-angry-1 = Enough sympathy. What are you going to do?
customer-kind_but_no_help-annoyed-angry-2 = I don't need a shoulder, I need it done.
customer-kind_but_no_help-annoyed-angry-3 = Nice words. Anything else?
customer-kind_but_no_help-annoyed-angry-4 = We've done the feelings. Can we do the rest?
customer-kind_but_no_help-anxious-1 = That's kind, but I need to know what happens.
customer-kind_but_no_help-anxious-2 = Thank you. But please tell me what to do.
customer-kind_but_no_help-disappointed-ashamed-1 = You're kind. It doesn't change much, though.
customer-kind_but_no_help-disappointed-ashamed-2 = Please, I'd rather just get on with it.
customer-kind_but_no_help-calm-content-1 = I'm fine, honestly. Let's just get it done.
customer-kind_but_no_help-calm-content-2 = That's sweet of you. So, what now?

# lead_yes: a word before the answer, after being understood (short, no question)
customer-lead_yes-any-1 = Yes.
customer-lead_yes-any-2 = That's it.
customer-lead_yes-any-3 = Right, yes.
customer-lead_yes-any-4 = Exactly.
customer-lead_yes-any-5 = Well, yes.
customer-lead_yes-any-6 = Mm, yes.
customer-lead_yes-angry-annoyed-1 = You can say that again.
customer-lead_yes-angry-annoyed-2 = Quite.
customer-lead_yes-anxious-ashamed-1 = Yes, it is a bit.
customer-lead_yes-disappointed-1 = Sadly, yes.

# lead_thanks: a word before the answer, after a kindness (short, no question)
customer-lead_thanks-any-1 = Thank you.
customer-lead_thanks-any-2 = All right.
customer-lead_thanks-any-3 = Okay, thanks.
customer-lead_thanks-any-4 = Thanks.
customer-lead_thanks-angry-annoyed-1 = Fine.
customer-lead_thanks-angry-annoyed-2 = Well, all right.
customer-lead_thanks-anxious-ashamed-disappointed-1 = Thanks, yes.

# lead_told: a word before something not easily said (short, no question)
customer-lead_told-any-1 = Well, since you ask.
customer-lead_told-any-2 = To be honest with you.
customer-lead_told-any-3 = There's more to it.
customer-lead_told-any-4 = Between you and me.
customer-lead_told-any-5 = All right, here's the thing.
customer-lead_told-any-6 = I may as well tell you.
customer-lead_told-any-7 = I wasn't going to bring it up.
customer-lead_told-any-8 = It's like this.
customer-lead_told-annoyed-angry-1 = You want to know? Fine.
customer-lead_told-anxious-ashamed-1 = I don't know whether this matters.
