//! What is not answered: other names, and paths that lead out of the site.

use super::Server;
use crate::site::Site;

#[test]
fn no_address_leads_out_of_the_site() {
    let site = Site::small().file("secret.txt", "secret");
    site.build().exits(0);
    let server = Server::of(&site);
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/content/../secret.txt",
        "/secret.txt",
        "/site.yaml",
        "//etc/passwd",
        "/%00",
        "/%ff",
        "/content/en/_index.md",
        "/.pace/manifest",
        "/public/.pace/manifest",
    ] {
        let response = server.get(path);
        assert!([400, 404].contains(&response.status), "{path}: {}", response.status);
        assert!(!response.text().contains("secret\n"), "{path}");
    }
}

#[test]
fn other_names_are_refused() {
    let server = Server::of(&Site::small());
    let status = |head: &str| server.send(&format!("{head}Connection: close\r\n\r\n")).status;
    for host in ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:80"] {
        assert_eq!(status(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n")), 200, "{host}");
    }
    for host in ["evil.example", "localhost.evil.example", "a@localhost", "10.0.0.1", "[::2]", ""] {
        assert_eq!(status(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n")), 403, "{host}");
    }
    assert_eq!(status("GET / HTTP/1.0\r\n"), 403);
    assert_eq!(status("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n"), 403);
    assert_eq!(status("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n"), 403);
    assert_eq!(status("GET /_pace/events HTTP/1.1\r\nHost: evil.example\r\n"), 403);
}
