//! The talk as Markdown: how it ended, the scores with the words that earned them, who said what.

use super::Talk;
use crate::listen::Span;
use crate::locale::Locale;
use crate::message::Message;
use crate::scoring::band::Band;
use crate::scoring::card::{Judged, Mark, Score, ScoreCard};
use crate::scoring::{SCORES, score};
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::view::conversation::{Aside, Said, Sitting, Who, conversation};
use crate::view::note::note;
use crate::view::words::channel;

/// The whole text.
pub(super) fn write(talk: &Talk<'_>, locale: &Locale) -> String {
    let transcript = talk.replay.transcript();
    let card = score(talk.case, &transcript);
    let parts = [
        head(talk, locale),
        scores(&card, &transcript, locale),
        what_came_of_it(&card, talk, locale),
        said(talk, &transcript, locale),
        notes(talk, locale),
        format!("{}\n", locale.text("handed-foot")),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn head(talk: &Talk<'_>, locale: &Locale) -> String {
    let message = Message::new("handed-lead")
        .with("trade", &talk.scenario.trade)
        .with("channel", channel(locale, talk.case.contact.channel))
        .with("person", &talk.case.person.name)
        .with("skill", &talk.scenario.skill);
    let seat = &talk.case.contact.briefing;
    format!("# {}\n\n{}\n\n{seat}\n", talk.scenario.title, locale.say(&message))
}

fn scores(card: &ScoreCard, transcript: &Transcript, locale: &Locale) -> String {
    let judged = [&card.listening, &card.acknowledgement, &card.resolution_cost];
    let each = SCORES.iter().zip(judged).map(|(name, judged)| one_score(name, judged, transcript, locale));
    let all: String = each.collect();
    format!("## {}\n\n{all}{}\n", locale.text("handed-scores"), locale.text("not-validated"))
}

fn one_score(name: &str, judged: &Judged, transcript: &Transcript, locale: &Locale) -> String {
    let says = match &judged.score {
        Score::NotScored(reason) => locale.text(reason),
        Score::Scored(value) => {
            let band = locale.text(Band::of(*value).key());
            let message =
                Message::new("debrief-score").with("band", band).with("number", format!("{value:.0}"));
            locale.say(&message)
        }
    };
    let marks: String = judged.marks.iter().map(|mark| one_mark(mark, transcript, locale)).collect();
    format!("### {}: {says}\n\n{marks}\n", locale.text(&format!("score-{name}")))
}

fn one_mark(mark: &Mark, transcript: &Transcript, locale: &Locale) -> String {
    let key = if mark.points < 0.0 { "debrief-points-lost" } else { "debrief-points-gained" };
    let points = locale.say(&Message::new(key).with("count", format!("{:.0}", mark.points.abs())));
    let turn = mark.turn.map(|turn| locale.say(&Message::new("debrief-turn").with("turn", turn)));
    let quote = mark.turn.zip(mark.span).and_then(|(turn, span)| quote(turn, span, transcript));
    let place = [turn, Some(points)].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let quote = quote.map(|quote| format!(" “{}”", quote.replace('\n', " "))).unwrap_or_default();
    format!("- {} ({place}){quote}\n", locale.say(&mark.reason))
}

fn quote(turn: u32, span: Span, transcript: &Transcript) -> Option<String> {
    let record = transcript.turns.iter().find(|record| record.seq == turn)?;
    let Input::Say(reply) = &record.input else { return None };
    Some(reply.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect())
}

fn what_came_of_it(card: &ScoreCard, talk: &Talk<'_>, locale: &Locale) -> String {
    if card.epilogue.is_empty() {
        return String::new();
    }
    let line = |message: &Message| format!("- {}\n", locale.say_in(message, |key| talk.case.words(key)));
    let all: String = card.epilogue.iter().map(line).collect();
    format!("## {}\n\n{all}", locale.text("debrief-epilogue"))
}

/// Who said and did what, with what was heard in each reply.
fn said(talk: &Talk<'_>, transcript: &Transcript, locale: &Locale) -> String {
    let header = std::iter::once(talk.replay.header.words.join(" "));
    let lines: Vec<String> =
        header.chain(talk.replay.taken.iter().map(|taken| taken.words.join(" "))).collect();
    let sitting = Sitting {
        title: &talk.scenario.title,
        case: talk.case,
        transcript,
        lines: &lines,
        hearing: None,
        notices: &[],
    };
    let aside = Aside { trade: &talk.scenario.trade, ..Aside::default() };
    let mut heard = transcript.turns.iter().filter(|turn| matches!(turn.input, Input::Say(_)));
    let mut text = format!("## {}\n", locale.text("handed-talk"));
    for said in conversation(&sitting, &aside, locale).said {
        text.push_str(&one_line(&said));
        if said.who == Who::You {
            let acts = heard.next().and_then(|turn| turn.heard.as_ref());
            let acts = acts.map(|heard| heard.acts.iter().map(|act| act.act.name()).collect::<Vec<_>>());
            text.push_str(&heard_as(&acts.unwrap_or_default(), locale));
        }
    }
    text
}

fn one_line(said: &Said) -> String {
    let words = said.text.replace('\n', "  \n");
    match said.who {
        Who::Customer | Who::You => format!("\n**{}**: {words}\n", said.name),
        Who::Desk | Who::Coach => format!("\n*{}: {words}*\n", said.name),
    }
}

fn heard_as(acts: &[&str], locale: &Locale) -> String {
    if acts.is_empty() {
        return String::new();
    }
    let acts = acts.join(", ").replace(['-', '_'], " ");
    format!("\n> {}\n", locale.say(&Message::new("handed-heard").with("acts", acts)))
}

fn notes(talk: &Talk<'_>, locale: &Locale) -> String {
    if talk.replay.notes.is_empty() {
        return String::new();
    }
    let all: Vec<String> = talk.replay.notes.iter().map(|kept| format!("- {}", note(kept, locale))).collect();
    format!("## {}\n\n{}\n", locale.text("handed-notes"), all.join("\n"))
}
