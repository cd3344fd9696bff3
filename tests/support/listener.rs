//! A client of AT-SPI: hears and asks what a screen reader does, of a program in a real window.

use super::desktop::{Desktop, PATIENCE};
use atspi::connection::AccessibilityConnection;
use atspi::events::{Event, ObjectEvents, WindowEvents};
use atspi::proxy::accessible::{AccessibleProxy, ObjectRefExt as _};
use atspi::proxy::bus::BusProxy;
use atspi::proxy::proxy_ext::ProxyExt as _;
use atspi::{ObjectRefOwned, Role, State};
use iced_test::futures::futures::future::{FutureExt as _, LocalBoxFuture};
use iced_test::futures::futures::stream::StreamExt as _;
use smol::future::or;

/// Something that the program tells of.
#[derive(Debug, Clone)]
pub struct Told {
    /// Where it can be asked.
    pub object: ObjectRefOwned,
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// A word more.
    pub description: String,
    /// The level of a heading, as a line of braille shows it.
    pub level: String,
    /// How it is.
    pub states: atspi::StateSet,
}

/// A client that listens to one program.
pub struct Listener {
    connection: AccessibilityConnection,
    events: smol::channel::Receiver<Event>,
    heard: Vec<String>,
}

impl Listener {
    /// Begins to listen on this desktop.
    pub fn start(desktop: &Desktop) -> Self {
        smol::block_on(async {
            let session = atspi::zbus::connection::Builder::address(desktop.session_bus())
                .expect("an address")
                .build()
                .await
                .expect("a session bus");
            let bus = atspi::zbus::fdo::DBusProxy::new(&session).await.expect("a bus");
            let mut owners = bus.receive_name_owner_changed().await.expect("signals");
            let name = || "org.a11y.Bus".try_into().expect("a name");
            while !bus.name_has_owner(name()).await.expect("an answer") {
                let _ = owners.next().await;
            }
            let bus = BusProxy::new(&session).await.expect("the bus of assistive technologies");
            let address = bus.get_address().await.expect("its address");
            let address = address.as_str().try_into().expect("an address");
            let connection =
                AccessibilityConnection::from_address(address).await.expect("a connection");
            connection.register_event::<ObjectEvents>().await.expect("events");
            connection.register_event::<WindowEvents>().await.expect("events");
            let messages = atspi::zbus::MessageStream::from(connection.connection());
            let mut messages = messages.boxed();
            let (sender, events) = smol::channel::unbounded();
            // Taken from the connection at once: one that is full answers no questions.
            let _ = std::thread::spawn(move || {
                smol::block_on(async {
                    while let Some(message) = messages.next().await {
                        let event = message.ok().and_then(|it| Event::try_from(&it).ok());
                        if event.is_some_and(|event| sender.try_send(event).is_err()) {
                            break;
                        }
                    }
                });
            });
            Self { events, connection, heard: Vec::new() }
        })
    }

    /// All that the program tells of, in reading order; empty while it is not there.
    pub fn told(&self) -> Vec<Told> {
        smol::block_on(self.tree())
    }

    /// Waits until something of this role and name is there, and is so.
    pub fn wait_for(&mut self, role: Role, name: &str, is_so: impl Fn(&Told) -> bool) -> Told {
        let found = |told: &[Told]| {
            told.iter().find(|it| it.role == role && it.name == name && is_so(it)).cloned()
        };
        self.until(&format!("{role:?} {name:?}"), found)
    }

    /// Waits until these words have been announced, now or before.
    pub fn wait_to_hear(&mut self, words: &str) {
        while !self.heard.iter().any(|heard| heard == words) {
            let next = smol::block_on(or(self.next().map(Some), async {
                let _ = smol::Timer::after(PATIENCE).await;
                None
            }));
            assert!(next.is_some(), "never heard {words:?}, but: {:?}", self.heard);
        }
    }

    /// Presses something.
    pub fn press(&self, told: &Told) {
        smol::block_on(async {
            let proxies = self.proxy(&told.object).await;
            let action = proxies.proxies().await.expect("interfaces").action().await;
            assert!(action.expect("an action").do_action(0).await.expect("an answer"));
        });
    }

    /// Gives the focus to something.
    pub fn focus(&self, told: &Told) {
        smol::block_on(async {
            let proxies = self.proxy(&told.object).await;
            let component = proxies.proxies().await.expect("interfaces").component().await;
            assert!(component.expect("a component").grab_focus().await.expect("an answer"));
        });
    }

    /// Puts a text into a field.
    pub fn fill(&self, told: &Told, text: &str) {
        smol::block_on(async {
            let proxies = self.proxy(&told.object).await;
            let field = proxies.proxies().await.expect("interfaces").editable_text().await;
            assert!(field.expect("a field").set_text_contents(text).await.expect("an answer"));
        });
    }

    /// The words of something that can be read, and the language of each piece of them.
    pub fn read(&self, told: &Told) -> (String, Vec<String>) {
        smol::block_on(async {
            let proxies = self.proxy(&told.object).await;
            let text = proxies.proxies().await.expect("interfaces").text().await.expect("words");
            let count = text.character_count().await.expect("a count");
            let words = text.get_text(0, count).await.expect("words");
            let mut languages = Vec::new();
            let mut at = 0;
            while at < count {
                let (attributes, _, end) =
                    text.get_attribute_run(at, true).await.expect("attributes");
                languages.push(attributes.get("language").cloned().unwrap_or_default());
                at = end.max(at + 1);
            }
            (words, languages)
        })
    }

    /// The line, the word and the letter at a place among words.
    pub fn at(&self, told: &Told, offset: i32) -> [String; 3] {
        use atspi::Granularity;
        smol::block_on(async {
            let proxies = self.proxy(&told.object).await;
            let text = proxies.proxies().await.expect("interfaces").text().await.expect("words");
            let mut found = [String::new(), String::new(), String::new()];
            let all = [Granularity::Line, Granularity::Word, Granularity::Char];
            for (found, granularity) in found.iter_mut().zip(all) {
                *found = text.get_string_at_offset(offset, granularity).await.expect("words").0;
            }
            found
        })
    }

    fn until<T>(&mut self, what: &str, found: impl Fn(&[Told]) -> Option<T>) -> T {
        let seeking = async {
            loop {
                let told = self.tree().await;
                if let Some(found) = found(&told) {
                    return Ok(found);
                }
                let _ = self.next().await;
            }
        };
        let giving_up = async {
            let _ = smol::Timer::after(PATIENCE).await;
            Err(())
        };
        match smol::block_on(or(seeking, giving_up)) {
            Ok(found) => found,
            Err(()) => {
                let told = self.told();
                let told: Vec<_> = told.iter().map(|it| (it.role, &it.name)).collect();
                panic!("never told of {what}, but of {told:#?}, and heard {:?}", self.heard)
            }
        }
    }

    async fn next(&mut self) -> Event {
        let event = self.events.recv().await.expect("the bus is there");
        if let Event::Object(ObjectEvents::Announcement(announcement)) = &event {
            self.heard.push(announcement.text.clone());
        }
        event
    }

    async fn proxy<'a>(&self, object: &'a ObjectRefOwned) -> AccessibleProxy<'a> {
        let connection = self.connection.connection();
        object.as_accessible_proxy(connection).await.expect("something that is there")
    }

    async fn tree(&self) -> Vec<Told> {
        let mut all = Vec::new();
        let Ok(root) = self.connection.root_accessible_on_registry().await else {
            return all;
        };
        for child in root.get_children().await.unwrap_or_default() {
            if child.is_null() {
                continue;
            }
            let proxy = self.proxy(&child).await;
            if proxy.name().await.is_ok_and(|name| name == "llwybr") {
                self.collect(child.clone(), &mut all).await;
            }
        }
        all
    }

    /// Something and all that stands in it; what goes while it is asked is left out.
    fn collect<'a>(
        &'a self,
        object: ObjectRefOwned,
        all: &'a mut Vec<Told>,
    ) -> LocalBoxFuture<'a, ()> {
        async move {
            let proxy = self.proxy(&object).await;
            let (Ok(role), Ok(name), Ok(states)) =
                (proxy.get_role().await, proxy.name().await, proxy.get_state().await)
            else {
                return;
            };
            let attributes = proxy.get_attributes().await.unwrap_or_default();
            let level = attributes.get("brailleroledescription").cloned().unwrap_or_default();
            let description = proxy.description().await.unwrap_or_default();
            let children = proxy.get_children().await.unwrap_or_default();
            drop(proxy);
            all.push(Told { object, role, name, description, level, states });
            for child in children.into_iter().filter(|child| !child.is_null()) {
                self.collect(child, all).await;
            }
        }
        .boxed_local()
    }
}

impl Told {
    /// Whether it is so.
    pub fn is(&self, state: State) -> bool {
        self.states.contains(state)
    }
}
