//! What to play next, as the one clear thing to do.

use super::card;
use crate::locale::Locale;
use crate::message::Message;
use crate::records::{Record, Why, next};
use crate::scenario::Scenario;
use crate::view::emblem::Emblem;

/// What to play next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpNext {
    /// Which scenario it is.
    pub id: String,
    /// A seed that draws somebody not met yet.
    pub seed: Option<u64>,
    /// The picture beside it.
    pub emblem: Emblem,
    /// "Start here" or "Next for you".
    pub heading: String,
    /// Why this one and how long it takes.
    pub says: String,
    /// Title of the scenario.
    pub title: String,
    /// Trade and channel.
    pub kind: String,
    /// What it practises.
    pub skill: String,
    /// The button.
    pub choose: String,
}

/// What to play next; none where there is nothing to play.
pub(super) fn upnext(finished: &[&Record], playable: &[&Scenario], locale: &Locale) -> Option<UpNext> {
    let next = next(finished, playable)?;
    let scenario = playable.iter().find(|scenario| scenario.id == next.scenario)?;
    let (heading, says, choose) = match next.why {
        Why::StartHere => ("library-start", "library-start-why", "library-start-choose"),
        Why::SameSkill => ("library-next", "library-next-same-skill", "library-next-choose"),
        Why::Unplayed => ("library-next", "library-next-unplayed", "library-next-choose"),
        Why::Hardest => ("library-next", "library-next-hardest", "library-next-choose"),
    };
    Some(UpNext {
        id: next.scenario,
        seed: next.seed,
        emblem: Emblem::of(scenario),
        heading: locale.text(heading),
        says: locale.say(&Message::new(says).with("time", card::minutes(scenario, locale))),
        title: scenario.title.clone(),
        kind: card::kind(scenario, locale),
        skill: scenario.skill.clone(),
        choose: locale.text(choose),
    })
}
