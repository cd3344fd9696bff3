//! The steps of space, radius and width that everything keeps to, in logical pixels.

/// Between things that are one.
pub const XS: f32 = 4.0;
/// Within a control.
pub const S: f32 = 8.0;
/// Between lines of a card.
pub const M: f32 = 12.0;
/// Between controls.
pub const L: f32 = 16.0;
/// Between parts of a page.
pub const XL: f32 = 24.0;
/// Between columns.
pub const XXL: f32 = 32.0;
/// Above a new part of a page.
pub const HUGE: f32 = 48.0;

/// The corners of a control.
pub const CONTROL_RADIUS: f32 = 8.0;
/// The corners of a card.
pub const CARD_RADIUS: f32 = 12.0;
/// The least height of a control.
pub const TARGET: f32 = 40.0;
/// How far the two rings of the focus reach beyond a control.
pub const RING: f32 = 6.0;

/// The width of a text of about 70 characters.
pub const READING: f32 = 644.0;
/// From here on a page has three columns.
pub const THREE_COLUMNS: f32 = 1200.0;
/// From here on a page has two columns.
pub const TWO_COLUMNS: f32 = 900.0;
