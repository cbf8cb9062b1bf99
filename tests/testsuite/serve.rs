//! `pace serve`, driven over HTTP as a browser would.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::site::{DATE, Site};

/// A server that shows a site until the end of the test.
struct Server {
    child: Child,
    address: String,
    url: String,
    news: Receiver<String>,
}

/// A response.
struct Response {
    status: u16,
    head: String,
    body: Vec<u8>,
}

/// An open stream of changes.
struct Events(BufReader<TcpStream>);

/// Far longer than anything takes on the slowest machine.
const LONGEST: Duration = Duration::from_secs(30);

impl Server {
    fn of(site: &Site) -> Self {
        Self::with(site, &[])
    }

    fn with(site: &Site, arguments: &[&str]) -> Self {
        let mut child = Command::new(snapbox::cmd::cargo_bin!("pace"))
            .arg("--site")
            .arg(site.path())
            .args(["serve", "--port", "0", "--date", DATE])
            .args(arguments)
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be run");
        let (sender, news) = channel();
        let stderr = BufReader::new(child.stderr.take().expect("is piped"));
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("is piped"))
            .read_line(&mut line)
            .expect("is readable");
        let url = line.split(' ').find(|word| word.starts_with("http://"));
        let url = url.unwrap_or_else(|| panic!("no address in {line:?}")).to_owned();
        let address = url["http://".len()..].split('/').next().expect("has a host").to_owned();
        Self { child, address, url, news }
    }

    fn send(&self, request: &str) -> Response {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).expect("is sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("is answered");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("has a head");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("is text").to_lowercase();
        let status = head[9..12].parse().expect("is a number");
        Response { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("somebody listens");
        stream.set_read_timeout(Some(LONGEST)).expect("can be set");
        stream
    }

    fn get(&self, path: &str) -> Response {
        self.ask("GET", path, "")
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> Response {
        let host = &self.address;
        self.send(&format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n"
        ))
    }

    fn events(&self) -> Events {
        let mut stream = self.connect();
        let host = &self.address;
        let request = format!("GET /_pace/events HTTP/1.1\r\nHost: {host}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("is sent");
        Events(BufReader::new(stream))
    }

    /// The next line on the terminal that holds this.
    fn news(&self, part: &str) -> String {
        loop {
            let line = self.news.recv_timeout(LONGEST).expect("something is told");
            if line.contains(part) {
                return line;
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Response {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("is text")
    }

    /// A page without the one thing that is added to it.
    fn page(&self) -> String {
        let text = self.text();
        let at = text.find("<script src=\"/_pace/client.js\"").expect("has the script");
        let end = at + text[at..].find("</script>\n").expect("is closed") + "</script>\n".len();
        format!("{}{}", &text[..at], &text[end..])
    }

    fn header(&self, name: &str) -> Option<&str> {
        let line = self.head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        line.map(str::trim)
    }
}

impl Events {
    /// The next state.
    fn next(&mut self) -> serde_json::Value {
        loop {
            let mut line = String::new();
            let read = self.0.read_line(&mut line).expect("is readable");
            assert!(read > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).expect("is JSON");
            }
        }
    }

    /// The next state for which this holds.
    fn until(&mut self, holds: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        loop {
            let state = self.next();
            if holds(&state) {
                return state;
            }
        }
    }
}

fn problems(state: &serde_json::Value) -> usize {
    state["problems"].as_array().expect("is a list").len()
}

const HOME: &str = "content/en/_index.md";

#[test]
fn every_file_is_the_one_that_a_build_publishes() {
    let site = Site::bilingual()
        .file(
            "content/en/guides/first.md",
            "---\ntitle: First\ntags: [a]\naliases: [/old/]\n---\n\n[Home](../_index.md)\n",
        )
        .file("content/en/photo.png", b"not really")
        .file("content/pl/_index.md", "---\ntitle: Dom\n---\n\nWitaj.\n");
    let server = Server::of(&site);
    site.build().exits(0);
    let out = site.path().join("public");
    let mut compared = 0;
    for entry in walkdir::WalkDir::new(&out) {
        let entry = entry.expect("can be walked");
        let name =
            entry.path().strip_prefix(&out).expect("is below").to_string_lossy().into_owned();
        if !entry.file_type().is_file() || name.starts_with(".pace") {
            continue;
        }
        let response = server.get(&format!("/{name}"));
        assert_eq!(response.status, 200, "{name}");
        let published = std::fs::read(entry.path()).expect("is readable");
        if name.ends_with(".html") {
            assert_eq!(response.page(), String::from_utf8(published).expect("is text"), "{name}");
        } else {
            assert_eq!(response.body, published, "{name}");
        }
        compared += 1;
    }
    assert!(compared > 15, "{compared}");
}

#[test]
fn files_have_their_types() {
    let site = Site::small();
    let server = Server::of(&site);
    let home = server.get("/");
    assert_eq!(home.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(home.header("x-content-type-options"), Some("nosniff"));
    let text = home.text();
    let sheet = text.split('"').find(|part| part.ends_with(".css")).expect("has a style sheet");
    assert_eq!(server.get(sheet).header("content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(server.get("/sitemap.xml").header("content-type"), Some("text/xml; charset=utf-8"));
    assert_eq!(server.get("/build.json").header("content-type"), Some("application/json"));
    let script = server.get("/_pace/client.js");
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
}

#[test]
fn nothing_is_written() {
    let site = Site::small();
    let server = Server::of(&site);
    assert_eq!(server.get("/").status, 200);
    let mut names: Vec<_> = std::fs::read_dir(site.path())
        .expect("is readable")
        .map(|entry| entry.expect("is readable").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["content", "site.yaml"]);
}

#[test]
fn what_is_missing_is_said_in_the_language_of_the_address() {
    let server = Server::of(&Site::bilingual());
    let polish = server.get("/pl/nic/");
    assert_eq!(polish.status, 404);
    assert!(polish.text().contains("<html lang=\"pl\""), "{}", polish.text());
    let english = server.get("/nothing/");
    assert_eq!(english.status, 404);
    assert!(english.text().contains("<html lang=\"en\""), "{}", english.text());
}

#[test]
fn a_page_without_its_slash_is_found() {
    let site = Site::small().file("content/en/a.md", "---\ntitle: A\n---\n");
    let server = Server::of(&site);
    let response = server.get("/a?b=c");
    assert_eq!((response.status, response.header("location")), (307, Some("/a/?b=c")));
}

#[test]
fn a_site_with_a_path_keeps_it() {
    let site = Site::small().file("site.yaml", "title: T\nbase_url: https://example.org/pace/\n");
    let server = Server::of(&site);
    assert!(server.url.ends_with("/pace/"), "{}", server.url);
    assert_eq!(server.get("/").header("location"), Some("/pace/"));
    assert_eq!(server.get("/pace").header("location"), Some("/pace/"));
    let home = server.get("/pace/");
    assert_eq!(home.status, 200);
    let text = home.text();
    let sheet = text.split('"').find(|part| part.ends_with(".css")).expect("has a style sheet");
    assert!(sheet.starts_with("/pace/assets/"), "{sheet}");
    assert_eq!(server.get(sheet).status, 200);
    assert_eq!(server.get("/sitemap.xml").status, 404);
    assert_eq!(server.get("/pacesitemap.xml").status, 404);
}

#[test]
fn no_address_leads_out_of_the_site() {
    let site = Site::small().file("secret.txt", "secret");
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

#[test]
fn only_reading_is_answered() {
    let server = Server::of(&Site::small());
    let refused = server.ask("POST", "/", "");
    assert_eq!((refused.status, refused.header("allow")), (405, Some("get, head")));
    let head = server.ask("HEAD", "/", "");
    assert_eq!((head.status, head.body.len()), (200, 0));
    let length = server.get("/").body.len().to_string();
    assert_eq!(head.header("content-length"), Some(length.as_str()));
}

#[test]
fn what_a_browser_has_is_not_sent_again() {
    let server = Server::of(&Site::small());
    let tag = server.get("/robots.txt").header("etag").expect("has a tag").to_owned();
    let same = server.ask("GET", "/robots.txt", &format!("If-None-Match: \"x\", {tag}\r\n"));
    assert_eq!((same.status, same.body.len()), (304, 0));
    let other = server.ask("GET", "/robots.txt", "If-None-Match: \"x\"\r\n");
    assert_eq!(other.status, 200);
}

#[test]
fn a_part_of_a_file_can_be_asked_for() {
    let server = Server::of(&Site::small());
    let whole = server.get("/robots.txt").text();
    let part = |range: &str| server.ask("GET", "/robots.txt", &format!("Range: bytes={range}\r\n"));
    let first = part("0-3");
    assert_eq!((first.status, first.text().as_str()), (206, &whole[..4]));
    assert_eq!(first.header("content-range"), Some(&*format!("bytes 0-3/{}", whole.len())));
    assert_eq!(part("5-").text(), whole[5..]);
    assert_eq!(part("-6").text(), whole[whole.len() - 6..]);
    let beyond = part("100000-");
    assert_eq!((beyond.status, beyond.body.len()), (416, 0));
    assert_eq!(part("3-1").status, 416);
    let changed = server.ask("GET", "/robots.txt", "Range: bytes=0-3\r\nIf-Range: \"x\"\r\n");
    assert_eq!(changed.status, 200);
}

#[test]
fn a_saved_page_is_shown_and_told() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    let first = events.next();
    assert!(server.get("/").text().contains(first["version"].as_str().expect("is text")));
    site.write(HOME, "---\ntitle: Home\n---\n\nChanged words.\n");
    let second = events.next();
    assert_ne!(first["version"], second["version"]);
    assert_eq!(second["swap"], serde_json::Value::Null);
    let page = server.get("/").text();
    assert!(page.contains("Changed words."), "{page}");
    assert!(page.contains(second["version"].as_str().expect("is text")), "{page}");
}

#[test]
fn a_page_replaced_by_a_rename_is_shown() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write("content/en/.new.tmp", "---\ntitle: Home\n---\n\nRenamed words.\n");
    std::fs::rename(site.path().join("content/en/.new.tmp"), site.path().join(HOME))
        .expect("can be renamed");
    events.next();
    assert!(server.get("/").text().contains("Renamed words."));
}

#[test]
fn a_mistake_leaves_the_last_good_page_until_it_is_mended() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    let good = events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\n[Lost](nowhere.md) <script>alert(1)</script>\n");
    let bad = events.next();
    assert_eq!(good["version"], bad["version"]);
    assert_eq!(problems(&bad), 1, "{bad}");
    let text = bad["problems"][0].as_str().expect("is text");
    assert!(text.contains("content/en/_index.md:5:"), "{text}");
    assert!(server.get("/").text().contains("Welcome."));
    assert_eq!(server.news("_index.md:5:").trim_start().get(..3), Some("-->"));

    site.write(HOME, "---\ntitle: Home\n---\n\nMended.\n");
    let mended = events.next();
    assert_eq!(problems(&mended), 0);
    assert!(server.get("/").text().contains("Mended."));
}

#[test]
fn a_mistake_is_told_on_the_terminal_once() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write(HOME, "---\ntitel: Home\n---\n");
    events.next();
    server.news("last good site is shown");
    site.write("content/en/other.md", "---\ntitle: Other\n---\n");
    events.next();
    let line = server.news("");
    assert!(line.contains("last good site is shown"), "{line}");
}

#[test]
fn a_site_that_begins_with_mistakes_says_so_until_they_are_mended() {
    let site = Site::small().file(HOME, "---\ntitle: Home\n---\n\n[<b>](nowhere.md)\n");
    let server = Server::of(&site);
    let page = server.get("/any/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("nowhere.md"), "{}", page.text());
    assert!(page.text().contains("/_pace/client.js"), "{}", page.text());
    assert!(!page.text().contains("<b>"), "{}", page.text());
    let mut events = server.events();
    let bad = events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\nMended.\n");
    let good = events.next();
    assert_ne!(bad["version"], good["version"]);
    assert!(server.get("/").text().contains("Mended."));
}

#[test]
fn a_folder_that_is_no_site_is_said_and_can_become_one() {
    let site = Site::empty();
    let server = Server::of(&site);
    assert!(server.get("/").text().contains("no-site"));
    let mut events = server.events();
    events.next();
    site.write("site.yaml", "title: T\n");
    site.write(HOME, "---\ntitle: Late\n---\n\nHere now.\n");
    events.until(|state| problems(state) == 0);
    assert!(server.get("/").text().contains("Here now."));
}

#[test]
fn a_style_sheet_is_exchanged_without_a_reload() {
    let site = Site::small().file("themes/pace/assets/css/main.css", "p { color: red }\n");
    let server = Server::of(&site);
    let mut events = server.events();
    let first = events.next();
    site.write("themes/pace/assets/css/main.css", "p { color: blue }\n");
    let second = events.next();
    assert_eq!(second["swap"]["from"], first["version"]);
    let sheets = second["swap"]["sheets"].as_object().expect("is a map");
    let (old, new) = sheets.iter().next().expect("has one");
    assert_eq!(server.get(old).status, 404);
    assert_eq!(server.get(new.as_str().expect("is text")).text(), "p { color: blue }\n");

    site.write("themes/pace/assets/css/main.css", "p { color: green }\n");
    site.write(HOME, "---\ntitle: Home\n---\n\nBoth.\n");
    let last = events.until(|_| server.get("/").text().contains("Both."));
    assert_ne!(last["version"], second["version"]);
}

#[test]
fn a_page_whose_template_fails_says_so() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write("themes/pace/templates/home.html", "{{ page.nothing.there }}\n");
    events.next();
    let page = server.get("/");
    assert_eq!(page.status, 500);
    assert!(page.text().contains("themes/pace/templates/home.html"), "{}", page.text());
    server.news("home.html");
    std::fs::remove_dir_all(site.path().join("themes")).expect("can be removed");
    events.next();
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn a_page_that_is_looked_at_stays_when_its_template_fails() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    assert_eq!(server.get("/").status, 200);
    site.write("themes/pace/templates/home.html", "{{ page.nothing.there }}\n");
    let bad = events.until(|state| problems(state) > 0);
    let text = bad["problems"][0].as_str().expect("is text");
    assert!(text.contains("themes/pace/templates/home.html:1:"), "{text}");
    assert!(server.get("/").text().contains("Welcome."));
}

#[test]
fn folders_may_come_go_and_change_their_names() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write("content/en/deep/er/page.md", "---\ntitle: Deep\n---\n\nOne.\n");
    events.until(|_| server.get("/deep/er/page/").status == 200);
    site.write("content/en/deep/er/page.md", "---\ntitle: Deep\n---\n\nTwo.\n");
    events.until(|_| server.get("/deep/er/page/").text().contains("Two."));
    let folder = |name: &str| site.path().join("content/en").join(name);
    std::fs::rename(folder("deep"), folder("low")).expect("can be renamed");
    events.until(|_| server.get("/low/er/page/").status == 200);
    assert_eq!(server.get("/deep/er/page/").status, 404);
    site.write("content/en/low/er/page.md", "---\ntitle: Deep\n---\n\nThree.\n");
    events.until(|_| server.get("/low/er/page/").text().contains("Three."));

    let content = site.path().join("content");
    std::fs::rename(&content, site.path().join("away")).expect("can be renamed");
    events.until(|state| problems(state) > 0);
    std::fs::rename(site.path().join("away"), &content).expect("can be renamed");
    events.until(|state| problems(state) == 0);
    site.write(HOME, "---\ntitle: Home\n---\n\nBack.\n");
    events.until(|_| server.get("/").text().contains("Back."));
}

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

#[test]
fn the_author_is_told_the_state_of_a_page() {
    let site = Site::bilingual().file(
        "content/en/ab.md",
        "---\ntitle: A\ndraft: true\nslug: a\n---\n\n[Home](_index.md)\n",
    );
    let server = Server::with(&site, &["--drafts", "--editor", "edit:{file}"]);
    let about = |path: &str| {
        let response = server.get(&format!("/_pace/about?of={path}"));
        serde_json::from_slice::<serde_json::Value>(&response.body).expect("is JSON")
    };
    let draft = about("%2Fa%2F");
    assert_eq!(draft["file"]["file"], "content/en/ab.md");
    let open = draft["file"]["open"].as_str().expect("is text");
    assert!(open.starts_with("edit:/") && open.ends_with("content/en/ab.md"), "{open}");
    assert!(draft["states"].to_string().contains("a draft"), "{draft}");
    assert_eq!(draft["untranslated"], serde_json::json!(["pl"]));
    let polish = about("/pl/");
    assert!(polish["states"].to_string().contains("not translated into pl"), "{polish}");
    assert_eq!(polish["linked"][0]["file"], "content/en/ab.md");
    for nothing in ["/_pace/about", "/_pace/about?of=%ff", "/_pace/about?of=/nothing/"] {
        assert_eq!(server.get(nothing).status, 404, "{nothing}");
    }
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
