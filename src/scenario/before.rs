//! A case within a shift: what the seat may still give away, and what came before with this customer.

use serde::{Deserialize, Serialize};

use super::{Authority, Case, WayOut};

/// Half a cent: amounts closer than this are the same.
const HALF_A_CENT: f64 = 0.005;

/// How the last contact with a customer came out, as they see it now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// What was promised happened.
    Kept,
    /// Something was promised and did not happen.
    Broken,
    /// Nothing was settled.
    #[default]
    Left,
}

/// What a customer who comes back brings along from the first contact. All levels are 0..=1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Before {
    /// How it came out.
    pub came: Came,
    /// Whether the author wrote this second contact; else it is the first one over again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second: bool,
    /// The trainee's own words of the promise, for the customer to quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised: Option<String>,
    /// A trouble nobody had warned them of and that they ask about now, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<String>,
    /// Items told then, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<String>,
    /// Ways out that are done by now, by id; they cost nothing any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<String>,
    /// Anger, anxiety, disappointment, shame now.
    pub feels: [f64; 4],
    /// H now: how far they still feel heard.
    pub heard: f64,
    /// T now.
    pub trust: f64,
    /// E now.
    pub effort: f64,
}

impl Case {
    /// The same case in a shift with `left` of its money, and with a customer who was here before.
    #[must_use]
    pub fn in_shift(mut self, left: f64, before: Option<&Before>) -> Self {
        self.budget = Some(left);
        if let Some(before) = before {
            self.person.feels = before.feels;
            self.person.trust = before.trust;
            for item in &mut self.contact.items {
                item.first |= before.told.contains(&item.id);
            }
            let done = self.contact.ways_out.iter_mut().filter(|way| before.done.contains(&way.id));
            done.for_each(|way| (way.costs_us, way.customer_minutes) = (0.0, 0.0));
            self.before = Some(before.clone());
        }
        self
    }

    /// Whether a way out was done in the contact before this one.
    pub fn was_done_before(&self, way: &WayOut) -> bool {
        self.before.as_ref().is_some_and(|before| before.done.contains(&way.id))
    }

    /// What is left of the seat's own money once these ways out are done; `None` where nobody counts.
    /// Each is an index with whether the manager granted it: what a manager grants and what another desk
    /// decides is not the seat's money.
    pub fn money_left(&self, done: impl IntoIterator<Item = (usize, bool)>) -> Option<f64> {
        let own = done.into_iter().filter(|(_, granted)| !granted);
        let spent: f64 =
            own.filter_map(|(way, _)| self.contact.ways_out.get(way)).map(WayOut::own_cost).sum();
        self.budget.map(|budget| (budget - spent).max(0.0))
    }
}

impl WayOut {
    /// What it takes of the seat's own money; nothing where another decides it.
    pub fn own_cost(&self) -> f64 {
        let own = self.authority == Authority::FrontLine && self.to.is_none();
        if own { self.costs_us } else { 0.0 }
    }

    /// Whether the seat's own money reaches for it.
    pub fn is_within(&self, left: Option<f64>) -> bool {
        left.is_none_or(|left| self.own_cost() <= left + HALF_A_CENT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(id: &str, costs_us: f64, authority: Authority) -> WayOut {
        WayOut { id: id.into(), costs_us, authority, ..WayOut::default() }
    }

    fn case() -> Case {
        let mut case = Case::default();
        case.contact.ways_out = vec![
            way("refund", 7.5, Authority::FrontLine),
            way("voucher", 10.0, Authority::FrontLine),
            way("double", 15.0, Authority::Manager),
        ];
        case
    }

    #[test]
    fn only_the_seats_own_money_is_counted() {
        let case = case().in_shift(20.0, None);
        assert_eq!(case.money_left([]), Some(20.0));
        assert_eq!(case.money_left([(0, false), (2, true)]), Some(12.5));
        assert_eq!(
            case.money_left([(0, false), (1, true)]),
            Some(12.5),
            "what the manager granted is theirs"
        );
        assert!(
            case.contact.ways_out[1].is_within(Some(10.0)) && !case.contact.ways_out[1].is_within(Some(9.0))
        );
        assert!(case.contact.ways_out[2].is_within(Some(0.0)), "the manager's money is no matter of ours");
    }

    #[test]
    fn outside_a_shift_nobody_counts() {
        assert_eq!(case().money_left([(0, false)]), None);
        assert!(case().contact.ways_out[0].is_within(None));
    }

    #[test]
    fn what_was_done_before_costs_nothing_again() {
        let before = Before { done: vec!["voucher".into()], ..Before::default() };
        let case = case().in_shift(0.0, Some(&before));
        assert!(case.was_done_before(&case.contact.ways_out[1]));
        assert_eq!(case.contact.ways_out[1].costs_us, 0.0);
    }
}
