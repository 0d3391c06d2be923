### Lines that any customer may say. A key is customer-<moment>-<for whom>-<number>.
### For whom: any, or moods (calm annoyed angry anxious disappointed ashamed content), and where it
### matters manners (plain terse chatty formal) and channels (counter phone chat).
### To add a line, add a number. A line names no product, place or time: it must fit every trade.

# What was done rather than said.

# waited: put on hold or left waiting for a short while
customer-waited-any-1 = I'm still here.
customer-waited-any-2 = Right, there you are again.
customer-waited-any-3 = Yes, I'm here. And?
customer-waited-calm-content-1 = No problem. Did you find anything?
customer-waited-calm-content-2 = That was quick enough.
customer-waited-annoyed-angry-1 = That took a while. So?
customer-waited-annoyed-angry-2 = I hope that was worth the wait.
customer-waited-annoyed-angry-3 = I've been hanging about long enough. Well?
customer-waited-anxious-1 = I was afraid you'd gone. What is it?
customer-waited-anxious-2 = Is there news?
customer-waited-disappointed-ashamed-1 = I'd begun to think you'd forgotten me.
customer-waited-disappointed-ashamed-2 = I'm here. Take your time.
customer-waited-any-phone-1 = Yes, I'm still on the line.
customer-waited-any-chat-1 = still here

# waited_long: left waiting for long
customer-waited_long-any-1 = That was a long time.
customer-waited_long-any-2 = That felt longer than it was, I hope.
customer-waited_long-any-3 = So. Where were we?
customer-waited_long-calm-content-1 = There you are. I'd started reading the paper.
customer-waited_long-annoyed-angry-1 = Do you know how long I've been waiting?
customer-waited_long-annoyed-angry-2 = That was far too long.
customer-waited_long-annoyed-angry-3 = My time's worth something too.
customer-waited_long-annoyed-angry-4 = I've been listening to nothing for ages.
customer-waited_long-anxious-1 = That took so long, I thought something was wrong.
customer-waited_long-anxious-2 = You were gone so long. Is it that bad?
customer-waited_long-disappointed-ashamed-1 = I thought you'd forgotten about me.
customer-waited_long-disappointed-ashamed-2 = I nearly left.
customer-waited_long-any-phone-1 = I've had that music in my ear for ages.
customer-waited_long-any-chat-1 = that took forever

# looked_up: the trainee read something up while the customer waited
customer-looked_up-any-1 = And, does it say anything?
customer-looked_up-any-2 = Anything useful?
customer-looked_up-any-3 = Did you find it?
customer-looked_up-calm-content-1 = Take your time, have a look.
customer-looked_up-calm-content-2 = No hurry, have a proper look.
customer-looked_up-annoyed-angry-1 = And? What does your computer say?
customer-looked_up-annoyed-angry-2 = Well? What does it say?
customer-looked_up-annoyed-angry-3 = I hope the answer's in there.
customer-looked_up-anxious-1 = Is it in there? What does it say?
customer-looked_up-anxious-2 = Does it look bad?
customer-looked_up-disappointed-ashamed-1 = I hope it says the right thing in there.
customer-looked_up-disappointed-ashamed-2 = Is there something in it?

# manager_granted: the manager was asked and said yes
customer-manager_granted-any-1 = Oh, they said yes? Good.
customer-manager_granted-any-2 = Thanks for asking them.
customer-manager_granted-any-3 = Good. I'm glad you went and asked.
customer-manager_granted-annoyed-angry-1 = So it is possible after all.
customer-manager_granted-annoyed-angry-2 = Right. Why not straight away?
customer-manager_granted-anxious-1 = They agreed? Thank goodness.
customer-manager_granted-anxious-2 = Oh good, I was hardly breathing.
customer-manager_granted-disappointed-ashamed-1 = Thank you for standing up for me.
customer-manager_granted-disappointed-ashamed-2 = You didn't have to do that. Thank you.
customer-manager_granted-calm-content-1 = That's very good of you both.
customer-manager_granted-calm-content-2 = Great, thanks for going to the trouble.

# manager_refused: the manager was asked and it came to nothing
customer-manager_refused-any-1 = So they said no as well?
customer-manager_refused-any-2 = Hm. Thanks for trying, anyway.
customer-manager_refused-any-3 = And what did they say, exactly?
customer-manager_refused-annoyed-angry-1 = So that was for nothing.
customer-manager_refused-annoyed-angry-2 = I could have told you that.
customer-manager_refused-annoyed-angry-3 = Then let me hear what you can do.
customer-manager_refused-anxious-1 = Then what's left for me?
customer-manager_refused-anxious-2 = Oh no. What now?
customer-manager_refused-disappointed-ashamed-1 = I didn't think they would. Thanks for asking.
customer-manager_refused-disappointed-ashamed-2 = Well, you tried.
customer-manager_refused-calm-content-1 = Worth a try. What else is there?
customer-manager_refused-calm-content-2 = That's a shame. Anything else we can do?

# observed: the trainee had a look at something the customer brought or has, and nothing is told of it
customer-observed-any-1 = What do you see?
customer-observed-any-2 = And? What do you see?
customer-observed-any-3 = Hm? What is it?
customer-observed-any-4 = And? What is it?
customer-observed-annoyed-angry-1 = Well? What do you see?
customer-observed-annoyed-angry-2 = Well? What is it?
customer-observed-anxious-1 = Is something wrong?
customer-observed-anxious-2 = Why, what do you see?
customer-observed-disappointed-ashamed-1 = Yes? What is it?
customer-observed-disappointed-ashamed-2 = Is there something?
customer-observed-calm-content-1 = Yes? What do you see there?
customer-observed-calm-content-2 = And, what is it?
customer-observed-any-phone-chat-1 = As I've described, yes.
