### What `llwybr-cli check` finds: each with what to do about it (.advice).

## The file itself
# $detail is what the system says.
unreadable = The file cannot be read ({ $detail }).
    .advice = See that it is there, is a file and may be read.
not-utf8 = This is not text in UTF-8.
    .advice = Save the file as UTF-8 in your editor.
# $detail is the parser's reason, in English.
syntax = This cannot be read as a message ({ $detail }).
    .advice = Write it as: id = text. The lines after the first begin with four spaces.
# $id is the message, $sign the sign.
cut-short = The message “{ $id }” ends before this line: a line may not begin with “{ $sign }”, so it and what follows are lost.
    .advice = Put a word before the sign, or write the sign like this: {"{"}"{ $sign }"{"}"}
tab = There is a tab here. Fluent reads spaces alone.
    .advice = Put four spaces in its place.
# $id is the message before.
unindented = This line is not indented, so it is not part of the message “{ $id }”.
    .advice = Begin the line with four spaces.
# $id is the message.
double = The id “{ $id }” stands twice here. Only the first is used.
    .advice = Remove one, or give it another id.
## The two languages
# $other is the file that needs it.
missing-file = This file is missing: { $other } needs it.
    .advice = Add it, with the same messages.
# $id is the message, $other the file that has it.
missing-message = The message “{ $id }” is missing here. It stands in { $other }.
    .advice = Translate it and put it here.
# $id is the message, $attribute its part, “=” for the text itself.
missing-attribute = The message “{ $id }” lacks a part that the other language has: { $attribute }
    .advice = Translate that part and add it.
# $id is the message.
obsolete = The message “{ $id }” stands in this language alone, and the program has no use for it.
    .advice = Remove it, or give it the id that the other language has.
# $id is the message, $name the variable.
variable-differs = “{ $id }” uses the variable ${ $name } here, but not in the other language.
    .advice = Use the same variables in both.
# $id is the message, $name the function.
function-differs = “{ $id }” uses the function { $name } here, but not in the other language.
    .advice = Use the same functions in both.
# $id is the message, $welsh and $english the figures that one side has alone.
figures-differ = The figures in “{ $id }” differ. Welsh alone: { $welsh }. English alone: { $english }.
    .advice = Write the same figures in both.
# $id is the message, $detail what differs: headings (##), items (-), links.
markdown-differs = Headings, items or links in “{ $id }” differ: { $detail }
    .advice = Give both languages the same headings, items and links.
# $id is the message, $text its text.
same-as-english = The Welsh of “{ $id }” is the English: “{ $text }”.
    .advice = Translate it. If it is right, add the line to i18n/cy/allowed.txt.
# $id and $other are messages, $text the Welsh of both.
same-welsh = “{ $id }” and “{ $other }” have the same Welsh for different English: “{ $text }”.
    .advice = Word one of them otherwise. If it is right, add the line to i18n/cy/allowed.txt.
# $id is the message, $english a term of the glossary, $welsh the Welsh for it.
term = The English of “{ $id }” has “{ $english }”, but the Welsh has none of: { $welsh }
    .advice = Use the term of i18n/cy/glossary.json, or add there what else is right: another term, or another form of it.
# $id is the message, $file its file without an ending.
stale = The other language of “{ $id }” has changed since this was translated.
    .advice = Bring it up to date, then run: llwybr-cli --content . translated { $file }#{ $id }
## References and forms
# $id is the message, $name the variable.
unknown-variable = “{ $id }” uses a variable that the program does not give it: ${ $name }
    .advice = Use a variable that the built-in message has, or none.
# $id is the message, $name the function.
unknown-function = “{ $id }” uses a function that there is not: { $name }
    .advice = There are GBP for pounds and DATE for dates.
# $id is the message, $name what it refers to.
unknown-reference = “{ $id }” refers to a message that is not there: { $name }
    .advice = Name a message of the same file or a term of terms.ftl.
# $id is the message.
circle = “{ $id }” is made of itself.
    .advice = Take out the reference that leads back to it.
# $id is the message, $forms the forms that are missing.
plural-forms = “{ $id }” lacks forms of a number: { $forms }
    .advice = In Welsh write all six: zero, one, two, few (3), many (6), other. In English write other.
# $id is the message.
empty = “{ $id }” has a text or a form without words.
    .advice = Write the words, or remove it.
# $id is the message, $name the variable, $word the word before it.
after-mutation = In “{ $id }” the variable ${ $name } follows “{ $word }”, which mutates what comes after it.
    .advice = Put a colon or a label before the variable: Gyrfa: …
# $id is the message, $detail the reason, in English.
not-formatted = “{ $id }” cannot be formatted ({ $detail }).
    .advice = See which value each function and selector is given.
# $id is the message, $name where the link leads.
unknown-link = A link in “{ $id }” leads nowhere: { $name }
    .advice = Name a career, an organisation or an article of the guide, or write a whole address.
# $id is the message.
missing-id = The program asks for “{ $id }”, which neither language has.
    .advice = Add it to both languages.
# $id is the message.
unused = The program has no use for “{ $id }”.
    .advice = Remove it from both languages, or correct its id.
## Letters and spelling
not-nfc = A letter here is written as two signs, a letter and an accent.
    .advice = Type the letter again, or save the file in the form NFC.
# $sign is the code of the sign.
invisible = There is a sign here that cannot be seen: { $sign }
    .advice = Delete it.
apostrophes = This file has both straight and curly apostrophes.
    .advice = Keep to one, the one that the file had first.
# $id is the message.
ampersand = There is an ampersand in the Welsh of “{ $id }”.
    .advice = Write “a” or “ac”.
# $id is the message.
double-space = There are two spaces in “{ $id }”.
    .advice = Delete one.
# $id is the message, $sign the letter and its code.
no-glyph = The program's type has no { $sign }, which “{ $id }” uses.
    .advice = Use another letter or sign.
# $id is the message, $word the word.
too-wide = A word of “{ $id }” is wider than the narrowest column at 200%: { $word }
    .advice = Use a shorter word, or one that can be broken at a hyphen.
# $id is the message, $word the word.
spelling = The dictionary does not know a word of “{ $id }”: { $word }
    .advice = Correct it. If it is right, add it to i18n/cy/words.txt.
## Facts
# $field is the way to the field, $detail what is wrong, in English.
field = This field is wrong: { $field } ({ $detail })
    .advice = Correct it.
# $field is the way to the field, $id what it names.
dangling = This field names something that is not there: { $field } (“{ $id }”)
    .advice = Correct the id, or add what it names.
# $field is the way to the field.
empty-field = Nothing stands in this field yet: { $field }
    .advice = Fill it in, if something true is known.
# $field is the way to the field, $text what stands there.
placeholder = This field still has what a new career begins with: { $field } (“{ $text }”)
    .advice = Look up what belongs there.
# $field is the way to the field.
min-above-max = The least is above the most in this field: { $field }
    .advice = Exchange them, or correct them.
# $path is a file.
missing-picture = This picture is missing: { $path }
    .advice = Add the file, or remove its name.
# $field is the way to the field.
no-date = This figure has no date: { $field }
    .advice = Give the date from its source, or leave the figure out.
# $field is the way to the field, $date its date.
old-figure = This figure is three years old or more: { $field } ({ DATE($date) })
    .advice = Look for a newer one.
