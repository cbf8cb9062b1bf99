//! The server as a whole: its port, its threads, its end.
//!
//! Owns the order in which they begin and stop. Tokio is used in this room only.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::{Arc, mpsc};

use axum::serve::ListenerExt as _;
use tokio::sync::watch;

use super::bar::Editor;
use super::http::{Desk, router};
use super::news::{News, Tell};
use super::rebuild::Rebuild;
use super::state::State;
use super::viewed::Viewed;
use super::watch::{Message, Watch};
use crate::pipeline::Settings;

/// Why the site cannot be shown.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Somebody else listens there.
    #[error("port {port} is taken by another program")]
    PortTaken {
        /// The port that was asked for.
        port: u16,
        /// A higher one that is free now.
        free: Option<u16>,
    },
    /// The address cannot be listened on.
    #[error("{address} cannot be listened on: {}", source.kind())]
    Address {
        /// The address that was asked for.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
    /// The server cannot run.
    #[error("the server cannot run: {0}")]
    Run(#[from] io::Error),
}

impl ServeError {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            Self::PortTaken { free: Some(free), .. } => {
                format!("port {free} is free: pace serve --port {free}")
            }
            Self::PortTaken { free: None, .. } => {
                "let the system choose a port: pace serve --port 0".to_owned()
            }
            Self::Address { .. } => {
                "leave out --host, and a port below 1024, to show the site on this computer"
                    .to_owned()
            }
            Self::Run(_) => {
                "end other programs that have many files open, then try again".to_owned()
            }
        }
    }
}

/// Shows a site until Ctrl+C. `ready` is called once with the address to go to,
/// after the site was looked at for the first time. `editor` opens files for the
/// author.
///
/// # Errors
/// If the port is taken or the machine does not let a server run. Mistakes in
/// the content are no error: they are news, and shown.
pub fn serve(
    settings: Settings,
    address: SocketAddr,
    editor: Editor,
    ready: impl FnOnce(&str),
    tell: Tell,
) -> Result<(), ServeError> {
    let listener = listen(address)?;
    let bound = listener.local_addr()?;
    let (sender, messages) = mpsc::channel();
    // Watching begins before looking, so that no change falls in between.
    let (watch, why) = Watch::start(&settings.site, sender.clone(), messages);
    if let Some(why) = why {
        tell(News::Polling(why));
    }
    let (state, shown) = watch::channel(Arc::new(State::empty()));
    let viewed = Arc::new(Viewed::default());
    let mut rebuild = Rebuild::new(Arc::new(settings), state, viewed.clone(), tell.clone());
    rebuild.begin();
    let follower = std::thread::Builder::new()
        .name("rebuild".to_owned())
        .spawn(move || rebuild.follow(watch))?;
    let base =
        shown.borrow().site.as_ref().map_or_else(String::new, |site| site.base_path().to_owned());
    let url = format!("http://{}{base}/", own_address(bound));
    let desk = Desk { state: shown, viewed, editor, bound, tell };
    let outcome = run(listener, desk, || ready(&url));
    // The thread may be gone already; that it is asked to go is no loss then.
    let _ = sender.send(Message::Stop);
    let _ = follower.join();
    outcome
}

fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).map_err(|source| {
        if source.kind() != io::ErrorKind::AddrInUse {
            return ServeError::Address { address, source };
        }
        let port = address.port();
        let free = (port.saturating_add(1)..=port.saturating_add(50))
            .find(|port| TcpListener::bind((address.ip(), *port)).is_ok());
        ServeError::PortTaken { port, free }
    })
}

/// An address under which this computer reaches what listens on `bound`.
fn own_address(bound: SocketAddr) -> SocketAddr {
    let ip = match bound.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, bound.port())
}

fn run(listener: TcpListener, desk: Desk, ready: impl FnOnce()) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        // Pages are made on these. Some of them may be waiting for the search.
        .max_blocking_threads(16)
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let listener = listener.tap_io(|connection| {
            // Small responses go out at once; where that cannot be set they
            // only come a little later.
            let _ = connection.set_nodelay(true);
        });
        // Listened to from before the address is said: whoever stops the server at
        // once ends it as cleanly as later on.
        let interrupted = tokio::signal::ctrl_c();
        tokio::pin!(interrupted);
        tokio::select! {
            biased;
            early = &mut interrupted => return early,
            () = std::future::ready(()) => {}
        }
        ready();
        tokio::select! {
            ended = axum::serve(listener, router(desk)) => ended,
            interrupted = interrupted => interrupted,
        }
    });
    // Streams of changes never end by themselves.
    runtime.shutdown_background();
    Ok(outcome?)
}
