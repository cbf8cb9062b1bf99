//! Components of a theme, as far as directives need to know them.
//!
//! Owns [`Signature`]. What a component looks like is the theme's.

use std::collections::BTreeMap;

/// A parameter of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
}

/// What a component takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Its parameters, without those that the generator gives.
    pub parameters: Vec<Parameter>,
}

/// The components of a theme, by their snake_case name.
pub type Signatures = BTreeMap<String, Signature>;
