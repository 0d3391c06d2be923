//! A note in words: one line that says what the trainee wrote, and about which reply.

use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::scoring::SCORES;
use crate::scoring::band::Band;

/// What a note says, with the reply it is about.
pub fn note(note: &Note, locale: &Locale) -> String {
    let says = |key: &str, text: &str| locale.say(&Message::new(key).with("text", text));
    match note {
        Note::Rating(bands) => rating(*bands, locale),
        Note::Guess { turn, anger, sure } => {
            let guess = match sure {
                Some(sure) => Message::new("note-guess").with("sure", sure),
                None => Message::new("note-guess-alone"),
            };
            about(*turn, &locale.say(&guess.with("anger", anger)), locale)
        }
        Note::Idea { turn, text } => about(*turn, &says("note-idea", text), locale),
        Note::Disagree { turn, mark, text, .. } => {
            let mark = locale.text(&format!("mark-name-{mark}"));
            let key = if text.is_empty() { "note-disagree-silent" } else { "note-disagree" };
            let disagree = Message::new(key).with("mark", mark).with("text", text);
            about(*turn, &locale.say(&disagree), locale)
        }
        Note::Tried { text } => says("note-tried", text),
        Note::Text { turn, text } => about(*turn, &says("note-text", text), locale),
    }
}

/// The same with its reply before it; the opening and the talk as a whole go without.
fn about(turn: u32, says: &str, locale: &Locale) -> String {
    if turn == 0 {
        return says.to_owned();
    }
    locale.say(&Message::new("note-about").with("turn", turn).with("says", says))
}

fn rating(bands: [Option<Band>; 3], locale: &Locale) -> String {
    let each = SCORES.iter().zip(bands).map(|(score, band)| {
        let band = locale.text(band.map_or("note-rating-none", Band::key));
        let score = locale.text(&format!("score-{score}"));
        locale.say(&Message::new("note-rating-one").with("score", score).with("band", band))
    });
    let all = each.collect::<Vec<_>>().join(", ");
    locale.say(&Message::new("note-rating").with("ratings", all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::marks::MARKS;

    #[test]
    fn notes_read_as_sentences() {
        let says = |of: &Note| note(of, &Locale::english());
        let idea = Note::Idea { turn: 3, text: "the code".into() };
        assert_eq!(says(&idea), "Turn 3: A rule got in the way. the code");
        let rating = Note::Rating([Some(Band::Solid), None, Some(Band::Strong)]);
        assert_eq!(
            says(&rating),
            "Own rating: Listening: Solid, Acknowledgement: no view, Low-cost resolution: Strong"
        );
        let silent = Note::Disagree { turn: 0, mark: "gift".into(), at: None, text: String::new() };
        assert_eq!(says(&silent), "Does not agree with: given away too much.");
    }

    #[test]
    fn every_mark_has_a_name_to_disagree_with() {
        for (rule, _) in MARKS {
            assert!(Locale::english().has(&format!("mark-name-{rule}")), "{rule}");
        }
    }
}
