//! What must hold of a talk with roles reversed.

use std::sync::Arc;

use super::comparison::{Belief, Comparison, Fate, Lesson, Prediction, Row, comparison};
use super::*;
use crate::listen::cues::CueListener;
use crate::listen::english;
use crate::locale::{Fault, Locale, lint};
use crate::scenario::{Contact, WayOut};

fn item(id: &str, word: &str, of: Item) -> Item {
    Item { id: id.into(), words: vec![word.into()], topics: vec![format!("about_{id}")], ..of }
}

fn case() -> Case {
    let first = |first| Item { first, ..Item::default() };
    let need = |guard| Item { need: true, weight: 1.0, guard, ..Item::default() };
    let items = vec![
        item("leak", "water", first(true)),
        item("since", "monday", first(true)),
        item("pipe", "copper", first(false)),
        item("exam", "exam", need(0.35)),
        item("grant", "grant", need(0.55)),
    ];
    let topics = items.iter().map(|item| {
        let topic = item.topics[0].clone();
        (topic, vec![format!("what about the {}", item.id)])
    });
    let topics = topics.collect();
    let way = |id: &str, exam: f64, costs_us: f64| WayOut {
        id: id.into(),
        label: format!("{id} (today)"),
        fits: [("main".to_owned(), 0.5), ("exam".to_owned(), exam)].into(),
        costs_us,
        ..WayOut::default()
    };
    let ways_out = vec![way("cheap", 0.0, 1.0), way("quiet_room", 1.0, 9.0)];
    Case { contact: Contact { items, topics, ways_out, ..Contact::default() }, ..Case::default() }
}

fn said(style: Style, lines: &[&str]) -> Reversal {
    let case = Arc::new(case());
    let listener: CueListener = english();
    let mut talk = Reversal::begin(Arc::clone(&case), Some(style), 7);
    for line in lines {
        let telling = listener.telling(line, &case);
        talk.take((*line).to_owned(), &telling);
    }
    talk
}

fn understood(talk: &Reversal) -> Vec<&str> {
    let things = talk.things().iter().filter(|thing| thing.understood.is_some());
    things.map(|thing| thing.item.as_str()).collect()
}

fn offered(talk: &Reversal) -> Vec<String> {
    let agent = talk.spoken().iter().filter_map(|spoken| match spoken {
        Spoken::Agent(line) => Some(line),
        Spoken::Customer(_) => None,
    });
    let offers = agent.flatten().filter(|message| message.key.starts_with("agent-offer"));
    offers.filter_map(|message| message.args.get("way").cloned()).collect()
}

#[test]
fn who_listens_takes_in_everything_whenever_it_is_told() {
    let mut lines = vec!["There is water on my floor.", "Yes.", "Yes.", "Yes.", "Yes."];
    lines.extend([
        "Go on then.",
        "My exam is tomorrow.",
        "And it has been so since Monday. The pipe is copper.",
    ]);
    let talk = said(Style::Listens, &lines);
    assert!(!offered(&talk).is_empty());
    assert_eq!(understood(&talk), ["leak", "since", "pipe", "exam"]);
}

#[test]
fn who_is_brief_hears_nothing_new_after_the_offer() {
    let talk = said(Style::Brief, &["Water, everywhere.", "It is copper.", "But my exam is tomorrow."]);
    assert_eq!(offered(&talk), ["cheap"]);
    assert_eq!(understood(&talk), ["leak", "pipe"]);
    assert!(talk.things()[3].told.is_some(), "it was told, and went past");
    let talk = said(
        Style::Brief,
        &["Water, everywhere.", "My exam is tomorrow.", "Fine. Since Monday, by the way."],
    );
    assert_eq!(offered(&talk), ["quiet_room"], "what is understood in time decides what is offered");
    assert_eq!(understood(&talk), ["leak", "since", "exam"], "the greeting had asked for the matter");
}

#[test]
fn a_script_takes_in_only_what_it_just_asked_for() {
    let talk = said(
        Style::Script,
        &["Water! And my exam is tomorrow.", "Since Monday.", "Since Monday, I said.", "Copper."],
    );
    assert_eq!(understood(&talk), ["leak"]);
    let asked: Vec<bool> = talk.things().iter().map(|thing| thing.asked).collect();
    assert_eq!(asked, [true, true, true, false, false], "it asks for facts and never for a need");
    let talk = said(Style::Script, &["Water!", "Ann Teller, 12.", "Copper, all of it."]);
    assert_eq!(understood(&talk), ["leak", "pipe"]);
}

#[test]
fn a_no_brings_the_next_way_and_a_goodbye_ends_it() {
    let talk =
        said(Style::Brief, &["Water.", "Copper.", "No, that is no use to me.", "All right.", "Goodbye."]);
    assert_eq!(offered(&talk), ["cheap", "quiet_room"]);
    assert_eq!(talk.end(), Some(End::Goodbye));
    let said_after = talk.spoken().len();
    let mut talk = talk;
    talk.take("And another thing.".into(), &Telling::default());
    talk.leave();
    assert_eq!((talk.spoken().len(), talk.end()), (said_after, Some(End::Goodbye)));
}

#[test]
fn nobody_talks_for_ever_and_words_of_despair_stop_it() {
    for style in Style::ALL {
        let talk = said(style, &["The exam again."; LINES + 3]);
        assert_eq!(talk.end(), Some(End::Goodbye), "{style:?}");
    }
    let talk = said(Style::Listens, &["I want to kill myself."]);
    assert_eq!(talk.end(), Some(End::Stopped));
}

#[test]
fn the_comparison_shows_the_words_and_what_was_only_in_mind() {
    let talk = said(Style::Brief, &["Water runs out, under the sink.", "Copper.", "My exam is tomorrow."]);
    let beliefs = [Belief::SurelyYes, Belief::RatherYes, Belief::SurelyNot, Belief::SurelyYes];
    let mut beliefs: Vec<Option<Belief>> = beliefs.into_iter().map(Some).collect();
    beliefs.push(None);
    let found = comparison(&talk, &Prediction { beliefs, heard: Some(4) });
    let right: Vec<Option<bool>> = found.rows.iter().map(Row::is_right).collect();
    assert_eq!(right, [Some(true), Some(false), Some(false), Some(false), None]);
    let Fate::Understood(evidence) = found.rows[0].fate else { panic!("{:?}", found.rows[0]) };
    assert_eq!(talk.words_of(evidence), ["Water runs out, under the sink".to_owned(), "Water".to_owned()]);
    assert_eq!(found.rows[1].fate, Fate::Untold);
    assert!(matches!(found.rows[3].fate, Fate::WentPast(_)));
    let Comparison { heard, lesson, .. } = found.clone();
    assert_eq!((found.understood(), found.believed(), found.sure(), heard), (2, 3, (3, 1), Some(4)));
    assert_eq!(lesson, Lesson::TooLate);
}

#[test]
fn the_sentence_to_take_to_work_is_about_what_happened() {
    let lesson = |style, lines: &[&str], beliefs: &[Option<Belief>]| {
        let prediction = Prediction { beliefs: beliefs.to_vec(), heard: None };
        comparison(&said(style, lines), &prediction).lesson
    };
    let yes = Some(Belief::SurelyYes);
    assert_eq!(lesson(Style::Script, &["My exam is tomorrow."], &[]), Lesson::Unasked);
    assert_eq!(lesson(Style::Listens, &["Water."], &[yes, yes]), Lesson::InMindOnly);
    assert_eq!(lesson(Style::Listens, &["Water."], &[yes]), Lesson::NobodyAsked);
    let all = "Water since Monday, the pipe is copper, and then my exam and the grant.";
    assert_eq!(lesson(Style::Brief, &[all], &[Some(Belief::RatherNot)]), Lesson::NotShown);
    assert_eq!(lesson(Style::Listens, &[all], &[yes; 5]), Lesson::SaidBack);
}

#[test]
fn every_agent_has_words_for_all_it_says() {
    let locale = Locale::english();
    let kinds = "hello-listens hello-brief hello-script goodbye goodbye-script nothing-new brief script said-back \
                 quoted feels-any feels-shame feels-worry feels-disappointment feels-anger open verify question \
                 about offer no-way done else else-brief else-script";
    let keys = kinds.split_whitespace().flat_map(|kind| (1..=4).map(move |n| format!("agent-{kind}-{n}")));
    let fill = |message: Message, name| message.with(name, "this");
    let names = ["fact", "words", "question", "about", "way"];
    let messages: Vec<Message> = keys.map(|key| names.into_iter().fold(Message::new(key), fill)).collect();
    assert_eq!(lint(&locale, &messages), Vec::<Fault>::new());
}
