//! What an act's own words say of it: an apology that owns the fault, a check asked again.

use std::ops::Range;

use super::scope::Scope;
use crate::listen::HeardAct;
use crate::listen::act::Act;
use crate::listen::lexicon::matching::find_class;
use crate::listen::passage::Passage;

/// The act found at `tokens`, with its flags.
pub(super) fn flag(scope: &Scope<'_>, mut act: HeardAct, tokens: &Range<usize>) -> HeardAct {
    match act.act {
        Act::Apology => act.owns = owns(scope, tokens),
        Act::Verification => act.again = asked_before(scope, tokens),
        _ => {}
    }
    act
}

fn owns(scope: &Scope<'_>, tokens: &Range<usize>) -> bool {
    let sentence = scope.text().sentence_around(tokens).tokens;
    let owned = |list: &str| scope.inside(list, &sentence).any(|hit| !scope.taken_back("ownership", hit));
    owned("ownership/sure") || owned("ownership/likely") || owned("apology/owns")
}

/// Whether an earlier reply asked for the same detail. Looked for only where a detail is asked, so
/// that a talk's cost stays linear.
fn asked_before(scope: &Scope<'_>, tokens: &Range<usize>) -> bool {
    let Some(detail) = detail_of(scope.passage, tokens) else { return false };
    scope.context.own_replies.iter().any(|own| {
        let earlier = Passage::read(own, scope.passage.lexicon);
        let everything = 0..earlier.tokens().len();
        earlier
            .found("verification/sure", &everything)
            .any(|hit| detail_of(&earlier, &hit).as_ref() == Some(&detail))
    })
}

/// The words that name the detail: "order number".
fn detail_of(passage: &Passage<'_>, tokens: &Range<usize>) -> Option<Vec<String>> {
    let around = passage.text.clauses_around(tokens);
    let place = find_class(&passage.text, passage.lexicon, "identity", around)?;
    Some(passage.tokens()[place].iter().map(|token| token.word.clone()).collect())
}

#[cfg(test)]
mod tests {
    use crate::listen::act::Act;
    use crate::listen::{Context, HeardAct, Listener as _, english};
    use crate::scenario::Case;

    fn check(earlier: &[&str], reply: &str, act: Act, flag: fn(&HeardAct) -> bool, expected: bool) {
        let own: Vec<String> = earlier.iter().map(|text| (*text).to_owned()).collect();
        let case = Case::default();
        let context = Context { case: &case, line: "", earlier_lines: &[], own_replies: &own, told: &[] };
        let heard = english().hear(reply, &context);
        let found = heard.acts.iter().find(|heard| heard.act == act);
        assert_eq!(found.map(flag), Some(expected), "{reply}");
    }

    #[test]
    fn an_apology_owns_the_fault_or_only_regrets_it() {
        let owns = |act: &HeardAct| act.owns;
        check(&[], "I'm sorry, that was our mistake.", Act::Apology, owns, true);
        check(&[], "I'm sorry your parcel is late.", Act::Apology, owns, false);
    }

    #[test]
    fn the_same_detail_asked_twice_is_asked_again() {
        let again = |act: &HeardAct| act.again;
        let first = "Could I take your order number, please?";
        check(&[first], "What's your order number?", Act::Verification, again, true);
        check(&[first], "Could you give me your postcode, please?", Act::Verification, again, false);
        check(&["Your order number is on its way."], first, Act::Verification, again, false);
    }
}
