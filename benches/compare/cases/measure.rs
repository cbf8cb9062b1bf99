//! Measuring another process.

use std::process::Command;
use std::time::Duration;

use crate::measure::{Failure, Sample, Usage, run};

fn sample(seconds: &[u64]) -> Sample {
    let usage =
        |&wall| Usage { wall: Duration::from_secs(wall), processor: Duration::ZERO, peak: 0 };
    let runs: Vec<Usage> = seconds.iter().map(usage).collect();
    Sample::of(&runs, |usage| usage.wall.as_secs_f64())
}

fn shell(script: &str) -> Result<Usage, Failure> {
    let folder = tempfile::tempdir().unwrap();
    run(Command::new("sh").args(["-c", script]), &folder.path().join("log"))
}

#[test]
fn a_median_ignores_the_order_and_one_slow_run() {
    assert_eq!(sample(&[90, 3, 1]).median(), 3.0);
    assert_eq!(sample(&[4, 1, 3, 2]).median(), 2.5);
    assert_eq!(sample(&[90, 3, 1]).range(), (1.0, 90.0));
}

#[test]
fn no_measurement_is_zero_and_no_panic() {
    assert_eq!(sample(&[]).median(), 0.0);
    assert_eq!(sample(&[]).range(), (0.0, 0.0));
}

#[test]
fn a_process_is_timed_until_it_ends() {
    let usage = shell("sleep 0.2").unwrap();
    assert!(usage.wall >= Duration::from_millis(200), "{usage:?}");
    assert!(usage.peak > 0, "{usage:?}");
}

#[test]
fn a_process_that_fails_is_quoted_at_its_end() {
    let error = shell("for n in $(seq 1 50); do echo line $n >&2; done; exit 3").unwrap_err();
    let text = error.to_string();
    assert!(text.contains("exit status: 3") && text.ends_with("line 50"), "{text}");
    assert!(!text.contains("line 30\n"), "{text}");
}

#[test]
fn a_program_that_is_not_there_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    let error = run(&mut Command::new(missing), &folder.path().join("log")).unwrap_err();
    assert!(matches!(error, Failure::Start { .. }), "{error}");
}
