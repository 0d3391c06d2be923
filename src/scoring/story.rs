//! What the day after has to say: the story of the epilogue, and the words that were not kept.

use super::card::Mark;
use super::epilogue::Aftermath;
use super::marks::mark;
use crate::message::Message;
use crate::scenario::Case;
use crate::session::commitments::Promise;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::Ending;

impl Aftermath {
    /// The story of the day after, as messages.
    pub(super) fn story(&self, case: &Case, transcript: &Transcript) -> Vec<Message> {
        let ways = &case.contact.ways_out;
        let of = |key: &str, indices: &[usize]| -> Vec<Message> {
            indices.iter().map(|way| Message::new(key).with("way", &ways[*way].label)).collect()
        };
        let was_said = |way: &&usize| {
            let is_it = |step: &Promise| step.id == ways[**way].id;
            self.commitments.ways[**way].said || self.commitments.steps.iter().any(is_it)
        };
        let (said, done): (Vec<usize>, Vec<usize>) = self.kept.iter().partition(was_said);
        let mut story = of("epilogue-way-kept", &said);
        story.extend(of("epilogue-way-done", &done));
        story.extend(of("epilogue-way-broken", &self.broken_ways));
        story.extend(self.broken_choice.then(|| Message::new("epilogue-choice-broken")));
        let step = |step: &Promise| {
            Message::new("epilogue-step-broken").with("step", step_label(case, transcript, step))
        };
        story.extend(self.broken_steps.iter().map(step));
        story.extend(self.commitments.untrue.iter().map(|_| Message::new("epilogue-untrue")));
        let change =
            |way: &usize| Message::new("epilogue-change-found").with("change", change_label(case, *way));
        story.extend(self.untold_changes.iter().map(change));
        let end = match (self.resolved, transcript.ending()) {
            (true, _) => "epilogue-resolved",
            (false, Some(Ending::WalkedOut)) => "epilogue-walked-out",
            (false, _) => "epilogue-unresolved",
        };
        story.push(Message::new(end));
        story.extend(self.commitments.anticipated.then(|| Message::new("epilogue-anticipated")));
        story
    }

    /// Marks on the words that were not kept or not true; they take no points by themselves.
    pub(super) fn broken_word_marks(&self, transcript: &Transcript) -> Vec<Mark> {
        let ways = self.broken_ways.iter().filter_map(|way| self.commitments.ways[*way].place);
        let choice = self.commitments.ways.iter().filter(|way| self.broken_choice && way.said && way.choice);
        let steps = self.broken_steps.iter().map(|step| (step.turn, step.act));
        let broken = ways.chain(choice.filter_map(|way| way.place)).chain(steps);
        let untrue = self.commitments.untrue.iter().map(|untrue| (untrue.turn, untrue.act));
        let at = |rule, (turn, act): (u32, usize)| {
            let record = transcript.turns.iter().find(|record| record.seq == turn);
            mark(rule, 0.0, record, Some(act))
        };
        broken
            .map(|place| at("promise-broken", place))
            .chain(untrue.map(|place| at("untrue", place)))
            .collect()
    }
}

/// A step as the author calls it; one the author never thought of, in the trainee's own words.
pub(super) fn step_label(case: &Case, transcript: &Transcript, step: &Promise) -> String {
    let listed = case.contact.steps.iter().find(|listed| listed.id == step.id).map(|step| step.label.clone());
    listed
        .filter(|label| !label.is_empty())
        .or_else(|| own_words(transcript, step))
        .unwrap_or_else(|| step.id.replace('_', " "))
}

fn own_words(transcript: &Transcript, step: &Promise) -> Option<String> {
    let record = transcript.turns.iter().find(|record| record.seq == step.turn)?;
    let span = record.heard.as_ref()?.acts.get(step.act)?.span?;
    let Input::Say(reply) = &record.input else { return None };
    let words: String = reply.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect();
    Some(format!("“{}”", words.trim().trim_end_matches('.')))
}

pub(super) fn change_label(case: &Case, way: usize) -> String {
    let id = case.contact.ways_out[way].changes.as_deref().unwrap_or_default();
    let listed = case.contact.changes.iter().find(|change| change.id == id);
    listed.map_or_else(|| id.replace('_', " "), |change| change.label.clone())
}
