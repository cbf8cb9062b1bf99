//! The stream of changes that every open page listens to.
//!
//! Owns the stream. It begins with the state as it is, and a listener that is
//! slow misses states in between, never the last one; nobody waits for it.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use super::state::State;

/// Streams what is shown, from now on.
pub(super) fn events(
    state: watch::Receiver<Arc<State>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let stream = WatchStream::new(state).map(|state| Ok(Event::default().data(state.event())));
    // A browser that went away is noticed when it is written to.
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}
