//! Who may sit in the seat: people of different styles, and people after a score.

/// A way of behaving at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trainee {
    /// Listens, finds what matters, does the right thing.
    Expert,
    /// Listens with few words.
    Brief,
    /// One question, then the right thing.
    Triage,
    /// Says sorry and does the right thing at once.
    OneTouch,
    /// Listens and acknowledges, and does nothing.
    Warm,
    /// Does the right thing and listens to nobody.
    Cold,
    /// Is sorry, again and again.
    OverApologetic,
    /// Reads from a script.
    Script,
    /// Says back every sentence word for word.
    Parrot,
    /// Strings good words together.
    Stuffer,
    /// Says nothing.
    Silent,
    /// Is rude, and does the right thing.
    Rude,
    /// Gives everything there is.
    RefundEverything,
    /// Promises everything and does nothing.
    Liar,
    /// Sells something first.
    Upseller,
    /// Uses what nobody told.
    Snooper,
    /// Does anything.
    Random,
}

/// What a trainee is to a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A style that should do well.
    Honest,
    /// Half of what it takes: must not be enough.
    OneSided,
    /// Plays for a score: must not get it.
    Cheat,
}

impl Trainee {
    /// Every trainee, in the order of the table.
    pub const ALL: [Self; 17] = [
        Self::Expert,
        Self::Brief,
        Self::Triage,
        Self::OneTouch,
        Self::Warm,
        Self::Cold,
        Self::OverApologetic,
        Self::Script,
        Self::Parrot,
        Self::Stuffer,
        Self::Silent,
        Self::Rude,
        Self::RefundEverything,
        Self::Liar,
        Self::Upseller,
        Self::Snooper,
        Self::Random,
    ];

    /// What it is called, in messages and streams of chance.
    pub fn name(self) -> &'static str {
        const NAMES: [&str; 17] = [
            "expert",
            "brief",
            "triage",
            "one-touch",
            "warm",
            "cold",
            "over-apologetic",
            "script",
            "parrot",
            "stuffer",
            "silent",
            "rude",
            "refund-everything",
            "liar",
            "upseller",
            "snooper",
            "random",
        ];
        NAMES[self as usize]
    }

    /// What it is to a scenario.
    pub fn sort(self) -> Sort {
        match self {
            Self::Expert | Self::Brief | Self::Triage | Self::OneTouch => Sort::Honest,
            Self::Warm | Self::Cold => Sort::OneSided,
            _ => Sort::Cheat,
        }
    }

    /// The scores it plays for, as places in [`crate::scoring::SCORES`].
    pub fn games(self) -> &'static [usize] {
        match self {
            Self::OverApologetic => &[1],
            Self::Script => &[0, 1],
            Self::Parrot | Self::Snooper => &[0],
            Self::Silent | Self::RefundEverything | Self::Liar | Self::Upseller => &[2],
            Self::Stuffer | Self::Random | Self::Rude => &[0, 1, 2],
            _ => &[],
        }
    }
}
