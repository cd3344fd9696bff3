//! Follows links that lead out of the program.

use super::Message;
use crate::content::Content;
use crate::profile::Link;
use iced::Task;

/// Opens the address of a link with the system's program for it.
pub(super) fn follow(content: &Content, link: Link) -> Task<Message> {
    let address = match link {
        Link::Organisation(id) => {
            content.guide.organisation(id.as_str()).map(|organisation| organisation.web.clone())
        }
        Link::Outside(address) => Some(address),
        // Screens open careers and articles themselves.
        Link::Career(_) | Link::Article(_) => None,
    };
    let Some(address) = address else {
        return Task::none();
    };
    let opening = address.clone();
    let opening = smol::unblock(move || match opener::open(&opening) {
        Ok(()) => true,
        Err(error) => {
            tracing::warn!(%error, address = opening, "address not opened");
            false
        }
    });
    Task::perform(opening, move |is_open| Message::AddressOpened(address.clone(), is_open))
}
