//! The card of a body that tells more.

use super::compose::Composer;
use super::{Card, CardLine, Link};
use crate::guide::Organisation;
use crate::l10n::Args;
use crate::l10n::words::statements as words;

/// The card of a body in the composer's language.
pub(super) fn compose(composer: &Composer<'_>, organisation: &Organisation) -> Card {
    let id = organisation.id.as_str();
    let line = |label, value: &str, link| CardLine {
        label: composer.say(label),
        value: value.to_owned(),
        link,
    };
    let mut lines = Vec::new();
    if !organisation.address.is_empty() {
        lines.push(line(words::CARD_ADDRESS, &organisation.address.join(", "), None));
    }
    if let Some(number) = &organisation.telephone {
        let digits = number.replace(' ', "");
        let link = Link::Outside(format!("tel:{digits}"));
        lines.push(line(words::CARD_TELEPHONE, number, Some(link)));
    }
    if let Some(address) = &organisation.email {
        let link = Link::Outside(format!("mailto:{address}"));
        lines.push(line(words::CARD_EMAIL, address, Some(link)));
    }
    let shown = organisation.web.trim_start_matches("https://").trim_end_matches('/');
    let link = Link::Outside(organisation.web.clone());
    lines.push(line(words::CARD_WEB, shown, Some(link)));
    Card {
        id: organisation.id.clone(),
        name: composer.shared("organisations", id),
        strapline: composer.shared_attribute("organisations", id, "strapline", &Args::new()),
        lines,
    }
}
