//! The talk as it stands: who said what, how the customer seems, what the desk offers.
//!
//! Hidden stays hidden: nothing here tells more than a person at that desk would see.

mod labels;
mod said;

pub use labels::ConversationWords;
pub(super) use said::own;
use said::said;

use crate::drive::REPLY_CAP_CHARS;
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::note::Note;
use crate::scenario::{Case, Channel, Mood};
use crate::session::transcript::Transcript;
use crate::session::turn::{Ending, TurnRecord, takes_leave};

use super::coach::Coaching;
use super::desk::{self, DeskGroup};
use super::face::{Pose, pose};
use super::guess::{GuessView, guess};
use super::guide::{GuideNote, guide};
use super::papers::{PapersView, papers};
use super::place::Place;
use super::portrait::Look;
use super::words;

/// A talk in progress, as a shell holds it.
pub struct Sitting<'a> {
    /// Title of the scenario.
    pub title: &'a str,
    /// The case talked about.
    pub case: &'a Case,
    /// The record so far.
    pub transcript: &'a Transcript,
    /// What the customer said, one text a turn, the opening first.
    pub lines: &'a [String],
    /// The reply that is being heard just now.
    pub hearing: Option<&'a str>,
    /// Sentences the trainee should know, such as where the talk is kept.
    pub notices: &'a [String],
}

/// What a window knows besides the talk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Aside<'a> {
    /// The trade of the scenario.
    pub trade: &'a str,
    /// When the coach speaks.
    pub coaching: Coaching,
    /// What the trainee noted so far.
    pub notes: &'a [Note],
}

/// Everything on the conversation screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversationView {
    /// Title of the scenario.
    pub title: String,
    /// Where the talk happens.
    pub place: String,
    /// What to call the customer.
    pub speaker: String,
    /// How the customer is there.
    pub presence: Presence,
    /// What the face or voice shows.
    pub shown: Shown,
    /// The same in words.
    pub mood: String,
    /// The place behind them.
    pub backdrop: Place,
    /// What was said and done so far.
    pub said: Vec<Said>,
    /// The desk.
    pub desk: Vec<DeskGroup>,
    /// Heading over what was announced and not done.
    pub owed_heading: String,
    /// What was announced and not done.
    pub owed: Vec<String>,
    /// What the trainee knows.
    pub papers: PapersView,
    /// The quiet question, where it is time for it.
    pub guess: Option<GuessView>,
    /// The notes of the guide.
    pub guide: Vec<GuideNote>,
    /// Minutes so far.
    pub clock: String,
    /// Sentences the trainee should know.
    pub notices: Vec<String>,
    /// Longest reply, in characters.
    pub reply_cap_chars: usize,
    /// Shown while a reply is being heard.
    pub busy: Option<String>,
    /// How the talk ended, once it has.
    pub over: Option<String>,
    /// That the last reply said goodbye and the talk goes on all the same: only its button ends it.
    pub said_goodbye: Option<String>,
    /// The screen's own words.
    pub words: ConversationWords,
}

impl ConversationView {
    /// The customer's newest line: its place among the things said, and its words.
    pub fn newest_line(&self) -> Option<(usize, &str)> {
        let place = self.said.iter().rposition(|said| said.who == Who::Customer)?;
        Some((place, &self.said[place].text))
    }
}

/// How the customer is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Face to face.
    #[default]
    Face,
    /// As a voice.
    Voice,
    /// In writing, unseen.
    Picture,
}

/// What a bystander can see of the feelings.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shown {
    /// Anger, anxiety, disappointment and shame as far as they show, 0..=1 each.
    pub feels: [f64; 4],
    /// How relieved they look, 0..=1.
    pub warmth: f64,
    /// Whose face it is.
    pub look: Look,
}

impl Shown {
    /// The face for it.
    pub fn pose(&self) -> Pose {
        pose(self.feels, self.warmth)
    }
}

/// One thing that was said or done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub who: Who,
    /// Their name.
    pub name: String,
    /// The words.
    pub text: String,
    /// A remark about it, such as that it could not be read.
    pub remark: Option<String>,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// The customer's.
    #[default]
    Customer,
    /// The trainee's.
    You,
    /// What happened at the desk.
    Desk,
    /// The coach's.
    Coach,
}

/// The conversation screen for this sitting.
pub fn conversation(sitting: &Sitting<'_>, aside: &Aside<'_>, locale: &Locale) -> ConversationView {
    let Sitting { case, transcript, .. } = sitting;
    let state = transcript.state();
    let mood = transcript.turns.last().map_or(transcript.opening.mood, |turn| turn.mood);
    ConversationView {
        title: sitting.title.to_owned(),
        place: case.contact.place.clone(),
        speaker: words::speaker(locale, case),
        presence: presence(case.contact.channel),
        shown: Shown {
            feels: feels_shown(mood, state.feels, case.person.expr),
            warmth: if mood == Mood::Content { warmth(&state.feels, case.person.expr) } else { 0.0 },
            look: Look::of(&case.person.name, &case.person.detail),
        },
        mood: mood_shown(mood, case.contact.channel, locale),
        backdrop: Place::of(aside.trade),
        said: said(sitting, aside.coaching, locale),
        desk: keyed(desk::within(desk::desk(case, transcript, locale), case, transcript, locale), locale),
        owed_heading: locale.text("desk-owed"),
        owed: desk::announced_and_not_done(case, transcript),
        papers: papers(case, transcript, locale),
        // Nobody is asked between one goodbye and the other, nor who is coached after every turn: that is enough at once.
        guess: guess(transcript, aside.notes, locale)
            .filter(|_| !said_goodbye(transcript) && aside.coaching != Coaching::EveryTurn),
        guide: guide(locale),
        clock: locale.say(&Message::new("talk-clock").with("minutes", format!("{:.0}", state.clock.handle))),
        notices: sitting.notices.to_vec(),
        reply_cap_chars: REPLY_CAP_CHARS,
        busy: sitting.hearing.map(|_| locale.text("talk-busy")),
        over: over_key(transcript).map(|key| locale.text(key)),
        said_goodbye: said_goodbye(transcript).then(|| locale.text("desk-said-goodbye")),
        words: labels::labels(locale),
    }
}

/// Whether the last reply closed the talk in words, and it goes on.
fn said_goodbye(transcript: &Transcript) -> bool {
    transcript.turns.last().is_some_and(|last| last.ending.is_none() && is_goodbye(last))
}

fn is_goodbye(turn: &TurnRecord) -> bool {
    let acts = turn.heard.iter().flat_map(|heard| &heard.acts);
    takes_leave(&turn.input, acts.map(|heard| (heard.act, heard.p)))
}

fn keyed(mut groups: Vec<DeskGroup>, locale: &Locale) -> Vec<DeskGroup> {
    for (number, name) in
        groups.iter_mut().flat_map(|group| &mut group.buttons).filter_map(|b| b.key.as_mut())
    {
        *name = locale.say(&Message::new("desk-key").with("number", *number));
    }
    groups
}

fn presence(channel: Channel) -> Presence {
    match channel {
        Channel::Counter => Presence::Face,
        Channel::Phone => Presence::Voice,
        Channel::Chat => Presence::Picture,
    }
}

/// What a bystander would say of the customer: "Looks annoyed", or "Sounds annoyed" on the phone.
pub fn mood_shown(mood: Mood, channel: Channel, locale: &Locale) -> String {
    let word = match mood {
        Mood::Calm => "mood-calm",
        Mood::Annoyed => "mood-annoyed",
        Mood::Angry => "mood-angry",
        Mood::Anxious => "mood-anxious",
        Mood::Disappointed => "mood-disappointed",
        Mood::Ashamed => "mood-ashamed",
        Mood::Content => "mood-content",
    };
    let sentence = match channel {
        Channel::Counter => "talk-looks",
        Channel::Phone => "talk-sounds",
        Channel::Chat => "talk-writes",
    };
    locale.say(&Message::new(sentence).with("mood", locale.text(word)))
}

/// How glad somebody content looks: the less, the more they still carry.
fn warmth(feels: &[f64; 4], expr: f64) -> f64 {
    let left = feels.iter().copied().fold(0.0, f64::max);
    (0.5 + 0.5 * expr) * (1.0 - left)
}

/// Level from which a feeling can be read off a face that is drawn.
const READ_OFF: f64 = 0.42;

/// The feelings as far as they show. Somebody content or calm carries what is left of them inside, and a feeling
/// that is plain enough for the words below the face is plain in it: the two never contradict each other.
fn feels_shown(mood: Mood, feels: [f64; 4], expr: f64) -> [f64; 4] {
    let (share, plain) = match mood {
        Mood::Content => (0.15, None),
        Mood::Calm => (0.5, None),
        Mood::Annoyed | Mood::Angry => (1.0, Some(0)),
        Mood::Anxious => (1.0, Some(1)),
        Mood::Disappointed => (1.0, Some(2)),
        Mood::Ashamed => (1.0, Some(3)),
    };
    let mut shown = feels.map(|level| level * expr * share);
    if let Some(named) = plain {
        shown[named] = shown[named].max(READ_OFF);
    }
    shown
}

/// The key of the sentence about how a talk ended; none while it goes on.
pub(super) fn over_key(transcript: &Transcript) -> Option<&'static str> {
    Some(match transcript.ending()? {
        Ending::Closed => "over-closed",
        Ending::Ended if transcript.turns.iter().rev().take(2).any(is_goodbye) => "over-ended-goodbye",
        Ending::Ended => "over-ended",
        Ending::WalkedOut => "over-walked-out",
        Ending::Transferred => "over-transferred",
        Ending::Limit => "over-limit",
        Ending::Stopped => "over-stopped",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::face::Unit;

    #[test]
    fn a_content_face_smiles_and_an_angry_one_does_not() {
        let feels = [0.4, 0.2, 0.1, 0.0];
        let face = |mood, warmth| pose(feels_shown(mood, feels, 0.95), warmth);
        assert!(face(Mood::Content, 0.9).at(Unit::Smile) > 0.4);
        assert!(face(Mood::Angry, 0.0).at(Unit::Smile) < 0.05);
    }

    #[test]
    fn who_hides_their_feelings_shows_less() {
        let feels = [0.8, 0.0, 0.0, 0.0];
        assert!(feels_shown(Mood::Angry, feels, 0.3)[0] < feels_shown(Mood::Angry, feels, 0.95)[0]);
    }
}
