//! What was announced to the customer and is still to be done.

use super::DeskGroup;
use crate::locale::Locale;
use crate::scenario::Case;
use crate::session::transcript::Transcript;
use crate::session::turn::Event;
use crate::view::words;

/// Ways out that were announced and neither done nor taken back, and that nobody will do after the
/// talk. Of several offered for choice, one done settles all.
pub fn announced_and_not_done(case: &Case, transcript: &Transcript) -> Vec<String> {
    owed_ways(case, transcript).into_iter().map(|way| words::way(case, way).to_owned()).collect()
}

/// Marks what was announced on the very button that does it, or asks for it, or hands over to it.
pub(super) fn marked(mut groups: Vec<DeskGroup>, owed: &[&str], locale: &Locale) -> Vec<DeskGroup> {
    for button in groups.iter_mut().flat_map(|group| &mut group.buttons) {
        if owed.iter().any(|way| button.way.as_deref() == Some(way)) {
            button.owed = Some(locale.text("desk-owed-here"));
        }
    }
    groups
}

/// The same, by id.
pub(super) fn owed_ways<'a>(case: &'a Case, transcript: &'a Transcript) -> Vec<&'a str> {
    let mut said: Vec<(&str, Option<u32>)> = Vec::new();
    for turn in &transcript.turns {
        for event in &turn.events {
            match event {
                Event::Said { way, choice, .. } => {
                    said.retain(|(other, _)| other != way);
                    said.push((way, choice.then_some(turn.seq)));
                }
                Event::TakenBack(way) => said.retain(|(other, _)| other != way),
                Event::Done { way, .. } => {
                    let group = said.iter().find(|(other, _)| other == way).and_then(|(_, group)| *group);
                    said.retain(|(other, of)| other != way && (group.is_none() || *of != group));
                }
                _ => {}
            }
        }
    }
    said.retain(|(way, _)| !case.contact.can_promise.iter().any(|kept| kept == way));
    said.into_iter().map(|(way, _)| way).collect()
}
