//! Text -> tokens that cover every byte of it.

use super::kind::Kind;
use super::quotes;
use crate::scenario::problem::Report;

const NO_QUOTE: &str = "this text has no closing quote";

/// A stretch of the text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// First byte.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
    /// Whether it is broken and has been reported.
    pub(crate) broken: bool,
}

/// The tokens of `text`; together they are the text again.
pub(crate) fn lex(text: &str, report: &mut Report<'_>) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0, tokens: Vec::new(), report };
    while lexer.at < text.len() {
        lexer.token();
    }
    lexer.tokens
}

struct Lexer<'a, 'r, 't> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    report: &'r mut Report<'t>,
}

impl Lexer<'_, '_, '_> {
    fn token(&mut self) {
        let rest = &self.text[self.at..];
        let Some(first) = rest.chars().next() else { return };
        match first {
            _ if is_blank(first) => self.push_while(Kind::Blank, is_blank),
            '/' if rest.starts_with("//") => self.push_while(Kind::Comment, |letter| letter != '\n'),
            '/' if rest.starts_with("/*") => self.block_comment(),
            '#' if rest.starts_with("#![") => self.attribute(),
            '"' => self.quoted(),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => self.raw(),
            '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' => self.typographic(),
            '\'' => self.single_quoted(),
            _ if first.is_alphabetic() || first == '_' => self.push_while(Kind::Ident, is_ident),
            _ if begins_number(rest) => self.number(),
            _ => self.mark(first),
        }
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let (start, end) = (self.at, self.at + length);
        self.tokens.push(Token { kind, start, end, broken: false });
        self.at = end;
    }

    fn push_broken(&mut self, kind: Kind, length: usize) {
        self.push(kind, length);
        if let Some(token) = self.tokens.last_mut() {
            token.broken = true;
        }
    }

    fn push_while(&mut self, kind: Kind, belongs: impl Fn(char) -> bool) {
        let rest = &self.text[self.at..];
        self.push(kind, rest.find(|letter| !belongs(letter)).unwrap_or(rest.len()));
    }

    /// Reports `length` bytes, `offset` bytes further on.
    fn problem(&mut self, code: &'static str, offset: usize, length: usize, message: &str, help: &str) {
        let start = self.at + offset;
        self.report.add(code, start..start + length, message, help);
    }

    /// `/* ... */`, which may hold others of its kind.
    fn block_comment(&mut self) {
        let rest = &self.text[self.at..];
        let (mut depth, mut end) = (0_usize, 0);
        while end < rest.len() {
            let (step, change) = match &rest.as_bytes()[end..] {
                [b'/', b'*', ..] => (2, 1),
                [b'*', b'/', ..] => (2, -1),
                _ => (1, 0),
            };
            end += step;
            depth = depth.saturating_add_signed(change);
            if depth == 0 {
                return self.push(Kind::Comment, end);
            }
        }
        let (length, help) = (rest.len(), "end it with `*/`, or write `//` before each of its lines");
        self.problem("E110", 0, 2, "this note is never closed", help);
        self.push_broken(Kind::Comment, length);
    }

    /// `#![enable(implicit_some)]` and its like mean nothing here and harm nobody.
    fn attribute(&mut self) {
        match self.text.as_bytes()[self.at..].iter().take(200).position(|byte| *byte == b']') {
            Some(end) => self.push(Kind::Comment, end + 1),
            None => self.mark('#'),
        }
    }

    fn quoted(&mut self) {
        if let Some(first) = quotes::is_lone(self.text, self.at).then(|| self.first_of_unopened()).flatten() {
            return self.unopened(first);
        }
        let rest = &self.text[self.at..];
        match quotes::end_of_text(rest) {
            quotes::End::At(end) => self.push(Kind::Text, end),
            quotes::End::Missing { end } => {
                self.problem("E102", 0, end, NO_QUOTE, "put a `\"` where the text ends");
                self.push_broken(Kind::Text, end);
            }
            quotes::End::QuoteInside { quote, end } => {
                let help = "write `\\\"` for a quote inside a text";
                self.problem("E103", quote, 1, "a quote inside a text ends it", help);
                self.push_broken(Kind::Text, end);
            }
        }
    }

    /// The first token of a text whose opening quote was forgotten: what stands on this line after
    /// the last name, bracket or text.
    fn first_of_unopened(&self) -> Option<usize> {
        let line = self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
        let start = self.tokens.partition_point(|token| token.start < line);
        let before = |index: usize| index.checked_sub(1).map(|before| self.tokens[before].kind);
        let begins = |index: &usize| match self.tokens[*index].kind {
            Kind::Colon => matches!(before(*index), Some(Kind::Ident | Kind::Text)),
            Kind::Comma => before(*index) == Some(Kind::Text),
            kind => kind.closer().is_some() && before(*index).is_none_or(Kind::is_trivia),
        };
        let last = (start..self.tokens.len()).rev().find(begins)?;
        (last + 1..self.tokens.len()).find(|index| !self.tokens[*index].kind.is_trivia())
    }

    fn unopened(&mut self, first: usize) {
        let (start, end) = (self.tokens[first].start, self.at + 1);
        self.tokens.truncate(first);
        self.report.take_back(start);
        self.at = start;
        self.problem(
            "E121",
            0,
            end - start,
            "this text has no opening quote",
            "put a `\"` where the text begins",
        );
        self.push_broken(Kind::Text, end - start);
    }

    fn raw(&mut self) {
        let rest = &self.text[self.at..];
        let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
        let body = 1 + hashes;
        if !rest[body..].starts_with('"') {
            return self.raw_word(hashes);
        }
        let closer = format!("\"{}", "#".repeat(hashes));
        if let Some(length) = rest[body + 1..].find(&closer) {
            return self.push(Kind::Text, body + 1 + length + closer.len());
        }
        let end = rest.find('\n').unwrap_or(rest.len());
        self.problem("E102", 0, end, NO_QUOTE, &format!("put `{closer}` where the text ends"));
        self.push_broken(Kind::Text, end);
    }

    /// `r#type` is a word; a lone `r` before `#` is one too.
    fn raw_word(&mut self, hashes: usize) {
        let rest = &self.text[self.at..];
        let word = rest[1 + hashes..].find(|letter| !is_ident(letter)).unwrap_or(rest.len() - 1 - hashes);
        if hashes == 1 && word > 0 { self.push(Kind::Ident, 2 + word) } else { self.push(Kind::Ident, 1) }
    }

    /// Quotes as word processors set them: understood, but no program reads them.
    fn typographic(&mut self) {
        let rest = &self.text[self.at..];
        let quote = rest.chars().next().map_or(0, char::len_utf8);
        let ends = |letter: char| matches!(letter, '\u{201c}' | '\u{201d}' | '\u{bb}' | '"' | '\n');
        let end = rest[quote..].find(ends).map_or(rest.len(), |end| quote + end);
        let closer = rest[end..].chars().next().filter(|letter| *letter != '\n').map_or(0, char::len_utf8);
        let help = "write straight quotes: \"...\"";
        self.problem("E119", 0, quote, "this text stands in typographic quotes", help);
        self.push_broken(Kind::Text, end + closer);
    }

    /// `'text'`: RON keeps single quotes for single characters, which nobody needs here.
    fn single_quoted(&mut self) {
        let rest = &self.text[self.at + 1..];
        let closer = rest.find(['\n', '\'', '"']).filter(|end| rest[*end..].starts_with('\''));
        let help = "write double quotes: \"...\"";
        self.problem("E119", 0, 1, "a text does not stand in single quotes", help);
        match closer {
            Some(end) => self.push_broken(Kind::Text, end + 2),
            None => self.push_broken(Kind::Stray, 1),
        }
    }

    fn number(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let mut end = 1;
        while let Some(byte) = rest.get(end) {
            let exponent = matches!(rest[end - 1], b'e' | b'E') && matches!(byte, b'+' | b'-');
            if !(byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_') || exponent) {
                break;
            }
            end += 1;
        }
        self.push(Kind::Number, end);
    }

    /// A bracket, a comma, a colon, or something that means nothing.
    fn mark(&mut self, first: char) {
        let kind = match first {
            '(' => Kind::OpenParen,
            ')' => Kind::CloseParen,
            '[' => Kind::OpenBracket,
            ']' => Kind::CloseBracket,
            '{' => Kind::OpenBrace,
            '}' => Kind::CloseBrace,
            ',' => Kind::Comma,
            ':' => Kind::Colon,
            _ => return self.stray(first),
        };
        self.push(kind, 1);
    }

    fn stray(&mut self, first: char) {
        let rest = &self.text[self.at..];
        let same = rest.find(|letter| letter != first).unwrap_or(rest.len());
        let shown = if first.is_control() { first.escape_default().to_string() } else { first.to_string() };
        let help = match first {
            '=' => "write `:` between a name and its value",
            ';' => "write `,` between two things",
            '#' => "a note to yourself begins with `//`",
            _ => "take it out, or put the text it belongs to in quotes",
        };
        self.problem("E101", 0, same, &format!("`{shown}` means nothing here"), help);
        self.push_broken(Kind::Stray, same);
    }
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{feff}'
}

fn is_ident(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn begins_number(rest: &str) -> bool {
    match rest.as_bytes() {
        [b'0'..=b'9', ..] | [b'.' | b'-' | b'+', b'0'..=b'9', ..] | [b'-' | b'+', b'.', b'0'..=b'9', ..] => {
            true
        }
        [b'-' | b'+', rest @ ..] => rest.starts_with(b"inf") || rest.starts_with(b"NaN"),
        _ => false,
    }
}
