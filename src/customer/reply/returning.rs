//! The first words: the author's, or those of somebody who was here before and says what came of it.

use super::bank::{self, BankLine};
use crate::dice::Dice;
use crate::message::Message;
use crate::scenario::{Before, Came, Case, Channel, Mood};

/// What the customer says first. The same case, mood and seed give the same words.
pub fn opening(case: &Case, mood: Mood, seed: u64) -> Vec<Message> {
    let Some(before) = &case.before else { return vec![Message::new("scenario:opens")] };
    let mut line = vec![returning(case, before, mood, seed)];
    if before.second {
        line.push(Message::new("scenario:opens"));
        return line;
    }
    // Who left with nothing says what it is about, in the words of the first time.
    let about = case.contact.items.iter().find(|item| item.first && !item.says.is_empty());
    let about = about.filter(|_| before.came == Came::Left);
    line.extend(about.map(|item| Message::new(format!("scenario:says/{}", item.id))));
    line
}

fn returning(case: &Case, before: &Before, mood: Mood, seed: u64) -> Message {
    let issue = before.issue.as_deref();
    let issue = case.contact.next_issues.iter().find(|next| Some(next.id.as_str()) == issue);
    let moment = match before.came {
        Came::Kept if issue.is_some() => "returns_kept_asks",
        Came::Kept => "returns_kept",
        Came::Broken => "returns_broken",
        Came::Left => "returns_left",
    };
    let key = own(case, moment).unwrap_or_else(|| shared(case, moment, mood, before, seed));
    let mut message = Message::new(key);
    if let Some(promised) = &before.promised {
        message = message.with("promised", promised);
    }
    if let Some(issue) = issue {
        message = message.with("issue", &issue.label);
    }
    let small = case.contact.channel == Channel::Chat
        && message.args.is_empty()
        && case.contact.opens.starts_with(char::is_lowercase);
    if small { message.with("hand", "small") } else { message }
}

/// The person's own line for coming back, where the author wrote one.
fn own(case: &Case, moment: &str) -> Option<String> {
    let line = case.person.lines.iter().find(|line| line.moment == moment);
    line.map(|line| format!("scenario:line/{}", line.id))
}

/// A line of the bank: one for the mood where there is one, and never a quote of nothing.
fn shared(case: &Case, moment: &str, mood: Mood, before: &Before, seed: u64) -> String {
    let can_say = |line: &&&BankLine| {
        line.suits(case.person.manner, case.contact.channel)
            && (before.promised.is_some() || !line.words.contains("$promised"))
    };
    let of_mood = |line: &&BankLine| line.moods.contains(&mood);
    let all: Vec<&BankLine> = bank::lines(moment).iter().filter(|line| can_say(&line)).collect();
    let mut fitting: Vec<&BankLine> = all.iter().copied().filter(|line| of_mood(line)).collect();
    if fitting.is_empty() {
        fitting = all.iter().copied().filter(|line| line.moods.is_empty()).collect();
    }
    let drawn = Dice::new(seed, "returning").index(fitting.len());
    fitting.get(drawn).map_or("customer-returns_left-any-1", |line| line.key).to_owned()
}
