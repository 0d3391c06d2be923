//! The scenario's own questions: its answers, its topics, a yes or no to a way out.

use std::ops::Range;

use super::cut::{Asks, Cut};
use super::{Asking, fields, general};
use crate::listen::Asked;
use crate::listen::facts::{Mention, Sort};
use crate::scenario::Item;

/// Words of its own from which a phrase is taken as it stands.
const SEVERAL: usize = 2;
/// Words that may stand between those of a phrase.
const BETWEEN: usize = 3;
/// Of what a question says, the share that an answer must have which only one of its words names.
const SHARE: f64 = 0.25;
/// The same for what was told already.
const AGAIN: f64 = 0.65;

/// What a cut asks for in the scenario's own words.
///
/// `kind` is the general question the cut is as well, where it is one that every customer can answer.
pub(super) fn asked(asking: &Asking<'_>, cut: &Cut, kind: Option<&str>) -> Vec<Asked> {
    if matches!(cut.asks, Asks::Nothing | Asks::Detail) {
        return Vec::new();
    }
    let answers = answers(asking, cut);
    let topics = meant(asking, cut, Sort::Topic, Asked::Topic);
    let longest = |list: &[&Mention]| list.iter().map(|mention| mention.words).max().unwrap_or(0);
    let untold = topics.iter().any(|topic| has_untold(asking, &topic.id));
    // Where all of a topic was told, an answer named in as many words is what is meant.
    let is_told_but_answered = !answers.is_empty() && !untold && longest(&answers) >= longest(&topics);
    // Of as many words, what has most to do with the rest of the question.
    let is_nearer = !answers.is_empty()
        && longest(&answers) == longest(&topics)
        && most(asking, cut, &answers, Asked::Answer) > most(asking, cut, &topics, Asked::Topic);
    if longest(&answers) > longest(&topics) || is_told_but_answered || is_nearer {
        return best_answer(&answers).into_iter().collect();
    }
    let consents = consents(asking, cut, if untold { longest(&topics) } else { 0 });
    if !consents.is_empty() {
        return consents;
    }
    if topics.is_empty() || !topics.iter().all(|topic| was_told(asking, &topic.id)) {
        return by_id(&topics);
    }
    told_already(asking, cut, kind, topics)
}

/// Who asks about what was told most likely asks for something else: an answer that is near, what any customer can be
/// asked, and only where that very thing is asked for the same once more.
fn told_already(asking: &Asking<'_>, cut: &Cut, kind: Option<&str>, topics: Vec<&Mention>) -> Vec<Asked> {
    let again = |topic: &&Mention| {
        let asked = Asked::Topic(topic.id.clone());
        let share = coverage(asking, &cut.tokens, &asked);
        let otherwise = asking.known.bags().is_asked_otherwise(&asked, asking.passage, &cut.tokens);
        !otherwise && is_plain(topic) && (topic.own_words == 0 || share.is_none_or(|share| share >= AGAIN))
    };
    let nearest = general::nearest(asking, cut);
    let nearest = nearest.filter(|asked| kind.is_none() && matches!(asked, Asked::Answer(_)));
    if let Some(nearest) = nearest {
        return vec![nearest];
    }
    let plain = kind.is_none() && cut.asks == Asks::Question;
    by_id(&topics.into_iter().filter(|topic| plain && again(topic)).collect::<Vec<_>>())
}

fn by_id(topics: &[&Mention]) -> Vec<Asked> {
    let mut list: Vec<Asked> = topics.iter().map(|topic| Asked::Topic(topic.id.clone())).collect();
    list.dedup();
    list
}

/// What a cut names, without what is part of a longer name of its sort or of a detail.
fn named<'a>(asking: &'a Asking<'_>, cut: &'a Cut, sort: Sort) -> Vec<&'a Mention> {
    let list: Vec<&Mention> = asking.inside(cut, sort).collect();
    let details = fields::details(asking, cut);
    let inside = |one: &Range<usize>, other: &Range<usize>| other.start <= one.start && one.end <= other.end;
    let hidden = |one: &&Mention| {
        let longer =
            |other: &&&Mention| other.own_words > one.own_words && inside(&one.tokens, &other.tokens);
        let detail =
            |(words, tokens): &(usize, Range<usize>)| *words > one.words && inside(&one.tokens, tokens);
        list.iter().any(|other| longer(&other)) || details.iter().any(detail)
    };
    list.iter().copied().filter(|one| !hidden(one)).collect()
}

/// An answer's words stand together: a phrase of several, all of them within a few, and nothing else of weight between.
fn is_close(asking: &Asking<'_>, mention: &Mention) -> bool {
    let weighs = mention.tokens.clone().filter(|at| asking.passage.is_content(*at)).count();
    mention.own_words < SEVERAL
        || mention.tokens.len() <= mention.words + BETWEEN && weighs <= mention.own_words
}

/// The answers a cut names in words that stand together, and wants to know what they tell.
fn answers<'a>(asking: &'a Asking<'_>, cut: &'a Cut) -> Vec<&'a Mention> {
    let bags = asking.known.bags();
    let tells_else = |mention: &Mention| {
        let asked = Asked::Answer(mention.id.clone());
        !asking.passage.has("asks/wh", &mention.tokens)
            && bags.is_asked_otherwise(&asked, asking.passage, &cut.tokens)
    };
    let answers = meant(asking, cut, Sort::Answer, Asked::Answer);
    answers.into_iter().filter(|one| is_close(asking, one) && !tells_else(one)).collect()
}

/// What a cut names, without what only a small word of a longer question has to do with: "which town are you in?" is
/// no "were you in?".
fn meant<'a>(
    asking: &'a Asking<'_>,
    cut: &'a Cut,
    sort: Sort,
    asked: fn(String) -> Asked,
) -> Vec<&'a Mention> {
    named(asking, cut, sort)
        .into_iter()
        .filter(|one| fits(asking, cut, one, &asked(one.id.clone())))
        .collect()
}

/// Whether a phrase says enough to be what is asked for, or what it stands for has to do with the rest of its clause.
pub(super) fn fits(asking: &Asking<'_>, cut: &Cut, mention: &Mention, asked: &Asked) -> bool {
    let clause = asking.passage.text.clauses_around(&mention.tokens);
    let clause = clause.start.max(cut.tokens.start)..clause.end.min(cut.tokens.end);
    is_plain(mention) || coverage(asking, &clause, asked).is_none_or(|share| share >= SHARE)
}

/// The most of a cut that any of these has, 0..1.
fn most(asking: &Asking<'_>, cut: &Cut, list: &[&Mention], asked: fn(String) -> Asked) -> f64 {
    let shares = list.iter().filter_map(|one| coverage(asking, &cut.tokens, &asked(one.id.clone())));
    shares.fold(0.0, f64::max)
}

/// Whether a phrase says enough by itself.
fn is_plain(mention: &Mention) -> bool {
    let Mention { own_words, words, .. } = *mention;
    own_words >= SEVERAL || own_words > 0 && words > SEVERAL || words > SEVERAL + 1
}

/// How much of what is said an answer has, 0..1; none where nothing of its own is said.
fn coverage(asking: &Asking<'_>, tokens: &Range<usize>, asked: &Asked) -> Option<f64> {
    asking.known.bags().coverage(asked, asking.passage, tokens)
}

/// The topics a cut probes: those it names, or what an open question without a topic is about.
pub(super) fn topics(asking: &Asking<'_>, cut: &Cut, asked: &[Asked]) -> Vec<String> {
    if matches!(cut.asks, Asks::Nothing | Asks::Detail) {
        return Vec::new();
    }
    let mut topics: Vec<String> =
        meant(asking, cut, Sort::Topic, Asked::Topic).iter().map(|mention| mention.id.clone()).collect();
    if !asked.iter().any(|one| matches!(one, Asked::Field(_))) {
        topics.extend(item_topics(asking, cut));
    }
    if topics.is_empty() {
        topics = open_topics(asking, asked);
    }
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// What an open question is about that names nothing.
fn open_topics(asking: &Asking<'_>, asked: &[Asked]) -> Vec<String> {
    let kinds = asked.iter().filter_map(|one| match one {
        Asked::General(kind) => Some(kind.as_str()),
        _ => None,
    });
    let (mut open, mut deep) = (false, false);
    for kind in kinds {
        open |= general::is_open(kind);
        deep |= general::asks_for_stakes(kind);
    }
    let fits = |item: &&Item| asking.line_items.contains(&item.id) || deep && item.stake;
    let items = asking.case.contact.items.iter().filter(fits).filter(|_| open);
    let mut topics: Vec<String> = items.flat_map(|item| item.topics.clone()).collect();
    if open && asking.case.contact.items.iter().any(|item| item.topics.iter().any(|topic| topic == "story")) {
        topics.push("story".to_owned());
    }
    topics
}

/// A question that mentions an item probes its topics.
pub(super) fn item_topics(asking: &Asking<'_>, cut: &Cut) -> Vec<String> {
    let sure = asking.inside(cut, Sort::Item).filter(|mention| mention.sure);
    let items =
        sure.filter_map(|mention| asking.case.contact.items.iter().find(|item| item.id == mention.id));
    let untold = items.filter(|item| !asking.told.contains(&item.id));
    untold.filter_map(|item| item.topics.first()).cloned().collect()
}

fn has_untold(asking: &Asking<'_>, topic: &str) -> bool {
    about(asking, topic).any(|item| !asking.told.contains(&item.id))
}

/// Whether there is something about a topic, and all of it was told.
pub(super) fn was_told(asking: &Asking<'_>, topic: &str) -> bool {
    about(asking, topic).next().is_some() && !has_untold(asking, topic)
}

fn about<'a>(asking: &'a Asking<'_>, topic: &'a str) -> impl Iterator<Item = &'a Item> {
    asking.case.contact.items.iter().filter(move |item| item.topics.iter().any(|named| named == topic))
}

/// The author's answer to a question, where several of its words ask for it.
pub(super) fn answer(asking: &Asking<'_>, cut: &Cut) -> Option<Asked> {
    let answers = named(asking, cut, Sort::Answer);
    best_answer(&answers.into_iter().filter(|mention| mention.own_words >= SEVERAL).collect::<Vec<_>>())
}

fn best_answer(answers: &[&Mention]) -> Option<Asked> {
    let best = answers.iter().rev().max_by_key(|mention| mention.words)?;
    Some(Asked::Answer(best.id.clone()))
}

/// The ways out that a cut asks a yes or no for, in more words than it asks about a topic.
fn consents(asking: &Asking<'_>, cut: &Cut, least: usize) -> Vec<Asked> {
    let mut hits = asking.passage.found("asks/consent", &cut.tokens).peekable();
    // "What sign shall we agree on?" wants the sign; "what about a refund?" and "how does that sound?" want a yes.
    let asks_for_more = asking.passage.has("asks/wh", &(cut.head..cut.head + 1));
    if hits.peek().is_none() || asks_for_more && !hits.any(|hit| hit.start == cut.head) {
        return Vec::new();
    }
    let ways: Vec<&Mention> = asking.inside(cut, Sort::Way).collect();
    if ways.iter().all(|way| way.words <= least) {
        return Vec::new();
    }
    let mut list: Vec<Asked> = ways.iter().map(|mention| Asked::Consent(mention.id.clone())).collect();
    list.dedup();
    list
}
