//! Who hears: the cues and the trained reader, the user's own reader before the shipped one.

use std::sync::Arc;

use crate::files::{self, Home};
use crate::listen::cues::CueListener;
use crate::listen::english;
use crate::listen::reader::{Files, Reader};
use crate::message::Message;

/// Whoever hears here, and a sentence where the reader cannot be used: then the cues hear alone.
pub fn listener(home: &Home) -> (CueListener, Option<Message>) {
    match reader(home) {
        Ok(reader) => (english().with(Arc::new(reader)), None),
        Err(reason) => (english(), Some(Message::new("listener-cues-alone").with("reason", reason))),
    }
}

/// Whether a talk was heard without the reader, by the fingerprint in its replay.
pub fn heard_by_cues_alone(fingerprint: &str) -> bool {
    !fingerprint.contains("reader")
}

fn reader(home: &Home) -> Result<Reader, String> {
    if let Some(own) = files::own_reader(home) {
        return load(own.map_err(|error| error.to_string())?);
    }
    // Whatever became of the files beside the program, it has them inside.
    let beside = files::reader_beside().and_then(|files| load(files).ok());
    beside.map_or_else(|| load(files::embedded_reader()), Ok)
}

fn load(files: files::ReaderFiles) -> Result<Reader, String> {
    let files::ReaderFiles { network, pieces, about } = files;
    Reader::load(Files { network, pieces, about }).map_err(|error| error.to_string())
}
