//! One contact: the seat, the channel, what is at hand, what must and may happen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Failure, Item, LedgerTerms, Rehearsal, WayOut};

/// How the two are connected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Face to face at a counter.
    #[default]
    Counter,
    /// By voice.
    Phone,
    /// In writing, live.
    Chat,
}

/// One contact between a seat and a customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// Identifier inside the scenario.
    pub id: String,
    /// The trainee's role: who you are today.
    pub seat: String,
    /// Index into [`super::Scenario::cast`].
    pub customer: usize,
    /// Counter, phone or chat.
    pub channel: Channel,
    /// Currency sign or code for money shown to people, for example `£` or `EUR`.
    pub currency: String,
    /// Where the talk happens, one sentence.
    pub place: String,
    /// The briefing: what the trainee knows before the first word.
    pub briefing: String,
    /// The customer's opening line.
    pub opens: String,
    /// Whether the trainee and the customer will deal with each other again.
    pub one_off: bool,
    /// Papers at hand: policy, notes, screens.
    pub papers: Vec<Paper>,
    /// Structured facts of the case, each of which the customer can be asked about.
    pub case_file: Vec<CaseField>,
    /// Questions about the customer's world that carry no score, with their answers.
    pub answers: Vec<Answer>,
    /// What went wrong.
    pub failure: Failure,
    /// Facts and hidden needs, in authored order.
    pub items: Vec<Item>,
    /// Words that ask about a topic, by topic id; a topic's id itself always asks about it.
    pub topics: BTreeMap<String, Vec<String>>,
    /// What this seat (or another) can do.
    pub ways_out: Vec<WayOut>,
    /// Other desks the trainee may transfer to, beyond the `to` of handover ways.
    pub desks: Vec<Named>,
    /// Ways and steps that will be carried out after the talk when promised.
    pub can_promise: Vec<String>,
    /// Steps a trainee may announce, with the words that announce them.
    pub steps: Vec<Named>,
    /// What must happen before something else.
    pub must: Vec<Must>,
    /// The right end, where it is not simply the best way out.
    pub right_end: Option<RightEnd>,
    /// Troubles that will come next unless anticipated.
    pub next_issues: Vec<Named>,
    /// Facts the trainee can explain.
    pub knows: Vec<Named>,
    /// Reasons for a no.
    pub reasons: Vec<Named>,
    /// Changes made to the customer's things that should be told.
    pub changes: Vec<Named>,
    /// Things to see before or during the talk.
    pub props: Vec<Prop>,
    /// Words that sting this customer.
    pub triggers: Vec<String>,
    /// Replies after which the talk ends.
    pub turn_limit: u32,
    /// How attractive a competitor is, 0..1.
    pub rival_gap: f64,
    /// Terms of the cost ledger.
    pub ledger: LedgerTerms,
    /// Replies and talks with what is expected of them.
    pub rehearsals: Vec<Rehearsal>,
}

impl Contact {
    /// The way out that is right here; none where the right end is a limit or a no without another way.
    pub fn right_way(&self) -> Option<&WayOut> {
        let called = |id: &str| self.ways_out.iter().find(|way| way.id == id);
        match &self.right_end {
            Some(RightEnd::WayOut(way) | RightEnd::Handover(way)) => called(way),
            Some(RightEnd::ReasonedNo { alternative, .. }) => called(alternative.as_deref()?),
            Some(RightEnd::Boundary) => None,
            None => self.best_fit(),
        }
    }

    /// Without a right end: the way that fits the matter best, the cheapest of those.
    fn best_fit(&self) -> Option<&WayOut> {
        let fit = |way: &WayOut| way.fits.get("main").copied().unwrap_or_default();
        let ways = self.ways_out.iter().filter(|way| way.to.is_none());
        ways.max_by(|one, other| {
            fit(one).total_cmp(&fit(other)).then(other.costs_us.total_cmp(&one.costs_us))
        })
    }
}

/// An id with the words a person would use for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Named {
    /// Identifier.
    pub id: String,
    /// What a person reads.
    pub label: String,
    /// Words or phrases that mean it when a trainee writes them.
    pub words: Vec<String>,
}

/// A paper the trainee may read; reading it during the talk takes a minute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Paper {
    /// Identifier, as in `/lookup ID`.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Text.
    pub text: String,
}

/// A field of the case file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CaseField {
    /// Identifier.
    pub id: String,
    /// What it is, which also decides how the customer says it (`order_number`, `date`, ...).
    pub kind: FieldKind,
    /// What the seat's screen calls it.
    pub label: String,
    /// The value.
    pub value: String,
    /// Extra words that ask for it, beyond those of its kind.
    pub words: Vec<String>,
    /// Whether the trainee's screen shows it from the start.
    pub on_screen: bool,
    /// Words by which a trainee uses it, where it was gathered or guessed and never given: saying them
    /// before the customer does is using data nobody shared.
    pub gathered: Vec<String>,
    /// What the customer says when asked, where the shared sentence does not do.
    pub says: Option<String>,
}

/// Kinds of case-file fields, each with shared words that ask for it and sentences that answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// The customer's name.
    Name,
    /// Order, booking, account, ticket or meter number.
    Number,
    /// Telephone number.
    Phone,
    /// Electronic mail address.
    Email,
    /// Street address or postcode.
    Address,
    /// Date of birth.
    Birth,
    /// A day or a time when something happened or is due.
    When,
    /// What was bought or is used.
    Product,
    /// How much money.
    Price,
    /// How it was paid.
    Payment,
    /// Where something was bought or is.
    Place,
    /// How many.
    Quantity,
    /// Who else is involved.
    Who,
    /// What was tried or said before.
    History,
    /// Whether there is a receipt, photo or other proof.
    Proof,
    /// Anything else: answered as `label: value` in a sentence.
    #[default]
    Other,
}

/// A question about the customer's world and its answer; carries no score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    /// Unique in the contact; the message key is `scenario:answer/<id>`.
    pub id: String,
    /// Words or phrases that ask it.
    pub words: Vec<String>,
    /// The answer.
    pub says: String,
}

/// Something that must have happened before something else.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Must {
    /// An act (`verification`) or an input (`do:LookUp`, `do:LookUp:policy`).
    pub what: String,
    /// An act, `Give`, `Give:<way>`, `Transfer:<to>` or `End`.
    pub before: String,
    /// Points taken from the resolution score when broken.
    pub points: f64,
    /// Money it costs when broken.
    pub cost: f64,
}

impl Default for Must {
    /// Breaking it takes 15 points and no money (model.md 2).
    fn default() -> Self {
        Self { what: String::new(), before: String::new(), points: 15.0, cost: 0.0 }
    }
}

/// The right end of a contact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RightEnd {
    /// This way out.
    WayOut(String),
    /// A no with a reason, and an alternative; giving a forbidden way is wrong.
    ReasonedNo {
        /// The way offered instead.
        #[serde(default)]
        alternative: Option<String>,
        /// Ways that must not be given.
        #[serde(default)]
        forbidden: Vec<String>,
    },
    /// A handover by this way.
    Handover(String),
    /// A calm end of an abusive talk.
    Boundary,
}

/// Something that can be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Prop {
    /// Identifier, as in `/observe ID`.
    pub id: String,
    /// What the button says.
    pub label: String,
    /// What is seen.
    pub text: String,
    /// Topics it opens a little.
    pub topics: Vec<String>,
}
