//! A talk played from the first word to the last, and what the tests of ideas read of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use empathy_engine::drive::{self, Keeping, Setting, Talk, input_of};
use empathy_engine::files::Home;
use empathy_engine::listen::act::Act;
use empathy_engine::listen::{HeardAct, Listener};
use empathy_engine::locale::Locale;
use empathy_engine::replay::format::{Plan, Planned};
use empathy_engine::scenario::{self, Before, Case, Contact, Scenario};
use empathy_engine::scoring::card::ScoreCard;
use empathy_engine::session::input::Input;
use empathy_engine::session::transcript::Transcript;
use empathy_engine::session::turn::{Event, Quantity, Rule, Snapshot, TurnRecord};
use empathy_engine::shift::Shift;

/// Every shipped scenario with how many seats it is played from.
pub(crate) const SHIPPED: [(&str, usize); 12] = [
    ("car_seat_tomorrow", 1),
    ("half_past_five", 3),
    ("lost_number", 1),
    ("missed_twice", 1),
    ("new_key", 1),
    ("night_desk", 1),
    ("red_barrier", 1),
    ("strong_white", 1),
    ("table_is_coming", 2),
    ("two_parcels", 1),
    ("worn_once", 1),
    ("yearly_plan", 1),
];

/// A talk that is over.
pub(crate) struct Played {
    pub(crate) case: Case,
    pub(crate) transcript: Transcript,
    pub(crate) card: ScoreCard,
    /// The customer's words, one text a turn, the opening first.
    pub(crate) words: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(id: &str) -> Scenario {
    let path = root().join("scenarios").join(id).join("scenario.ron");
    let checked = scenario::read(id, &std::fs::read_to_string(path).unwrap());
    assert!(checked.problems.is_empty(), "{id}: {:#?}", checked.problems);
    checked.scenario
}

/// Each scenario is read once for all tests.
static SHELF: LazyLock<BTreeMap<&str, Scenario>> =
    LazyLock::new(|| SHIPPED.into_iter().map(|(id, _)| (id, read(id))).collect());

pub(crate) fn shipped(id: &str) -> Scenario {
    SHELF[id].clone()
}

/// Every shipped scenario with every seat, counted from 0.
pub(crate) fn seats() -> impl Iterator<Item = (Scenario, usize)> {
    SHIPPED.into_iter().flat_map(|(id, seats)| (0..seats).map(move |seat| (shipped(id), seat)))
}

/// The lines of a talk that is kept beside the tests.
pub(crate) fn kept(id: &str, seat: usize, talk: &str) -> Vec<String> {
    let mut path = root().join("tests/fixtures/talks").join(id);
    if seat > 0 {
        path.push((seat + 1).to_string());
    }
    let text = std::fs::read_to_string(path.join(format!("{talk}.txt"))).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// The same lines with `old` in the place of `new`; `old` must be there.
pub(crate) fn with(lines: &[String], old: &str, new: &str) -> Vec<String> {
    assert!(lines.iter().any(|line| line.contains(old)), "nobody says “{old}”");
    lines.iter().map(|line| line.replace(old, new)).collect()
}

/// The same lines without those that begin like this.
pub(crate) fn without(lines: &[String], beginning: &str) -> Vec<String> {
    assert!(lines.iter().any(|line| line.starts_with(beginning)), "nothing begins with “{beginning}”");
    lines.iter().filter(|line| !line.starts_with(beginning)).cloned().collect()
}

static LISTENER: LazyLock<Arc<dyn Listener>> = LazyLock::new(|| {
    let (listener, deaf) = drive::listener(&Home::find(Some(Path::new("nowhere"))));
    assert_eq!(deaf, None);
    Arc::new(listener)
});

/// Plays these lines with the customer as first written, and ends the talk.
pub(crate) fn play<L: AsRef<str>>(scenario: &Scenario, seat: usize, lines: &[L]) -> Played {
    play_seed(scenario, seat, 1, lines)
}

/// The careful talk that is kept for this seat; each is played once for all tests.
pub(crate) fn careful(scenario: &Scenario, seat: usize) -> Arc<Played> {
    static HELD: Mutex<BTreeMap<(String, usize), Arc<Played>>> = Mutex::new(BTreeMap::new());
    let key = (scenario.id.clone(), seat);
    if let Some(held) = HELD.lock().unwrap().get(&key) {
        return Arc::clone(held);
    }
    let played = Arc::new(play(scenario, seat, &kept(&scenario.id, seat, "careful")));
    Arc::clone(HELD.lock().unwrap().entry(key).or_insert(played))
}

/// [`play`] with whom this seed draws.
pub(crate) fn play_seed<L: AsRef<str>>(scenario: &Scenario, seat: usize, seed: u64, lines: &[L]) -> Played {
    let setting = Setting { listener: LISTENER.clone(), locale: Locale::english(), keeping: Keeping::Memory };
    let mut talk = Talk::begin(scenario, seat, seed, setting);
    let case = talk.case().clone();
    for line in lines {
        talk.take(input_of(line.as_ref(), &case).unwrap(), None);
    }
    talk.take(Input::End, None);
    Played {
        case,
        transcript: talk.transcript().clone(),
        card: talk.card(),
        words: talk.customer_lines().to_vec(),
    }
}

/// A customer who comes back in a shift.
pub(crate) struct Back {
    /// Which contact of the scenario it is.
    pub(crate) contact: usize,
    pub(crate) before: Before,
    /// How they come.
    pub(crate) opening: Snapshot,
    /// Their first words.
    pub(crate) words: String,
}

/// Plays these lines as the only talk of a shift, with the customer as first written; the same customer comes
/// back.
pub(crate) fn comes_back(id: &str, lines: &[String]) -> Back {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::find(Some(folder.path()));
    let scenario = shipped(id);
    let customers = vec![Planned { scenario: id.into(), seed: 1, minutes: 10 }];
    let currency = scenario.contacts[0].currency.clone();
    let plan = Plan { seed: 1, customers, budget: 10_000.0, currency };
    let mut shift = Shift::begin(plan, &home.shifts(), &home.replays());
    let setting = |keeping| Setting { listener: LISTENER.clone(), locale: Locale::english(), keeping };
    let next = shift.next().unwrap();
    let keeping = setting(Keeping::Folder(home.replays()));
    let mut talk = Talk::begin_in_shift(&scenario, next.contact, next.seed, next.in_shift, keeping);
    for line in lines {
        let input = input_of(line, talk.case()).unwrap();
        talk.take(input, None);
    }
    talk.take(Input::End, None);
    let path = talk.replay_path().unwrap();
    drop(talk);
    shift.take_in(&path);
    let next = shift.next().unwrap();
    let before = next.in_shift.before.clone().unwrap();
    let keeping = setting(Keeping::Memory);
    let talk = Talk::begin_in_shift(&scenario, next.contact, next.seed, next.in_shift, keeping);
    let opening = talk.transcript().opening.state.clone();
    Back { contact: next.contact, before, opening, words: talk.opening_words().join(" ") }
}

/// The same scenario with its contact changed.
pub(crate) fn changed(scenario: &Scenario, seat: usize, change: impl FnOnce(&mut Contact)) -> Scenario {
    let mut scenario = scenario.clone();
    change(&mut scenario.contacts[seat]);
    scenario
}

impl Played {
    pub(crate) fn turns(&self) -> impl Iterator<Item = &TurnRecord> {
        self.transcript.turns.iter()
    }

    pub(crate) fn state(&self) -> &Snapshot {
        self.transcript.state()
    }

    /// Satisfaction the next day, 0..100.
    pub(crate) fn csat(&self) -> f64 {
        self.card.csat.unwrap()
    }

    /// Listening, acknowledgement, resolution cost; -1 where there is none.
    pub(crate) fn scores(&self) -> [f64; 3] {
        let card = &self.card;
        [&card.listening, &card.acknowledgement, &card.resolution_cost]
            .map(|judged| judged.score.value().unwrap_or(-1.0))
    }

    /// Hidden needs that were told.
    pub(crate) fn needs_told(&self) -> usize {
        let needs = self.case.contact.items.iter().filter(|item| item.need);
        needs.filter(|need| self.was_told(&need.id)).count()
    }

    pub(crate) fn was_told(&self, item: &str) -> bool {
        self.turns().flat_map(|turn| &turn.events).any(|event| *event == Event::Told(item.to_owned()))
    }

    pub(crate) fn acts(&self) -> impl Iterator<Item = &HeardAct> {
        self.turns().filter_map(|turn| turn.heard.as_ref()).flat_map(|heard| &heard.acts)
    }

    pub(crate) fn is_heard_as(&self, act: Act) -> bool {
        self.acts().any(|heard| heard.act == act)
    }

    /// The sum of what a rule moved of a quantity.
    pub(crate) fn moved(&self, rule: Rule, of: Quantity) -> f64 {
        let rows = self.turns().flat_map(|turn| &turn.why).filter(|row| row.rule == rule && row.of == of);
        rows.map(|row| row.by).sum()
    }

    /// Whether the customer says a line of this moment.
    pub(crate) fn says(&self, moment: &str) -> bool {
        let own = format!("scenario:line/{moment}");
        let shared = format!("customer-{moment}-");
        let mut said = self.turns().flat_map(|turn| &turn.line);
        said.any(|message| message.key.starts_with(&own) || message.key.starts_with(&shared))
    }

    /// Whether the next day or the next month tells this.
    pub(crate) fn came_of_it(&self, key: &str) -> bool {
        self.card.epilogue.iter().chain(&self.card.month).any(|message| message.key == key)
    }
}
