//! What must hold of a tree, for any text at all.

use proptest::prelude::*;

use super::value::{Step, What};
use super::*;

fn codes(text: &str) -> Vec<(&'static str, usize, usize)> {
    let mut report = Report::new(text);
    let tree = parse(text, &mut report);
    assert_eq!(tree.text(), text);
    let _ = tree.value(&mut report);
    report.into_problems().into_iter().map(|problem| (problem.code.0, problem.line, problem.column)).collect()
}

fn value_of(text: &str) -> Value {
    let mut report = Report::new(text);
    parse(text, &mut report).value(&mut report).unwrap()
}

#[test]
fn every_value_has_its_place() {
    let text = "( // a note\n ways_out: [(id: \"a\"), (fits: {\"party\": fully, \"main\": no})],)";
    assert_eq!(codes(text), []);
    let value = value_of(text);
    let path = [Step::Name("ways_out"), Step::Item(1), Step::Name("fits"), Step::Name("party")];
    assert_eq!(&text[value.at(&path).unwrap().span.clone()], "fully");
    assert_eq!(&text[value.key_at(&path).unwrap()], "\"party\"");
}

#[test]
fn words_texts_and_numbers_are_told_apart() {
    let value = value_of(r##"[strong, "a\"b", r#"c"d"#, -1.5e3, way_out("x"), (), /* /* */ */ some(a: 1)]"##);
    let what: Vec<&What> = value.items().map(|value| &value.what).collect();
    assert_eq!(what[0], &What::Word("strong".to_owned()));
    assert_eq!(what[1], &What::Text("a\"b".to_owned()));
    assert_eq!(what[2], &What::Text("c\"d".to_owned()));
    assert_eq!(what[3], &What::Number("-1.5e3".to_owned()));
    assert!(matches!(what[4], What::Tuple(Some(name), items) if name == "way_out" && items.len() == 1));
    assert_eq!(what[5], &What::Record(None, Vec::new()));
    assert!(matches!(what[6], What::Record(Some(name), fields) if name == "some" && fields.len() == 1));
}

#[test]
fn one_mistake_is_one_problem() {
    for (text, code, line, column) in [
        ("(a: \"x,\n b: \"Half\", c: 1)", "E102", 1, 5),
        ("(a: \"He said \"no\" twice\", b: 1)", "E103", 1, 14),
        ("(\n  a: (\n    b: 1,\n  c: 2,\n)", "E104", 2, 6),
        ("(\n  a: (\n    b: 1,\n)\n", "E104", 2, 6),
        ("(\n  a: [(b: 1)),\n  ],\n  c: 2,\n)", "E105", 2, 13),
        ("(\n  a: 1),\n  c: 2,\n)", "E105", 2, 7),
        ("(a: 1\n b: 2)", "E106", 1, 6),
        ("(a: [x y])", "E106", 1, 7),
        ("(a 1, b: 2)", "E107", 1, 3),
        ("(a = 1, b: 2)", "E101", 1, 4),
        ("(a: , b: 2)", "E108", 1, 4),
        ("(a: 1,, b: 2)", "E108", 1, 7),
        ("(a: 1) (b: 2) x", "E109", 1, 8),
        ("(a: 1, /* b: 2)", "E110", 1, 8),
        ("(a: \"x\\q\", b: 2)", "E111", 1, 7),
        ("(\"a\": 1, b: 2)", "E115", 1, 2),
        ("(a: {b: 1, \"c\": 2})", "E115", 1, 6),
        ("(a: [b: 1], c: 2)", "E116", 1, 6),
        ("(a: 1, \"x\")", "E116", 1, 8),
        ("  // nothing", "E117", 1, 1),
        ("a: 1,\nb: 2,\n", "E118", 1, 1),
        ("(a: \u{201c}x\u{201d}, b: 2)", "E119", 1, 5),
        ("(a: 'it', b: 2)", "E119", 1, 5),
        ("(a: 5%, b: 2)", "E101", 1, 6),
        ("(é: £5, b: 2)", "E101", 1, 5),
    ] {
        assert_eq!(codes(text), [(code, line, column)], "{text}");
    }
}

#[test]
fn several_mistakes_are_all_found() {
    let text = "(\n  a: \"x,\n  b 2,\n  c: [1 2],\n  d: £,\n  e: {f: 1},\n)";
    let found: Vec<&str> = codes(text).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(found, ["E102", "E107", "E106", "E101", "E115"]);
}

#[test]
fn depth_and_size_have_an_end() {
    for opener in ["(", "[", "{", "a(", "(a:"] {
        let deep = opener.repeat(10_000);
        assert!(codes(&deep).iter().any(|(code, ..)| *code == "E113"), "{opener}");
    }
    assert_eq!(codes(&"(".repeat(5 << 20)), [("E114", 1, 1)]);
    for piece in ["\"", "'", "£%", ")", "/*", "r#", "\"a\"b", "#![", "a:"] {
        let long = piece.repeat(LARGEST / 8 / piece.len());
        assert!(codes(&long).len() <= 100, "{piece}");
    }
}

proptest! {
    #[test]
    fn any_text_is_kept(text in "\\PC*|[\\[\\](){},:\"'a#!/*\\\\\n .0-9-]{0,60}") {
        let _ = codes(&text);
    }

    #[test]
    fn a_mutated_file_is_kept(at in 0.0..1.0_f64, cut in 0_usize..40, put in "[\\[\\](){},:\"'a\n]{0,3}") {
        let text = include_str!("../../../tests/fixtures/scenarios/every_field/scenario.ron");
        let letters: Vec<char> = text.chars().collect();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a short text")]
        let at = (at * letters.len() as f64) as usize;
        let after = (at + cut).min(letters.len());
        let mutated: String = letters[..at].iter().chain(put.chars().collect::<Vec<_>>().iter()).chain(&letters[after..]).collect();
        let _ = codes(&mutated);
    }
}
