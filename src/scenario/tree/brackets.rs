//! Which bracket closes which, when some are missing: indentation decides.

use super::kind::Kind;
use super::lexer::Token;

const CLOSERS: [Kind; 3] = [Kind::CloseParen, Kind::CloseBracket, Kind::CloseBrace];

/// A bracket that is open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    /// Its place in the list of tokens.
    pub(crate) token: usize,
    /// What closes it.
    pub(crate) closer: Kind,
    /// The line it stands on.
    line: Line,
}

/// A line and how far it is indented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    start: usize,
    indent: usize,
}

/// What a closing bracket does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closes {
    /// Closes the innermost open bracket.
    This,
    /// Closes one further out: the innermost was forgotten.
    Outer,
    /// Closes nothing.
    Nothing,
}

/// The brackets of one text.
#[derive(Debug)]
pub(crate) struct Brackets<'a> {
    text: &'a str,
    tokens: &'a [Token],
    lines: Vec<Line>,
    balanced: bool,
    last: usize,
    surplus: [i64; 3],
    open: Vec<Open>,
}

impl<'a> Brackets<'a> {
    /// None open yet.
    pub(crate) fn new(text: &'a str, tokens: &'a [Token]) -> Self {
        let surplus = CLOSERS.map(|closer| surplus(tokens, closer));
        let last = tokens.iter().rposition(|token| !token.kind.is_trivia()).unwrap_or(0);
        Self { text, tokens, lines: lines(text), balanced: balanced(tokens), last, surplus, open: Vec::new() }
    }

    /// How many are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Opens the bracket that is the token at `token`.
    pub(crate) fn open(&mut self, token: usize) -> Option<Open> {
        let closer = self.tokens.get(token)?.kind.closer()?;
        let open = Open { token, closer, line: self.line(token) };
        self.open.push(open);
        Some(open)
    }

    /// Opens a bracket that was forgotten before the token at `token`.
    pub(crate) fn open_unwritten(&mut self, token: usize, closer: Kind) -> Open {
        let line = self.line(token.min(self.tokens.len().saturating_sub(1)));
        let line = Line { indent: line.indent.saturating_sub(1), ..line };
        let open = Open { token, closer, line };
        self.open.push(open);
        open
    }

    /// How many more brackets like this one close than open; below zero, fewer.
    pub(crate) fn surplus(&self, closer: Kind) -> i64 {
        CLOSERS.iter().position(|known| *known == closer).map_or(0, |index| self.surplus[index])
    }

    /// Closes the innermost.
    pub(crate) fn close(&mut self) {
        self.open.pop();
    }

    /// What the closing bracket at `token` does.
    pub(crate) fn closes(&self, token: usize) -> Closes {
        let kind = self.tokens[token].kind;
        let Some((inner, outer)) = self.open.split_last() else { return Closes::Nothing };
        if self.balanced {
            return if inner.closer == kind { Closes::This } else { Closes::Nothing };
        }
        let may = |open: &Open, is_root: bool| open.closer == kind && (!is_root || self.may_end(token));
        let closes_outer = || {
            outer.iter().enumerate().any(|(depth, open)| may(open, depth == 0) && self.lines_up(token, open))
        };
        if may(inner, outer.is_empty()) {
            let farther_out = self.is_first(token) && self.line(token).indent < inner.line.indent;
            return if farther_out && closes_outer() { Closes::Outer } else { Closes::This };
        }
        if closes_outer() { Closes::Outer } else { Closes::Nothing }
    }

    /// Whether the token at `token` stands too far left to belong to the innermost open bracket.
    pub(crate) fn is_outside(&self, token: usize) -> bool {
        let Some((inner, [_, ..])) = self.open.split_last() else { return false };
        !self.balanced
            && self.is_first(token)
            && self.line(token) != inner.line
            && self.line(token).indent <= inner.line.indent
    }

    /// The outermost bracket closes at the very end, if there is one to close it there.
    fn may_end(&self, token: usize) -> bool {
        token == self.last || self.tokens[self.last].kind != self.tokens[token].kind
    }

    fn lines_up(&self, token: usize, open: &Open) -> bool {
        let line = self.line(token);
        line.start == open.line.start || (self.is_first(token) && line.indent == open.line.indent)
    }

    fn is_first(&self, token: usize) -> bool {
        let line = self.line(token);
        self.tokens[token].start == line.start + line.indent
    }

    fn line(&self, token: usize) -> Line {
        let start = self.tokens[token].start;
        let next = self.lines.partition_point(|line| line.start <= start);
        let line = self.lines[next.saturating_sub(1)];
        debug_assert!(line.start <= self.text.len(), "lines lie in the text");
        line
    }
}

fn surplus(tokens: &[Token], closer: Kind) -> i64 {
    let change = |token: &Token| match token.kind {
        kind if kind == closer => 1,
        kind if kind.closer() == Some(closer) => -1,
        _ => 0,
    };
    tokens.iter().map(change).sum()
}

fn lines(text: &str) -> Vec<Line> {
    let mut start = 0;
    let mut lines = vec![Line { start: 0, indent: 0 }];
    lines.clear();
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t', '\u{feff}']).len();
        lines.push(Line { start, indent });
        start += line.len();
    }
    lines.push(Line { start, indent: 0 });
    lines
}

fn balanced(tokens: &[Token]) -> bool {
    let mut open = Vec::new();
    for token in tokens {
        if let Some(closer) = token.kind.closer() {
            open.push(closer);
        } else if token.kind.is_closer() && open.pop() != Some(token.kind) {
            return false;
        }
    }
    open.is_empty()
}
