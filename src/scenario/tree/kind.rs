//! The kinds of tokens and nodes of the tree.

/// What a token or a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
pub(crate) enum Kind {
    /// Blanks, line ends, a byte-order mark.
    Blank,
    /// `// ...`, `/* ... */` or `#![...]`.
    Comment,
    /// `"..."`, `r#"..."#`.
    Text,
    /// `6.40`, `-3`.
    Number,
    /// `strong`, `true`, `Scenario`.
    Ident,
    /// `(`
    OpenParen,
    /// `)`
    CloseParen,
    /// `[`
    OpenBracket,
    /// `]`
    CloseBracket,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// Characters that mean nothing here.
    Stray,
    /// The whole file.
    File,
    /// A text or number.
    Literal,
    /// A bare word.
    Word,
    /// A word with a record or tuple: `way_out("refund")`.
    Variant,
    /// `( ... )`: a record, tuple or nothing.
    Group,
    /// `[ ... ]`.
    List,
    /// `{ ... }`.
    Table,
    /// `name: value` in a group.
    Field,
    /// `key: value` in a table.
    Pair,
    /// What could not be understood.
    Broken,
}

impl Kind {
    const ALL: [Self; 24] = [
        Self::Blank,
        Self::Comment,
        Self::Text,
        Self::Number,
        Self::Ident,
        Self::OpenParen,
        Self::CloseParen,
        Self::OpenBracket,
        Self::CloseBracket,
        Self::OpenBrace,
        Self::CloseBrace,
        Self::Comma,
        Self::Colon,
        Self::Stray,
        Self::File,
        Self::Literal,
        Self::Word,
        Self::Variant,
        Self::Group,
        Self::List,
        Self::Table,
        Self::Field,
        Self::Pair,
        Self::Broken,
    ];

    /// Whether it stands between the things that mean something.
    pub(crate) fn is_trivia(self) -> bool {
        matches!(self, Self::Blank | Self::Comment)
    }

    /// The bracket that closes this one, where this one opens.
    pub(crate) fn closer(self) -> Option<Self> {
        match self {
            Self::OpenParen => Some(Self::CloseParen),
            Self::OpenBracket => Some(Self::CloseBracket),
            Self::OpenBrace => Some(Self::CloseBrace),
            _ => None,
        }
    }

    /// Whether it closes a bracket.
    pub(crate) fn is_closer(self) -> bool {
        matches!(self, Self::CloseParen | Self::CloseBracket | Self::CloseBrace)
    }

    /// Whether a value can begin with it.
    pub(crate) fn begins_value(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Ident) || self.closer().is_some()
    }
}

/// The language of the tree, for rowan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Ron {}

impl rowan::Language for Ron {
    type Kind = Kind;

    fn kind_from_raw(raw: rowan::SyntaxKind) -> Kind {
        Kind::ALL.get(usize::from(raw.0)).copied().unwrap_or(Kind::Broken)
    }

    fn kind_to_raw(kind: Kind) -> rowan::SyntaxKind {
        rowan::SyntaxKind(kind as u16)
    }
}

/// A node of the lossless tree.
pub(crate) type Node = rowan::SyntaxNode<Ron>;

#[cfg(test)]
mod tests {
    use super::*;
    use rowan::Language;

    #[test]
    fn kinds_survive_the_way_through_rowan() {
        for kind in Kind::ALL {
            assert_eq!(Ron::kind_from_raw(Ron::kind_to_raw(kind)), kind);
        }
    }
}
