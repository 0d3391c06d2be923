# A talk that is handed over.
handed-lead = { $trade }, { $channel }. Practised: { $skill }. The customer: { $person }.
handed-scores = The three scores
handed-talk = The talk
handed-heard = Heard: { $acts }
handed-notes = What the trainee wrote about it
handed-foot = Written by Empathy Engine at the trainee's own wish. Scores follow written rules and must not decide about anybody.
handed-customer = the customer
handed-trainee = the trainee
handed-phone = (phone number)
handed-email = (mail address)
handed-address = (address)
handed-birth = (date of birth)

# The screen that hands a talk over.
hand-heading = Hand this talk to my trainer
hand-lead = “{ $title }” becomes a file with everything said, the scores and their reasons. Nothing is sent: the file is yours to give.
hand-names = Names
hand-stay = Names stay
hand-stay-about = The talk itself is put beside the text, so that your trainer can play it again.
hand-remove = Remove names
hand-remove-about = The customer's name, number and address go, and yours if you give it here. The talk itself stays with you, because names are in it.
hand-own = Your name, as you said it in the talk
hand-path = Where the file goes
hand-write = Write the file
hand-back = Back
hand-preview = What will be in it
hand-keys = Tab to move, Enter to press, Page Up and Page Down to read, Esc to go back, F1 for help
hand-written = Written: { $path }
hand-written-both = Written: { $path } and { $replay }
hand-not-written = Not written: { $reason }. Choose another place.
hand-unreadable = This talk cannot be handed over: { $reason }.
help-handover-title = Handing a talk over
help-handover = See what the file will hold before it is written, decide whether names stay, and type where it goes. The program sends nothing.
