//! What was said and done so far, line by line, as the talk shows it.

use super::{Said, Sitting, Who};
use crate::listen::Reading;
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::Case;
use crate::session::input::Input;
use crate::session::turn::{Event, TurnRecord};
use crate::view::coach::{self, Coaching};
use crate::view::words;

/// Everything said and done, in order; the reply that is being heard comes last.
pub(super) fn said(sitting: &Sitting<'_>, coaching: Coaching, locale: &Locale) -> Vec<Said> {
    let speaker = words::speaker(locale, sitting.case);
    let customer =
        |text: &String| Said { who: Who::Customer, name: speaker.clone(), text: text.clone(), remark: None };
    let mut said: Vec<Said> = sitting.lines.first().map(customer).into_iter().collect();
    for (index, turn) in sitting.transcript.turns.iter().enumerate() {
        let earlier = &sitting.transcript.turns[..index];
        said.push(own(turn, sitting.case, locale).once_more(turn, earlier, sitting.case, locale));
        said.extend(sitting.lines.get(index + 1).filter(|text| !text.is_empty()).map(customer));
        let advice = coach::sentence(turn, sitting.case, coaching, locale);
        let is_new =
            |text: &String| !said.iter().any(|earlier| earlier.who == Who::Coach && earlier.text == *text);
        let advice = advice.filter(is_new);
        said.extend(advice.map(|text| Said {
            who: Who::Coach,
            name: locale.text("coach"),
            text,
            remark: None,
        }));
    }
    said.extend(sitting.hearing.map(|reply| reply_said(reply, locale)));
    said
}

/// What the trainee said or did in one turn.
pub(in crate::view) fn own(turn: &TurnRecord, case: &Case, locale: &Locale) -> Said {
    if let Input::Say(reply) = &turn.input {
        let unread = turn.heard.as_ref().is_some_and(|heard| heard.reading == Reading::Unread);
        let remark = unread.then(|| locale.text("talk-unread"));
        return Said { remark, ..reply_said(reply, locale) };
    }
    let (text, remark) = did(turn, case, locale);
    Said { who: Who::Desk, name: locale.text("talk-desk"), text, remark }
}

impl Said {
    /// The same as before, done once more: what was seen is not told a second time (since then it may have been mended), and
    /// what was done is not done twice.
    fn once_more(self, turn: &TurnRecord, earlier: &[TurnRecord], case: &Case, locale: &Locale) -> Self {
        if !earlier.iter().any(|one| one.input == turn.input) {
            return self;
        }
        let does = |one: &TurnRecord| one.events.iter().any(|event| matches!(event, Event::Done { .. }));
        match &turn.input {
            Input::Observe(_) => Self { remark: Some(locale.text("did-observe-again")), ..self },
            Input::Give(id)
                if !does(turn) && earlier.iter().any(|one| one.input == turn.input && does(one)) =>
            {
                let text = Message::new("did-give-again").with("what", words::way(case, id));
                Self { text: locale.say(&text), ..self }
            }
            _ => self,
        }
    }
}

fn reply_said(reply: &str, locale: &Locale) -> Said {
    let text = if reply.is_empty() { locale.text("talk-silence") } else { reply.to_owned() };
    Said { who: Who::You, name: locale.text("talk-you"), text, remark: None }
}

/// What was done at the desk, and what there was to read or see.
fn did(turn: &TurnRecord, case: &Case, locale: &Locale) -> (String, Option<String>) {
    let of = |key: &str, what: &str| locale.say(&Message::new(key).with("what", what));
    let contact = &case.contact;
    match &turn.input {
        Input::Say(reply) => (reply.clone(), None),
        Input::LookUp(id) => {
            let paper = contact.papers.iter().find(|paper| paper.id == *id);
            (of("did-look-up", paper.map_or(id, |paper| &paper.title)), paper.map(|paper| paper.text.clone()))
        }
        Input::Observe(id) => {
            let prop = contact.props.iter().find(|prop| prop.id == *id);
            (of("did-observe", prop.map_or(id, |prop| &prop.label)), prop.map(|prop| prop.text.clone()))
        }
        Input::Hold(minutes) => (locale.say(&Message::new("did-hold").with("minutes", minutes)), None),
        Input::AskManager(id) => {
            let granted = turn.events.iter().any(|event| matches!(event, Event::Granted(_)));
            let key = if granted { "did-ask-granted" } else { "did-ask-refused" };
            (of(key, words::way(case, id)), None)
        }
        Input::Transfer(to) => (of("did-transfer", desk_label(case, to)), None),
        Input::Give(id) => {
            let done = turn.events.iter().any(|event| matches!(event, Event::Done { .. }));
            let way = contact.ways_out.iter().find(|way| way.id == *id);
            let beyond = way.is_some_and(|way| way.own_cost() > 0.0) && case.budget.is_some();
            let key = match (done, beyond) {
                (true, _) => "did-give",
                (false, true) => "did-give-beyond",
                (false, false) => "did-give-not",
            };
            (of(key, words::way(case, id)), None)
        }
        Input::End => (locale.text("did-end"), None),
    }
}

fn desk_label<'a>(case: &'a Case, to: &'a str) -> &'a str {
    let way = case.contact.ways_out.iter().find(|way| way.to.as_deref() == Some(to)).map(|way| &way.label);
    let desk = || case.contact.desks.iter().find(|desk| desk.id == to).map(|desk| &desk.label);
    way.or_else(desk).map_or(to, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Mood;

    #[test]
    fn what_was_seen_before_is_not_told_again() {
        let look = TurnRecord {
            seq: 2,
            input: Input::Observe("box".into()),
            heard: None,
            state: crate::session::turn::Snapshot::default(),
            why: Vec::new(),
            events: Vec::new(),
            mood: Mood::Calm,
            line: Vec::new(),
            ending: None,
        };
        let seen = || Said { remark: Some("It is empty.".into()), ..Said::default() };
        let locale = Locale::english();
        let case = Case::default();
        assert_eq!(seen().once_more(&look, &[], &case, &locale), seen());
        let again = seen().once_more(&look, std::slice::from_ref(&look), &case, &locale);
        assert_eq!(again.remark, Some(locale.text("did-observe-again")));
        let done = Event::Done { way: "swap".into(), said: false, suits: 1.0 };
        let once = TurnRecord { input: Input::Give("swap".into()), events: vec![done], ..look.clone() };
        let twice = TurnRecord { events: Vec::new(), ..once.clone() };
        let text = |earlier: &[TurnRecord]| seen().once_more(&twice, earlier, &case, &locale).text;
        assert_ne!(text(std::slice::from_ref(&once)), text(&[]));
    }
}
