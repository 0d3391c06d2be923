//! Reference talks played from given acts: their trajectories and final figures.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

pub use super::format::Ordering;
use super::format::{TalkForm, TalksForm};
use crate::constants::Constants;
use crate::listen::Heard;
use crate::scenario::Case;
use crate::session::Session;
use crate::session::input::Input;
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
        let mut session = Session::start_without_words(self.case.clone(), 0, Arc::clone(constants));
        let mut figures = Figures {
            anger: Vec::new(),
            heard: Vec::new(),
            trust: Vec::new(),
            effort: Vec::new(),
            fair: Vec::new(),
            stage: Vec::new(),
        };
        figures.note(session.transcript().state());
        for (input, heard) in &self.inputs {
            session.take_turn(input.clone(), heard.clone());
            figures.note(session.transcript().state());
        }
        figures
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
