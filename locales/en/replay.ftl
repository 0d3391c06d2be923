# What `empathy-engine replay` says about a file.

replay-torn = { $path }: the last line is torn and left out; nobody saw its answer.
replay-damaged = { $path }: line { $line } is damaged: { $what }; { $count ->
    [one] one turn is sound.
   *[other] { $count } turns are sound.
  }
replay-same = { $path }: { $count ->
    [one] one turn, the same.
   *[other] { $count } turns, all the same.
  }
replay-differs = { $path }: turn { $turn } differs at { $place }: stored { $stored }, now { $now }.
replay-same-listener = { $path }: the same listener; { $count ->
    [one] one reply is heard differently now.
   *[other] { $count } replies are heard differently now.
  }
replay-other-listener = { $path }: another listener; { $count ->
    [one] one reply is heard differently now.
   *[other] { $count } replies are heard differently now.
  }
replay-drift = { $path }: turn { $turn } was heard as { $stored }, now { $now }.
