//! Many browsers, slow ones, the beginning and the end.

use std::io::Write as _;
use std::process::Command;

use super::{Events, HOME, Server};
use crate::site::Site;

#[test]
fn a_taken_port_is_said_with_the_next_free_one() {
    let site = Site::small();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = taken.local_addr().expect("has an address").port().to_string();
    let run = site.run(&["serve", "--port", &port]).exits(3);
    let told = run.stderr();
    assert!(told.contains(&format!("port {port} is taken")), "{told}");
    assert!(told.contains("pace serve --port "), "{told}");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_cleanly() {
    let mut server = Server::of(&Site::small());
    let _open = server.events();
    let status = Command::new("kill")
        .args(["-INT", &server.child.id().to_string()])
        .status()
        .expect("can be sent");
    assert!(status.success());
    assert_eq!(server.child.wait().expect("ends").code(), Some(0));
}

#[test]
fn two_hundred_listeners_and_a_slow_one_do_not_stall_anybody() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut listeners: Vec<Events> = (0..200).map(|_| server.events()).collect();
    for listener in &mut listeners {
        listener.next();
    }
    // One that asks and never reads.
    let mut slow = server.connect();
    let request = format!("GET /sitemap.xml HTTP/1.1\r\nHost: {}\r\n\r\n", server.address);
    slow.write_all(request.as_bytes()).expect("is sent");
    site.write(HOME, "---\ntitle: Home\n---\n\nFor all.\n");
    for listener in &mut listeners {
        listener.next();
    }
    assert!(server.get("/").text().contains("For all."));
}

#[test]
fn those_who_never_finish_asking_keep_nobody_waiting() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut open: Vec<std::net::TcpStream> = (0..100).map(|_| server.connect()).collect();
    for stream in &mut open {
        stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ").expect("is sent");
    }
    assert_eq!(server.get("/").status, 200);
    let mut events = server.events();
    events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\nStill here.\n");
    events.next();
    assert!(server.get("/").text().contains("Still here."));
}

#[test]
fn a_browser_that_goes_away_is_forgotten() {
    let site = Site::small();
    let server = Server::of(&site);
    for number in 0..5 {
        let gone: Vec<Events> = (0..20).map(|_| server.events()).collect();
        drop(gone);
        let mut events = server.events();
        events.next();
        site.write(HOME, format!("---\ntitle: Home\n---\n\nRound {number}.\n"));
        events.until(|_| server.get("/").text().contains(&format!("Round {number}.")));
    }
}

#[test]
fn any_free_port_may_be_asked_for_and_only_this_computer_is_listened_to() {
    let server = Server::of(&Site::small());
    let (host, port) = server.address.rsplit_once(':').expect("has a port");
    assert_eq!(host, "127.0.0.1");
    assert_ne!(port, "0");
}
