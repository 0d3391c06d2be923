//! What the program says it is made of is what Cargo says.

#![expect(clippy::unwrap_used, reason = "a broken checkout should stop the test")]

use std::collections::BTreeMap;
use std::process::Command;

use empathy_engine::view::about::CRATES;
use serde_json::Value;

#[test]
fn every_crate_is_listed_with_its_licence() {
    let metadata = metadata();
    let packages: Vec<&Value> = metadata["packages"].as_array().unwrap().iter().collect();
    let own = packages.iter().find(|package| package["name"] == env!("CARGO_PKG_NAME")).unwrap();
    let direct = own["dependencies"].as_array().unwrap().iter().filter(|of| of["kind"].is_null());
    let licences: BTreeMap<&str, &str> = packages
        .iter()
        .filter_map(|package| Some((package["name"].as_str()?, package["license"].as_str()?)))
        .collect();
    let mut expected: Vec<String> = direct
        .map(|of| of["name"].as_str().unwrap())
        .filter_map(|name| Some(format!("{name}: {}", licences.get(name)?)))
        .collect();
    expected.sort();
    expected.dedup();
    assert_eq!(CRATES.lines().collect::<Vec<_>>(), expected, "assets/crates.txt is out of date");
}

/// The packages of this platform, from what is downloaded already.
fn metadata() -> Value {
    let host = Command::new("rustc").arg("-vV").output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--all-features"])
        .args(["--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
