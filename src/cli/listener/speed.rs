//! How long hearing takes: a message and a reply of 32 word pieces each, on one core.

use std::time::Instant;

use crate::cli::{Failure, Shell};
use crate::listen::cues::CueListener;
use crate::listen::{Context, Listener as _};
use crate::scenario::Case;

/// A message and a reply of about 32 word pieces each.
const MESSAGE: &str = "I collected this front door key from you on Tuesday, and it slides in and then nothing moves. \
                       My pupil and I sat on the stairs for twenty minutes.";
const REPLY: &str = "So you came back from work and stood on your own stairs with a pupil because of our key. I will cut \
                     it again from the original now, and you pay nothing.";
const TIMES: usize = 300;

/// Prints the median and the slowest of a hundred.
pub(super) fn report(listener: &CueListener, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let case = Case::default();
    let context = Context { case: &case, line: MESSAGE, earlier_lines: &[], own_replies: &[], told: &[] };
    let mut took: Vec<f64> = (0..TIMES)
        .map(|_| {
            let since = Instant::now();
            std::hint::black_box(listener.hear(REPLY, &context));
            since.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    let (half, most) = (took[TIMES / 2], took[TIMES * 99 / 100]);
    writeln!(
        shell.out,
        "{:<44}{most:>6.1}   ms; half within {half:.1} ms",
        "hearing 32 + 32 word pieces: 99 of 100 in"
    )?;
    Ok(())
}
