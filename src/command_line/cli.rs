//! The guide without a window.

use super::translator::{self, Note, Printed};
use super::{
    Shared, Stop, Words, asks_for_help, career, exchange, help_text, parse, shared_options,
    words_for,
};
use crate::files::{self, SaveError, UserFile};
use crate::l10n::words::command_line as words;
use crate::l10n::{Language, Phrase};
use crate::profile::{self, Link, Profile};
use crate::search::CareerIndex;
use crate::store::{Edit, Over, User};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value, json};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Does what the command line says; what is to be printed.
///
/// # Errors
/// Where the command line can't be understood, or what it asks for can't be done.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Result<Printed, Stop> {
    let args: Vec<OsString> = args.into_iter().collect();
    if asks_for_help(&args) {
        return Err(usage(&words_for(&args)));
    }
    let matches = parse(command(), &args)?;
    let shared = Shared::from_matches(&matches);
    let user_file = shared.user_file()?;
    let opened = user_file.open();
    if let Some(verb) = matches.subcommand_name().filter(|it| TRANSLATORS.contains(it)) {
        return translate(verb, &shared.own_words(&opened), &shared, &matches);
    }
    let words = shared.words(&opened)?;
    let printed = match matches.subcommand() {
        Some(("list", _)) => Ok(list(&words)),
        Some(("show", matches)) => show(&words, matches),
        Some(("search", matches)) => search(&words, matches),
        Some(("shortlist", matches)) => {
            for notice in &opened.notices {
                tracing::warn!("{}", words.notice(notice));
            }
            shortlist(&words, &user_file, opened.user, matches)
        }
        _ => Err(usage(&words)),
    };
    printed.map(Printed::from)
}

/// The verbs of those who write and translate. What they say is in the program's own words, since
/// those of the folder are what is in question.
const TRANSLATORS: [&str; 6] =
    ["check", "coverage", "translated", "reviewed", "new-career", "exchange"];

fn translate(
    verb: &str,
    words: &Words,
    shared: &Shared,
    matches: &ArgMatches,
) -> Result<Printed, Stop> {
    let Some((_, matches)) = matches.subcommand() else {
        return Err(usage(words));
    };
    let path = |name| matches.try_get_one::<PathBuf>(name).ok().flatten().map(PathBuf::as_path);
    let folder = path("DIR").or(shared.content.as_deref());
    let is_json = || matches.get_flag("json");
    let names = || -> Vec<&str> {
        matches.get_many::<String>("NAME").into_iter().flatten().map(String::as_str).collect()
    };
    match verb {
        "check" => translator::check(words, folder, path("dictionary"), is_json()),
        "coverage" => translator::coverage(words, folder, is_json()),
        "translated" => translator::note(words, shared, &names(), Note::Translated),
        "reviewed" => {
            let language = Language::from_code(argument(matches, "of"));
            let language = language.unwrap_or(Language::Cymraeg);
            translator::note(words, shared, &names(), Note::Reviewed(language))
        }
        "new-career" => translator::new_career(words, shared, argument(matches, "ID")),
        _ => exchanged(words, shared, matches),
    }
}

fn exchanged(words: &Words, shared: &Shared, matches: &ArgMatches) -> Result<Printed, Stop> {
    match matches.subcommand() {
        Some(("export", matches)) => {
            let from = Language::from_code(argument(matches, "from"));
            exchange::export(words, shared, &path(matches), from.unwrap_or(Language::English))
        }
        Some(("import", matches)) => exchange::import(words, shared, &path(matches)),
        _ => Err(usage(words)),
    }
}

fn command() -> Command {
    let id = || Arg::new("ID").required(true);
    let file = || Arg::new("FILE").required(true).value_parser(clap::value_parser!(PathBuf));
    let format = Arg::new("format").long("format").value_parser(["text", "json"]);
    let limit = Arg::new("limit")
        .long("limit")
        .value_parser(clap::value_parser!(u16).range(1..))
        .default_value("20");
    let verb = |name: &'static str| Command::new(name).disable_help_flag(true);
    let folder = || Arg::new("DIR").value_parser(clap::value_parser!(PathBuf));
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue);
    let names = || Arg::new("NAME").required(true).num_args(1..);
    let dictionary =
        Arg::new("dictionary").long("dictionary").value_parser(clap::value_parser!(PathBuf));
    let language = |name: &'static str| Arg::new(name).long(name).value_parser(["cy", "en"]);
    let of = language("of").default_value("cy");
    let from = language("from").default_value("en");
    shared_options(Command::new("llwybr-cli"))
        .subcommand_required(true)
        .subcommand(verb("list"))
        .subcommand(verb("show").arg(id()).arg(format.default_value("text")))
        .subcommand(
            verb("search")
                .arg(Arg::new("WORDS").required(true).num_args(1..))
                .arg(json())
                .arg(limit),
        )
        .subcommand(verb("check").arg(folder()).arg(dictionary).arg(json()))
        .subcommand(verb("coverage").arg(folder()).arg(json()))
        .subcommand(verb("translated").arg(names()))
        .subcommand(verb("reviewed").arg(names()).arg(of))
        .subcommand(verb("new-career").arg(id()))
        .subcommand(
            verb("exchange")
                .subcommand_required(true)
                .disable_help_subcommand(true)
                .subcommand(verb("export").arg(file()).arg(from))
                .subcommand(verb("import").arg(file())),
        )
        .subcommand(
            verb("shortlist")
                .subcommand_required(true)
                .disable_help_subcommand(true)
                .subcommand(verb("list"))
                .subcommand(verb("add").arg(id()))
                .subcommand(verb("remove").arg(id()))
                .subcommand(verb("note").arg(id()).arg(Arg::new("TEXT").required(true)))
                .subcommand(verb("import").arg(file()))
                .subcommand(verb("export").arg(file())),
        )
}

fn usage(words: &Words) -> Stop {
    let lines = [
        ("list", words::HELP_LIST),
        ("show ID", words::HELP_SHOW),
        ("  --format FORMAT", words::HELP_FORMAT),
        ("search WORDS", words::HELP_SEARCH),
        ("  --json", words::HELP_JSON),
        ("  --limit N", words::HELP_LIMIT),
        ("shortlist", words::HELP_SHORTLIST),
        ("  list", words::HELP_SHORTLIST_LIST),
        ("  add ID", words::HELP_ADD),
        ("  remove ID", words::HELP_REMOVE),
        ("  note ID TEXT", words::HELP_NOTE),
        ("  import FILE", words::HELP_IMPORT),
        ("  export FILE", words::HELP_EXPORT),
        ("check [DIR]", words::HELP_CHECK),
        ("  --json", words::HELP_JSON),
        ("  --dictionary FILE", words::HELP_DICTIONARY),
        ("coverage [DIR]", words::HELP_COVERAGE),
        ("  --json", words::HELP_JSON),
        ("translated NAME", words::HELP_TRANSLATED),
        ("reviewed NAME", words::HELP_REVIEWED),
        ("  --of cy|en", words::HELP_OF),
        ("new-career ID", words::HELP_NEW_CAREER),
        ("exchange", words::HELP_EXCHANGE),
        ("  export FILE", words::HELP_EXCHANGE_EXPORT),
        ("    --from cy|en", words::HELP_FROM),
        ("  import FILE", words::HELP_EXCHANGE_IMPORT),
        ("--lang cy|en", words::HELP_LANG),
        ("--content DIR", words::HELP_CONTENT),
        ("--data-dir DIR", words::HELP_DATA_DIR),
        ("--help", words::HELP_HELP),
    ];
    help_text(words, words::ABOUT_CLI, "llwybr-cli [OPTIONS] VERB", &lines)
}

fn list(words: &Words) -> String {
    let careers = words.content.careers_by_title(words.language);
    let width = careers.iter().map(|career| career.id.as_str().len()).max().unwrap_or(0) + 2;
    let mut text = String::new();
    for career in careers {
        let title = words.content.title(&career.id, words.language);
        let _ = writeln!(text, "{:width$}{title}", career.id.as_str());
    }
    text
}

fn show(words: &Words, matches: &ArgMatches) -> Result<String, Stop> {
    let id = career(words, argument(matches, "ID"))?;
    let Some(profile) = words.content.profile(&id, words.language) else {
        return Err(words.error(words::ERROR_CAREER, "id", id.as_str()));
    };
    if argument(matches, "format") == "json" {
        let json = profile_json(words, &profile);
        return Ok(format!("{json:#}\n"));
    }
    Ok(profile::plain_text(&profile))
}

/// The careers that words find, the best first; none is no error.
fn search(words: &Words, matches: &ArgMatches) -> Result<String, Stop> {
    let asked: Vec<&String> = matches.get_many("WORDS").into_iter().flatten().collect();
    let query = asked.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" ");
    let limit = matches.get_one::<u16>("limit").copied().unwrap_or(20);
    let index = CareerIndex::build(&words.content)
        .map_err(|error| words.error(words::ERROR_SEARCH, "reason", error.to_string()))?;
    let results = index.search(&query, usize::from(limit));
    if matches.get_flag("json") {
        let careers = results.careers.iter().map(|(id, hit)| {
            json!({
                "id": id.as_str(),
                "title": words.content.title(id, words.language).text,
                "score": hit.score,
                "matched": hit.met.iter().map(|met| json!({
                    "word": met.term,
                    "field": met.field.name(),
                    "lang": met.language,
                })).collect::<Vec<_>>(),
            })
        });
        return Ok(format!("{:#}\n", Value::from_iter(careers)));
    }
    let width = results.careers.iter().map(|(id, _)| id.as_str().len()).max().unwrap_or(0) + 2;
    let mut text = String::new();
    for (id, hit) in &results.careers {
        let title = words.content.title(id, words.language);
        let met: Vec<&str> = hit.met.iter().map(|met| met.term.as_str()).collect();
        let _ = writeln!(text, "{:width$}{title} ({})", id.as_str(), met.join(", "));
    }
    Ok(text)
}

fn profile_json(words: &Words, profile: &Profile) -> Value {
    let texts = |phrases: &[Phrase]| -> Vec<String> {
        phrases.iter().map(|phrase| phrase.text.clone()).collect()
    };
    let facts: Map<String, Value> = profile
        .key_facts
        .iter()
        .map(|fact| {
            let value = json!({
                "label": fact.label.text,
                "value": fact.value.text,
                "notes": texts(&fact.notes),
            });
            (fact.kind.name().to_owned(), value)
        })
        .collect();
    let sections: Vec<Value> = profile
        .sections
        .iter()
        .map(|section| {
            json!({
                "id": section.id.as_str(),
                "heading": section.heading.text,
                "text": profile::blocks_text(&section.blocks),
            })
        })
        .collect();
    let career = words.content.guide.career(&profile.id);
    let sectors: Vec<&str> = career
        .into_iter()
        .flat_map(|career| career.sectors.iter().map(|sector| sector.as_str()))
        .collect();
    let sources: Vec<Value> = profile
        .sources()
        .map(|(name, link)| match link {
            Some(Link::Outside(address)) => json!({ "title": name, "url": address }),
            _ => json!({ "title": name }),
        })
        .collect();
    json!({
        "id": profile.id,
        "lang": words.language.code(),
        "title": profile.title.text,
        "also_known_as": texts(&profile.also_known_as),
        "summary": profile.summary.text,
        "sectors": sectors,
        "facts": facts,
        "sections": sections,
        "sources": sources,
    })
}

fn shortlist(
    words: &Words,
    file: &UserFile,
    mut user: User,
    matches: &ArgMatches,
) -> Result<String, Stop> {
    let Some((verb, matches)) = matches.subcommand() else {
        return Err(usage(words));
    };
    match verb {
        "list" => return Ok(shortlist_text(words, &user)),
        "export" => {
            let path = path(matches);
            return match files::export_shortlist(&user, &path) {
                Ok(()) => Ok(String::new()),
                Err(reason) => Err(words.file_error(words::ERROR_WRITE, path.display(), reason)),
            };
        }
        "import" => {
            let path = path(matches);
            let loaded = files::import_shortlist(&path, user.epoch)
                .map_err(|reason| words.file_error(words::ERROR_READ, path.display(), reason))?;
            let shown = path.display().to_string();
            if loaded.is_newer {
                return Err(words.error(words::ERROR_NEWER, "path", shown));
            }
            if !loaded.defects.is_empty() {
                return Err(words.error(words::ERROR_FOREIGN, "path", shown));
            }
            user = user.merge(&loaded.user);
        }
        _ => {
            let id = argument(matches, "ID");
            // What is on the list can be taken off or noted even when the guide has it no more.
            let kept = crate::guide::CareerId::new(id).filter(|id| user.items.contains_key(id));
            let id = match kept {
                Some(id) => id,
                None => career(words, id)?,
            };
            let edit = match verb {
                "add" if user.is_shortlisted(&id) => return Ok(shortlist_text(words, &user)),
                "add" => Edit::Shortlist(id, true),
                "remove" => Edit::Shortlist(id, false),
                _ => {
                    let shown = user.note(&id).and_then(|note| note.versions().last());
                    let over = Over::Shown(shown.map(|version| version.id()));
                    Edit::Note(id, argument(matches, "TEXT").to_owned(), over)
                }
            };
            user.apply(edit, &file.clock());
        }
    }
    match file.save(&user) {
        Ok(saved) => Ok(shortlist_text(words, &saved.user)),
        Err(error) => Err(save_error(words, &error)),
    }
}

fn save_error(words: &Words, error: &SaveError) -> Stop {
    let (message, folder) = match error {
        SaveError::Full(folder) => (words::ERROR_SAVE_FULL, folder),
        SaveError::Denied(folder) => (words::ERROR_SAVE_DENIED, folder),
        SaveError::Held(folder) => (words::ERROR_SAVE_HELD, folder),
        SaveError::Newer(path) => (words::ERROR_NEWER, path),
        SaveError::Other { reason, .. } => {
            return words.error(words::ERROR_SAVE, "reason", reason);
        }
    };
    words.error(message, "path", folder.display().to_string())
}

fn shortlist_text(words: &Words, user: &User) -> String {
    let mut text = String::new();
    for (id, item) in user.shortlist() {
        let _ = writeln!(text, "{id}  {}", words.content.title(id, words.language));
        for line in item.note.text().lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
    if text.is_empty() {
        text = words.say(words::SHORTLIST_EMPTY) + "\n";
    }
    text
}

fn argument<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

fn path(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default()
}
