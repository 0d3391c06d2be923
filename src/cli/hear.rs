//! `hear`: what the listener hears in replies, line by line, for programs and for curious people.

use std::io::{self, BufRead, Write};

use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::listen::act::{Act, Family};
use crate::listen::{Context, Heard, HeardAct, Listener, Reading, english};
use crate::scenario::Case;

use super::{Failure, Outcome, Shell};

const EXAMPLES: &str = r#"Examples:
  empathy-engine hear < replies.jsonl > heard.jsonl
  echo '{"id": 1, "customer": "It is late again.", "reply": "I am sorry it is late."}' | empathy-engine hear

A line in:  {"id", "customer", "reply"}; the id may be anything, the customer's message may be left out.
A line out: {"id", "acts": [{"act", "p", "start", "end"}], "feeling", "read"}, in the same order: the acts
held to be performed, how sure (0 to 1), where (code points of the reply, half-open), the family of the
feeling named as the customer's or null, and whether the reply could be read. A line that cannot be
understood gives {"id", "error"} and the exit code 1."#;

/// Hear what replies do: JSON Lines in, JSON Lines out
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct HearArgs {
    /// Hear by the word lists alone, without the trained reader.
    #[arg(long)]
    cues_alone: bool,
}

/// Hears every line of the input.
pub(super) fn run(args: &HearArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let listener = if args.cues_alone { english() } else { shell.listener() };
    let bad = hear(&listener, &mut *shell.input, &mut *shell.out)?;
    Ok(if bad == 0 { Outcome::Good } else { Outcome::Findings })
}

/// Hears line by line, holding one at a time; how many lines could not be understood.
///
/// # Errors
/// What the reader or the writer answers.
pub(super) fn hear(
    listener: &impl Listener,
    mut reader: impl BufRead,
    mut writer: impl Write,
) -> io::Result<usize> {
    // Nothing is known of these customers: any of them may have insulted somebody.
    let mut case = Case::default();
    case.person.abuse_at = Some(1.0);
    let (mut bad, mut bytes) = (0, Vec::new());
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        let line = String::from_utf8_lossy(&bytes);
        if !line.trim().is_empty() {
            let answer = answer(&line, listener, &case);
            bad += usize::from(matches!(answer, Answer::Bad { .. }));
            serde_json::to_writer(&mut writer, &answer)?;
            writer.write_all(b"\n")?;
        }
        bytes.clear();
    }
    writer.flush()?;
    Ok(bad)
}

/// A line of the input.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    customer: Option<String>,
    reply: String,
}

/// A line of the output.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Heard { id: Value, acts: Vec<Performed>, feeling: Option<Family>, read: bool },
    Bad { id: Value, error: String },
}

/// An act that is held to be performed.
#[derive(Serialize)]
struct Performed {
    act: Act,
    p: f64,
    start: usize,
    end: usize,
}

fn answer(line: &str, listener: &impl Listener, case: &Case) -> Answer {
    let written: Value = match serde_json::from_str(line) {
        Ok(written) => written,
        Err(error) => return Answer::Bad { id: Value::Null, error: error.to_string() },
    };
    let id = written.get("id").cloned().unwrap_or_default();
    match Asked::deserialize(&written) {
        Ok(asked) => heard(id, &asked, listener, case),
        Err(error) => Answer::Bad { id, error: error.to_string() },
    }
}

fn heard(id: Value, asked: &Asked, listener: &impl Listener, case: &Case) -> Answer {
    let line = asked.customer.as_deref().unwrap_or_default();
    let context = Context { case, line, earlier_lines: &[], own_replies: &[], told: &[] };
    let heard = listener.hear(&asked.reply, &context);
    let named = heard.acts.iter().filter(|act| act.act == Act::NamesFeeling);
    let surest = named.max_by(|one, other| one.p.total_cmp(&other.p));
    let feeling = surest.and_then(|act| act.family);
    Answer::Heard {
        id,
        feeling,
        read: heard.reading != Reading::Unread,
        acts: performed(&heard, &asked.reply),
    }
}

/// Silence and what cannot be read are answered with `none`, so that no line is without an act.
fn performed(heard: &Heard, reply: &str) -> Vec<Performed> {
    if heard.acts.is_empty() {
        return vec![Performed { act: Act::None, p: 1.0, start: 0, end: reply.chars().count() }];
    }
    let mut acts: Vec<Performed> = heard.acts.iter().map(placed).collect();
    acts.dedup_by_key(|act| (act.act, act.start, act.end));
    acts
}

fn placed(act: &HeardAct) -> Performed {
    let span = act.span.unwrap_or_default();
    Performed { act: act.act, p: act.p, start: span.start, end: span.end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str) -> (usize, Vec<Value>) {
        let mut out = Vec::new();
        let bad = hear(&english(), input.as_bytes(), &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        (bad, out.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    #[test]
    fn every_line_is_answered_in_its_order_with_its_id() {
        let input = r#"{"id":"a","customer":"It broke.","reply":"I'm sorry it broke."}
            {"id":7,"reply":"What happened?"}

            {"id":[1],"customer":"x","reply":""}"#;
        let (bad, lines) = check(input);
        assert_eq!(bad, 0);
        assert_eq!(
            lines.iter().map(|line| line["id"].clone()).collect::<Vec<_>>(),
            ["a".into(), 7.into(), serde_json::json!([1])]
        );
        assert_eq!(lines[0]["acts"][0]["act"], "apology");
        assert_eq!(lines[1]["acts"][0]["act"], "open_question");
        assert_eq!(lines[2]["acts"][0]["act"], "none");
    }

    #[test]
    fn places_are_code_points_of_the_raw_reply() {
        let (_, lines) = check(r#"{"id":1,"customer":"","reply":"😀 “Hi”, what happened?"}"#);
        let question =
            lines[0]["acts"].as_array().unwrap().iter().find(|act| act["act"] == "open_question").unwrap();
        assert_eq!((question["start"].as_u64(), question["end"].as_u64()), (Some(8), Some(21)));
    }

    #[test]
    fn a_feeling_is_named_by_its_family() {
        let (_, lines) = check(r#"{"id":1,"customer":"Nine days!","reply":"That must be really worrying."}"#);
        assert_eq!(lines[0]["feeling"], "anxiety");
    }

    #[test]
    fn a_bad_line_is_named_and_the_others_are_heard() {
        let (bad, lines) =
            check("{\"id\":1\n{\"id\":2,\"customer\":\"x\"}\n{\"id\":3,\"reply\":\"Hello\"}\n");
        assert_eq!(bad, 2);
        assert!(lines[0]["error"].is_string() && lines[0]["id"].is_null());
        assert!(lines[1]["error"].is_string() && lines[1]["id"] == 2);
        assert_eq!(lines[2]["acts"][0]["act"], "greeting");
    }

    #[test]
    fn a_megabyte_and_broken_bytes_are_survived() {
        let mut input =
            format!("{{\"id\":1,\"reply\":\"{}\"}}\n", "sorry about that, ".repeat(60_000)).into_bytes();
        input.extend(b"{\"id\":2,\"reply\":\"\xff\xfe hello\"}\n");
        let mut out = Vec::new();
        assert_eq!(hear(&english(), &input[..], &mut out).unwrap(), 0);
        assert_eq!(String::from_utf8(out).unwrap().lines().count(), 2);
    }
}
