//! What the agent says next: it takes up what it understood, then asks, offers, does, says goodbye.

use super::{End, LINES, Reversal, Spoken, Style};
use crate::listen::act::Family;
use crate::listen::cues::telling::Telling;
use crate::message::Message;
use crate::scenario::retold::turned_round;
use crate::scenario::{Authority, RightEnd, WayOut};

/// Wordings there are of everything an agent says.
const WORDINGS: usize = 4;
/// Things that are said back in one answer.
const SAID_BACK: usize = 2;
/// Longest sentence that is quoted whole, in words.
const QUOTED_WORDS: usize = 14;

/// How far an agent has come.
#[derive(Debug, Default)]
pub(super) struct Course {
    /// Questions asked after the greeting.
    pub(super) questions: usize,
    /// The things that the last question asked for.
    pub(super) asking: Vec<usize>,
    /// The ways out that were offered, by id.
    offered: Vec<String>,
    /// Whether one was done, or there was none left.
    is_through: bool,
}

impl Course {
    /// Whether anything was offered yet.
    pub(super) fn has_offered(&self) -> bool {
        !self.offered.is_empty()
    }

    /// Whether the last question asked for a thing.
    pub(super) fn asks_for(&self, index: usize) -> bool {
        self.asking.contains(&index)
    }
}

impl Reversal {
    /// The first words, which ask for the matter.
    pub(super) fn greeting(&mut self) -> Vec<Message> {
        let first = (0..self.things.len()).filter(|index| self.item(*index).first).collect();
        self.asks(first);
        vec![self.line(&format!("hello-{}", self.style.name()))]
    }

    /// The answer to a line; `taken` are the things understood only now.
    pub(super) fn answer(&mut self, taken: &[usize], telling: &Telling) -> Vec<Message> {
        self.course.asking.clear();
        let said = self.spoken.iter().filter(|spoken| matches!(spoken, Spoken::Customer(_))).count();
        let has_more = self.style == Style::Listens && !taken.is_empty();
        if telling.says_goodbye || said >= LINES || self.course.is_through && !has_more {
            return vec![self.goodbye()];
        }
        let mut answer = self.taken_up(taken);
        answer.extend(self.next_step(telling));
        answer
    }

    fn goodbye(&mut self) -> Message {
        self.end = Some(End::Goodbye);
        let kind = if self.style == Style::Script { "goodbye-script" } else { "goodbye" };
        self.line(kind)
    }

    /// What each style makes of what it was told just now.
    fn taken_up(&mut self, taken: &[usize]) -> Vec<Message> {
        match self.style {
            Style::Listens if taken.is_empty() => vec![self.line("nothing-new")],
            Style::Listens => {
                let mut lines = self.said_back(taken);
                lines.extend(self.answer_to_feeling(taken));
                lines
            }
            Style::Brief if taken.is_empty() => Vec::new(),
            Style::Brief => vec![self.line("brief")],
            Style::Script => vec![self.line("script")],
        }
    }

    /// What was told, said back in the other person; where it cannot be turned round, in quotation marks.
    fn said_back(&mut self, taken: &[usize]) -> Vec<Message> {
        let mut lines: Vec<Message> = Vec::new();
        let mut said: Vec<String> = Vec::new();
        for evidence in taken.iter().filter_map(|index| self.things[*index].understood).collect::<Vec<_>>() {
            let [sentence, words] = self.words_of(evidence);
            let piece = turned_round(&sentence).into_iter().find(|piece| shares_a_word(piece, &words));
            let (kind, name, piece) = match piece {
                Some(piece) => ("said-back", "fact", piece),
                None if sentence.split_whitespace().count() <= QUOTED_WORDS => ("quoted", "words", sentence),
                None => ("quoted", "words", words),
            };
            if lines.len() < SAID_BACK && !said.contains(&piece) {
                lines.push(self.line(kind).with(name, &piece));
                said.push(piece);
            }
        }
        lines
    }

    /// An answer to a feeling that hangs on what was told, unless it is better left unspoken.
    fn answer_to_feeling(&mut self, taken: &[usize]) -> Option<Message> {
        let felt = taken.iter().find_map(|index| self.item(*index).feeling)?;
        let kind = match felt {
            felt if self.case.person.tact.contains(&felt) => "feels-any",
            Family::Shame => "feels-shame",
            Family::Anxiety => "feels-worry",
            Family::Disappointment => "feels-disappointment",
            Family::Anger | Family::Positive => "feels-anger",
        };
        Some(self.line(kind))
    }

    fn next_step(&mut self, telling: &Telling) -> Vec<Message> {
        if self.course.is_through {
            return vec![self.line("else")];
        }
        let is_refused = telling.says_no && self.style != Style::Script;
        if self.course.has_offered() && !is_refused {
            return self.done();
        }
        if !self.course.has_offered()
            && let Some(question) = self.question()
        {
            return vec![question];
        }
        self.offer()
    }

    /// The next way out that fits what was understood; none left, and the agent is through.
    fn offer(&mut self) -> Vec<Message> {
        let Some(way) = self.best_way() else {
            self.course.is_through = true;
            return vec![self.line("no-way")];
        };
        self.course.offered.push(way.id);
        vec![self.line("offer").with("way", plain(&way.label))]
    }

    fn done(&mut self) -> Vec<Message> {
        self.course.is_through = true;
        let offered = self.course.offered.last();
        let way = self.case.contact.ways_out.iter().find(|way| Some(&way.id) == offered);
        let label = way.map(|way| plain(&way.label).to_owned()).unwrap_or_default();
        let after = match self.style {
            Style::Listens => "else",
            Style::Brief => "else-brief",
            Style::Script => "else-script",
        };
        vec![self.line("done").with("way", label), self.line(after)]
    }

    /// The way out of this seat that fits the matter and the needs understood best, the cheapest of those; where the
    /// seat has none, the right one.
    fn best_way(&self) -> Option<WayOut> {
        let contact = &self.case.contact;
        let forbidden: &[String] = match &contact.right_end {
            Some(RightEnd::ReasonedNo { forbidden, .. }) => forbidden,
            _ => &[],
        };
        let is_left = |way: &&WayOut| !self.course.offered.contains(&way.id) && !forbidden.contains(&way.id);
        let mine = |way: &&WayOut| way.authority == Authority::FrontLine && way.to.is_none();
        let best = contact.ways_out.iter().filter(is_left).filter(mine).max_by(|one, other| {
            self.fit(one).total_cmp(&self.fit(other)).then(other.costs_us.total_cmp(&one.costs_us))
        });
        best.or(contact.right_way().filter(is_left)).cloned()
    }

    /// How far a way answers the matter and what was understood of the needs.
    fn fit(&self, way: &WayOut) -> f64 {
        let fits = |what: &str| way.fits.get(what).copied().unwrap_or_default();
        let understood = self.things.iter().zip(&self.case.contact.items);
        let needs = understood.filter(|(thing, item)| item.need && thing.understood.is_some());
        fits("main") + needs.map(|(_, item)| item.weight * fits(&item.id)).sum::<f64>()
    }

    /// One of the wordings of `kind`.
    pub(super) fn line(&mut self, kind: &str) -> Message {
        let number = self.dice.index(WORDINGS) + 1;
        Message::new(format!("agent-{kind}-{number}"))
    }
}

/// A label without what stands in brackets.
fn plain(label: &str) -> &str {
    label.split(" (").next().unwrap_or(label)
}

/// Whether a piece has one of the longer words.
fn shares_a_word(piece: &str, words: &str) -> bool {
    let piece = piece.to_lowercase();
    let long = |word: &&str| word.chars().count() > 3;
    words.to_lowercase().split_whitespace().filter(long).any(|word| piece.contains(word))
}
