//! After a talk: the trainee's own view, then the scores.

use super::Practice;
use super::shelf::Chosen;
use crate::app::Screen;
use crate::listen::Span;
use crate::replay::note::Note;
use crate::scenario::{self, Scenario};
use crate::ui::Draft;
use crate::view::debrief::{self as view, DebriefView, Rating, RatingView, debrief, rating};

/// What is shown after a talk.
#[derive(Default)]
pub(in crate::app) struct LookingBack {
    /// The question before the scores.
    pub(in crate::app) rating: RatingView,
    /// The scores, once the trainee was asked.
    pub(in crate::app) debrief: Option<DebriefView>,
}

impl Practice {
    pub(super) fn ask_for_a_rating(&mut self) {
        let Some((_, talk)) = &self.talking.talk else { return };
        self.looking_back.rating = rating(talk.transcript(), &self.setting.locale);
        self.looking_back.debrief = None;
        self.show(Screen::Debrief);
    }

    pub(super) fn look_back(&mut self, own: Option<Rating>) {
        if let Some(own) = own {
            self.keep(Note::Rating(own));
        }
        self.show_debrief();
        self.draft = Draft::default();
    }

    /// Keeps a note, and shows it where the debrief is open.
    pub(super) fn write_down(&mut self, note: Note) {
        self.keep(note);
        if self.looking_back.debrief.is_some() {
            self.show_debrief();
        }
    }

    /// Says which words of a mark carried it, or that no few of them did; asked again, says it no more.
    pub(super) fn tell_what_carried(&mut self, turn: u32, span: Span) {
        let is_it = |told: &view::Carried| (told.turn, told.span) == (turn, span);
        if let Some(debrief) = &mut self.looking_back.debrief
            && let Some(at) = debrief.carried.iter().position(is_it)
        {
            debrief.carried.remove(at);
            return;
        }
        let (Some(sitting), Some((_, talk))) = (self.sitting(), &self.talking.talk) else { return };
        let locale = &self.setting.locale;
        let found = view::carried(&sitting, talk.listener(), turn, span, locale);
        let says = found.unwrap_or_else(|| locale.text("carried-by-none"));
        if let Some(debrief) = &mut self.looking_back.debrief {
            debrief.carried.push(view::Carried { turn, span, says });
        }
    }

    fn show_debrief(&mut self) {
        let (Some(sitting), Some((_, talk))) = (self.sitting(), &self.talking.talk) else { return };
        let card = talk.card();
        let (notes, listener, replay) = (talk.notes(), talk.listener(), talk.replay_path());
        let back = view::LookingBack { sitting, card: &card, notes, listener, replay };
        self.looking_back.debrief = Some(debrief(&back, &self.setting.locale));
        self.lead_on();
    }

    /// The briefing of the same scenario, with another person where the seed is not set.
    pub(super) fn another_person(&mut self) {
        let Some((_, talk)) = &self.talking.talk else { return };
        let (played, seed) = (talk.played(), talk.transcript().seed);
        let scenario = scenario::read(&played.id, &played.text).scenario;
        let seed = another_seed(&scenario, played.contact, seed);
        self.brief(Chosen { scenario, contact: played.contact, seed, shift: None });
    }

    /// The briefing of another trouble, this talk counted; in a shift the shift says who comes.
    pub(super) fn next_customer(&mut self) {
        self.leave();
        if self.screen == Screen::Library {
            self.open_elsewhere();
        }
    }

    /// The briefing of the talk that is over, with the same person.
    pub(super) fn again(&mut self) {
        let Some((_, talk)) = &self.talking.talk else { return };
        let played = talk.played();
        let scenario = scenario::read(&played.id, &played.text).scenario;
        self.brief(Chosen { scenario, contact: played.contact, seed: talk.transcript().seed, shift: None });
    }
}

/// The next seed that draws somebody of another name; the next one at all where nobody else comes.
fn another_seed(scenario: &Scenario, contact: usize, seed: u64) -> u64 {
    const TRIED: u64 = 40;
    let name = |seed| scenario.draw(contact, seed).person.name;
    let now = name(seed);
    let next = seed.wrapping_add(1);
    (next..next.saturating_add(TRIED)).find(|seed| name(*seed) != now).unwrap_or(next)
}
