//! The text that is written on: what it was when it was last saved, and every step back and forth.
//!
//! Nothing but text is kept, byte for byte, so notes and blanks survive everything.

use std::ops::Range;

/// Most steps that can be taken back.
const MOST_STEPS: usize = 2_000;

/// A text under the hands of its author.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The text as it stands. Whoever changes it calls [`Page::settle`] then.
    pub text: String,
    /// The text as the last step left it.
    settled: String,
    saved: String,
    done: Vec<Step>,
    undone: Vec<Step>,
    /// Whether the next letters begin a step of their own.
    is_closed: bool,
    revision: u64,
}

/// One change: what stood there and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    at: usize,
    out: String,
    put: String,
}

impl Page {
    /// A page with this text, as it is on the disk.
    pub fn open(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { settled: text.clone(), saved: text.clone(), text, revision: 1, ..Self::default() }
    }

    /// A number that is another one whenever the text is.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether the text differs from what was saved.
    pub fn is_unsaved(&self) -> bool {
        self.text != self.saved
    }

    /// The text as it was last saved or read.
    pub fn saved(&self) -> &str {
        &self.saved
    }

    /// The text is on the disk as it stands.
    pub fn mark_saved(&mut self) {
        self.settle();
        self.saved.clone_from(&self.text);
        self.is_closed = true;
    }

    /// Something else is on the disk, and the author keeps what they wrote.
    pub fn keep_mine(&mut self, on_disk: String) {
        self.saved = on_disk;
    }

    /// Takes what is on the disk instead, as a step that can be taken back.
    pub fn take(&mut self, on_disk: String) {
        self.write(on_disk.clone());
        self.saved = on_disk;
    }

    /// Puts a whole text in the place of this one, as one step.
    pub fn write(&mut self, text: String) {
        self.settle();
        self.is_closed = true;
        self.text = text;
        self.settle();
        self.is_closed = true;
    }

    /// Puts words in the place of others, as one step.
    pub fn replace(&mut self, place: Range<usize>, words: &str) {
        self.settle();
        self.is_closed = true;
        self.text.replace_range(place, words);
        self.settle();
        self.is_closed = true;
    }

    /// Makes a step of whatever changed; says whether anything did. Letters of one word are one step.
    pub fn settle(&mut self) -> bool {
        let Some(step) = step(&self.settled, &self.text) else { return false };
        self.undone.clear();
        let joined = !self.is_closed && self.done.last_mut().is_some_and(|last| last.join(&step));
        if !joined {
            self.done.push(step);
        }
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
        self.is_closed = false;
        self.moved_on();
        true
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes a step back; gives the place where it was.
    pub fn undo(&mut self) -> Option<Range<usize>> {
        self.settle();
        let step = self.done.pop()?;
        self.text.replace_range(step.at..step.at + step.put.len(), &step.out);
        let place = step.at..step.at + step.out.len();
        self.undone.push(step);
        self.is_closed = true;
        self.moved_on();
        Some(place)
    }

    /// Takes a step again that was taken back.
    pub fn redo(&mut self) -> Option<Range<usize>> {
        if self.settle() {
            return None;
        }
        let step = self.undone.pop()?;
        self.text.replace_range(step.at..step.at + step.out.len(), &step.put);
        let place = step.at..step.at + step.put.len();
        self.done.push(step);
        self.is_closed = true;
        self.moved_on();
        Some(place)
    }

    fn moved_on(&mut self) {
        self.settled.clone_from(&self.text);
        self.revision += 1;
    }
}

impl Step {
    /// Takes the next step into this one, where both are letters of one word or both take letters out.
    fn join(&mut self, next: &Self) -> bool {
        let is_one = |text: &str| text.chars().count() == 1 && text != "\n";
        let goes_on = self.out.is_empty() && next.out.is_empty() && next.at == self.at + self.put.len();
        let is_word = !self.put.ends_with(char::is_whitespace) || next.put.starts_with(char::is_whitespace);
        if goes_on && is_one(&next.put) && is_word && !self.put.ends_with('\n') {
            self.put.push_str(&next.put);
            return true;
        }
        let goes_back = self.put.is_empty() && next.put.is_empty() && next.at + next.out.len() == self.at;
        if goes_back && is_one(&next.out) {
            self.out.insert_str(0, &next.out);
            self.at = next.at;
            return true;
        }
        false
    }
}

/// What changed between two texts; nothing where they are the same.
fn step(before: &str, after: &str) -> Option<Step> {
    if before == after {
        return None;
    }
    let same =
        |pairs: &mut dyn Iterator<Item = (u8, u8)>| pairs.take_while(|(one, other)| one == other).count();
    let start = same(&mut before.bytes().zip(after.bytes()));
    let start = before.floor_char_boundary(start).min(after.floor_char_boundary(start));
    let (rest, next) = (&before[start..], &after[start..]);
    let end = same(&mut rest.bytes().rev().zip(next.bytes().rev()));
    let (out, put) = (rest.len() - end, next.len() - end);
    // The same bytes may end different letters: whole letters are taken out and put in.
    let (out, put) = (rest.ceil_char_boundary(out), next.ceil_char_boundary(put));
    let end = (rest.len() - out).min(next.len() - put);
    let piece = |text: &str| text[..text.len() - end].to_owned();
    Some(Step { at: start, out: piece(rest), put: piece(next) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(page: &mut Page, words: &str) {
        for letter in words.chars() {
            page.text.push(letter);
            page.settle();
        }
    }

    #[test]
    fn a_word_is_one_step_and_steps_go_back_and_forth() {
        let mut page = Page::open("(");
        typed(&mut page, "one two");
        assert_eq!(page.undo(), Some(5..5));
        assert_eq!(page.text, "(one ");
        page.undo();
        assert_eq!((page.text.as_str(), page.can_undo(), page.is_unsaved()), ("(", false, false));
        page.redo();
        page.redo();
        assert_eq!((page.text.as_str(), page.can_redo()), ("(one two", false));
        page.undo();
        typed(&mut page, "x");
        assert!(!page.can_redo(), "another way was taken");
    }

    #[test]
    fn letters_taken_out_one_by_one_come_back_together() {
        let mut page = Page::open("party");
        for _ in 0..3 {
            page.text.pop();
            page.settle();
        }
        assert_eq!(page.undo(), Some(2..5));
        assert_eq!(page.text, "party");
    }

    #[test]
    fn opening_and_saving_without_an_edit_changes_no_byte() {
        for text in ["(\r\n  // note\r\n)\r\n", "\u{feff}()\n\n\n", "", "(a: \"\\n\")   "] {
            let mut page = Page::open(text);
            assert!(!page.settle() && !page.is_unsaved());
            page.mark_saved();
            assert_eq!((page.text.as_str(), page.saved(), page.can_undo()), (text, text, false));
        }
    }

    #[test]
    fn what_another_program_wrote_is_a_step_that_can_be_taken_back() {
        let mut page = Page::open("(mine)");
        typed(&mut page, "!");
        page.take("(theirs)".into());
        assert!(!page.is_unsaved());
        page.undo();
        assert_eq!((page.text.as_str(), page.is_unsaved()), ("(mine)!", true));
        page.keep_mine("(later)".into());
        assert_eq!((page.text.as_str(), page.saved()), ("(mine)!", "(later)"));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_any_other(texts in proptest::collection::vec("[aéx水\n]{0,6}", 1..8)) {
            let mut page = Page::open(texts[0].clone());
            for text in &texts[1..] {
                page.write(text.clone());
            }
            while page.undo().is_some() {}
            prop_assert_eq!(&page.text, &texts[0]);
            while page.redo().is_some() {}
            prop_assert_eq!(Some(&page.text), texts.last());
        }
    }
}
