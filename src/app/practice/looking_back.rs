//! After a talk: the trainee's own view, then the scores.

use super::Practice;
use super::shelf::Chosen;
use crate::app::Screen;
use crate::replay::note::Note;
use crate::scenario;
use crate::scoring;
use crate::ui::Draft;
use crate::view::debrief::{DebriefView, Rating, RatingView, debrief, rating};

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
        let Some(sitting) = self.sitting() else { return };
        let card = scoring::score(sitting.case, sitting.transcript);
        self.looking_back.debrief = Some(debrief(&sitting, &card, own, &self.setting.locale));
        self.draft = Draft::default();
    }

    /// The briefing of the talk that is over, with the same person.
    pub(super) fn again(&mut self) {
        let Some((_, talk)) = &self.talking.talk else { return };
        let played = talk.played();
        let scenario = scenario::read(&played.id, &played.text).scenario;
        self.brief(Chosen { scenario, contact: played.contact, seed: talk.transcript().seed });
    }
}
