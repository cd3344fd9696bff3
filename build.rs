//! Makes a constant of every message id in `i18n/en/ui` and `i18n/en/statements.ftl`, so that a
//! wrong id does not compile and an unused one is dead code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=i18n");
    println!("cargo::rerun-if-changed=resources");

    let mut files = vec![Path::new("i18n/en/statements.ftl").to_owned()];
    for entry in fs::read_dir("i18n/en/ui")? {
        files.push(entry?.path());
    }
    files.sort();

    let mut code = "use super::MessageId;\n".to_owned();
    let mut all = String::new();
    for path in files {
        let name = path
            .strip_prefix("i18n/en")
            .unwrap_or(&path)
            .with_extension("")
            .to_string_lossy()
            .replace('\\', "/");
        let module = name.rsplit('/').next().unwrap_or(&name).replace('-', "_");
        let source = fs::read_to_string(&path)?;
        let _ = writeln!(code, "pub(crate) mod {module} {{\n    use crate::l10n::MessageId;");
        for id in source.lines().filter_map(message_id) {
            let constant = id.replace('-', "_").to_uppercase();
            let _ = writeln!(all, "    MessageId::new({name:?}, {id:?}),");
            let _ = writeln!(
                code,
                "    pub(crate) const {constant}: MessageId = MessageId::new({name:?}, {id:?});"
            );
        }
        code.push_str("}\n");
    }
    let _ = writeln!(code, "pub(crate) const IDS: &[MessageId] = &[\n{all}];");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&out).join("words.rs"), code)
}

/// The id of the message that starts on this line, if one does.
fn message_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    (line.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
    .then_some(id)
}
