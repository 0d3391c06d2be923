//! What the trainee believed was understood against what was: each thing once, nothing added up to a score.

use super::{Evidence, Reversal, Style};

/// What a trainee believes of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Belief {
    /// Surely not understood.
    SurelyNot,
    /// Rather not.
    RatherNot,
    /// Rather understood.
    RatherYes,
    /// Surely understood.
    SurelyYes,
}

impl Belief {
    /// Every belief, from no to yes.
    pub const ALL: [Self; 4] = [Self::SurelyNot, Self::RatherNot, Self::RatherYes, Self::SurelyYes];

    /// What it is called, in messages.
    pub fn name(self) -> &'static str {
        ["surely-not", "rather-not", "rather-yes", "surely-yes"][self as usize]
    }

    fn is_yes(self) -> bool {
        self >= Self::RatherYes
    }

    fn is_sure(self) -> bool {
        matches!(self, Self::SurelyNot | Self::SurelyYes)
    }
}

/// What a trainee believes before anything is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prediction {
    /// Of each thing on the card, in its order.
    pub beliefs: Vec<Option<Belief>>,
    /// How heard the customer felt, 0..=10.
    pub heard: Option<u8>,
}

/// What became of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Told and understood, by these words.
    Understood(Evidence),
    /// Told in these words, and not taken in.
    WentPast(Evidence),
    /// Not heard in anything that was said.
    Untold,
}

/// One thing, what became of it and what the trainee believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place on the card.
    pub thing: usize,
    /// What became of it.
    pub fate: Fate,
    /// What the trainee believed.
    pub belief: Option<Belief>,
    /// Whether the agent asked for it.
    pub asked: bool,
}

impl Row {
    /// Whether the agent understood it.
    pub fn is_understood(&self) -> bool {
        matches!(self.fate, Fate::Understood(_))
    }

    /// Whether the trainee took it for understood.
    pub fn is_believed(&self) -> bool {
        self.belief.is_some_and(Belief::is_yes)
    }

    /// Whether what the trainee believed is so; none where they had no view.
    pub fn is_right(&self) -> Option<bool> {
        self.belief.map(|belief| belief.is_yes() == self.is_understood())
    }
}

/// The sentence to take to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lesson {
    /// Told to a script that did not ask.
    Unasked,
    /// Told once the way out was on the table.
    TooLate,
    /// Taken for told, and never said.
    InMindOnly,
    /// A need that nobody asked about.
    NobodyAsked,
    /// Understood, and the customer could not tell.
    NotShown,
    /// Said, understood and seen to be.
    SaidBack,
}

impl Lesson {
    /// What it is called, in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unasked => "unasked",
            Self::TooLate => "too-late",
            Self::InMindOnly => "in-mind-only",
            Self::NobodyAsked => "nobody-asked",
            Self::NotShown => "not-shown",
            Self::SaidBack => "said-back",
        }
    }
}

/// Belief against what was so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Every thing, in the order of the card.
    pub rows: Vec<Row>,
    /// How heard the customer felt, as the trainee said, 0..=10.
    pub heard: Option<u8>,
    /// The sentence to take to work.
    pub lesson: Lesson,
}

impl Comparison {
    /// How many things were understood.
    pub fn understood(&self) -> usize {
        self.rows.iter().filter(|row| row.is_understood()).count()
    }

    /// How many things the trainee took for understood.
    pub fn believed(&self) -> usize {
        self.rows.iter().filter(|row| row.is_believed()).count()
    }

    /// Of the things the trainee was sure about: how many, and in how many of them they were right.
    pub fn sure(&self) -> (usize, usize) {
        let sure = || self.rows.iter().filter(|row| row.belief.is_some_and(Belief::is_sure));
        (sure().count(), sure().filter(|row| row.is_right() == Some(true)).count())
    }
}

/// Compares what the trainee believes with what the agent understood.
pub fn comparison(talk: &Reversal, prediction: &Prediction) -> Comparison {
    let rows: Vec<Row> = talk
        .things()
        .iter()
        .enumerate()
        .map(|(index, thing)| Row {
            thing: index,
            fate: match (thing.understood, thing.told) {
                (Some(evidence), _) => Fate::Understood(evidence),
                (None, Some(evidence)) => Fate::WentPast(evidence),
                (None, None) => Fate::Untold,
            },
            belief: prediction.beliefs.get(index).copied().flatten(),
            asked: thing.asked,
        })
        .collect();
    let lesson = lesson(talk, &rows);
    Comparison { rows, heard: prediction.heard, lesson }
}

/// The one that says most about this talk: words that went past before words that were never said.
fn lesson(talk: &Reversal, rows: &[Row]) -> Lesson {
    let went_past = rows.iter().any(|row| matches!(row.fate, Fate::WentPast(_)));
    let in_mind = rows.iter().any(|row| row.fate == Fate::Untold && row.is_believed());
    let nobody = |row: &Row| row.fate == Fate::Untold && !row.asked && talk.item(row.thing).need;
    let unseen = rows.iter().any(|row| row.is_understood() && row.is_right() == Some(false));
    match talk.style() {
        Style::Script if went_past => Lesson::Unasked,
        _ if went_past => Lesson::TooLate,
        _ if in_mind => Lesson::InMindOnly,
        _ if rows.iter().any(nobody) => Lesson::NobodyAsked,
        Style::Brief | Style::Script if unseen => Lesson::NotShown,
        _ => Lesson::SaidBack,
    }
}
