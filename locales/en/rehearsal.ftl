# What `empathy-engine check` says of a rehearsal that comes out otherwise than its author expects.

rehearsal-otherwise = “{ $id }” expects { $expects }, but { $instead }
rehearsal-stopped = “{ $id }” cannot be played to its end: { $instead }
rehearsal-stock = “{ $id }” shows this as an example to follow, and it is a stock phrase: say what happened to this person instead
rehearsal-clue = heard: { $heard }; answered: “{ $answer }” (seed { $seed })
rehearsal-clue-wording = said: “{ $wording }”; heard: { $heard }; answered: “{ $answer }” (seed { $seed })
rehearsal-nothing-heard = nothing

rehearsal-moved = { $of ->
    [anger] anger
    [anxiety] worry
    [disappointment] disappointment
    [shame] shame
    [heard] being heard
   *[trust] trust
  } went from { $before } to { $after } of 100, and “{ $degree }” means by { $by } or more
rehearsal-not-told = “{ $id }” was not told
rehearsal-told = “{ $id }” was told
rehearsal-not-heard = no { $id } was heard
rehearsal-heard = a { $id } was heard
rehearsal-not-taken-up = “{ $id }” was not taken up
rehearsal-not-asked = no question about “{ $id }” was heard
rehearsal-not-offered = “{ $id }” was not heard as offered
rehearsal-apart = { $score ->
    [listening] listening
    [acknowledgement] acknowledgement
   *[resolution-cost] resolution cost
  } is { $low } with one wording and { $high } with another, “{ $wording }”
rehearsal-ended = { $ending ->
    [goes-on] the talk goes on
    [closed] both said goodbye
    [ended] the trainee ended the talk
    [walked-out] they left
    [transferred] they were handed over
    [limit] the talk reached its last turn
   *[stopped] the talk was stopped
  }, the matter is { $settled ->
    [yes] settled
   *[no] not settled
  } and they give { $says } of 10
rehearsal-settled = the matter is settled
rehearsal-unsettled = the matter is not settled
rehearsal-costs-us = it costs us { $amount }
rehearsal-costs-them = it costs them { $amount }
rehearsal-says = they give { $says } of 10
rehearsal-score = { $score ->
    [listening] listening
    [acknowledgement] acknowledgement
   *[resolution-cost] resolution cost
  } is { $points } of 100
rehearsal-over = the talk was over before this was said

# What `empathy-engine check --lines` says.
lines-unused = no talk brought out this line for “{ $moment }”
lines-unused-help = it may be for a moment that is rare, or an earlier line for the same moment and mood always comes first
