//! Holds the memory allocator of Linux to one arena, so that the window does not grow all day.
//!
//! glibc gives every thread an arena of its own and seldom returns what lies free in them; with the dozens
//! of threads of a window that grows for hours. How many arenas there are can only be said before the
//! program starts, so the program starts itself once more and says it.

/// What glibc reads: one arena, and large pieces given back at once (its own first thresholds, which it would raise).
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const SETTINGS: [(&str, &str); 3] =
    [("MALLOC_ARENA_MAX", "1"), ("MALLOC_MMAP_THRESHOLD_", "131072"), ("MALLOC_TRIM_THRESHOLD_", "131072")];

/// Begins the program anew with one arena. Returns where there is nothing to do: on other systems, where
/// somebody chose otherwise, and the second time.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(super) fn hold_to_one() {
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    if SETTINGS.iter().any(|(name, _)| std::env::var_os(name).is_some()) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    // Comes back only where it failed; then the window grows a little, and that is all.
    let _failed = Command::new(program).args(std::env::args_os().skip(1)).envs(SETTINGS).exec();
}

/// Nothing to do: only glibc has arenas.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(super) fn hold_to_one() {}
