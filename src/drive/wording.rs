//! The words of an input in the terminal, in a rehearsal and in a printed replay.
//!
//! `/lookup ID`, `/hold MINUTES`, `/manager ID`, `/transfer ID`, `/give ID`, `/observe ID`, `/end`;
//! anything else is a reply, `//` begins one with a slash, `\n` breaks a line, nothing is silence.

use crate::message::Message;
use crate::scenario::Case;
use crate::session::input::Input;

/// Longest wait the desk allows, in minutes.
const HOLD_CAP_MINUTES: u32 = 120;

/// One desk command: its word, what it makes of an id, and the ids there are.
struct Command {
    word: &'static str,
    input: fn(String) -> Input,
    ids: fn(&Case) -> Vec<&str>,
}

const COMMANDS: [Command; 5] = [
    Command { word: "lookup", input: Input::LookUp, ids: papers },
    Command { word: "manager", input: Input::AskManager, ids: ways },
    Command { word: "transfer", input: Input::Transfer, ids: desks },
    Command { word: "give", input: Input::Give, ids: ways },
    Command { word: "observe", input: Input::Observe, ids: props },
];

/// What a line means in this case.
///
/// # Errors
/// A sentence with what could stand there instead: no turn is taken.
pub fn input_of(line: &str, case: &Case) -> Result<Input, Message> {
    let Some(command) = line.trim_start().strip_prefix('/') else { return Ok(reply(line)) };
    if command.starts_with('/') {
        return Ok(reply(command));
    }
    let (word, id) = command.trim().split_once(char::is_whitespace).unwrap_or((command.trim(), ""));
    match word {
        "end" => Ok(Input::End),
        "hold" => hold(id.trim()),
        _ => desk(word, id.trim(), case),
    }
}

/// The line that [`input_of`] reads as this input.
pub fn wording_of(input: &Input) -> String {
    match input {
        Input::Say(reply) => {
            let slash = if reply.trim_start().starts_with('/') { "/" } else { "" };
            format!("{slash}{}", reply.replace('\n', "\\n"))
        }
        Input::LookUp(id) => format!("/lookup {id}"),
        Input::Hold(minutes) => format!("/hold {minutes}"),
        Input::AskManager(id) => format!("/manager {id}"),
        Input::Transfer(id) => format!("/transfer {id}"),
        Input::Give(id) => format!("/give {id}"),
        Input::Observe(id) => format!("/observe {id}"),
        Input::End => "/end".into(),
    }
}

fn reply(line: &str) -> Input {
    Input::Say(line.replace("\\n", "\n"))
}

fn hold(minutes: &str) -> Result<Input, Message> {
    let wrong = || Message::new("wording-hold").with("given", minutes).with("limit", HOLD_CAP_MINUTES);
    let count: u32 = minutes.parse().map_err(|_| wrong())?;
    if (1..=HOLD_CAP_MINUTES).contains(&count) { Ok(Input::Hold(count)) } else { Err(wrong()) }
}

fn desk(word: &str, id: &str, case: &Case) -> Result<Input, Message> {
    let Some(command) = COMMANDS.iter().find(|command| command.word == word) else {
        return Err(Message::new("wording-command").with("given", word));
    };
    let ids = (command.ids)(case);
    if ids.contains(&id) {
        return Ok((command.input)(id.to_owned()));
    }
    let message = match (ids.is_empty(), id.is_empty()) {
        (true, _) => Message::new("wording-nothing"),
        (false, true) => Message::new("wording-which"),
        (false, false) => Message::new("wording-id").with("given", id),
    };
    Err(message.with("command", word).with("ids", ids.join(", ")))
}

fn papers(case: &Case) -> Vec<&str> {
    case.contact.papers.iter().map(|paper| paper.id.as_str()).collect()
}

fn ways(case: &Case) -> Vec<&str> {
    case.contact.ways_out.iter().map(|way| way.id.as_str()).collect()
}

fn props(case: &Case) -> Vec<&str> {
    case.contact.props.iter().map(|prop| prop.id.as_str()).collect()
}

/// The desks that ways out hand over to, and the others there are.
fn desks(case: &Case) -> Vec<&str> {
    let of_ways = case.contact.ways_out.iter().filter_map(|way| way.to.as_deref());
    let mut desks: Vec<&str> = Vec::new();
    for desk in of_ways.chain(case.contact.desks.iter().map(|desk| desk.id.as_str())) {
        if !desks.contains(&desk) {
            desks.push(desk);
        }
    }
    desks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Paper, WayOut};

    fn case() -> Case {
        let mut case = Case::default();
        case.contact.papers = vec![Paper { id: "policy".into(), ..Paper::default() }];
        let handover = |id: &str, to: Option<&str>| WayOut {
            id: id.into(),
            to: to.map(str::to_owned),
            ..WayOut::default()
        };
        case.contact.ways_out = vec![handover("refund", None), handover("experts", Some("bench"))];
        case
    }

    #[test]
    fn every_input_has_words_that_mean_it() {
        let inputs = [
            Input::Say("I see.\nTwo calls.".into()),
            Input::Say("/give is what you want".into()),
            Input::Say(String::new()),
            Input::LookUp("policy".into()),
            Input::Hold(3),
            Input::AskManager("refund".into()),
            Input::Transfer("bench".into()),
            Input::Give("experts".into()),
            Input::End,
        ];
        for input in inputs {
            assert_eq!(input_of(&wording_of(&input), &case()), Ok(input));
        }
    }

    #[test]
    fn what_cannot_be_done_is_answered_with_what_can() {
        let check = |line: &str, key: &str, ids: Option<&str>| {
            let message = input_of(line, &case()).unwrap_err();
            assert_eq!((message.key.as_str(), message.args.get("ids").map(String::as_str)), (key, ids));
        };
        check("/give refnd", "wording-id", Some("refund, experts"));
        check("/give", "wording-which", Some("refund, experts"));
        check("/observe lamp", "wording-nothing", Some(""));
        check("/transfer", "wording-which", Some("bench"));
        check("/dance", "wording-command", None);
        check("/hold ten", "wording-hold", None);
        check("/hold 0", "wording-hold", None);
        check("/hold 121", "wording-hold", None);
    }
}
