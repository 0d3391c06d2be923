//! What the trainee knows, one key away during the talk: their seat, the card, the screen, the papers.

use crate::locale::Locale;
use crate::scenario::Case;
use crate::session::input::Input;
use crate::session::transcript::Transcript;

use super::desk;
use super::words::{self, Field, Page};

/// Everything on the sheet of papers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PapersView {
    /// The button that opens it, with its key.
    pub open: String,
    /// The button that closes it.
    pub close: String,
    /// Its pages; never none.
    pub sheets: Vec<Sheet>,
}

/// One page of what is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What its tab says.
    pub title: String,
    /// A sentence about it; may be empty.
    pub note: String,
    /// Texts under their headings.
    pub pages: Vec<Page>,
    /// Heading over the fields; may be empty.
    pub fields_heading: String,
    /// Labels with what they say.
    pub fields: Vec<Field>,
}

/// The papers of this case as far as they are known after these turns.
pub fn papers(case: &Case, transcript: &Transcript, locale: &Locale) -> PapersView {
    let sheets = [
        you(case, locale),
        card(case, locale),
        screen(case, locale),
        at_hand(case, locale),
        looked_up(case, transcript, locale),
    ];
    PapersView {
        open: locale.text("papers-open"),
        close: locale.text("papers-close"),
        sheets: sheets
            .into_iter()
            .filter(|sheet| !sheet.pages.is_empty() || !sheet.fields.is_empty())
            .collect(),
    }
}

/// Seat, place and what is known of the matter, each under its heading.
pub(super) fn situation(case: &Case, locale: &Locale) -> Vec<Page> {
    let contact = &case.contact;
    let page = |key: &str, says: &str| Page { title: locale.text(key), text: says.to_owned() };
    let situation = [
        page("briefing-seat", &contact.seat),
        page("briefing-place", &contact.place),
        page("briefing-situation", &contact.briefing),
    ];
    situation.into_iter().filter(|page| !page.text.is_empty()).collect()
}

/// The fields of the persona card: the map, never the territory.
pub(super) fn card_fields(case: &Case) -> Vec<Field> {
    let card = case.person.card.iter();
    card.map(|field| Field { label: field.label.clone(), says: field.says.clone() }).collect()
}

fn you(case: &Case, locale: &Locale) -> Sheet {
    Sheet {
        title: locale.text("papers-you"),
        pages: situation(case, locale),
        fields_heading: locale.text("briefing-allowed"),
        fields: desk::allowed(case, locale),
        ..Sheet::default()
    }
}

fn card(case: &Case, locale: &Locale) -> Sheet {
    Sheet {
        title: locale.text("papers-card"),
        note: locale.text("briefing-card-note"),
        fields: card_fields(case),
        ..Sheet::default()
    }
}

fn screen(case: &Case, locale: &Locale) -> Sheet {
    Sheet { title: locale.text("papers-screen"), fields: words::fields_on_screen(case), ..Sheet::default() }
}

fn at_hand(case: &Case, locale: &Locale) -> Sheet {
    let papers = case.contact.papers.iter();
    Sheet {
        title: locale.text("papers-papers"),
        note: locale.text(if desk::counts_looking_up(case) {
            "papers-papers-note-desk"
        } else {
            "papers-papers-note"
        }),
        pages: papers.map(|paper| Page { title: paper.title.clone(), text: paper.text.clone() }).collect(),
        ..Sheet::default()
    }
}

/// What was read and looked at in the talk: it stays.
fn looked_up(case: &Case, transcript: &Transcript, locale: &Locale) -> Sheet {
    let mut pages: Vec<Page> = Vec::new();
    for turn in &transcript.turns {
        let found = match &turn.input {
            Input::LookUp(id) => case
                .contact
                .papers
                .iter()
                .find(|paper| paper.id == *id)
                .map(|paper| Page { title: paper.title.clone(), text: paper.text.clone() }),
            Input::Observe(id) => case
                .contact
                .props
                .iter()
                .find(|prop| prop.id == *id)
                .map(|prop| Page { title: prop.label.clone(), text: prop.text.clone() }),
            _ => None,
        };
        pages.extend(found.filter(|page| !pages.contains(page)));
    }
    Sheet { title: locale.text("papers-looked-up"), pages, ..Sheet::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;
    use crate::session::Session;

    const SCENARIO: &str = include_str!("../../scenarios/lost_number/scenario.ron");

    #[test]
    fn what_was_looked_up_appears_once_and_stays() {
        let case = scenario::read("lost_number", SCENARIO).scenario.draw(0, 7);
        let paper = case.contact.papers[0].clone();
        let mut session = Session::start(case.clone(), 7);
        let before = papers(&case, session.transcript(), &Locale::english());
        for _ in 0..2 {
            session.take_turn(Input::LookUp(paper.id.clone()), None);
        }
        session.take_turn(Input::Hold(2), None);
        let after = papers(&case, session.transcript(), &Locale::english());
        assert_eq!(after.sheets.len(), before.sheets.len() + 1);
        assert_eq!(after.sheets.last().map(|sheet| sheet.pages.len()), Some(1));
    }

    #[test]
    fn nothing_hidden_is_on_a_paper() {
        let case = scenario::read("lost_number", SCENARIO).scenario.draw(0, 7);
        let session = Session::start(case.clone(), 7);
        let shown = format!("{:?}", papers(&case, session.transcript(), &Locale::english()));
        for item in case.contact.items.iter().filter(|item| !item.first) {
            assert!(!shown.contains(&item.says), "{}", item.id);
        }
        for field in case.contact.case_file.iter().filter(|field| !field.on_screen) {
            assert!(!shown.contains(&format!("says: {:?}", field.value)), "{}", field.id);
        }
    }
}
