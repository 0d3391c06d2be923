//! The talk with roles reversed: what was said, the card beside it, and how it ended.

use super::CardView;
use crate::drive::REPLY_CAP_CHARS;
use crate::locale::Locale;
use crate::message::Message;
use crate::reversal::{End, Reversal, Spoken};
use crate::view::conversation::{Said, Who};

/// Everything on the screen of the talk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TalkView {
    /// Heading over the card.
    pub card_title: String,
    /// The card.
    pub card: CardView,
    /// What was said so far; the agent stands where else the customer stands.
    pub said: Vec<Said>,
    /// Sentences the trainee should know.
    pub notices: Vec<String>,
    /// Shown while a line is being heard.
    pub busy: Option<String>,
    /// How it ended, once it has.
    pub over: Option<String>,
    /// The button to the question, once it is over; none where the talk was stopped.
    pub on: Option<String>,
    /// What the empty box says.
    pub placeholder: String,
    /// The button that says the line.
    pub send: String,
    /// The button that leaves the desk.
    pub leave: String,
    /// Back to the customers, where the talk was stopped.
    pub back: String,
    /// Longest line, in characters.
    pub cap_chars: usize,
    /// Which keys do what.
    pub keys: String,
}

/// The talk as it stands; `hearing` is the line that is being heard just now.
pub fn talk(
    reversal: &Reversal,
    card: CardView,
    hearing: Option<&str>,
    notices: &[Message],
    locale: &Locale,
) -> TalkView {
    let text = |key: &str| locale.text(key);
    let name = &reversal.case().person.name;
    let you = |text: &str| {
        let name = locale.say(&Message::new("reversal-you").with("name", name));
        Said { who: Who::You, name, text: text.to_owned(), remark: None }
    };
    let said = reversal.spoken().iter().map(|spoken| match spoken {
        Spoken::Customer(line) => you(line),
        Spoken::Agent(line) => agent(line, locale),
    });
    let over = reversal.end().map(over);
    TalkView {
        card_title: text("reversal-card-title"),
        card,
        said: said.chain(hearing.map(you)).collect(),
        notices: notices.iter().map(|notice| locale.say(notice)).collect(),
        busy: hearing.map(|_| text("reversal-busy")),
        over: over.map(text),
        on: reversal.end().filter(|end| *end != End::Stopped).map(|_| text("reversal-on")),
        placeholder: locale.say(&Message::new("reversal-placeholder").with("name", name)),
        send: text("reversal-send"),
        leave: text("reversal-end"),
        back: text("reversal-back"),
        cap_chars: REPLY_CAP_CHARS,
        keys: text(if reversal.is_over() { "reversal-over-keys" } else { "reversal-keys" }),
    }
}

fn agent(line: &[Message], locale: &Locale) -> Said {
    let words: Vec<String> = line.iter().map(|message| locale.say(message)).collect();
    Said { who: Who::Customer, name: locale.text("reversal-agent-name"), text: words.join(" "), remark: None }
}

fn over(end: End) -> &'static str {
    match end {
        End::Goodbye => "reversal-over-goodbye",
        End::Left => "reversal-over-left",
        End::Stopped => "over-stopped",
    }
}
