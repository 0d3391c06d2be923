//! What the trainee knows before the first word: seat, place, card, papers and screen.

use crate::locale::Locale;
use crate::scenario::Case;

use super::words::{self, Field, Page};
use super::{desk, papers};

/// Everything on the briefing screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BriefingView {
    /// Title of the scenario.
    pub title: String,
    /// Counter, phone or chat.
    pub channel: String,
    /// That nothing here has to be learnt.
    pub at_hand: String,
    /// Who the trainee is, where, and what they know, each under its heading.
    pub situation: Vec<Page>,
    /// Heading over what the seat may do.
    pub allowed_heading: String,
    /// What the seat may do and what only others may, each with its cost.
    pub allowed: Vec<Field>,
    /// Heading over the card.
    pub card_heading: String,
    /// The persona card: the map, which may be wrong.
    pub card: Vec<Field>,
    /// That the card may be wrong.
    pub card_note: String,
    /// Heading over the papers.
    pub papers_heading: String,
    /// Papers at hand.
    pub papers: Vec<Page>,
    /// Heading over the case file.
    pub file_heading: String,
    /// What the seat's screen shows.
    pub case_file: Vec<Field>,
    /// The scenario, by id.
    pub scenario: String,
    /// The switch of the coach.
    pub coach: String,
    /// Whether the coach will speak.
    pub coach_speaks: bool,
    /// What the coach does.
    pub coach_note: String,
    /// The button that begins.
    pub begin: String,
    /// The button that goes back.
    pub back: String,
    /// Which keys do what.
    pub keys: String,
}

/// The briefing of this case.
pub fn briefing(title: &str, case: &Case, locale: &Locale) -> BriefingView {
    let text = |key: &str| locale.text(key);
    let at_hand = case.contact.papers.iter();
    BriefingView {
        title: title.to_owned(),
        channel: words::channel(locale, case.contact.channel),
        at_hand: text("briefing-at-hand"),
        situation: papers::situation(case, locale),
        allowed_heading: text("briefing-allowed"),
        allowed: desk::allowed(case, locale),
        card_heading: text("briefing-card"),
        card: papers::card_fields(case),
        card_note: text("briefing-card-note"),
        papers_heading: text("briefing-papers"),
        papers: at_hand.map(|paper| Page { title: paper.title.clone(), text: paper.text.clone() }).collect(),
        file_heading: text("briefing-file"),
        case_file: words::fields_on_screen(case),
        scenario: String::new(),
        coach: text("coach-switch"),
        coach_speaks: false,
        coach_note: text("coach-note"),
        begin: text("briefing-begin"),
        back: text("briefing-back"),
        keys: text("briefing-keys"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{CardField, CaseField};

    #[test]
    fn the_card_shows_the_map_and_never_the_territory() {
        let mut case = Case::default();
        let truly = Some("in a great hurry".to_owned());
        case.person.card = vec![CardField {
            label: "Mood".into(),
            says: "patient".into(),
            truly,
            wrong: true,
            ..CardField::default()
        }];
        let view = briefing("Kettle", &case, &Locale::english());
        assert_eq!(view.card, [Field { label: "Mood".into(), says: "patient".into() }]);
        assert!(!format!("{view:?}").contains("hurry"));
    }

    #[test]
    fn the_screen_shows_only_what_is_on_it() {
        let mut case = Case::default();
        let field = |id: &str, on_screen| CaseField { id: id.into(), on_screen, ..CaseField::default() };
        case.contact.case_file = vec![field("a", true), field("b", false)];
        assert_eq!(briefing("Kettle", &case, &Locale::english()).case_file.len(), 1);
    }
}
