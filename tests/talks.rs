//! The shipped scenarios as a trainee meets them: who stands there, and how well-known talks end.

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use empathy_engine::drive::{self, Keeping, Setting, Talk, input_of};
use empathy_engine::files::Home;
use empathy_engine::listen::act::Act;
use empathy_engine::listen::{self, Context, Listener};
use empathy_engine::locale::Locale;
use empathy_engine::scenario::moments::is_moment;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::scoring::score;
use empathy_engine::session::input::Input;

const SHIPPED: [(&str, &str); 3] = [
    ("new_key", include_str!("../scenarios/new_key/scenario.ron")),
    ("lost_number", include_str!("../scenarios/lost_number/scenario.ron")),
    ("night_desk", include_str!("../scenarios/night_desk/scenario.ron")),
];

fn shipped() -> impl Iterator<Item = Scenario> {
    SHIPPED.into_iter().map(|(id, text)| {
        let checked = scenario::read(id, text);
        assert!(checked.problems.is_empty(), "{id}: {:#?}", checked.problems);
        checked.scenario
    })
}

#[test]
fn every_seed_is_one_of_several_people() {
    for scenario in shipped() {
        let people: BTreeSet<_> = (0..40)
            .map(|seed| scenario.draw(0, seed))
            .map(|case| (case.person.name, case.person.detail, case.contact.opens))
            .collect();
        assert_eq!(people.len(), 3, "{}", scenario.id);
    }
}

#[test]
fn every_line_is_for_a_moment_that_comes() {
    for scenario in shipped() {
        for person in &scenario.cast {
            for line in person.lines.iter().chain(person.selves.iter().flat_map(|other| &other.lines)) {
                assert!(is_moment(&line.moment), "{}: {}", scenario.id, line.moment);
            }
        }
    }
}

/// What another self says instead must stand instead of something.
#[test]
fn other_selves_say_only_what_can_be_asked() {
    for scenario in shipped() {
        let contact = &scenario.contacts[0];
        let items: BTreeSet<_> = contact.items.iter().map(|item| &item.id).collect();
        let fields: BTreeSet<_> = contact.case_file.iter().map(|field| &field.id).collect();
        let answers: BTreeSet<_> = contact.answers.iter().map(|answer| &answer.id).collect();
        for other in scenario.cast.iter().flat_map(|person| &person.selves) {
            assert!(other.tells.keys().all(|id| items.contains(id)), "{}: tells", other.id);
            assert!(other.case_file.keys().all(|id| fields.contains(id)), "{}: case file", other.id);
            assert!(other.answers.keys().all(|id| answers.contains(id)), "{}: answers", other.id);
        }
    }
}

/// A customer whose case has a hidden need can be asked about it in many ordinary ways.
#[test]
fn every_topic_of_a_need_is_asked_in_several_wordings() {
    for scenario in shipped() {
        let contact = &scenario.contacts[0];
        for item in contact.items.iter().filter(|item| item.need) {
            let wordings: usize = item.topics.iter().map(|topic| contact.topics[topic].len()).sum();
            assert!(wordings >= 20, "{}: {} has {wordings}", scenario.id, item.id);
        }
    }
}

/// The scores of one talk; a score that was not given is `None` and ranks lowest.
#[derive(Clone, Copy, Debug)]
struct Scores([Option<f64>; 3]);

const NAMES: [&str; 3] = ["listening", "acknowledgement", "resolution cost"];

/// Whoever may hear a talk: the word lists alone, and with the trained reader beside them.
fn listeners() -> [Arc<dyn Listener>; 2] {
    let (with_reader, deaf) = drive::listener(&Home::find(Some(Path::new("nowhere"))));
    assert_eq!(deaf, None);
    [Arc::new(listen::english()), Arc::new(with_reader)]
}

fn rehearse(scenario: &Scenario, talk: &str, seed: u64, listener: &Arc<dyn Listener>) -> Scores {
    let setting = Setting { listener: listener.clone(), locale: Locale::english(), keeping: Keeping::Memory };
    let path = format!("{}/tests/fixtures/talks/{}/{talk}.txt", env!("CARGO_MANIFEST_DIR"), scenario.id);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut held = Talk::begin(scenario, 0, seed, setting);
    for line in text.lines() {
        held.take(input_of(line, &scenario.draw(0, seed)).unwrap(), None);
    }
    held.take(Input::End, None);
    let card = score(held.case(), held.transcript());
    assert!(card.resolved || !talk.starts_with("careful"), "{}: {talk} resolves nothing", scenario.id);
    Scores([card.listening, card.acknowledgement, card.resolution_cost].map(|judged| judged.score.value()))
}

const CHEATS: [&str; 6] =
    ["silence", "copied", "ten_apologies", "stock_phrase", "everything_at_once", "promises"];

/// Being careful pays, whoever writes: in every score the careful talk gets, no cheat gets as much.
#[test]
fn a_careful_talk_beats_every_cheat_in_every_score() {
    for (scenario, listener) in
        shipped().flat_map(|scenario| listeners().map(|heard| (scenario.clone(), heard)))
    {
        let cheats = CHEATS.map(|cheat| (cheat, rehearse(&scenario, cheat, 1, &listener)));
        for careful in ["careful", "careful_terse", "careful_second_language"] {
            let honest = rehearse(&scenario, careful, 1, &listener);
            for (place, score) in honest.0.iter().enumerate() {
                let score =
                    score.unwrap_or_else(|| panic!("{}: {careful} has no {}", scenario.id, NAMES[place]));
                for (cheat, cheated) in &cheats {
                    let reached = cheated.0[place].unwrap_or(-1.0);
                    assert!(
                        score > reached,
                        "{}: {} of {careful} {score} and of {cheat} {reached}",
                        scenario.id,
                        NAMES[place]
                    );
                }
            }
        }
    }
}

/// Where the case is simple, two plain sentences and the right deed are as good.
#[test]
fn a_plain_fix_of_a_simple_case_stays_near_the_careful_talk() {
    let scenario = shipped().next().unwrap();
    for listener in listeners() {
        let rehearsed = ["careful", "one_touch"].map(|talk| rehearse(&scenario, talk, 1, &listener));
        for (place, name) in NAMES.iter().enumerate() {
            let [careful, plain] = rehearsed.map(|scores| scores.0[place].unwrap());
            // Near, or solid: where one sentence is all that is said, one word more or less heard weighs a lot.
            assert!(plain >= (careful - 20.0).min(60.0), "{name}: careful {careful}, plain {plain}");
        }
    }
}

/// Ways out that `reply` offers to the caller whose number is gone.
fn offered(reply: &str) -> Vec<String> {
    let scenario = shipped().nth(1).unwrap();
    let case = scenario.draw(0, 1);
    let context =
        Context { case: &case, line: &case.contact.opens, earlier_lines: &[], own_replies: &[], told: &[] };
    let heard = listen::english().hear(reply, &context);
    heard.acts.into_iter().filter(|act| act.act == Act::Offer).filter_map(|act| act.way).collect()
}

#[test]
fn who_announces_a_way_out_in_the_authors_words_offers_it() {
    assert_eq!(offered("I recall your number now, with the message on it."), ["recall_number"]);
    assert_eq!(offered("till then i divert the calls for you"), ["divert"]);
    assert_eq!(offered("The two bills I spread over six months."), ["pay_plan"]);
    for heard_only in [
        "I understand you want your number back.",
        "You want the old number back?",
        "I see, no diversion yet.",
    ] {
        assert_eq!(offered(heard_only), [""; 0], "{heard_only}");
    }
}
