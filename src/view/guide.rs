//! The guide of the first talk: a few notes beside the real things, one at a time.

use crate::locale::Locale;
use crate::message::Message;

/// What a note stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Beside {
    /// The box for the reply.
    Reply,
    /// The desk.
    Desk,
    /// The buttons to the papers and to a pause.
    Papers,
}

/// One note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideNote {
    /// What it stands beside.
    pub beside: Beside,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub text: String,
    /// The button to the next, or the last one's.
    pub next: String,
    /// The button that ends the guide; none on the last, which ends it anyway.
    pub skip: Option<String>,
    /// Which of how many it is.
    pub count: String,
}

/// Every note in order.
pub fn guide(locale: &Locale) -> Vec<GuideNote> {
    let notes = [(Beside::Reply, "reply"), (Beside::Desk, "desk"), (Beside::Papers, "papers")];
    let of = notes.len();
    notes
        .into_iter()
        .zip(1..)
        .map(|((beside, name), number)| GuideNote {
            beside,
            title: locale.text(&format!("guide-{name}-title")),
            text: locale.text(&format!("guide-{name}")),
            next: locale.text(if number == of { "guide-done" } else { "guide-next" }),
            skip: (number < of).then(|| locale.text("guide-skip")),
            count: locale.say(&Message::new("guide-count").with("number", number).with("of", of)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever begins wants to begin: a hundred words are read in half a minute.
    #[test]
    fn it_is_read_in_half_a_minute() {
        let notes = guide(&Locale::english());
        let words: usize = notes.iter().map(|note| note.text.split_whitespace().count()).sum();
        assert!(words < 100, "{words}");
        assert!(notes.iter().all(|note| !note.text.contains('!')));
    }
}
