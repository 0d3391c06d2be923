//! Which line fits a moment: the person's own first, then the bank's of the mood, then those of moods beside it.

use super::{BankLine, Voice, bank};
use crate::scenario::{Channel, Line, Manner, Mood};

/// Lines a mood should have to choose from before its neighbours are asked.
const CHOICE: usize = 3;

impl Voice<'_> {
    /// The first of the person's own lines for the moment and mood that was not said yet.
    pub(super) fn own(&self, moment: &str) -> Option<String> {
        let mood = self.mood;
        let fits =
            |line: &&Line| line.moment == moment && (line.moods.is_empty() || line.moods.contains(&mood));
        let lines = &self.situation.case.person.lines;
        let mut keys = lines.iter().filter(fits).map(|line| format!("scenario:line/{}", line.id));
        keys.find(|key| !self.was_said(key))
    }

    /// A line of the bank: from the mood itself, and where that has few new ones, from its neighbours.
    pub(super) fn shared(&mut self, moment: &str) -> Option<&'static str> {
        let mood = self.mood;
        let mut fresh = self.fresh(moment, &[Some(mood)]);
        if mood != Mood::Angry {
            fresh.extend(self.fresh(moment, &[None]).into_iter().filter(|line| line.is_particular()));
        }
        self.to_taste(&mut fresh);
        // What fits best counts twice beside what also fits.
        fresh.extend_from_within(..);
        for neighbour in neighbours(mood) {
            if fresh.len() >= 2 * CHOICE {
                break;
            }
            let mut further = self.fresh(moment, &[*neighbour]);
            self.to_taste(&mut further);
            fresh.extend(further);
        }
        fresh.get(self.dice.index(fresh.len())).map(|line| line.key)
    }

    /// Few words or many, as this person and channel like it.
    fn to_taste(&self, lines: &mut Vec<&'static BankLine>) {
        let half = lines.len().div_ceil(2);
        let terse = self.manner() == Manner::Terse || self.channel() == Channel::Chat;
        if terse {
            lines.sort_by_key(|line| line.words.len());
            lines.truncate(half);
        } else if self.manner() == Manner::Chatty {
            lines.sort_by_key(|line| std::cmp::Reverse(line.words.len()));
            lines.truncate(half);
        }
    }

    fn fresh(&self, moment: &str, moods: &[Option<Mood>]) -> Vec<&'static BankLine> {
        let mut lines = self.fitting(moment, moods);
        lines.retain(|line| !self.was_said(line.key) && !self.words.contains(line.words));
        lines
    }

    /// Lines for the moment that suit the person, the channel and one of the moods (`None`: any).
    pub(super) fn fitting(&self, moment: &str, moods: &[Option<Mood>]) -> Vec<&'static BankLine> {
        let suits = |line: &&BankLine| {
            line.suits(self.manner(), self.channel())
                && moods.iter().any(|mood| match mood {
                    Some(mood) => line.moods.contains(mood),
                    None => line.moods.is_empty(),
                })
        };
        bank::lines(moment).iter().filter(suits).collect()
    }

    fn manner(&self) -> Manner {
        self.situation.case.person.manner
    }

    pub(super) fn channel(&self) -> Channel {
        self.situation.case.contact.channel
    }
}

/// Where to look when a mood has no new line: nearest first, `None` being any mood.
fn neighbours(mood: Mood) -> &'static [Option<Mood>] {
    match mood {
        Mood::Angry => &[Some(Mood::Annoyed), None],
        Mood::Annoyed | Mood::Anxious | Mood::Disappointed => &[None],
        Mood::Ashamed => &[None, Some(Mood::Anxious)],
        Mood::Content => &[Some(Mood::Calm), None],
        Mood::Calm => &[None, Some(Mood::Content)],
    }
}
