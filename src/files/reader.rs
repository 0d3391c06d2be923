//! The trained reader's files: a team's own in the user's folder, or the shipped ones beside the program or inside it.

use std::borrow::Cow;
use std::path::Path;

use super::{AUTHORED_CAP_BYTES, FileError, Home, beside, read_bytes, read_text};

/// Largest network that is read, in bytes.
const NETWORK_CAP_BYTES: u64 = 256_000_000;

/// A reader's files: its network (ONNX), its word pieces, and what its outputs are called (JSON).
#[derive(Clone, Debug)]
pub struct ReaderFiles {
    /// The network.
    pub network: Cow<'static, [u8]>,
    /// The word pieces, one a line.
    pub pieces: Cow<'static, str>,
    /// Names and weights of the outputs.
    pub about: Cow<'static, str>,
}

/// The shipped reader from the files beside the program, where they can be read: what is read from a file is given back
/// once the network stands, and what lies in the program stays in memory beside it.
pub fn reader_beside() -> Option<ReaderFiles> {
    reader_at(&beside("assets")?.join("listener").join("en")).ok()
}

/// The shipped reader inside the program.
pub fn embedded_reader() -> ReaderFiles {
    ReaderFiles {
        network: Cow::Borrowed(include_bytes!("../../assets/listener/en/reader.onnx")),
        pieces: Cow::Borrowed(include_str!("../../assets/listener/en/pieces.txt")),
        about: Cow::Borrowed(include_str!("../../assets/listener/en/reader.json")),
    }
}

/// The reader in the user's folder, `listener/en/reader.onnx` with the two files beside it; none where there is none.
///
/// # Errors
/// When one of the three cannot be read.
pub fn own_reader(home: &Home) -> Option<Result<ReaderFiles, FileError>> {
    let folder = home.folder().join("listener").join("en");
    folder.join("reader.onnx").exists().then(|| reader_at(&folder))
}

fn reader_at(folder: &Path) -> Result<ReaderFiles, FileError> {
    Ok(ReaderFiles {
        network: read_bytes(&folder.join("reader.onnx"), NETWORK_CAP_BYTES)?.into(),
        pieces: read_text(&folder.join("pieces.txt"), AUTHORED_CAP_BYTES)?.into(),
        about: read_text(&folder.join("reader.json"), AUTHORED_CAP_BYTES)?.into(),
    })
}
