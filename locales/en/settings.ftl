# What the trainee set, and its file.
settings-broken = Your settings could not be read ({ $reason }). The program starts without them; the old file is kept as { $kept }.
settings-unreadable = Your settings could not be read ({ $reason }). The program starts without them.
settings-not-kept = { $reason }. Your settings hold until you quit.

# The settings screen.
settings-heading = Settings
settings-lead = Every choice holds at once and is kept in { $folder }.
settings-percent = { $percent } %
settings-text = Size of text
settings-text-about = Ctrl with plus and minus does the same on every screen, Ctrl with 0 goes back to 100 %.
settings-colours = Colours
settings-colours-about = High contrast keeps text and edges as far from the ground as they can be.
colours-light = Light
colours-dark = Dark
colours-high-contrast = High contrast
settings-motion = Movement
settings-motion-about = With less movement the customer's face changes at once and nothing sways.
motion-full = Everything moves
motion-reduced = Less movement
settings-pace = The customer's words
settings-pace-about = How fast they appear. A key press shows the rest at any time.
pace-at-once = All at once
pace-fast = Fast
pace-speech = As spoken
pace-slow = Slowly
settings-about = About this program
settings-back = Back to the customers
settings-keys = Tab or arrows to move, Enter or space to choose, Esc to go back, F1 for help

# Folders with scenarios.
settings-folders = Your own customers
settings-folders-lead = Scenarios in { $folder } are always found. Add another folder here: type or paste its path, or drop it on the window.
settings-folder = { $folder }: { $count ->
    [one] one scenario
   *[other] { $count } scenarios
}
settings-folder-lost = { $reason }
settings-folder-path = Path of a folder
settings-folder-add = Add this folder
settings-folder-remove = Take off the list
settings-folder-remove-label = Take { $folder } off the list
settings-folder-removed = { $folder } is off the list. Nothing in it was touched.
settings-folder-put-back = Put it back
settings-folder-added = { $folder } is on the list: { $count ->
    [one] one scenario
   *[other] { $count } scenarios
}.
settings-folder-not-added = Not added: { $reason }.

# Everything of the trainee's.
mine-heading = What is kept of you
mine-talks = { $count ->
    [0] no talks
    [one] one talk
   *[other] { $count } talks
}
mine-scenarios = { $count ->
    [0] no scenarios of your own
    [one] one scenario of your own
   *[other] { $count } scenarios of your own
}
mine-settings = your settings
mine-no-settings = no settings
mine-kept = On this computer, in { $folder }: { $talks }, { $scenarios }, { $settings }. Nothing is kept anywhere else, and nothing is sent.
mine-delete = Delete everything of mine
mine-question = Delete { $talks }, { $scenarios } and { $settings } from { $folder }?
mine-after = You can take it back until you quit. Then it is gone for good. Other folders on your list stay as they are.
mine-yes = Delete it
mine-no = Keep it
mine-put-aside = Everything of yours was put aside. It is deleted when you quit.
mine-take-back = Take it back
mine-not-deleted = It could not be put aside: { $reason }. Nothing was deleted.
mine-not-taken-back = It could not be taken back: { $reason }.
