//! The guide without a window, for technicians, translators, scripts and tests.

use llwybr::command_line;
use std::io::{self, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::log();
    match command_line::run_cli(std::env::args_os()) {
        Ok(text) => match io::stdout().write_all(text.as_bytes()) {
            // A reader that has seen enough, such as `head`, is no error.
            Ok(()) => ExitCode::SUCCESS,
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(2),
        },
        Err(stop) => stop.report(),
    }
}
