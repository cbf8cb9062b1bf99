//! A server that is measured: its process, its answers, its memory.
//!
//! Owns [`Server`]. What is asked is one `GET` a connection, which either side
//! answers; the time for that is part of every figure.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::measure::Failure;

/// Longer than anything that is measured here may take.
const LONGEST: Duration = Duration::from_secs(120);

/// How long it has to do nothing, four times over, to be at rest.
const QUIET: Duration = Duration::from_millis(500);

/// How many ticks of work count as nothing.
const IDLE: u64 = 1;

/// How long is waited between two questions.
const PAUSE: Duration = Duration::from_millis(1);

/// A running server; it ends with this value.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts it and waits until it says where it is.
    pub(crate) fn start(command: &mut Command) -> Result<Self, Failure> {
        let program = command.get_program().to_string_lossy().into_owned();
        let failure = |why| Failure::Start { program: program.clone(), why };
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(failure)?;
        let mut lines = BufReader::new(child.stdout.take().ok_or_else(|| failure(gone()))?).lines();
        let said = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, rest) = line.split_once("http://")?;
            Some(rest.split(['/', ' ']).next()?.replace("localhost", "127.0.0.1"))
        });
        // A server that nobody listens to stops at a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        match said {
            Some(address) => Ok(Self { child, address }),
            None => {
                // It has ended, or it is of no use.
                let _ = child.kill();
                Err(failure(gone()))
            }
        }
    }

    /// What it sends for `path`.
    pub(crate) fn get(&self, path: &str) -> Result<Vec<u8>, Failure> {
        self.try_get(path).map_err(Failure::at(Path::new(path)))
    }

    fn try_get(&self, path: &str) -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(LONGEST))?;
        let host = &self.address;
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Asks for `path` until what is sent is as wanted.
    pub(crate) fn until(
        &self,
        path: &str,
        is_wanted: impl Fn(&[u8]) -> bool,
    ) -> Result<(), Failure> {
        let began = Instant::now();
        while !is_wanted(&self.get(path)?) {
            if began.elapsed() > LONGEST {
                return Err(Failure::at(Path::new(path))(std::io::ErrorKind::TimedOut.into()));
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Waits until it has had nothing to do for a while.
    pub(crate) fn rest(&self) {
        let began = Instant::now();
        let mut quiet = 0;
        let mut before = self.work();
        while quiet < 4 && began.elapsed() < LONGEST {
            std::thread::sleep(QUIET);
            let now = self.work();
            quiet = if now.is_none_or(|now| before.is_some_and(|before| now <= before + IDLE)) {
                quiet + 1
            } else {
                0
            };
            before = now;
        }
    }

    /// How long it has worked, in the ticks of the system; nothing where the
    /// system does not tell.
    fn work(&self) -> Option<u64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // The name of the program may have spaces in it; the fields after it have none.
        let (_, fields) = stat.rsplit_once(')')?;
        let fields: Vec<&str> = fields.split_whitespace().collect();
        Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?)
    }

    /// The memory it holds now and the most that it held, in bytes; nothing
    /// where the system does not tell.
    pub(crate) fn memory(&self) -> Option<(u64, u64)> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let figure = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
            Some(kilobytes * 1024)
        };
        Some((figure("VmRSS:")?, figure("VmHWM:")?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn gone() -> std::io::Error {
    std::io::Error::other("it ended before it said where it is")
}

/// Whether some bytes hold a text.
pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
