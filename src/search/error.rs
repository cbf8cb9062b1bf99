//! What can go wrong with an index.

/// Why a search has no answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A search file is not there.
    #[error("the search file `{0}` is missing")]
    Missing(String),
    /// A search file is not what its format says.
    #[error("the search file `{0}` is damaged")]
    Damaged(String),
    /// The root is of another version of the format.
    #[error("the search files are of version {found}, this program reads version {wanted}")]
    Version {
        /// The version of the files.
        found: u8,
        /// The version of this program.
        wanted: u8,
    },
    /// The index itself failed.
    #[error("the index failed: {0}")]
    Index(#[from] tantivy::TantivyError),
}

impl From<std::io::Error> for SearchError {
    fn from(error: std::io::Error) -> Self {
        Self::Index(error.into())
    }
}
