# Better lines, as examples: better-<what was wanted>-<n>, three of each. { $fact } is a piece of what the
# customer told, turned round, with a capital and without a stop. { $way } is a way out in plain words.
# The first in which the listener hears what was wanted is shown; none claims to be the only way.

better-take-up-1 = { $fact }. Is that all of it, or is there more?
better-take-up-2 = { $fact }. Thank you for telling me. What else should I know?
better-take-up-3 = { $fact }. How did you manage?

better-anger-1 = { $fact }. Anybody would be angry about that.
better-anger-2 = { $fact }. You have every reason to be annoyed.
better-anger-3 = { $fact }. I can see why that makes you angry.

better-anxiety-1 = { $fact }. Of course that worries you.
better-anxiety-2 = { $fact }. Anybody would be worried.
better-anxiety-3 = { $fact }. I can see why you are worried.

better-disappointment-1 = { $fact }. Anybody would be disappointed.
better-disappointment-2 = { $fact }. I can see why that is a disappointment.
better-disappointment-3 = { $fact }. You had counted on us, and of course you are disappointed.

better-shame-1 = { $fact }. That happens to more people than you would think.
better-shame-2 = { $fact }. That can happen to any of us.
better-shame-3 = { $fact }. Anybody could end up there, and there is nothing odd about it.

better-sorry-1 = { $fact }. I'm sorry that happened, and I'll see what I can do about it now.
better-sorry-2 = { $fact }. That was our fault, and I'm sorry.
better-sorry-3 = I'm sorry about that. { $fact }, and it should not have come to this.

better-way-1 = Here is what I can do: { $way }. Would that help?
better-way-2 = What I can offer you is this: { $way }. Shall I?
better-way-3 = I would suggest that I { $way }. Is that all right with you?
better-way-words = I can { $way }. Would that help?

better-check-1 = Before I change anything I need to know it's you: could you give me your { $one } and your { $other }?
better-check-2 = So that I can do this for you, may I have your { $one } and your { $other }?
better-check-3 = Could you tell me your { $one } and your { $other } first, so that nobody else can change this?

better-limit-1 = I want to help you with this, and I will, but not while you insult me.
better-limit-2 = I'm glad to go on as soon as we talk without insults. If not, I'll end the call.
better-limit-3 = Please stop insulting me. Then we can go on and find a way.
