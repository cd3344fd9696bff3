//! The guide without a window, for technicians, translators, scripts and tests.

use llwybr::command_line;
use std::io::{self, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::log();
    match command_line::run_cli(std::env::args_os()) {
        Ok(printed) => match io::stdout().write_all(printed.text.as_bytes()) {
            // A reader that has seen enough, such as `head`, is no error.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(2),
            _ if printed.is_wrong => ExitCode::from(1),
            _ => ExitCode::SUCCESS,
        },
        Err(stop) => stop.report(),
    }
}
