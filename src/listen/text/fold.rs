//! Folding: every raw code point to none, one or several plain ones, each with its place.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Folds at most `longest` code points of `raw`.
pub(super) fn fold(raw: &str, longest: usize) -> Folded {
    let mut chars = Vec::with_capacity(raw.len().min(longest));
    for (place, code) in raw.chars().take(longest).enumerate() {
        fold_one(code, place, &mut chars);
    }
    Folded { chars, cut: raw.chars().nth(longest).is_some() }
}

/// A folded text.
pub(super) struct Folded {
    /// Plain characters.
    pub(super) chars: Vec<Folding>,
    /// Whether something was left out at the end.
    pub(super) cut: bool,
}

/// One plain character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Folding {
    /// Lower case, without accent.
    pub(super) code: char,
    /// Index of its raw code point.
    pub(super) place: usize,
    /// Was a capital letter.
    pub(super) capital: bool,
}

fn fold_one(code: char, place: usize, chars: &mut Vec<Folding>) {
    if code.is_ascii() {
        if let Some(plain) = plain_ascii(code) {
            chars.push(Folding { code: plain, place, capital: code.is_ascii_uppercase() });
        }
        return;
    }
    if let Some(plain) = plain_mark(code) {
        chars.push(Folding { code: plain, place, capital: false });
        return;
    }
    if is_invisible(code) {
        return;
    }
    for part in std::iter::once(code).nfkd().filter(|part| !is_combining_mark(*part)) {
        for lower in part.to_lowercase() {
            chars.push(Folding { code: lower, place, capital: code.is_uppercase() });
        }
    }
}

fn plain_ascii(code: char) -> Option<char> {
    match code {
        '\n' | '\r' => Some('\n'),
        '\t' => Some(' '),
        '`' => Some('\''),
        _ if code.is_ascii_control() => None,
        _ => Some(code.to_ascii_lowercase()),
    }
}

/// Curly quotes, long dashes and strange spaces as their plain selves.
fn plain_mark(code: char) -> Option<char> {
    match code {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '\u{2032}' => Some('\''),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => Some('"'),
        '\u{2012}'..='\u{2015}' => Some('\u{2014}'),
        '\u{2026}' => Some('.'),
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        _ if code.is_whitespace() => Some(' '),
        _ => None,
    }
}

/// Control and format characters: joiners, direction marks, soft hyphens, variation selectors.
fn is_invisible(code: char) -> bool {
    code.is_control()
        || matches!(code, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(code, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
