# What this language calls itself, in the list of languages.
locale-name = English
