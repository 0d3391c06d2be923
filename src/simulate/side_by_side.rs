//! Work on every core at once.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Does every job, on as many threads as there are cores; what comes of them stands in their order.
pub fn side_by_side<J: Sync, T: Send>(jobs: &[J], work: impl Fn(&J) -> T + Sync) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = jobs.len().div_ceil(cores).max(1);
    let work = &work;
    thread::scope(|scope| {
        let each =
            jobs.chunks(share).map(|jobs| scope.spawn(move || jobs.iter().map(work).collect::<Vec<T>>()));
        let running: Vec<_> = each.collect();
        running
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|fault| resume_unwind(fault)))
            .collect()
    })
}
