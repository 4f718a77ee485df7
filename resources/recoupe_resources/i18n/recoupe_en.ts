<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Recoupe</source>
        <translation>About Recoupe</translation>
    </message>
    <message>
        <source>Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0. It uses Qt under the LGPL, version 3, and a French language model under the LGPL-LR: the texts below say what that gives you.</source>
        <translation>Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0. It uses Qt under the LGPL, version 3, and a French language model under the LGPL-LR: the texts below say what that gives you.</translation>
    </message>
    <message>
        <source>Licences of what Recoupe is made of</source>
        <translation>Licences of what Recoupe is made of</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
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
        <source>Linked to a name</source>
        <translation>Linked to a name</translation>
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
        <source>Fact changed</source>
        <translation>Fact changed</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Name changed</translation>
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
        <source>Labels of the dossier changed</source>
        <translation>Labels of the dossier changed</translation>
    </message>
    <message>
        <source>Highlight described</source>
        <translation>Highlight described</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Brought together</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Adjudicated</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Moved to another dossier</source>
        <translation>Moved to another dossier</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Taken out of the bin</translation>
    </message>
    <message>
        <source>Bin emptied for good</source>
        <translation>Bin emptied for good</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Fact made</source>
        <translation>Fact made</translation>
    </message>
    <message>
        <source>Fact checked</source>
        <translation>Fact checked</translation>
    </message>
</context>
<context>
    <name>AdjudicationScreen</name>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Why? (if you wish; the overruled can read it)</source>
        <translation>Why? (if you wish; the overruled can read it)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{dossier}: no differences between readers</source>
        <translation>{dossier}: no differences between readers</translation>
    </message>
    <message>
        <source>{dossier}: every difference is ruled on</source>
        <translation>{dossier}: every difference is ruled on</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to rule on</source>
        <translation>
            <numerusform>%Ln difference to rule on</numerusform>
            <numerusform>%Ln differences to rule on</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers of a dossier are compared when they have read the same article to the end.</source>
        <translation>Readers of a dossier are compared when they have read the same article to the end.</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Overruled</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement between readers</source>
        <translation>Agreement between readers</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Measuring…</translation>
    </message>
    <message>
        <source>Agreement by label</source>
        <translation>Agreement by label</translation>
    </message>
    <message>
        <source>Labels that readers confused</source>
        <translation>Labels that readers confused</translation>
    </message>
    <message>
        <source>Passages of the chosen cell</source>
        <translation>Passages of the chosen cell</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read by several</source>
        <translation>
            <numerusform>%Ln article read by several</numerusform>
            <numerusform>%Ln articles read by several</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen&apos;s kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (words)</source>
        <translation>Krippendorff&apos;s alpha (words)</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>F1 tolerant</source>
        <translation>F1 tolerant</translation>
    </message>
    <message>
        <source>Alpha (spans)</source>
        <translation>Alpha (spans)</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>All names</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>The guidelines need a sentence on: {pairs}. Choose a cell to see its passages.</source>
        <translation>The guidelines need a sentence on: {pairs}. Choose a cell to see its passages.</translation>
    </message>
</context>
<context>
    <name>AgreementFoot</name>
    <message>
        <source>Cohen&apos;s kappa, names</source>
        <translation>Cohen&apos;s kappa, names</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, figures</source>
        <translation>Cohen&apos;s kappa, figures</translation>
    </message>
    <message>
        <source>Articles read twice</source>
        <translation>Articles read twice</translation>
    </message>
    <message>
        <source>Agreement is measured once two people have read the same article.</source>
        <translation>Agreement is measured once two people have read the same article.</translation>
    </message>
</context>
<context>
    <name>AnnotationHead</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
</context>
<context>
    <name>ArrivalTable</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Title, or reason</source>
        <translation>Title, or reason</translation>
    </message>
    <message>
        <source>version of “{title}”</source>
        <translation>version of “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>%n mark taken over</numerusform>
            <numerusform>%n marks taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) left out</source>
        <translation>
            <numerusform>%n mark left out</numerusform>
            <numerusform>%n marks left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Paste an article</translation>
    </message>
    <message>
        <source>Describe the article</source>
        <translation>Describe the article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>12 February 2025, 12/02/2025, yesterday…</source>
        <translation>12 February 2025, 12/02/2025, yesterday…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Import the article</source>
        <translation>Import the article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Check the text: it can be changed now, and never again once it is imported.</source>
        <translation>Check the text: it can be changed now, and never again once it is imported.</translation>
    </message>
    <message>
        <source>Without a date, “yesterday” or “Monday” in the text cannot be resolved.</source>
        <translation>Without a date, “yesterday” or “Monday” in the text cannot be resolved.</translation>
    </message>
    <message>
        <source>Understood: {day}</source>
        <translation>Understood: {day}</translation>
    </message>
    <message>
        <source>Undecided dates such as “Monday” are read anew; those you decided stay as they are.</source>
        <translation>Undecided dates such as “Monday” are read anew; those you decided stay as they are.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
</context>
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decide about the selected articles</source>
        <translation>Decide about the selected articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n article(s)</source>
        <translation>
            <numerusform>{shown} of %Ln article</numerusform>
            <numerusform>{shown} of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
    <message>
        <source>No article holds “{words}”.</source>
        <translation>No article holds “{words}”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Search in all dossiers</source>
        <translation>Search in all dossiers</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>No article matches the filter.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message>
        <source>This dossier is empty. Import articles, drop files here, or paste one that you copied.</source>
        <translation>This dossier is empty. Import articles, drop files here, or paste one that you copied.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListTools</name>
    <message>
        <source>Search the articles</source>
        <translation>Search the articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Accents and capitals do not matter; words in quotation marks stand together.</source>
        <translation>Accents and capitals do not matter; words in quotation marks stand together.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filter and sort</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message>
        <source>all dossiers</source>
        <translation>all dossiers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Search in all dossiers</source>
        <translation>Search in all dossiers</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Last first</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>still to read by me</source>
        <translation>still to read by me</translation>
    </message>
    <message>
        <source>Still to read by me</source>
        <translation>Still to read by me</translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
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
    <message>
        <source>Read · nothing marked</source>
        <translation>Read · nothing marked</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>all decided</translation>
    </message>
    <message>
        <source>⚠ Only partly recognised</source>
        <translation>⚠ Only partly recognised</translation>
    </message>
    <message>
        <source>{left} of {all} to review</source>
        <translation>{left} of {all} to review</translation>
    </message>
    <message>
        <source>Read by {names}</source>
        <translation>Read by {names}</translation>
    </message>
    <message>
        <source>Yours to read · read by {names}</source>
        <translation>Yours to read · read by {names}</translation>
    </message>
</context>
<context>
    <name>ArticleStateController</name>
    <message>
        <source>Nothing is left to read in this dossier.</source>
        <translation>Nothing is left to read in this dossier.</translation>
    </message>
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
        <source>This article is read. Enter or {key} goes on to the next one.</source>
        <translation>This article is read. Enter or {key} goes on to the next one.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are to review in the selected articles.</source>
        <translation>
            <numerusform>%Ln highlight is to review in the selected articles.</numerusform>
            <numerusform>%Ln highlights are to review in the selected articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set them aside, articles read</source>
        <translation>Set them aside, articles read</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided highlight(s) had not been in sight: look at them, then press again.</source>
        <translation>
            <numerusform>%Ln undecided highlight had not been in sight: look at it, then press again.</numerusform>
            <numerusform>%Ln undecided highlights had not been in sight: look at them, then press again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) confirmed, article read</source>
        <translation>
            <numerusform>%Ln highlight confirmed, article read</numerusform>
            <numerusform>%Ln highlights confirmed, article read</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by {names}; readings asked for: {count}. When you have read it too, {key} signs yours.</source>
        <translation>Read by {names}; readings asked for: {count}. When you have read it too, {key} signs yours.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The text of the article; the caret is on the highlight in hand.</source>
        <translation>The text of the article; the caret is on the highlight in hand.</translation>
    </message>
</context>
<context>
    <name>BackingFields</name>
    <message>
        <source>Link, passage, document ▾</source>
        <translation>Link, passage, document ▾</translation>
    </message>
    <message>
        <source>Add a link, a passage or a document</source>
        <translation>Add a link, a passage or a document</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>the words that settle it</source>
        <translation>the words that settle it</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Attach a document…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Without it</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>No backup was taken yet: one is taken each day on which something is decided.</source>
        <translation>No backup was taken yet: one is taken each day on which something is decided.</translation>
    </message>
    <message>
        <source>Dossiers: {names}</source>
        <translation>Dossiers: {names}</translation>
    </message>
    <message>
        <source>Last decision: {when}, by {reviewer}</source>
        <translation>Last decision: {when}, by {reviewer}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Put this backup back</translation>
    </message>
    <message>
        <source>Recoupe keeps a copy of the library for each of the last seven days and of the last four weeks. Putting one back keeps the library of now beside it, under another name.</source>
        <translation>Recoupe keeps a copy of the library for each of the last seven days and of the last four weeks. Putting one back keeps the library of now beside it, under another name.</translation>
    </message>
</context>
<context>
    <name>BatchReviewDialog</name>
    <message>
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>Only what is in sight now</source>
        <translation>Only what is in sight now</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Whole dossier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>All identical: “{words}”</source>
        <translation>All identical: “{words}”</translation>
    </message>
    <message>
        <source>What to do with all that are ticked:</source>
        <translation>What to do with all that are ticked:</translation>
    </message>
    <message>
        <source>Looking for the same words…</source>
        <translation>Looking for the same words…</translation>
    </message>
    <message numerus="yes">
        <source>Also mark %n place(s) where these words stand unmarked</source>
        <translation>
            <numerusform>Also mark %Ln place where these words stand unmarked</numerusform>
            <numerusform>Also mark %Ln places where these words stand unmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>one step, taken back with one undo</source>
        <translation>one step, taken back with one undo</translation>
    </message>
    <message numerus="yes">
        <source>{decision}: %n place(s)</source>
        <translation>
            <numerusform>{decision}: %Ln place</numerusform>
            <numerusform>{decision}: %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>What was removed can be taken out again with everything that was decided about it, for at least 30 days. It is gone for good only when you empty the bin.</source>
        <translation>What was removed can be taken out again with everything that was decided about it, for at least 30 days. It is gone for good only when you empty the bin.</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>What is in the bin</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Take out of the bin</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Empty the bin…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message numerus="yes">
        <source>the whole dossier, %n article(s)</source>
        <translation>
            <numerusform>the whole dossier, %n article</numerusform>
            <numerusform>the whole dossier, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Facts to settle</source>
        <translation>Facts to settle</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Not named yet</source>
        <translation>Not named yet</translation>
    </message>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation>
            <numerusform>in %Ln source</numerusform>
            <numerusform>in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n</source>
        <translation>
            <numerusform>in %Ln</numerusform>
            <numerusform>in %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it the same fact?</source>
        <translation>Is it the same fact?</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Columns of a table</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Read the table</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Which column of “{file}” holds what? It is remembered for tables with the same headings.</source>
        <translation>Which column of “{file}” holds what? It is remembered for tables with the same headings.</translation>
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
        <source>Paste an article…</source>
        <translation>Paste an article…</translation>
    </message>
    <message>
        <source>What the last import brought</source>
        <translation>What the last import brought</translation>
    </message>
    <message>
        <source>Rename the dossier…</source>
        <translation>Rename the dossier…</translation>
    </message>
    <message>
        <source>Guidelines of the dossier</source>
        <translation>Guidelines of the dossier</translation>
    </message>
    <message>
        <source>Who is reviewing…</source>
        <translation>Who is reviewing…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Example for the guidelines</source>
        <translation>Example for the guidelines</translation>
    </message>
    <message>
        <source>Labels of the dossier…</source>
        <translation>Labels of the dossier…</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Fact sheet…</translation>
    </message>
    <message>
        <source>Train the recogniser…</source>
        <translation>Train the recogniser…</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>History of decisions</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>All identical…</source>
        <translation>All identical…</translation>
    </message>
    <message>
        <source>Confirm all identical…</source>
        <translation>Confirm all identical…</translation>
    </message>
    <message>
        <source>List the highlights</source>
        <translation>List the highlights</translation>
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
        <source>Names of the dossier</source>
        <translation>Names of the dossier</translation>
    </message>
    <message>
        <source>Look into this name…</source>
        <translation>Look into this name…</translation>
    </message>
    <message>
        <source>Take the next proposed fact</source>
        <translation>Take the next proposed fact</translation>
    </message>
    <message>
        <source>Facts of the dossier</source>
        <translation>Facts of the dossier</translation>
    </message>
    <message>
        <source>Article read to the end</source>
        <translation>Article read to the end</translation>
    </message>
    <message>
        <source>Read, nothing to mark</source>
        <translation>Read, nothing to mark</translation>
    </message>
    <message>
        <source>Next article to read</source>
        <translation>Next article to read</translation>
    </message>
    <message>
        <source>Previous article to read</source>
        <translation>Previous article to read</translation>
    </message>
    <message>
        <source>Title, source, date and address…</source>
        <translation>Title, source, date and address…</translation>
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
        <source>Review together…</source>
        <translation>Review together…</translation>
    </message>
    <message>
        <source>Share the dossier…</source>
        <translation>Share the dossier…</translation>
    </message>
    <message>
        <source>Merge a package…</source>
        <translation>Merge a package…</translation>
    </message>
    <message>
        <source>Synchronise a folder…</source>
        <translation>Synchronise a folder…</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Agreement between readers…</translation>
    </message>
    <message>
        <source>Take the first side</source>
        <translation>Take the first side</translation>
    </message>
    <message>
        <source>Take the second side</source>
        <translation>Take the second side</translation>
    </message>
    <message>
        <source>Take the third side</source>
        <translation>Take the third side</translation>
    </message>
    <message>
        <source>Take the fourth side</source>
        <translation>Take the fourth side</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nothing is marked</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Next difference</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Previous difference</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Go to the passage</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Dispute…</translation>
    </message>
    <message>
        <source>Find false…</source>
        <translation>Find false…</translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation>Take the judgement back</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Same fact</translation>
    </message>
    <message>
        <source>Not this fact</source>
        <translation>Not this fact</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Go to the article</translation>
    </message>
    <message>
        <source>Find in the facts</source>
        <translation>Find in the facts</translation>
    </message>
    <message>
        <source>Rates of exchange…</source>
        <translation>Rates of exchange…</translation>
    </message>
    <message>
        <source>Selected articles: read</source>
        <translation>Selected articles: read</translation>
    </message>
    <message>
        <source>Selected articles: set aside</source>
        <translation>Selected articles: set aside</translation>
    </message>
    <message>
        <source>Selected articles: reopen</source>
        <translation>Selected articles: reopen</translation>
    </message>
    <message>
        <source>Selected articles: recognise again</source>
        <translation>Selected articles: recognise again</translation>
    </message>
    <message>
        <source>Confirm this name everywhere</source>
        <translation>Confirm this name everywhere</translation>
    </message>
    <message>
        <source>Set this name aside everywhere</source>
        <translation>Set this name aside everywhere</translation>
    </message>
    <message>
        <source>Next name to review</source>
        <translation>Next name to review</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Search the articles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
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
        <source>Usual size of the text</source>
        <translation>Usual size of the text</translation>
    </message>
    <message>
        <source>Fold what is outside the article</source>
        <translation>Fold what is outside the article</translation>
    </message>
    <message>
        <source>Fold the side bar</source>
        <translation>Fold the side bar</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Find a command…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Report a problem…</translation>
    </message>
    <message>
        <source>About Recoupe</source>
        <translation>About Recoupe</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>This figure is misread</source>
        <translation>This figure is misread</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Copy with the source</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Next note</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Previous note</translation>
    </message>
    <message>
        <source>Write what the dossier says</source>
        <translation>Write what the dossier says</translation>
    </message>
    <message>
        <source>Dismiss the note</source>
        <translation>Dismiss the note</translation>
    </message>
    <message>
        <source>Show the dismissed notes again</source>
        <translation>Show the dismissed notes again</translation>
    </message>
    <message>
        <source>Open the article at the passage</source>
        <translation>Open the article at the passage</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Edit the draft</translation>
    </message>
    <message>
        <source>Paste a draft</source>
        <translation>Paste a draft</translation>
    </message>
    <message>
        <source>Open a draft…</source>
        <translation>Open a draft…</translation>
    </message>
    <message>
        <source>Copy the annotated text</source>
        <translation>Copy the annotated text</translation>
    </message>
    <message>
        <source>Save with comments…</source>
        <translation>Save with comments…</translation>
    </message>
    <message>
        <source>My draft</source>
        <translation>My draft</translation>
    </message>
    <message>
        <source>Print all about this name…</source>
        <translation>Print all about this name…</translation>
    </message>
    <message>
        <source>Read reconciled names…</source>
        <translation>Read reconciled names…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Merge the dossier into another…</source>
        <translation>Merge the dossier into another…</translation>
    </message>
    <message>
        <source>Put the dossier in the bin</source>
        <translation>Put the dossier in the bin</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Bin…</translation>
    </message>
    <message>
        <source>Selected articles: move to another dossier…</source>
        <translation>Selected articles: move to another dossier…</translation>
    </message>
    <message>
        <source>Selected articles: put in the bin</source>
        <translation>Selected articles: put in the bin</translation>
    </message>
    <message>
        <source>Copy the sourced sentence</source>
        <translation>Copy the sourced sentence</translation>
    </message>
    <message>
        <source>Verified with…</source>
        <translation>Verified with…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Next to review</translation>
    </message>
    <message>
        <source>Set aside all identical…</source>
        <translation>Set aside all identical…</translation>
    </message>
    <message>
        <source>Same person, same organisation</source>
        <translation>Same person, same organisation</translation>
    </message>
    <message>
        <source>Keep, make and verify</source>
        <translation>Keep, make and verify</translation>
    </message>
    <message>
        <source>Keep the quotes</source>
        <translation>Keep the quotes</translation>
    </message>
    <message>
        <source>Make a fact…</source>
        <translation>Make a fact…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Show highlights set aside</source>
        <translation>Show highlights set aside</translation>
    </message>
    <message>
        <source>Keep this quote</source>
        <translation>Keep this quote</translation>
    </message>
    <message>
        <source>Read, the rest is right</source>
        <translation>Read, the rest is right</translation>
    </message>
    <message>
        <source>Relate to another highlight…</source>
        <translation>Relate to another highlight…</translation>
    </message>
</context>
<context>
    <name>CommandGroup</name>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Several at once</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Names by their words</source>
        <translation>Names by their words</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Selected articles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dossier and library</source>
        <translation>Dossier and library</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>My draft</source>
        <translation>My draft</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Type what you want to do, or the title of an article</source>
        <translation>Type what you want to do, or the title of an article</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>Find a command or an article</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or fewer letters.</source>
        <translation>Nothing is called that. Try another word, or fewer letters.</translation>
    </message>
    <message>
        <source>{command} (not possible now)</source>
        <translation>{command} (not possible now)</translation>
    </message>
    <message>
        <source>Enter does it, Esc closes the list</source>
        <translation>Enter does it, Esc closes the list</translation>
    </message>
    <message>
        <source>Not possible now: nothing here needs it</source>
        <translation>Not possible now: nothing here needs it</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>open, add, file, load, PDF, Word</source>
        <translation>open, add, file, load, PDF, Word</translation>
    </message>
    <message>
        <source>open, add, directory, load</source>
        <translation>open, add, directory, load</translation>
    </message>
    <message>
        <source>clipboard, add, text</source>
        <translation>clipboard, add, text</translation>
    </message>
    <message>
        <source>summary, refused, errors</source>
        <translation>summary, refused, errors</translation>
    </message>
    <message>
        <source>create, add, project, collection</source>
        <translation>create, add, project, collection</translation>
    </message>
    <message>
        <source>change the name</source>
        <translation>change the name</translation>
    </message>
    <message>
        <source>rules, instructions, conventions</source>
        <translation>rules, instructions, conventions</translation>
    </message>
    <message>
        <source>rules, instructions, quote, sentence</source>
        <translation>rules, instructions, quote, sentence</translation>
    </message>
    <message>
        <source>scheme, tags, types, CoNLL, Quaero, rename, merge, colour</source>
        <translation>scheme, tags, types, CoNLL, Quaero, rename, merge, colour</translation>
    </message>
    <message>
        <source>example, demo, tutorial, try</source>
        <translation>example, demo, tutorial, try</translation>
    </message>
    <message>
        <source>save, write, download, PDF, JSON, CSV, HTML, training data</source>
        <translation>save, write, download, PDF, JSON, CSV, HTML, training data</translation>
    </message>
    <message>
        <source>PDF, HTML, Markdown, print, publish, report, save</source>
        <translation>PDF, HTML, Markdown, print, publish, report, save</translation>
    </message>
    <message>
        <source>restore, save, copy, damaged, recover, earlier state</source>
        <translation>restore, save, copy, damaged, recover, earlier state</translation>
    </message>
    <message>
        <source>learn, model, improve, version, scores</source>
        <translation>learn, model, improve, version, scores</translation>
    </message>
    <message>
        <source>preferences, options, language, typeface, reviewer</source>
        <translation>preferences, options, language, typeface, reviewer</translation>
    </message>
    <message>
        <source>close, exit, leave</source>
        <translation>close, exit, leave</translation>
    </message>
    <message>
        <source>revert, mistake, back</source>
        <translation>revert, mistake, back</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <translation>again, repeat</translation>
    </message>
    <message>
        <source>log, journal, trace, who</source>
        <translation>log, journal, trace, who</translation>
    </message>
    <message>
        <source>undo, revert, cancel</source>
        <translation>undo, revert, cancel</translation>
    </message>
    <message>
        <source>approve, validate, agree, right, yes</source>
        <translation>approve, validate, agree, right, yes</translation>
    </message>
    <message>
        <source>unsure, later, question</source>
        <translation>unsure, later, question</translation>
    </message>
    <message>
        <source>same, everywhere, batch, bulk</source>
        <translation>same, everywhere, batch, bulk</translation>
    </message>
    <message>
        <source>same, everywhere, batch, bulk, approve</source>
        <translation>same, everywhere, batch, bulk, approve</translation>
    </message>
    <message>
        <source>same, everywhere, batch, bulk, delete, remove</source>
        <translation>same, everywhere, batch, bulk, delete, remove</translation>
    </message>
    <message>
        <source>table, all, mentions</source>
        <translation>table, all, mentions</translation>
    </message>
    <message>
        <source>following, go on</source>
        <translation>following, go on</translation>
    </message>
    <message>
        <source>previous, return</source>
        <translation>previous, return</translation>
    </message>
    <message>
        <source>amount, number, unit, change, edit</source>
        <translation>amount, number, unit, change, edit</translation>
    </message>
    <message>
        <source>extend, grow, boundary, right</source>
        <translation>extend, grow, boundary, right</translation>
    </message>
    <message>
        <source>shrink, boundary, right</source>
        <translation>shrink, boundary, right</translation>
    </message>
    <message>
        <source>extend, grow, boundary, left</source>
        <translation>extend, grow, boundary, left</translation>
    </message>
    <message>
        <source>shrink, boundary, left</source>
        <translation>shrink, boundary, left</translation>
    </message>
    <message>
        <source>extend, letter, right</source>
        <translation>extend, letter, right</translation>
    </message>
    <message>
        <source>shrink, letter, right</source>
        <translation>shrink, letter, right</translation>
    </message>
    <message>
        <source>extend, letter, left</source>
        <translation>extend, letter, left</translation>
    </message>
    <message>
        <source>shrink, letter, left</source>
        <translation>shrink, letter, left</translation>
    </message>
    <message>
        <source>boilerplate, advertising, ignore, hide</source>
        <translation>boilerplate, advertising, ignore, hide</translation>
    </message>
    <message>
        <source>entities, people, organisations, places</source>
        <translation>entities, people, organisations, places</translation>
    </message>
    <message>
        <source>entity, person, spelling, aliases</source>
        <translation>entity, person, spelling, aliases</translation>
    </message>
    <message>
        <source>assertion, claim, create, new</source>
        <translation>assertion, claim, create, new</translation>
    </message>
    <message>
        <source>suggestion, draft</source>
        <translation>suggestion, draft</translation>
    </message>
    <message>
        <source>claims, assertions, list</source>
        <translation>claims, assertions, list</translation>
    </message>
    <message>
        <source>done, finished, complete</source>
        <translation>done, finished, complete</translation>
    </message>
    <message>
        <source>empty, done, reject the rest</source>
        <translation>empty, done, reject the rest</translation>
    </message>
    <message>
        <source>back, before</source>
        <translation>back, before</translation>
    </message>
    <message>
        <source>metadata, author, headline, edit, URL</source>
        <translation>metadata, author, headline, edit, URL</translation>
    </message>
    <message>
        <source>ignore, exclude, delete, remove, hide</source>
        <translation>ignore, exclude, delete, remove, hide</translation>
    </message>
    <message>
        <source>unread, again, resume</source>
        <translation>unread, again, resume</translation>
    </message>
    <message>
        <source>doubtful, contradiction, contest</source>
        <translation>doubtful, contradiction, contest</translation>
    </message>
    <message>
        <source>wrong, error, untrue</source>
        <translation>wrong, error, untrue</translation>
    </message>
    <message>
        <source>merge, combine, together, link</source>
        <translation>merge, combine, together, link</translation>
    </message>
    <message>
        <source>separate, remove, unlink, apart</source>
        <translation>separate, remove, unlink, apart</translation>
    </message>
    <message>
        <source>source, show, jump</source>
        <translation>source, show, jump</translation>
    </message>
    <message>
        <source>search, filter</source>
        <translation>search, filter</translation>
    </message>
    <message>
        <source>currency, euro, dollar, convert</source>
        <translation>currency, euro, dollar, convert</translation>
    </message>
    <message>
        <source>sign, name, colour, person, switch</source>
        <translation>sign, name, colour, person, switch</translation>
    </message>
    <message>
        <source>several, blind, readings, team, colleagues, who read what</source>
        <translation>several, blind, readings, team, colleagues, who read what</translation>
    </message>
    <message>
        <source>package, send, colleague, export</source>
        <translation>package, send, colleague, export</translation>
    </message>
    <message>
        <source>import, receive, colleague, combine</source>
        <translation>import, receive, colleague, combine</translation>
    </message>
    <message>
        <source>shared drive, exchange, colleagues</source>
        <translation>shared drive, exchange, colleagues</translation>
    </message>
    <message>
        <source>kappa, alpha, F1, confusion, measure</source>
        <translation>kappa, alpha, F1, confusion, measure</translation>
    </message>
    <message>
        <source>rule, decide, left</source>
        <translation>rule, decide, left</translation>
    </message>
    <message>
        <source>rule, decide, right</source>
        <translation>rule, decide, right</translation>
    </message>
    <message>
        <source>rule, decide</source>
        <translation>rule, decide</translation>
    </message>
    <message>
        <source>rule, neither, reject, none</source>
        <translation>rule, neither, reject, none</translation>
    </message>
    <message>
        <source>why, explain, comment</source>
        <translation>why, explain, comment</translation>
    </message>
    <message>
        <source>article, show, jump</source>
        <translation>article, show, jump</translation>
    </message>
    <message>
        <source>done, finished, several</source>
        <translation>done, finished, several</translation>
    </message>
    <message>
        <source>ignore, exclude, delete, remove, several</source>
        <translation>ignore, exclude, delete, remove, several</translation>
    </message>
    <message>
        <source>unread, again, several</source>
        <translation>unread, again, several</translation>
    </message>
    <message>
        <source>detect, highlight, analyse, model</source>
        <translation>detect, highlight, analyse, model</translation>
    </message>
    <message>
        <source>accept, approve, all, batch, word</source>
        <translation>accept, approve, all, batch, word</translation>
    </message>
    <message>
        <source>reject, delete, all, batch, word</source>
        <translation>reject, delete, all, batch, word</translation>
    </message>
    <message>
        <source>following, go on, undecided</source>
        <translation>following, go on, undecided</translation>
    </message>
    <message>
        <source>open, sentence, place</source>
        <translation>open, sentence, place</translation>
    </message>
    <message>
        <source>search, look for, word</source>
        <translation>search, look for, word</translation>
    </message>
    <message>
        <source>search, following</source>
        <translation>search, following</translation>
    </message>
    <message>
        <source>search, back</source>
        <translation>search, back</translation>
    </message>
    <message>
        <source>find, look for, everywhere, word</source>
        <translation>find, look for, everywhere, word</translation>
    </message>
    <message>
        <source>fact sheet, PDF, HTML, print, publish, report, export, save</source>
        <translation>fact sheet, PDF, HTML, print, publish, report, export, save</translation>
    </message>
    <message>
        <source>disputes, contradictions, verify, what can be printed</source>
        <translation>disputes, contradictions, verify, what can be printed</translation>
    </message>
    <message>
        <source>forms, distinct, words, persons, organisations, batch, bulk</source>
        <translation>forms, distinct, words, persons, organisations, batch, bulk</translation>
    </message>
    <message>
        <source>adjudicate, rule, disagree, readers, side by side</source>
        <translation>adjudicate, rule, disagree, readers, side by side</translation>
    </message>
    <message>
        <source>zoom in, bigger, font</source>
        <translation>zoom in, bigger, font</translation>
    </message>
    <message>
        <source>zoom out, font</source>
        <translation>zoom out, font</translation>
    </message>
    <message>
        <source>zoom, reset, font</source>
        <translation>zoom, reset, font</translation>
    </message>
    <message>
        <source>hide, boilerplate, collapse</source>
        <translation>hide, boilerplate, collapse</translation>
    </message>
    <message>
        <source>screens, narrow, hide, navigation</source>
        <translation>screens, narrow, hide, navigation</translation>
    </message>
    <message>
        <source>night, light, colours, black</source>
        <translation>night, light, colours, black</translation>
    </message>
    <message>
        <source>search, menu, actions</source>
        <translation>search, menu, actions</translation>
    </message>
    <message>
        <source>shortcuts, help, hotkeys</source>
        <translation>shortcuts, help, hotkeys</translation>
    </message>
    <message>
        <source>bug, error, crash, help</source>
        <translation>bug, error, crash, help</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>version, licence</translation>
    </message>
    <message>
        <source>reject, wrong, remove, one</source>
        <translation>reject, wrong, remove, one</translation>
    </message>
    <message>
        <source>clipboard, quote</source>
        <translation>clipboard, quote</translation>
    </message>
    <message>
        <source>clipboard, quote, cite, reference</source>
        <translation>clipboard, quote, cite, reference</translation>
    </message>
    <message>
        <source>draft, following, error</source>
        <translation>draft, following, error</translation>
    </message>
    <message>
        <source>draft, back</source>
        <translation>draft, back</translation>
    </message>
    <message>
        <source>draft, correct, replace, take over</source>
        <translation>draft, correct, replace, take over</translation>
    </message>
    <message>
        <source>draft, ignore, hide, set aside</source>
        <translation>draft, ignore, hide, set aside</translation>
    </message>
    <message>
        <source>draft, undo, bring back</source>
        <translation>draft, undo, bring back</translation>
    </message>
    <message>
        <source>draft, source, show, jump</source>
        <translation>draft, source, show, jump</translation>
    </message>
    <message>
        <source>write, type, text</source>
        <translation>write, type, text</translation>
    </message>
    <message>
        <source>clipboard, version, text, check</source>
        <translation>clipboard, version, text, check</translation>
    </message>
    <message>
        <source>file, Word, DOCX, ODT, check</source>
        <translation>file, Word, DOCX, ODT, check</translation>
    </message>
    <message>
        <source>draft, clipboard, notes</source>
        <translation>draft, clipboard, notes</translation>
    </message>
    <message>
        <source>draft, Word, DOCX, export, remarks</source>
        <translation>draft, Word, DOCX, export, remarks</translation>
    </message>
    <message>
        <source>copy, check, proofread, verify, story, text</source>
        <translation>copy, check, proofread, verify, story, text</translation>
    </message>
    <message>
        <source>dossier, person, PDF, HTML, profile, who said</source>
        <translation>dossier, person, PDF, HTML, profile, who said</translation>
    </message>
    <message>
        <source>OpenRefine, Wikidata, identifiers, CSV</source>
        <translation>OpenRefine, Wikidata, identifiers, CSV</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to, first steps</source>
        <translation>help, manual, documentation, how to, first steps</translation>
    </message>
    <message>
        <source>join, combine, unite, move all</source>
        <translation>join, combine, unite, move all</translation>
    </message>
    <message>
        <source>delete, remove, trash</source>
        <translation>delete, remove, trash</translation>
    </message>
    <message>
        <source>trash, removed, deleted, restore, empty, purge</source>
        <translation>trash, removed, deleted, restore, empty, purge</translation>
    </message>
    <message>
        <source>transfer, sort, other dossier</source>
        <translation>transfer, sort, other dossier</translation>
    </message>
    <message>
        <source>delete, remove, trash, several</source>
        <translation>delete, remove, trash, several</translation>
    </message>
    <message>
        <source>clipboard, quote, cite, reference, paste</source>
        <translation>clipboard, quote, cite, reference, paste</translation>
    </message>
    <message>
        <source>verify, true, checked, right, person, document</source>
        <translation>verify, true, checked, right, person, document</translation>
    </message>
    <message>
        <source>reject, delete, remove, wrong, no, unmark</source>
        <translation>reject, delete, remove, wrong, no, unmark</translation>
    </message>
    <message>
        <source>undecided, skip, pending, to do</source>
        <translation>undecided, skip, pending, to do</translation>
    </message>
    <message>
        <source>join, merge, same person, duplicates, combine</source>
        <translation>join, merge, same person, duplicates, combine</translation>
    </message>
    <message>
        <source>confirm, state, approve, validate, all at once</source>
        <translation>confirm, state, approve, validate, all at once</translation>
    </message>
    <message>
        <source>confirm, accept, approve, validate</source>
        <translation>confirm, accept, approve, validate</translation>
    </message>
    <message>
        <source>state, claim, create, new</source>
        <translation>state, claim, create, new</translation>
    </message>
    <message>
        <source>review, read, article, home</source>
        <translation>review, read, article, home</translation>
    </message>
    <message>
        <source>overview, progress, statistics, charts, work</source>
        <translation>overview, progress, statistics, charts, work</translation>
    </message>
    <message>
        <source>recoupement, compare, cross-check, table, sources, contradict</source>
        <translation>recoupement, compare, cross-check, table, sources, contradictions</translation>
    </message>
    <message>
        <source>rejected, deleted, removed, hidden</source>
        <translation>rejected, deleted, removed, hidden</translation>
    </message>
    <message>
        <source>confirm, accept, keep, right, one</source>
        <translation>confirm, accept, keep, right, one</translation>
    </message>
    <message>
        <source>done, confirm the rest, accept all, approve</source>
        <translation>done, confirm the rest, accept all, approve</translation>
    </message>
    <message>
        <source>relation, link, connect, role, subject, organisation</source>
        <translation>relation, link, connect, role, subject, organisation</translation>
    </message>
</context>
<context>
    <name>CompanyController</name>
    <message>
        <source>Ruled on · stored</source>
        <translation>Ruled on · stored</translation>
    </message>
    <message>
        <source>{name} is reviewing from now on.</source>
        <translation>{name} is reviewing from now on.</translation>
    </message>
    <message>
        <source>There is no dossier to share yet: make one, or merge the package of a colleague.</source>
        <translation>There is no dossier to share yet: make one, or merge the package of a colleague.</translation>
    </message>
    <message>
        <source>Share “{name}”</source>
        <translation>Share “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new decision(s)</source>
        <translation>
            <numerusform>%Ln new decision</numerusform>
            <numerusform>%Ln new decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions of {reviewers} are dated later than now: a clock is wrong</source>
        <translation>decisions of {reviewers} are dated later than now: a clock is wrong</translation>
    </message>
    <message>
        <source>the dossier lies in {folder} for the others</source>
        <translation>the dossier lies in {folder} for the others</translation>
    </message>
    <message>
        <source>the folder also has {dossiers}, which you do not have</source>
        <translation>the folder also has {dossiers}, which you do not have</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to rule on</source>
        <translation>
            <numerusform>%Ln difference to rule on</numerusform>
            <numerusform>%Ln differences to rule on</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Show the differences</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and every decision on them are in {file}.</source>
        <translation>
            <numerusform>%Ln article and every decision on them are in {file}.</numerusform>
            <numerusform>%Ln articles and every decision on them are in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparingBar</name>
    <message>
        <source>The articles are being compared…</source>
        <translation>The articles are being compared…</translation>
    </message>
    <message>
        <source>How much is compared</source>
        <translation>How much is compared</translation>
    </message>
</context>
<context>
    <name>ContextMenuController</name>
    <message>
        <source>Copy the sourced sentence</source>
        <translation>Copy the sourced sentence</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <source>Marked or not</source>
        <translation>Marked or not</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Outside the article</source>
        <translation>Outside the article</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Several at once</translation>
    </message>
    <message>
        <source>Value of the fact</source>
        <translation>Value of the fact</translation>
    </message>
    <message>
        <source>Subject of the fact</source>
        <translation>Subject of the fact</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Controllers</name>
    <message>
        <source>Not stored</source>
        <translation>Not stored</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were not stored.</source>
        <translation>
            <numerusform>%Ln decision was not stored.</numerusform>
            <numerusform>%Ln decisions were not stored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Store again</source>
        <translation>Store again</translation>
    </message>
    <message>
        <source>Confirm the rest, article read</source>
        <translation>Confirm the rest, article read</translation>
    </message>
    <message>
        <source>Set aside the rest, article read</source>
        <translation>Set aside the rest, article read</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The library does not open</source>
        <translation>The library does not open</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Put this backup back</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Bring back what can be read</translation>
    </message>
    <message>
        <source>Close Recoupe</source>
        <translation>Close Recoupe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>What could not be brought back:</source>
        <translation>What could not be brought back:</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guidelines</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Redo: {step}</translation>
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
    <message>
        <source>Recoupe packages (*.recoupe)</source>
        <translation>Recoupe packages (*.recoupe)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Who reviews?</translation>
    </message>
    <message>
        <source>Who reviews? Your name signs every decision; it is asked only once.</source>
        <translation>Who reviews? Your name signs every decision; it is asked only once.</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Open a draft</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Texts and documents</translation>
    </message>
    <message>
        <source>Read reconciled names</source>
        <translation>Read reconciled names</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>Merge a package</source>
        <translation>Merge a package</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Watch a folder</translation>
    </message>
    <message>
        <source>Folder that everybody synchronises</source>
        <translation>Folder that everybody synchronises</translation>
    </message>
</context>
<context>
    <name>DossierBox</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>No dossier yet</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>No dossier yet</translation>
    </message>
    <message>
        <source>Dossier: {name}</source>
        <translation>Dossier: {name}</translation>
    </message>
</context>
<context>
    <name>DotPlot</name>
    <message>
        <source>Values by source</source>
        <translation>Values by source</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>In doubt: {comment}</source>
        <translation>In doubt: {comment}</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>My draft</source>
        <translation>My draft</translation>
    </message>
    <message>
        <source>Paste the draft here, or write it: its figures and names are checked.</source>
        <translation>Paste the draft here, or write it: its figures and names are checked.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The articles are being compared…</source>
        <translation>The articles are being compared…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>This takes a moment the first time.</translation>
    </message>
    <message>
        <source>The recogniser is still reading</source>
        <translation>The recogniser is still reading</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait for it; facts appear here as soon as two of them are read.</source>
        <translation>
            <numerusform>%Ln article waits for it; facts appear here as soon as two articles are read.</numerusform>
            <numerusform>%Ln articles wait for it; facts appear here as soon as two of them are read.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are printed once.</source>
        <translation>
            <numerusform>%Ln figure is printed once.</numerusform>
            <numerusform>%Ln figures are printed once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is printed once</source>
        <translation>Show what is printed once</translation>
    </message>
    <message>
        <source>No fact is as you wish</source>
        <translation>No fact is as you wish</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are hidden by the filters above.</source>
        <translation>
            <numerusform>%Ln fact is hidden by the filters above.</numerusform>
            <numerusform>%Ln facts are hidden by the filters above.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>It takes at least two articles to compare them</source>
        <translation>It takes at least two articles to compare them</translation>
    </message>
    <message>
        <source>Import another article about the same events: what both publish will stand side by side here.</source>
        <translation>Import another article about the same events: what both publish will stand side by side here.</translation>
    </message>
    <message>
        <source>No figure was found in these articles. Mark one in an article, or import other articles.</source>
        <translation>No figure was found in these articles. Mark one in an article, or import other articles.</translation>
    </message>
    <message>
        <source>No fact is published by two articles</source>
        <translation>No fact is published by two articles</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Click a name to go through the places where it stands.</source>
        <translation>Click a name to go through the places where it stands.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>≈ {name}: the same?</source>
        <translation>≈ {name}: the same?</translation>
    </message>
    <message>
        <source>The letters are alike by {share}.</source>
        <translation>The letters are alike by {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Becomes one “{name}”, %n time(s):</source>
        <translation>
            <numerusform>Becomes one “{name}”, %Ln time:</numerusform>
            <numerusform>Becomes one “{name}”, %Ln times:</numerusform>
        </translation>
    </message>
    <message>
        <source>Different kinds: is it the same? Press again to join them.</source>
        <translation>Different kinds: is it the same? Press again to join them.</translation>
    </message>
    <message>
        <source>{name}: {label}, {times}</source>
        <translation>{name}: {label}, {times}</translation>
    </message>
</context>
<context>
    <name>EntityController</name>
    <message>
        <source>Written to {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) identified</source>
        <translation>
            <numerusform>%n name identified</numerusform>
            <numerusform>%n names identified</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this dossier: {names}</source>
        <translation>not in this dossier: {names}</translation>
    </message>
    <message>
        <source>no identifier of Wikidata: {names}</source>
        <translation>no identifier of Wikidata: {names}</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>optional: Q312, or the address of its page</source>
        <translation>optional: Q312, or the address of its page</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Another spelling</translation>
    </message>
    <message>
        <source>add another spelling</source>
        <translation>add another spelling</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation>Where it is named</translation>
    </message>
    <message>
        <source>Who the chosen highlights mean</source>
        <translation>Who the chosen highlights mean</translation>
    </message>
    <message>
        <source>the chosen highlights mean…</source>
        <translation>the chosen highlights mean…</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of {name}</source>
        <translation>
            <numerusform>%Ln highlight of {name}</numerusform>
            <numerusform>%Ln highlights of {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take this spelling out</source>
        <translation>Take this spelling out</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Part them</translation>
    </message>
    <message>
        <source>Understood: {identifier}</source>
        <translation>Understood: {identifier}</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>A fact, as Recoupe will show it to you</source>
        <translation>A fact, as Recoupe will show it to you</translation>
    </message>
    <message>
        <source>Jobs cut at Montclar</source>
        <translation>Jobs cut at Montclar</translation>
    </message>
    <message>
        <source>&lt;b&gt;412&lt;/b&gt; in 5 sources, &lt;b&gt;450&lt;/b&gt; in 1</source>
        <translation>&lt;b&gt;412&lt;/b&gt; in 5 sources, &lt;b&gt;450&lt;/b&gt; in 1</translation>
    </message>
    <message>
        <source>“Some 412 jobs will go.”</source>
        <translation>“Some 412 jobs will go.”</translation>
    </message>
    <message>
        <source>News agency · 12 Nov. 2026</source>
        <translation>News agency · 12 Nov. 2026</translation>
    </message>
    <message>
        <source>“450 jobs are at risk.”</source>
        <translation>“450 jobs are at risk.”</translation>
    </message>
    <message>
        <source>Local radio · 12 Nov. 2026</source>
        <translation>Local radio · 12 Nov. 2026</translation>
    </message>
    <message>
        <source>✓ Verified with the management</source>
        <translation>✓ Verified with the management</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>fact sheet</source>
        <translation>fact sheet</translation>
    </message>
    <message>
        <source>Fact sheet – web page</source>
        <translation>Fact sheet – web page</translation>
    </message>
    <message>
        <source>To publish or to send: one file that opens in any browser, on a phone too.</source>
        <translation>To publish or to send: one file that opens in any browser, on a phone too.</translation>
    </message>
    <message>
        <source>Fact sheet – PDF</source>
        <translation>Fact sheet – PDF</translation>
    </message>
    <message>
        <source>To print, to sign or to keep: numbered pages that look the same everywhere.</source>
        <translation>To print, to sign or to keep: numbered pages that look the same everywhere.</translation>
    </message>
    <message>
        <source>Fact sheet – Markdown</source>
        <translation>Fact sheet – Markdown</translation>
    </message>
    <message>
        <source>To paste into notes or into the newsroom’s publishing system.</source>
        <translation>To paste into notes or into the newsroom’s publishing system.</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>facts</translation>
    </message>
    <message>
        <source>Table of facts</source>
        <translation>Table of facts</translation>
    </message>
    <message>
        <source>For a spreadsheet: a row for each fact, whatever its status, with its sources.</source>
        <translation>For a spreadsheet: a row for each fact, whatever its status, with its sources.</translation>
    </message>
    <message>
        <source>Facts for programs (JSON)</source>
        <translation>Facts for programs (JSON)</translation>
    </message>
    <message>
        <source>For the newsroom’s own tools: verified facts with evidence, verdicts and history.</source>
        <translation>For the newsroom’s own tools: verified facts with evidence, verdicts and history.</translation>
    </message>
    <message>
        <source>claim review</source>
        <translation>claim review</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>Annotations of the articles</source>
        <translation>Annotations of the articles</translation>
    </message>
    <message>
        <source>W3C Web Annotations: each fact and each confirmed highlight at its exact words.</source>
        <translation>W3C Web Annotations: each fact and each confirmed highlight at its exact words.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>gold</translation>
    </message>
    <message>
        <source>Training data – spaCy</source>
        <translation>Training data – spaCy</translation>
    </message>
    <message>
        <source>To train a language model on what was confirmed in articles read to the end.</source>
        <translation>To train a language model on what was confirmed in articles read to the end.</translation>
    </message>
    <message>
        <source>Training data – JSON lines</source>
        <translation>Training data – JSON lines</translation>
    </message>
    <message>
        <source>Texts with confirmed names and figures, for scripts and other models.</source>
        <translation>Texts with confirmed names and figures, for scripts and other models.</translation>
    </message>
    <message>
        <source>Training data – CoNLL</source>
        <translation>Training data – CoNLL</translation>
    </message>
    <message>
        <source>A word a line with its label: the format that most name recognisers train on.</source>
        <translation>A word a line with its label: the format that most name recognisers train on.</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>For Label Studio</source>
        <translation>For Label Studio</translation>
    </message>
    <message>
        <source>Articles read to the end, to go on with in Label Studio.</source>
        <translation>Articles read to the end, to go on with in Label Studio.</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>For doccano</source>
        <translation>For doccano</translation>
    </message>
    <message>
        <source>Articles read to the end, to go on with in doccano.</source>
        <translation>Articles read to the end, to go on with in doccano.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>For Prodigy</source>
        <translation>For Prodigy</translation>
    </message>
    <message>
        <source>Articles read to the end, in the words of spaCy, as tasks of Prodigy.</source>
        <translation>Articles read to the end, in the words of spaCy, as tasks of Prodigy.</translation>
    </message>
    <message>
        <source>INCEpTION</source>
        <translation>INCEpTION</translation>
    </message>
    <message>
        <source>For INCEpTION</source>
        <translation>For INCEpTION</translation>
    </message>
    <message>
        <source>Articles read to the end as UIMA CAS (JSON), a file each.</source>
        <translation>Articles read to the end as UIMA CAS (JSON), a file each.</translation>
    </message>
    <message>
        <source>Table of facts – Excel</source>
        <translation>Table of facts – Excel</translation>
    </message>
    <message>
        <source>A workbook in which numbers are numbers, days are days and sources are links.</source>
        <translation>A workbook in which numbers are numbers, days are days and sources are links.</translation>
    </message>
    <message>
        <source>Fact checks for indexes (ClaimReview)</source>
        <translation>Fact checks for indexes (ClaimReview)</translation>
    </message>
    <message>
        <source>ClaimReview of schema.org: for the page of the sheet, read by indexes of fact checks and their networks.</source>
        <translation>ClaimReview of schema.org: for the page of the sheet, read by indexes of fact checks and their networks.</translation>
    </message>
    <message>
        <source>Fact sheet – Word</source>
        <translation>Fact sheet – Word</translation>
    </message>
    <message>
        <source>To go on writing in, on the desk’s own template where the settings name one.</source>
        <translation>To go on writing in, on the desk’s own template where the settings name one.</translation>
    </message>
    <message>
        <source>Fact sheet – LibreOffice</source>
        <translation>Fact sheet – LibreOffice</translation>
    </message>
    <message>
        <source>The same as OpenDocument text, with a template of its own.</source>
        <translation>The same as OpenDocument text, with a template of its own.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>Names – OpenRefine</source>
        <translation>Names – OpenRefine</translation>
    </message>
    <message>
        <source>People, organisations and places with identifiers, to reconcile and read back.</source>
        <translation>People, organisations and places with identifiers, to reconcile and read back.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Open a dossier first: what leaves is taken from it.</source>
        <translation>Open a dossier first: what leaves is taken from it.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln fact exported to {path}</numerusform>
            <numerusform>%Ln facts exported to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln article exported to {path}</numerusform>
            <numerusform>%Ln articles exported to {path}</numerusform>
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
    <message numerus="yes">
        <source>%n name(s) exported to {path}</source>
        <translation>
            <numerusform>%n name exported to {path}</numerusform>
            <numerusform>%n names exported to {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as sentences that name their sources</source>
        <translation>Copied as sentences that name their sources</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export – {dossier}</source>
        <translation>Export – {dossier}</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>Which facts</source>
        <translation>Which facts</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>How the sheet will look</source>
        <translation>How the sheet will look</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>How the file begins</translation>
    </message>
    <message>
        <source>This format is for programs: there is nothing in it to read.</source>
        <translation>This format is for programs: there is nothing in it to read.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Reading the dossier…</translation>
    </message>
    <message>
        <source>No article is read to the end yet: decide its highlights, then mark it as read.</source>
        <translation>No article is read to the end yet: decide its highlights, then mark it as read.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read to the end</source>
        <translation>
            <numerusform>%Ln article read to the end</numerusform>
            <numerusform>%Ln articles read to the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), whatever their status</source>
        <translation>
            <numerusform>%Ln fact, whatever its status</numerusform>
            <numerusform>%Ln facts, whatever their status</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact is verified yet: confirm a figure, make a fact of it, then verify it.</source>
        <translation>No fact is verified yet: confirm a figure, make a fact of it, then verify it.</translation>
    </message>
    <message numerus="yes">
        <source>%n verified fact(s)</source>
        <translation>
            <numerusform>%Ln verified fact</numerusform>
            <numerusform>%Ln verified facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed or false</source>
        <translation>
            <numerusform>%Ln disputed or false</numerusform>
            <numerusform>%Ln disputed or false</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>This cannot be shown now.</translation>
    </message>
    <message>
        <source>https:// address of the page on which it will stand</source>
        <translation>https:// address of the page on which it will stand</translation>
    </message>
    <message>
        <source>Address of the page on which it will stand</source>
        <translation>Address of the page on which it will stand</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>A table with the sources by name, without quotations</source>
        <translation>A table with the sources by name, without quotations</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the sourced sentences</source>
        <translation>Copy the sourced sentences</translation>
    </message>
    <message>
        <source>How the table begins</source>
        <translation>How the table begins</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the fact with all of its quotes</source>
        <translation>Open the fact with all of its quotes</translation>
    </message>
</context>
<context>
    <name>FactChecklist</name>
    <message>
        <source>Which facts</source>
        <translation>Which facts</translation>
    </message>
</context>
<context>
    <name>FactController</name>
    <message>
        <source>This article proposes no more facts.</source>
        <translation>This article proposes no more facts.</translation>
    </message>
</context>
<context>
    <name>FactDetails</name>
    <message>
        <source>Sources and checks of the fact</source>
        <translation>Sources and checks of the fact</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>article {n}</source>
        <translation>article {n}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>{status}: {reviewer}, {when}</source>
        <translation>{status}: {reviewer}, {when}</translation>
    </message>
    <message>
        <source>against: {source}</source>
        <translation>against: {source}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n quote(s) kept</source>
        <translation>
            <numerusform>{confirmed} of %Ln quote kept</numerusform>
            <numerusform>{confirmed} of %Ln quotes kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>A fact of this figure</source>
        <translation>A fact of this figure</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
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
        <source>the board</source>
        <translation>the board</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Checked against</translation>
    </message>
    <message>
        <source>the annual report</source>
        <translation>the annual report</translation>
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
        <source>Save and verify</source>
        <translation>Save and verify</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
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
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>Quote: “{words}”</source>
        <translation>Quote: “{words}”</translation>
    </message>
</context>
<context>
    <name>FactHead</name>
    <message>
        <source>To settle</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Back to what is to be settled</source>
        <translation>Back to what is to be settled</translation>
    </message>
    <message>
        <source>Previous fact (Page up)</source>
        <translation>Previous fact (Page up)</translation>
    </message>
    <message>
        <source>Next fact (Page down)</source>
        <translation>Next fact (Page down)</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) over a dispatch</source>
        <translation>
            <numerusform>%n of them takes over a dispatch</numerusform>
            <numerusform>%n of them take over a dispatch</numerusform>
        </translation>
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
        <source>Find in the facts</source>
        <translation>Find in the facts</translation>
    </message>
    <message>
        <source>Status of the facts</source>
        <translation>Status of the facts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>✓ Verify…</source>
        <translation>✓ Verify…</translation>
    </message>
    <message>
        <source>≠ Dispute…</source>
        <translation>≠ Dispute…</translation>
    </message>
    <message>
        <source>✗ False…</source>
        <translation>✗ False…</translation>
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
        <source>%n fact(s) proposed by this article</source>
        <translation>
            <numerusform>%Ln fact proposed by this article</numerusform>
            <numerusform>%Ln facts proposed by this article</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click, or Enter, to make a fact of it</source>
        <translation>Double-click, or Enter, to make a fact of it</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%Ln verified</numerusform>
            <numerusform>%Ln verified</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Words in the facts</source>
        <translation>Words in the facts</translation>
    </message>
    <message>
        <source>Words, a name, a figure…</source>
        <translation>Words, a name, a figure…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>{what}: all</source>
        <translation>{what}: all</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the facts</source>
        <translation>Filter the facts</translation>
    </message>
    <message>
        <source>No longer only: {what}</source>
        <translation>No longer only: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%Ln converted</numerusform>
            <numerusform>%Ln converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounded</source>
        <translation>
            <numerusform>%Ln rounded</numerusform>
            <numerusform>%Ln rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) in several articles</source>
        <translation>
            <numerusform>%Ln fact in several articles</numerusform>
            <numerusform>%Ln facts in several articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}: {parts}</source>
        <translation>{facts}: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%Ln verified</numerusform>
            <numerusform>%Ln verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%Ln contradicted</numerusform>
            <numerusform>%Ln contradicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%Ln agrees</numerusform>
            <numerusform>%Ln agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One source only (%n)</source>
        <translation>
            <numerusform>One source only (%Ln)</numerusform>
            <numerusform>One source only (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Stop searching</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Not in this article</translation>
    </message>
</context>
<context>
    <name>ForeignLabelsDialog</name>
    <message>
        <source>Labels of another tool</source>
        <translation>Labels of another tool</translation>
    </message>
    <message>
        <source>Take the marks over</source>
        <translation>Take the marks over</translation>
    </message>
    <message>
        <source>Without these marks</source>
        <translation>Without these marks</translation>
    </message>
    <message>
        <source>The file holds marks with labels that are not known here. What is each of them? It is asked once; the settings (Import) show what was answered.</source>
        <translation>The file holds marks with labels that are not known here. What is each of them? It is asked once; the settings (Import) show what was answered.</translation>
    </message>
</context>
<context>
    <name>GoldForm</name>
    <message>
        <source>Labels to export</source>
        <translation>Labels to export</translation>
    </message>
    <message>
        <source>How figures are written</source>
        <translation>How figures are written</translation>
    </message>
    <message>
        <source>figures apart</source>
        <translation>figures apart</translation>
    </message>
    <message>
        <source>figures among the names</source>
        <translation>figures among the names</translation>
    </message>
    <message>
        <source>without figures</source>
        <translation>without figures</translation>
    </message>
    <message>
        <source>Whose decisions leave</source>
        <translation>Whose decisions leave</translation>
    </message>
    <message>
        <source>gold: what holds</source>
        <translation>gold: what holds</translation>
    </message>
    <message>
        <source>what most readers say</source>
        <translation>what most readers say</translation>
    </message>
    <message>
        <source>each reader’s own</source>
        <translation>each reader’s own</translation>
    </message>
    <message>
        <source>Licence, for the data statement</source>
        <translation>Licence, for the data statement</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>{name} alone</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>all labels</translation>
    </message>
    <message>
        <source>{some} of {all} labels</source>
        <translation>{some} of {all} labels</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>says nothing of it</source>
        <translation>says nothing of it</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>taken over from {source}</source>
        <translation>taken over from {source}</translation>
    </message>
    <message>
        <source>{printed}: {told}</source>
        <translation>{printed}: {told}</translation>
    </message>
    <message>
        <source>(not named yet)</source>
        <translation>(not named yet)</translation>
    </message>
    <message>
        <source>grouped by hand</source>
        <translation>grouped by hand</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s) of {all}</source>
        <translation>
            <numerusform>%Ln independent source of {all}</numerusform>
            <numerusform>%Ln independent sources of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>same dispatch</source>
        <translation>same dispatch</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>to review</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
</context>
<context>
    <name>GuidelinesController</name>
    <message>
        <source>Guidelines belong to a dossier: make one, or import articles.</source>
        <translation>Guidelines belong to a dossier: make one, or import articles.</translation>
    </message>
    <message>
        <source>The sentence is an example in the guidelines now.</source>
        <translation>The sentence is an example in the guidelines now.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the dossier</source>
        <translation>Guidelines of the dossier</translation>
    </message>
    <message>
        <source>Nothing is agreed on yet. Write here what everybody who reviews this dossier should know:

– which names count, and how far they reach: “Mayor Dubois” or “Dubois”?
– which figures are not worth a fact
– in which unit and currency values are given
– whom to ask in case of doubt</source>
        <translation>Nothing is agreed on yet. Write here what everybody who reviews this dossier should know:

– which names count, and how far they reach: “Mayor Dubois” or “Dubois”?
– which figures are not worth a fact
– in which unit and currency values are given
– whom to ask in case of doubt</translation>
    </message>
    <message>
        <source>Stored as you write</source>
        <translation>Stored as you write</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>This was undone or taken back already.</source>
        <translation>This was undone or taken back already.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing was decided here yet. Every decision will stand here, newest first.</source>
        <translation>Nothing was decided here yet. Every decision will stand here, newest first.</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Find in the history</translation>
    </message>
    <message>
        <source>Decisions of</source>
        <translation>Decisions of</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>This article only</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
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
            <numerusform>%Ln file looked at</numerusform>
            <numerusform>%Ln files looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>Loading the language model…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) recognised</source>
        <translation>
            <numerusform>{done} of %Ln article recognised</numerusform>
            <numerusform>{done} of %Ln articles recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) or file(s) found</source>
        <translation>
            <numerusform>%n article or file found</numerusform>
            <numerusform>%n articles or files found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Sample: an offer for OpenAI</source>
        <translation>Sample: an offer for OpenAI</translation>
    </message>
    <message>
        <source>The example is missing from this installation. Bring articles of your own instead.</source>
        <translation>The example is missing from this installation. Bring articles of your own instead.</translation>
    </message>
    <message>
        <source>Recoupe does not fetch pages: copy the text of the page, then paste it here.</source>
        <translation>Recoupe does not fetch pages: copy the text of the page, then paste it here.</translation>
    </message>
    <message>
        <source>New name of the dossier:</source>
        <translation>New name of the dossier:</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%Ln already known</numerusform>
            <numerusform>%Ln already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; what was finished is kept</source>
        <translation>stopped; what was finished is kept</translation>
    </message>
    <message>
        <source>Show each file</source>
        <translation>Show each file</translation>
    </message>
    <message>
        <source>There is no article there: nothing was imported.</source>
        <translation>There is no article there: nothing was imported.</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Reading what was copied…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What the last import brought</source>
        <translation>What the last import brought</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
</context>
<context>
    <name>ImportSettingsPage</name>
    <message>
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Watch it no more</translation>
    </message>
    <message>
        <source>While Recoupe is open, what appears in these folders is imported into their dossier.</source>
        <translation>While Recoupe is open, what appears in these folders is imported into their dossier.</translation>
    </message>
    <message>
        <source>What the labels of other tools are here:</source>
        <translation>What the labels of other tools are here:</translation>
    </message>
    <message>
        <source>No label of another tool was asked about yet.</source>
        <translation>No label of another tool was asked about yet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What appears in “{folder}” goes into the dossier (made if new):</source>
        <translation>What appears in “{folder}” goes into the dossier (made if new):</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Import articles</translation>
    </message>
    <message>
        <source>Name of the dossier (an existing one is added to)</source>
        <translation>Name of the dossier (an existing one is added to)</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>Articles that were found</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation>
            <numerusform>%n file skipped</numerusform>
            <numerusform>%n files skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingTable</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>= In the dossier already, as “{title}”</source>
        <translation>= In the dossier already, as “{title}”</translation>
    </message>
    <message>
        <source>Version of “{title}”</source>
        <translation>Version of “{title}”</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) differ.</source>
        <translation>
            <numerusform>%n more sentence differs.</numerusform>
            <numerusform>%n more sentences differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for an article that is there</source>
        <translation>
            <numerusform>%n mark for an article that is there</numerusform>
            <numerusform>%n marks for an article that is there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
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
        <source>{about}: {value}</source>
        <translation>{about}: {value}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Verified with</source>
        <translation>Verified with</translation>
    </message>
    <message>
        <source>a person, a document: “the registry, by telephone”</source>
        <translation>a person, a document: “the registry, by telephone”</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>The right value</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{others}. The fact sheet will say so.</source>
        <translation>{others}. The fact sheet will say so.</translation>
    </message>
    <message numerus="yes">
        <source>{value} in %n source(s)</source>
        <translation>
            <numerusform>{value} in %n source</numerusform>
            <numerusform>{value} in %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified with {source}</source>
        <translation>Verified with {source}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>LabelButtons</name>
    <message>
        <source>Fewer labels ▴</source>
        <translation>Fewer labels ▴</translation>
    </message>
    <message>
        <source>Other labels ▾</source>
        <translation>Other labels ▾</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>All labels</translation>
    </message>
</context>
<context>
    <name>LabelChoices</name>
    <message>
        <source>leave it out</source>
        <translation>leave it out</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The dossier has other labels now: what was decided stays as it was.</source>
        <translation>The dossier has other labels now: what was decided stays as it was.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels – {dossier}</source>
        <translation>Labels – {dossier}</translation>
    </message>
    <message>
        <source>Labels of the dossier</source>
        <translation>Labels of the dossier</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Word in exports</source>
        <translation>Word in exports</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Attributes and their values</source>
        <translation>Attributes and their values</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Add a label</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ready schemes</source>
        <translation>Ready schemes</translation>
    </message>
    <message>
        <source>The house&apos;s labels</source>
        <translation>The house&apos;s labels</translation>
    </message>
    <message>
        <source>CoNLL-2003: PER, ORG, LOC, MISC</source>
        <translation>CoNLL-2003: PER, ORG, LOC, MISC</translation>
    </message>
    <message>
        <source>Quaero, coarse types: pers, loc, org, func, prod, event, amount, time</source>
        <translation>Quaero, coarse types: pers, loc, org, func, prod, event, amount, time</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Renaming a label or merging two changes nothing of what was decided, and shows everywhere.</source>
        <translation>Renaming a label or merging two changes nothing of what was decided, and shows everywhere.</translation>
    </message>
    <message>
        <source>Highlights have this label: merge it into another one instead.</source>
        <translation>Highlights have this label: merge it into another one instead.</translation>
    </message>
    <message>
        <source>Figures: {kinds}</source>
        <translation>Figures: {kinds}</translation>
    </message>
    <message>
        <source>Names, and what was marked as {labels}</source>
        <translation>Names, and what was marked as {labels}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>The program&apos;s own</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Colour {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>This cannot be used yet: {reason}.</source>
        <translation>This cannot be used yet: {reason}.</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>New label</translation>
    </message>
    <message>
        <source>role: victim, witness
organisation: → ORG</source>
        <translation>role: victim, witness
organisation: → ORG</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of what is written</source>
        <translation>Language of what is written</translation>
    </message>
</context>
<context>
    <name>MemoryController</name>
    <message numerus="yes">
        <source>%n other passage(s) proposed otherwise, by your decisions</source>
        <translation>
            <numerusform>%Ln other passage proposed otherwise, by your decisions</numerusform>
            <numerusform>%Ln other passages proposed otherwise, by your decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other “{words}” proposed as {label}</source>
        <translation>
            <numerusform>%Ln other “{words}” proposed as {label}</numerusform>
            <numerusform>%Ln other “{words}” proposed as {label}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>an unseen sign turns the writing here: compare with the source</source>
        <translation>an unseen sign turns the writing here: compare with the source</translation>
    </message>
</context>
<context>
    <name>MentionFilters</name>
    <message>
        <source>Words to look for</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Whole dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>{flag} Doubtful</source>
        <translation>{flag} Doubtful</translation>
    </message>
    <message>
        <source>Only what is in doubt</source>
        <translation>Only what is in doubt</translation>
    </message>
    <message>
        <source>Only scores below</source>
        <translation>Only scores below</translation>
    </message>
    <message>
        <source>Only scores below this</source>
        <translation>Only scores below this</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>Any score</translation>
    </message>
</context>
<context>
    <name>MentionPanel</name>
    <message>
        <source>what is in doubt?</source>
        <translation>what is in doubt?</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>What is in doubt</translation>
    </message>
    <message>
        <source>Chosen together</source>
        <translation>Chosen together</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a highlight, or press {key} for the next one to review. Select words to mark them.</source>
        <translation>Click a highlight, or press {key} for the next one to review. Select words to mark them.</translation>
    </message>
    <message>
        <source>Confirm, set aside or label them all in one step. Escape lets them go.</source>
        <translation>Confirm, set aside or label them all in one step. Escape lets them go.</translation>
    </message>
</context>
<context>
    <name>MentionState</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
</context>
<context>
    <name>MentionsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Several together: Ctrl+click or Shift+click here, Ctrl+click or draw with Ctrl held in the article.</source>
        <translation>Several together: Ctrl+click or Shift+click here, Ctrl+click or draw with Ctrl held in the article.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n shown</source>
        <translation>
            <numerusform>{shown} of %Ln shown</numerusform>
            <numerusform>{shown} of %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %n: filter to see others</source>
        <translation>
            <numerusform>The first {shown} of %Ln: filter to see others</numerusform>
            <numerusform>The first {shown} of %Ln: filter to see others</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the dossier…</source>
        <translation>Looking through the dossier…</translation>
    </message>
    <message>
        <source>No highlight is like that: change the filters, or show everything.</source>
        <translation>No highlight is like that: change the filters, or show everything.</translation>
    </message>
    <message>
        <source>This article is still waiting to be recognised; its highlights will be listed here.</source>
        <translation>This article is still waiting to be recognised; its highlights will be listed here.</translation>
    </message>
    <message>
        <source>No highlight yet: select words in the article to mark them.</source>
        <translation>No highlight yet: select words in the article to mark them.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Selected articles</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Together</translation>
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
        <source>My &amp;draft</source>
        <translation>My &amp;draft</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grid</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Tell me when there is a new version</source>
        <translation>Tell me when there is a new version</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>Recoupe opens no connection by itself: articles, decisions and facts stay on this machine, or on the server that you named as your library. What you open in the browser is the browser’s.</source>
        <translation>Recoupe opens no connection by itself: articles, decisions and facts stay on this machine, or on the server that you named as your library. What you open in the browser is the browser’s.</translation>
    </message>
    <message>
        <source>Once a day at most, at the start, Recoupe then asks {address} for the number of the latest version. It sends this request, with “recoupe” as who asks: neither your version nor your name, and nothing of a library. As of everyone who opens a page, that server sees the network address of this machine.</source>
        <translation>Once a day at most, at the start, Recoupe then asks {address} for the number of the latest version. It sends this request, with “recoupe” as who asks: neither your version nor your name, and nothing of a library. As of everyone who opens a page, that server sees the network address of this machine.</translation>
    </message>
    <message>
        <source>This build of Recoupe names no address at which new versions are told.</source>
        <translation>This build of Recoupe names no address at which new versions are told.</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Asking {host}…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Nothing was asked yet.</translation>
    </message>
    <message>
        <source>There is version {version}.</source>
        <translation>There is version {version}.</translation>
    </message>
    <message>
        <source>Version {version} is the latest; yours is no older.</source>
        <translation>Version {version} is the latest; yours is no older.</translation>
    </message>
    <message>
        <source>Asked on {moment}:</source>
        <translation>Asked on {moment}:</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Name of the dossier</source>
        <translation>Name of the dossier</translation>
    </message>
    <message>
        <source>A dossier of that name that is there is opened, and is read as it was.</source>
        <translation>A dossier of that name that is there is opened, and is read as it was.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>source {place} of {count}</source>
        <translation>source {place} of {count}</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes about the draft</source>
        <translation>Notes about the draft</translation>
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
    <name>Number</name>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>OccurrenceList</name>
    <message>
        <source>unmarked</source>
        <translation>unmarked</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Where review helps most</source>
        <translation>Where review helps most</translation>
    </message>
    <message>
        <source>Left to review</source>
        <translation>Left to review</translation>
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
    <name>Outcome</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %Ln line</numerusform>
            <numerusform>+ %Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <translation>fold</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Read the next article</source>
        <translation>Read the next article</translation>
    </message>
    <message>
        <source>Highlights by label and decision</source>
        <translation>Highlights by label and decision</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Articles read: {read} of {all}</source>
        <translation>Articles read: {read} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait to be recognised</source>
        <translation>
            <numerusform>%Ln article waits to be recognised</numerusform>
            <numerusform>%Ln articles wait to be recognised</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier is empty: import articles, and how far you are will be shown here.</source>
        <translation>This dossier is empty: import articles, and how far you are will be shown here.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%Ln doubt</numerusform>
            <numerusform>%Ln doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagePane</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Open the article</translation>
    </message>
    <message>
        <source>The passage in its article</source>
        <translation>The passage in its article</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>{source}: {printed} ({standing})</source>
        <translation>{source}: {printed} ({standing})</translation>
    </message>
    <message>
        <source>{about}: {value}</source>
        <translation>{about}: {value}</translation>
    </message>
    <message>
        <source>{about}: {value} ({standing})</source>
        <translation>{about}: {value} ({standing})</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Other packages may read, write or recognise for Recoupe. They run with your rights: install what you would run. They are looked for beside Recoupe, and in {folder}.</source>
        <translation>Other packages may read, write or recognise for Recoupe. They run with your rights: install what you would run. They are looked for beside Recoupe, and in {folder}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Installed plug-ins</source>
        <translation>Installed plug-ins</translation>
    </message>
    <message>
        <source>They cannot be listed now.</source>
        <translation>They cannot be listed now.</translation>
    </message>
    <message numerus="yes">
        <source>%n plug-in(s) installed</source>
        <translation>
            <numerusform>%n plug-in installed</numerusform>
            <numerusform>%n plug-ins installed</numerusform>
        </translation>
    </message>
    <message>
        <source>No plug-in is installed.</source>
        <translation>No plug-in is installed.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>reads {files}</source>
        <translation>reads {files}</translation>
    </message>
    <message>
        <source>reads files</source>
        <translation>reads files</translation>
    </message>
    <message>
        <source>writes {files}</source>
        <translation>writes {files}</translation>
    </message>
    <message>
        <source>writes files</source>
        <translation>writes files</translation>
    </message>
    <message>
        <source>recognises names and figures</source>
        <translation>recognises names and figures</translation>
    </message>
    <message>
        <source>left out: {problem}</source>
        <translation>left out: {problem}</translation>
    </message>
    <message>
        <source>it cannot be loaded ({error}); tell its authors</source>
        <translation>it cannot be loaded ({error}); tell its authors</translation>
    </message>
    <message>
        <source>it is not what it says to be; tell its authors</source>
        <translation>it is not what it says to be; tell its authors</translation>
    </message>
    <message>
        <source>Recoupe itself has one of this name</source>
        <translation>Recoupe itself has one of this name</translation>
    </message>
    <message>
        <source>it makes no recogniser; tell its authors</source>
        <translation>it makes no recogniser; tell its authors</translation>
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
        <source>The server of the library {path} cannot be reached just now. Nothing that was stored is lost; what you decide meanwhile is stored when it is there again.</source>
        <translation>The server of the library {path} cannot be reached just now. Nothing that was stored is lost; what you decide meanwhile is stored when it is there again.</translation>
    </message>
    <message>
        <source>The server of the library {path} does not let you in ({reason}). Keep the right password with “recoupe password”, or ask whoever runs the server.</source>
        <translation>The server of the library {path} does not let you in ({reason}). Keep the right password with “recoupe password”, or ask whoever runs the server.</translation>
    </message>
    <message>
        <source>The library {path} holds dossiers already, and was left as it is: put the backup into an empty database.</source>
        <translation>The library {path} holds dossiers already, and was left as it is: put the backup into an empty database.</translation>
    </message>
    <message>
        <source>A library on a server ({path}) needs two more Python packages: install “recoupe[server]”.</source>
        <translation>A library on a server ({path}) needs two more Python packages: install “recoupe[server]”.</translation>
    </message>
    <message>
        <source>There is no backup at {path}: the library was left as it is; check the name.</source>
        <translation>There is no backup at {path}: the library was left as it is; check the name.</translation>
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
        <source>A later decision by {reviewer} on “{what}” builds on this one: take that one back first. Nothing was changed.</source>
        <translation>A later decision by {reviewer} on “{what}” builds on this one: take that one back first. Nothing was changed.</translation>
    </message>
    <message>
        <source>This was undone or taken back already. Nothing was changed.</source>
        <translation>This was undone or taken back already. Nothing was changed.</translation>
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
        <source>the recogniser ended at it</source>
        <translation>the recogniser ended at it</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>it took too long</translation>
    </message>
    <message>
        <source>Recoupe is closing</source>
        <translation>Recoupe is closing</translation>
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
        <source>“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact.</source>
        <translation>“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency code: write three letters, such as EUR or USD. Nothing else is lost.</source>
        <translation>“{currency}” is no currency code: write three letters, such as EUR or USD. Nothing else is lost.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, and both are {currency} here: change one of them.</source>
        <translation>A rate is between two currencies, and both are {currency} here: change one of them.</translation>
    </message>
    <message>
        <source>“{written}” is no rate of exchange: write a number such as 1,0327. Nothing else is lost.</source>
        <translation>“{written}” is no rate of exchange: write a number such as 1,0327. Nothing else is lost.</translation>
    </message>
    <message>
        <source>A rate needs its source, so that others can look it up: say where you read it.</source>
        <translation>A rate needs its source, so that others can look it up: say where you read it.</translation>
    </message>
    <message>
        <source>“{typed}” is no Wikidata identifier: paste the address of its page, or type Q and digits, such as Q312. Nothing was changed.</source>
        <translation>“{typed}” is no Wikidata identifier: paste the address of its page, or type Q and digits, such as Q312. Nothing was changed.</translation>
    </message>
    <message>
        <source>Type a name first; nothing was changed.</source>
        <translation>Type a name first; nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is on the list of names already: join the two, or type another name. Nothing was changed.</source>
        <translation>“{name}” is on the list of names already: join the two, or type another name. Nothing was changed.</translation>
    </message>
    <message>
        <source>Give the article a title: it is listed under it.</source>
        <translation>Give the article a title: it is listed under it.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write for instance 12 February 2025, 12/02/2025 or yesterday.</source>
        <translation>“{typed}” is not a day: write for instance 12 February 2025, 12/02/2025 or yesterday.</translation>
    </message>
    <message>
        <source>“{typed}” is not a web address: it begins with https:// or http://; it may also stay empty.</source>
        <translation>“{typed}” is not a web address: it begins with https:// or http://; it may also stay empty.</translation>
    </message>
    <message>
        <source>There is no text to paste: select the article in your browser or editor, copy it, then paste.</source>
        <translation>There is no text to paste: select the article in your browser or editor, copy it, then paste.</translation>
    </message>
    <message>
        <source>There is no fact {number} in this dossier: nothing was written. Its facts are: {others}.</source>
        <translation>There is no fact {number} in this dossier: nothing was written. Its facts are: {others}.</translation>
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
        <source>Name the dossiers to learn from, or ask to go --back, or to --use a version.</source>
        <translation>Name the dossiers to learn from, or ask to go --back, or to --use a version.</translation>
    </message>
    <message>
        <source>{path} is a file, and needs no password: name a library on a server, as postgresql+psycopg://…</source>
        <translation>{path} is a file, and needs no password: name a library on a server, as postgresql+psycopg://…</translation>
    </message>
    <message>
        <source>Stopped: what was done before is kept.</source>
        <translation>Stopped: what was done before is kept.</translation>
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
    <message>
        <source>The PDF cannot be laid out on this machine ({reason}): nothing was written; write the sheet as a web page (.html) and print it from a browser.</source>
        <translation>The PDF cannot be laid out on this machine ({reason}): nothing was written; write the sheet as a web page (.html) and print it from a browser.</translation>
    </message>
    <message>
        <source>{path} is not a whole Recoupe package ({reason}): nothing of it was taken. Ask for it to be sent again.</source>
        <translation>{path} is not a whole Recoupe package ({reason}): nothing of it was taken. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Recoupe: nothing of it was taken. Update Recoupe to open it.</source>
        <translation>{path} was made by a newer version of Recoupe: nothing of it was taken. Update Recoupe to open it.</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>not text</translation>
    </message>
    <message>
        <source>other members than expected</source>
        <translation>other members than expected</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>another format</translation>
    </message>
    <message>
        <source>a part of it was changed on the way</source>
        <translation>a part of it was changed on the way</translation>
    </message>
    <message>
        <source>a part of it is too large</source>
        <translation>a part of it is too large</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>a line is too long</translation>
    </message>
    <message>
        <source>There is no article in “{name}” yet: import some first, then share the dossier.</source>
        <translation>There is no article in “{name}” yet: import some first, then share the dossier.</translation>
    </message>
    <message>
        <source>a text was changed on the way</source>
        <translation>a text was changed on the way</translation>
    </message>
    <message>
        <source>a suggestion lies outside its text</source>
        <translation>a suggestion lies outside its text</translation>
    </message>
    <message>
        <source>a decision was changed on the way</source>
        <translation>a decision was changed on the way</translation>
    </message>
    <message>
        <source>a decision is about a text that is not in it</source>
        <translation>a decision is about a text that is not in it</translation>
    </message>
    <message>
        <source>a decision lies outside its text</source>
        <translation>a decision lies outside its text</translation>
    </message>
    <message>
        <source>Type the name of who is reviewing; nothing was changed.</source>
        <translation>Type the name of who is reviewing; nothing was changed.</translation>
    </message>
    <message>
        <source>No article was read to the end by two people yet: ask for two readings of each article, and agreement can be measured.</source>
        <translation>No article was read to the end by two people yet: ask for two readings of each article, and agreement can be measured.</translation>
    </message>
    <message>
        <source>The file {path} is empty (0 bytes), so it is no library any more; it was left as it is. Put back a backup with “recoupe restore”, or remove the file to start a new library.</source>
        <translation>The file {path} is empty (0 bytes), so it is no library any more; it was left as it is. Put back a backup with “recoupe restore”, or remove the file to start a new library.</translation>
    </message>
    <message>
        <source>The file {path} was moved, deleted or replaced while it was open, so this last decision is not stored in it. It is kept with everything decided before in {rescue}: put that back, then go on.</source>
        <translation>The file {path} was moved, deleted or replaced while it was open, so this last decision is not stored in it. It is kept with everything decided before in {rescue}: put that back, then go on.</translation>
    </message>
    <message>
        <source>The file {path} was replaced or overwritten while it was open, so this last decision was not stored. Those before it are kept in {rescue}: put that back, then decide again.</source>
        <translation>The file {path} was replaced or overwritten while it was open, so this last decision was not stored. Those before it are kept in {rescue}: put that back, then decide again.</translation>
    </message>
    <message>
        <source>The file {path} was moved, deleted or replaced while it was open, and what was decided since could not be kept beside it ({reason}). Leave Recoupe open, make room there, and decide again.</source>
        <translation>The file {path} was moved, deleted or replaced while it was open, and what was decided since could not be kept beside it ({reason}). Leave Recoupe open, make room there, and decide again.</translation>
    </message>
    <message>
        <source>Neither {path} nor any backup beside it can be read, so the decisions that were kept stay where they are: put back a backup first. Nothing was changed.</source>
        <translation>Neither {path} nor any backup beside it can be read, so the decisions that were kept stay where they are: put back a backup first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be brought back ({reason}): put back a backup. The file was left as it is.</source>
        <translation>Nothing of {path} can be brought back ({reason}): put back a backup. The file was left as it is.</translation>
    </message>
    <message>
        <source>a list of feeds (OPML) without any article</source>
        <translation>a list of feeds (OPML) without any article</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>a sound recording</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>a film</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>a packed archive</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>a file of an old office program (.doc, .xls, .ppt)</source>
        <translation>a file of an old office program (.doc, .xls, .ppt)</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>an electronic book</translation>
    </message>
    <message>
        <source>the source text of a program</source>
        <translation>the source text of a program</translation>
    </message>
    <message>
        <source>a part of a web page (script or style)</source>
        <translation>a part of a web page (script or style)</translation>
    </message>
    <message>
        <source>a file of settings or data</source>
        <translation>a file of settings or data</translation>
    </message>
    <message>
        <source>a mailbox or message of Outlook</source>
        <translation>a mailbox or message of Outlook</translation>
    </message>
    <message>
        <source>a file of facts or annotations without the text of the articles</source>
        <translation>a file of facts or annotations without the text of the articles</translation>
    </message>
    <message>
        <source>an XML or JSON file of a kind that is not known</source>
        <translation>an XML or JSON file of a kind that is not known</translation>
    </message>
    <message>
        <source>“{path}” is {kind}: it was not read; save the article as a web page, a PDF or a text file.</source>
        <translation>“{path}” is {kind}: it was not read; save the article as a web page, a PDF or a text file.</translation>
    </message>
    <message>
        <source>There is no text of an article in “{path}”: nothing was taken from it; open it and see what it holds.</source>
        <translation>There is no text of an article in “{path}”: nothing was taken from it; open it and see what it holds.</translation>
    </message>
    <message>
        <source>“{path}” is a scan without text: it was not read; have its text recognised first (OCR, for example with OCRmyPDF), then import the result.</source>
        <translation>“{path}” is a scan without text: it was not read; have its text recognised first (OCR, for example with OCRmyPDF), then import the result.</translation>
    </message>
    <message>
        <source>“{path}” draws letters without saying which they are: it was not read, since its words would come in wrong; have its text recognised first (OCR, for example with OCRmyPDF), then import the result.</source>
        <translation>“{path}” draws letters without saying which they are: it was not read, since its words would come in wrong; have its text recognised first (OCR, for example with OCRmyPDF), then import the result.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or is not {kind} as its beginning says: it was not read; save or download it again.</source>
        <translation>“{path}” is damaged, or is not {kind} as its beginning says: it was not read; save or download it again.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or is not {kind} as its name says: it was not read; save or download it again.</source>
        <translation>“{path}” is damaged, or is not {kind} as its name says: it was not read; save or download it again.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password: it was not read; save it without one, then import it again.</source>
        <translation>“{path}” is protected by a password: it was not read; save it without one, then import it again.</translation>
    </message>
    <message>
        <source>Reading “{path}” failed and was stopped: the file was left out; save it in another format.</source>
        <translation>Reading “{path}” failed and was stopped: the file was left out; save it in another format.</translation>
    </message>
    <message>
        <source>Reading “{path}” took more than {seconds} seconds and was stopped: the file was left out; split it, or save it in another format.</source>
        <translation>Reading “{path}” took more than {seconds} seconds and was stopped: the file was left out; split it, or save it in another format.</translation>
    </message>
    <message>
        <source>“{path}” needs more than {limit} MB to be read: the file was left out; split it, or save it in another format.</source>
        <translation>“{path}” needs more than {limit} MB to be read: the file was left out; split it, or save it in another format.</translation>
    </message>
    <message>
        <source>“{path}” is nested too deeply to be read: the file was left out; save it in another format.</source>
        <translation>“{path}” is nested too deeply to be read: the file was left out; save it in another format.</translation>
    </message>
    <message>
        <source>“{path}” holds the marks of “{text}”: they are taken over with that file.</source>
        <translation>“{path}” holds the marks of “{text}”: they are taken over with that file.</translation>
    </message>
    <message>
        <source>“{path}” does not look like an article by its name: it was skipped; name it by itself to import it.</source>
        <translation>“{path}” does not look like an article by its name: it was skipped; name it by itself to import it.</translation>
    </message>
    <message>
        <source>A split makes three files: name the first one with -o; nothing was written.</source>
        <translation>A split makes three files: name the first one with -o; nothing was written.</translation>
    </message>
    <message>
        <source>“{name}” has read no article of this dossier to the end: nothing was written. Ask for {others}.</source>
        <translation>“{name}” has read no article of this dossier to the end: nothing was written. Ask for {others}.</translation>
    </message>
    <message>
        <source>Too few articles were read to the end to learn from: {count}; read at least {fewest}, then train again. Nothing was changed.</source>
        <translation>Too few articles were read to the end to learn from: {count}; read at least {fewest}, then train again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{title}” could not be recognised ({reason}); the others were. It can be read, and recognised again from the list of articles.</source>
        <translation>“{title}” could not be recognised ({reason}); the others were. It can be read, and recognised again from the list of articles.</translation>
    </message>
    <message>
        <source>There is no article in {paths}: give files of articles (pages, PDF, documents, text…) or folders that hold some.</source>
        <translation>There is no article in {paths}: give files of articles (pages, PDF, documents, text…) or folders that hold some.</translation>
    </message>
    <message>
        <source>No column of “{path}” is known to hold the text of articles ({columns}): nothing was taken from it; call the right one “text” in the first line of the table, or import it in the window, which asks.</source>
        <translation>No column of “{path}” is known to hold the text of articles ({columns}): nothing was taken from it; call the right one “text” in the first line of the table, or import it in the window, which asks.</translation>
    </message>
    <message>
        <source>“{path}” is not a folder: nothing is watched; make it first, or name another one.</source>
        <translation>“{path}” is not a folder: nothing is watched; make it first, or name another one.</translation>
    </message>
    <message>
        <source>The draft is empty: there is nothing to check in it.</source>
        <translation>The draft is empty: there is nothing to check in it.</translation>
    </message>
    <message>
        <source>There is no draft in {path}: give a text or a document.</source>
        <translation>There is no draft in {path}: give a text or a document.</translation>
    </message>
    <message>
        <source>{path} holds {count} texts: a draft is checked by itself, so give a file that holds just one.</source>
        <translation>{path} holds {count} texts: a draft is checked by itself, so give a file that holds just one.</translation>
    </message>
    <message>
        <source>These labels cannot be used: {reason}. The dossier keeps the ones it has.</source>
        <translation>These labels cannot be used: {reason}. The dossier keeps the ones it has.</translation>
    </message>
    <message>
        <source>Highlights of this dossier are marked as {names}: merge that label into another one instead of removing it. Nothing was changed.</source>
        <translation>Highlights of this dossier are marked as {names}: merge that label into another one instead of removing it. Nothing was changed.</translation>
    </message>
    <message>
        <source>This dossier has no label “{name}”: nothing was changed. It has {others}.</source>
        <translation>This dossier has no label “{name}”: nothing was changed. It has {others}.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” could not write this dossier ({reason}): nothing was written; tell those who made it.</source>
        <translation>The plug-in “{name}” could not write this dossier ({reason}): nothing was written; tell those who made it.</translation>
    </message>
    <message>
        <source>The reviews do not name the organisation that publishes them, with its address: indexes of fact checks ask for it. Give it in the settings, under “Publishing”.</source>
        <translation>The reviews do not name the organisation that publishes them, with its address: indexes of fact checks ask for it. Give it in the settings, under “Publishing”.</translation>
    </message>
    <message>
        <source>The reviews do not say on which page they will stand: indexes of fact checks ask for its address. Give it above the preview.</source>
        <translation>The reviews do not say on which page they will stand: indexes of fact checks ask for its address. Give it above the preview.</translation>
    </message>
    <message>
        <source>One review does not say who made the claim: fill in “According to” in its fact.</source>
        <translation>One review does not say who made the claim: fill in “According to” in its fact.</translation>
    </message>
    <message>
        <source>{count} of {total} reviews do not say who made the claim: fill in “According to” in these facts.</source>
        <translation>{count} of {total} reviews do not say who made the claim: fill in “According to” in these facts.</translation>
    </message>
    <message>
        <source>One review leads to no page on which the claim appears: give the addresses of its articles.</source>
        <translation>One review leads to no page on which the claim appears: give the addresses of its articles.</translation>
    </message>
    <message>
        <source>{count} of {total} reviews lead to no page on which the claim appears: give the addresses of their articles.</source>
        <translation>{count} of {total} reviews lead to no page on which the claim appears: give the addresses of their articles.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}): nothing was stored. Choose another file, or none.</source>
        <translation>“{name}” could not be read ({reason}): nothing was stored. Choose another file, or none.</translation>
    </message>
    <message>
        <source>“{name}” is bigger than {most} MB: nothing was stored. Keep the page that counts, or give its link.</source>
        <translation>“{name}” is bigger than {most} MB: nothing was stored. Keep the page that counts, or give its link.</translation>
    </message>
    <message>
        <source>There is no keyring on this system to keep a password in ({reason}). Set PGPASSWORD, or write a “.pgpass”.</source>
        <translation>There is no keyring on this system to keep a password in ({reason}). Set PGPASSWORD, or write a “.pgpass”.</translation>
    </message>
    <message>
        <source>The template “{path}” is no {kind} document that can be read: nothing was written; choose another one in the settings, or none.</source>
        <translation>The template “{path}” is no {kind} document that can be read: nothing was written; choose another one in the settings, or none.</translation>
    </message>
    <message>
        <source>A fact sheet is a web page (.html), a PDF (.pdf), Markdown (.md), Word (.docx) or OpenDocument (.odt): “{suffix}” is none of them. Nothing was written; give the file one of these endings.</source>
        <translation>A fact sheet is a web page (.html), a PDF (.pdf), Markdown (.md), Word (.docx) or OpenDocument (.odt): “{suffix}” is none of them. Nothing was written; give the file one of these endings.</translation>
    </message>
    <message>
        <source>“{path}” has no column “name” with a column “wikidata” or “qid” beside it: nothing was changed; export the names again, reconcile them and keep these columns.</source>
        <translation>“{path}” has no column “name” with a column “wikidata” or “qid” beside it: nothing was changed; export the names again, reconcile them and keep these columns.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}” in this dossier; named most are: {others}.</source>
        <translation>Nobody and nothing is called “{name}” in this dossier; named most are: {others}.</translation>
    </message>
    <message>
        <source>The dossier of a name is a web page (.html) or a PDF (.pdf): “{suffix}” is neither. Nothing was written; give the file one of these endings.</source>
        <translation>The dossier of a name is a web page (.html) or a PDF (.pdf): “{suffix}” is neither. Nothing was written; give the file one of these endings.</translation>
    </message>
    <message>
        <source>{path} is a library that holds articles or decisions which this one has not: nothing was copied, and it was left as it is. Choose another name for the backup.</source>
        <translation>{path} is a library that holds articles or decisions which this one has not: nothing was copied, and it was left as it is. Choose another name for the backup.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: nothing was copied. Connect the disk that it is on, or make it, then try again.</source>
        <translation>There is no folder {folder}: nothing was copied. Connect the disk that it is on, or make it, then try again.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is: nothing was brought back. Choose another name for the new library.</source>
        <translation>{path} is there already and was left as it is: nothing was brought back. Choose another name for the new library.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>passages outside the article</source>
        <translation>passages outside the article</translation>
    </message>
    <message>
        <source>“{title}” was only partly recognised, as a rule failed in it; missing: {missing}. What was found is there; read it with your own eyes, or have it recognised again from the list of articles.</source>
        <translation>“{title}” was only partly recognised, as a rule failed in it; missing: {missing}. What was found is there; read it with your own eyes, or have it recognised again from the list of articles.</translation>
    </message>
    <message>
        <source>What was copied has {count} characters, more than the {limit} that can be pasted: nothing was taken; save it as a text file and import that.</source>
        <translation>What was copied has {count} characters, more than the {limit} that can be pasted: nothing was taken; save it as a text file and import that.</translation>
    </message>
    <message>
        <source>The page that was copied could not be read, and has no plain text beside it: nothing was pasted; save it as a file and import that.</source>
        <translation>The page that was copied could not be read, and has no plain text beside it: nothing was pasted; save it as a file and import that.</translation>
    </message>
    <message>
        <source>Pasted as plain text, because its page was not read within {seconds} seconds: look out for struck words and raised digits, which it does not tell from others.</source>
        <translation>Pasted as plain text, because its page was not read within {seconds} seconds: look out for struck words and raised digits, which it does not tell from others.</translation>
    </message>
    <message>
        <source>Pasted as plain text, because its page is larger than {limit} MB: look out for struck words and raised digits, which it does not tell from others.</source>
        <translation>Pasted as plain text, because its page is larger than {limit} MB: look out for struck words and raised digits, which it does not tell from others.</translation>
    </message>
    <message>
        <source>Pasted as plain text, because its page could not be read: look out for struck words and raised digits, which it does not tell from others.</source>
        <translation>Pasted as plain text, because its page could not be read: look out for struck words and raised digits, which it does not tell from others.</translation>
    </message>
    <message>
        <source>No article of “{name}” is read to the end, and training data come from those that are: nothing was written. Read one to the end, then export again.</source>
        <translation>No article of “{name}” is read to the end, and training data come from those that are: nothing was written. Read one to the end, then export again.</translation>
    </message>
    <message>
        <source>{path} is about the dossier “{name}”, which is in the bin here: take it out first. Nothing was merged.</source>
        <translation>{path} is about the dossier “{name}”, which is in the bin here: take it out first. Nothing was merged.</translation>
    </message>
    <message>
        <source>“{path}” is a page of the issue “{issue}”: its articles are read with that file.</source>
        <translation>“{path}” is a page of the issue “{issue}”: its articles are read with that file.</translation>
    </message>
    <message>
        <source>No article of “{dossier}” has the number, the title or the file name “{name}”: nothing was changed.</source>
        <translation>No article of “{dossier}” has the number, the title or the file name “{name}”: nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” stands for several articles (numbers {numbers}): name one by its number; nothing was changed.</source>
        <translation>“{name}” stands for several articles (numbers {numbers}): name one by its number; nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing in the bin has the number {number}; “recoupe bin” lists what is in it.</source>
        <translation>Nothing in the bin has the number {number}; “recoupe bin” lists what is in it.</translation>
    </message>
    <message>
        <source>The dossier “{name}” has the same texts already: nothing was moved.</source>
        <translation>The dossier “{name}” has the same texts already: nothing was moved.</translation>
    </message>
    <message>
        <source>That is the dossier “{name}” itself: nothing was changed; choose another one.</source>
        <translation>That is the dossier “{name}” itself: nothing was changed; choose another one.</translation>
    </message>
    <message>
        <source>Its dossier “{name}” is in the bin as well: take that out first. Nothing was changed.</source>
        <translation>Its dossier “{name}” is in the bin as well: take that out first. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{path}” holds marks in “{about}” without its text, and no article of this dossier is that one: import the article first, then this file again.</source>
        <translation>“{path}” holds marks in “{about}” without its text, and no article of this dossier is that one: import the article first, then this file again.</translation>
    </message>
    <message>
        <source>{host} did not say which version is the latest ({reason}).</source>
        <translation>{host} did not say which version is the latest ({reason}).</translation>
    </message>
    <message>
        <source>Still to review in this article: {count}. Decide them, or set aside the rest in one step.</source>
        <translation>Still to review in this article: {count}. Decide them, or set aside the rest in one step.</translation>
    </message>
    <message>
        <source>A fact says about whom or what it is, and what: fill in both, nothing else is lost.</source>
        <translation>A fact says about whom or what it is, and what: fill in both, nothing else is lost.</translation>
    </message>
    <message>
        <source>The recogniser has learnt from all {count} articles before, or from copies of them: nothing is left to score it on. Read others to the end, then train again. Nothing was changed.</source>
        <translation>The recogniser has learnt from all {count} articles before, or from copies of them: nothing is left to score it on. Read others to the end, then train again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Spreading the reading over a cluster needs one more Python package: install “recoupe[cluster]”.</source>
        <translation>Spreading the reading over a cluster needs one more Python package: install “recoupe[cluster]”.</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not answer ({reason}): the lines that were written are right; look whether it runs, and give the texts that are left again.</source>
        <translation>The scheduler at {address} does not answer ({reason}): the lines that were written are right; look whether it runs, and give the texts that are left again.</translation>
    </message>
    <message>
        <source>No worker reads for the scheduler at {address}: the lines that were written are right; start “dask worker {address}” where Recoupe is installed, and give the texts that are left again.</source>
        <translation>No worker reads for the scheduler at {address}: the lines that were written are right; start “dask worker {address}” where Recoupe is installed, and give the texts that are left again.</translation>
    </message>
    <message>
        <source>The workers at {address} do not read as this machine does ({reason}): the lines that were written are right; install the same Recoupe and the same language model on all of them and beside the scheduler.</source>
        <translation>The workers at {address} do not read as this machine does ({reason}): the lines that were written are right; install the same Recoupe and the same language model on all of them and beside the scheduler.</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>its folder is read-only</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>it is read-only</translation>
    </message>
    <message>
        <source>it would be forgotten</source>
        <translation>it would be forgotten</translation>
    </message>
    <message>
        <source>no row of it can be read</source>
        <translation>no row of it can be read</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>it is no file</translation>
    </message>
    <message>
        <source>it has no component for names</source>
        <translation>it has no component for names</translation>
    </message>
</context>
<context>
    <name>ProofController</name>
    <message>
        <source>There is no text in the clipboard: copy your draft first.</source>
        <translation>There is no text in the clipboard: copy your draft first.</translation>
    </message>
    <message numerus="yes">
        <source>Text copied with %n note(s)</source>
        <translation>
            <numerusform>Text copied with %n note</numerusform>
            <numerusform>Text copied with %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>draft with comments</source>
        <translation>draft with comments</translation>
    </message>
    <message>
        <source>Saved with comments: {path}</source>
        <translation>Saved with comments: {path}</translation>
    </message>
</context>
<context>
    <name>ProofNote</name>
    <message>
        <source>Does not add up</source>
        <translation>Does not add up</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Reckoned: {formula}</source>
        <translation>Reckoned: {formula}</translation>
    </message>
    <message>
        <source>No source was found that states it</source>
        <translation>No source was found that states it</translation>
    </message>
    <message>
        <source>The dossier writes “{says}” · sources: {count}</source>
        <translation>The dossier writes “{says}” · sources: {count}</translation>
    </message>
    <message>
        <source>The dossier says “{says}” · sources: {count}</source>
        <translation>The dossier says “{says}” · sources: {count}</translation>
    </message>
    <message>
        <source>The same in the dossier · sources: {count}</source>
        <translation>The same in the dossier · sources: {count}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>“{words}” ({article})</source>
        <translation>“{words}” ({article})</translation>
    </message>
    <message>
        <source>⚠ but as in the draft: {said}</source>
        <translation>⚠ but as in the draft: {said}</translation>
    </message>
    <message>
        <source>⚠ the sources differ: {said}</source>
        <translation>⚠ the sources differ: {said}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Show what agrees</source>
        <translation>Show what agrees</translation>
    </message>
    <message>
        <source>My draft</source>
        <translation>My draft</translation>
    </message>
    <message>
        <source>N next note · Space passage · M write · R dismiss · Esc text or notes</source>
        <translation>N next note · Space passage · M write · R dismiss · Esc text or notes</translation>
    </message>
    <message>
        <source>Against “{dossier}” and everything verified elsewhere · the draft stays out of the dossier</source>
        <translation>Against “{dossier}” and everything verified elsewhere · the draft stays out of the dossier</translation>
    </message>
    <message>
        <source>Against all dossiers</source>
        <translation>Against all dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n contradict(s)</source>
        <translation>
            <numerusform>%n contradicts</numerusform>
            <numerusform>%n contradict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounded</source>
        <translation>
            <numerusform>%n rounded</numerusform>
            <numerusform>%n rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
    <message>
        <source>Here will stand what the sources say of each figure and each name.</source>
        <translation>Here will stand what the sources say of each figure and each name.</translation>
    </message>
    <message>
        <source>No figure and no name was found.</source>
        <translation>No figure and no name was found.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>ProofVerdict</name>
    <message>
        <source>Contradicts</source>
        <translation>Contradicts</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QuoteController</name>
    <message>
        <source>Nobody has seen these sentences yet: here they are. Press again to decide.</source>
        <translation>Nobody has seen these sentences yet: here they are. Press again to decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n left: not seen, or of another value</source>
        <translation>
            <numerusform>%Ln left: not seen, or of another value</numerusform>
            <numerusform>%Ln left: not seen, or of another value</numerusform>
        </translation>
    </message>
    <message>
        <source>“{printed}” does not state this fact</source>
        <translation>“{printed}” does not state this fact</translation>
    </message>
    <message>
        <source>Every quote in sight with this value is kept; others are kept one by one.</source>
        <translation>Every quote in sight with this value is kept; others are kept one by one.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) kept</source>
        <translation>
            <numerusform>%Ln quote kept</numerusform>
            <numerusform>%Ln quotes kept</numerusform>
        </translation>
    </message>
    <message>
        <source>“{printed}” kept</source>
        <translation>“{printed}” kept</translation>
    </message>
    <message>
        <source>“{printed}” set aside: the article does not publish this figure</source>
        <translation>“{printed}” set aside: the article does not publish this figure</translation>
    </message>
    <message>
        <source>Not the same fact: it is not asked again</source>
        <translation>Not the same fact: it is not asked again</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Where these words stand</source>
        <translation>Where these words stand</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of exchange</source>
        <translation>Rates of exchange</translation>
    </message>
    <message>
        <source>None is built in: enter the rate of a day and where you read it. It counts in this dossier only.</source>
        <translation>None is built in: enter the rate of a day and where you read it. It counts in this dossier only.</translation>
    </message>
    <message>
        <source>Rates entered</source>
        <translation>Rates entered</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Other currency</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Where you read it</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>for example: {example}</translation>
    </message>
    <message>
        <source>the central bank</source>
        <translation>the central bank</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Enter the rate</source>
        <translation>Enter the rate</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>1 {base} = {rate} {quote} · {day} · {source}</source>
        <translation>1 {base} = {rate} {quote} · {day} · {source}</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Readings of each article</source>
        <translation>Readings of each article</translation>
    </message>
    <message>
        <source>Nobody sees what the others decided until all readings are there</source>
        <translation>Nobody sees what the others decided until all readings are there</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Unseen signs: {signs}</source>
        <translation>Unseen signs: {signs}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Recognised by the language model</source>
        <translation>Recognised by the language model</translation>
    </message>
    <message>
        <source>Found in the lexicon</source>
        <translation>Found in the lexicon</translation>
    </message>
    <message>
        <source>A capital inside the sentence</source>
        <translation>A capital inside the sentence</translation>
    </message>
    <message>
        <source>As in the rest of the dossier</source>
        <translation>As in the rest of the dossier</translation>
    </message>
    <message>
        <source>Recognised elsewhere in the text</source>
        <translation>Recognised elsewhere in the text</translation>
    </message>
    <message>
        <source>From the context</source>
        <translation>From the context</translation>
    </message>
    <message>
        <source>Begins with the first name “{0}”</source>
        <translation>Begins with the first name “{0}”</translation>
    </message>
    <message>
        <source>Preceded by “{0}”</source>
        <translation>Preceded by “{0}”</translation>
    </message>
    <message>
        <source>“{0}” opens the name of an organisation</source>
        <translation>“{0}” opens the name of an organisation</translation>
    </message>
    <message>
        <source>“{0}” opens the name of a place</source>
        <translation>“{0}” opens the name of a place</translation>
    </message>
    <message>
        <source>“{0}” opens the name of an event</source>
        <translation>“{0}” opens the name of an event</translation>
    </message>
    <message>
        <source>“{0}” opens a title</source>
        <translation>“{0}” opens a title</translation>
    </message>
    <message>
        <source>“{0}” ends the name of an organisation</source>
        <translation>“{0}” ends the name of an organisation</translation>
    </message>
    <message>
        <source>“{0}” ends the name of a place</source>
        <translation>“{0}” ends the name of a place</translation>
    </message>
    <message>
        <source>“{0}” ends a title</source>
        <translation>“{0}” ends a title</translation>
    </message>
    <message>
        <source>A place at the head of a dispatch</source>
        <translation>A place at the head of a dispatch</translation>
    </message>
    <message>
        <source>A code name</source>
        <translation>A code name</translation>
    </message>
    <message>
        <source>A name followed by a code</source>
        <translation>A name followed by a code</translation>
    </message>
    <message>
        <source>An organisation followed by a place</source>
        <translation>An organisation followed by a place</translation>
    </message>
    <message>
        <source>Times confirmed: {0}, set aside: {1}</source>
        <translation>Times confirmed: {0}, set aside: {1}</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>≠ already verified on {day}: {value}</source>
        <translation>≠ already verified on {day}: {value}</translation>
    </message>
    <message>
        <source>↻ newer than what was verified on {day}: {value}</source>
        <translation>↻ newer than what was verified on {day}: {value}</translation>
    </message>
    <message>
        <source>= already verified on {day}: {value}</source>
        <translation>= already verified on {day}: {value}</translation>
    </message>
    <message>
        <source>{told} ({about}; here “{printed}”; dossier “{dossier}”)</source>
        <translation>{told} ({about}; here “{printed}”; dossier “{dossier}”)</translation>
    </message>
</context>
<context>
    <name>RecallController</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>≠ {article}: “{printed}” contradicts what was verified on {day}: {says} ({about}, dossier “{dossier}”)</source>
        <translation>≠ {article}: “{printed}” contradicts what was verified on {day}: {says} ({about}, dossier “{dossier}”)</translation>
    </message>
    <message>
        <source>↻ {article}: “{printed}” is newer than what was verified on {day}: {says} as of {as_of} ({about}, dossier “{dossier}”)</source>
        <translation>↻ {article}: “{printed}” is newer than what was verified on {day}: {says} as of {as_of} ({about}, dossier “{dossier}”)</translation>
    </message>
    <message>
        <source>{article}: “{printed}”, already verified on {day} ({about}, dossier “{dossier}”)</source>
        <translation>{article}: “{printed}”, already verified on {day} ({about}, dossier “{dossier}”)</translation>
    </message>
</context>
<context>
    <name>RecoupementController</name>
    <message>
        <source>The figures state the same fact from now on</source>
        <translation>The figures state the same fact from now on</translation>
    </message>
    <message>
        <source>Same fact: it holds from now on, here, in drafts and in the sheet</source>
        <translation>Same fact: it holds from now on, here, in drafts and in the sheet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>%n question left at most</numerusform>
            <numerusform>%n questions left at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence copied, with %n source(s)</source>
        <translation>
            <numerusform>Sentence copied, with %n source</numerusform>
            <numerusform>Sentence copied, with %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence copied: no quote of it is kept yet, and it says so</source>
        <translation>Sentence copied: no quote of it is kept yet, and it says so</translation>
    </message>
    <message>
        <source>No sentence in sight publishes this value: keep the one that leaves room for it.</source>
        <translation>No sentence in sight publishes this value: keep the one that leaves room for it.</translation>
    </message>
</context>
<context>
    <name>RecoupementScreen</name>
    <message>
        <source>Rates…</source>
        <translation>Rates…</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Sentences side by side</translation>
    </message>
    <message>
        <source>Values by source</source>
        <translation>Values by source</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Verified with…</source>
        <translation>Verified with…</translation>
    </message>
    <message>
        <source>Keep and verify</source>
        <translation>Keep and verify</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More to do with this fact</source>
        <translation>More to do with this fact</translation>
    </message>
    <message>
        <source>Sourced sentence: {said}</source>
        <translation>Sourced sentence: {said}</translation>
    </message>
</context>
<context>
    <name>RecoupementTable</name>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without one of these figures hidden</source>
        <translation>
            <numerusform>%n silent article hidden</numerusform>
            <numerusform>%n silent articles hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid: a row per fact, a column per article</source>
        <translation>Grid: a row per fact, a column per article</translation>
    </message>
</context>
<context>
    <name>RelationMenu</name>
    <message>
        <source>{relation} → nothing any more</source>
        <translation>{relation} → nothing any more</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>only what a feed says of the article</source>
        <translation>only what a feed says of the article</translation>
    </message>
    <message>
        <source>holds tracked changes: read as if all were accepted</source>
        <translation>holds tracked changes: read as if all were accepted</translation>
    </message>
    <message>
        <source>breaks off: perhaps only the free part</source>
        <translation>breaks off: perhaps only the free part</translation>
    </message>
    <message>
        <source>sent as a correction of an earlier version</source>
        <translation>sent as a correction of an earlier version</translation>
    </message>
    <message>
        <source>the file gives two dates: check it</source>
        <translation>the file gives two dates: check it</translation>
    </message>
    <message>
        <source>the file is damaged: compare it with the original</source>
        <translation>the file is damaged: compare it with the original</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message numerus="yes">
        <source>%n article(s) put in the bin.</source>
        <translation>
            <numerusform>%n article put in the bin.</numerusform>
            <numerusform>%n articles put in the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier “{name}” is in the bin.</source>
        <translation>The dossier “{name}” is in the bin.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n article(s) to the dossier:</source>
        <translation>
            <numerusform>Move %n article to the dossier:</numerusform>
            <numerusform>Move %n articles to the dossier:</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all articles of “{name}” into the dossier:</source>
        <translation>Bring all articles of “{name}” into the dossier:</translation>
    </message>
    <message>
        <source>There is no other dossier yet: make one first (Library, New dossier…).</source>
        <translation>There is no other dossier yet: make one first (Library, New dossier…).</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved.</source>
        <translation>
            <numerusform>%n article moved.</numerusform>
            <numerusform>%n articles moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were there already.</source>
        <translation>
            <numerusform>%n text was there already.</numerusform>
            <numerusform>%n texts were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <source>What leaves the bin now is gone for good; the history keeps only that it was removed.</source>
        <translation>What leaves the bin now is gone for good; the history keeps only that it was removed.</translation>
    </message>
    <message>
        <source>Backups that were taken before still hold it.</source>
        <translation>Backups that were taken before still hold it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Remove everything (%n)</source>
        <translation>
            <numerusform>Remove everything (%n)</numerusform>
            <numerusform>Remove everything (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is older than 30 days (%n)</source>
        <translation>
            <numerusform>Only what is older than 30 days (%n)</numerusform>
            <numerusform>Only what is older than 30 days (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed for good.</source>
        <translation>
            <numerusform>%n article removed for good.</numerusform>
            <numerusform>%n articles removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Report a problem</translation>
    </message>
    <message>
        <source>This is exactly what the file will hold. Nothing is sent anywhere: save it, and hand it to whoever looks after Recoupe. It holds no word of your articles unless you add them.</source>
        <translation>This is exactly what the file will hold. Nothing is sent anywhere: save it, and hand it to whoever looks after Recoupe. It holds no word of your articles unless you add them.</translation>
    </message>
    <message>
        <source>What the report holds</source>
        <translation>What the report holds</translation>
    </message>
    <message>
        <source>Add what the error says, and the text of the article on the screen</source>
        <translation>Add what the error says, and the text of the article on the screen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({reason}): choose another place.</source>
        <translation>The report could not be written to {path} ({reason}): choose another place.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Saved as {path}</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>This highlight was out of sight: here it is. Press again to decide.</source>
        <translation>This highlight was out of sight: here it is. Press again to decide.</translation>
    </message>
    <message>
        <source>{reviewer} decided on “{words}” a moment before you ({what}): your decision stands after it.</source>
        <translation>{reviewer} decided on “{words}” a moment before you ({what}): your decision stands after it.</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>Take mine back</translation>
    </message>
    <message>
        <source>The server is there again; what you decided meanwhile is stored.</source>
        <translation>The server is there again; what you decided meanwhile is stored.</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Recognise again</translation>
    </message>
    <message>
        <source>Set aside, as this mark takes its place: {words}</source>
        <translation>Set aside, as this mark takes its place: {words}</translation>
    </message>
    <message>
        <source>“{label}” has no relation here: write one under its attributes, “organisation: → ORG”.</source>
        <translation>“{label}” has no relation here: write one under its attributes, “organisation: → ORG”.</translation>
    </message>
    <message>
        <source>Nothing else in this article has a label that the relations lead to.</source>
        <translation>Nothing else in this article has a label that the relations lead to.</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who is reviewing?</source>
        <translation>Who is reviewing?</translation>
    </message>
    <message>
        <source>Name of who is reviewing</source>
        <translation>Name of who is reviewing</translation>
    </message>
    <message>
        <source>Colour of who is reviewing</source>
        <translation>Colour of who is reviewing</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Colour {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Every decision is signed with this name, here and in every package that you share.</source>
        <translation>Every decision is signed with this name, here and in every package that you share.</translation>
    </message>
</context>
<context>
    <name>RowVerdict</name>
    <message>
        <source>Converted</source>
        <translation>Converted</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradicts</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>One source only</translation>
    </message>
</context>
<context>
    <name>SafekeepingController</name>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>The library is open for reading only, nothing can be decided. {reason}</source>
        <translation>The library is open for reading only, nothing can be decided. {reason}</translation>
    </message>
    <message>
        <source>The library&apos;s file was replaced while it was open: what was decided then is kept in {path}.</source>
        <translation>The library&apos;s file was replaced while it was open: what was decided then is kept in {path}.</translation>
    </message>
    <message>
        <source>The backup is in place; the former library is kept as {path}.</source>
        <translation>The backup is in place; the former library is kept as {path}.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>The backup is in place.</translation>
    </message>
    <message>
        <source>The library is what it was before its file was replaced.</source>
        <translation>The library is what it was before its file was replaced.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were put back.</source>
        <translation>
            <numerusform>%Ln decision was put back.</numerusform>
            <numerusform>%Ln decisions were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) do not fit the library any more; they stay kept.</source>
        <translation>
            <numerusform>%Ln decision does not fit the library any more; it stays kept.</numerusform>
            <numerusform>%Ln decisions do not fit the library any more; they stay kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeFault</name>
    <message>
        <source>there is no label of names</source>
        <translation>there is no label of names</translation>
    </message>
    <message>
        <source>there are more than {word} labels</source>
        <translation>there are more than {word} labels</translation>
    </message>
    <message>
        <source>two labels are called “{word}” in exports</source>
        <translation>two labels are called “{word}” in exports</translation>
    </message>
    <message>
        <source>two labels have the key {word}</source>
        <translation>two labels have the key {word}</translation>
    </message>
    <message>
        <source>two labels stand for “{word}”</source>
        <translation>two labels stand for “{word}”</translation>
    </message>
    <message>
        <source>“{word}” is no word for a label: letters without accents, digits, “_”, “.”, “-”, and a letter first</source>
        <translation>“{word}” is no word for a label: letters without accents, digits, “_”, “.”, “-”, and a letter first</translation>
    </message>
    <message>
        <source>“{word}” is no colour</source>
        <translation>“{word}” is no colour</translation>
    </message>
    <message>
        <source>“{word}” is no single key</source>
        <translation>“{word}” is no single key</translation>
    </message>
    <message>
        <source>the attribute “{word}” needs a name and values</source>
        <translation>the attribute “{word}” needs a name and values</translation>
    </message>
    <message>
        <source>a title or a value of “{word}” is too long</source>
        <translation>a title or a value of “{word}” is too long</translation>
    </message>
    <message>
        <source>a relation leads to “{word}”, which is no label here</source>
        <translation>a relation leads to “{word}”, which is no label here</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message>
        <source>{what} · stored</source>
        <translation>{what} · stored</translation>
    </message>
</context>
<context>
    <name>SelectionStrip</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>What to do with the selected words</translation>
    </message>
    <message>
        <source>Exact characters</source>
        <translation>Exact characters</translation>
    </message>
    <message>
        <source>Mark just what is selected, and not whole words</source>
        <translation>Mark just what is selected, and not whole words</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Not this fact</source>
        <translation>Not this fact</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>The sentences side by side</source>
        <translation>The sentences side by side</translation>
    </message>
    <message numerus="yes">
        <source>%n more quote(s)</source>
        <translation>
            <numerusform>%n more quote</numerusform>
            <numerusform>%n more quotes</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are compared with this one.</source>
        <translation>The others are compared with this one.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are of different days: the figure has changed meanwhile.</source>
        <translation>“{one}” and “{other}” are of different days: the figure has changed meanwhile.</translation>
    </message>
    <message>
        <source>same dispatch: taken over from {source}, not counted again</source>
        <translation>same dispatch: taken over from {source}, not counted again</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Nothing was stored: a decision needs the name of whoever takes it.</source>
        <translation>Nothing was stored: a decision needs the name of whoever takes it.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a page: it begins with https://.</source>
        <translation>“{address}” is no address of a page: it begins with https://.</translation>
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
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>Plug-ins</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
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
        <source>Language of the desk</source>
        <translation>Language of the desk</translation>
    </message>
    <message>
        <source>Spoken from the next start of Recoupe on.</source>
        <translation>Spoken from the next start of Recoupe on.</translation>
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
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> characters</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Length of a line</translation>
    </message>
    <message>
        <source>Space from line to line</source>
        <translation>Space from line to line</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Organisation that publishes the fact checks</source>
        <translation>Organisation that publishes the fact checks</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>Address of its site</translation>
    </message>
    <message>
        <source>Indexes of fact checks ask for both; they stand in ClaimReview, and nowhere else.</source>
        <translation>Indexes of fact checks ask for both; they stand in ClaimReview, and nowhere else.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>A dossier opens on</source>
        <translation>A dossier opens on</translation>
    </message>
    <message>
        <source>Template for sheets in Word (.docx)</source>
        <translation>Template for sheets in Word (.docx)</translation>
    </message>
    <message>
        <source>Template for sheets in LibreOffice (.odt)</source>
        <translation>Template for sheets in LibreOffice (.odt)</translation>
    </message>
    <message>
        <source>The sheet takes the place of a paragraph [[fiche]], and comes last where there is none.</source>
        <translation>The sheet takes the place of a paragraph [[fiche]], and comes last where there is none.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>SettlingPage</name>
    <message>
        <source>To settle</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Open the fact sheet</source>
        <translation>Open the fact sheet</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>One source only</translation>
    </message>
    <message numerus="yes">
        <source>%n settled of {all}</source>
        <translation>
            <numerusform>%n settled of {all}</numerusform>
            <numerusform>%n settled of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%Ln contradicted</numerusform>
            <numerusform>%Ln contradicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounded</source>
        <translation>
            <numerusform>%Ln rounded</numerusform>
            <numerusform>%Ln rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key figure(s) to verify</source>
        <translation>
            <numerusform>%Ln key figure to verify</numerusform>
            <numerusform>%Ln key figures to verify</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is settled yet: check a fact elsewhere, then press V.</source>
        <translation>Nothing is settled yet: check a fact elsewhere, then press V.</translation>
    </message>
    <message>
        <source>No figure stands in one article only.</source>
        <translation>No figure stands in one article only.</translation>
    </message>
    <message>
        <source>Same fact?</source>
        <translation>Same fact?</translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is settled. The fact sheet is ready.</source>
        <translation>Everything is settled. The fact sheet is ready.</translation>
    </message>
    <message>
        <source>There is nothing to ask: whatever belongs together was found, or you said so.</source>
        <translation>There is nothing to ask: whatever belongs together was found, or you said so.</translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Fact sheet</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>How the sheet will look</source>
        <translation>How the sheet will look</translation>
    </message>
    <message>
        <source>Short: a table, without quotations</source>
        <translation>Short: a table, without quotations</translation>
    </message>
    <message>
        <source>Copy the sourced sentences</source>
        <translation>Copy the sourced sentences</translation>
    </message>
    <message>
        <source>For programs…</source>
        <translation>For programs…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Save ({format})…</source>
        <translation>Save ({format})…</translation>
    </message>
    <message>
        <source>Open a dossier first: what leaves is taken from it.</source>
        <translation>Open a dossier first: what leaves is taken from it.</translation>
    </message>
    <message numerus="yes">
        <source>%n verified fact(s)</source>
        <translation>
            <numerusform>%n verified fact</numerusform>
            <numerusform>%n verified facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed or false</source>
        <translation>
            <numerusform>%n disputed or false</numerusform>
            <numerusform>%n disputed or false</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact is verified yet. Settle one (F8), and it stands here.</source>
        <translation>No fact is verified yet. Settle one (F8), and it stands here.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) that nobody verified yet stay out of it.</source>
        <translation>
            <numerusform>%n fact that nobody verified yet stays out of it.</numerusform>
            <numerusform>%n facts that nobody verified yet stay out of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>This cannot be shown now.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.</source>
        <translation>Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.</translation>
    </message>
    <message>
        <source>Every key can be changed in the settings.</source>
        <translation>Every key can be changed in the settings.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>All as proposed</source>
        <translation>All as proposed</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choose a command to change its keys.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Key for “{command}” (now {keys}): press the new one</source>
        <translation>Key for “{command}” (now {keys}): press the new one</translation>
    </message>
    <message>
        <source>“{key}” is needed to move about and to write: choose another key.</source>
        <translation>“{key}” is needed to move about and to write: choose another key.</translation>
    </message>
    <message>
        <source>“{key}” already means “{command}”.</source>
        <translation>“{key}” already means “{command}”.</translation>
    </message>
    <message>
        <source>“{command}” is {keys} from now on.</source>
        <translation>“{command}” is {keys} from now on.</translation>
    </message>
    <message>
        <source>“{command}” has no key now; the menus and the list of commands still have it.</source>
        <translation>“{command}” has no key now; the menus and the list of commands still have it.</translation>
    </message>
    <message>
        <source>Its usual key belongs to another command now: take it over to have it back.</source>
        <translation>Its usual key belongs to another command now: take it over to have it back.</translation>
    </message>
    <message>
        <source>Every command has its proposed keys again.</source>
        <translation>Every command has its proposed keys again.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>As in the first edition</source>
        <translation>As in the first edition</translation>
    </message>
    <message>
        <source>The commands have their keys of the first edition.</source>
        <translation>The commands have their keys of the first edition.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Who reviews?</source>
        <translation>Who reviews?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>Find a command or an article</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Reviewer: {name}</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Take this side  ({key})</source>
        <translation>Take this side  ({key})</translation>
    </message>
    <message>
        <source>Take the side of {names}</source>
        <translation>Take the side of {names}</translation>
    </message>
</context>
<context>
    <name>SideController</name>
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
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>Nothing is marked</source>
        <translation>Nothing is marked</translation>
    </message>
    <message>
        <source>“{words}” – {label}</source>
        <translation>“{words}” – {label}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>Ruled by {name}</source>
        <translation>Ruled by {name}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Language model</source>
        <translation>Language model</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lexicon</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Your choices</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>rounded</source>
        <translation>rounded</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converted</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradicts</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
</context>
<context>
    <name>StepFormatter</name>
    <message>
        <source>Taken back – {what}</source>
        <translation>Taken back – {what}</translation>
    </message>
    <message>
        <source>Brought back – {what}</source>
        <translation>Brought back – {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>{reviewer} decided on this later, at {moment}: {what}. Take that back first.</source>
        <translation>{reviewer} decided on this later, at {moment}: {what}. Take that back first.</translation>
    </message>
    <message>
        <source>{done}: {what}</source>
        <translation>{done}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) confirmed</source>
        <translation>
            <numerusform>%Ln highlight confirmed</numerusform>
            <numerusform>%Ln highlights confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) relabelled</source>
        <translation>
            <numerusform>%Ln highlight relabelled</numerusform>
            <numerusform>%Ln highlights relabelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact withdrawn</source>
        <translation>Fact withdrawn</translation>
    </message>
    <message>
        <source>Passage put outside the article</source>
        <translation>Passage put outside the article</translation>
    </message>
    <message>
        <source>Passage put back into the article</source>
        <translation>Passage put back into the article</translation>
    </message>
    <message>
        <source>{new} taken out of {old}</source>
        <translation>{new} taken out of {old}</translation>
    </message>
    <message>
        <source>{others} joined to {name}</source>
        <translation>{others} joined to {name}</translation>
    </message>
    <message>
        <source>{old} is now called {new}</source>
        <translation>{old} is now called {new}</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) set aside</source>
        <translation>
            <numerusform>%Ln highlight set aside</numerusform>
            <numerusform>%Ln highlights set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurfaceTable</name>
    <message>
        <source>Names by their words</source>
        <translation>Names by their words</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>all reviewed</translation>
    </message>
</context>
<context>
    <name>SurfaceTableModel</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>all reviewed</translation>
    </message>
</context>
<context>
    <name>SurfacesController</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n highlight(s) confirmed</source>
        <translation>
            <numerusform>{name}: %n highlight confirmed</numerusform>
            <numerusform>{name}: %n highlights confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n highlight(s) set aside</source>
        <translation>
            <numerusform>{name}: %n highlight set aside</numerusform>
            <numerusform>{name}: %n highlights set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n highlight(s) confirmed as {label}</source>
        <translation>
            <numerusform>{name}: %n highlight confirmed as {label}</numerusform>
            <numerusform>{name}: %n highlights confirmed as {label}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurfacesScreen</name>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Confirm all</translation>
    </message>
    <message>
        <source>Set all aside</source>
        <translation>Set all aside</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) as written</source>
        <translation>
            <numerusform>%n name as written</numerusform>
            <numerusform>%n names as written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message>
        <source>No name is highlighted in this dossier yet.</source>
        <translation>No name is highlighted in this dossier yet.</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>all reviewed</translation>
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
    <name>Timeline</name>
    <message>
        <source>Dated facts along time</source>
        <translation>Dated facts along time</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Review together – {dossier}</source>
        <translation>Review together – {dossier}</translation>
    </message>
    <message>
        <source>Who read what</source>
        <translation>Who read what</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Merge a package…</source>
        <translation>Merge a package…</translation>
    </message>
    <message>
        <source>Synchronise a folder…</source>
        <translation>Synchronise a folder…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Agreement…</translation>
    </message>
    <message>
        <source>Articles with all readings: {done} of {all}</source>
        <translation>Articles with all readings: {done} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to rule on</source>
        <translation>
            <numerusform>%Ln difference to rule on</numerusform>
            <numerusform>%Ln differences to rule on</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Still to read</source>
        <translation>Still to read</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train the recogniser</source>
        <translation>Train the recogniser</translation>
    </message>
    <message>
        <source>Dossiers to learn from</source>
        <translation>Dossiers to learn from</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progress of the training</translation>
    </message>
    <message>
        <source>Scores before and after</source>
        <translation>Scores before and after</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Use the new version</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Back to the version before</translation>
    </message>
    <message>
        <source>The recogniser learns from articles that were read to the end. A quarter of them is held out, and the new version is offered only if it finds their names better. Articles that were reviewed never change.</source>
        <translation>The recogniser learns from articles that were read to the end. A quarter of them is held out, and the new version is offered only if it finds their names better. Articles that were reviewed never change.</translation>
    </message>
    <message>
        <source>Choose at least one dossier.</source>
        <translation>Choose at least one dossier.</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>Loading the language model…</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %Ln second left</numerusform>
            <numerusform>About %Ln seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Scoring…</translation>
    </message>
    <message numerus="yes">
        <source>Scored on %n article(s) held out</source>
        <translation>
            <numerusform>Scored on %Ln article held out</numerusform>
            <numerusform>Scored on %Ln articles held out</numerusform>
        </translation>
    </message>
    <message>
        <source>it is better</source>
        <translation>it is better</translation>
    </message>
    <message>
        <source>it is not better, and nothing was changed</source>
        <translation>it is not better, and nothing was changed</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>All names</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 before</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 after</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Stopped: nothing was changed.</translation>
    </message>
    <message>
        <source>The new version reads every article from now on.</source>
        <translation>The new version reads every article from now on.</translation>
    </message>
    <message numerus="yes">
        <source>Scored on %n article(s) that no training here has seen, nor copies of them</source>
        <translation>
            <numerusform>Scored on %Ln article that no training here has seen, nor copies of it</numerusform>
            <numerusform>Scored on %Ln articles that no training here has seen, nor copies of them</numerusform>
        </translation>
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
    <name>VersionController</name>
    <message>
        <source>There is a newer Recoupe, {version}; this is {own}.</source>
        <translation>There is a newer Recoupe, {version}; this is {own}.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Where to get it</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>The dossier “{name}” is empty</source>
        <translation>The dossier “{name}” is empty</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it, or import more.</source>
        <translation>Choose an article on the left to read it, or import more.</translation>
    </message>
    <message>
        <source>Drop your articles here</source>
        <translation>Drop your articles here</translation>
    </message>
    <message>
        <source>Files, a whole folder, or text copied from a page</source>
        <translation>Files, a whole folder, or text copied from a page</translation>
    </message>
    <message>
        <source>Check my own draft</source>
        <translation>Check my own draft</translation>
    </message>
    <message>
        <source>Try it with an example</source>
        <translation>Try it with an example</translation>
    </message>
    <message>
        <source>The example: seven articles invented about a real event. Not to be cited.</source>
        <translation>The example: seven articles invented about a real event. Not to be cited.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent.</source>
        <translation>Everything stays on this machine. Nothing is sent.</translation>
    </message>
    <message>
        <source>A fact, as Recoupe will show it to you</source>
        <translation>A fact, as Recoupe will show it to you</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Recent dossiers</translation>
    </message>
    <message>
        <source>What do your sources really say?</source>
        <translation>What do your sources really say?</translation>
    </message>
    <message>
        <source>Bring the articles about one story. Recoupe puts their figures and names side by side, and shows you those that contradict each other.</source>
        <translation>Bring the articles about one story. Recoupe puts their figures and names side by side, and shows you those that contradict each other.</translation>
    </message>
    <message>
        <source>Bring the articles that you want to compare.</source>
        <translation>Bring the articles that you want to compare.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>to the second decimal</source>
        <translation>to the second decimal</translation>
    </message>
    <message>
        <source>to the first decimal</source>
        <translation>to the first decimal</translation>
    </message>
    <message>
        <source>to the whole number</source>
        <translation>to the whole number</translation>
    </message>
    <message>
        <source>to the nearest ten</source>
        <translation>to the nearest ten</translation>
    </message>
    <message>
        <source>to the nearest hundred</source>
        <translation>to the nearest hundred</translation>
    </message>
    <message>
        <source>to the nearest thousand</source>
        <translation>to the nearest thousand</translation>
    </message>
    <message>
        <source>to the nearest ten thousand</source>
        <translation>to the nearest ten thousand</translation>
    </message>
    <message>
        <source>to the nearest hundred thousand</source>
        <translation>to the nearest hundred thousand</translation>
    </message>
    <message>
        <source>to the nearest million</source>
        <translation>to the nearest million</translation>
    </message>
    <message>
        <source>to the nearest ten million</source>
        <translation>to the nearest ten million</translation>
    </message>
    <message>
        <source>to the nearest hundred million</source>
        <translation>to the nearest hundred million</translation>
    </message>
    <message>
        <source>to the nearest billion</source>
        <translation>to the nearest billion</translation>
    </message>
    <message>
        <source>to the nearest ten billion</source>
        <translation>to the nearest ten billion</translation>
    </message>
    <message>
        <source>to the nearest hundred billion</source>
        <translation>to the nearest hundred billion</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can both be right.</source>
        <translation>“{one}” and “{other}” can both be right.</translation>
    </message>
    <message>
        <source>“{coarse}” is “{fine}” rounded {step}.</source>
        <translation>“{coarse}” is “{fine}” rounded {step}.</translation>
    </message>
    <message>
        <source>“{coarse}” is “{fine}” as a round number.</source>
        <translation>“{coarse}” is “{fine}” as a round number.</translation>
    </message>
    <message>
        <source>“{coarse}” says about how much, and leaves room for “{fine}”.</source>
        <translation>“{coarse}” says about how much, and leaves room for “{fine}”.</translation>
    </message>
    <message>
        <source>“{coarse}” is a bound that “{fine}” keeps to.</source>
        <translation>“{coarse}” is a bound that “{fine}” keeps to.</translation>
    </message>
    <message>
        <source>“{fine}” lies within “{coarse}”.</source>
        <translation>“{fine}” lies within “{coarse}”.</translation>
    </message>
    <message>
        <source>“{coarse}” is “{fine}” as a simple fraction.</source>
        <translation>“{coarse}” is “{fine}” as a simple fraction.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” say the same in another form.</source>
        <translation>“{one}” and “{other}” say the same in another form.</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” at 1 {base} = {rate} {quote} ({day}, {source}).</source>
        <translation>“{one}” is “{other}” at 1 {base} = {rate} {quote} ({day}, {source}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are in two currencies: enter a rate of exchange to compare them.</source>
        <translation>“{one}” and “{other}” are in two currencies: enter a rate of exchange to compare them.</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” in another unit.</source>
        <translation>“{one}” is “{other}” in another unit.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” cannot both be right.</source>
        <translation>“{one}” and “{other}” cannot both be right.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” cannot both be right: they differ by {share}.</source>
        <translation>“{one}” and “{other}” cannot both be right: they differ by {share}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” cannot both be right, at 1 {base} = {rate} {quote} ({day}, {source}).</source>
        <translation>“{one}” and “{other}” cannot both be right, at 1 {base} = {rate} {quote} ({day}, {source}).</translation>
    </message>
    <message>
        <source>Both publish “{one}”.</source>
        <translation>Both publish “{one}”.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” agree: {value}.</source>
        <translation>“{one}” and “{other}” agree: {value}.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{head}: {rest}</source>
        <translation>{head}: {rest}</translation>
    </message>
</context>
<context>
    <name>WorkChart</name>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Articles read</translation>
    </message>
    <message>
        <source>Per day or per hour</source>
        <translation>Per day or per hour</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per day</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Progress over time</translation>
    </message>
    <message>
        <source>Who reviewed how much</source>
        <translation>Who reviewed how much</translation>
    </message>
    <message>
        <source>Nothing is decided yet: every decision will be counted here.</source>
        <translation>Nothing is decided yet: every decision will be counted here.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>per hour</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
</context>
</TS>
