//! What a reply as a whole wants: a fact, leave, a yes to what was said back, more.

use super::super::kinds::UNKNOWN;
use super::Answers;
use crate::listen::Asked;
use crate::listen::act::Act;
use crate::scenario::CaseField;
use crate::session::input::Input;

impl Answers<'_, '_, '_> {
    /// The first general question of the reply for a fact that nobody wrote down.
    pub(super) fn asked_for_a_fact(&self) -> Option<&'static str> {
        let mut asked = self.situation.heard.iter().flat_map(|heard| &heard.asked);
        asked.find_map(|asked| match asked {
            Asked::General(kind) => UNKNOWN.iter().find(|unknown| *unknown == kind).copied(),
            _ => None,
        })
    }

    pub(super) fn is_asked_leave(&self) -> bool {
        let mut asked = self.situation.heard.iter().flat_map(|heard| &heard.asked);
        asked.any(|asked| match asked {
            Asked::General(kind) => kind == "permission" || kind == "agree" && self.proposes(),
            _ => matches!(asked, Asked::Consent(_)),
        })
    }

    /// Whether the author has words for something that is asked in this turn.
    pub(super) fn is_asked_precisely(&self) -> bool {
        let mut asked = self.situation.heard.iter().flat_map(|heard| &heard.asked);
        asked.any(|asked| matches!(asked, Asked::Answer(_)))
    }

    /// Whether what was said back or explained is to be confirmed, and nothing is offered.
    pub(super) fn is_checked_back(&self) -> bool {
        let says = self.reflects() || self.situation.does(Act::Information);
        self.situation.does(Act::CheckBack) && says && !self.proposes()
    }

    pub(super) fn is_asked_for_more(&self) -> bool {
        let asked = self.situation.heard.map_or(&[][..], |heard| &heard.asked);
        asked.contains(&Asked::General("anything_else".to_owned()))
    }

    /// Whether the reply itself says what stands in the field: "First Gown, is that the shop?"
    pub(super) fn reads_out(&self, field: &CaseField) -> bool {
        let Input::Say(words) = self.situation.input else { return false };
        words.to_lowercase().contains(&field.value.to_lowercase())
    }
}
