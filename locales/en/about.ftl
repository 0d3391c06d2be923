# What the program is made of.
about-heading = Empathy Engine
about-version = Version { $version }.
about-private = What you say stays on this computer. The program opens no connection, keeps no account and uses no language model.
about-not-validated = The scores follow written rules. They have not been checked against people yet, and must not decide about anybody.
about-licence = Licence: { $licence }, at your choice.
about-typeface = Typeface: Inter, under the SIL Open Font License 1.1.
about-crates = Made with
about-crates-lead = The Rust crates this program uses directly, each under its own licence:
about-back = Back to the settings
about-keys = Esc to go back

# Help, one text a screen.
help-heading = Help
help-back = Back
help-keys = Enter, Esc or F1 to go back
help-everywhere-title = On every screen
help-everywhere = Tab and Shift with Tab move, the ring shows where you are, Enter or space presses. Page Up and Page Down turn pages. Ctrl with plus or minus makes text larger or smaller, Ctrl with 0 sets it back. F1 opens and leaves this help. Esc goes back.
help-library-title = Choosing a customer
help-library = The large card at the top is what comes next for you; Enter opens it. Below is every customer there is, with what a talk practises, how long it takes and how many of its endings you found. Broken scenarios stand last and say what is wrong. Talks you left are kept: go on with them whenever you like. Ctrl with F searches.
help-briefing-title = The briefing
help-briefing = Who you are today, what you may decide alone, what the card says about the customer and what your papers say. The card may be wrong somewhere. Nothing here is lost when the talk begins: it stays one key away.
help-conversation-title = The talk
help-conversation = Write whatever you would say, in your own words, and press Enter. Saying is not doing: what you announce becomes real at the desk on the right, by a click or with Alt and its number. Esc leaves the talk; it is kept and can be gone on with. What the program cannot read costs you nothing.
help-debrief-title = Looking back
help-debrief = First your own view, then what was heard. Every point shows the words that earned it. You may disagree, and nothing here is sent anywhere.
help-replay-title = A talk again
help-replay = Go through the talk turn by turn, uncover what was hidden, and go on from any turn as a talk of its own. The first talk stays as it was.
help-shift-title = A shift
help-shift = Several customers in a row, with one budget for all of them. The talk that went worst counts, not the best one. What you promise one customer may come back.
help-settings-title = The settings
help-settings = Every choice holds at once. Add folders with scenarios of your own, and see what is kept of you and delete it.
help-about-title = About this program
help-about = Its version, what it is made of, and the licences.
