//! Every screen as a picture: both languages, three themes, two sizes of window and of text.
//! `cargo test pictures` writes them to `target/pictures`.

use crate::support::window::{Options, Window};
use crate::support::{career, content, rewrite};
use iced::Size;
use llwybr::app::Message;
use llwybr::files::{self, UserFile};
use llwybr::l10n::Language;
use llwybr::store::{Clock, Edit, Over, Stage, ThemeChoice};
use std::path::{Path, PathBuf};

const SIZES: [(f32, f32); 2] = [(1280.0, 800.0), (1024.0, 768.0)];
const TEXT_SIZES: [u16; 2] = [100, 200];
const THEMES: [(ThemeChoice, &str); 3] = [
    (ThemeChoice::Light, "light"),
    (ThemeChoice::Dark, "dark"),
    (ThemeChoice::Contrast, "contrast"),
];

#[derive(Clone, Copy, PartialEq)]
enum Shot {
    Welcome,
    Careers,
    Results,
    Misspelt,
    Nothing,
    Filters,
    ByPay,
    NothingMeets,
    Perfusionist,
    PerfusionistPay,
    PerfusionistEnd,
    Electrician,
    AdultNurse,
    Shortlist,
    Empty,
    Articles,
    Article,
    Display,
    Keys,
    Reading,
    Statement,
    Problems,
    Inspector,
    Forms,
    Accented,
    Fallbacks,
    Coverage,
}

impl Shot {
    const ALL: [(Self, &str); 27] = [
        (Self::Welcome, "welcome"),
        (Self::Careers, "careers"),
        (Self::Results, "careers-results"),
        (Self::Misspelt, "careers-misspelt"),
        (Self::Nothing, "careers-nothing-found"),
        (Self::Filters, "careers-filters"),
        (Self::ByPay, "careers-by-pay"),
        (Self::NothingMeets, "careers-nothing-meets"),
        (Self::Perfusionist, "career-perfusionist"),
        (Self::PerfusionistPay, "career-perfusionist-pay"),
        (Self::PerfusionistEnd, "career-perfusionist-end"),
        (Self::Electrician, "career-electrician"),
        (Self::AdultNurse, "career-adult-nurse"),
        (Self::Shortlist, "shortlist"),
        (Self::Empty, "shortlist-empty"),
        (Self::Articles, "articles"),
        (Self::Article, "article"),
        (Self::Display, "display"),
        (Self::Keys, "keys"),
        (Self::Reading, "career-reading"),
        (Self::Statement, "statement"),
        (Self::Problems, "bench-problems"),
        (Self::Inspector, "bench-inspector"),
        (Self::Forms, "bench-forms"),
        (Self::Accented, "bench-accented"),
        (Self::Fallbacks, "bench-fallbacks"),
        (Self::Coverage, "bench-coverage"),
    ];
}

fn folder() -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    folder.join("pictures")
}

fn clock() -> Clock {
    Clock { now: 1_000, replica: "test".to_owned() }
}

fn window(shot: Shot, data: &Path, language: Language, size: (f32, f32)) -> Window {
    let open = match shot {
        Shot::Perfusionist | Shot::PerfusionistPay | Shot::PerfusionistEnd => Some("perfusionist"),
        Shot::Electrician | Shot::Keys | Shot::Reading => Some("electrician"),
        Shot::Inspector | Shot::Accented | Shot::Fallbacks => Some("electrician"),
        Shot::AdultNurse => Some("adult-nurse"),
        _ => None,
    };
    let is_of_bench = matches!(
        shot,
        Shot::Problems
            | Shot::Inspector
            | Shot::Forms
            | Shot::Accented
            | Shot::Fallbacks
            | Shot::Coverage
    );
    let folder = is_of_bench.then(|| faulty(data));
    Window::open(Options {
        user_file: UserFile::in_folder(data.to_owned()),
        language: (shot != Shot::Welcome).then_some(language),
        open,
        size: Size::new(size.0, size.1),
        folder,
        ..Options::default()
    })
}

/// Opens what the bar of the bench has no room for, where it has none.
fn open_view(window: &mut Window) {
    use llwybr::ui::Role;
    for name in ["Sut mae'r geiriau'n cael eu dangos", "How the words are shown"] {
        if window.has(Role::Toggle, name) {
            window.press(Role::Toggle, name);
        }
    }
}

/// A content folder with faults in it, below a folder.
fn faulty(below: &Path) -> PathBuf {
    let folder = below.join("content");
    files::write_folder(&folder, &files::built_in()).expect("files");
    let electrician = "i18n/cy/careers/electrician.ftl";
    rewrite(&folder, electrician, "summary =", "summary-gone =");
    rewrite(&folder, "i18n/cy/ui/careers.ftl", "[two]", "[2]");
    rewrite(
        &folder,
        "i18n/en/careers/perfusionist.ftl",
        "title = Perfusionist",
        "title = Clinical perfusionist",
    );
    folder
}

fn prepare(window: &mut Window, shot: Shot, theme: ThemeChoice, text_size: u16) {
    use iced::keyboard::key::Named;
    use iced::keyboard::{Key, Modifiers};
    use llwybr::ui::Role;
    let mut edits = vec![Edit::Theme(theme), Edit::TextSize(text_size)];
    if !matches!(shot, Shot::Welcome | Shot::Empty) {
        let note = "Holi'r ysgol am ymweld â'r theatr yn Nhreforys.\n\nAngen Bioleg Safon Uwch.";
        edits.extend([
            Edit::Shortlist(career("perfusionist"), true),
            Edit::Shortlist(career("electrician"), true),
            Edit::Note(career("perfusionist"), note.to_owned(), Over::All),
            Edit::Rate(career("perfusionist"), 4),
            Edit::Stage(career("perfusionist"), Stage::Looking),
        ]);
    }
    window.send(Message::Stamped { edits, clock: clock(), epoch: 0 });
    match shot {
        Shot::Results | Shot::Misspelt | Shot::Nothing => {
            window.chord(Key::Character("f".into()), Modifiers::CTRL);
            window.type_text(match shot {
                Shot::Results => "ward",
                Shot::Misspelt => "elecrtican",
                _ => "zzz",
            });
        }
        Shot::Shortlist | Shot::Empty => {
            let name = match window.app.language() {
                Language::Cymraeg => "Rhestr fer",
                Language::English => "Shortlist",
            };
            window.press(Role::Link, name);
        }
        Shot::Display => {
            let name = match window.app.language() {
                Language::Cymraeg => "Arddangos",
                Language::English => "Display",
            };
            window.press(Role::Link, name);
        }
        Shot::Filters | Shot::ByPay | Shot::NothingMeets => {
            if shot == Shot::NothingMeets {
                window.chord(Key::Character("f".into()), Modifiers::CTRL);
                window.type_text("bydwraig");
            }
            let names = match (window.app.language(), shot) {
                (Language::Cymraeg, Shot::ByPay) => ["", "", "Cyflog"],
                (Language::English, Shot::ByPay) => ["", "", "Pay"],
                (Language::Cymraeg, Shot::Filters) => ["TGAU", "Prentisiaeth", "£25,000 neu fwy"],
                (Language::English, Shot::Filters) => {
                    ["GCSEs", "Apprenticeship", "£25,000 or more"]
                }
                (Language::Cymraeg, _) => ["Dim cymwysterau", "", "£50,000 neu fwy"],
                (Language::English, _) => ["No qualifications", "", "£50,000 or more"],
            };
            // Where there is no room beside the page the filters stand behind a button.
            let folds = ["Hidlo", "Narrow down"].into_iter().filter(|_| shot != Shot::ByPay);
            let fold = folds.into_iter().find(|it| window.has(Role::Button, it));
            if let Some(fold) = fold {
                window.press(Role::Button, fold);
            }
            for name in names.into_iter().filter(|name| !name.is_empty()) {
                let is_box = window.has(Role::CheckBox, name);
                window.press(if is_box { Role::CheckBox } else { Role::Radio }, name);
            }
            if let Some(fold) = fold {
                window.press(Role::Button, fold);
            }
        }
        Shot::Articles => {
            let name = match window.app.language() {
                Language::Cymraeg => "Erthyglau",
                Language::English => "Articles",
            };
            window.press(Role::Link, name);
        }
        Shot::Article => window.open_article("internships"),
        Shot::Statement => window.open_article("accessibility"),
        Shot::Keys => window.key(Named::F1),
        Shot::Reading => {
            for _ in 0..4 {
                window.chord(Key::Named(Named::ArrowDown), Modifiers::ALT);
            }
            window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
        }
        Shot::PerfusionistPay => {
            for _ in 0..5 {
                window.key(Named::PageDown);
            }
        }
        Shot::PerfusionistEnd => window.key(Named::End),
        Shot::Problems => {
            let names = ["Tri gwall, dau rybudd", "3 errors, 2 warnings"];
            let name = names.into_iter().find(|name| window.has(Role::Button, name));
            window.press(Role::Button, name.expect("how much is wrong"));
        }
        Shot::Inspector => {
            for _ in 0..6 {
                window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
            }
            window.key(Named::F2);
        }
        Shot::Forms => {
            let name = "60 ";
            let found = window.seen().into_iter().find(|it| it.semantics.name.starts_with(name));
            let found = found.expect("how many careers there are");
            window.point_at(found.semantics.role, &found.semantics.name);
            window.key(Named::F2);
        }
        Shot::Accented | Shot::Fallbacks => {
            let name = match (window.app.language(), shot) {
                (Language::Cymraeg, Shot::Accented) => "Yn hirach",
                (Language::Cymraeg, _) => "Marcio'r iaith arall",
                (Language::English, Shot::Accented) => "Longer",
                (Language::English, _) => "Fallbacks",
            };
            open_view(window);
            window.press(Role::Radio, name);
        }
        Shot::Coverage => {
            let name = match window.app.language() {
                Language::Cymraeg => "Cynnydd y cyfieithu",
                Language::English => "Coverage",
            };
            open_view(window);
            window.press(Role::Link, name);
        }
        _ => {}
    }
}

/// Draws every screen in every dress, and sees that none is blank.
#[test]
fn every_screen_is_drawn() {
    let folder = folder();
    std::fs::create_dir_all(&folder).expect("a folder");
    let only = std::env::var("LLWYBR_PICTURES").unwrap_or_default();
    for (shot, name) in Shot::ALL {
        for language in Language::ALL {
            for (theme, theme_name) in THEMES {
                for size in SIZES {
                    for text_size in TEXT_SIZES {
                        let file = format!(
                            "{name}-{}-{theme_name}-{}x{}-{text_size}.png",
                            language.code(),
                            size.0,
                            size.1
                        );
                        if !file.contains(&only) {
                            continue;
                        }
                        let data = tempfile::tempdir().expect("a folder");
                        let mut window = window(shot, data.path(), language, size);
                        prepare(&mut window, shot, theme, text_size);
                        let path = folder.join(file);
                        window.save_png(&path);
                        let (pixels, ..) = window.draw(1.0);
                        let first = &pixels[..4];
                        let others = pixels.chunks(4).filter(|pixel| *pixel != first).count();
                        assert!(others > 2_000, "{} is all but blank", path.display());
                    }
                }
            }
        }
    }
}

/// Draws the whole page of every career in both languages.
#[test]
fn every_career_is_drawn() {
    let folder = folder().join("careers");
    std::fs::create_dir_all(&folder).expect("a folder");
    for id in content().guide.careers().map(|career| career.id.to_string()) {
        for language in Language::ALL {
            let mut window = Window::open(Options {
                language: Some(language),
                open: Some(id.clone().leak()),
                size: Size::new(1024.0, 768.0),
                ..Options::default()
            });
            let ends = window.seen().into_iter().map(|it| it.bounds.y + it.bounds.height);
            let height = ends.fold(0.0, f32::max);
            assert!(height > 6_000.0, "the page of {id} is {height} high");
            window.resize(Size::new(1024.0, height));
            window.save_png(&folder.join(format!("{id}-{}.png", language.code())));
        }
    }
}
