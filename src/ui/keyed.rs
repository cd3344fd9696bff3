//! A column whose entries keep what they remember wherever they move: the focus, and the number by
//! which a screen reader knows them. (Iced's own keyed column keeps it only for entries that stay
//! where they are.)

use super::{Element, Theme};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::widget::Column;
use iced::{Event, Length, Rectangle, Renderer, Size, Vector};
use std::collections::HashMap;

/// Entries by their keys, one below the other.
pub fn column<'a, Message: 'a>(
    entries: Vec<(u64, Element<'a, Message>)>,
    spacing: f32,
) -> Element<'a, Message> {
    let (keys, entries): (Vec<u64>, Vec<_>) = entries.into_iter().unzip();
    Element::new(Keyed { keys, column: Column::with_children(entries).spacing(spacing) })
}

struct Keyed<'a, Message> {
    keys: Vec<u64>,
    column: Column<'a, Message, Theme>,
}

/// The keys of the entries as they stand in the tree.
#[derive(Default)]
struct Keys(Vec<u64>);

impl<Message> Keyed<'_, Message> {
    fn widget(&self) -> &dyn Widget<Message, Theme, Renderer> {
        &self.column
    }

    fn widget_mut(&mut self) -> &mut dyn Widget<Message, Theme, Renderer> {
        &mut self.column
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Keyed<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Keys>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Keys(self.keys.clone()))
    }

    fn children(&self) -> Vec<Tree> {
        self.widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        let Keys(keys) = tree.state.downcast_mut::<Keys>();
        if *keys != self.keys {
            let old = std::mem::replace(keys, self.keys.clone());
            let mut kept: HashMap<u64, Tree> =
                old.into_iter().zip(tree.children.drain(..)).collect();
            let fresh = self.widget().children().into_iter();
            tree.children = fresh
                .zip(&self.keys)
                .map(|(fresh, key)| kept.remove(key).unwrap_or(fresh))
                .collect();
        }
        self.widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.widget_mut().operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        self.widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.column.overlay(tree, layout, renderer, viewport, translation)
    }
}
