//! A first scenario from a few plain answers: a whole file with a comment at every part, ready to be changed.

/// What a trainer says about a story before there is one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What it is called.
    pub title: String,
    /// In which trade it happens.
    pub trade: String,
    /// What it trains.
    pub skill: String,
    /// Who the trainee is.
    pub seat: String,
    /// Where it happens.
    pub place: String,
    /// How the two are connected: `counter`, `phone` or `chat`.
    pub channel: &'static str,
    /// Sign for money.
    pub currency: String,
    /// What the trainee knows.
    pub briefing: String,
    /// The customer's name.
    pub name: String,
    /// What makes them a person.
    pub detail: String,
    /// Their first words.
    pub opens: String,
    /// What they say they want.
    pub wants: String,
    /// What they do not say by themselves.
    pub hidden: String,
    /// The best that can be done.
    pub way: String,
    /// What that costs the company, in money.
    pub cost: f64,
    /// What may be done without asking.
    pub policy: String,
}

/// The file: `template` with every `{name}` in it replaced by what the draft says.
pub fn written(draft: &Draft, template: &str) -> String {
    let words = |text: &str| listed(&word_groups(text));
    let slots = [
        ("title", quoted(&draft.title)),
        ("trade", quoted(&draft.trade)),
        ("skill", quoted(&draft.skill)),
        ("seat", quoted(&draft.seat)),
        ("place", quoted(&draft.place)),
        ("channel", draft.channel.to_owned()),
        ("currency", quoted(&draft.currency)),
        ("briefing", quoted(&draft.briefing)),
        ("name", quoted(&draft.name)),
        ("detail", quoted(&draft.detail)),
        ("opens", quoted(&draft.opens)),
        ("wants", quoted(&draft.wants)),
        ("hidden", quoted(&draft.hidden)),
        ("way_id", id_of(&draft.way)),
        ("way_words", listed(&[draft.way.to_lowercase()])),
        ("way", quoted(&draft.way)),
        ("cost", draft.cost.to_string()),
        ("policy", quoted(&draft.policy)),
        ("fact_words", words(&draft.opens)),
        ("hidden_words", words(&draft.hidden)),
    ];
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let slot = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = slots.iter().find(|(slot, _)| *slot == name)?;
            Some((value, after))
        });
        text.push_str(before);
        if let Some((value, after)) = slot {
            text.push_str(value);
            rest = after;
        } else {
            text.push('{');
            rest = after;
        }
    }
    text + rest
}

/// Whether a name can be the id of a scenario: small letters, digits and underscores, a letter first.
pub fn is_id(name: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    name.starts_with(|sign: char| sign.is_ascii_lowercase()) && name.chars().all(fits)
}

/// What stands between quotes in a scenario.
fn quoted(text: &str) -> String {
    let text = text.trim().replace('\\', "\\\\").replace('"', "\\\"");
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

fn listed(words: &[String]) -> String {
    let each = words.iter().map(|words| format!("\"{}\"", quoted(words)));
    each.collect::<Vec<_>>().join(", ")
}

/// An id made of the first words of a label.
fn id_of(label: &str) -> String {
    const WORDS: usize = 3;
    let words = label.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let id = words.take(WORDS).collect::<Vec<_>>().join("_").to_lowercase();
    if is_id(&id) { id } else { "best".to_owned() }
}

/// Groups of three words out of the longest stretches without a stop: a beginning to be bettered by hand.
fn word_groups(text: &str) -> Vec<String> {
    const WORDS: usize = 3;
    const GROUPS: usize = 6;
    let parts = text.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, ' ' | '\'' | '’' | '-'));
    let words = parts.map(|part| part.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>());
    let groups = words.flat_map(|words| {
        words.chunks(WORDS).filter(|chunk| chunk.len() > 1).map(|chunk| chunk.join(" ")).collect::<Vec<_>>()
    });
    groups.take(GROUPS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_line_ends_do_not_break_the_file() {
        let draft = Draft { title: "The \"other\"\none \\ two".into(), ..Draft::default() };
        assert_eq!(
            written(&draft, "(title: \"{title}\", {nothing}, {})"),
            "(title: \"The \\\"other\\\" one \\\\ two\", {nothing}, {})"
        );
    }

    #[test]
    fn ids_are_small_letters_digits_and_underscores() {
        assert!(is_id("wrong_door") && is_id("key2"));
        assert!(!is_id("") && !is_id("2keys") && !is_id("Wrong") && !is_id("a-b") && !is_id("../up"));
        assert_eq!(id_of("Send a driver, today"), "send_a_driver");
        assert_eq!(id_of("Überraschung"), "berraschung");
        assert_eq!(id_of("…"), "best");
    }
}
