//! Rebuilds the program when an authored file comes, changes or goes: they are embedded by `src/files.rs`.

fn main() {
    println!("cargo::rerun-if-changed=scenarios");
    println!("cargo::rerun-if-changed=locales");
}
