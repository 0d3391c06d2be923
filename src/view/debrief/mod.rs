//! The debrief: the trainee's own view first, then scores with their words, the cost, the story, and
//! what came of it. The window and the terminal show the same.

mod ledger;
mod rating;
mod score;
mod story;

pub use crate::scoring::band::Band;
pub use rating::{Rating, RatingView, rating};
pub use score::{MarkView, ScoreView};
pub use story::TurnStory;

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::Case;
use crate::scoring::SCORES;
use crate::scoring::card::{Judged, Mark, ScoreCard};
use crate::session::transcript::Transcript;
use crate::session::turn::Event;

use super::conversation::Sitting;
use super::words::{Field, Page};

/// Everything on the debrief screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DebriefView {
    /// The heading.
    pub heading: String,
    /// Title of the scenario.
    pub title: String,
    /// How the talk ended.
    pub ending: String,
    /// The three scores.
    pub scores: Vec<ScoreView>,
    /// That nobody has checked the numbers against people.
    pub not_validated: String,
    /// Heading over what the customer would say.
    pub customer_heading: String,
    /// What they would say of ten, and what that means; none where the talk was stopped.
    pub customer_says: Option<Page>,
    /// One thing to keep.
    pub keep: Page,
    /// One thing to change.
    pub change: Page,
    /// Heading over the cost.
    pub ledger_heading: String,
    /// What it cost, in money and minutes.
    pub ledger: Vec<Field>,
    /// Heading over what came of it.
    pub epilogue_heading: String,
    /// What came of it.
    pub epilogue: Vec<String>,
    /// Heading over what was not told.
    pub untold_heading: String,
    /// Hints at what was not told, or that everything was.
    pub untold: Vec<String>,
    /// Heading over the story.
    pub story_heading: String,
    /// The story, reply by reply.
    pub story: Vec<TurnStory>,
    /// What to say of a turn in which nothing moved.
    pub nothing_moved: String,
    /// The button to the same customer.
    pub again: String,
    /// The button to the first screen.
    pub next: String,
    /// Which keys do what.
    pub keys: String,
}

/// The debrief of a talk that is over. `own` is what the trainee thought of it, if they said.
pub fn debrief(sitting: &Sitting<'_>, card: &ScoreCard, own: Option<Rating>, locale: &Locale) -> DebriefView {
    let text = |key: &str| locale.text(key);
    let words = |message: &Message| locale.say_in(message, |key| sitting.case.words(key));
    let transcript = sitting.transcript;
    DebriefView {
        heading: text("debrief-heading"),
        title: sitting.title.to_owned(),
        ending: rating::ending(transcript, locale),
        scores: scores(transcript, card, own, locale),
        not_validated: text("not-validated"),
        customer_heading: text("debrief-customer"),
        customer_says: card.customer_says.map(|says| customer_says(says, locale)),
        keep: advice("debrief-keep", best(card), transcript, locale),
        change: advice("debrief-change", worst(card), transcript, locale),
        ledger_heading: text("debrief-ledger"),
        ledger: ledger::ledger(&card.ledger, sitting.case, locale),
        epilogue_heading: text("debrief-epilogue"),
        epilogue: card.epilogue.iter().map(words).collect(),
        untold_heading: text("debrief-untold"),
        untold: untold(sitting.case, transcript, locale),
        story_heading: text("debrief-story"),
        story: story::story(sitting, locale),
        nothing_moved: text("debrief-story-nothing"),
        again: text("debrief-again"),
        next: text("debrief-next"),
        keys: text("debrief-keys"),
    }
}

fn customer_says(says: u8, locale: &Locale) -> Page {
    let of_ten = Message::new("debrief-customer-says").with("says", says);
    Page { title: locale.say(&of_ten), text: locale.text("debrief-customer-means") }
}

/// The three scores in the order in which they are always shown.
fn judged(card: &ScoreCard) -> [&Judged; 3] {
    [&card.listening, &card.acknowledgement, &card.resolution_cost]
}

fn scores(transcript: &Transcript, card: &ScoreCard, own: Option<Rating>, locale: &Locale) -> Vec<ScoreView> {
    let each = SCORES.iter().zip(judged(card)).enumerate();
    each.map(|(index, (name, judged))| {
        score::score(name, judged, own.and_then(|own| own[index]), transcript, locale)
    })
    .collect()
}

fn marks(card: &ScoreCard) -> impl Iterator<Item = &Mark> {
    judged(card).into_iter().flat_map(|judged| &judged.marks)
}

/// The mark that gained most by words of the trainee's, and was not half a complaint.
fn best(card: &ScoreCard) -> Option<&Mark> {
    const HALF_PRAISE: [&str; 2] = ["answered-late", "echoed-fact"];
    let is_praise = |mark: &&Mark| !HALF_PRAISE.contains(&mark.rule.as_str());
    let gained = marks(card).filter(|mark| mark.points > 0.0 && mark.span.is_some()).filter(is_praise);
    gained.max_by(|one, other| one.points.total_cmp(&other.points))
}

/// The mark that lost most: by words of the trainee's, else by what was done or left undone.
fn worst(card: &ScoreCard) -> Option<&Mark> {
    let lost = |mark: &&Mark| mark.points < 0.0;
    let most = |one: &&Mark, other: &&Mark| one.points.total_cmp(&other.points);
    let by_words = marks(card).filter(lost).filter(|mark| mark.span.is_some()).min_by(most);
    by_words.or_else(|| marks(card).filter(lost).min_by(most))
}

/// A heading with the mark's sentence, and the words it is about.
fn advice(key: &str, mark: Option<&Mark>, transcript: &Transcript, locale: &Locale) -> Page {
    let says = match mark {
        None => locale.text(&format!("{key}-none")),
        Some(mark) => match score::quote(mark, transcript) {
            Some(quote) => format!("{}\n“{quote}”", locale.say(&mark.reason)),
            None => locale.say(&mark.reason),
        },
    };
    Page { title: locale.text(key), text: says }
}

/// Hints at the needs that were never told: what to ask about next time, never the answer.
fn untold(case: &Case, transcript: &Transcript, locale: &Locale) -> Vec<String> {
    let events =
        transcript.opening.events.iter().chain(transcript.turns.iter().flat_map(|turn| &turn.events));
    let told: Vec<&str> = events
        .filter_map(|event| if let Event::Told(item) = event { Some(item.as_str()) } else { None })
        .collect();
    let missed = case.contact.items.iter().filter(|item| !told.contains(&item.id.as_str()));
    let hints = missed.map(|item| &item.hint).filter(|hint| !hint.is_empty());
    let hints: Vec<String> =
        hints.map(|hint| locale.say(&Message::new("debrief-hint").with("hint", hint))).collect();
    if hints.is_empty() { vec![locale.text("debrief-untold-none")] } else { hints }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::Span;
    use crate::scenario::{Item, Mood};
    use crate::scoring::card::Score;
    use crate::scoring::score;
    use crate::session::input::Input;
    use crate::session::turn::{Snapshot, TurnRecord};

    fn talk(reply: &str) -> Transcript {
        let turn = TurnRecord {
            seq: 1,
            input: Input::Say(reply.into()),
            heard: None,
            state: Snapshot::default(),
            why: Vec::new(),
            events: vec![Event::Told("party".into())],
            mood: Mood::Calm,
            line: Vec::new(),
            ending: None,
        };
        Transcript { turns: vec![turn], ..Transcript::default() }
    }

    fn mark(points: f64, start: usize, end: usize) -> Mark {
        let (rule, reason) = ("echoed".into(), Message::new("mark-echoed"));
        Mark { rule, points, turn: Some(1), span: Some(Span { start, end }), reason }
    }

    fn judged(score: Score, marks: Vec<Mark>) -> Judged {
        Judged { score, marks }
    }

    fn shown(own: Option<Rating>) -> DebriefView {
        let item = |id: &str, hint: &str| Item { id: id.into(), hint: hint.into(), ..Item::default() };
        let mut case = Case::default();
        case.contact.items = vec![item("party", "a day"), item("brother", "somebody in the family")];
        let transcript = talk("Füür Saturday, I see. Fine.");
        let lines = ["It's for Saturday.".to_owned(), "Yes.".to_owned()];
        let sitting = Sitting {
            title: "Kettle",
            case: &case,
            transcript: &transcript,
            lines: &lines,
            hearing: None,
            notices: &[],
        };
        let mut card = score(&case, &transcript);
        card.listening = judged(Score::Scored(65.0), vec![mark(6.0, 0, 13), mark(-4.0, 22, 26)]);
        card.acknowledgement = judged(Score::NotScored("not-scored-no-cue".into()), Vec::new());
        card.customer_says = Some(7);
        debrief(&sitting, &card, own, &Locale::english())
    }

    #[test]
    fn every_mark_shows_the_very_words_it_is_about() {
        let view = shown(None);
        let quotes: Vec<_> = view.scores[0].marks.iter().filter_map(|mark| mark.quote.as_deref()).collect();
        assert_eq!(quotes, ["Füür Saturday", "Fine"]);
        assert_eq!((view.scores[0].marks[0].gained, view.scores[0].marks[1].gained), (true, false));
    }

    #[test]
    fn what_was_not_scored_says_so() {
        let view = shown(None);
        assert_eq!(view.scores[1].band, None);
        assert!(view.scores[1].says.starts_with("Not scored"));
        assert_eq!(view.customer_says.map(|says| says.title).as_deref(), Some("7 of 10"));
    }

    #[test]
    fn the_trainees_own_view_stands_beside_the_score() {
        assert_eq!(shown(None).scores[0].own, None);
        let own = shown(Some([Some(Band::Strong), None, Some(Band::Solid)])).scores[0].own.clone();
        assert_eq!(own.as_deref(), Some("You said: Strong."));
    }

    #[test]
    fn what_was_not_told_is_hinted_at() {
        assert_eq!(shown(None).untold, ["There was somebody in the family."]);
    }

    #[test]
    fn one_thing_to_keep_and_one_to_change_quote_the_reply() {
        let view = shown(None);
        assert!(view.keep.text.contains("Füür Saturday") && view.change.text.contains("Fine"));
    }
}
