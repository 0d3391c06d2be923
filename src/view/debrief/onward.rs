//! What comes after: again, somebody else, the trainer, a real customer, and the rule that was in the way.

use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::TurnRecord;
use crate::view::note::note;

use super::Advice;

/// A question whose answer is kept as a note, with the notes kept so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskNote {
    /// Heading.
    pub title: String,
    /// What is asked and why.
    pub lead: String,
    /// What the text box is for.
    pub label: String,
    /// The button that keeps it.
    pub keep: String,
    /// What was kept already.
    pub kept: Vec<String>,
}

/// The step about the rule that got in the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleView {
    /// The question.
    pub ask: AskNote,
    /// The replies it can be about, with their turns; the first is the talk as a whole.
    pub places: Vec<(u32, String)>,
}

/// A button and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Onward {
    /// The button.
    pub label: String,
    /// What it is for.
    pub means: String,
}

/// The last step: what to do next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnwardView {
    /// Heading over the talks that can be begun.
    pub title: String,
    /// The button to another reply at the chosen turn, by turn: index 0 is the first reply.
    pub from_turn: Vec<String>,
    /// Back to the turn that the advice is about, by its index, where there is one.
    pub from_advice: Option<(usize, Onward)>,
    /// The same scenario with another person.
    pub another: Onward,
    /// The same person from the start.
    pub again: Onward,
    /// The next customer.
    pub next: Onward,
    /// The same talk from the other side.
    pub reverse: Onward,
    /// A file for the trainer.
    pub hand_over: Onward,
    /// What happened with a real customer.
    pub tried: AskNote,
}

/// The question about rules.
pub(super) fn rule(transcript: &Transcript, notes: &[Note], locale: &Locale) -> RuleView {
    let replies = transcript.turns.iter().filter(|turn| !matches!(turn.input, Input::End));
    let place = |turn: u32| (turn, locale.say(&Message::new("debrief-turn").with("turn", turn)));
    let whole = (0, locale.text("rule-whole"));
    let is_idea = |note: &&Note| matches!(note, Note::Idea { .. });
    RuleView {
        ask: ask("rule", notes, is_idea, locale),
        places: std::iter::once(whole).chain(replies.map(|turn| place(turn.seq))).collect(),
    }
}

/// What to do next.
pub(super) fn onward(
    transcript: &Transcript,
    change: &Advice,
    notes: &[Note],
    locale: &Locale,
) -> OnwardView {
    let from = |turn: &TurnRecord| locale.say(&Message::new("onward-from").with("turn", turn.seq));
    let onward = |name: &str| Onward {
        label: locale.text(&format!("onward-{name}")),
        means: locale.text(&format!("onward-{name}-means")),
    };
    let advised = change.example.as_ref().map(|example| example.turn);
    let advised = transcript.turns.iter().enumerate().find(|(_, turn)| Some(turn.seq) == advised);
    OnwardView {
        title: locale.text("onward-title"),
        from_turn: transcript.turns.iter().map(from).collect(),
        from_advice: advised.map(|(index, turn)| {
            (index, Onward { label: from(turn), means: locale.text("onward-from-means") })
        }),
        another: onward("another"),
        again: onward("again"),
        next: onward("next"),
        reverse: onward("reverse"),
        hand_over: onward("hand-over"),
        tried: tried(notes, locale),
    }
}

/// What happened with a real customer, wherever it is asked.
pub fn tried(notes: &[Note], locale: &Locale) -> AskNote {
    ask("tried", notes, |note| matches!(note, Note::Tried { .. }), locale)
}

fn ask(key: &str, notes: &[Note], is_of: impl Fn(&&Note) -> bool, locale: &Locale) -> AskNote {
    let text = |part: &str| locale.text(&format!("{key}-{part}"));
    AskNote {
        title: text("title"),
        lead: text("lead"),
        label: text("label"),
        keep: text("keep"),
        kept: notes.iter().filter(is_of).map(|kept| note(kept, locale)).collect(),
    }
}
