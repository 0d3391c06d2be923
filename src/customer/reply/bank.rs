//! The shared bank: which lines there are for a moment, and whom they suit.
//!
//! The keys of the reference locale are the bank: `customer-<moment>-<tags>-<number>`, where a tag
//! is a mood (or `any`), a manner or a channel. A translation has the same keys, so that a replay
//! plays the same in every language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::scenario::{Channel, Manner, Mood};

/// What every key of the bank begins with.
const PREFIX: &str = "customer-";

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales/en/customer");

static BANK: LazyLock<BTreeMap<&'static str, Vec<BankLine>>> = LazyLock::new(|| {
    let mut bank: BTreeMap<&str, Vec<BankLine>> = BTreeMap::new();
    for text in FILES.files().filter_map(include_dir::File::contents_utf8) {
        for line in entries(text).filter_map(|(key, words)| BankLine::read(key, words)) {
            bank.entry(line.moment).or_default().push(line);
        }
    }
    bank
});

/// The lines for a moment, in the order of the file.
pub(super) fn lines(moment: &str) -> &'static [BankLine] {
    BANK.get(moment).map_or(&[], Vec::as_slice)
}

/// The line with this key.
pub(super) fn line(key: &str) -> Option<&'static BankLine> {
    lines(moment_of(key)?).iter().find(|line| line.key == key)
}

/// Every key of the bank.
#[cfg(test)]
pub(super) fn keys() -> impl Iterator<Item = &'static str> {
    BANK.values().flatten().map(|line| line.key)
}

/// The moment that a key of the bank is for.
pub(super) fn moment_of(key: &str) -> Option<&str> {
    key.strip_prefix(PREFIX)?.split('-').next()
}

/// One line of the bank and whom it suits.
#[derive(Debug)]
pub(super) struct BankLine {
    pub(super) key: &'static str,
    pub(super) moment: &'static str,
    /// The words in the reference locale, only to tell equal lines and long ones.
    pub(super) words: &'static str,
    /// Empty: any mood.
    pub(super) moods: Vec<Mood>,
    /// Empty: every manner.
    manners: Vec<Manner>,
    /// Empty: every channel.
    channels: Vec<Channel>,
}

impl BankLine {
    fn read(key: &'static str, words: &'static str) -> Option<Self> {
        let mut parts = key.strip_prefix(PREFIX)?.split('-');
        let moment = parts.next()?;
        let mut line =
            Self { key, moment, words, moods: Vec::new(), manners: Vec::new(), channels: Vec::new() };
        for tag in parts {
            line.moods.extend(mood(tag));
            line.manners.extend(manner(tag));
            line.channels.extend(channel(tag));
        }
        Some(line)
    }

    /// Whether somebody of this manner would say it on this channel.
    pub(super) fn suits(&self, manner: Manner, channel: Channel) -> bool {
        (self.manners.is_empty() || self.manners.contains(&manner))
            && (self.channels.is_empty() || self.channels.contains(&channel) && !self.is_offhand(manner))
    }

    /// Lines of a chat are written in passing: who is formal writes whole sentences there too.
    fn is_offhand(&self, manner: Manner) -> bool {
        manner == Manner::Formal && self.manners.is_empty()
    }

    /// Written for a manner or a channel rather than for everybody.
    pub(super) fn is_particular(&self) -> bool {
        !self.manners.is_empty() || !self.channels.is_empty()
    }
}

fn mood(tag: &str) -> Option<Mood> {
    Some(match tag {
        "calm" => Mood::Calm,
        "annoyed" => Mood::Annoyed,
        "angry" => Mood::Angry,
        "anxious" => Mood::Anxious,
        "disappointed" => Mood::Disappointed,
        "ashamed" => Mood::Ashamed,
        "content" => Mood::Content,
        _ => return None,
    })
}

fn manner(tag: &str) -> Option<Manner> {
    Some(match tag {
        "plain" => Manner::Plain,
        "terse" => Manner::Terse,
        "chatty" => Manner::Chatty,
        "formal" => Manner::Formal,
        _ => return None,
    })
}

fn channel(tag: &str) -> Option<Channel> {
    Some(match tag {
        "counter" => Channel::Counter,
        "phone" => Channel::Phone,
        "chat" => Channel::Chat,
        _ => return None,
    })
}

/// Keys and what stands behind them; a continued message keeps its first row only.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines().filter(|row| row.starts_with(PREFIX)).filter_map(|row| row.split_once(" = "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::scenario::moments::MOMENTS;

    const TAGS: [&str; 15] = [
        "any",
        "calm",
        "annoyed",
        "angry",
        "anxious",
        "disappointed",
        "ashamed",
        "content",
        "plain",
        "terse",
        "chatty",
        "formal",
        "counter",
        "phone",
        "chat",
    ];

    #[test]
    fn every_moment_an_author_may_name_has_lines_for_anybody() {
        for moment in MOMENTS {
            let anybody = lines(moment).iter().filter(|line| line.moods.is_empty() && !line.is_particular());
            assert!(anybody.count() >= 2, "{moment}: too few lines for any mood");
        }
    }

    #[test]
    fn every_tag_of_a_key_is_known_and_its_number_last() {
        for line in BANK.values().flatten() {
            let tags: Vec<&str> = line.key.split('-').skip(2).collect();
            let (number, tags) = tags.split_last().unwrap();
            assert!(number.parse::<u32>().is_ok(), "{}", line.key);
            assert!(!tags.is_empty() && tags.iter().all(|tag| TAGS.contains(tag)), "{}", line.key);
        }
    }

    #[test]
    fn a_moment_says_nothing_twice() {
        for (moment, lines) in BANK.iter() {
            let words: BTreeSet<&str> = lines.iter().map(|line| line.words).collect();
            let continued = lines.iter().filter(|line| line.words.ends_with("->")).count();
            assert!(words.len() + continued >= lines.len(), "{moment} has equal lines");
        }
    }

    #[test]
    fn lines_are_short_and_nobody_shouts() {
        for line in BANK.values().flatten() {
            assert!(line.words.split_whitespace().count() <= 20, "{}: {}", line.key, line.words);
            assert!(
                !line.words.contains("!!") && line.words.matches(['.', '?', '!']).count() <= 3,
                "{}",
                line.key
            );
        }
        let calls = BANK.values().flatten().filter(|line| line.words.contains('!')).count();
        assert!(calls <= 10, "{calls} lines with an exclamation mark");
    }

    #[test]
    fn the_bank_is_large() {
        let count = BANK.values().map(Vec::len).sum::<usize>();
        assert!(count >= 1000, "{count}");
    }
}
