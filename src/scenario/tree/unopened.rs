//! Things whose opening bracket was forgotten: `words: "a", "b"]` or `feels: anger: strong)`.
//!
//! Only looked for where a file has more closing brackets of a kind than opening ones.

use rowan::Language;

use super::brackets::Closes;
use super::kind::{Kind, Ron};
use super::parser::Parser;

impl Parser<'_, '_, '_> {
    /// Whether the bracket that this one closes is missing somewhere.
    pub(super) fn lacks_opener(&self, closer: Kind) -> bool {
        self.brackets.surplus(closer) > 0
    }

    /// Whether a named field shows that a `]` was forgotten.
    pub(super) fn shows_unclosed_list(&self, kind: Kind) -> bool {
        kind == Kind::List
            && self.kind() == Some(Kind::Ident)
            && self.kind_after(1) == Some(Kind::Colon)
            && self.brackets.surplus(Kind::CloseBracket) < 0
    }

    /// Reports that a bracket is missing here, and takes what stands in it.
    pub(super) fn unopened(&mut self, kind: Kind, closer: Kind) {
        self.missing_bracket(self.at, closer);
        let open = self.brackets.open_unwritten(self.at, closer);
        self.inside(kind, open);
    }

    /// The value of a field, with its bracket or without.
    pub(super) fn value_or_unopened(&mut self) {
        self.trivia();
        let keyed = self.kind_after(1) == Some(Kind::Colon);
        match self.kind() {
            Some(Kind::Ident) if keyed && self.lacks_opener(Kind::CloseParen) => {
                self.unopened(Kind::Group, Kind::CloseParen);
            }
            Some(Kind::Text) if keyed && self.lacks_opener(Kind::CloseBrace) => {
                self.unopened(Kind::Table, Kind::CloseBrace);
            }
            _ => self.value_or_unopened_list(),
        }
    }

    fn value_or_unopened_list(&mut self) {
        let (checkpoint, first) = (self.builder.checkpoint(), self.at);
        self.value();
        if !self.lacks_opener(Kind::CloseBracket) || !self.goes_on_as_list() {
            return;
        }
        self.missing_bracket(first, Kind::CloseBracket);
        let open = self.brackets.open_unwritten(first, Kind::CloseBracket);
        self.builder.start_node_at(checkpoint, Ron::kind_to_raw(Kind::List));
        self.separator();
        self.entries(Kind::List, open);
        self.finish();
    }

    /// `, value` without a name, or a `]` that nothing has opened.
    fn goes_on_as_list(&self) -> bool {
        let Some((place, next)) = self.meaningful(0) else { return false };
        if next == Kind::CloseBracket {
            return self.brackets.closes(place) == Closes::Nothing;
        }
        let named = self.meaningful(2).is_some_and(|(_, kind)| kind == Kind::Colon);
        let value = self.meaningful(1).is_some_and(|(_, kind)| kind.begins_value());
        next == Kind::Comma && value && !named
    }

    fn missing_bracket(&mut self, before: usize, closer: Kind) {
        let opener = match closer {
            Kind::CloseBracket => "[",
            Kind::CloseBrace => "{",
            _ => "(",
        };
        let help = format!("put `{opener}` before it");
        self.problem_at(before, "E120", &format!("a `{opener}` is missing before this"), &help);
    }
}
