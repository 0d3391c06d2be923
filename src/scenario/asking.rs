//! Which of an author's words for a topic are a question as they stand.

use super::{Contact, Item};

/// How a question begins.
const BEGINS: [&str; 22] = [
    "what", "when", "where", "who", "why", "how", "which", "is", "are", "was", "were", "do", "does", "did",
    "have", "has", "had", "can", "could", "would", "will", "any",
];

impl Contact {
    /// The questions an author wrote that reach an item, each with its topic.
    pub fn questions_about<'a>(&'a self, item: &'a Item) -> Vec<(&'a str, &'a str)> {
        let words = item.topics.iter().filter_map(|topic| Some((topic, self.topics.get(topic)?)));
        let each = words.flat_map(|(topic, words)| {
            let questions = words.iter().map(String::as_str).filter(|one| is_question(one));
            questions.take(SPOKEN).map(|one| (topic.as_str(), one))
        });
        each.collect()
    }
}

/// So many questions of a topic are asked aloud: authors write the plainest first, and after them whatever else they want heard.
const SPOKEN: usize = 6;

/// Whether words begin as a question does.
fn is_question(words: &str) -> bool {
    let first = words.split([' ', '\'', '’']).next().unwrap_or_default().to_lowercase();
    words.split(' ').count() > 2 && BEGINS.contains(&first.as_str())
}
