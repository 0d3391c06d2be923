//! Text -> a lossless tree with the place of everything: comments, blanks and mistakes included.
//!
//! No crate reads RON this way (ron issue 216), and a trainer with three mistakes should hear
//! of all three. The tokens of the tree are the text again, byte for byte.

mod brackets;
mod kind;
pub(crate) mod lexer;
mod lower;
mod parser;
mod quotes;
mod unopened;
pub(crate) mod value;

pub(crate) use kind::Kind;
use kind::{Node, Ron};
use rowan::{GreenNode, GreenNodeBuilder, Language};

use super::problem::Report;
use value::Value;

/// Texts above this size (bytes) are not read.
pub(crate) const LARGEST: usize = 1_000_000;
/// Texts of more pieces (words, marks, blanks) are not read either: the longest scenario shipped has a tenth.
const MOST_PIECES: usize = 300_000;

/// The tree of one text.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    green: GreenNode,
}

/// Parses any text; what is wrong with it goes into the report.
pub(crate) fn parse(text: &str, report: &mut Report<'_>) -> Tree {
    if text.len() > LARGEST {
        let help = "a scenario is a few pages; split it into several, or take out what does not belong";
        report.add("E114", 0..0, format!("this file is larger than {} MB", LARGEST / 1_000_000), help);
        return Tree::unread(text);
    }
    let tokens = lexer::lex(text, report);
    if tokens.len() > MOST_PIECES {
        report.take_back(0);
        let help = "a scenario is a few pages: was something pasted far too often?";
        report.add("E114", 0..0, format!("this file has more than {MOST_PIECES} words and marks"), help);
        return Tree::unread(text);
    }
    Tree { green: parser::parse(text, &tokens, report) }
}

impl Tree {
    /// The whole text as one piece.
    fn unread(text: &str) -> Self {
        let mut builder = GreenNodeBuilder::new();
        builder.start_node(Ron::kind_to_raw(Kind::File));
        builder.token(Ron::kind_to_raw(Kind::Stray), text);
        builder.finish_node();
        Self { green: builder.finish() }
    }

    /// The text the tree was made of.
    #[cfg(test)]
    pub(crate) fn text(&self) -> String {
        Node::new_root(self.green.clone()).text().to_string()
    }

    /// What the text says, without blanks and comments; nothing where it holds no value.
    pub(crate) fn value(&self, report: &mut Report<'_>) -> Option<Value> {
        lower::lower(&Node::new_root(self.green.clone()), report)
    }
}

#[cfg(test)]
mod tests;
