//! The conversation screen's own words: buttons, headings, hints, the pause and the quiet screen.

use crate::drive::REPLY_CAP_CHARS;
use crate::locale::Locale;
use crate::message::Message;

/// The words of the screen.
pub(super) fn labels(locale: &Locale) -> ConversationWords {
    let text = |key: &str| locale.text(key);
    ConversationWords {
        placeholder: text("talk-placeholder"),
        send: text("talk-send"),
        answer: text("talk-answer"),
        say_nothing: text("talk-say-nothing"),
        end: text("desk-end"),
        end_cost: text("desk-end-cost"),
        end_key: locale.say(&Message::new("desk-key").with("number", 0)),
        see_scores: text("talk-see-scores"),
        desk: text("desk-heading"),
        keys: text("talk-keys"),
        over_keys: text("talk-over-keys"),
        characters_left: locale.say(&Message::new("talk-left").with("count", "#")),
        nothing_written: text("talk-nothing-written"),
        paste_cut: locale.say(&Message::new("talk-cut").with("limit", REPLY_CAP_CHARS)),
        sent: text("chat-sent"),
        read: text("chat-read"),
        writes: text("chat-writes"),
        pause: text("pause-button"),
        pause_heading: text("pause-heading"),
        pause_text: text("pause-text"),
        pause_on: text("pause-on"),
        pause_step_out: text("pause-step-out"),
        pause_guide: text("pause-guide"),
        leave_yes: text("leave-yes"),
        leave_text: text("leave-text"),
        step_out_heading: text("step-out-heading"),
        step_out_text: text("step-out-text"),
        step_out_back: text("step-out-back"),
        step_out_keys: text("step-out-keys"),
    }
}

/// The screen's own words: buttons, headings and hints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConversationWords {
    /// In the empty text box.
    pub placeholder: String,
    /// The button that says the reply.
    pub send: String,
    /// The same button where a number answers the quiet question, and the customer hears nothing of it.
    pub answer: String,
    /// The button that lets the moment pass.
    pub say_nothing: String,
    /// The button that ends the talk.
    pub end: String,
    /// What ending means.
    pub end_cost: String,
    /// The key that ends the talk.
    pub end_key: String,
    /// The button to the debrief.
    pub see_scores: String,
    /// Heading over the desk.
    pub desk: String,
    /// Which keys do what.
    pub keys: String,
    /// Which keys do what once it is over.
    pub over_keys: String,
    /// How many characters are left, `#` standing for the number.
    pub characters_left: String,
    /// That Enter needs a word first, and what to do without one.
    pub nothing_written: String,
    /// That what was pasted was too long.
    pub paste_cut: String,
    /// Shown below a message in a chat that was sent.
    pub sent: String,
    /// Shown below a message in a chat that was read.
    pub read: String,
    /// Shown while the customer writes.
    pub writes: String,
    /// The button that pauses, with its key.
    pub pause: String,
    /// Heading of the pause.
    pub pause_heading: String,
    /// What a pause means.
    pub pause_text: String,
    /// The button that goes on with the talk.
    pub pause_on: String,
    /// The button to the quiet screen.
    pub pause_step_out: String,
    /// The button that shows the guide again.
    pub pause_guide: String,
    /// The button that leaves the talk.
    pub leave_yes: String,
    /// What leaving means.
    pub leave_text: String,
    /// Heading of the quiet screen.
    pub step_out_heading: String,
    /// What the quiet screen is for.
    pub step_out_text: String,
    /// The button back into the talk.
    pub step_out_back: String,
    /// Which keys the quiet screen knows.
    pub step_out_keys: String,
}
