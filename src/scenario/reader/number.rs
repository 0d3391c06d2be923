//! Numbers as RON writes them.

/// A number of any size; `None` where the digits make none, or one too large to hold.
pub(super) fn decimal(written: &str) -> Option<f64> {
    let number: f64 = written.replace('_', "").parse().ok()?;
    number.is_finite().then_some(number)
}

/// A whole number from 0.
pub(super) fn whole(written: &str) -> Option<u64> {
    let digits = written.replace('_', "");
    let digits = digits.strip_prefix('+').unwrap_or(&digits);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}
