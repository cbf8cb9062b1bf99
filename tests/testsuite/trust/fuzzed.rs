//! The targets of the fuzzer on a stable compiler: random inputs, the inputs
//! that were once found, and a megabyte of what is slow to read.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

#[path = "../../../fuzz/src/targets.rs"]
#[expect(unreachable_pub, reason = "the targets are the library of a crate of their own")]
pub(super) mod targets;

/// Pieces that mean something in one of the formats.
const PIECES: [&str; 40] = [
    "---\n",
    "title: ",
    "\n",
    "  - ",
    "[",
    "]",
    "{",
    "}",
    ": ",
    "&a ",
    "*a ",
    "!x ",
    "\"",
    "'",
    "|\n",
    ">\n",
    "# ",
    "## A {#a}\n",
    "> ",
    "- ",
    "1. ",
    ":::steps\n",
    ":::\n",
    "::contact{service=known}",
    ":fact[a]",
    ":service[known]",
    "[x](y.md)",
    "![x](y.png)",
    "`",
    "**",
    "<div>",
    "<script>",
    "</",
    "\u{0}",
    "\u{202e}",
    "\u{1f600}",
    "| a | b |\n| - | - |\n",
    "key = { $n ->\n    [one] x\n   *[other] y\n}\n",
    "2026-11-22",
    "0800 917 8000",
];

/// How many inputs are made; more of them where somebody asks:
/// `PACE_CASES=100000 cargo test --test testsuite no_text_breaks_a_reader`.
fn cases() -> u32 {
    std::env::var("PACE_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => (0..PIECES.len()).prop_map(|at| PIECES[at].as_bytes().to_vec()),
        1 => ".{0,8}".prop_map(String::into_bytes),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_text_breaks_a_reader(first in any::<u8>(), text in text()) {
        let bytes = [&[first][..], &text].concat();
        for (name, target) in targets::TARGETS {
            // Whole pages are made in the fuzzer; here they would take minutes.
            if name != "pages" {
                target(&bytes);
            }
        }
        targets::markdown(&text);
        targets::messages(&text);
        targets::site_file(&text);
    }
}

#[expect(clippy::print_stdout, reason = "a failed run can be repeated from it")]
#[test]
fn what_was_once_found_stays_mended() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testsuite/trust/found");
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.expect("can be walked");
        let name = entry.file_name().to_string_lossy().into_owned();
        let target = targets::TARGETS.iter().find(|(target, _)| name.starts_with(target));
        if let Some((_, target)) = target {
            target(&std::fs::read(entry.path()).expect("is readable"));
        }
    }
    for (name, target) in targets::TARGETS {
        println!("{name}: nothing, a byte, a mark");
        for bytes in [&b""[..], b"\0", b"\x01\xef\xbb\xbf---\n"] {
            target(bytes);
        }
    }
}

/// A megabyte takes under a second in a release build. Without optimisation a
/// sixteenth of it has to do: what grows faster than its input shows there too.
#[test]
fn a_megabyte_of_anything_is_read_in_time() {
    let (size, most) = if cfg!(debug_assertions) { (1 << 16, 8) } else { (1 << 20, 1) };
    let most = Duration::from_secs(most);
    for piece in PIECES {
        let text = piece.repeat(size / piece.len());
        for (name, target) in targets::TARGETS {
            if name == "pages" || name == "manifest" {
                continue;
            }
            let began = Instant::now();
            target(text.as_bytes());
            let took = began.elapsed();
            assert!(took < most, "{name} took {took:?} for {size} bytes of {piece:?}");
        }
    }
}
