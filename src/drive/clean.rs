//! Cleans what was typed or pasted: what stays is text that a person can see.

use crate::message::Message;

/// Longest reply that is heard, in characters.
pub const REPLY_CAP_CHARS: usize = 2_000;

/// The reply without invisible characters, at most [`REPLY_CAP_CHARS`] long, and a sentence for each
/// thing that was taken away. Cleaning twice changes nothing more.
pub fn clean(reply: &str) -> (String, Vec<Message>) {
    let mut notices = Vec::new();
    let unified = reply.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut visible = String::with_capacity(unified.len().min(4 * REPLY_CAP_CHARS));
    let mut signs = unified.chars().peekable();
    let (mut last, mut removed) = (' ', false);
    while let Some(sign) = signs.next() {
        let sign = if sign == '\t' || sign == '\u{a0}' { ' ' } else { sign };
        let joins = sign == '\u{200d}' && joins_pictures(last, signs.peek().copied());
        if is_visible(sign) || joins {
            visible.push(sign);
            last = sign;
        } else {
            removed = true;
        }
    }
    if removed {
        notices.push(Message::new("notice-cleaned"));
    }
    let trimmed = visible.trim();
    let mut cleaned: String = trimmed.chars().take(REPLY_CAP_CHARS).collect();
    if cleaned.len() < trimmed.len() {
        cleaned.truncate(cleaned.trim_end().len());
        notices.push(Message::new("notice-cut").with("limit", REPLY_CAP_CHARS));
    }
    (cleaned, notices)
}

/// Control characters, marks of direction and zero-width characters say nothing a person can see;
/// the object replacement and byte order marks come with pasted text.
fn is_visible(sign: char) -> bool {
    let invisible = matches!(sign,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e0fff}');
    sign == '\n' || !(sign.is_control() || invisible)
}

/// The zero-width joiner stays where it makes one picture of two: a family, a flag.
fn joins_pictures(before: char, after: Option<char>) -> bool {
    let is_picture =
        |sign: char| matches!(sign, '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}');
    is_picture(before) && after.is_some_and(is_picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(reply: &str, cleaned: &str, notices: &[&str]) {
        let (text, said) = clean(reply);
        assert_eq!(text, cleaned);
        assert_eq!(said.iter().map(|notice| notice.key.as_str()).collect::<Vec<_>>(), notices);
        assert_eq!(clean(&text), (text.clone(), Vec::new()), "cleaning twice");
    }

    #[test]
    fn what_a_person_sees_stays() {
        check("I'm sorry, Maya.\nTwo calls!", "I'm sorry, Maya.\nTwo calls!", &[]);
        check("one\r\ntwo\tthree", "one\ntwo three", &[]);
        check("Zoë, 你好, שלום 👍🏽 👨‍👩‍👧 ❤️‍🔥", "Zoë, 你好, שלום 👍🏽 👨‍👩‍👧 ❤️‍🔥", &[]);
        check("   ", "", &[]);
    }

    #[test]
    fn what_nobody_sees_goes_with_a_word_about_it() {
        check("a\0b\u{7}c\u{1b}[0m", "abc[0m", &["notice-cleaned"]);
        check("so\u{200b}rr\u{200d}y\u{feff}", "sorry", &["notice-cleaned"]);
        check("\u{202e}abc\u{200f}", "abc", &["notice-cleaned"]);
    }

    #[test]
    fn a_long_paste_is_cut_with_a_word_about_it() {
        let paste = "word ".repeat(200_000);
        let (text, notices) = clean(&paste);
        assert_eq!(text.chars().count(), REPLY_CAP_CHARS - 1);
        assert_eq!(notices, [Message::new("notice-cut").with("limit", 2000)]);
    }
}
