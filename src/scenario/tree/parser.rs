//! Tokens -> the tree. Goes on after every mistake, so that all of them come in one run.

use rowan::{GreenNode, GreenNodeBuilder, Language};

use super::brackets::{Brackets, Closes, Open};
use super::kind::{Kind, Ron};
use super::lexer::Token;
use crate::scenario::problem::Report;

/// How deep brackets may stand inside each other.
const DEEPEST: usize = 64;

/// The tree of `tokens`, which are those of `text`.
pub(crate) fn parse(text: &str, tokens: &[Token], report: &mut Report<'_>) -> GreenNode {
    let brackets = Brackets::new(text, tokens);
    let builder = GreenNodeBuilder::new();
    let ended = tokens.last().is_some_and(|token| token.broken && token.kind == Kind::Comment);
    let mut parser = Parser { text, tokens, at: 0, builder, brackets, report, ended, forgotten: false };
    parser.start(Kind::File);
    parser.file();
    parser.finish();
    parser.builder.finish()
}

pub(super) struct Parser<'a, 'r, 't> {
    text: &'a str,
    tokens: &'a [Token],
    pub(super) at: usize,
    pub(super) builder: GreenNodeBuilder<'static>,
    pub(super) brackets: Brackets<'a>,
    pub(super) report: &'r mut Report<'t>,
    /// Whether the end of the text has been reported as too early.
    ended: bool,
    /// Whether a bracket ended just here without being closed.
    forgotten: bool,
}

impl Parser<'_, '_, '_> {
    fn file(&mut self) {
        self.trivia();
        match (self.kind(), self.kind_after(1)) {
            (None, _) => self.report.add("E117", 0..0, "this file is empty", "write `(title: \"...\", ...)`"),
            (Some(Kind::Ident | Kind::Text), Some(Kind::Colon)) => self.bare_record(),
            (Some(kind), _) if kind.begins_value() || kind == Kind::Stray => self.value(),
            _ => {}
        }
        self.trivia();
        if self.kind().is_some() {
            let help = "everything of a scenario stands in one pair of `( ... )`";
            self.problem_here("E109", "this stands outside of the scenario", help);
            self.broken_rest();
        }
    }

    /// A file whose outer brackets were forgotten.
    fn bare_record(&mut self) {
        let help = "put `(` before the first line and `)` after the last";
        self.problem_here("E118", "the scenario does not stand in `( ... )`", help);
        self.ended = true;
        let open = self.brackets.open_unwritten(self.at, Kind::CloseParen);
        self.inside(Kind::Group, open);
    }

    pub(super) fn value(&mut self) {
        self.trivia();
        match self.kind() {
            Some(Kind::Text | Kind::Number) => self.wrap(Kind::Literal),
            Some(Kind::Ident) if self.kind_after(1) == Some(Kind::OpenParen) => {
                self.start(Kind::Variant);
                self.bump();
                self.trivia();
                self.group(Kind::Group);
                self.finish();
            }
            Some(Kind::Ident) => self.wrap(Kind::Word),
            Some(Kind::OpenParen) => self.group(Kind::Group),
            Some(Kind::OpenBracket) => self.group(Kind::List),
            Some(Kind::OpenBrace) => self.group(Kind::Table),
            Some(Kind::Stray) => self.stray_value(),
            _ => self.missing_value(),
        }
    }

    /// `( ... )`, `[ ... ]` or `{ ... }`.
    fn group(&mut self, kind: Kind) {
        if self.brackets.depth() >= DEEPEST {
            return self.too_deep();
        }
        let Some(open) = self.brackets.open(self.at) else { return };
        self.start(kind);
        self.bump();
        self.entries(kind, open);
        self.finish();
    }

    /// What stands in a bracket that was forgotten.
    pub(super) fn inside(&mut self, kind: Kind, open: Open) {
        self.start(kind);
        self.entries(kind, open);
        self.finish();
    }

    /// Everything up to the closing bracket, and that.
    pub(super) fn entries(&mut self, kind: Kind, open: Open) {
        while !self.ends(kind, open) {
            match self.kind() {
                Some(closer) if closer.is_closer() => self.stray_closer(),
                Some(Kind::Comma) => {
                    self.problem_here("E108", "nothing stands before this comma", "take the comma out");
                    self.bump();
                }
                Some(Kind::Stray) => self.wrap(Kind::Broken),
                _ => {
                    self.entry(kind);
                    self.separator();
                }
            }
        }
        self.brackets.close();
    }

    /// Takes the closing bracket, or says that there is none.
    fn ends(&mut self, kind: Kind, open: Open) -> bool {
        self.trivia();
        let closes = match self.kind() {
            None => Closes::Outer,
            Some(kind) if kind.is_closer() => self.brackets.closes(self.at),
            Some(_) if self.brackets.is_outside(self.at) || self.shows_unclosed_list(kind) => Closes::Outer,
            Some(_) => Closes::Nothing,
        };
        match closes {
            Closes::This => self.bump(),
            Closes::Outer => self.never_closed(open),
            Closes::Nothing => {}
        }
        closes != Closes::Nothing
    }

    fn never_closed(&mut self, open: Open) {
        self.forgotten = true;
        let at_the_end = self.kind().is_none();
        if at_the_end && self.ended {
            return;
        }
        self.ended |= at_the_end;
        let token = self.tokens[open.token];
        let closer = bracket(open.closer);
        let message = format!("a `{closer}` is missing: this is never closed");
        self.report.add("E104", token.start..token.end, message, format!("put `{closer}` where it ends"));
    }

    fn stray_closer(&mut self) {
        let message = format!("this `{}` closes nothing", bracket(self.kind().unwrap_or(Kind::Stray)));
        self.problem_here("E105", &message, "take it out, or add the bracket that opens it");
        self.wrap(Kind::Broken);
        self.trivia();
        if self.kind() == Some(Kind::Comma) {
            self.bump();
        }
    }

    fn entry(&mut self, group: Kind) {
        let (first, second) = (self.kind(), self.kind_after(1));
        let keyed = second == Some(Kind::Colon) || self.is_equals(1);
        match (group, first) {
            (Kind::Table, _) => self.pair(),
            (Kind::Group, Some(Kind::Text)) if keyed => {
                self.problem_here("E115", "the name of a field stands without quotes", "take the quotes out");
                self.field();
            }
            (Kind::Group, Some(Kind::Ident)) if keyed || self.lacks_colon() => self.field(),
            (Kind::List, Some(Kind::Ident)) if keyed && self.lacks_opener(Kind::CloseParen) => {
                self.unopened(Kind::Group, Kind::CloseParen);
            }
            (Kind::List, Some(Kind::Ident)) if keyed => {
                let help = "write `(name: value)` for a record, or the value alone";
                self.problem_here("E116", "a list holds values, not named fields", help);
                self.field();
            }
            (_, Some(Kind::Colon)) => {
                self.problem_here("E108", "a name is missing before this `:`", "write `name: value`");
                self.wrap(Kind::Broken);
            }
            _ => self.value(),
        }
    }

    /// `name value`: the colon was forgotten.
    fn lacks_colon(&self) -> bool {
        self.kind_after(1).is_some_and(|kind| kind.begins_value() && kind != Kind::OpenParen)
    }

    fn field(&mut self) {
        self.start(Kind::Field);
        self.bump();
        self.colon();
        self.value_or_unopened();
        self.finish();
    }

    fn pair(&mut self) {
        self.start(Kind::Pair);
        if self.kind() == Some(Kind::Ident) && self.kind_after(1) == Some(Kind::Colon) {
            self.problem_here("E115", "the names in a table stand in quotes", "write `{\"name\": value}`");
        }
        self.value();
        self.colon();
        self.trivia();
        if self.last_is_colon() || self.kind().is_some_and(Kind::begins_value) {
            self.value();
        }
        self.finish();
    }

    fn colon(&mut self) {
        let before = self.last_end();
        self.trivia();
        match self.kind() {
            Some(Kind::Colon) => self.bump(),
            Some(Kind::Stray) => self.wrap(Kind::Broken),
            _ => self.report.add("E107", before..before, "a `:` is missing here", "write `name: value`"),
        }
    }

    /// `£5`: what stands after the stray character belongs to it.
    fn stray_value(&mut self) {
        self.start(Kind::Broken);
        self.bump();
        if matches!(self.kind(), Some(Kind::Text | Kind::Number | Kind::Ident)) {
            self.bump();
        }
        self.finish();
    }

    fn missing_value(&mut self) {
        let end = self.last_end();
        self.report.add("E108", end..end, "a value is missing here", "write a value, or take the name out");
    }

    /// The comma after an entry, unless the bracket closes.
    pub(super) fn separator(&mut self) {
        let (end, excused) = (self.last_end(), self.last_is_broken() || self.forgotten);
        self.trivia();
        let mut stray = false;
        while self.kind() == Some(Kind::Stray) {
            self.wrap(Kind::Broken);
            self.trivia();
            stray = true;
        }
        match self.kind() {
            Some(Kind::Comma) => self.bump(),
            None => {}
            Some(kind) if kind.is_closer() || stray || excused || self.brackets.is_outside(self.at) => {}
            Some(_) => {
                let help = "a comma stands between two things of a list or record";
                self.report.add("E106", end..end, "a comma is missing here", help);
            }
        }
    }

    /// Skips what stands in brackets that are nested too deep to be meant.
    fn too_deep(&mut self) {
        let help = "a scenario needs no more than ten; a bracket may stand too often";
        self.problem_here("E113", &format!("more than {DEEPEST} brackets stand inside each other"), help);
        self.start(Kind::Broken);
        let mut depth = 0_usize;
        while let Some(kind) = self.kind() {
            depth = if kind.is_closer() { depth - 1 } else { depth + usize::from(kind.closer().is_some()) };
            self.bump();
            if depth == 0 {
                break;
            }
        }
        self.finish();
    }

    fn broken_rest(&mut self) {
        self.start(Kind::Broken);
        while self.kind().is_some() {
            self.bump();
        }
        self.finish();
    }

    fn problem_here(&mut self, code: &'static str, message: &str, help: &str) {
        self.problem_at(self.at, code, message, help);
    }

    /// Reports the token at `token`.
    pub(super) fn problem_at(&mut self, token: usize, code: &'static str, message: &str, help: &str) {
        let span = self.tokens.get(token).map_or(0..0, |token| token.start..token.end);
        self.report.add(code, span, message, help);
    }

    pub(super) fn start(&mut self, kind: Kind) {
        self.builder.start_node(Ron::kind_to_raw(kind));
    }

    pub(super) fn finish(&mut self) {
        self.builder.finish_node();
    }

    fn wrap(&mut self, kind: Kind) {
        self.start(kind);
        self.bump();
        self.finish();
    }

    pub(super) fn trivia(&mut self) {
        while self.kind().is_some_and(Kind::is_trivia) {
            self.bump();
        }
    }

    fn bump(&mut self) {
        if let Some(token) = self.tokens.get(self.at) {
            self.builder.token(Ron::kind_to_raw(token.kind), &self.text[token.start..token.end]);
            self.forgotten &= token.kind.is_trivia();
            self.at += 1;
        }
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    /// The token that is `count` meaningful ones further on, and its kind.
    pub(super) fn meaningful(&self, count: usize) -> Option<(usize, Kind)> {
        let rest = self.tokens.iter().enumerate().skip(self.at).filter(|(_, token)| !token.kind.is_trivia());
        rest.map(|(index, token)| (index, token.kind)).nth(count)
    }

    pub(super) fn kind_after(&self, count: usize) -> Option<Kind> {
        self.meaningful(count).map(|(_, kind)| kind)
    }

    fn is_equals(&self, count: usize) -> bool {
        self.meaningful(count).is_some_and(|(index, _)| {
            let token = self.tokens[index];
            &self.text[token.start..token.end] == "="
        })
    }

    fn last(&self) -> Option<&Token> {
        self.tokens[..self.at].iter().rev().find(|token| !token.kind.is_trivia())
    }

    fn last_is_colon(&self) -> bool {
        self.last().is_some_and(|token| token.kind == Kind::Colon)
    }

    fn last_end(&self) -> usize {
        self.last().map_or(0, |token| token.end)
    }

    fn last_is_broken(&self) -> bool {
        self.last().is_some_and(|token| token.broken)
    }
}

fn bracket(kind: Kind) -> &'static str {
    match kind {
        Kind::CloseParen => ")",
        Kind::CloseBracket => "]",
        Kind::CloseBrace => "}",
        _ => "?",
    }
}
