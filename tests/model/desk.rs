//! What is done at the desk and what comes of what was said, by the numbers of the specification.

use empathy_engine::constants::Constants;
use empathy_engine::listen::act::{Act, Family};
use empathy_engine::listen::{Heard, HeardAct, Safety};
use empathy_engine::scenario::{Authority, Case, Item, Must, Named, Person, Prop, WayOut};
use empathy_engine::scoring::card::Score;
use empathy_engine::session::input::Input;
use empathy_engine::session::turn::{Ending, Event};

use crate::draw::{Played, Turn, World, act, asks, end, give, label, listens, offer, say, step};

/// Somebody plain: a little let down, trusting neither much nor little.
fn case() -> Case {
    let person = Person {
        feels: [0.3, 0.0, 0.0, 0.0],
        react: 1.0,
        sooth: 1.0,
        expr: 1.0,
        trust: 0.5,
        ..Person::default()
    };
    let mut case = Case { person, factor: 1.0, ..Case::default() };
    let item = |id: &str| Item { id: id.into(), weight: 1.0, topics: vec![id.into()], ..Item::default() };
    let guarded = Item { guard: 0.4, ..item("secret") };
    case.contact.items = vec![Item { first: true, ..item("late") }, guarded];
    let fits = [("main".to_owned(), 1.0)];
    let way = |id: &str| WayOut { id: id.into(), fits: fits.clone().into(), ..WayOut::default() };
    case.contact.ways_out = vec![
        way("fix"),
        WayOut { costs_us: 5.0, ..way("swap") },
        WayOut { authority: Authority::Manager, ..way("favour") },
        WayOut { to: Some("desk".into()), authority: Authority::Other, ..way("desk") },
    ];
    case.contact.turn_limit = 30;
    case
}

fn play(case: &Case, turns: &[Turn]) -> Played {
    World { k: Constants::version_1(), slip: false }.play(case, turns)
}

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9, "{one} and not {other}");
}

fn hold(minutes: u32) -> Turn {
    (Input::Hold(minutes), None)
}

fn manager(way: &str) -> Turn {
    (Input::AskManager(way.into()), None)
}

fn happened(played: &Played, event: &Event) -> bool {
    played.transcript.turns.iter().any(|turn| turn.events.contains(event))
}

#[test]
fn a_wait_costs_patience_by_the_minute_and_half_when_announced() {
    let effort = |turns: &[Turn]| play(&case(), turns).transcript.state().effort;
    close(effort(&[hold(5)]), 0.20);
    close(effort(&[hold(60)]), 0.30);
    close(effort(&[say(&[step("text")]), hold(5)]), 0.10);
    let waited = play(&case(), &[hold(5)]);
    close(waited.transcript.state().clock.waiting, 5.0);
    close(waited.transcript.state().clock.handle, 5.0);
}

#[test]
fn only_what_this_seat_may_give_is_given() {
    let fair = |turns: &[Turn]| play(&case(), turns).transcript.state().fair;
    close(fair(&[give("favour")]), 0.0);
    close(fair(&[give("desk")]), 0.0);
    close(fair(&[give("nothing_such")]), 0.0);
    // Done unsaid at stage solve: belief .60.
    close(fair(&[give("fix")]), 0.60);
    close(fair(&[manager("favour"), give("favour")]), 0.60);
    let asked = play(&case(), &[manager("fix")]);
    assert!(happened(&asked, &Event::Escalated) && !happened(&asked, &Event::Granted("fix".into())));
    close(asked.transcript.state().effort, 0.03);
}

#[test]
fn a_transfer_helps_where_there_is_help_and_ends_the_talk() {
    let transfer = |to: &str| (Input::Transfer(to.into()), None);
    let helped = play(&case(), &[transfer("desk"), give("fix")]);
    assert_eq!(helped.transcript.ending(), Some(Ending::Transferred));
    assert_eq!(helped.transcript.turns.len(), 1);
    close(helped.transcript.state().fair, 0.60);
    let lost = play(&case(), &[transfer("elsewhere")]).transcript;
    close(lost.state().effort, 0.20);
    close(lost.state().clock.effort, 5.0);
    let announced = HeardAct { to: Some("elsewhere".into()), ..act(Act::Transfer, &[]) };
    let said = play(&case(), &[say(&[announced]), transfer("elsewhere")]).transcript;
    close(said.state().effort, 0.20);
}

#[test]
fn a_prop_looked_at_opens_its_topics_a_little() {
    let mut case = case();
    // Openness .3 * .5 + .2 * .7 = .29, and .15 more: enough for .4.
    case.contact.props = vec![Prop { id: "photo".into(), topics: vec!["secret".into()], ..Prop::default() }];
    let told = Event::Told("secret".into());
    assert!(!happened(&play(&case, &[say(&[asks("secret")])]), &told));
    let observed = play(&case, &[(Input::Observe("photo".into()), None), say(&[asks("secret")])]);
    assert!(happened(&observed, &told));
}

#[test]
fn a_good_guess_opens_and_a_claim_offends() {
    let claim =
        |tentative| HeardAct { claims: vec!["secret".into()], tentative, ..act(Act::ComplexReflection, &[]) };
    let guessed = play(&case(), &[say(&[claim(true)])]);
    assert!(happened(&guessed, &Event::Told("secret".into())));
    let claimed = play(&case(), &[say(&[claim(false)])]);
    assert!(!happened(&claimed, &Event::Told("secret".into())));
    close(claimed.transcript.state().trust, 0.44);
}

fn must(what: &str, before: &str) -> Case {
    let mut case = case();
    let (what, before) = (what.to_owned(), before.to_owned());
    case.contact.must = vec![Must { what, before, cost: 7.0, ..Must::default() }];
    case
}

fn breaks(case: &Case, turns: &[Turn]) -> bool {
    happened(&play(case, turns), &Event::MustBroken(0))
}

#[test]
fn what_must_come_first_is_broken_once_and_only_by_what_happens() {
    let case = must("verification", "Give:fix");
    let verifies = say(&[act(Act::Verification, &[])]);
    assert!(breaks(&case, &[give("fix")]));
    assert!(!breaks(&case, &[verifies.clone(), give("fix")]));
    assert!(!breaks(&case, &[give("swap")]));
    let twice = play(&case, &[give("fix"), give("fix"), end()]);
    let broken = twice.transcript.turns.iter().flat_map(|turn| &turn.events);
    assert_eq!(broken.filter(|event| **event == Event::MustBroken(0)).count(), 1);
    // The same reply is too late: an act comes before another only in an earlier input.
    let together = [act(Act::Verification, &[]), offer("fix")];
    assert!(breaks(&must("verification", "offer"), &[say(&together)]));
    assert!(!breaks(&must("verification", "Give"), &[give("favour")]));
}

#[test]
fn a_look_up_and_a_notice_can_be_what_must_come_first() {
    let policy = must("do:LookUp:policy", "Give");
    let looks_up = |paper: &str| (Input::LookUp(paper.into()), None);
    assert!(!breaks(&policy, &[looks_up("policy"), give("fix")]));
    assert!(breaks(&policy, &[looks_up("notes"), give("fix")]));
    let notice = must("disclose_change", "End");
    assert!(breaks(&notice, &[listens(), end()]));
    assert!(!breaks(&notice, &[say(&[act(Act::DiscloseChange, &[])]), end()]));
    assert!(!breaks(&notice, &[listens()]), "the talk goes on");
}

#[test]
fn a_broken_must_costs_its_points_and_its_money() {
    let case = must("verification", "Give");
    let free = play(&self::case(), &[give("fix"), end()]).card;
    let broken = play(&case, &[give("fix"), end()]).card;
    close(broken.ledger.company_cost - free.ledger.company_cost, 7.0);
    assert!(broken.resolution_cost.score.value() < free.resolution_cost.score.value());
}

fn chooses(ways: [&str; 2]) -> Turn {
    say(&[offer(ways[0]), offer(ways[1]), act(Act::Choice, &[])])
}

fn epilogue(case: &Case, turns: &[Turn]) -> Vec<String> {
    let keys = play(case, turns).card.epilogue.into_iter().map(|message| message.key);
    keys.filter(|key| key.contains("kept") || key.contains("broken")).collect()
}

#[test]
fn a_deed_without_a_word_is_done_and_was_not_said() {
    let keys = |turns: &[Turn]| -> Vec<String> {
        play(&case(), turns).card.epilogue.into_iter().map(|message| message.key).collect()
    };
    let (silent, said) = (keys(&[give("fix"), end()]), keys(&[say(&[offer("fix")]), give("fix"), end()]));
    assert!(
        silent.contains(&"epilogue-way-done".to_owned()) && !silent.contains(&"epilogue-way-kept".to_owned())
    );
    assert!(
        said.contains(&"epilogue-way-kept".to_owned()) && !said.contains(&"epilogue-way-done".to_owned())
    );
}

#[test]
fn of_a_choice_one_is_owed() {
    assert_eq!(epilogue(&case(), &[chooses(["fix", "swap"]), end()]), ["epilogue-choice-broken"]);
    assert_eq!(epilogue(&case(), &[chooses(["fix", "swap"]), give("fix"), end()]), ["epilogue-way-kept"]);
    let mut promisable = case();
    promisable.contact.can_promise = vec!["swap".into(), "fix".into()];
    let kept = play(&promisable, &[chooses(["swap", "fix"]), end()]).card;
    // Both are as fair, so the cheaper one.
    assert_eq!(kept.ledger.given, 0.0);
    let two_promises = [say(&[offer("fix"), offer("swap")]), end()];
    assert_eq!(epilogue(&case(), &two_promises), ["epilogue-way-broken", "epilogue-way-broken"]);
}

#[test]
fn steps_are_kept_where_they_can_be_promised_or_were_done() {
    assert_eq!(epilogue(&case(), &[say(&[step("text")]), end()]), ["epilogue-step-broken"]);
    let mut case = case();
    case.contact.can_promise = vec!["text".into()];
    assert!(epilogue(&case, &[say(&[step("text")]), end()]).is_empty());
    assert_eq!(epilogue(&case, &[say(&[step("fix")]), give("fix"), end()]), ["epilogue-way-kept"]);
}

#[test]
fn an_offer_taken_back_undoes_the_agreement() {
    let no = HeardAct { way: Some("fix".into()), ..act(Act::Refusal, &[]) };
    let agreed = play(&case(), &[listens(), say(&[offer("fix")])]);
    assert!(agreed.transcript.state().agreed);
    let trust = agreed.transcript.state().trust;
    let undone = play(&case(), &[listens(), say(&[offer("fix")]), say(&[no])]);
    assert!(!undone.transcript.state().agreed);
    close(undone.transcript.state().trust, trust - 0.10);
    close(undone.transcript.state().fair, 0.0);
}

#[test]
fn what_was_untrue_or_changed_unseen_is_found_out() {
    let lie = HeardAct { untrue: true, id: Some("stock".into()), ..act(Act::Information, &[]) };
    let keys = |case: &Case, turns: &[Turn]| -> Vec<String> {
        play(case, turns).card.epilogue.into_iter().map(|message| message.key).collect()
    };
    assert!(keys(&case(), &[say(&[lie]), end()]).contains(&"epilogue-untrue".to_owned()));
    let mut case = case();
    case.contact.ways_out[0].changes = Some("plan".into());
    case.contact.changes = vec![Named { id: "plan".into(), ..Named::default() }];
    let found = "epilogue-change-found".to_owned();
    assert!(keys(&case, &[give("fix"), end()]).contains(&found));
    let tells = HeardAct { change: Some("plan".into()), ..act(Act::DiscloseChange, &[]) };
    assert!(!keys(&case, &[give("fix"), say(&[tells]), end()]).contains(&found));
}

#[test]
fn nobody_stays_in_fury_and_nobody_leaves_at_once() {
    let mut case = case();
    case.person.feels = [0.95, 0.0, 0.0, 0.0];
    case.person.trust = 0.7;
    case.person.react = 1.4;
    let slights = [act(Act::Dismissal, &[]), act(Act::PolicyFirst, &[]), act(Act::Refusal, &[])];
    let played = play(&case, &vec![say(&slights); 6]).transcript;
    assert!(played.state().trust > 0.05, "it is anger that leaves");
    assert_eq!((played.ending(), played.turns.len()), (Some(Ending::WalkedOut), 3));
}

#[test]
fn who_says_goodbye_twice_running_has_ended_the_talk() {
    let bye = || say(&[act(Act::Closing, &[])]);
    let parted = play(&case(), &[listens(), bye(), bye(), listens()]).transcript;
    assert_eq!((parted.ending(), parted.turns.len()), (Some(Ending::Ended), 3));
    let asks = || (Input::Say("Bye, or is there more?".into()), bye().1);
    let asked = play(&case(), &[listens(), asks(), asks(), listens()]).transcript;
    assert_eq!((asked.ending(), asked.turns.len()), (None, 4));
    let went_on = play(&case(), &[bye(), listens(), bye(), listens()]).transcript;
    assert_eq!((went_on.ending(), went_on.turns.len()), (None, 4));
}

#[test]
fn words_about_safety_stop_the_talk_and_nothing_is_scored() {
    let heard = Heard { safety: Some(Safety::SelfHarm), ..Heard::default() };
    let played = play(&case(), &[listens(), (Input::Say("help".into()), Some(heard)), give("fix")]);
    assert_eq!(played.transcript.ending(), Some(Ending::Stopped));
    assert_eq!(played.transcript.turns.len(), 2);
    let card = played.card;
    for judged in [card.listening, card.acknowledgement, card.resolution_cost] {
        assert_eq!(judged.score, Score::NotScored("not-scored-stopped".into()));
    }
    assert_eq!((card.csat, card.customer_says), (None, None));
}

#[test]
fn the_turn_limit_counts_replies_and_not_what_could_not_be_read() {
    let mut case = case();
    case.contact.turn_limit = 2;
    let reply = say(&[label(Family::Anger, &["late"])]);
    let talk = [reply.clone(), crate::draw::unread(), give("swap"), reply];
    let played = play(&case, &talk).transcript;
    assert_eq!((played.ending(), played.turns.len()), (Some(Ending::Limit), 4));
}

#[test]
fn while_a_need_of_safety_is_open_nothing_is_fair_enough() {
    let mut case = case();
    case.contact.items[1].need = true;
    let fair = |case: &Case, turns: &[Turn]| play(case, turns).transcript.state().fair;
    let talk = [listens(), say(&[offer("fix")]), give("fix")];
    let convenient = fair(&case, &talk);
    case.contact.items[1].safety = true;
    close(fair(&case, &talk), convenient.min(0.45));
    assert!(!play(&case, &talk).transcript.state().agreed && convenient > 0.0);
    case.contact.ways_out[0].fits.insert("secret".into(), 0.75);
    assert!(fair(&case, &talk) > 0.6);
}

#[test]
fn a_ready_made_sentence_costs_only_where_the_case_is_unusual() {
    let mut case = case();
    let stock = HeardAct { recycled: true, ..act(Act::Information, &[]) };
    let trust = |case: &Case, acts: &[HeardAct]| play(case, &[say(acts)]).transcript.state().trust;
    close(trust(&case, std::slice::from_ref(&stock)), 0.50);
    case.unusual = true;
    close(trust(&case, &[stock]), 0.47);
    let own = act(Act::Information, &[]);
    let hello = HeardAct { recycled: true, ..act(Act::Greeting, &[]) };
    close(trust(&case, &[own, hello]), 0.50);
}
