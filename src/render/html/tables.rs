//! Rows and cells of tables.
//!
//! Owns which cells are headings: those of the head row that say something, and
//! where nothing stands above the first column, that column. A heading without
//! a word would be read out as one.

use super::Writer;
use crate::model::body::{Alignment, NodeId, NodeKind};

impl Writer<'_> {
    pub(super) fn row(&mut self) {
        let table = self
            .open
            .iter_mut()
            .rev()
            .find(|open| matches!(self.body.node(open.id).kind, NodeKind::Table(_)));
        if let Some(table) = table.filter(|table| !table.table_body) {
            table.table_body = true;
            self.out.push_str("<tbody>\n");
        }
        self.out.push_str("<tr>");
    }

    /// The beginning of a cell, in the row that is open.
    pub(super) fn cell(&mut self, id: NodeId, column: u32) {
        let alignment = self
            .table()
            .and_then(|(_, place)| self.body.tables[place as usize].get(column as usize).copied());
        self.out.push_str(self.heads(id, column).unwrap_or("<td"));
        match alignment {
            Some(Alignment::Center) => self.out.push_str(" class=\"center\""),
            Some(Alignment::End) => self.out.push_str(" class=\"end\""),
            Some(Alignment::Start) | None => {}
        }
        self.out.push('>');
    }

    /// What a cell begins with if it is a heading.
    pub(super) fn heads(&self, id: NodeId, column: u32) -> Option<&'static str> {
        if self.body.is_blank(id) {
            return None;
        }
        if self.open.last().is_some_and(|row| self.body.node(row.id).kind == NodeKind::TableHead) {
            return Some("<th scope=\"col\"");
        }
        let (table, _) = self.table().filter(|_| column == 0)?;
        self.body.heads_rows(table).then_some("<th scope=\"row\"")
    }

    /// The table that is open, and its place among those of the body.
    fn table(&self) -> Option<(NodeId, u32)> {
        self.open.iter().rev().find_map(|open| match self.body.node(open.id).kind {
            NodeKind::Table(place) => Some((open.id, place)),
            _ => None,
        })
    }
}
