//! What happened in a turn besides the numbers, as the scores need it.

use serde::{Deserialize, Serialize};

use crate::listen::act::Family;

/// Something that happened in a turn. `act` is always an index into the acts heard in that turn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// An item was told, by id.
    Told(String),
    /// A cue opened: a feeling that waits for an answer. Cues count from 0 in the order of opening.
    CueOpened {
        /// The feeling.
        family: Family,
        /// Its weight.
        weight: f64,
        /// The item whose telling opened it, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<String>,
    },
    /// A reply answered a cue, however late.
    CueAnswered {
        /// Which cue.
        cue: usize,
        /// How well, 0..1, before any discount for lateness.
        answer: f64,
        /// The act that answered most of it.
        act: usize,
    },
    /// A cue was open and nothing in the reply took notice.
    PassedOver,
    /// A question about the case was asked.
    Question {
        /// The question.
        act: usize,
        /// Whether it could bring something new.
        good: bool,
    },
    /// A slip of listening.
    Slip {
        /// Which.
        slip: Slip,
        /// The act that slipped, where it was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        act: Option<usize>,
    },
    /// A told item was taken up better than before.
    TakenUp {
        /// The item, by id.
        item: String,
        /// The level reached: .2 echoed, .5 used, .7 said back, 1 understood.
        level: f64,
        /// The act that did.
        act: usize,
    },
    /// A way out was announced.
    Said {
        /// The way, by id.
        way: String,
        /// How well it is known to meet the needs, 0..1 (u of model.md 4.4).
        suits: f64,
        /// Announced for the first time.
        first: bool,
        /// Offered as one of several to choose from.
        choice: bool,
        /// The act that announced it.
        act: usize,
    },
    /// An announced way out was taken back, by id.
    TakenBack(String),
    /// The manager granted a way out, by id.
    Granted(String),
    /// A way out was performed.
    Done {
        /// The way, by id.
        way: String,
        /// Whether it had been announced.
        said: bool,
        /// How well it is known to meet the needs, 0..1.
        suits: f64,
    },
    /// Something was refused.
    Refused {
        /// The act.
        act: usize,
    },
    /// A reason for a no was given, by id.
    Reasoned(String),
    /// A step was promised that was not promised before.
    Promised {
        /// The step, by id.
        step: String,
        /// The act.
        act: usize,
    },
    /// Something untrue was said.
    Untrue {
        /// What, by id; empty where it has none.
        id: String,
        /// The act.
        act: usize,
    },
    /// A change was told, by id.
    ChangeTold(String),
    /// A coming trouble was named, by id.
    Anticipated(String),
    /// Insults were met with a calm limit.
    Warned {
        /// The act.
        act: usize,
    },
    /// The company's side was escalated: a manager, or a transfer that helps nobody.
    Escalated,
    /// A must was broken: its index in the contact's list.
    MustBroken(usize),
    /// A way out was offered and the customer does not agree.
    Objected,
    /// A way forward is agreed from now on.
    Agreed,
    /// The customer insults.
    Insulted,
    /// A label or validation without substance: a stock phrase, or one more where nothing waits.
    Hollow {
        /// The act.
        act: usize,
    },
    /// A feeling was said aloud that tact leaves unspoken.
    Exposed {
        /// The act.
        act: usize,
    },
    /// The customer's feelings were moved and remembered (a point of V in model.md 3).
    Felt,
}

/// A slip of listening (model.md 7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slip {
    /// Asked what was said.
    AskedAgain,
    /// Question upon question.
    QuestionUponQuestion,
    /// Offered before listening.
    OfferedTooSoon,
    /// Said the customer's words back as they were.
    Echoed,
    /// Claimed what was never said.
    Claimed,
    /// Used data the customer did not share.
    CovertData,
}

impl Slip {
    /// Every slip.
    pub const ALL: [Self; 6] = [
        Self::AskedAgain,
        Self::QuestionUponQuestion,
        Self::OfferedTooSoon,
        Self::Echoed,
        Self::Claimed,
        Self::CovertData,
    ];

    /// The name: `mark-<name>` is its message key.
    pub fn name(self) -> &'static str {
        const NAMES: [&str; 6] =
            ["asked-again", "question-upon-question", "offered-too-soon", "echoed", "claimed", "covert-data"];
        NAMES[self as usize]
    }
}
