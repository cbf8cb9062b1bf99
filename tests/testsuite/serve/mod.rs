//! `pace serve`, driven over HTTP as a browser would.

mod answers;
mod bar;
mod changes;
mod crowd;
mod guard;
mod mistakes;

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
        Self::under(&[], site, arguments)
    }

    /// The program, started by another one.
    fn under(starter: &[&str], site: &Site, arguments: &[&str]) -> Self {
        let program = snapbox::cmd::cargo_bin!("pace");
        let mut command = match starter {
            [] => Command::new(program),
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
        };
        let mut child = command
            .arg("--site")
            .arg(site.path())
            .args(["serve", "--port", "0", "--date", DATE])
            .args(arguments)
            .env("NO_COLOR", "1")
            .env_remove("PACE_EDITOR")
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

    /// What has been told on the terminal since somebody last looked.
    fn told(&self) -> impl Iterator<Item = String> {
        self.news.try_iter()
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

/// How many mistakes a state tells.
fn problems(state: &serde_json::Value) -> usize {
    state["problems"].as_array().expect("is a list").len()
}

/// The page that every small site has.
const HOME: &str = "content/en/_index.md";
