### Why a file from a translation-memory program cannot be taken in: each with what to do about it (.advice).

## Any file
not-text = This is not text in UTF-8.
    .advice = Save the file as UTF-8.
# $id is what stands twice, $first the line where it stands first.
duplicate = “{ $id }” stands twice, first on line { $first }.
    .advice = Remove one of the two.
# $id is the message.
unknown = “{ $id }” stands in neither language.
    .advice = Export again: the message has been removed, or has another id now.
## XLIFF and TMX
# $detail is the reader's reason, in English.
xml = The file is torn, or is no XML ({ $detail }).
    .advice = Save it again in the program that it is from.
doctype = The file brings a document type with definitions of its own, and those are not followed.
    .advice = Save it without them.
# $name is the first element.
foreign = This is another kind of file. Its first element: “{ $name }”.
    .advice = XLIFF (.xlf, .xliff) begins with the element “xliff”, and TMX (.tmx) with “tmx”. Give the file its right ending, or choose another file.
# $version is the version.
version = This version is not known: “{ $version }”.
    .advice = Save the file as XLIFF 2.0 or TMX 1.4.
# $code is the code of a language.
languages = This is not the language that belongs here: “{ $code }”.
    .advice = Export again, from English (en) to Welsh (cy) or from Welsh to English.
# $element and $attribute are names in the file.
lacking = Something is missing in the element “{ $element }”: “{ $attribute }”.
    .advice = Save the file again in the program that it is from, with all that was exported.
# $path is a file.
original = This is no file of words in the language that is translated from: “{ $path }”.
    .advice = Leave “original” as it was exported.
nothing-ours = Nothing in this memory is from the guide.
    .advice = Export the guide first, and keep the ids (tuid) of what was exported.
# $id is the id.
unknown-id = This id leads nowhere: “{ $id }”.
    .advice = Leave the ids as they were exported.
# $id is the number of the part.
lost-code = The protected part “{ $id }” has lost what it stands for.
    .advice = Copy it again from the source into the translation.
## A text
# $id is the message, $detail the parser's reason, in English.
refused-syntax = The text of “{ $id }” cannot be read as Fluent ({ $detail }).
    .advice = Let what stands in braces be as in the source.
# $id is the message.
refused-several = The text of “{ $id }” would become more than one message.
    .advice = Let what stands in braces be as in the source.
# $id is the message.
refused-unread = The text of “{ $id }” would be read otherwise than it is written.
    .advice = Let what stands in braces be as in the source.
# $id is the message.
refused-others = The text of “{ $id }” would change other messages.
    .advice = Let what stands in braces be as in the source.
## The glossary
# $name is the column.
column = The table lacks a column: { $name }.
    .advice = Let its first row be: en,cy,note
table-quote = A quotation mark in the table is not closed.
    .advice = Close it, or save the table again as CSV in UTF-8.
# $found and $expected are how many fields there are.
table-length = Fields in this row: { $found }. In the first row: { $expected }.
    .advice = Put quotation marks round a field that has a comma in it.
# $detail is the reader's reason, in English.
table = The table cannot be read ({ $detail }).
    .advice = Save it again as CSV in UTF-8, with a comma between the fields.
# $detail is the reader's reason, in English.
glossary = The glossary cannot be read ({ $detail }).
    .advice = Correct it, or import a table of terms.
# $term is the English of the term.
term = The term “{ $term }” lacks one of its languages, or has a space or “|” where there may be none.
    .advice = Write both languages. Put “|” between two Welsh terms alone.
