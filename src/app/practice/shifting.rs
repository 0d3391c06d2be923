//! A shift in the window: the breath between customers, whose talk counts for it, and its debrief.

use super::Practice;
use super::shelf::{Chosen, fresh_seed};
use crate::app::Screen;
use crate::drive::Talk;
use crate::scenario::Scenario;
use crate::shift::{Next, Shift, open_shifts, plan};
use crate::view::debrief::Onward;
use crate::view::library::Shelved;
use crate::view::shift::{ShiftView, ShiftWish, breath, card, debrief};

/// The shift that goes on, and what is shown of it.
#[derive(Default)]
pub(in crate::app) struct Shifting {
    pub(in crate::app) view: Option<ShiftView>,
    shift: Option<Shift>,
}

impl Practice {
    pub(super) fn wish(&mut self, wish: ShiftWish) {
        match wish {
            ShiftWish::Begin => self.begin_shift(),
            ShiftWish::GoOn(id) => self.go_on_with_shift(&id),
            ShiftWish::Next => self.let_the_next_come(),
            ShiftWish::Talk(talk) => self.look_back_at(talk),
            ShiftWish::Watch(talk) => {
                let past = self.shifting.shift.as_ref().and_then(|shift| shift.pasts.get(talk));
                if let Some(path) = past.map(|past| past.path.clone()) {
                    self.open_replay(&path);
                }
            }
        }
    }

    /// The card of the library: a new shift, and the one that can be gone on with.
    pub(super) fn offer_shifts(&mut self) {
        let open = open_shifts(&self.home.shifts());
        let latest = open.into_iter().rfind(|shift| shift.talks > 0);
        self.shelf.library.shift = Some(card(latest.as_ref(), &self.setting.locale));
    }

    /// Leaves a talk's debrief for the shift it belongs to, and everything else for the library.
    pub(super) fn leave(&mut self) {
        let inside = matches!(self.screen, Screen::Debrief | Screen::Replay);
        if inside && self.shifting.shift.is_some() {
            self.talking.leave(&self.draft.reply);
            return self.show_shift();
        }
        self.shifting.shift = None;
        self.show_library();
    }

    /// A talk of the shift is over: nobody's score, a breath, and the next one.
    pub(super) fn go_on_after_the_talk(&mut self) -> bool {
        let Some(path) = self.path_in_shift() else { return false };
        self.talking.leave(&self.draft.reply);
        if let Some(shift) = &mut self.shifting.shift {
            shift.take_in(&path);
        }
        self.show_shift();
        true
    }

    /// A talk that was gone on with may belong to a shift.
    pub(super) fn rejoin_shift(&mut self) {
        let Some((_, talk)) = &self.talking.talk else { return };
        let (path, id) = (talk.replay_path(), talk.in_shift().map(|shift| shift.id.clone()));
        let shift = id.and_then(|id| Shift::open(&id, &self.home.shifts(), &self.home.replays()));
        self.shifting.shift = shift.filter(|shift| shift.interrupted.is_some() && shift.interrupted == path);
        self.lead_on();
    }

    /// A talk that begins or forks outside of any shift.
    pub(super) fn leave_shift(&mut self) {
        self.shifting.shift = None;
    }

    /// The talk on the screen is the shift's own: its replay, else nothing.
    fn path_in_shift(&self) -> Option<std::path::PathBuf> {
        let (_, talk) = self.talking.talk.as_ref()?;
        let shift = self.shifting.shift.as_ref()?;
        talk.replay_path().filter(|path| shift.interrupted.as_ref() == Some(path))
    }

    /// In a shift the way on from a talk leads to the next customer, from its debrief to the shift.
    pub(super) fn lead_on(&mut self) {
        if self.shifting.shift.is_none() {
            return;
        }
        let locale = &self.setting.locale;
        if let Some(view) = &mut self.talking.conversation {
            view.words.see_scores = locale.text("shift-on");
        }
        if let Some(view) = &mut self.looking_back.debrief {
            view.onward.next =
                Onward { label: locale.text("shift-back"), means: locale.text("shift-back-means") };
        }
    }

    fn begin_shift(&mut self) {
        let seed = self.seed.unwrap_or_else(fresh_seed);
        match plan(&self.playable(), seed) {
            Some(plan) => {
                let shift = Shift::begin(plan, &self.home.shifts(), &self.home.replays());
                self.shifting.shift = Some(shift);
                self.show_shift();
            }
            None => self.say_in_library("shift-nobody"),
        }
    }

    fn go_on_with_shift(&mut self, id: &str) {
        match Shift::open(id, &self.home.shifts(), &self.home.replays()) {
            Some(shift) => {
                self.shifting.shift = Some(shift);
                self.show_shift();
            }
            None => self.say_in_library("shift-gone"),
        }
    }

    fn let_the_next_come(&mut self) {
        let Some(shift) = &self.shifting.shift else { return };
        if let Some(path) = shift.interrupted.clone() {
            return self.go_on(&path);
        }
        let Some(next) = shift.next() else { return self.show_shift() };
        match next.scenario_from(&self.playable()) {
            Some(scenario) => self.brief(Chosen {
                scenario,
                contact: next.contact,
                seed: next.seed,
                shift: Some(next.in_shift),
            }),
            None => self.say_in_library("shift-gone"),
        }
    }

    /// The talk of the shift that was just begun is found again should it be interrupted.
    pub(super) fn talk_of_shift_began(&mut self) {
        let path = self.talking.talk.as_ref().and_then(|(_, talk)| talk.replay_path());
        if let (Some(shift), Some(path)) = (&mut self.shifting.shift, path) {
            shift.has_begun(&path);
        }
        self.lead_on();
    }

    fn look_back_at(&mut self, talk: usize) {
        let past = self.shifting.shift.as_ref().and_then(|shift| shift.pasts.get(talk));
        let Some((path, title)) = past.map(|past| (past.path.clone(), past.title.clone())) else { return };
        match Talk::reopen(&path, self.setting.clone()) {
            Ok(talk) => {
                self.sit_down(title, talk);
                self.ask_for_a_rating();
            }
            // Its replay can at least say what is wrong with it.
            Err(_) => self.open_replay(&path),
        }
    }

    fn show_shift(&mut self) {
        let Some(shift) = &self.shifting.shift else { return self.show_library() };
        let locale = &self.setting.locale;
        let next = shift.next().and_then(|next| self.scenario_of(&next).map(|scenario| (next, scenario)));
        self.shifting.view = Some(match next {
            Some((next, scenario)) => ShiftView::Breath(breath(shift, &next, &scenario, locale)),
            None => ShiftView::Debrief(debrief(shift, locale)),
        });
        self.show(Screen::Shift);
    }

    fn scenario_of(&self, next: &Next) -> Option<Scenario> {
        next.scenario_from(&self.playable())
    }

    fn playable(&self) -> Vec<Scenario> {
        self.shelf.scenarios.iter().filter_map(Shelved::playable).cloned().collect()
    }

    fn say_in_library(&mut self, key: &str) {
        self.shifting.shift = None;
        self.show_library();
        self.shelf.library.notice = Some(self.setting.locale.text(key));
    }
}
