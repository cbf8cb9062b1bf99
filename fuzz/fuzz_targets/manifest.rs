//! libFuzzer's way into the target `manifest`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::manifest(bytes));
