//! Work behind the picture, on threads that give way to drawing.
//!
//! Where there is no graphics card, drawing takes both cores of a small machine; a reply that is being heard
//! at the same priority would hold up the face it is said to. Where drawing leaves nothing, the face holds still for
//! it after a moment (`turns::Listening`). Bevy's own pools keep their priority: what a picture is drawn with is made there.

use std::panic::resume_unwind;
use std::thread;

use thread_priority::{ThreadPriority, set_current_thread_priority};

/// Does something on a thread that gives way, and waits for it. On Linux the threads it starts give way too: so does
/// the one of its own that the trained reader works on.
pub(super) fn behind<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let work = || {
        give_way();
        work()
    };
    thread::scope(|scope| scope.spawn(work).join()).unwrap_or_else(|panic| resume_unwind(panic))
}

/// Lowers the priority of this thread as far as it goes. A system that refuses draws less evenly, and that is all.
fn give_way() {
    let _refused = set_current_thread_priority(ThreadPriority::Min);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_behind_comes_back() {
        assert_eq!(behind(|| 7), 7);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn work_behind_the_picture_gives_way_and_so_do_its_threads() {
        // Field 19 of proc(5), counted from after the name: how far a thread gives way.
        let niceness = || {
            let line = std::fs::read_to_string("/proc/thread-self/stat").unwrap_or_default();
            let rest = line.rsplit_once(") ").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
            rest.split(' ').nth(16).and_then(|word| word.parse::<i32>().ok())
        };
        let here = niceness();
        let there = behind(|| (niceness(), thread::spawn(niceness).join().ok().flatten()));
        assert!(here.is_some() && there.0 > here && there.1 == there.0, "{here:?} {there:?}");
        assert_eq!(niceness(), here, "whoever waits keeps its own");
    }
}
