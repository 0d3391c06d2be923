//! What the program is made of, and under which terms: kept true by a test that asks Cargo.

use crate::locale::Locale;
use crate::message::Message;

/// Every crate the program is built from directly, a line each: `name: licence`.
pub const CRATES: &str = include_str!("../../assets/crates.txt");

/// Everything on the screen about the program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AboutView {
    /// The name.
    pub heading: String,
    /// Version and licence.
    pub says: Vec<String>,
    /// Heading over the crates.
    pub crates_heading: String,
    /// What the list is.
    pub crates_lead: String,
    /// Each crate with its licence.
    pub crates: Vec<String>,
    /// The button back.
    pub back: String,
    /// Which keys do what.
    pub keys: String,
}

/// What the program is made of.
pub fn about(locale: &Locale) -> AboutView {
    let version = Message::new("about-version").with("version", env!("CARGO_PKG_VERSION"));
    let licence = Message::new("about-licence").with("licence", env!("CARGO_PKG_LICENSE"));
    AboutView {
        heading: locale.text("about-heading"),
        says: vec![
            locale.say(&version),
            locale.text("about-private"),
            locale.text("about-not-validated"),
            locale.say(&licence),
            locale.text("about-typeface"),
        ],
        crates_heading: locale.text("about-crates"),
        crates_lead: locale.text("about-crates-lead"),
        crates: CRATES.lines().map(str::to_owned).collect(),
        back: locale.text("about-back"),
        keys: locale.text("about-keys"),
    }
}
