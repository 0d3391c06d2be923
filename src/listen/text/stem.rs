//! Endings of English words: cut off to compare contents, and put on to write one pattern for all.

/// The word without its ending; made to compare words, not to be read.
pub(crate) fn stem(word: &str) -> String {
    let plain = without_ending(word);
    let plain = plain.strip_suffix('e').filter(|rest| rest.len() > 2).unwrap_or(plain);
    let plain = undouble(plain);
    match plain.strip_suffix('y') {
        Some(rest) if rest.len() > 2 => format!("{rest}i"),
        _ => plain.to_owned(),
    }
}

/// Every regular form of a verb, noun or adjective: `refund`, `refunds`, `refunded`, `refunding`.
pub(crate) fn forms(word: &str) -> Vec<String> {
    let mut list = vec![word.to_owned()];
    if let Some(base) = word.strip_suffix('e') {
        list.extend(["es", "ed", "ing"].map(|ending| format!("{base}{ending}")));
    } else if let Some(base) = word.strip_suffix('y').filter(|base| !ends_in_vowel(base)) {
        list.extend([format!("{base}ies"), format!("{base}ied"), format!("{word}ing")]);
    } else {
        let plural =
            if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) { "es" } else { "s" };
        list.extend([plural, "ed", "ing"].map(|ending| format!("{word}{ending}")));
        if let Some(last) = word.chars().last().filter(|_| closes_short(word)) {
            list.extend(["ed", "ing"].map(|ending| format!("{word}{last}{ending}")));
        }
    }
    list
}

fn without_ending(word: &str) -> &str {
    const ENDINGS: [(&str, usize); 9] = [
        ("ingly", 4),
        ("edly", 4),
        ("ness", 4),
        ("ment", 5),
        ("ing", 3),
        ("ed", 3),
        ("ly", 4),
        ("es", 4),
        ("s", 3),
    ];
    if word.ends_with("ss") || word.ends_with("us") || !word.is_ascii() {
        return word;
    }
    ENDINGS
        .iter()
        .find_map(|(ending, least)| word.strip_suffix(ending).filter(|rest| rest.len() >= *least))
        .unwrap_or(word)
}

fn undouble(word: &str) -> &str {
    let mut last = word.chars().rev();
    match (last.next(), last.next()) {
        (Some(one), Some(two)) if one == two && one.is_ascii() && !matches!(one, 'l' | 's' | 'e' | 'o') => {
            &word[..word.len() - 1]
        }
        _ => word,
    }
}

fn ends_in_vowel(word: &str) -> bool {
    word.ends_with(['a', 'e', 'i', 'o', 'u'])
}

/// Ends in one consonant after one vowel, so that it may double: `plan`, `refer`.
fn closes_short(word: &str) -> bool {
    let tail: Vec<char> = word.chars().rev().take(3).collect();
    let vowel = |code: char| matches!(code, 'a' | 'e' | 'i' | 'o' | 'u');
    matches!(tail[..], [last, mid, first] if !vowel(last) && !matches!(last, 'w' | 'x' | 'y') && vowel(mid) && !vowel(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_their_stem() {
        for words in [
            &["refund", "refunds", "refunded", "refunding"][..],
            &["charge", "charged", "charging", "charges"],
        ] {
            for word in words {
                assert_eq!(stem(word), stem(words[0]), "{word}");
            }
        }
        assert_eq!(stem("deliveries"), stem("delivery"));
        assert_eq!(stem("stopped"), stem("stop"));
        assert_ne!(stem("thing"), stem("th"));
    }

    #[test]
    fn forms_are_written_out() {
        assert_eq!(forms("worry"), ["worry", "worries", "worried", "worrying"]);
        assert!(forms("plan").contains(&"planned".to_owned()));
        assert!(forms("charge").contains(&"charging".to_owned()));
    }
}
