//! How somebody types: the shared lines in the hand of one who writes everything small.

/// The argument that asks for a hand, and its one value.
pub(super) const HAND: &str = "hand";
/// Everything small and no full stop at the end, as many write in a chat.
pub(super) const SMALL: &str = "small";

/// Words as a small hand types them: sentences begin small (but for "I"), the last stop is left out.
pub(super) fn small(words: &str) -> String {
    let mut typed = Vec::new();
    let mut begins = true;
    for word in words.split(' ') {
        typed.push(if begins { without_capital(word) } else { word.to_owned() });
        begins = word.ends_with(['.', '?', '!']);
    }
    let typed = typed.join(" ");
    typed.strip_suffix('.').map_or_else(|| typed.clone(), str::to_owned)
}

fn without_capital(word: &str) -> String {
    let is_i = word == "I" || word.starts_with("I'");
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if !is_i => first.to_lowercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_hand_keeps_the_words() {
        assert_eq!(small("Quite a while now."), "quite a while now");
        assert_eq!(small("I'm not sure. Is it bad?"), "I'm not sure. is it bad?");
        assert_eq!(small("All right. I'd wait."), "all right. I'd wait");
        assert_eq!(small(""), "");
    }
}
