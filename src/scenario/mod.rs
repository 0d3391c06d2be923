//! Authored text -> a checked [`Scenario`]: what a trainer wrote, every word and number resolved.
//!
//! The written form is `format`, the resolved form is here. Everything downstream
//! (listening, the customer, the session, the scores) reads a [`Case`]: one contact as the seed
//! drew it.

pub mod case;
pub mod moments;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use case::Case;

use crate::listen::act::Family;

/// A whole scenario: who calls, and each contact with them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// Folder name, unique in a library.
    pub id: String,
    /// BCP 47 tag of the author's language.
    pub language: String,
    /// Title on the library card.
    pub title: String,
    /// The trade: "bicycle shop", "energy supplier".
    pub trade: String,
    /// What this scenario practises, in a few words.
    pub skill: String,
    /// About how long a talk takes.
    pub minutes: u32,
    /// Anything unusual about the case (scripts harm only there).
    pub unusual: bool,
    /// The people who may stand there; contacts point into this list.
    pub cast: Vec<Person>,
    /// The contacts in order; a simple scenario has one.
    pub contacts: Vec<Contact>,
    /// Weights of the score parts.
    pub rubric: Rubric,
    /// The text of `scenario.ron`, byte for byte, as kept in a replay's header.
    pub text: String,
}

/// The real person (the territory) and the card about them (the map).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Identifier inside the scenario.
    pub id: String,
    /// The name the customer answers to.
    pub name: String,
    /// A human detail: what makes this a person rather than a case.
    pub detail: String,
    /// How the person talks: colours which of the shared lines are chosen.
    pub manner: Manner,
    /// The persona card, field by field.
    pub card: Vec<CardField>,
    /// Anger, anxiety, disappointment, shame at the start, 0..1 each (order of [`Family::FELT`]).
    pub feels: [f64; 4],
    /// Reactivity: factor on everything that aggravates (.7 calm, 1 even, 1.4 quick).
    pub react: f64,
    /// Soothability: factor on everything that calms (.8, 1, 1.2).
    pub sooth: f64,
    /// Expressiveness: share of what is felt that shows (.95, .6, .3).
    pub expr: f64,
    /// Trust at the start, 0..1.
    pub trust: f64,
    /// Feelings better left unspoken.
    pub tact: Vec<Family>,
    /// Anger level from which the customer insults, if ever.
    pub abuse_at: Option<f64>,
    /// This person's own lines; they come before the shared bank.
    pub lines: Vec<Line>,
    /// Other selves the seed may draw instead; empty for a person who is always the same.
    pub selves: Vec<OtherSelf>,
}

/// How a person talks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Neither short nor chatty.
    #[default]
    Plain,
    /// Few words.
    Terse,
    /// Many words, asides.
    Chatty,
    /// Full sentences, courteous even when upset.
    Formal,
}

/// One field of the persona card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardField {
    /// What the field is called on the card.
    pub label: String,
    /// What the card says.
    pub says: String,
    /// What is true, where the card is or may be wrong.
    pub truly: Option<String>,
    /// Whether the card is wrong for the person drawn.
    pub wrong: bool,
}

/// What is different when the seed draws this self: every field that is set replaces the base.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherSelf {
    /// Name of this self inside the scenario, never shown.
    pub id: String,
    /// Replaces [`Person::name`].
    pub name: Option<String>,
    /// Replaces [`Person::detail`].
    pub detail: Option<String>,
    /// Replaces [`Person::manner`].
    pub manner: Option<Manner>,
    /// Replaces [`Contact::opens`].
    pub opens: Option<String>,
    /// Replaces [`Person::feels`].
    pub feels: Option<[f64; 4]>,
    /// Replaces [`Person::react`].
    pub react: Option<f64>,
    /// Replaces [`Person::sooth`].
    pub sooth: Option<f64>,
    /// Replaces [`Person::expr`].
    pub expr: Option<f64>,
    /// Replaces [`Person::trust`].
    pub trust: Option<f64>,
    /// Labels of the card fields that are wrong for this self.
    pub wrong: Vec<String>,
    /// Other words for items, by item id: what this self says when telling them.
    pub tells: BTreeMap<String, String>,
    /// Other values for fields of the case file, by field id (another name, another street).
    pub case_file: BTreeMap<String, String>,
    /// Other words for unscored answers, by answer id (another family, another trade).
    pub answers: BTreeMap<String, String>,
    /// Lines of this self; they come before the person's.
    pub lines: Vec<Line>,
}

/// One line of a customer's own, for a moment of the talk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Unique in the scenario; the message key is `scenario:line/<id>`.
    pub id: String,
    /// The moment it is for, one of [`moments::MOMENTS`], such as `objects` or `ignored`.
    pub moment: String,
    /// Moods it fits; empty: every mood.
    pub moods: Vec<Mood>,
    /// The words.
    pub says: String,
}

/// What a bystander would see: the strongest feeling shown, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// Nothing strong shows.
    #[default]
    Calm,
    /// Visibly annoyed.
    Annoyed,
    /// Openly angry.
    Angry,
    /// Worried.
    Anxious,
    /// Let down.
    Disappointed,
    /// Embarrassed.
    Ashamed,
    /// Relieved, warming.
    Content,
}

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
    /// Index into [`Scenario::cast`].
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
}

/// An id with the words a person would use for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Identifier.
    pub id: String,
    /// What a person reads.
    pub label: String,
    /// Words or phrases that mean it when a trainee writes them.
    pub words: Vec<String>,
}

/// A paper the trainee may read; reading it during the talk takes a minute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Identifier, as in `/lookup ID`.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Text.
    pub text: String,
}

/// A field of the case file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Unique in the contact; the message key is `scenario:answer/<id>`.
    pub id: String,
    /// Words or phrases that ask it.
    pub words: Vec<String>,
    /// The answer.
    pub says: String,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Failure {
    /// What the customer lost.
    pub kind: Kind,
    /// Money's worth of the loss.
    pub loss: f64,
    /// Whether the customer keeps the use of the thing.
    pub kept: bool,
    /// How often the customer already tried to have it solved.
    pub already_tried: u32,
}

/// What was lost, and what a way out gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Money.
    Money,
    /// Goods.
    Goods,
    /// A service.
    #[default]
    Service,
    /// Attention.
    Attention,
}

/// A fact or a hidden need of the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Identifier.
    pub id: String,
    /// A hidden need rather than a plain fact.
    pub need: bool,
    /// Said in the opening line.
    pub first: bool,
    /// Openness needed before it is told (0 open, .35 careful, .55 guarded, .70 buried).
    pub guard: f64,
    /// Weight (.5 minor, 1 normal, 2 key).
    pub weight: f64,
    /// Topics that reach it.
    pub topics: Vec<String>,
    /// Something is at stake for the customer in it.
    pub stake: bool,
    /// Telling it opens a cue of this feeling.
    pub feeling: Option<Family>,
    /// What the customer says when telling it; the message key is `scenario:says/<id>`.
    pub says: String,
    /// Words that take it up when a trainee writes them.
    pub words: Vec<String>,
    /// What was not told, for the debrief's hint ("something about Saturday").
    pub hint: String,
}

/// Something that can be done for the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WayOut {
    /// Identifier, as in `/give ID`.
    pub id: String,
    /// What the desk's button says.
    pub label: String,
    /// Words that offer it when a trainee writes them.
    pub words: Vec<String>,
    /// What it gives.
    pub kind: Kind,
    /// Fit to `main` and to needs by id, 0..1.
    pub fits: BTreeMap<String, f64>,
    /// Money value to the customer.
    pub worth: f64,
    /// All of its cost to the company.
    pub costs_us: f64,
    /// Share of the loss it restores, 0..1.
    pub recovers: f64,
    /// Minutes it takes the customer.
    pub customer_minutes: f64,
    /// Who may decide it.
    pub authority: Authority,
    /// The desk it hands over to, for a handover.
    pub to: Option<String>,
    /// What it changes unseen, an id of [`Contact::changes`].
    pub changes: Option<String>,
}

/// Who may decide a way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// The trainee.
    #[default]
    FrontLine,
    /// The manager, when asked.
    Manager,
    /// Another desk.
    Other,
}

/// Something that must have happened before something else.
#[derive(Clone, Debug, PartialEq)]
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

/// The right end of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RightEnd {
    /// This way out.
    WayOut(String),
    /// A no with a reason, and an alternative; giving a forbidden way is wrong.
    ReasonedNo {
        /// The way offered instead.
        alternative: Option<String>,
        /// Ways that must not be given.
        forbidden: Vec<String>,
    },
    /// A handover by this way.
    Handover(String),
    /// A calm end of an abusive talk.
    Boundary,
}

/// Something that can be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// Terms of the ledger; the defaults are those of model.md 6.1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LedgerTerms {
    /// Worth of the customer's time, money an hour.
    pub wage_c: f64,
    /// Cost of the agent's time, money an hour.
    pub wage_a: f64,
    /// Cost of one more contact.
    pub contact_cost: f64,
    /// Cost of one escalation.
    pub escalation: f64,
    /// Minutes such a case usually takes.
    pub par: f64,
    /// What the customer is worth while they stay.
    pub value: f64,
    /// Chance to stay after the worst.
    pub p_bad: f64,
    /// Chance to stay after the best.
    pub p_good: f64,
    /// Chance of another contact when the next trouble was anticipated.
    pub p_pre: f64,
    /// The same when resolved.
    pub p_res: f64,
    /// The same when not resolved.
    pub p_not: f64,
    /// The same when a promise broke.
    pub p_broken: f64,
}

impl Default for LedgerTerms {
    fn default() -> Self {
        Self {
            wage_c: 24.0,
            wage_a: 30.0,
            contact_cost: 6.0,
            escalation: 12.0,
            par: 8.0,
            value: 240.0,
            p_bad: 0.40,
            p_good: 0.90,
            p_pre: 0.05,
            p_res: 0.15,
            p_not: 0.60,
            p_broken: 0.90,
        }
    }
}

/// Weights of the parts of the listening score (model.md 7.1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rubric {
    /// Reflecting.
    pub reflecting: f64,
    /// Asking.
    pub asking: f64,
    /// Taking up.
    pub uptake: f64,
}

impl Default for Rubric {
    fn default() -> Self {
        Self { reflecting: 0.40, asking: 0.35, uptake: 0.25 }
    }
}
