//! Texts in quotes: where one ends, and what it means without its escapes.

/// Where a text that begins with `"` ends, in bytes from that quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// After its closing quote.
    At(usize),
    /// It has none; as a guess it ends here.
    Missing {
        /// One past the last byte that belongs to it.
        end: usize,
    },
    /// A quote in the middle of it was meant as part of it.
    QuoteInside {
        /// That quote.
        quote: usize,
        /// One past the last byte that belongs to it.
        end: usize,
    },
}

/// Finds the end. A closing quote with a letter right after it closes nothing: either a closing
/// quote was forgotten earlier, or this one is part of the text.
pub(crate) fn end_of_text(rest: &str) -> End {
    let quote = closing_quote(rest);
    if let Some(quote) = quote.filter(|quote| !runs_on(&rest[quote + 1..])) {
        return End::At(quote + 1);
    }
    let line = rest.find('\n').unwrap_or(rest.len());
    match quote.filter(|quote| *quote < line) {
        None => End::Missing { end: without_brackets(&rest[..line]) },
        Some(quote) if opens_another(rest, quote) => {
            End::Missing { end: without_brackets(before_name(&rest[..quote])) }
        }
        Some(quote) => {
            let last = rest[quote + 1..line].rfind('"').map_or(line, |last| quote + last + 2);
            End::QuoteInside { quote, end: last }
        }
    }
}

/// Whether the quote that seems to close a text opens the next: `"a, says: "b",`.
fn opens_another(rest: &str, quote: usize) -> bool {
    let stands_first = rest[..quote].trim_end().ends_with([',', '[', '(', '{'])
        || before_name(&rest[..quote]).trim_end().ends_with([',', '(']);
    let close = rest[quote + 1..].find('"').map(|close| quote + 1 + close);
    stands_first && close.is_some_and(|close| ends_after(&rest[close + 1..]))
}

/// Without a `name:` and an opening bracket at its end.
fn before_name(text: &str) -> &str {
    let text = text.trim_end().trim_end_matches(['[', '(', '{']).trim_end();
    let name = text.strip_suffix(':').map(|text| text.trim_end_matches(is_ident));
    name.filter(|text| text.ends_with([' ', '('])).unwrap_or(text)
}

fn is_ident(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Whether a text could end before `rest`.
fn ends_after(rest: &str) -> bool {
    let after = rest.trim_start_matches([' ', '\t']).chars().next();
    after.is_none_or(|letter| matches!(letter, ',' | ')' | ']' | '}' | '\n' | '\r'))
}

/// Whether the quote at `at` only closes: it stands right after a letter, and something ends after it.
pub(crate) fn is_lone(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let inside = |letter: char| !letter.is_whitespace() && !"([{,:\"".contains(letter);
    before.is_some_and(inside) && ends_after(&text[at + 1..])
}

/// What a text token means, or the place and length (in bytes of the token) of an escape that means nothing.
pub(crate) fn meaning(token: &str) -> Result<String, (usize, usize)> {
    if let Some(raw) = token.strip_prefix('r') {
        let hashes = raw.bytes().take_while(|byte| *byte == b'#').count();
        return Ok(raw.get(hashes + 1..raw.len().saturating_sub(hashes + 1)).unwrap_or("").to_owned());
    }
    let body = token.strip_prefix('"').and_then(|token| token.strip_suffix('"')).unwrap_or("");
    let (mut text, mut at) = (String::with_capacity(body.len()), 0);
    while let Some(plain) = body[at..].find('\\') {
        text.push_str(&body[at..at + plain]);
        at += plain + 1;
        let wrong = (at, 1 + body[at..].chars().next().map_or(0, char::len_utf8));
        let (means, length) = escape(&body[at..]).ok_or(wrong)?;
        text.extend(means);
        at += length;
    }
    text.push_str(&body[at..]);
    Ok(text)
}

/// The meaning of what stands after a backslash, and its length; a line end continues the line.
fn escape(rest: &str) -> Option<(Option<char>, usize)> {
    let letter = match rest.chars().next()? {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '0' => '\0',
        letter @ ('"' | '\\' | '\'') => letter,
        'x' => {
            let code = u8::from_str_radix(rest.get(1..3)?, 16).ok()?;
            return Some((Some(char::from(code)), 3));
        }
        'u' => {
            let end = rest.find('}')?;
            let code = u32::from_str_radix(rest.get(1..end)?.strip_prefix('{')?, 16).ok()?;
            return Some((Some(char::from_u32(code)?), end + 1));
        }
        '\n' | '\r' => return Some((None, rest.len() - rest.trim_start().len())),
        _ => return None,
    };
    Some((Some(letter), 1))
}

fn closing_quote(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return Some(at),
            _ => at += 1,
        }
    }
    None
}

fn runs_on(rest: &str) -> bool {
    rest.chars().next().is_some_and(char::is_alphanumeric)
}

/// The end of a line that was meant to be text, without the commas and brackets that close what
/// stands around it.
fn without_brackets(line: &str) -> usize {
    let mut kept = line.trim_end();
    let count = |bracket: char| kept.matches(bracket).count();
    let surplus = |open, close| count(close).saturating_sub(count(open));
    let mut spare = [surplus('(', ')'), surplus('[', ']'), surplus('{', '}')];
    while let Some(last) = kept.chars().next_back() {
        match ")]}".find(last) {
            Some(kind) if spare[kind] > 0 => spare[kind] -= 1,
            None if last == ',' => {}
            _ => break,
        }
        kept = kept[..kept.len() - 1].trim_end();
    }
    kept.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_mean_what_ron_says() {
        assert_eq!(meaning(r#""a\"b\n\u{e9}\x41""#), Ok("a\"b\né\u{41}".to_owned()));
        assert_eq!(meaning("\"a\\\n   b\""), Ok("ab".to_owned()));
        assert_eq!(meaning("r#\"a\\b\"c\"#"), Ok("a\\b\"c".to_owned()));
        assert_eq!(meaning(r#""a\q""#), Err((2, 2)));
    }

    #[test]
    fn a_forgotten_quote_costs_one_line() {
        assert_eq!(end_of_text("\"Broken eggs,\n opens: \"Half"), End::Missing { end: 12 });
        assert_eq!(end_of_text("\"Ann (the baker)),\n"), End::Missing { end: 16 });
        assert_eq!(end_of_text("\"a, says: \"No.\"),\n"), End::Missing { end: 2 });
        assert_eq!(end_of_text("\"b], words: [\"No.\"),\n"), End::Missing { end: 2 });
        assert_eq!(end_of_text("\"b, \"c\"]\n"), End::Missing { end: 2 });
        assert_eq!(end_of_text("\"He said: \"no\" twice\""), End::QuoteInside { quote: 10, end: 21 });
        assert_eq!(end_of_text("\"He said \"no\" twice\","), End::QuoteInside { quote: 9, end: 20 });
    }
}
