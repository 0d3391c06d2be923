//! What a locale lacks: the keys the program uses against the messages there are.

use crate::message::Message;

use super::{Fault, Locale};

/// Everything wrong with saying `messages` in `locale`: missing keys and missing arguments.
pub fn lint<'a>(locale: &Locale, messages: impl IntoIterator<Item = &'a Message>) -> Vec<Fault> {
    messages.into_iter().filter_map(|message| locale.try_say(message).err()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_names_what_is_missing_and_only_that() {
        let used = [Message::new("locale-name"), Message::new("nobody-wrote-this")];
        let faults = lint(&Locale::english(), &used);
        assert_eq!(faults, [Fault::Missing { key: "nobody-wrote-this".to_owned() }]);
    }
}
