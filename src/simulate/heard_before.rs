//! What was heard in an earlier run of the same sessions, so that they can be played again without hearing.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::listen::{Context, Heard, Listener};

/// Everything heard so far, by who it was said to (the seed) and all that was said before.
#[derive(Debug, Default)]
pub struct HeardBefore(Mutex<BTreeMap<[u8; 32], Heard>>);

impl HeardBefore {
    /// How many replies are kept.
    pub fn len(&self) -> usize {
        self.0.lock().map_or(0, |heard| heard.len())
    }

    /// Whether nothing was heard yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// `listener` for the person that `seed` draws: it hears a reply once and remembers it.
    pub fn beside(self: &Arc<Self>, listener: Arc<dyn Listener>, seed: u64) -> Arc<dyn Listener> {
        Arc::new(Remembering { listener, seed, before: Arc::clone(self) })
    }
}

struct Remembering {
    listener: Arc<dyn Listener>,
    seed: u64,
    before: Arc<HeardBefore>,
}

impl Listener for Remembering {
    fn fingerprint(&self) -> String {
        self.listener.fingerprint()
    }

    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard {
        let key = key(self.seed, reply, context);
        if let Some(heard) = self.before.0.lock().ok().and_then(|before| before.get(&key).cloned()) {
            return heard;
        }
        let heard = self.listener.hear(reply, context);
        if let Ok(mut before) = self.before.0.lock() {
            before.insert(key, heard.clone());
        }
        heard
    }
}

/// All that hearing depends on; the case stands behind the seed.
fn key(seed: u64, reply: &str, context: &Context<'_>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&seed.to_le_bytes());
    let lists = [context.earlier_lines, context.own_replies, context.told];
    let texts = [reply, context.line].into_iter().chain(lists.into_iter().flatten().map(String::as_str));
    for text in texts {
        hasher.update(&text.len().to_le_bytes());
        hasher.update(text.as_bytes());
    }
    for list in lists {
        hasher.update(&list.len().to_le_bytes());
    }
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::english;
    use crate::scenario::Case;

    #[test]
    fn a_reply_is_heard_once_for_each_person_and_place_in_the_talk() {
        let before = Arc::new(HeardBefore::default());
        let case = Case::default();
        let context =
            Context { case: &case, line: "It is broken.", earlier_lines: &[], own_replies: &[], told: &[] };
        let fresh = english().hear("I am sorry about that.", &context);
        for seed in [1, 1, 2] {
            let listener = before.beside(Arc::new(english()), seed);
            assert_eq!(listener.hear("I am sorry about that.", &context), fresh);
        }
        assert_eq!(before.len(), 2);
        let told = ["party".to_owned()];
        let later = Context { told: &told, ..context };
        before.beside(Arc::new(english()), 2).hear("I am sorry about that.", &later);
        assert_eq!(before.len(), 3);
    }
}
