//! The trained reader: a small neural network that hears what a reply does in words nobody listed.
//!
//! It reads the customer's message and the reply as one pair of word pieces (`pieces`), runs the network
//! (`network`) and says for every act how strongly it is there and which sentences carry it. What comes
//! of it is decided together with the cues (`listen::cues`). Its three files are described in
//! `assets/listener/en/MODEL_CARD.md`; a team's own network of the same shape can stand in for it.

mod about;
mod network;
mod pieces;
mod places;
mod plain;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::listen::act::{Act, Family};
use crate::listen::subjects::Subject;
pub use about::{About, Weights};
use network::{Network, Pair};
use pieces::Pieces;
use places::Placing;
pub use places::{Fits, Places};
pub use plain::Plain;

/// Word pieces of a customer's message that are read, its end; and of a reply, in each look at it.
const BEFORE: usize = 48;
const LOOK: usize = 144;

/// Why the reader cannot be used, as one sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReaderError {
    /// A file is no network, cut short, or of another shape.
    #[error("the reader's network cannot be used: {0}")]
    Network(String),
    /// The file of word pieces is none.
    #[error("the reader's word pieces cannot be used: {0}")]
    Pieces(String),
    /// The file of names and weights is none.
    #[error("the reader's names and weights cannot be used: {0}")]
    About(String),
}

/// The three files of a reader.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The network, ONNX.
    pub network: Cow<'static, [u8]>,
    /// Its word pieces, one a line.
    pub pieces: Cow<'static, str>,
    /// What its outputs are called and how far to trust them, JSON.
    pub about: Cow<'static, str>,
}

/// A trained reader.
#[derive(Debug)]
pub struct Reader {
    network: Network,
    pieces: Pieces,
    about: Arc<About>,
    fingerprint: String,
    placing: Placing,
}

/// What the reader makes of one reply.
#[derive(Clone, Debug)]
pub struct Impression {
    about: Arc<About>,
    /// How strongly each output is there; the greater the surer, 0 as good as not.
    scores: Vec<f32>,
    /// For each sentence, what it adds to each score.
    evidence: Vec<Vec<f32>>,
}

impl Reader {
    /// Makes a reader of its files.
    ///
    /// # Errors
    /// When one of them is missing, cut short or of another shape.
    pub fn load(files: Files) -> Result<Self, ReaderError> {
        let about = Arc::new(About::read(&files.about)?);
        let pieces = Pieces::read(&files.pieces, about.plain.clone())?;
        let mut whole = blake3::Hasher::new();
        whole.update(&files.network).update(files.about.as_bytes());
        let fingerprint = whole.finalize().to_hex()[..16].to_owned();
        let network = Network::load(files.network)?;
        let reader = Self { network, pieces, about, fingerprint, placing: Placing::default() };
        reader.try_out()?;
        Ok(reader)
    }

    /// What this reader is, for a replay's header.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Reads a reply, given as its sentences, after the customer's message. None where there is nothing to read.
    ///
    /// # Errors
    /// When the network fails; a reader that was loaded does not.
    pub fn read(&self, before: &str, sentences: &[&str]) -> Result<Option<Impression>, ReaderError> {
        let before = self.pieces.last(before, BEFORE);
        let reply: Vec<Vec<i32>> = sentences.iter().map(|sentence| self.pieces.of(sentence)).collect();
        let bare: Option<Vec<Vec<i32>>> =
            sentences.iter().map(|sentence| self.pieces.bare(sentence)).collect();
        let first = self.whole(&before, &reply)?;
        let second = bare.map_or(Ok(None), |bare| self.whole(&before, &bare))?;
        // How somebody writes counts for half: marks and who speaks are heard in the first alone.
        Ok(match (first, second) {
            (Some(first), Some(second)) => Some(first.mean(&second)),
            (first, second) => first.or(second),
        })
    }

    /// How near a line must come to a subject; none where this reader finds none.
    pub fn fits(&self) -> Option<Fits> {
        self.about.finding.filter(|_| self.network.has_places())
    }

    /// The scenarios from whose lines it learnt to find what they are about.
    pub fn learnt_from(&self) -> &[String] {
        &self.about.learnt_from
    }

    /// The subjects of a case, ready to be found: some milliseconds each the first time.
    ///
    /// # Errors
    /// When the network fails; a reader that was loaded does not.
    pub fn places(&self, subjects: Vec<Subject>) -> Result<Places, ReaderError> {
        self.placing.places(&self.network, &self.pieces, subjects)
    }

    /// How well a line fits each of the subjects, as a logit, in their order; none where this reader finds none.
    ///
    /// # Errors
    /// When the network fails; a reader that was loaded does not.
    pub fn fit<'a>(&self, places: &'a Places, line: &str) -> Result<Vec<(&'a Subject, f64)>, ReaderError> {
        let Some(fits) = self.fits() else { return Ok(Vec::new()) };
        places.fit(&self.network, &self.pieces, line, &fits)
    }

    /// All looks it takes to read a reply.
    fn whole(&self, before: &[i32], reply: &[Vec<i32>]) -> Result<Option<Impression>, ReaderError> {
        let mut whole: Option<Impression> = None;
        for look in looks(reply) {
            let impression = self.look(before, &reply[look.clone()], look.start, reply.len())?;
            whole = Some(match whole {
                Some(earlier) => earlier.with(&impression),
                None => impression,
            });
        }
        Ok(whole)
    }

    fn look(
        &self,
        before: &[i32],
        sentences: &[Vec<i32>],
        first: usize,
        count: usize,
    ) -> Result<Impression, ReaderError> {
        let (pair, places) = self.pieces.pair(before, sentences, LOOK);
        let output = self.network.run(&pair)?;
        let mut evidence = vec![vec![0.0; self.about.outputs.len()]; count];
        for (at, place) in places.into_iter().enumerate() {
            evidence[first + at] = output.evidence(place);
        }
        Ok(Impression { about: self.about.clone(), scores: output.scores, evidence })
    }

    /// One run, so that a network of another shape is found out before anybody talks.
    fn try_out(&self) -> Result<(), ReaderError> {
        let pair = Pair::default_of(&self.pieces);
        let output = self.network.run(&pair)?;
        let outputs = output.scores.len();
        if output.evidence_shape() != [pair.pieces.len(), outputs] {
            return Err(ReaderError::Network("it has no evidence for every piece and output".into()));
        }
        if self.fits().is_some() {
            self.network.places(&pair.pieces, false)?;
            self.network.places(&pair.pieces, true)?;
        }
        if outputs == self.about.outputs.len() {
            return Ok(());
        }
        let named = self.about.outputs.len();
        Err(ReaderError::Network(format!("it has {outputs} outputs, {named} are named")))
    }
}

impl Impression {
    /// The probability of an act, 0..1, beside the surest cue for it (0 for none). None for what no output stands for.
    pub fn likely(&self, act: Act, cue: f64) -> Option<f64> {
        Some(self.about.weights(act)?.likely(f64::from(self.scores[self.about.at(act)?]), cue))
    }

    /// How sure an act is that is held to be performed, 0.5..1: 0.5 where it is just held, whatever its threshold.
    pub fn held(&self, act: Act, cue: f64) -> Option<f64> {
        let (p, held) = (self.likely(act, cue)?, self.about.weights(act)?.held);
        (p >= held).then(|| 0.5 + 0.5 * (p - held) / (1.0 - held))
    }

    /// Whether an act's probability comes to this share of what it is held from.
    pub fn nearly(&self, act: Act, cue: f64, share: f64) -> bool {
        let weights = self.about.weights(act).zip(self.likely(act, cue));
        weights.is_some_and(|(weights, p)| p >= weights.held * share)
    }

    /// The sentences that carry an act, by their numbers: the one that adds most, and any that adds nearly as much.
    pub fn carried_by(&self, act: Act) -> Vec<usize> {
        /// A sentence carries the act too from this share of the most.
        const SHARE: f32 = 0.5;
        let Some(at) = self.about.at(act) else { return Vec::new() };
        let most = self.evidence.iter().map(|sentence| sentence[at]).fold(f32::MIN, f32::max);
        let enough = if most > 0.0 { most * SHARE } else { most };
        (0..self.evidence.len()).filter(|sentence| self.evidence[*sentence][at] >= enough).collect()
    }

    /// The family a named feeling belongs to, and how sure that is, 0..1.
    pub fn family(&self) -> Option<(Family, f64)> {
        let scored: Vec<(Family, f64)> =
            self.about.families().map(|(family, at)| (family, f64::from(self.scores[at]))).collect();
        let most = scored.iter().map(|(_, score)| *score).fold(f64::MIN, f64::max);
        let sum: f64 = scored.iter().map(|(_, score)| (score - most).exp()).sum();
        let best = scored.into_iter().max_by(|one, other| one.1.total_cmp(&other.1));
        best.map(|(family, score)| (family, (score - most).exp() / sum))
    }

    /// The scores of the outputs whose names begin with `prefix`, by the rest of the name.
    pub fn others<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, f64)> {
        let named = self.about.outputs.iter().zip(&self.scores);
        named.filter_map(move |(name, score)| Some((name.strip_prefix(prefix)?, f64::from(*score))))
    }

    /// Two ways of reading the same words: half of each for what is heard in a talk. Outputs of other names, which the
    /// report alone reads, go by the words as they stand.
    fn mean(mut self, other: &Self) -> Self {
        for at in self.about.clone().heard() {
            self.scores[at] = f32::midpoint(self.scores[at], other.scores[at]);
            for (sentence, more) in self.evidence.iter_mut().zip(&other.evidence) {
                sentence[at] = f32::midpoint(sentence[at], more[at]);
            }
        }
        self
    }

    /// Two parts of one reply: what is there in either is there.
    fn with(mut self, other: &Self) -> Self {
        for (score, more) in self.scores.iter_mut().zip(&other.scores) {
            *score = score.max(*more);
        }
        for (sentence, more) in self.evidence.iter_mut().zip(&other.evidence) {
            for (part, added) in sentence.iter_mut().zip(more) {
                *part += added;
            }
        }
        self
    }
}

/// Stretches of sentences that are read in one look: as many as fit, one at least.
fn looks(sentences: &[Vec<i32>]) -> Vec<Range<usize>> {
    let (mut looks, mut start, mut length) = (Vec::new(), 0, 0);
    for (at, sentence) in sentences.iter().enumerate() {
        if at > start && length + sentence.len() > LOOK {
            looks.push(start..at);
            (start, length) = (at, 0);
        }
        length += sentence.len();
    }
    if length > 0 {
        looks.push(start..sentences.len());
    }
    looks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reply_is_read_in_looks_that_lose_no_sentence() {
        let sentences: Vec<Vec<i32>> = [100, 40, 10, 300, 5].iter().map(|count| vec![7; *count]).collect();
        assert_eq!(looks(&sentences), [0..2, 2..3, 3..4, 4..5]);
        assert!(looks(&[]).is_empty() && looks(&[vec![], vec![]]).is_empty());
    }

    #[test]
    fn files_that_are_none_are_refused_in_a_sentence() {
        let about = About::example();
        let pieces = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nhello\n";
        let load = |network: &[u8], pieces: &str, about: &str| {
            Reader::load(Files {
                network: network.to_vec().into(),
                pieces: pieces.to_owned().into(),
                about: about.to_owned().into(),
            })
        };
        assert!(matches!(load(b"", pieces, "{"), Err(ReaderError::About(_))));
        assert!(matches!(load(b"", "hello\n", &about), Err(ReaderError::Pieces(_))));
        assert!(matches!(load(b"no network at all", pieces, &about), Err(ReaderError::Network(_))));
        assert!(matches!(load(b"", pieces, &about), Err(ReaderError::Network(_))));
    }
}
