//! Reference talks played from given acts: their trajectories and final figures.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

pub use super::format::Ordering;
use super::format::{TalkForm, TalksForm};
use crate::constants::Constants;
use crate::listen::Heard;
use crate::scenario::Case;
use crate::scoring::card::ScoreCard;
use crate::scoring::score_by;
use crate::session::Session;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::{Snapshot, Stage};

/// Scenarios, talks and what must hold between them.
#[derive(Debug)]
pub struct Talks {
    /// The talks in the order of the file.
    pub talks: Vec<Talk>,
    /// What must hold.
    pub orderings: Vec<Ordering>,
    /// How far below the honest median a cheat must lie.
    pub cheat_margin: f64,
}

/// One talk, ready to be played.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Its name.
    pub id: String,
    /// Name of its scenario.
    pub scenario: String,
    /// honest, cheat, fault or variant.
    pub kind: String,
    /// The scores a cheat aims at.
    pub games: Vec<String>,
    /// The case.
    pub case: Case,
    /// The inputs as heard.
    pub inputs: Vec<(Input, Option<Heard>)>,
}

/// What one talk came to: a value at the start and after every input, and the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// Anger.
    pub anger: Vec<f64>,
    /// Feels heard.
    #[serde(rename = "H")]
    pub heard: Vec<f64>,
    /// Trusts.
    #[serde(rename = "T")]
    pub trust: Vec<f64>,
    /// Effort felt.
    #[serde(rename = "E")]
    pub effort: Vec<f64>,
    /// Finds it fair.
    #[serde(rename = "F")]
    pub fair: Vec<f64>,
    /// Where the talk stood.
    pub stage: Vec<Stage>,
    /// What it came to.
    #[serde(rename = "final")]
    pub last: Last,
}

/// What one talk came to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Last {
    /// Anger after the last input.
    pub anger: f64,
    /// Satisfaction, 0..100.
    pub csat: Option<f64>,
    /// Listening, 0..100.
    pub listening: Option<f64>,
    /// Acknowledgement, 0..100.
    #[serde(rename = "ack")]
    pub acknowledgement: Option<f64>,
    /// Resolution cost, 0..100.
    #[serde(rename = "rc")]
    pub resolution_cost: Option<f64>,
    /// What it cost the customer.
    #[serde(rename = "CC")]
    pub customer_cost: f64,
    /// What it left the company.
    #[serde(rename = "Net")]
    pub net: f64,
}

/// Reads a file of talks.
///
/// # Errors
/// One sentence saying which talk, turn or line of the file cannot be read.
pub fn read(text: &str) -> Result<Talks, String> {
    let form: TalksForm = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let cases: BTreeMap<&String, Case> = form.scenarios.iter().map(|(id, form)| (id, form.case())).collect();
    let talks = form.talks.iter().map(|talk| prepare(talk, cases.get(&talk.scenario)));
    Ok(Talks {
        talks: talks.collect::<Result<_, _>>()?,
        orderings: form.orderings.clone(),
        cheat_margin: form.cheat_margin,
    })
}

fn prepare(form: &TalkForm, case: Option<&Case>) -> Result<Talk, String> {
    let case = case.ok_or_else(|| format!("talk {}: there is no scenario {}", form.id, form.scenario))?;
    let inputs = form.turns.iter().enumerate().map(|(index, turn)| {
        turn.input().ok_or_else(|| format!("talk {}: turn {} is no input", form.id, index + 1))
    });
    Ok(Talk {
        id: form.id.clone(),
        scenario: form.scenario.clone(),
        kind: form.kind.clone(),
        games: form.games.clone(),
        case: case.clone(),
        inputs: inputs.collect::<Result<_, _>>()?,
    })
}

impl Talk {
    /// Plays the talk by these constants.
    pub fn play(&self, constants: &Arc<Constants>) -> Figures {
        let mut session = Session::start_by(self.case.clone(), 0, Arc::clone(constants));
        let mut figures = Figures {
            anger: Vec::new(),
            heard: Vec::new(),
            trust: Vec::new(),
            effort: Vec::new(),
            fair: Vec::new(),
            stage: Vec::new(),
            last: Last::default(),
        };
        figures.note(session.transcript().state());
        for (input, heard) in &self.inputs {
            session.take_turn(input.clone(), heard.clone());
            figures.note(session.transcript().state());
        }
        figures.last = Last::of(&score_by(constants, &self.case, session.transcript()), session.transcript());
        figures
    }
}

impl Last {
    fn of(card: &ScoreCard, transcript: &Transcript) -> Self {
        Self {
            anger: transcript.state().feels[0],
            csat: card.csat,
            listening: card.listening.score.value(),
            acknowledgement: card.acknowledgement.score.value(),
            resolution_cost: card.resolution_cost.score.value(),
            customer_cost: card.ledger.customer_cost,
            net: card.ledger.net,
        }
    }

    /// A figure by its name in an ordering; none where it was not scored or there is no such name.
    pub fn of_metric(&self, name: &str) -> Option<f64> {
        match name {
            "anger" => Some(self.anger),
            "csat" => self.csat,
            "listening" => self.listening,
            "ack" => self.acknowledgement,
            "rc" => self.resolution_cost,
            "CC" => Some(self.customer_cost),
            "Net" => Some(self.net),
            _ => None,
        }
    }
}

impl Figures {
    fn note(&mut self, state: &Snapshot) {
        self.anger.push(state.feels[0]);
        self.heard.push(state.heard);
        self.trust.push(state.trust);
        self.effort.push(state.effort);
        self.fair.push(state.fair);
        self.stage.push(state.stage);
    }
}
