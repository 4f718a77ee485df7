<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Label changed</translation>
    </message>
    <message>
        <source>Value corrected</source>
        <translation>Value corrected</translation>
    </message>
    <message>
        <source>Span changed</source>
        <translation>Span changed</translation>
    </message>
    <message>
        <source>Highlight added</source>
        <translation>Highlight added</translation>
    </message>
    <message>
        <source>Linked to an entity</source>
        <translation>Linked to an entity</translation>
    </message>
    <message>
        <source>Article read to the end</source>
        <translation>Article read to the end</translation>
    </message>
    <message>
        <source>Article reopened</source>
        <translation>Article reopened</translation>
    </message>
    <message>
        <source>Article set aside</source>
        <translation>Article set aside</translation>
    </message>
    <message>
        <source>Passage put in or out</source>
        <translation>Passage put in or out</translation>
    </message>
    <message>
        <source>Doubt noted</source>
        <translation>Doubt noted</translation>
    </message>
    <message>
        <source>Article described</source>
        <translation>Article described</translation>
    </message>
    <message>
        <source>Fact stated</source>
        <translation>Fact stated</translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation>Fact changed</translation>
    </message>
    <message>
        <source>Fact judged</source>
        <translation>Fact judged</translation>
    </message>
    <message>
        <source>Entity changed</source>
        <translation>Entity changed</translation>
    </message>
    <message>
        <source>Figures grouped by hand</source>
        <translation>Figures grouped by hand</translation>
    </message>
    <message>
        <source>Rate of exchange entered</source>
        <translation>Rate of exchange entered</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>About Recoupe</source>
        <translation>About Recoupe</translation>
    </message>
    <message>
        <source>Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0.</source>
        <translation>Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>ArticleState</name>
    <message>
        <source>To read</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Waiting to be recognised</source>
        <translation>Waiting to be recognised</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The text of the article; the caret is on the current mention.</source>
        <translation>The text of the article; the caret is on the current mention.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Sample: an offer for OpenAI</source>
        <translation>Sample: an offer for OpenAI</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; what was finished is kept</source>
        <translation>stopped; what was finished is kept</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import articles…</source>
        <translation>Import articles…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Import a folder…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>New dossier…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Open the sample dossier</translation>
    </message>
    <message>
        <source>Export verified facts (JSON)…</source>
        <translation>Export verified facts (JSON)…</translation>
    </message>
    <message>
        <source>Export training data (spaCy)…</source>
        <translation>Export training data (spaCy)…</translation>
    </message>
    <message>
        <source>Export training data (JSON lines)…</source>
        <translation>Export training data (JSON lines)…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Next undecided</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Next highlight</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Previous highlight</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Correct the value</translation>
    </message>
    <message>
        <source>Make a fact of this figure</source>
        <translation>Make a fact of this figure</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>End one word later</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>End one word earlier</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Start one word earlier</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Start one word later</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>End one character later</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>End one character earlier</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>Start one character earlier</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>Start one character later</translation>
    </message>
    <message>
        <source>Outside the article, or back in</source>
        <translation>Outside the article, or back in</translation>
    </message>
    <message>
        <source>Article read to the end</source>
        <translation>Article read to the end</translation>
    </message>
    <message>
        <source>Next article to read</source>
        <translation>Next article to read</translation>
    </message>
    <message>
        <source>Set the article aside</source>
        <translation>Set the article aside</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation>Reopen the article</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Show rejected highlights</source>
        <translation>Show rejected highlights</translation>
    </message>
    <message>
        <source>Fold what is outside the article</source>
        <translation>Fold what is outside the article</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>About Recoupe</source>
        <translation>About Recoupe</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>{what} · stored</source>
        <translation>{what} · stored</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import articles</source>
        <translation>Import articles</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Text files (*.txt *.text *.md);;All files (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Import a folder of articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name of the dossier (an existing one is added to):</source>
        <translation>Name of the dossier (an existing one is added to):</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Click a name to go through the places where it stands.</source>
        <translation>Click a name to go through the places where it stands.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Same entity: join them</source>
        <translation>Same entity: join them</translation>
    </message>
    <message>
        <source>≈ {name}: the same?</source>
        <translation>≈ {name}: the same?</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>A fact of this figure</source>
        <translation>A fact of this figure</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>amount of the offer</source>
        <translation>amount of the offer</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>the board</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the fact</source>
        <translation>Save the fact</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>for example: {example}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Printed: “{words}”</source>
        <translation>Printed: “{words}”</translation>
    </message>
</context>
<context>
    <name>FactStatus</name>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Confirm a figure, then press F to make a fact of it.</source>
        <translation>Confirm a figure, then press F to make a fact of it.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>✓ Verify</source>
        <translation>✓ Verify</translation>
    </message>
    <message>
        <source>≠ Dispute</source>
        <translation>≠ Dispute</translation>
    </message>
    <message>
        <source>✗ False</source>
        <translation>✗ False</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>? Reset</source>
        <translation>? Reset</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Reject the rest, article read</source>
        <translation>Reject the rest, article read</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n file looked at</numerusform>
            <numerusform>%n files looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>Loading the language model…</translation>
    </message>
    <message>
        <source>{done} of {total} articles recognised</source>
        <translation>{done} of {total} articles recognised</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.</source>
        <translation>Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.</translation>
    </message>
</context>
<context>
    <name>LettingOut</name>
    <message numerus="yes">
        <source>%n fact(s) exported to {path}</source>
        <translation>
            <numerusform>%n fact exported to {path}</numerusform>
            <numerusform>%n facts exported to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to {path}</source>
        <translation>
            <numerusform>%n article exported to {path}</numerusform>
            <numerusform>%n articles exported to {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is verified yet: the file has no fact in it.</source>
        <translation>Nothing is verified yet: the file has no fact in it.</translation>
    </message>
    <message>
        <source>No article was read to the end yet: the file has none in it.</source>
        <translation>No article was read to the end yet: the file has none in it.</translation>
    </message>
</context>
<context>
    <name>MentionPanel</name>
    <message>
        <source>Click a highlight, or press N for the next undecided one. Select words to mark them.</source>
        <translation>Click a highlight, or press N for the next undecided one. Select words to mark them.</translation>
    </message>
</context>
<context>
    <name>MentionState</name>
    <message>
        <source>Undecided</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>suggested by the language model</source>
        <translation>suggested by the language model</translation>
    </message>
    <message>
        <source>found in the lexicon</source>
        <translation>found in the lexicon</translation>
    </message>
    <message>
        <source>remembered from earlier decisions</source>
        <translation>remembered from earlier decisions</translation>
    </message>
    <message>
        <source>found by a rule</source>
        <translation>found by a rule</translation>
    </message>
    <message>
        <source>marked by a reviewer</source>
        <translation>marked by a reviewer</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %n line</numerusform>
            <numerusform>+ %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <translation>fold</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This cannot be done.</source>
        <translation>This cannot be done.</translation>
    </message>
    <message>
        <source>{path} is not a Recoupe library; it was left as it is. Choose another file.</source>
        <translation>{path} is not a Recoupe library; it was left as it is. Choose another file.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Recoupe; it was left as it is. Update Recoupe to open it.</source>
        <translation>The library {path} was written by a newer version of Recoupe; it was left as it is. Update Recoupe to open it.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened for writing ({reason}). Check the permissions of its folder, or choose another place.</source>
        <translation>The library {path} cannot be opened for writing ({reason}). Check the permissions of its folder, or choose another place.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}; this last change was not stored. Try again when it has finished.</source>
        <translation>Another program is writing to the library {path}; this last change was not stored. Try again when it has finished.</translation>
    </message>
    <message>
        <source>There is no room left for the library {path}; this last change was not stored, everything before it was. Make room and try again.</source>
        <translation>There is no room left for the library {path}; this last change was not stored, everything before it was. Make room and try again.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; put back a backup with “recoupe restore”.</source>
        <translation>The library {path} is damaged. Nothing was changed; put back a backup with “recoupe restore”.</translation>
    </message>
    <message>
        <source>{path} is in use for something else and was left as it is. Choose another name for the backup.</source>
        <translation>{path} is in use for something else and was left as it is. Choose another name for the backup.</translation>
    </message>
    <message>
        <source>This text is in the dossier already, as “{title}”; it was not added twice.</source>
        <translation>This text is in the dossier already, as “{title}”; it was not added twice.</translation>
    </message>
    <message>
        <source>There is a dossier named “{name}” already. Choose another name.</source>
        <translation>There is a dossier named “{name}” already. Choose another name.</translation>
    </message>
    <message>
        <source>This is no longer in the library; somebody may have taken it back. Nothing else was changed.</source>
        <translation>This is no longer in the library; somebody may have taken it back. Nothing else was changed.</translation>
    </message>
    <message>
        <source>{reviewer} has decided on this since, so your step stays as it is. Nothing was changed.</source>
        <translation>{reviewer} has decided on this since, so your step stays as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no display to open the desk on: start Recoupe from a graphical session, or use its commands, which “recoupe --help” lists.</source>
        <translation>There is no display to open the desk on: start Recoupe from a graphical session, or use its commands, which “recoupe --help” lists.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: nothing was read from it; check the name.</source>
        <translation>There is no file “{path}”: nothing was read from it; check the name.</translation>
    </message>
    <message>
        <source>“{path}” is not a file or a folder that can be opened: nothing was read from it; choose another one.</source>
        <translation>“{path}” is not a file or a folder that can be opened: nothing was read from it; choose another one.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be opened ({reason}): nothing was read from it; check its permissions and try again.</source>
        <translation>The file “{path}” cannot be opened ({reason}): nothing was read from it; check its permissions and try again.</translation>
    </message>
    <message>
        <source>The file “{path}” is larger than {limit} MB: it was not read; split it into one file per article.</source>
        <translation>The file “{path}” is larger than {limit} MB: it was not read; split it into one file per article.</translation>
    </message>
    <message>
        <source>The file “{path}” is empty: there is no article in it; check that it was saved completely.</source>
        <translation>The file “{path}” is empty: there is no article in it; check that it was saved completely.</translation>
    </message>
    <message>
        <source>The file “{path}” is not a text file: it was not read; save the article as plain text (.txt).</source>
        <translation>The file “{path}” is not a text file: it was not read; save the article as plain text (.txt).</translation>
    </message>
    <message>
        <source>The accents in “{path}” cannot be read for certain: it was not read; open it in the program that wrote it and save it as UTF-8.</source>
        <translation>The accents in “{path}” cannot be read for certain: it was not read; open it in the program that wrote it and save it as UTF-8.</translation>
    </message>
    <message>
        <source>The text in “{path}” is damaged near character {position}: it was not read; save it again as UTF-8.</source>
        <translation>The text in “{path}” is damaged near character {position}: it was not read; save it again as UTF-8.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be written ({reason}): nothing was changed; choose another place or check its permissions.</source>
        <translation>The file “{path}” cannot be written ({reason}): nothing was changed; choose another place or check its permissions.</translation>
    </message>
    <message>
        <source>The folder of “{path}” does not exist: nothing was written; make it first or choose another place.</source>
        <translation>The folder of “{path}” does not exist: nothing was written; make it first or choose another place.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: nothing was written; give the name of a file.</source>
        <translation>“{path}” is a folder: nothing was written; give the name of a file.</translation>
    </message>
    <message>
        <source>There is no room left to write “{path}”: what was there before is untouched; make room or choose another place.</source>
        <translation>There is no room left to write “{path}”: what was there before is untouched; make room or choose another place.</translation>
    </message>
    <message>
        <source>The program reading the output closed it early: not everything was handed over; run it again.</source>
        <translation>The program reading the output closed it early: not everything was handed over; run it again.</translation>
    </message>
    <message>
        <source>The recogniser stopped before it was done ({reason}): what was read is kept; open the dossier again to go on.</source>
        <translation>The recogniser stopped before it was done ({reason}): what was read is kept; open the dossier again to go on.</translation>
    </message>
    <message>
        <source>The language model “{model}” cannot be used: the one that comes with Recoupe was used instead; install it, or choose another one in the settings.</source>
        <translation>The language model “{model}” cannot be used: the one that comes with Recoupe was used instead; install it, or choose another one in the settings.</translation>
    </message>
    <message>
        <source>The line “{line}” was left out ({reason}): give one JSON object a line, with “id”, “text” and perhaps “published” (2025-02-11).</source>
        <translation>The line “{line}” was left out ({reason}): give one JSON object a line, with “id”, “text” and perhaps “published” (2025-02-11).</translation>
    </message>
    <message>
        <source>The line of “{id}” was left out ({reason}): give the lines of “recoupe recognize” as they are.</source>
        <translation>The line of “{id}” was left out ({reason}): give the lines of “recoupe recognize” as they are.</translation>
    </message>
    <message>
        <source>The language model “{model}” cannot be used ({reason}): nothing was changed; install it or choose another one in the settings.</source>
        <translation>The language model “{model}” cannot be used ({reason}): nothing was changed; install it or choose another one in the settings.</translation>
    </message>
    <message>
        <source>The lexicon {path} cannot be used ({reason}): nothing was changed; correct the file or leave it out.</source>
        <translation>The lexicon {path} cannot be used ({reason}): nothing was changed; correct the file or leave it out.</translation>
    </message>
    <message>
        <source>There is no dossier named “{name}” in this library; it holds: {others}.</source>
        <translation>There is no dossier named “{name}” in this library; it holds: {others}.</translation>
    </message>
    <message>
        <source>There is no dossier named “{name}”: this library is still empty, import articles first.</source>
        <translation>There is no dossier named “{name}”: this library is still empty, import articles first.</translation>
    </message>
    <message>
        <source>Still undecided in this article: {count}. Decide them, or reject the rest in one step.</source>
        <translation>Still undecided in this article: {count}. Decide them, or reject the rest in one step.</translation>
    </message>
    <message>
        <source>A fact is made from a figure: select one, then try again. “{surface}” is not a figure.</source>
        <translation>A fact is made from a figure: select one, then try again. “{surface}” is not a figure.</translation>
    </message>
    <message>
        <source>Select at least one word to mark it.</source>
        <translation>Select at least one word to mark it.</translation>
    </message>
    <message>
        <source>“{surface}” is already marked here: select the highlight to change it.</source>
        <translation>“{surface}” is already marked here: select the highlight to change it.</translation>
    </message>
    <message>
        <source>A fact needs a subject and what is measured: fill in both, nothing else is lost.</source>
        <translation>A fact needs a subject and what is measured: fill in both, nothing else is lost.</translation>
    </message>
    <message>
        <source>“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact.</source>
        <translation>“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact.</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Nothing was exported: {reason}</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}): what was stored before is kept; please report it with the file {log}.</source>
        <translation>Something unexpected happened ({error}): what was stored before is kept; please report it with the file {log}.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}): what was stored before is kept; please report it (the file {log} could not be written).</source>
        <translation>Something unexpected happened ({error}): what was stored before is kept; please report it (the file {log} could not be written).</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: import articles first, or name another one with --library.</source>
        <translation>There is no library at {path} yet: import articles first, or name another one with --library.</translation>
    </message>
    <message>
        <source>Stopped: what was done before is kept.</source>
        <translation>Stopped: what was done before is kept.</translation>
    </message>
    <message>
        <source>There is no article in {paths}: give text files (.txt, .text, .md) or folders that hold some.</source>
        <translation>There is no article in {paths}: give text files (.txt, .text, .md) or folders that hold some.</translation>
    </message>
    <message>
        <source>Say what to compare: text files and folders, - for JSON lines on standard input, or --dossier NAME.</source>
        <translation>Say what to compare: text files and folders, - for JSON lines on standard input, or --dossier NAME.</translation>
    </message>
    <message>
        <source>The line of “{id}” was left out: figures are grouped by the words around them, so it must carry its “text”.</source>
        <translation>The line of “{id}” was left out: figures are grouped by the words around them, so it must carry its “text”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a dossier: nothing was imported; give one with letters or digits.</source>
        <translation>“{name}” cannot be the name of a dossier: nothing was imported; give one with letters or digits.</translation>
    </message>
    <message>
        <source>No article of {dossiers} was read to the end yet: read some at the desk and mark them as read, then try again.</source>
        <translation>No article of {dossiers} was read to the end yet: read some at the desk and mark them as read, then try again.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Several lines are selected: press {key} to put them outside the article, or back in.</source>
        <translation>Several lines are selected: press {key} to put them outside the article, or back in.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Reconnu par le modèle de langue</source>
        <translation>Recognised by the language model</translation>
    </message>
    <message>
        <source>Figure au lexique</source>
        <translation>Found in the lexicon</translation>
    </message>
    <message>
        <source>Majuscule à l’intérieur de la phrase</source>
        <translation>A capital inside the sentence</translation>
    </message>
    <message>
        <source>Comme dans le reste du dossier</source>
        <translation>As in the rest of the dossier</translation>
    </message>
    <message>
        <source>Commence par le prénom « {0} »</source>
        <translation>Begins with the first name “{0}”</translation>
    </message>
    <message>
        <source>Précédé de « {0} »</source>
        <translation>Preceded by “{0}”</translation>
    </message>
    <message>
        <source>« {0} » ouvre un nom d’organisation</source>
        <translation>“{0}” opens the name of an organisation</translation>
    </message>
    <message>
        <source>« {0} » ouvre un nom de lieu</source>
        <translation>“{0}” opens the name of a place</translation>
    </message>
    <message>
        <source>« {0} » ouvre un nom d’événement</source>
        <translation>“{0}” opens the name of an event</translation>
    </message>
    <message>
        <source>« {0} » ouvre un titre</source>
        <translation>“{0}” opens a title</translation>
    </message>
    <message>
        <source>« {0} » termine un nom d’organisation</source>
        <translation>“{0}” ends the name of an organisation</translation>
    </message>
    <message>
        <source>D’après le contexte</source>
        <translation>From the context</translation>
    </message>
    <message>
        <source>Déjà reconnu ailleurs dans le texte</source>
        <translation>Recognised elsewhere in the text</translation>
    </message>
    <message>
        <source>Lieu en tête de dépêche</source>
        <translation>A place at the head of a dispatch</translation>
    </message>
    <message>
        <source>Nom suivi d’un code</source>
        <translation>A name followed by a code</translation>
    </message>
    <message>
        <source>Organisation suivie d’un lieu</source>
        <translation>An organisation followed by a place</translation>
    </message>
    <message>
        <source>Confirmé {0} fois, rejeté {1} fois</source>
        <translation>Confirmed {0} times, rejected {1} times</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Everything here is decided. Mark the article as read to the end ({key})?</source>
        <translation>Everything here is decided. Mark the article as read to the end ({key})?</translation>
    </message>
    <message>
        <source>Article read</source>
        <translation>Article read</translation>
    </message>
    <message>
        <source>This article is read, and so are all the others of this dossier.</source>
        <translation>This article is read, and so are all the others of this dossier.</translation>
    </message>
    <message>
        <source>This article is read.</source>
        <translation>This article is read.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Your name, as decisions and facts are signed</source>
        <translation>Your name, as decisions and facts are signed</translation>
    </message>
    <message>
        <source>The one that comes with Recoupe</source>
        <translation>The one that comes with Recoupe</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Language model</translation>
    </message>
    <message>
        <source>Used for the next articles; those already recognised stay as they are.</source>
        <translation>Used for the next articles; those already recognised stay as they are.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>With serifs</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Without serifs</translation>
    </message>
    <message>
        <source>Typeface of the articles</source>
        <translation>Typeface of the articles</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>No dossier yet</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>a value in words, such as 97,4 Md$</source>
        <translation>a value in words, such as 97,4 Md$</translation>
    </message>
    <message>
        <source>Not understood: write a number with its unit, a date or a duration.</source>
        <translation>Not understood: write a number with its unit, a date or a duration.</translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation>no exact value</translation>
    </message>
    <message>
        <source>Understood: {kind}, {value}</source>
        <translation>Understood: {kind}, {value}</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>The sample: seven articles invented about a real event, to try things out. Not to be cited.</source>
        <translation>The sample: seven articles invented about a real event, to try things out. Not to be cited.</translation>
    </message>
    <message>
        <source>Check a figure before you print it</source>
        <translation>Check a figure before you print it</translation>
    </message>
    <message>
        <source>Recoupe shows your articles with their names and figures already highlighted. Confirm or correct each one, make facts of the figures that count, verify them, and export them.</source>
        <translation>Recoupe shows your articles with their names and figures already highlighted. Confirm or correct each one, make facts of the figures that count, verify them, and export them.</translation>
    </message>
    <message>
        <source>The dossier “{name}” is empty</source>
        <translation>The dossier “{name}” is empty</translation>
    </message>
    <message>
        <source>Import the articles that you want to compare: text files, or a whole folder.</source>
        <translation>Import the articles that you want to compare: text files, or a whole folder.</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it, or import more.</source>
        <translation>Choose an article on the left to read it, or import more.</translation>
    </message>
</context>
</TS>
