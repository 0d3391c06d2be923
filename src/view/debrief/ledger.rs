//! The ledger in words: money and minutes, theirs and ours, beside the best there was.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::Case;
use crate::scoring::ledger::Ledger;
use crate::view::words::{Field, minutes, money};

/// The lines of a ledger, each a label and an amount.
pub(super) fn ledger(ledger: &Ledger, case: &Case, locale: &Locale) -> Vec<Field> {
    let sum = |amount: f64| money(locale, &case.contact.currency, amount);
    let clock = &ledger.minutes;
    let beside = |here: f64, best: f64| {
        let amounts = Message::new("ledger-beside").with("here", sum(here)).with("best", sum(best));
        locale.say(&amounts)
    };
    let again = Message::new("ledger-again-of").with("times", format!("{:.0}", 100.0 * ledger.recontact));
    let lines = [
        ("ledger-time", minutes(locale, clock.active + clock.waiting)),
        ("ledger-waiting", minutes(locale, clock.waiting)),
        ("ledger-customer", beside(ledger.customer_cost, ledger.best.customer_cost)),
        ("ledger-given", beside(ledger.given, ledger.best.given)),
        ("ledger-company", sum(ledger.company_cost)),
        ("ledger-net", beside(ledger.net, ledger.best.net)),
        ("ledger-again", locale.say(&again)),
    ];
    lines.map(|(label, says)| Field { label: locale.text(label), says }).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::ledger::Point;

    #[test]
    fn amounts_stand_beside_the_best_there_was() {
        let best = Point { customer_cost: 2.0, ..Point::default() };
        let of = Ledger { customer_cost: 7.5, net: -12.0, recontact: 0.15, best, ..Ledger::default() };
        let mut case = Case::default();
        case.contact.currency = "£".into();
        let says: Vec<String> =
            ledger(&of, &case, &Locale::english()).into_iter().map(|field| field.says).collect();
        assert_eq!(says[2], "£7.50, at best £2");
        assert!(says[5].starts_with("−£12"), "{}", says[5]);
        assert_eq!(says[6], "15 in 100");
    }
}
