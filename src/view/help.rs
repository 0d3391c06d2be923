//! The help of each screen: what can be done there, and with which keys.

use super::words::Page;
use crate::locale::Locale;

/// Help on one screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HelpView {
    /// The heading.
    pub heading: String,
    /// What can be done there.
    pub pages: Vec<Page>,
    /// The button back.
    pub back: String,
    /// Which keys do what.
    pub keys: String,
}

/// Help on the screen of this name (`library`, `conversation`, ...); a screen without words of its own
/// has those that hold everywhere.
pub fn help(screen: &str, locale: &Locale) -> HelpView {
    let page = |name: &str| {
        let key = format!("help-{name}");
        locale
            .has(&key)
            .then(|| Page { title: locale.text(&format!("{key}-title")), text: locale.text(&key) })
    };
    HelpView {
        heading: locale.text("help-heading"),
        pages: [screen, "everywhere"].into_iter().filter_map(page).collect(),
        back: locale.text("help-back"),
        keys: locale.text("help-keys"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_has_help_of_its_own_and_what_holds_everywhere() {
        for screen in [
            "library",
            "briefing",
            "conversation",
            "debrief",
            "replay",
            "shift",
            "reversal",
            "studio",
            "settings",
            "about",
        ] {
            let view = help(screen, &Locale::english());
            assert_eq!(view.pages.len(), 2, "{screen}");
            assert!(view.pages.iter().all(|page| !page.text.contains('[') && !page.title.contains('[')));
        }
        assert_eq!(help("nowhere", &Locale::english()).pages.len(), 1);
    }
}
