# What the trainee set, and its file.
settings-broken = Your settings could not be read ({ $reason }). The program starts without them; the old file is kept as { $kept }.
settings-unreadable = Your settings could not be read ({ $reason }). The program starts without them.
settings-not-kept = { $reason }. Your settings hold until you quit.
