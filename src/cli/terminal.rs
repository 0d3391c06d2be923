//! A talk in lines of text: the same views as the window's, never a hidden number.

use std::io::{self, BufRead, Read};

use super::{Shell, card};
use crate::drive::{Talk, Turn, wording_of};
use crate::locale::Locale;
use crate::message::Message;
use crate::view::briefing::briefing;
use crate::view::conversation::{Aside, ConversationView, Said, Sitting, Who, conversation};
use crate::view::debrief::LookingBack;
use crate::view::words::{Field, Page};

/// Longest line that is taken in, in bytes; the rest of a longer one is dropped.
const LINE_CAP_BYTES: u64 = 4_000_000;

/// What of a talk is on the paper already.
pub(super) struct Terminal {
    title: String,
    locale: Locale,
    /// Whether the trainee's own words are printed: not where they were typed a line above.
    tells_own_words: bool,
    /// How much of what was said is printed.
    printed: usize,
    /// The mood that was printed last.
    mood: String,
}

impl Terminal {
    /// A talk whose own words stand on the screen because a person typed them there.
    pub(super) fn typed(title: &str) -> Self {
        Self::of(title, false)
    }

    /// A talk whose own words come from a file.
    pub(super) fn rehearsed(title: &str) -> Self {
        Self::of(title, true)
    }

    fn of(title: &str, tells_own_words: bool) -> Self {
        let (title, locale) = (title.to_owned(), Locale::english());
        Self { title, locale, tells_own_words, printed: 0, mood: String::new() }
    }

    /// The briefing, the desk with the words that use it, and the customer's first words.
    pub(super) fn begin(&mut self, talk: &mut Talk, shell: &mut Shell<'_>) -> io::Result<()> {
        let view = briefing(&self.title, talk.case(), &self.locale);
        writeln!(shell.out, "{} ({})", view.title, view.channel)?;
        for page in &view.situation {
            print_page(page, shell)?;
        }
        print_fields(&view.card_heading, &view.card, shell)?;
        writeln!(shell.out, "{}", view.card_note)?;
        print_fields(&view.file_heading, &view.case_file, shell)?;
        self.print_desk(talk, shell)?;
        writeln!(shell.out)?;
        self.tell(&talk.take_notices(), shell)?;
        self.print_said(talk, shell)
    }

    /// What came of one turn.
    pub(super) fn turn(&mut self, talk: &Talk, turn: &Turn, shell: &mut Shell<'_>) -> io::Result<()> {
        self.tell(&turn.notices, shell)?;
        self.print_said(talk, shell)
    }

    /// The same, and everything that was said and done before an interruption.
    pub(super) fn begin_again(&mut self, talk: &mut Talk, shell: &mut Shell<'_>) -> io::Result<()> {
        self.tells_own_words = true;
        let begun = self.begin(talk, shell);
        self.tells_own_words = false;
        begun
    }

    /// The debrief of a talk that is over.
    pub(super) fn debrief(&self, talk: &Talk, shell: &mut Shell<'_>) -> io::Result<()> {
        let (sitting, card) = (self.sitting(talk), talk.card());
        let (notes, listener, replay) = (talk.notes(), talk.listener(), talk.replay_path());
        let back = LookingBack { sitting, card: &card, notes, listener, replay };
        card::print_debrief(&back, &self.locale, shell)
    }

    /// Sentences about the talk, apart from the talk.
    pub(super) fn tell(&self, notices: &[Message], shell: &mut Shell<'_>) -> io::Result<()> {
        notices.iter().try_for_each(|notice| writeln!(shell.err, "{}", self.locale.say(notice)))
    }

    fn print_desk(&self, talk: &Talk, shell: &mut Shell<'_>) -> io::Result<()> {
        let view = self.view(talk);
        writeln!(shell.out, "\n{}", view.words.desk)?;
        for button in view.desk.iter().flat_map(|group| &group.buttons) {
            let wording = wording_of(&button.input);
            let cost = if button.cost.is_empty() { String::new() } else { format!(" ({})", button.cost) };
            writeln!(shell.out, "  {wording:<24} {}{cost}", button.label)?;
        }
        Ok(())
    }

    /// Prints what was said since the last time, and the mood where it changed.
    fn print_said(&mut self, talk: &Talk, shell: &mut Shell<'_>) -> io::Result<()> {
        let view = self.view(talk);
        for said in view.said.iter().skip(self.printed) {
            self.print(said, &view.mood, shell)?;
        }
        self.printed = view.said.len();
        if let Some(over) = &view.over {
            writeln!(shell.out, "\n{over}")?;
        } else if view.said_goodbye.is_some() && !self.tells_own_words {
            writeln!(shell.out, "({})", self.locale.text("talk-said-goodbye"))?;
        }
        shell.out.flush()
    }

    fn print(&mut self, said: &Said, mood: &str, shell: &mut Shell<'_>) -> io::Result<()> {
        let Said { who, name, text, remark } = said;
        if *who == Who::Customer && self.mood != mood {
            writeln!(shell.out, "[{mood}]")?;
            mood.clone_into(&mut self.mood);
        }
        if *who != Who::You || self.tells_own_words {
            writeln!(shell.out, "{name}: {text}")?;
        }
        remark.iter().try_for_each(|remark| writeln!(shell.out, "{remark}"))
    }

    fn view(&self, talk: &Talk) -> ConversationView {
        conversation(&self.sitting(talk), &Aside::default(), &self.locale)
    }

    fn sitting<'a>(&'a self, talk: &'a Talk) -> Sitting<'a> {
        let (case, transcript, lines) = (talk.case(), talk.transcript(), talk.customer_lines());
        Sitting { title: &self.title, case, transcript, lines, hearing: None, notices: &[] }
    }
}

fn print_page(page: &Page, shell: &mut Shell<'_>) -> io::Result<()> {
    writeln!(shell.out, "\n{}\n{}", page.title, page.text)
}

fn print_fields(heading: &str, fields: &[Field], shell: &mut Shell<'_>) -> io::Result<()> {
    if fields.is_empty() {
        return Ok(());
    }
    writeln!(shell.out, "\n{heading}")?;
    fields.iter().try_for_each(|field| writeln!(shell.out, "  {}: {}", field.label, field.says))
}

/// Shows a person that it is their turn.
pub(super) fn prompt(shell: &mut Shell<'_>) -> io::Result<()> {
    if shell.is_typed {
        write!(shell.out, "> ")?;
    }
    shell.out.flush()
}

/// The next line, without its line break; `None` at the end of the input. What is no UTF-8 comes as
/// replacement characters.
pub(super) fn read_line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    input.take(LINE_CAP_BYTES).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.pop_if(|byte| *byte == b'\n').is_none() {
        input.skip_until(b'\n')?;
    }
    bytes.pop_if(|byte| *byte == b'\r');
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}
