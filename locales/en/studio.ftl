# The studio: writing a scenario and trying its customer out.
studio-keys = Ctrl with S saves, with Z and Y goes back and forth, with space shows the names that fit; F8 next problem, F6 next panel, F1 help, Esc leaves
studio-text = Text of the scenario
studio-save = Save
studio-saved = Saved
studio-unsaved = Not saved yet
studio-undo = Undo
studio-redo = Redo
studio-rename = Rename
studio-new-name = Its name: small letters, digits and _, a letter first. What was played under the old name stays under that.
studio-keep-name = Keep the old name
studio-renamed = It is saved under its new name, in { $path }.
studio-bad-name = “{ $id }” cannot be its name: only small letters, digits and _, a letter first, as in late_parcel.
studio-not-alone = It keeps its name: there are other things in { $path }. Move the scenario into a folder of its own first.
studio-not-renamed = It keeps its name: { $reason }
studio-leave = To the first screen
studio-tab-problems = Problems
studio-tab-outline = Outline
studio-tab-rehearsals = Rehearsals
studio-tab-try = Try it
studio-error-at = Line { $line }, column { $column }: error { $code }
studio-advice-at = Line { $line }, column { $column }: advice { $code }
studio-no-problems = Nothing is wrong
studio-only-advice = { $advice ->
    [one] It can be played; one piece of advice
   *[other] It can be played; { $advice } pieces of advice
}
studio-errors = { $errors ->
    [one] One error
   *[other] { $errors } errors
}
studio-errors-and-advice = { $errors ->
    [one] One error
   *[other] { $errors } errors
}{ $advice ->
    [one] , one piece of advice
   *[other] , { $advice } pieces of advice
}
studio-nothing-wrong = Nothing is wrong with this text. Try the customer out, and let a colleague try them too.
studio-nothing-there = There is nothing in this text yet.
studio-nothing-rehearsed = Nothing is rehearsed in this text yet. Write down a reply and what is to come of it under `rehearsals`, and it is played here with every change.
studio-rehearsals-none = No rehearsals
studio-rehearsals-playing = Rehearsals: { $count } of { $all } played
studio-rehearsals-green = { $count ->
    [one] The rehearsal comes out as expected
   *[other] All { $count } rehearsals come out as expected
}
studio-rehearsals-red = { $count ->
    [one] One of { $all } rehearsals comes out otherwise
   *[other] { $count } of { $all } rehearsals come out otherwise
}
studio-rehearsal-dark = { $id }: not played yet
studio-rehearsal-green = { $id }: as expected
studio-rehearsal-red = { $id }: otherwise
studio-never-good = This text cannot be played yet. Mend what the problems say, and the customer stands here.
studio-names = Names that fit here
studio-person = { $name }, person { $seed }
studio-reply = What you say
studio-say = Say it
studio-again = From the start
studio-another = Another person
studio-next-contact = Next contact
studio-retell = Say the same to the new text
studio-hidden = What a talk hides
studio-last-good = The text cannot be played as it stands. This is the customer of its last good version.
studio-old-talk = The text has changed since this talk began.
studio-leaving = There is something you have not saved.
studio-save-and-leave = Save and leave
studio-discard = Leave without saving
studio-stay = Stay here
studio-changed = Another program has changed this file, and there is something here you have not saved.
studio-take-theirs = Take what is in the file
studio-keep-mine = Keep what stands here
studio-cannot-open = This scenario cannot be opened: { $reason }
studio-not-saved = This could not be saved: { $reason }
studio-not-kept = What you write cannot be kept safe until you save it: { $reason }
studio-restored = What you had not saved last time is back. Undo shows the file as it is.
studio-reloaded = Another program changed the file, and here it is. Undo brings back what stood here.
studio-gone = The file is gone from the disk. Saving writes it anew.
studio-copied = This is a copy of your own, in { $path }. The shipped one stays as it is.
studio-begun = This is a whole example, in { $path }. Change every part of it.
studio-edit = Open in the studio
studio-edit-label = Open { $title } in the studio
studio-mine = Make it mine
studio-mine-label = Make { $title } mine: a copy to change in the studio
studio-new = Write a customer of your own

help-studio-title = The studio
help-studio = Write the scenario on the left. Beside it stand its problems as `check` finds them, what there is in the text, its rehearsals, green and red, and its customer to try out with everything shown that a talk hides. Ctrl with S saves, Ctrl with Z and Y goes back and forth, Ctrl with space shows the names that fit where you are: Up and Down choose, Enter takes one, Esc puts them away. F8 goes to the next problem, F6 to the next panel. What you have not saved is kept beside the file until you save or discard it. A file that another program changes is read again by itself.
