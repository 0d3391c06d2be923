//! Why something moved: the rules of the customer by name, and the rows of an explanation.

use serde::{Deserialize, Serialize};

/// One row of the explanation: what moved which quantity by how much.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The rule; its words are the message `why-<rule>`.
    pub rule: Rule,
    /// What moved.
    pub of: Quantity,
    /// By how much.
    pub by: f64,
    /// Index into the heard acts, where an act moved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<usize>,
}

/// A quantity of the hidden state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Anger.
    Anger,
    /// Anxiety.
    Anxiety,
    /// Disappointment.
    Disappointment,
    /// Shame.
    Shame,
    /// H.
    Heard,
    /// T.
    Trust,
    /// E.
    Effort,
    /// F.
    Fair,
}

impl Quantity {
    /// Every quantity, the feelings first.
    pub const ALL: [Self; 8] = [
        Self::Anger,
        Self::Anxiety,
        Self::Disappointment,
        Self::Shame,
        Self::Heard,
        Self::Trust,
        Self::Effort,
        Self::Fair,
    ];

    /// Its name in the keys of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Anger => "anger",
            Self::Anxiety => "anxiety",
            Self::Disappointment => "disappointment",
            Self::Shame => "shame",
            Self::Heard => "heard",
            Self::Trust => "trust",
            Self::Effort => "effort",
            Self::Fair => "fair",
        }
    }

    /// The four feelings in the order of every array of feelings.
    pub const FEELINGS: [Self; 4] = [Self::Anger, Self::Anxiety, Self::Disappointment, Self::Shame];
}

/// Declares the rules with their names, so that no name can be forgotten in one of the lists.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident = $name:literal,)+) => {
        /// A rule of the customer (model.md 4): one row of the act table or of the whole-turn table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Rule {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $rule,)+
        }

        impl Rule {
            /// Every rule, in the order of the tables.
            pub const ALL: &[Self] = &[$(Self::$rule,)+];

            /// The name: `why-<name>` is its message key.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)+
                }
            }
        }
    };
}

rules! {
    /// A first greeting.
    Greeting = "greeting",
    /// A first thanks.
    Thanks = "thanks",
    /// A question that follows up on what was said.
    FollowUp = "follow-up",
    /// A question about what was already told.
    AskedAgain = "asked-again",
    /// The identity asked for a second time.
    VerifiedAgain = "verified-again",
    /// A hidden need said back with its meaning.
    NeedUnderstood = "need-understood",
    /// The right feeling named.
    FeelingNamed = "feeling-named",
    /// A feeling named so often that it grates.
    FeelingWorn = "feeling-worn",
    /// Another feeling named than the one felt.
    WrongFeeling = "wrong-feeling",
    /// Taken for content while upset.
    TakenForContent = "taken-for-content",
    /// A feeling said aloud that was better left unspoken.
    Exposed = "exposed",
    /// Told that the feeling makes sense.
    Validated = "validated",
    /// Validated so often that it grates.
    ValidationWorn = "validation-worn",
    /// A real apology.
    Apology = "apology",
    /// Apologies so many that they grate.
    ApologyWorn = "apology-worn",
    /// Sorry for the feeling, not for the event.
    NonApology = "non-apology",
    /// Responsibility taken.
    Ownership = "ownership",
    /// Comfort about the outcome.
    Reassurance = "reassurance",
    /// A way out that makes things fairer.
    Fairer = "fairer",
    /// A say in what happens.
    Choice = "choice",
    /// A concrete step.
    NextStep = "next-step",
    /// Vague words for a second time.
    VagueAgain = "vague-again",
    /// Something explained.
    Information = "information",
    /// A no.
    Refusal = "refusal",
    /// An offer taken back.
    TakenBack = "taken-back",
    /// Rules before the person.
    PolicyFirst = "policy-first",
    /// Made small.
    Dismissal = "dismissal",
    /// Given the fault.
    Blame = "blame",
    /// Insulted.
    Hostility = "hostility",
    /// Sent elsewhere.
    SentElsewhere = "sent-elsewhere",
    /// Something sold before help came.
    UpsellEarly = "upsell-early",
    /// Something sold that fits.
    UpsellFitting = "upsell-fitting",
    /// Something sold that does not fit.
    UpsellUnfit = "upsell-unfit",
    /// Pressed.
    Pressure = "pressure",
    /// Known things used that were never shared.
    CovertData = "covert-data",
    /// The account at hand used well.
    AccountData = "account-data",
    /// The next trouble named before it comes.
    Anticipation = "anticipation",
    /// A calm limit to insults.
    Boundary = "boundary",
    /// A limit set to somebody who did not insult.
    BoundaryUndeserved = "boundary-undeserved",
    /// Asked whether it was understood right.
    CheckBack = "check-back",
    /// Told what was changed.
    ChangeTold = "change-told",
    /// Off the point.
    OffThePoint = "off-the-point",
    /// Something claimed about the customer that nobody told.
    Claimed = "claimed",
    /// What was told was taken up.
    TakenUp = "taken-up",
    /// Question upon question.
    QuestionUponQuestion = "question-upon-question",
    /// Silence.
    Silence = "silence",
    /// A feeling passed over.
    PassedOver = "passed-over",
    /// Kind words instead of help.
    KindWordsOnly = "kind-words-only",
    /// A ready-made sentence where the case is unusual.
    Scripted = "scripted",
    /// An offer before listening.
    OfferedTooSoon = "offered-too-soon",
    /// Settled on the spot.
    SettledOnTheSpot = "settled-on-the-spot",
    /// Kept waiting.
    Hold = "hold",
    /// The manager had to be asked.
    ManagerAsked = "manager-asked",
    /// Drift to where the case stands.
    Drift = "drift",
}
