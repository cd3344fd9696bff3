//! The program in a window without a display: events go in, tasks run, pictures come out.

use super::seen::{Outline, Seen, members, toolbar};
use accesskit::{Action, ActionData, ActionRequest};
use iced::advanced::graphics::text::font_system;
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::{clipboard, mouse};
use iced::keyboard::{self, Key, Modifiers, key};
use iced::theme::Base as _;
use iced::widget::text_editor;
use iced::{Event, Font, Pixels, Point, Renderer, Size, Task};
use iced_test::futures::futures::StreamExt as _;
use iced_test::futures::futures::executor::block_on;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action as Effect, clipboard as system_clipboard, system, task};
use llwybr::accessibility::collect::Collect;
use llwybr::accessibility::translate::{request as request_of, translate};
use llwybr::accessibility::{Frame, Heard};
use llwybr::app::{App, Message, ScreenMessage, Start, Way};
use llwybr::content::Content;
use llwybr::files::{self, Editor, Opened, UserFile};
use llwybr::l10n::Language;
use llwybr::screen::{Destination, career, note};
use llwybr::ui::page::Place;
use llwybr::ui::{Role, Theme, fonts};
use llwybr::workbench::Workbench;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

/// The program in a window that is never shown.
pub struct Window {
    /// The program.
    pub app: App,
    /// Whether it asked to close.
    pub is_closed: bool,
    /// The size in logical pixels at a text size of 100%.
    size: Size,
    cursor: mouse::Cursor,
    cache: Option<Cache>,
    renderer: Renderer,
    tasks: VecDeque<Task<Message>>,
    is_index_late: bool,
    index: Option<Message>,
    /// What was last copied.
    pub copied: Option<String>,
}

/// How a window starts.
pub struct Options {
    /// The content.
    pub content: Arc<Content>,
    /// The data.
    pub user_file: UserFile,
    /// As from the command line.
    pub language: Option<Language>,
    /// As from the command line.
    pub open: Option<&'static str>,
    /// The size in logical pixels at a text size of 100%.
    pub size: Size,
    /// Whether the index of the search is kept back until it is asked for.
    pub is_index_late: bool,
    /// The content folder that is being written, where one is; it takes the place of the content.
    pub folder: Option<PathBuf>,
    /// What opens its files.
    pub editor: Editor,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            content: super::content(),
            user_file: UserFile::nowhere(),
            language: Some(Language::English),
            open: None,
            size: Size::new(1280.0, 800.0),
            is_index_late: false,
            folder: None,
            editor: Editor::default(),
        }
    }
}

impl Window {
    /// The program, started, all its first tasks done.
    pub fn open(options: Options) -> Self {
        static FONTS: Once = Once::new();
        FONTS.call_once(|| {
            let mut system = font_system().write().expect("font system");
            for file in fonts::files() {
                system.load_font(file);
            }
        });
        let opened: Opened = options.user_file.open();
        let mut content = options.content;
        let workbench = options.folder.map(|folder| {
            let read = files::read_folder(&folder).expect("a folder");
            let (bench, shown) = Workbench::open(&folder, files::built_in(), read, super::today());
            content = Arc::new(shown);
            (bench, options.editor)
        });
        let (app, task) = App::new(Start {
            content,
            user_file: options.user_file,
            opened,
            language: options.language,
            system_language: Language::English,
            open: options.open.map(super::career),
            workbench,
        });
        let renderer = <Renderer as Headless>::new(fonts::REGULAR, Pixels(17.0), Some("tiny-skia"));
        let mut window = Self {
            app,
            is_closed: false,
            size: options.size,
            cursor: mouse::Cursor::Unavailable,
            cache: Some(Cache::default()),
            renderer: block_on(renderer).expect("a software renderer"),
            tasks: VecDeque::from([task]),
            is_index_late: options.is_index_late,
            index: None,
            copied: None,
        };
        let _: Font = fonts::REGULAR;
        window.resize(options.size);
        window
    }

    /// The index of the search is built at last.
    pub fn bring_index(&mut self) {
        let index = self.index.take().expect("an index that was kept back");
        self.send(index);
    }

    /// Gives the window this size, in logical pixels at a text size of 100%.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        let scale = self.app.scale_factor();
        let size = Size::new(size.width / scale, size.height / scale);
        self.send(Message::Resized(iced::window::Id::unique(), size));
    }

    /// Hands the program a message and runs all that follows from it.
    pub fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.tasks.push_back(task);
        self.settle();
    }

    /// Opens an article, as a link to it does.
    pub fn open_article(&mut self, id: &str) {
        let destination = Destination::Article(id.to_owned());
        self.send(Message::Left(Way::To(destination, None), Place::default()));
    }

    /// Presses a key without others.
    pub fn key(&mut self, key: key::Named) {
        self.chord(Key::Named(key), Modifiers::empty());
    }

    /// Presses a key together with others.
    pub fn chord(&mut self, key: Key, modifiers: Modifiers) {
        self.events(vec![press(key, modifiers, None)]);
    }

    /// Types text, letter by letter.
    pub fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            let letter = letter.to_string();
            let key = Key::Character(letter.as_str().into());
            self.events(vec![press(key, Modifiers::empty(), Some(&letter))]);
        }
    }

    /// Pastes into the note of the career shown, as the system's clipboard would.
    pub fn paste_note(&mut self, text: &str) {
        let Some(entry) = self.app.shown_entry() else { panic!("no screen is shown") };
        let paste = text_editor::Edit::Paste(Arc::new(text.to_owned()));
        let action = text_editor::Action::Edit(paste);
        let pasted = career::Message::Note(note::Message::Edited(action));
        self.send(Message::Screen(entry, ScreenMessage::Career(pasted)));
    }

    /// Clicks at a point of the window.
    pub fn click(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.events(vec![
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
        self.cursor = mouse::Cursor::Unavailable;
    }

    /// Moves the pointer to the middle of the first thing of this role and name.
    pub fn point_at(&mut self, role: Role, name: &str) {
        let position = self.bring(role, name);
        self.cursor = mouse::Cursor::Available(position);
        self.events(vec![Event::Mouse(mouse::Event::CursorMoved { position })]);
        self.cursor = mouse::Cursor::Unavailable;
    }

    /// Clicks in the middle of the first thing of this role and name, scrolled to where it is seen.
    pub fn press(&mut self, role: Role, name: &str) {
        let center = self.bring(role, name);
        self.click(center);
    }

    /// The middle of the first thing of this role and name, once it is scrolled to where it is seen.
    fn bring(&mut self, role: Role, name: &str) -> Point {
        let seen = self.find(role, name);
        let mut center = seen.bounds.center();
        center.y -= seen.scrolled;
        if let Some(frame) = seen.frame.filter(|frame| !frame.contains(center)) {
            self.turn_wheel(frame.center(), center.y - frame.center().y);
            let seen = self.find(role, name);
            center.y = seen.bounds.center().y - seen.scrolled;
        }
        center
    }

    /// Turns the wheel at a point, by so many logical pixels down.
    fn turn_wheel(&mut self, at: Point, down: f32) {
        self.cursor = mouse::Cursor::Available(at);
        let delta = mouse::ScrollDelta::Pixels { x: 0.0, y: -down };
        self.events(vec![
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::WheelScrolled { delta }),
        ]);
        self.cursor = mouse::Cursor::Unavailable;
    }

    /// Goes by keys until the thing of this role and name has the focus: by Tab, and by arrows within
    /// a bar of buttons. What was pressed, by the names that X gives keys.
    pub fn tab_to(&mut self, role: Role, name: &str) -> Vec<&'static str> {
        let is_it = |it: &Seen| it.semantics.role == role && it.semantics.name == name;
        let mut keys = Vec::new();
        while keys.len() < 200 {
            let seen = self.seen();
            let bar = seen.iter().position(|it| it.is_focused).and_then(|at| toolbar(&seen, at));
            if bar.is_some_and(|bar| seen[members(&seen, bar)].iter().any(is_it)) {
                self.key(key::Named::ArrowRight);
                keys.push("Right");
            } else {
                self.key(key::Named::Tab);
                keys.push("Tab");
            }
            if self.focused().as_ref().is_some_and(is_it) {
                return keys;
            }
        }
        panic!("no key came to {role:?} {name:?}: {:#?}", self.outline());
    }

    /// The first thing of this role and name.
    pub fn find(&mut self, role: Role, name: &str) -> Seen {
        let seen = self.seen();
        let found =
            seen.into_iter().find(|it| it.semantics.role == role && it.semantics.name == name);
        found.unwrap_or_else(|| panic!("no {role:?} {name:?} in {:#?}", self.outline()))
    }

    /// Whether there is a thing of this role whose name holds these words.
    pub fn has(&mut self, role: Role, words: &str) -> bool {
        self.seen().iter().any(|it| it.semantics.role == role && it.semantics.name.contains(words))
    }

    /// What has the focus.
    pub fn focused(&mut self) -> Option<Seen> {
        self.seen().into_iter().find(|it| it.is_focused)
    }

    /// Roles and names, line by line.
    pub fn outline(&mut self) -> Vec<String> {
        let line = |it: &Seen| {
            format!(
                "{}{:?} {:?}",
                "  ".repeat(it.depth),
                it.semantics.role,
                it.semantics.name.chars().take(60).collect::<String>()
            )
        };
        self.seen().iter().map(line).collect()
    }

    /// Everything on the screen that means something, in reading order.
    pub fn seen(&mut self) -> Vec<Seen> {
        let mut outline = Outline::default();
        self.operate(&mut outline);
        outline.seen
    }

    /// The window as a screen reader is told of it.
    pub fn told(&mut self) -> accesskit_consumer::Tree {
        accesskit_consumer::Tree::new(self.tell(), true)
    }

    /// What a screen reader is told of the window, whole.
    pub fn tell(&mut self) -> accesskit::TreeUpdate {
        let mut collect = Collect::default();
        self.operate(&mut collect);
        translate(&collect.into_tree(), &self.frame())
    }

    /// What a screen reader is told of the window as a whole.
    pub fn frame(&self) -> Frame {
        Frame {
            title: self.app.title(),
            language: self.app.language(),
            scale: self.app.scale_factor(),
            news: self.app.news().cloned(),
            levels: Vec::new(),
        }
    }

    /// Has it done what a screen reader asks of a node.
    pub fn ask(&mut self, node: accesskit::NodeId, action: Action, data: Option<ActionData>) {
        let request =
            ActionRequest { action, target_tree: accesskit::TreeId::ROOT, target_node: node, data };
        let request = request_of(request).expect("something that is offered");
        self.send(Message::Heard(Heard::Request(request)));
        self.redraw();
    }

    /// Lets a frame pass: what comes in sight takes note of it.
    pub fn redraw(&mut self) {
        let redraw = iced::window::Event::RedrawRequested(iced::time::Instant::now());
        self.events(vec![Event::Window(redraw)]);
    }

    /// The window as pixels, and their width and height. `density` is how many there are to a
    /// logical pixel at a text size of 100%.
    pub fn draw(&mut self, density: f32) -> (Vec<u8>, u32, u32) {
        self.send(Message::Rescaled(density));
        self.redraw();
        let theme = self.app.theme();
        let scale = self.app.scale_factor() * density;
        let size = Size::new(
            (self.size.width * density).round() as u32,
            (self.size.height * density).round() as u32,
        );
        let redraw = iced::window::Event::RedrawRequested(iced::time::Instant::now());
        self.with_interface(|interface, renderer, cursor| {
            let mut messages = Vec::new();
            let _ = interface.update(
                &[Event::Window(redraw)],
                cursor,
                renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            let base = theme.base();
            interface.draw(renderer, &theme, &Style { text_color: base.text_color }, cursor);
            let pixels = renderer.screenshot(size, scale, base.background_color);
            (pixels, size.width, size.height)
        })
    }

    /// Writes the window to a PNG.
    pub fn save_png(&mut self, path: &Path) {
        let (pixels, width, height) = self.draw(1.0);
        let file = std::fs::File::create(path).expect("a file");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&pixels).expect("pixels");
    }

    /// Runs all tasks, and those that they lead to.
    pub fn settle(&mut self) {
        while let Some(task) = self.tasks.pop_front() {
            let Some(mut stream) = task::into_stream(task) else {
                continue;
            };
            while let Some(action) = block_on(stream.next()) {
                self.act(action);
            }
        }
    }

    fn act(&mut self, action: Effect<Message>) {
        match action {
            Effect::Output(message @ Message::Indexed(_)) if self.is_index_late => {
                self.index = Some(message);
            }
            Effect::Output(message) => {
                let task = self.app.update(message);
                self.tasks.push_back(task);
            }
            Effect::Widget(operation) => {
                let mut next = Some(operation);
                while let Some(mut operation) = next.take() {
                    self.operate(&mut *operation);
                    if let Outcome::Chain(chained) = operation.finish() {
                        next = Some(chained);
                    }
                }
            }
            Effect::System(system::Action::GetTheme(sender)) => {
                let _ = sender.send(iced::theme::Mode::None);
            }
            Effect::Clipboard(system_clipboard::Action::Write { contents, .. }) => {
                self.copied = Some(contents);
            }
            Effect::Exit => self.is_closed = true,
            _ => {}
        }
    }

    fn events(&mut self, events: Vec<Event>) {
        let mut messages = Vec::new();
        self.with_interface(|interface, renderer, cursor| {
            let _ =
                interface.update(&events, cursor, renderer, &mut clipboard::Null, &mut messages);
        });
        for message in messages {
            self.send(message);
        }
    }

    /// Has an operation go through the widgets.
    pub fn operate(&mut self, operation: &mut dyn Operation) {
        self.with_interface(|interface, renderer, _| interface.operate(renderer, operation));
    }

    /// Does something with the widgets as they stand.
    pub fn with_interface<T>(
        &mut self,
        run: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            mouse::Cursor,
        ) -> T,
    ) -> T {
        let scale = self.app.scale_factor();
        let size = Size::new(self.size.width / scale, self.size.height / scale);
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let result = run(&mut interface, &mut self.renderer, self.cursor);
        self.cache = Some(interface.into_cache());
        result
    }
}

fn press(key: Key, modifiers: Modifiers, text: Option<&str>) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: keyboard::Location::Standard,
        modifiers,
        repeat: false,
        text: text.map(Into::into),
    })
}
