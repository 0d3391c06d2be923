//! The trained reader as it ships: what it hears, what becomes of a broken one, and that it stays what was measured.

#![expect(clippy::unwrap_used, reason = "a broken checkout should stop the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use empathy_engine::drive;
use empathy_engine::files::Home;
use empathy_engine::listen::act::{Act, Family};
use empathy_engine::listen::cues::CueListener;
use empathy_engine::listen::{self, Asked, Context, HeardAct, Listener as _, Reading};
use empathy_engine::scenario::{self, Case};

use Act::{
    Apology, Blame, Boundary, ClosedQuestion, ComplexReflection, CovertData, Dismissal, Hostility,
    NamesFeeling, NextStep, Offer, OpenQuestion, Ownership, SimpleReflection, Validation,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_empathy-engine");

fn listener() -> CueListener {
    let folder = tempfile::tempdir().unwrap();
    let (listener, deaf) = drive::listener(&Home::find(Some(folder.path())));
    assert_eq!(deaf, None);
    listener
}

fn hear(listener: &CueListener, line: &str, reply: &str) -> Vec<HeardAct> {
    let case = Case::default();
    let context = Context { case: &case, line, earlier_lines: &[], own_replies: &[], told: &[] };
    listener.hear(reply, &context).acts
}

fn acts(listener: &CueListener, line: &str, reply: &str) -> BTreeSet<Act> {
    hear(listener, line, reply).iter().map(|act| act.act).collect()
}

/// Replies written for this test, with none of the word lists' phrases: of what must be there at most one
/// in six may be missed, since a reader is never sure.
#[test]
fn wordings_that_nobody_listed_are_heard() {
    let listener = listener();
    let reflects = [SimpleReflection, ComplexReflection];
    let replies: [(&str, &str, &[Act]); 6] = [
        (
            "I've called three times and still no hot water!",
            "Three calls and still a cold shower every morning.",
            &reflects,
        ),
        (
            "Nobody told me the branch had moved.",
            "We ought to have written to you before we moved, and we didn't.",
            &[Ownership],
        ),
        (
            "My card was swallowed on holiday.",
            "Anybody would be beside themselves, stuck abroad without a penny.",
            &[Validation, NamesFeeling],
        ),
        (
            "The boiler man never came.",
            "Pavel is on his way to you now, he rings when he parks.",
            &[NextStep],
        ),
        ("Two of the plates are cracked.", "Keep the whole set, and you pay for none of it.", &[Offer]),
        (
            "I keep losing the connection.",
            "And on which evenings does it drop out?",
            &[OpenQuestion, ClosedQuestion],
        ),
    ];
    let misses = |(line, reply, one_of): &&(&str, &str, &[Act])| {
        let heard = acts(&listener, line, reply);
        !one_of.iter().any(|act| heard.contains(act))
    };
    let unheard: Vec<_> = replies.iter().filter(misses).collect();
    assert!(unheard.len() <= 1, "{unheard:#?}");
}

/// Words that can be nothing else are held whatever the reader makes of them, and nothing kind is heard in them.
#[test]
fn plain_words_are_held_and_their_neighbours_are_not() {
    let listener = listener();
    let line = "I ordered it for Saturday and it came broken.";
    let reproaches = [Blame, Hostility, Dismissal, CovertData];
    let kind = [Ownership, Apology, Validation, NamesFeeling, SimpleReflection, ComplexReflection];
    for (reply, plain) in [
        ("That's your own fault, isn't it?", Blame),
        ("Well, you broke it yourself.", Blame),
        ("You've only yourself to blame.", Blame),
        ("Are you stupid or what?", Hostility),
        ("You idiot.", Hostility),
        ("I haven't got all day for your little problem.", Hostility),
        ("Calm down.", Dismissal),
        ("Our data says you looked at this three times before.", CovertData),
    ] {
        let heard = acts(&listener, line, reply);
        assert!(heard.contains(&plain) && !kind.iter().any(|act| heard.contains(act)), "{reply}: {heard:?}");
    }
    for reply in [
        "It was my own fault, I wrote the street down wrong.",
        "Nobody says it's your fault.",
        "That was a stupid mistake of ours.",
        "The machine says stop, so I stopped it myself.",
    ] {
        let heard = acts(&listener, line, reply);
        assert!(!reproaches.iter().any(|act| heard.contains(act)), "{reply}: {heard:?}");
    }
    let limit = "I'm glad to help you, but please stop insulting me.";
    assert!(acts(&listener, "You're useless, the lot of you.", limit).contains(&Boundary));
}

/// New hires ask in words that no author thought of. The reader learnt nothing from the scenarios asked here.
#[test]
fn an_authors_answer_is_found_by_a_question_in_other_words() {
    let (listener, words) = (listener(), listen::english());
    for (id, said, answer) in [
        ("lost_number", "Do you work set hours?", "shift"),
        ("lost_number", "What goes into that book of yours?", "log_book"),
        ("worn_once", "Any creature at home to keep you warm?", "pets"),
        ("worn_once", "You and Declan, what number of years was it?", "how_long_together"),
    ] {
        let is_it = |asked: &[Asked]| asked.contains(&Asked::Answer(answer.into()));
        assert!(is_it(&asks(&listener, id, said)), "{said}: {:?}", asks(&listener, id, said));
        assert!(!is_it(&asks(&words, id, said)), "the words alone find it too: {said}");
    }
    let other = "Was your mother a customer here as well?";
    let family = Asked::Answer("family".into());
    assert!(asks(&words, "worn_once", other).contains(&family), "its words are there");
    assert!(!asks(&listener, "worn_once", other).contains(&family), "and it is not what is asked");
}

/// What is asked for in a reply to the first words of a scenario's customer.
fn asks(listener: &CueListener, id: &str, said: &str) -> Vec<Asked> {
    let text = fs::read_to_string(format!("scenarios/{id}/scenario.ron")).unwrap();
    let case = scenario::read(id, &text).scenario.draw(0, 0);
    let line = &case.contact.opens;
    let context = Context { case: &case, line, earlier_lines: &[], own_replies: &[], told: &[] };
    let asked = listener.hear(said, &context).asked;
    assert_eq!(asked, listener.asks(said, &context), "with what else it does or without");
    asked
}

/// Every act has its words: a place inside the reply.
#[test]
fn every_act_that_is_heard_has_a_span_inside_the_reply() {
    let listener = listener();
    for reply in [
        "Três dias 😀 without heat, and a newborn. I'll send Ana at four; you pay nothing.",
        "ok",
        "no no no",
    ] {
        for act in hear(&listener, "It is freezing here.", reply) {
            let span = act.span.unwrap();
            assert!(span.start < span.end && span.end <= reply.chars().count(), "{reply}: {act:?}");
            assert!((0.0..=1.0).contains(&act.p));
        }
    }
}

#[test]
fn the_same_reply_is_heard_the_same_twice_and_a_long_one_whole() {
    let listener = listener();
    let reply = "I stood in your kitchen this morning. ".repeat(60) + "You get the forty pounds back today.";
    let heard = hear(&listener, "Where is my money?", &reply);
    assert_eq!(heard, hear(&listener, "Where is my money?", &reply));
    let last = reply.chars().count();
    let offer = heard.iter().find(|act| act.act == Offer);
    assert!(offer.is_some_and(|act| act.span.unwrap().end + 2 > last), "{offer:?}");
}

#[test]
fn other_languages_and_silence_are_not_heard_as_acts() {
    let (listener, case) = (listener(), Case::default());
    let context = Context { case: &case, line: "", earlier_lines: &[], own_replies: &[], told: &[] };
    let heard = listener
        .hear("Das tut mir wirklich sehr leid, wir schicken Ihnen sofort einen neuen Schlüssel.", &context);
    assert_eq!((heard.reading, heard.acts.len()), (Reading::Unread, 0));
    assert_eq!(listener.hear("   ", &context).reading, Reading::Silence);
}

/// A reader that is cut short, foreign or half there: one sentence, and the cues carry on.
#[test]
fn a_broken_reader_is_said_in_one_sentence_and_the_cues_carry_on() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/listener/en");
    let network = fs::read(shipped.join("reader.onnx")).unwrap();
    let broken: [(&str, &[u8]); 5] = [
        ("empty", b""),
        ("foreign", b"\x89PNG\r\n\x1a\n something else"),
        ("cut", &network[..network.len() / 2]),
        ("cut early", &network[..1_000]),
        ("cut late", &network[..network.len() - 10]),
    ];
    for (name, bytes) in broken {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("listener/en");
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("reader.onnx"), bytes).unwrap();
        for file in ["pieces.txt", "reader.json"] {
            fs::copy(shipped.join(file), own.join(file)).unwrap();
        }
        let (listener, deaf) = drive::listener(&Home::find(Some(folder.path())));
        assert!(deaf.is_some(), "{name}");
        assert!(drive::heard_by_cues_alone(&listener.fingerprint()), "{name}");
        assert!(acts(&listener, "It broke.", "I'm sorry it broke.").contains(&Apology), "{name}");
        let said = heard_by_the_program(folder.path());
        assert_eq!(said.trim().lines().count(), 1, "{name}: {said}");
        assert!(said.contains("word lists alone"), "{name}: {said}");
    }
}

/// Files beside the program that are broken give way to those inside it: nothing is said, and the reader hears.
#[cfg(unix)]
#[test]
fn a_broken_reader_beside_the_program_gives_way_to_the_one_inside() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let place = tempfile::tempdir_in(Path::new(PROGRAM).parent().unwrap()).unwrap();
    for folder in ["locales", "scenarios"] {
        std::os::unix::fs::symlink(root.join(folder), place.path().join(folder)).unwrap();
    }
    let shipped = place.path().join("assets/listener/en");
    fs::create_dir_all(&shipped).unwrap();
    fs::write(shipped.join("reader.onnx"), b"cut short").unwrap();
    for file in ["pieces.txt", "reader.json"] {
        fs::copy(root.join("assets/listener/en").join(file), shipped.join(file)).unwrap();
    }
    let program = place.path().join("empathy-engine");
    fs::hard_link(PROGRAM, &program).unwrap();
    assert_eq!(heard_by(&program, &place.path().join("data")), "");
}

/// What the program says beside its output while it hears one reply.
fn heard_by_the_program(home: &Path) -> String {
    heard_by(Path::new(PROGRAM), home)
}

fn heard_by(program: &Path, home: &Path) -> String {
    let mut program = Command::new(program)
        .args(["hear", "--data"])
        .arg(home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut program.stdin.take().unwrap(), b"{\"reply\":\"I'm sorry it broke.\"}\n")
        .unwrap();
    let output = program.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("apology"));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[derive(serde::Deserialize)]
struct Labelled {
    part: String,
    customer: String,
    reply: String,
    acts: BTreeSet<Act>,
    #[serde(default)]
    feeling: Option<Family>,
}

/// The test part, which is never trained on: every eighth reply, so that it takes seconds. The whole of it is
/// measured by `listener report`.
#[test]
fn replies_of_strangers_are_heard_far_better_than_by_cues() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/listener/en/replies");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let all: Vec<Labelled> = files
        .flat_map(|text| {
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Labelled>>()
        })
        .filter(|one| one.part == "test")
        .collect();
    assert!(all.len() > 1_000);
    let (listener, mut counts, mut families) = (listener(), BTreeMap::<Act, [u32; 3]>::new(), (0, 0));
    for one in all.iter().step_by(8) {
        let heard = hear(&listener, &one.customer, &one.reply);
        let found: BTreeSet<Act> = heard.iter().map(|act| act.act).collect();
        for act in one.acts.union(&found) {
            let place = match (one.acts.contains(act), found.contains(act)) {
                (true, true) => 0,
                (false, _) => 1,
                (true, false) => 2,
            };
            counts.entry(*act).or_default()[place] += 1;
        }
        if let Some(feeling) = one.feeling {
            families.1 += 1;
            families.0 += u32::from(heard.iter().any(|act| act.family == Some(feeling)));
        }
    }
    let f1 = |[right, wrong, missed]: &[u32; 3]| f64::from(2 * right) / f64::from(2 * right + wrong + missed);
    let macro_f1 = counts.values().map(f1).sum::<f64>() / f64::from(u32::try_from(counts.len()).unwrap());
    assert!(macro_f1 > 0.68, "{macro_f1:.3}: {counts:?}");
    assert!(families.0 * 10 > families.1 * 7, "{families:?}");
}
