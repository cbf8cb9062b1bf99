//! Requests and responses.
//!
//! Owns the routes, who may ask (a page of another site must not read this one
//! through a name that leads here), content types, conditions and ranges.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State as Shared};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, LOCATION,
};
use axum::http::uri::Authority;
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use headers::{AcceptRanges, ContentRange, ETag, HeaderMapExt as _, IfNoneMatch, IfRange, Range};
use tokio::sync::watch;

use super::bar::{Editor, bar};
use super::events::events;
use super::inject::{ABOUT, EVENTS, SCRIPT, SHEET, inject, notice};
use super::news::{News, Tell};
use super::site::Found;
use super::state::State;
use super::viewed::Viewed;
use crate::diag::{Diagnostics, Format, print};
use crate::model::file_ref::ContentHash;

/// What every request needs.
#[derive(Clone)]
pub(super) struct Desk {
    /// What is shown.
    pub(super) state: watch::Receiver<Arc<State>>,
    /// The pages that are looked at.
    pub(super) viewed: Arc<Viewed>,
    /// What opens files for the author.
    pub(super) editor: Editor,
    /// The address that is listened on.
    pub(super) bound: SocketAddr,
    /// What is done with news.
    pub(super) tell: Tell,
}

/// Bytes to send, before anything is known of what the browser has of them.
struct Content {
    status: StatusCode,
    kind: String,
    bytes: Bytes,
}

const HTML: &str = "text/html; charset=utf-8";

/// All routes.
pub(super) fn router(desk: Desk) -> Router {
    let script = || file("client.js", Bytes::from_static(include_bytes!("client.js")));
    let sheet = || file("client.css", Bytes::from_static(include_bytes!("client.css")));
    Router::new()
        .route(EVENTS, get(|Shared(desk): Shared<Desk>| async { events(desk.state) }))
        .route(ABOUT, get(about))
        .route(SCRIPT, get(move |headers: HeaderMap| async move { script().respond(&headers) }))
        .route(SHEET, get(move |headers: HeaderMap| async move { sheet().respond(&headers) }))
        .fallback(answer)
        .layer(from_fn_with_state(desk.clone(), guard))
        .with_state(desk)
}

/// Refuses what no browser of the author would send, and says how what is sent
/// may be used.
async fn guard(Shared(desk): Shared<Desk>, request: Request, next: Next) -> Response {
    let mut response = if !is_own_host(request.headers(), request.uri(), desk.bound.ip()) {
        (StatusCode::FORBIDDEN, "this server answers to localhost only\n").into_response()
    } else if !matches!(*request.method(), Method::GET | Method::HEAD) {
        (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response()
    } else {
        next.run(request).await
    };
    for (name, value) in [
        ("cross-origin-resource-policy", "same-origin"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
    ] {
        let header = (HeaderName::from_static(name), HeaderValue::from_static(value));
        response.headers_mut().insert(header.0, header.1);
    }
    response
}

/// Whether a request was sent to a name of this server. A name of another site
/// can be made to lead here, so that its pages may read everything; an address
/// cannot.
fn is_own_host(headers: &HeaderMap, uri: &Uri, bound: IpAddr) -> bool {
    let mut sent = headers.get_all(HOST).iter();
    let (Some(host), None) = (sent.next(), sent.next()) else { return false };
    let host = host.to_str().ok().and_then(|host| host.parse::<Authority>().ok());
    let own = |authority: &Authority| {
        if authority.as_str().contains('@') {
            return false;
        }
        let name = authority.host();
        let literal = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
        match literal.unwrap_or(name).parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || address == bound || bound.is_unspecified(),
            Err(_) => name.eq_ignore_ascii_case("localhost"),
        }
    };
    host.is_some_and(|host| own(&host)) && uri.authority().is_none_or(own)
}

/// What an author wants to know of a page.
async fn about(Shared(desk): Shared<Desk>, uri: Uri, headers: HeaderMap) -> Response {
    let known = tokio::task::spawn_blocking(move || {
        let site = desk.state.borrow().site.clone()?;
        bar(&site, uri.query()?, &desk.editor)
    });
    let known = known.await.ok().flatten();
    known.map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |known| file("about.json", Bytes::from(known.to_string())).respond(&headers),
    )
}

async fn answer(Shared(desk): Shared<Desk>, request: Request) -> Response {
    let asked = request.uri().path().to_owned();
    // Making a page is work, and this thread has others to answer.
    let made = tokio::task::spawn_blocking(move || desk.look_up(&asked)).await;
    match made {
        Ok(Ok(content)) => content.respond(request.headers()),
        Ok(Err(target)) => {
            let target =
                target + &request.uri().query().map_or_else(String::new, |q| format!("?{q}"));
            (
                StatusCode::TEMPORARY_REDIRECT,
                [(LOCATION, target), (CACHE_CONTROL, NO_CACHE.to_owned())],
            )
                .into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

const NO_CACHE: &str = "no-cache";

impl Desk {
    /// What stands at an address, or where to go instead.
    fn look_up(&self, asked: &str) -> Result<Content, String> {
        let page =
            |status, html: String| Content { status, kind: HTML.to_owned(), bytes: html.into() };
        let state = self.state.borrow().clone();
        let Some(site) = &state.site else {
            let html = notice("The site has mistakes", &state.problems, state.version);
            return Ok(page(StatusCode::SERVICE_UNAVAILABLE, html));
        };
        Ok(match site.find(asked) {
            Found::Page(html) => {
                self.viewed.add(asked);
                page(StatusCode::OK, inject(html, state.version))
            }
            Found::File(name, bytes) => file(&name, Bytes::from_owner(bytes)),
            Found::Elsewhere(target) => return Err(target),
            Found::Nothing(Some(html)) => page(StatusCode::NOT_FOUND, inject(html, state.version)),
            Found::Nothing(None) => {
                page(StatusCode::NOT_FOUND, notice("There is no such page", &[], state.version))
            }
            Found::Broken(diagnostic) => {
                let found: Diagnostics = [(*diagnostic).clone()].into_iter().collect();
                let text = print(&found, site.texts(), Format::Human { colour: false });
                (self.tell)(News::Broken(diagnostic, site.texts().clone()));
                let html = notice("This page cannot be made", &[text], state.version);
                page(StatusCode::INTERNAL_SERVER_ERROR, html)
            }
        })
    }
}

fn file(name: &str, bytes: Bytes) -> Content {
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    let text = kind.type_() == "text" || kind.subtype() == "javascript";
    let kind =
        if text { format!("{}; charset=utf-8", kind.essence_str()) } else { kind.to_string() };
    Content { status: StatusCode::OK, kind, bytes }
}

impl Content {
    /// Sends as much of it as the browser asks for and does not have.
    fn respond(self, asked: &HeaderMap) -> Response {
        let Self { status, kind, bytes } = self;
        let mut response = Response::builder().status(status);
        let Some(headers) = response.headers_mut() else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(NO_CACHE));
        if let Ok(kind) = HeaderValue::from_str(&kind) {
            headers.insert(CONTENT_TYPE, kind);
        }
        let (status, bytes) = if status == StatusCode::OK {
            conditional(asked, headers, bytes)
        } else {
            (status, bytes)
        };
        let sent = response.status(status).body(Body::from(bytes));
        sent.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }
}

/// Compares what is there with what the browser has and asks for.
fn conditional(asked: &HeaderMap, headers: &mut HeaderMap, bytes: Bytes) -> (StatusCode, Bytes) {
    let tag = format!("\"{}\"", ContentHash::of(&bytes).to_hex());
    let Ok(tag) = tag.parse::<ETag>() else { return (StatusCode::OK, bytes) };
    headers.typed_insert(tag.clone());
    headers.typed_insert(AcceptRanges::bytes());
    if asked.typed_get::<IfNoneMatch>().is_some_and(|known| !known.precondition_passes(&tag)) {
        headers.remove(CONTENT_TYPE);
        return (StatusCode::NOT_MODIFIED, Bytes::new());
    }
    let current =
        asked.typed_get::<IfRange>().is_none_or(|known| !known.is_modified(Some(&tag), None));
    let Some(range) = asked.typed_get::<Range>().filter(|_| current) else {
        return (StatusCode::OK, bytes);
    };
    let length = bytes.len() as u64;
    let mut parts = range.satisfiable_ranges(length);
    match (parts.next(), parts.next()) {
        (Some(part), None) => part_of(part, headers, &bytes),
        // Several parts in one response are allowed to be answered as a whole.
        (Some(_), Some(_)) => (StatusCode::OK, bytes),
        (None, _) => {
            headers.typed_insert(ContentRange::unsatisfied_bytes(length));
            (StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new())
        }
    }
}

fn part_of(
    part: (std::ops::Bound<u64>, std::ops::Bound<u64>),
    headers: &mut HeaderMap,
    bytes: &Bytes,
) -> (StatusCode, Bytes) {
    use std::ops::Bound;

    let length = bytes.len() as u64;
    let start = match part.0 {
        Bound::Included(start) => start,
        Bound::Excluded(start) => start.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let end = match part.1 {
        Bound::Included(end) => end.saturating_add(1).min(length),
        Bound::Excluded(end) => end.min(length),
        Bound::Unbounded => length,
    };
    let range = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    match (range, ContentRange::bytes(start..end, length)) {
        (Some((from, to)), Ok(told)) if from < to => {
            headers.typed_insert(told);
            (StatusCode::PARTIAL_CONTENT, bytes.slice(from..to))
        }
        _ => {
            headers.typed_insert(ContentRange::unsatisfied_bytes(length));
            (StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new())
        }
    }
}
