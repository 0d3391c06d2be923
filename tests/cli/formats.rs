//! Every released format of replays stays readable for ever: one file of each, never written again.

use empathy_engine::drive::wording_of;
use empathy_engine::replay::Replay;
use empathy_engine::scoring::score;
use empathy_engine::session::turn::Ending;

/// What was said and done in every one of the files.
const LINES: [&str; 12] = [
    "Twenty minutes on your own landing, because of a key we cut. No wonder you're annoyed, and I'm sorry.",
    "/observe both_keys",
    "/lookup tuesday_page",
    "",
    "What exactly happens when you turn it? 👩‍🚒",
    "/hold 2",
    "//slash at the start\\nand a second line",
    "/manager double_back",
    "I'll cut you a new one from your old key now, no charge. Three minutes. Is that all right?",
    "/give recut",
    "Thank you for coming back with it. Goodbye.",
    "/end",
];

#[test]
fn a_replay_of_format_1_can_be_read_shown_and_scored() {
    let replay = Replay::read(include_bytes!("../fixtures/replays/format-1.jsonl")).unwrap();
    assert!(replay.is_sound());
    let header = &replay.header;
    assert_eq!((header.format, header.seed, header.scenario.id.as_str()), (1, 7, "new_key"));
    let inputs: Vec<String> = replay.taken.iter().map(|taken| wording_of(&taken.record.input)).collect();
    assert_eq!(inputs, LINES);
    assert_eq!(replay.taken[0].words, ["Thank you. I accept that."]);
    assert_eq!(replay.ending(), Some(Ending::Ended));
    let case = replay.case();
    assert_eq!(case.person.name, "Hanneke Vos");
    let card = score(&case, &replay.transcript());
    assert!(card.resolution_cost.score.value().is_some() && card.csat.is_some());
}
