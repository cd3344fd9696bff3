//! The window.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use llwybr::app::{App, DEFAULT_SIZE};
use llwybr::command_line::{self, Desktop};
use llwybr::ui::fonts;
use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::log();
    let desktop = match Desktop::read(std::env::args_os()) {
        Ok(desktop) => desktop,
        Err(stop) => return stop.report(),
    };
    // Reading the system's fonts takes a while: it goes on while the rest is made ready.
    let fonts = std::thread::spawn(|| drop(iced::advanced::graphics::text::font_system().read()));
    let (start, words) = match desktop.start() {
        Ok(start) => start,
        Err(stop) => return stop.report(),
    };
    drop(fonts);
    // The size of text scales the window, too: what is given here is divided by it.
    let scale = f32::from(start.opened.user.text_size()) / 100.0;
    let window = iced::window::Settings {
        size: DEFAULT_SIZE * (1.0 / scale),
        min_size: Some(iced::Size::new(480.0, 400.0) * (1.0 / scale)),
        exit_on_close_request: false,
        visible: !llwybr::app::OPENS_HIDDEN,
        icon: llwybr::app::icon(),
        ..iced::window::Settings::default()
    };
    let run = move || {
        iced::application(move || App::new(start.clone()), App::update, App::view)
            .title(App::title)
            .theme(App::theme)
            .scale_factor(App::scale_factor)
            .subscription(App::subscription)
            .settings(iced::Settings {
                id: Some("llwybr".to_owned()),
                fonts: fonts::files(),
                default_font: fonts::REGULAR,
                default_text_size: 17.into(),
                ..iced::Settings::default()
            })
            .window(window)
            .run()
    };
    match command_line::catch(run) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => words.no_window(&error.to_string()).report(),
        Err(panic) => words.no_window(&panic).report(),
    }
}
