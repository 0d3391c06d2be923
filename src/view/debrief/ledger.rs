//! The ledger in words: money and minutes, theirs and ours, beside the best there was.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::Case;
use crate::scoring::ledger::Ledger;
use crate::view::words::{Field, minutes, money};

/// Money below which two amounts are the same.
const SAME: f64 = 0.005;

/// The lines of a ledger, each a label and an amount.
pub(super) fn ledger(ledger: &Ledger, case: &Case, locale: &Locale) -> Vec<Field> {
    let sum = |amount: f64| money(locale, &case.contact.currency, amount);
    let clock = &ledger.minutes;
    let beside = |here: f64, best: f64, ahead: bool| {
        let key = match (here - best).abs() < SAME {
            true => "ledger-as-best",
            false if ahead && here < best => "ledger-ahead-less",
            false if ahead => "ledger-ahead-more",
            false => "ledger-beside",
        };
        locale.say(&Message::new(key).with("here", sum(here)).with("best", sum(best)))
    };
    let (best, times) = (&ledger.best, format!("{:.0}", 100.0 * ledger.recontact));
    let cheap = ledger.customer_cost < best.customer_cost;
    let lines = [
        ("ledger-time", minutes(locale, clock.handle)),
        ("ledger-waiting", minutes(locale, clock.waiting)),
        ("ledger-besides", minutes(locale, ledger.ways_minutes)),
        ("ledger-customer", beside(ledger.customer_cost, best.customer_cost, cheap)),
        ("ledger-given", beside(ledger.given, best.given, false)),
        ("ledger-company", sum(ledger.company_cost)),
        ("ledger-net", beside(ledger.net, best.net, ledger.net > best.net)),
        ("ledger-again", locale.say(&Message::new("ledger-again-of").with("times", times))),
    ];
    lines.map(|(label, says)| Field { label: locale.text(label), says }).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::ledger::Point;

    fn says(of: &Ledger) -> Vec<String> {
        let mut case = Case::default();
        case.contact.currency = "£".into();
        ledger(of, &case, &Locale::english()).into_iter().map(|field| field.says).collect()
    }

    #[test]
    fn amounts_stand_beside_the_best_there_was() {
        let best = Point { customer_cost: 2.0, given: 0.9, ..Point::default() };
        let of =
            Ledger { customer_cost: 7.5, given: 0.9, net: -12.0, recontact: 0.15, best, ..Ledger::default() };
        let says = says(&of);
        assert_eq!(says[3], "£7.50; the best there was: £2");
        assert_eq!(says[4], "£0.90, as with the best there was");
        assert!(says[6].starts_with("−£12"), "{}", says[6]);
        assert_eq!(says[7], "15 in 100");
    }

    #[test]
    fn better_than_reckoned_is_not_called_worse_than_best() {
        let best = Point { customer_cost: 2.0, ..Point::default() };
        let says = says(&Ledger { customer_cost: 0.73, best, ..Ledger::default() });
        assert_eq!(says[3], "£0.73, less than the £2 reckoned with");
    }
}
