//! Words -> word pieces (WordPiece: Schuster and Nakajima 2012; lower case, no accents, as BERT reads).

#![expect(
    clippy::disallowed_types,
    reason = "the library takes its vocabulary as one; nothing walks through it"
)]

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use rten_text::models::{Model as _, WordPiece, WordPieceOptions};
use rten_text::normalizers::{Bert as Folds, BertOptions, Normalizer as _};
use rten_text::pre_tokenizers::{Bert as Splits, PreTokenizer as _};

use super::ReaderError;
use super::network::Pair;
use super::plain::Plain;

/// A vocabulary of word pieces.
pub(super) struct Pieces {
    folds: Folds,
    splits: Splits,
    words: WordPiece,
    /// How the network wants its texts; as they are if nothing is said.
    plain: Option<Plain>,
    /// The numbers of whole words: a vocabulary begins with the commonest.
    numbers: HashMap<String, u32>,
    start: i32,
    end: i32,
}

impl fmt::Debug for Pieces {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pieces").finish_non_exhaustive()
    }
}

impl Pieces {
    /// Reads a vocabulary: a piece a line, its number that of its line from 0. Texts are put into `plain` form first.
    pub(super) fn read(text: &str, plain: Option<Plain>) -> Result<Self, ReaderError> {
        let lines = text.lines().map(str::trim_end).zip(0_u32..);
        let vocabulary: HashMap<String, u32> = lines.map(|(piece, id)| (piece.to_owned(), id)).collect();
        let number = |piece: &str| {
            let id = vocabulary.get(piece).and_then(|id| i32::try_from(*id).ok());
            id.ok_or_else(|| ReaderError::Pieces(format!("`{piece}` is missing")))
        };
        let (start, end, _) = (number("[CLS]")?, number("[SEP]")?, number("[UNK]")?);
        let is_needed = |piece: &str| plain.is_some() && !piece.starts_with("##");
        let numbers = vocabulary.iter().filter(|(piece, _)| is_needed(piece));
        let numbers = numbers.map(|(piece, id)| (piece.clone(), *id)).collect();
        let words = WordPiece::from_vocab(vocabulary, WordPieceOptions::default());
        let folds = Folds::new(BertOptions { lowercase: true, strip_accents: true });
        Ok(Self { folds, splits: Splits::new(), words, plain, numbers, start, end })
    }

    /// The pieces of a text; none where it has none.
    pub(super) fn of(&self, text: &str) -> Vec<i32> {
        self.numbered(&self.split(text))
    }

    /// The pieces of a text as the second look reads it; none where there is no second look.
    pub(super) fn bare(&self, text: &str) -> Option<Vec<i32>> {
        let bare = self.plain.as_ref()?.bare.as_ref()?;
        let words = self.split(text).into_iter().filter(|word| !word.trim().is_empty());
        Some(self.numbered(&bare.of(words.collect())))
    }

    fn numbered(&self, words: &[String]) -> Vec<i32> {
        let mut ids: Vec<u32> = Vec::new();
        for word in words {
            // A word that cannot be put together of pieces says nothing.
            let _unknown = self.words.encode_with_offsets(word, &mut |_, id| ids.push(id));
        }
        ids.into_iter().filter_map(|id| i32::try_from(id).ok()).collect()
    }

    /// The words of a text as the network wants them.
    fn split(&self, text: &str) -> Vec<String> {
        let Some(plain) = &self.plain else { return self.folded(text) };
        // Who types on a telephone has another apostrophe.
        let words = self.folded(&text.replace('\u{2019}', "'"));
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        plain.of(&words, |word| self.numbers.get(word).copied())
    }

    /// The words and signs of a text, in lower case and without accents.
    fn folded(&self, text: &str) -> Vec<String> {
        let Ok((folded, _)) = self.folds.normalize(text) else { return Vec::new() };
        let words = self.splits.pre_tokenize(&folded).unwrap_or_default();
        words.into_iter().map(str::to_owned).collect()
    }

    /// What every text begins with.
    pub(super) fn start(&self) -> i32 {
        self.start
    }

    /// What every part of a text ends with.
    pub(super) fn end(&self) -> i32 {
        self.end
    }

    /// The last pieces of a text.
    pub(super) fn last(&self, text: &str, most: usize) -> Vec<i32> {
        let mut pieces = self.of(text);
        pieces.drain(..pieces.len().saturating_sub(most));
        pieces
    }

    /// A message and the sentences of a reply as one pair, and where each sentence stands in it. What of a
    /// sentence goes beyond `most` pieces is cut.
    pub(super) fn pair(
        &self,
        before: &[i32],
        sentences: &[Vec<i32>],
        most: usize,
    ) -> (Pair, Vec<Range<usize>>) {
        let mut pieces = vec![self.start];
        pieces.extend(before);
        pieces.push(self.end);
        let start = pieces.len();
        let mut places = Vec::new();
        for sentence in sentences {
            let from = pieces.len();
            let room = (start + most).saturating_sub(from);
            pieces.extend(&sentence[..sentence.len().min(room)]);
            places.push(from..pieces.len());
        }
        pieces.push(self.end);
        (Pair { pieces, start }, places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::reader::About;
    use crate::listen::reader::plain::Bare;

    fn pieces() -> Pieces {
        Pieces::read("[PAD]\n[UNK]\n[CLS]\n[SEP]\nnight\n##s\n,\ncafe\ntwo\n", None).unwrap()
    }

    #[test]
    fn words_are_folded_and_split() {
        let pieces = pieces();
        assert_eq!(pieces.of("Two nights, CAFÉ"), [8, 4, 5, 6, 7]);
        assert_eq!(pieces.of("  "), [0; 0]);
        assert_eq!(pieces.of("水"), [1]);
        assert_eq!(pieces.last("two nights, two", 2), [6, 8]);
    }

    #[test]
    fn a_pair_knows_where_each_sentence_stands() {
        let pieces = pieces();
        let (pair, places) = pieces.pair(&[8], &[vec![4, 5], vec![6], vec![7, 7, 7]], 5);
        assert_eq!(pair.pieces, [2, 8, 3, 4, 5, 6, 7, 7, 3]);
        assert_eq!((pair.start, places), (3, vec![3..5, 5..6, 6..8]));
    }

    /// Replies written in many ways with the numbers of their pieces, as `train/plain.py` and the tokenizer make them.
    #[test]
    fn texts_are_put_into_plain_form_as_the_network_was_trained() {
        let about = About::read(include_str!("../../../assets/listener/en/reader.json")).unwrap();
        let pieces =
            Pieces::read(include_str!("../../../assets/listener/en/pieces.txt"), about.plain).unwrap();
        for (text, ids) in known(include_str!("../../../tests/fixtures/plain_pieces.tsv")) {
            assert_eq!(pieces.of(&text), ids, "{text}");
        }
    }

    /// The same as the second look reads them.
    #[test]
    fn the_second_look_reads_what_the_network_is_trained_on() {
        let about = About::read(include_str!("../../../assets/listener/en/reader.json")).unwrap();
        let heads = ["i am", "i have", "it is", "that is", "i"].map(str::to_owned).to_vec();
        let bare = Some(Bare { marks: ".,!?;:-–—".to_owned(), heads });
        let plain = about.plain.map(|plain| Plain { bare, ..plain });
        let pieces = Pieces::read(include_str!("../../../assets/listener/en/pieces.txt"), plain).unwrap();
        for (text, ids) in known(include_str!("../../../tests/fixtures/bare_pieces.tsv")) {
            assert_eq!(pieces.bare(&text), Some(ids), "{text}");
        }
    }

    /// Texts with the numbers of their pieces, as the tokenizer splits them that the base encoder was trained with.
    #[test]
    fn words_are_split_as_the_network_was_trained() {
        let pieces = Pieces::read(include_str!("../../../assets/listener/en/pieces.txt"), None).unwrap();
        for (text, ids) in known(include_str!("../../../tests/fixtures/pieces.tsv")) {
            assert_eq!(pieces.of(&text), ids, "{text}");
        }
    }

    fn known(table: &str) -> Vec<(String, Vec<i32>)> {
        let row = |line: &str| {
            let (text, ids) = line.rsplit_once('\t').unwrap();
            (
                serde_json::from_str(text).unwrap(),
                ids.split_whitespace().map(|id| id.parse().unwrap()).collect(),
            )
        };
        table.lines().map(row).collect()
    }
}
