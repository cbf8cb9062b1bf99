//! libFuzzer's way into the target `pages`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::pages(bytes));
