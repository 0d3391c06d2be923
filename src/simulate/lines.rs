//! Which of the author's lines are never said: every trainee plays every person who may stand there.

use std::collections::BTreeSet;

use super::{Trainee, play, rehearsal};
use crate::drive::Setting;
use crate::message::Message;
use crate::scenario::{Code, Line, Position, Positions, Problem, Scenario};

/// The code of a line that no talk uses.
pub const UNUSED: Code = Code("W602");

/// Moments that come in a shift only, or not yet.
const ELSEWHERE: [&str; 5] =
    ["returns_kept", "returns_kept_asks", "returns_broken", "returns_left", "needless_question"];

/// A problem for every line that no trainee brings out, in `sessions` talks with each person who may stand there,
/// and no rehearsal.
pub fn unused_lines(scenario: &Scenario, sessions: usize, setting: &Setting) -> Vec<Problem> {
    let said = said(scenario, sessions, setting);
    let positions = Positions::of(scenario);
    let mut problems = Vec::new();
    for (person, written) in scenario.cast.iter().enumerate() {
        let own = (None, &written.lines);
        let selves = written.selves.iter().enumerate().map(|(index, other)| (Some(index), &other.lines));
        for (other, lines) in std::iter::once(own).chain(selves) {
            for (index, line) in lines.iter().enumerate().filter(|(_, line)| is_unused(line, &said)) {
                problems.push(problem(line, positions.line_of(person, other, index), setting));
            }
        }
    }
    problems
}

fn said(scenario: &Scenario, sessions: usize, setting: &Setting) -> BTreeSet<String> {
    let mut said = rehearsal::keys(scenario, setting);
    for (contact, within) in scenario.contacts.iter().enumerate() {
        let selves = scenario.cast.get(within.customer).map_or(&[][..], |person| &person.selves);
        for who in std::iter::once("").chain(selves.iter().map(|other| other.id.as_str())) {
            for seed in scenario.seeds_of(contact, who).take(sessions) {
                for trainee in Trainee::ALL {
                    said.extend(play(scenario, contact, trainee, seed, setting).keys);
                }
            }
        }
    }
    said
}

fn is_unused(line: &Line, said: &BTreeSet<String>) -> bool {
    !ELSEWHERE.contains(&line.moment.as_str()) && !said.contains(&format!("scenario:line/{}", line.id))
}

fn problem(line: &Line, position: Position, setting: &Setting) -> Problem {
    let Position { span, line: number, column } = position;
    let message = Message::new("lines-unused").with("moment", &line.moment);
    Problem {
        code: UNUSED,
        file: String::new(),
        span,
        line: number,
        column,
        message: setting.locale.say(&message),
        help: Some(setting.locale.text("lines-unused-help")),
    }
}
