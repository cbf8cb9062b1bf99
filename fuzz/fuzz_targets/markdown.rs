//! libFuzzer's way into the target `markdown`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::markdown(bytes));
