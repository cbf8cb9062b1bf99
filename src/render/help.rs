//! The page of help at any hour and without a call, and passing a page on.
//!
//! Owns which ways of a service that page shows. Which services it lists is
//! `resolve`'s.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::model::kind::{Channel, KindFields};
use crate::resolve::{GroupId, is_open_at_night, needs_no_call};

use super::view::{HelpView, ServiceView};
use super::words::Words;

/// What has to be encoded in the body of a message in an address.
const MESSAGE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+');

/// The address that opens a text message with a text in it. Apple's phones want
/// the text after an ampersand, all others after the question mark.
pub(super) fn sms(text: &str) -> String {
    format!("sms:?&body={}", utf8_percent_encode(text, MESSAGE))
}

impl Words<'_> {
    /// What helps at night and without a call, in the order of lists.
    pub(super) fn help_view(&self) -> HelpView {
        let groups = self.sorted(&self.site().help);
        let with = |fits: fn(&Channel) -> bool| -> Vec<ServiceView> {
            groups.iter().filter_map(|group| self.service_with(*group, fits)).collect()
        };
        HelpView { night: with(is_open_at_night), no_call: with(needs_no_call) }
    }

    /// A service with those of its channels that fit; none if none does.
    fn service_with(&self, group: GroupId, fits: fn(&Channel) -> bool) -> Option<ServiceView> {
        let mut view = self.service(group)?;
        let id = self.site().shown(group, self.lang)?;
        let KindFields::Service(service) = &self.site().document(id).fields else { return None };
        let mut channels = service.channels.iter();
        view.channels.retain(|_| channels.next().is_some_and(fits));
        (!view.channels.is_empty()).then_some(view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_a_message_is_still_that_address() {
        assert_eq!(
            sms("PACE: https://example.org/pl/a-b/?x=1&y#z"),
            "sms:?&body=PACE:%20https://example.org/pl/a-b/?x=1%26y%23z"
        );
        assert_eq!(sms("100%"), "sms:?&body=100%25");
    }
}
