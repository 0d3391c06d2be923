//! A new scenario to begin with: a whole example, every part of which is there to be changed.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::draft::{Draft, written};

/// The file with a slot for every answer.
const TEMPLATE: &str = include_str!("../../../locales/en/new_scenario.template");
/// What the example costs.
const COST: f64 = 0.0;

/// The example's answers.
pub fn example(locale: &Locale) -> Draft {
    let text = |name: &str| locale.text(&format!("new-{name}-default"));
    let trade = text("trade");
    let seat = Message::new("new-seat-default").with("trade", trade.to_lowercase());
    Draft {
        title: text("title"),
        skill: text("skill"),
        seat: locale.say(&seat),
        place: text("place"),
        channel: "counter",
        currency: "£".to_owned(),
        briefing: text("briefing"),
        name: text("name"),
        detail: text("detail"),
        opens: text("opens"),
        wants: text("wants"),
        hidden: text("hidden"),
        way: text("way"),
        cost: text("cost").trim().parse().unwrap_or(COST),
        policy: text("policy"),
        trade,
    }
}

/// A file in these words.
pub fn file_of(draft: &Draft) -> String {
    written(draft, TEMPLATE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;

    #[test]
    fn a_new_scenario_can_be_played_at_once() {
        let text = file_of(&example(&Locale::english()));
        assert_eq!(scenario::read("my_scenario", &text).problems, []);
    }
}
