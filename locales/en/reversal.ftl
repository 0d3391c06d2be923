# Roles reversed: the trainee is the customer.

# What the agent says, four wordings of each. { $fact } is something the trainee told, turned round, without its
# stop; { $words } are the trainee's own; { $about } follows "something about" in an author's hint.
agent-hello-listens-1 = Hello. What has happened?
agent-hello-listens-2 = Good to have you here. What is it about?
agent-hello-listens-3 = Hello, I have time for you. What can I do?
agent-hello-listens-4 = Hello. Tell me what brings you to us.
agent-hello-brief-1 = Hello. What is it about?
agent-hello-brief-2 = Yes, hello. What do you need?
agent-hello-brief-3 = Hello. How can I help?
agent-hello-brief-4 = Hello, next please. What is it?
agent-hello-script-1 = Hello and thank you for contacting us. Please tell me the reason for your request.
agent-hello-script-2 = Welcome to our customer service. What is the reason for your request today?
agent-hello-script-3 = Thank you for choosing us. May I have the reason for your request?
agent-hello-script-4 = Welcome. So that I can enter it: what is your request?
agent-goodbye-1 = { trainee-goodbye-1 }
agent-goodbye-2 = { trainee-goodbye-2 }
agent-goodbye-3 = { trainee-goodbye-3 }
agent-goodbye-4 = { trainee-goodbye-4 }
agent-goodbye-script-1 = Thank you for contacting us. Goodbye.
agent-goodbye-script-2 = Thank you for your request, and goodbye.
agent-goodbye-script-3 = I have closed your request. Thank you and goodbye.
agent-goodbye-script-4 = Your request is completed. Goodbye.
agent-nothing-new-1 = I see.
agent-nothing-new-2 = All right.
agent-nothing-new-3 = Yes.
agent-nothing-new-4 = Mm.
agent-brief-1 = Right.
agent-brief-2 = OK.
agent-brief-3 = Got it.
agent-brief-4 = Yes.
agent-script-1 = Thank you for that information.
agent-script-2 = Thank you.
agent-script-3 = Thank you, one moment please.
agent-script-4 = Thank you for your patience.
agent-said-back-1 = { trainee-said-back-1 }
agent-said-back-2 = { trainee-said-back-2 }
agent-said-back-3 = { trainee-said-back-3 }
agent-said-back-4 = { trainee-said-back-1 }
agent-quoted-1 = “{ $words }”, you say.
agent-quoted-2 = You said “{ $words }”.
agent-quoted-3 = I take “{ $words }” with me from that.
agent-quoted-4 = “{ $words }”: that I have understood.
agent-feels-any-1 = { trainee-any-1 }
agent-feels-any-2 = { trainee-any-2 }
agent-feels-any-3 = { trainee-any-3 }
agent-feels-any-4 = { trainee-any-4 }
agent-feels-shame-1 = { trainee-shame-1 }
agent-feels-shame-2 = { trainee-shame-2 }
agent-feels-shame-3 = { trainee-shame-3 }
agent-feels-shame-4 = { trainee-shame-4 }
agent-feels-worry-1 = { trainee-worry-1 }
agent-feels-worry-2 = { trainee-worry-2 }
agent-feels-worry-3 = { trainee-worry-3 }
agent-feels-worry-4 = { trainee-worry-4 }
agent-feels-disappointment-1 = { trainee-disappointment-1 }
agent-feels-disappointment-2 = { trainee-disappointment-2 }
agent-feels-disappointment-3 = { trainee-disappointment-3 }
agent-feels-disappointment-4 = { trainee-disappointment-4 }
agent-feels-anger-1 = { trainee-anger-1 }
agent-feels-anger-2 = { trainee-anger-2 }
agent-feels-anger-3 = { trainee-anger-3 }
agent-feels-anger-4 = { trainee-anger-4 }
agent-open-1 = { trainee-open-1 }
agent-open-2 = { trainee-open-2 }
agent-open-3 = { trainee-open-3 }
agent-open-4 = { trainee-open-4 }
agent-verify-1 = May I have your name and your number first?
agent-verify-2 = Before we go on, what are your name and number?
agent-verify-3 = For my form I need your name and your number.
agent-verify-4 = Could you give me your name and a number I can find you by?
agent-question-1 = { trainee-question-1 }
agent-question-2 = { trainee-question-2 }
agent-question-3 = { trainee-question-1 }
agent-question-4 = { trainee-question-4 }
agent-about-1 = Can you tell me something about { $about }?
agent-about-2 = I'd like to know more about { $about }.
agent-about-3 = Could you tell me more about { $about }?
agent-about-4 = What can you tell me about { $about }?
agent-offer-1 = { trainee-offer-1 }
agent-offer-2 = { trainee-offer-2 }
agent-offer-3 = { trainee-offer-3 }
agent-offer-4 = { trainee-offer-4 }
agent-no-way-1 = Then there is nothing else I can do from here.
agent-no-way-2 = More than that I have not got to offer.
agent-no-way-3 = I have nothing else that would help, I'm afraid.
agent-no-way-4 = That was all I could offer.
agent-done-1 = That is done: { $way }.
agent-done-2 = { $way }: I have just done that.
agent-done-3 = Done. { $way }, as I said.
agent-done-4 = I have seen to it: { $way }.
agent-else-1 = Is there anything else?
agent-else-2 = Anything else I should know?
agent-else-3 = What else?
agent-else-4 = Is that everything?
agent-else-brief-1 = All right?
agent-else-brief-2 = That was it, then?
agent-else-brief-3 = Good?
agent-else-brief-4 = That will do?
agent-else-script-1 = Is there anything else I can help you with today?
agent-else-script-2 = May I help you with any other request?
agent-else-script-3 = Was your request dealt with to your satisfaction?
agent-else-script-4 = Do you have any other requests?

# The card.
reversal-open = Be the customer
reversal-open-label = Be the customer of { $title }
reversal-heading = You are { $name }
reversal-lead = This time you are the customer, and you have the whole card. Say it in your own words to somebody at the desk, as much of it and as early as you would. You need not tell everything.
reversal-who = Who you are
reversal-feels = How you feel
reversal-feels-none = Calm. It is only a small matter.
reversal-happened = What happened
reversal-kept-back = What you do not say by yourself
reversal-nothing-kept-back = Nothing. It is what it looks like.
reversal-settles = What would settle it
reversal-truly = { $label }: { $truly }
reversal-wants = “{ $says }”
reversal-way = Best of all: { $way }
reversal-file = If they ask
reversal-agent = Who sits at the desk?
style-any = Anybody
style-any-short = Anybody
style-any-about = You find out who it was at the end.
style-listens-short = Listens
style-listens = Somebody who listens
style-listens-about = Takes in whatever you tell, says it back and asks on.
style-brief-short = Is brief
style-brief = Somebody brief
style-brief-about = One question, then an offer. After the offer only what they asked for is taken in.
style-script-short = Has a script
style-script = Somebody with a script
style-script-about = Takes in only what the question just before asked for.
reversal-not-kept = Nothing of this talk is kept, and nothing is scored.
reversal-begin = Go to the desk
reversal-back = Back
reversal-card-keys = Enter goes to the desk, Tab moves on, Esc goes back

# The talk.
reversal-you = { $name } (you)
reversal-agent-name = At the desk
reversal-card-title = Your card
reversal-placeholder = Say it as { $name } would
reversal-send = Say it
reversal-end = Leave the desk
reversal-busy = Listening…
reversal-keys = Enter says it, Shift+Enter starts a new line, Esc leaves the desk
reversal-over-keys = Enter goes on, Esc goes back to the customers
reversal-over-goodbye = You said goodbye to each other.
reversal-over-left = You left the desk.
reversal-on = Go on to one question

# The question before anything is shown.
reversal-ask-heading = Before you see it: what came across?
reversal-ask-lead = For each thing on your card: will the person at the desk have understood it? Leave out what you have no view on.
reversal-ask-thing = { $part }: { $says }
belief-surely-not = Surely not
belief-rather-not = Rather not
belief-rather-yes = Rather yes
belief-surely-yes = Surely yes
reversal-ask-heard = How heard did you feel as the customer?
reversal-ask-heard-low = not at all
reversal-ask-heard-high = wholly
reversal-ask-done = Show me
reversal-ask-keys = Tab moves on, space or Enter chooses, Esc goes back to the customers

# The comparison.
reversal-compared-heading = What came across
reversal-compared-style = At the desk: { $style }. { $about }
reversal-sum = Understood: { $understood } of { $count ->
    [one] one thing
   *[other] { $count } things
  } on your card. You took { $believed } for understood.
reversal-sum-no-view = Understood: { $understood } of { $count ->
    [one] one thing
   *[other] { $count } things
  } on your card.
reversal-sure = You were sure of { $sure }, and it was so with { $right } of them.
reversal-heard = You felt heard: { $heard } of 10.
reversal-group-in-mind = You took it for understood, and it was not
reversal-group-in-mind-lead = What fills our mind feels as if it showed, and much less of it shows than we believe. Your customers feel the same when they talk to you.
reversal-group-unseen = It was understood, and you did not think so
reversal-group-unseen-lead = It had arrived, and you could not tell.
reversal-group-understood = It was understood
reversal-group-not = It was not understood
reversal-believed = You said: { $belief }.
reversal-no-belief = You had no view.
reversal-words = You said it here: “{ $sentence }”
reversal-went-past = You told it, “{ $sentence }”, and it went past them: { $why }
went-past-listens = they missed it.
went-past-brief = the offer was already made, and they had not asked.
went-past-script = the question just before was about something else.
reversal-untold = It was not heard in anything you said.
reversal-never-asked = What they never asked about
reversal-never-asked-none = They asked about everything that they did not understand, or there was nothing left to ask.
reversal-words-note = Your words are heard by lists of wordings. What you put quite differently may have been told and not been heard; where that is so, you know better.
reversal-take = To take to work
lesson-unasked = What somebody tells you unasked, they tell for a reason: say it back before you go on with your list.
lesson-too-late = Ask what else there is before you offer anything: once the offer is on the table, nobody listens for more.
lesson-in-mind-only = Your customers, too, believe they have said what fills their mind. Ask them: what should I know that I haven't asked about?
lesson-nobody-asked = A need that nobody asks about is seldom told. Ask what it is for, and by when.
lesson-not-shown = To have understood is half of it. Say it back in your own words, so that they can see it.
lesson-said-back = Say back what you were told before you act on it: then nobody has to guess whether it arrived.
reversal-again = The same card again
reversal-to-talk = Now sit at the desk yourself
reversal-compared-keys = Tab moves on, Esc goes back to the customers

# Help.
help-reversal-title = Being the customer
help-reversal = You have the customer's whole card and say it in your own words, as much of it and as early as you would. Somebody sits at the desk: who listens takes in everything, who is brief only what comes before their offer, a script only what it just asked for. Then say what you believe came across, before you see it. Nothing of it is kept.

# In the terminal.
terminal-reverse-help = A line is what you say as the customer, /end leaves the desk.
terminal-belief = { $beliefs }. Enter for no view.
terminal-heard = 0 { $low } to 10 { $high }. Enter for no view.
terminal-belief-again = A number from { $low } to { $high }, or only Enter for no view, not “{ $given }”.
