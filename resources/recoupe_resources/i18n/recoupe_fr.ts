<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Recoupe</source>
        <translation>À propos de Recoupe</translation>
    </message>
    <message>
        <source>Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0. It uses Qt under the LGPL, version 3, and a French language model under the LGPL-LR: the texts below say what that gives you.</source>
        <translation>Recoupe compare entre eux les noms et les chiffres d’articles de presse. Licence&#xa0;: Apache-2.0. Il utilise Qt sous LGPL, version 3, et un modèle de langue français sous LGPL-LR&#xa0;: les textes ci-dessous disent ce que cela vous donne.</translation>
    </message>
    <message>
        <source>Licences of what Recoupe is made of</source>
        <translation>Licences de ce dont Recoupe est fait</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Étiquette changée</translation>
    </message>
    <message>
        <source>Value corrected</source>
        <translation>Valeur corrigée</translation>
    </message>
    <message>
        <source>Span changed</source>
        <translation>Limites changées</translation>
    </message>
    <message>
        <source>Highlight added</source>
        <translation>Passage ajouté</translation>
    </message>
    <message>
        <source>Linked to a name</source>
        <translation>Rattaché à un nom</translation>
    </message>
    <message>
        <source>Article read to the end</source>
        <translation>Article lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Article reopened</source>
        <translation>Article rouvert</translation>
    </message>
    <message>
        <source>Article set aside</source>
        <translation>Article mis de côté</translation>
    </message>
    <message>
        <source>Passage put in or out</source>
        <translation>Passage mis dehors ou remis</translation>
    </message>
    <message>
        <source>Doubt noted</source>
        <translation>Doute noté</translation>
    </message>
    <message>
        <source>Article described</source>
        <translation>Article décrit</translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation>Fait modifié</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Nom modifié</translation>
    </message>
    <message>
        <source>Figures grouped by hand</source>
        <translation>Chiffres groupés à la main</translation>
    </message>
    <message>
        <source>Rate of exchange entered</source>
        <translation>Taux de change saisi</translation>
    </message>
    <message>
        <source>Labels of the dossier changed</source>
        <translation>Étiquettes du dossier changées</translation>
    </message>
    <message>
        <source>Highlight described</source>
        <translation>Passage décrit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé seul</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli seul</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Mis en commun</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Moved to another dossier</source>
        <translation>Déplacé dans un autre dossier</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sorti de la corbeille</translation>
    </message>
    <message>
        <source>Bin emptied for good</source>
        <translation>Corbeille vidée pour de bon</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Fact made</source>
        <translation>Fait créé</translation>
    </message>
    <message>
        <source>Fact checked</source>
        <translation>Fait contrôlé</translation>
    </message>
</context>
<context>
    <name>AdjudicationScreen</name>
    <message>
        <source>Differences</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Why? (if you wish; the overruled can read it)</source>
        <translation>Pourquoi&#x202f;? (facultatif&#x202f;; la personne désavouée pourra le lire)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{dossier}: no differences between readers</source>
        <translation>{dossier}&#xa0;: aucun désaccord entre relecteurs</translation>
    </message>
    <message>
        <source>{dossier}: every difference is ruled on</source>
        <translation>{dossier}&#xa0;: tous les désaccords sont tranchés</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to rule on</source>
        <translation>
            <numerusform>%Ln désaccord à trancher</numerusform>
            <numerusform>%Ln désaccords à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers of a dossier are compared when they have read the same article to the end.</source>
        <translation>Les relecteurs d’un dossier sont comparés dès qu’ils ont lu le même article jusqu’au bout.</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Non retenu</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement between readers</source>
        <translation>Accord entre relecteurs</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Agreement by label</source>
        <translation>Accord par étiquette</translation>
    </message>
    <message>
        <source>Labels that readers confused</source>
        <translation>Étiquettes confondues</translation>
    </message>
    <message>
        <source>Passages of the chosen cell</source>
        <translation>Passages de la case choisie</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read by several</source>
        <translation>
            <numerusform>%Ln article lu par plusieurs personnes</numerusform>
            <numerusform>%Ln articles lus par plusieurs personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Surlignés</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (words)</source>
        <translation>Alpha de Krippendorff (mots)</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 stricte</translation>
    </message>
    <message>
        <source>F1 tolerant</source>
        <translation>F1 tolérante</translation>
    </message>
    <message>
        <source>Alpha (spans)</source>
        <translation>Alpha (passages)</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non surligné</translation>
    </message>
    <message>
        <source>The guidelines need a sentence on: {pairs}. Choose a cell to see its passages.</source>
        <translation>Le guide devrait préciser&#xa0;: {pairs}. Choisissez une case pour voir ses passages.</translation>
    </message>
</context>
<context>
    <name>AgreementFoot</name>
    <message>
        <source>Cohen&apos;s kappa, names</source>
        <translation>Kappa de Cohen, noms</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, figures</source>
        <translation>Kappa de Cohen, chiffres</translation>
    </message>
    <message>
        <source>Articles read twice</source>
        <translation>Articles doublement relus</translation>
    </message>
    <message>
        <source>Agreement is measured once two people have read the same article.</source>
        <translation>L’accord se mesure quand deux personnes ont lu le même article.</translation>
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
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ArrivalTable</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Title, or reason</source>
        <translation>Titre, ou raison</translation>
    </message>
    <message>
        <source>version of “{title}”</source>
        <translation>version de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>%n annotation reprise</numerusform>
            <numerusform>%n annotations reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) left out</source>
        <translation>
            <numerusform>%n annotation laissée de côté</numerusform>
            <numerusform>%n annotations laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Describe the article</source>
        <translation>Décrire l’article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>12 February 2025, 12/02/2025, yesterday…</source>
        <translation>12 février 2025, 12/02/2025, hier…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Import the article</source>
        <translation>Importer l’article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Check the text: it can be changed now, and never again once it is imported.</source>
        <translation>Relisez le texte&#xa0;: il peut être modifié maintenant, et plus jamais une fois importé.</translation>
    </message>
    <message>
        <source>Without a date, “yesterday” or “Monday” in the text cannot be resolved.</source>
        <translation>Sans date, «&#xa0;hier&#xa0;» ou «&#xa0;lundi&#xa0;» ne peuvent pas être datés dans le texte.</translation>
    </message>
    <message>
        <source>Understood: {day}</source>
        <translation>Compris&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Undecided dates such as “Monday” are read anew; those you decided stay as they are.</source>
        <translation>Les dates à décider, comme «&#xa0;lundi&#xa0;», sont relues&#x202f;; celles que vous avez décidées restent telles quelles.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide about the selected articles</source>
        <translation>Décider des articles choisis</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
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
            <numerusform>{shown} sur %Ln article</numerusform>
            <numerusform>{shown} sur %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%Ln lu</numerusform>
            <numerusform>%Ln lus</numerusform>
        </translation>
    </message>
    <message>
        <source>No article holds “{words}”.</source>
        <translation>Aucun article ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search in all dossiers</source>
        <translation>Chercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>Aucun article ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Montrer tous les articles</translation>
    </message>
    <message>
        <source>This dossier is empty. Import articles, drop files here, or paste one that you copied.</source>
        <translation>Ce dossier est vide. Importez des articles, déposez des fichiers ici, ou collez un article copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln à relire</numerusform>
            <numerusform>%Ln à relire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListTools</name>
    <message>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Accents and capitals do not matter; words in quotation marks stand together.</source>
        <translation>Accents et majuscules ne comptent pas&#x202f;; les mots entre guillemets se suivent.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Montrer tous les articles</translation>
    </message>
    <message>
        <source>all dossiers</source>
        <translation>tous les dossiers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Search in all dossiers</source>
        <translation>Chercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Les derniers d’abord</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>still to read by me</source>
        <translation>encore à lire par moi</translation>
    </message>
    <message>
        <source>Still to read by me</source>
        <translation>Encore à lire par moi</translation>
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
        <translation>À lire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Waiting to be recognised</source>
        <translation>En attente d’analyse</translation>
    </message>
    <message>
        <source>Read · nothing marked</source>
        <translation>Lu · rien à marquer</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message>
        <source>⚠ Only partly recognised</source>
        <translation>⚠ Reconnu en partie seulement</translation>
    </message>
    <message>
        <source>{left} of {all} to review</source>
        <translation>{left} sur {all} à relire</translation>
    </message>
    <message>
        <source>Read by {names}</source>
        <translation>Lu par {names}</translation>
    </message>
    <message>
        <source>Yours to read · read by {names}</source>
        <translation>À vous de lire · lu par {names}</translation>
    </message>
</context>
<context>
    <name>ArticleStateController</name>
    <message>
        <source>Nothing is left to read in this dossier.</source>
        <translation>Il n’y a plus rien à lire dans ce dossier.</translation>
    </message>
    <message>
        <source>Everything here is decided. Mark the article as read to the end ({key})?</source>
        <translation>Tout est décidé ici. Marquer l’article comme lu jusqu’au bout ({key})&#x202f;?</translation>
    </message>
    <message>
        <source>Article read</source>
        <translation>Article lu</translation>
    </message>
    <message>
        <source>This article is read, and so are all the others of this dossier.</source>
        <translation>Cet article est lu, et tous les autres de ce dossier aussi.</translation>
    </message>
    <message>
        <source>This article is read. Enter or {key} goes on to the next one.</source>
        <translation>Cet article est lu. Entrée ou {key} mène au suivant.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are to review in the selected articles.</source>
        <translation>
            <numerusform>%Ln passage est à relire dans les articles choisis.</numerusform>
            <numerusform>%Ln passages sont à relire dans les articles choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set them aside, articles read</source>
        <translation>Les écarter, articles lus</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided highlight(s) had not been in sight: look at them, then press again.</source>
        <translation>
            <numerusform>%Ln mention à décider n’avait pas encore été vue&#xa0;: regardez-la, puis appuyez de nouveau.</numerusform>
            <numerusform>%Ln mentions à décider n’avaient pas encore été vues&#xa0;: regardez-les, puis appuyez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) confirmed, article read</source>
        <translation>
            <numerusform>%Ln mention confirmée, article lu</numerusform>
            <numerusform>%Ln mentions confirmées, article lu</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by {names}; readings asked for: {count}. When you have read it too, {key} signs yours.</source>
        <translation>Lu par {names}&#x202f;; lectures demandées&#xa0;: {count}. Quand vous l’aurez lu aussi, {key} signe votre lecture.</translation>
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
        <translation>Le texte de l’article&#xa0;; le curseur est sur le passage en cours.</translation>
    </message>
</context>
<context>
    <name>BackingFields</name>
    <message>
        <source>Link, passage, document ▾</source>
        <translation>Lien, passage, pièce ▾</translation>
    </message>
    <message>
        <source>Add a link, a passage or a document</source>
        <translation>Ajouter un lien, un passage ou une pièce</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’on y lit</translation>
    </message>
    <message>
        <source>the words that settle it</source>
        <translation>les mots qui tranchent</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Joindre une pièce…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans elle</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>No backup was taken yet: one is taken each day on which something is decided.</source>
        <translation>Aucune sauvegarde pour l’instant&#xa0;: il s’en fait une chaque jour où quelque chose est décidé.</translation>
    </message>
    <message>
        <source>Dossiers: {names}</source>
        <translation>Dossiers&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Last decision: {when}, by {reviewer}</source>
        <translation>Dernière décision&#xa0;: {when}, par {reviewer}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Remettre cette sauvegarde</translation>
    </message>
    <message>
        <source>Recoupe keeps a copy of the library for each of the last seven days and of the last four weeks. Putting one back keeps the library of now beside it, under another name.</source>
        <translation>Recoupe garde une copie de la bibliothèque pour chacun des sept derniers jours et des quatre dernières semaines. Quand on en remet une, la bibliothèque actuelle est gardée à côté, sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>BatchReviewDialog</name>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>Only what is in sight now</source>
        <translation>Seulement ce qui est en vue</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>All identical: “{words}”</source>
        <translation>Toutes les mêmes&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What to do with all that are ticked:</source>
        <translation>Que faire de toutes celles qui sont cochées&#xa0;:</translation>
    </message>
    <message>
        <source>Looking for the same words…</source>
        <translation>Recherche des mêmes mots…</translation>
    </message>
    <message numerus="yes">
        <source>Also mark %n place(s) where these words stand unmarked</source>
        <translation>
            <numerusform>Marquer aussi %Ln endroit où ces mots ne sont pas marqués</numerusform>
            <numerusform>Marquer aussi %Ln endroits où ces mots ne sont pas marqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%Ln cochée</numerusform>
            <numerusform>%Ln cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>one step, taken back with one undo</source>
        <translation>une seule étape, qu’une annulation reprend</translation>
    </message>
    <message numerus="yes">
        <source>{decision}: %n place(s)</source>
        <translation>
            <numerusform>{decision}&#xa0;: %Ln endroit</numerusform>
            <numerusform>{decision}&#xa0;: %Ln endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was removed can be taken out again with everything that was decided about it, for at least 30 days. It is gone for good only when you empty the bin.</source>
        <translation>Ce qui a été retiré peut en ressortir avec tout ce qui a été décidé à son sujet, pendant au moins 30 jours. Rien ne disparaît pour de bon avant que vous vidiez la corbeille.</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Contenu de la corbeille</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Ressortir de la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message numerus="yes">
        <source>the whole dossier, %n article(s)</source>
        <translation>
            <numerusform>le dossier entier, %n article</numerusform>
            <numerusform>le dossier entier, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Facts to settle</source>
        <translation>Faits à trancher</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Not named yet</source>
        <translation>Pas encore nommé</translation>
    </message>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation>
            <numerusform>dans %Ln source</numerusform>
            <numerusform>dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n</source>
        <translation>
            <numerusform>dans %Ln</numerusform>
            <numerusform>dans %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it the same fact?</source>
        <translation>Est-ce le même fait&#x202f;?</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colonnes d’un tableau</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Lire le tableau</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Which column of “{file}” holds what? It is remembered for tables with the same headings.</source>
        <translation>Que contient chaque colonne de «&#xa0;{file}&#xa0;»&#xa0;? La réponse est retenue pour les tableaux qui ont les mêmes en-têtes.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier de fichiers…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>Ouvrir le dossier d’exemple</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corriger la valeur</translation>
    </message>
    <message>
        <source>Make a fact of this figure</source>
        <translation>Créer un fait de ce chiffre</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Fin un mot plus loin</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>What the last import brought</source>
        <translation>Bilan du dernier import</translation>
    </message>
    <message>
        <source>Rename the dossier…</source>
        <translation>Renommer le dossier…</translation>
    </message>
    <message>
        <source>Guidelines of the dossier</source>
        <translation>Consignes du dossier</translation>
    </message>
    <message>
        <source>Example for the guidelines</source>
        <translation>Exemple pour les consignes</translation>
    </message>
    <message>
        <source>Labels of the dossier…</source>
        <translation>Étiquettes du dossier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Fiche de faits…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Historique des décisions</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler cette décision</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>All identical…</source>
        <translation>Toutes les mêmes…</translation>
    </message>
    <message>
        <source>Confirm all identical…</source>
        <translation>Confirmer tous les mêmes…</translation>
    </message>
    <message>
        <source>List the highlights</source>
        <translation>Liste des passages</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Fin un mot plus tôt</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Début un mot plus tôt</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Début un mot plus loin</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>Fin un caractère plus loin</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>Fin un caractère plus tôt</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>Début un caractère plus tôt</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>Début un caractère plus loin</translation>
    </message>
    <message>
        <source>Outside the article, or back in</source>
        <translation>Hors de l’article, ou dedans</translation>
    </message>
    <message>
        <source>Names of the dossier</source>
        <translation>Noms du dossier</translation>
    </message>
    <message>
        <source>Look into this name…</source>
        <translation>Ouvrir ce nom…</translation>
    </message>
    <message>
        <source>Take the next proposed fact</source>
        <translation>Prendre le prochain fait proposé</translation>
    </message>
    <message>
        <source>Facts of the dossier</source>
        <translation>Faits du dossier</translation>
    </message>
    <message>
        <source>Article read to the end</source>
        <translation>Article lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Read, nothing to mark</source>
        <translation>Lu, rien à marquer</translation>
    </message>
    <message>
        <source>Next article to read</source>
        <translation>Article suivant à lire</translation>
    </message>
    <message>
        <source>Previous article to read</source>
        <translation>Article à lire précédent</translation>
    </message>
    <message>
        <source>Title, source, date and address…</source>
        <translation>Titre, source, date et adresse…</translation>
    </message>
    <message>
        <source>Set the article aside</source>
        <translation>Mettre l’article de côté</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation>Rouvrir l’article</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Contester…</translation>
    </message>
    <message>
        <source>Find false…</source>
        <translation>Déclarer faux…</translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation>Retirer le jugement</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Même fait</translation>
    </message>
    <message>
        <source>Not this fact</source>
        <translation>Pas ce fait</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>Find in the facts</source>
        <translation>Chercher dans les faits</translation>
    </message>
    <message>
        <source>Rates of exchange…</source>
        <translation>Taux de change…</translation>
    </message>
    <message>
        <source>Selected articles: read</source>
        <translation>Articles choisis&#xa0;: lus</translation>
    </message>
    <message>
        <source>Selected articles: set aside</source>
        <translation>Articles choisis&#xa0;: mettre de côté</translation>
    </message>
    <message>
        <source>Selected articles: reopen</source>
        <translation>Articles choisis&#xa0;: rouvrir</translation>
    </message>
    <message>
        <source>Selected articles: recognise again</source>
        <translation>Articles choisis&#xa0;: analyser de nouveau</translation>
    </message>
    <message>
        <source>Confirm this name everywhere</source>
        <translation>Confirmer ce nom partout</translation>
    </message>
    <message>
        <source>Set this name aside everywhere</source>
        <translation>Écarter ce nom partout</translation>
    </message>
    <message>
        <source>Next name to review</source>
        <translation>Nom suivant à relire</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Fold what is outside the article</source>
        <translation>Replier ce qui est hors de l’article</translation>
    </message>
    <message>
        <source>Fold the side bar</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>About Recoupe</source>
        <translation>À propos de Recoupe</translation>
    </message>
    <message>
        <source>This figure is misread</source>
        <translation>Ce chiffre est mal lu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Who is reviewing…</source>
        <translation>Qui relit…</translation>
    </message>
    <message>
        <source>Train the recogniser…</source>
        <translation>Entraîner le détecteur…</translation>
    </message>
    <message>
        <source>Review together…</source>
        <translation>Relire à plusieurs…</translation>
    </message>
    <message>
        <source>Share the dossier…</source>
        <translation>Partager le dossier…</translation>
    </message>
    <message>
        <source>Merge a package…</source>
        <translation>Fusionner un paquet…</translation>
    </message>
    <message>
        <source>Synchronise a folder…</source>
        <translation>Synchroniser un dossier partagé…</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Accord entre relecteurs…</translation>
    </message>
    <message>
        <source>Take the first side</source>
        <translation>Retenir le premier avis</translation>
    </message>
    <message>
        <source>Take the second side</source>
        <translation>Retenir le deuxième avis</translation>
    </message>
    <message>
        <source>Take the third side</source>
        <translation>Retenir le troisième avis</translation>
    </message>
    <message>
        <source>Take the fourth side</source>
        <translation>Retenir le quatrième avis</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est surligné</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Désaccord suivant</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Désaccord précédent</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Donner une raison</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Aller au passage</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Write what the dossier says</source>
        <translation>Écrire ce que dit le dossier</translation>
    </message>
    <message>
        <source>Dismiss the note</source>
        <translation>Écarter la note</translation>
    </message>
    <message>
        <source>Show the dismissed notes again</source>
        <translation>Remontrer les notes écartées</translation>
    </message>
    <message>
        <source>Open the article at the passage</source>
        <translation>Ouvrir l’article au passage</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Écrire dans la copie</translation>
    </message>
    <message>
        <source>Paste a draft</source>
        <translation>Coller une copie</translation>
    </message>
    <message>
        <source>Open a draft…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Copy the annotated text</source>
        <translation>Copier le texte annoté</translation>
    </message>
    <message>
        <source>Save with comments…</source>
        <translation>Enregistrer avec commentaires…</translation>
    </message>
    <message>
        <source>My draft</source>
        <translation>Ma copie</translation>
    </message>
    <message>
        <source>Print all about this name…</source>
        <translation>Imprimer tout sur ce nom…</translation>
    </message>
    <message>
        <source>Read reconciled names…</source>
        <translation>Relire des noms rapprochés…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Merge the dossier into another…</source>
        <translation>Fusionner le dossier dans un autre…</translation>
    </message>
    <message>
        <source>Put the dossier in the bin</source>
        <translation>Mettre le dossier à la corbeille</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Selected articles: move to another dossier…</source>
        <translation>Articles choisis&#xa0;: déplacer dans un autre dossier…</translation>
    </message>
    <message>
        <source>Selected articles: put in the bin</source>
        <translation>Articles choisis&#xa0;: mettre à la corbeille</translation>
    </message>
    <message>
        <source>Copy the sourced sentence</source>
        <translation>Copier la phrase sourcée</translation>
    </message>
    <message>
        <source>Verified with…</source>
        <translation>Vérifié auprès de…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Suivant à relire</translation>
    </message>
    <message>
        <source>Set aside all identical…</source>
        <translation>Écarter tous les mêmes…</translation>
    </message>
    <message>
        <source>Same person, same organisation</source>
        <translation>Même personne, même organisation</translation>
    </message>
    <message>
        <source>Keep, make and verify</source>
        <translation>Retenir, créer et vérifier</translation>
    </message>
    <message>
        <source>Keep the quotes</source>
        <translation>Retenir les citations</translation>
    </message>
    <message>
        <source>Make a fact…</source>
        <translation>Créer le fait…</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show highlights set aside</source>
        <translation>Montrer les passages écartés</translation>
    </message>
    <message>
        <source>Keep this quote</source>
        <translation>Retenir cette citation</translation>
    </message>
    <message>
        <source>Read, the rest is right</source>
        <translation>Lu, le reste est juste</translation>
    </message>
    <message>
        <source>Relate to another highlight…</source>
        <translation>Relier à un autre passage…</translation>
    </message>
</context>
<context>
    <name>CommandGroup</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Names by their words</source>
        <translation>Noms, forme par forme</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articles choisis</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dossier and library</source>
        <translation>Dossier et bibliothèque</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>À plusieurs</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>My draft</source>
        <translation>Ma copie</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Type what you want to do, or the title of an article</source>
        <translation>Tapez ce que vous voulez faire, ou le titre d’un article</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>Trouver une commande ou un article</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez un autre mot, ou moins de lettres.</translation>
    </message>
    <message>
        <source>{command} (not possible now)</source>
        <translation>{command} (impossible pour l’instant)</translation>
    </message>
    <message>
        <source>Enter does it, Esc closes the list</source>
        <translation>Entrée l’exécute, Échap ferme la liste</translation>
    </message>
    <message>
        <source>Not possible now: nothing here needs it</source>
        <translation>Impossible pour l’instant&#xa0;: rien ici ne s’y prête</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>open, add, file, load, PDF, Word</source>
        <translation>ouvrir, ajouter, fichier, charger, PDF, Word</translation>
    </message>
    <message>
        <source>open, add, directory, load</source>
        <translation>ouvrir, ajouter, répertoire, charger</translation>
    </message>
    <message>
        <source>clipboard, add, text</source>
        <translation>presse-papiers, ajouter, texte</translation>
    </message>
    <message>
        <source>summary, refused, errors</source>
        <translation>bilan, refusés, erreurs</translation>
    </message>
    <message>
        <source>create, add, project, collection</source>
        <translation>créer, ajouter, projet, collection</translation>
    </message>
    <message>
        <source>change the name</source>
        <translation>changer le nom</translation>
    </message>
    <message>
        <source>rules, instructions, conventions</source>
        <translation>règles, instructions, conventions</translation>
    </message>
    <message>
        <source>rules, instructions, quote, sentence</source>
        <translation>règles, consignes, citation, phrase</translation>
    </message>
    <message>
        <source>scheme, tags, types, CoNLL, Quaero, rename, merge, colour</source>
        <translation>schéma, étiquettes, types, CoNLL, Quaero, renommer, fusionner, couleur</translation>
    </message>
    <message>
        <source>example, demo, tutorial, try</source>
        <translation>démonstration, tutoriel, essayer</translation>
    </message>
    <message>
        <source>save, write, download, PDF, JSON, CSV, HTML, training data</source>
        <translation>enregistrer, sauvegarder, écrire, télécharger, PDF, JSON, CSV, HTML, données d’entraînement</translation>
    </message>
    <message>
        <source>PDF, HTML, Markdown, print, publish, report, save</source>
        <translation>PDF, HTML, Markdown, imprimer, publier, rapport, enregistrer, sauvegarder</translation>
    </message>
    <message>
        <source>restore, save, copy, damaged, recover, earlier state</source>
        <translation>restaurer, sauvegarder, copie, endommagée, récupérer, état antérieur</translation>
    </message>
    <message>
        <source>preferences, options, language, typeface, reviewer</source>
        <translation>préférences, options, langue, police, relecteur, paramètres</translation>
    </message>
    <message>
        <source>close, exit, leave</source>
        <translation>fermer, sortir</translation>
    </message>
    <message>
        <source>revert, mistake, back</source>
        <translation>revenir, erreur, défaire</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <translation>refaire, répéter</translation>
    </message>
    <message>
        <source>log, journal, trace, who</source>
        <translation>journal, trace, qui</translation>
    </message>
    <message>
        <source>undo, revert, cancel</source>
        <translation>annuler, défaire, revenir</translation>
    </message>
    <message>
        <source>approve, validate, agree, right, yes</source>
        <translation>approuver, valider, accepter, juste, oui</translation>
    </message>
    <message>
        <source>unsure, later, question</source>
        <translation>incertain, plus tard, question</translation>
    </message>
    <message>
        <source>same, everywhere, batch, bulk</source>
        <translation>mêmes, partout, lot</translation>
    </message>
    <message>
        <source>same, everywhere, batch, bulk, approve</source>
        <translation>mêmes, partout, lot, approuver, valider</translation>
    </message>
    <message>
        <source>same, everywhere, batch, bulk, delete, remove</source>
        <translation>mêmes, partout, lot, supprimer, effacer</translation>
    </message>
    <message>
        <source>table, all, mentions</source>
        <translation>tableau, toutes, mentions</translation>
    </message>
    <message>
        <source>following, go on</source>
        <translation>prochain, continuer</translation>
    </message>
    <message>
        <source>previous, return</source>
        <translation>retour, arrière</translation>
    </message>
    <message>
        <source>amount, number, unit, change, edit</source>
        <translation>montant, nombre, unité, modifier</translation>
    </message>
    <message>
        <source>extend, grow, boundary, right</source>
        <translation>étendre, agrandir, limite, droite</translation>
    </message>
    <message>
        <source>shrink, boundary, right</source>
        <translation>réduire, limite, droite</translation>
    </message>
    <message>
        <source>extend, grow, boundary, left</source>
        <translation>étendre, agrandir, limite, gauche</translation>
    </message>
    <message>
        <source>shrink, boundary, left</source>
        <translation>réduire, limite, gauche</translation>
    </message>
    <message>
        <source>extend, letter, right</source>
        <translation>étendre, lettre, droite</translation>
    </message>
    <message>
        <source>shrink, letter, right</source>
        <translation>réduire, lettre, droite</translation>
    </message>
    <message>
        <source>extend, letter, left</source>
        <translation>étendre, lettre, gauche</translation>
    </message>
    <message>
        <source>shrink, letter, left</source>
        <translation>réduire, lettre, gauche</translation>
    </message>
    <message>
        <source>boilerplate, advertising, ignore, hide</source>
        <translation>publicité, habillage, ignorer, masquer</translation>
    </message>
    <message>
        <source>entities, people, organisations, places</source>
        <translation>entités, personnes, organisations, lieux</translation>
    </message>
    <message>
        <source>entity, person, spelling, aliases</source>
        <translation>entité, personne, orthographe, variantes</translation>
    </message>
    <message>
        <source>assertion, claim, create, new</source>
        <translation>affirmation, créer, nouveau</translation>
    </message>
    <message>
        <source>suggestion, draft</source>
        <translation>suggestion, brouillon</translation>
    </message>
    <message>
        <source>claims, assertions, list</source>
        <translation>affirmations, liste</translation>
    </message>
    <message>
        <source>done, finished, complete</source>
        <translation>terminé, fini, complet</translation>
    </message>
    <message>
        <source>empty, done, reject the rest</source>
        <translation>vide, terminé, rejeter le reste</translation>
    </message>
    <message>
        <source>back, before</source>
        <translation>retour, avant</translation>
    </message>
    <message>
        <source>metadata, author, headline, edit, URL</source>
        <translation>métadonnées, auteur, titre, modifier, URL</translation>
    </message>
    <message>
        <source>ignore, exclude, delete, remove, hide</source>
        <translation>ignorer, exclure, supprimer, enlever, masquer</translation>
    </message>
    <message>
        <source>unread, again, resume</source>
        <translation>non lu, encore, reprendre</translation>
    </message>
    <message>
        <source>doubtful, contradiction, contest</source>
        <translation>douteux, contradiction, contester</translation>
    </message>
    <message>
        <source>wrong, error, untrue</source>
        <translation>erroné, erreur, inexact</translation>
    </message>
    <message>
        <source>merge, combine, together, link</source>
        <translation>fusionner, réunir, ensemble, relier</translation>
    </message>
    <message>
        <source>separate, remove, unlink, apart</source>
        <translation>séparer, enlever, délier, à part</translation>
    </message>
    <message>
        <source>source, show, jump</source>
        <translation>source, montrer, ouvrir</translation>
    </message>
    <message>
        <source>search, filter</source>
        <translation>rechercher, filtrer</translation>
    </message>
    <message>
        <source>currency, euro, dollar, convert</source>
        <translation>devise, monnaie, euro, dollar, convertir</translation>
    </message>
    <message>
        <source>done, finished, several</source>
        <translation>terminé, fini, plusieurs</translation>
    </message>
    <message>
        <source>ignore, exclude, delete, remove, several</source>
        <translation>ignorer, exclure, supprimer, enlever, plusieurs</translation>
    </message>
    <message>
        <source>unread, again, several</source>
        <translation>non lu, encore, plusieurs</translation>
    </message>
    <message>
        <source>detect, highlight, analyse, model</source>
        <translation>détecter, surligner, analyser, modèle</translation>
    </message>
    <message>
        <source>accept, approve, all, batch, word</source>
        <translation>accepter, approuver, tous, lot, forme</translation>
    </message>
    <message>
        <source>reject, delete, all, batch, word</source>
        <translation>rejeter, supprimer, tous, lot, forme</translation>
    </message>
    <message>
        <source>following, go on, undecided</source>
        <translation>suivant, continuer, non décidé</translation>
    </message>
    <message>
        <source>open, sentence, place</source>
        <translation>ouvrir, phrase, endroit</translation>
    </message>
    <message>
        <source>search, look for, word</source>
        <translation>rechercher, mot</translation>
    </message>
    <message>
        <source>search, following</source>
        <translation>rechercher, prochain</translation>
    </message>
    <message>
        <source>search, back</source>
        <translation>rechercher, retour</translation>
    </message>
    <message>
        <source>find, look for, everywhere, word</source>
        <translation>trouver, partout, mot</translation>
    </message>
    <message>
        <source>fact sheet, PDF, HTML, print, publish, report, export, save</source>
        <translation>fiche de faits, PDF, HTML, imprimer, publier, rapport, exporter, enregistrer</translation>
    </message>
    <message>
        <source>disputes, contradictions, verify, what can be printed</source>
        <translation>désaccords, contradictions, vérifier, ce qu’on peut publier</translation>
    </message>
    <message>
        <source>forms, distinct, words, persons, organisations, batch, bulk</source>
        <translation>formes, distincts, mots, personnes, organisations, lot</translation>
    </message>
    <message>
        <source>zoom in, bigger, font</source>
        <translation>agrandir, zoom, police</translation>
    </message>
    <message>
        <source>zoom out, font</source>
        <translation>réduire, zoom, police</translation>
    </message>
    <message>
        <source>zoom, reset, font</source>
        <translation>zoom, rétablir, police</translation>
    </message>
    <message>
        <source>hide, boilerplate, collapse</source>
        <translation>masquer, habillage, réduire</translation>
    </message>
    <message>
        <source>screens, narrow, hide, navigation</source>
        <translation>écrans, étroit, masquer, navigation, volet</translation>
    </message>
    <message>
        <source>night, light, colours, black</source>
        <translation>nuit, clair, couleurs, noir</translation>
    </message>
    <message>
        <source>search, menu, actions</source>
        <translation>rechercher, menu, actions</translation>
    </message>
    <message>
        <source>shortcuts, help, hotkeys</source>
        <translation>raccourcis, aide, touches</translation>
    </message>
    <message>
        <source>bug, error, crash, help</source>
        <translation>bogue, erreur, plantage, aide</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>version, licence</translation>
    </message>
    <message>
        <source>reject, wrong, remove, one</source>
        <translation>rejeter, écarter, faux, retirer, une</translation>
    </message>
    <message>
        <source>clipboard, quote</source>
        <translation>presse-papiers, citer</translation>
    </message>
    <message>
        <source>clipboard, quote, cite, reference</source>
        <translation>presse-papiers, citer, citation, référence</translation>
    </message>
    <message>
        <source>learn, model, improve, version, scores</source>
        <translation>apprendre, modèle, améliorer, version, scores</translation>
    </message>
    <message>
        <source>sign, name, colour, person, switch</source>
        <translation>signer, nom, couleur, personne, changer</translation>
    </message>
    <message>
        <source>several, blind, readings, team, colleagues, who read what</source>
        <translation>plusieurs, aveugle, lectures, équipe, collègues, qui a lu quoi</translation>
    </message>
    <message>
        <source>package, send, colleague, export</source>
        <translation>paquet, envoyer, collègue, exporter</translation>
    </message>
    <message>
        <source>import, receive, colleague, combine</source>
        <translation>importer, recevoir, collègue, réunir</translation>
    </message>
    <message>
        <source>shared drive, exchange, colleagues</source>
        <translation>disque partagé, échanger, collègues</translation>
    </message>
    <message>
        <source>kappa, alpha, F1, confusion, measure</source>
        <translation>kappa, alpha, F1, confusion, mesure</translation>
    </message>
    <message>
        <source>rule, decide, left</source>
        <translation>trancher, décider, gauche</translation>
    </message>
    <message>
        <source>rule, decide, right</source>
        <translation>trancher, décider, droite</translation>
    </message>
    <message>
        <source>rule, decide</source>
        <translation>trancher, décider</translation>
    </message>
    <message>
        <source>rule, neither, reject, none</source>
        <translation>trancher, aucun, rejeter</translation>
    </message>
    <message>
        <source>why, explain, comment</source>
        <translation>pourquoi, expliquer, commentaire</translation>
    </message>
    <message>
        <source>article, show, jump</source>
        <translation>article, montrer, aller</translation>
    </message>
    <message>
        <source>adjudicate, rule, disagree, readers, side by side</source>
        <translation>adjuger, trancher, désaccord, relecteurs, côte à côte</translation>
    </message>
    <message>
        <source>draft, following, error</source>
        <translation>copie, suivant, erreur</translation>
    </message>
    <message>
        <source>draft, back</source>
        <translation>copie, retour, avant</translation>
    </message>
    <message>
        <source>draft, correct, replace, take over</source>
        <translation>copie, corriger, remplacer, reprendre</translation>
    </message>
    <message>
        <source>draft, ignore, hide, set aside</source>
        <translation>copie, ignorer, masquer, rejeter</translation>
    </message>
    <message>
        <source>draft, undo, bring back</source>
        <translation>copie, annuler, rétablir</translation>
    </message>
    <message>
        <source>draft, source, show, jump</source>
        <translation>copie, source, montrer, aller</translation>
    </message>
    <message>
        <source>write, type, text</source>
        <translation>modifier, taper, texte, papier</translation>
    </message>
    <message>
        <source>clipboard, version, text, check</source>
        <translation>presse-papiers, version, texte, vérifier, papier</translation>
    </message>
    <message>
        <source>file, Word, DOCX, ODT, check</source>
        <translation>fichier, Word, DOCX, ODT, vérifier, papier</translation>
    </message>
    <message>
        <source>draft, clipboard, notes</source>
        <translation>copie, presse-papiers, notes</translation>
    </message>
    <message>
        <source>draft, Word, DOCX, export, remarks</source>
        <translation>copie, Word, DOCX, exporter, remarques, sauvegarder</translation>
    </message>
    <message>
        <source>copy, check, proofread, verify, story, text</source>
        <translation>papier, brouillon, vérifier, relire, texte, article</translation>
    </message>
    <message>
        <source>dossier, person, PDF, HTML, profile, who said</source>
        <translation>dossier, personne, PDF, HTML, portrait, fiche, imprimer</translation>
    </message>
    <message>
        <source>OpenRefine, Wikidata, identifiers, CSV</source>
        <translation>OpenRefine, Wikidata, identifiants, CSV, réconcilier</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to, first steps</source>
        <translation>aide, manuel, documentation, mode d’emploi, premiers pas</translation>
    </message>
    <message>
        <source>join, combine, unite, move all</source>
        <translation>réunir, joindre, regrouper, tout déplacer</translation>
    </message>
    <message>
        <source>delete, remove, trash</source>
        <translation>supprimer, retirer, effacer, jeter</translation>
    </message>
    <message>
        <source>trash, removed, deleted, restore, empty, purge</source>
        <translation>supprimé, retiré, restaurer, vider, purger, effacé</translation>
    </message>
    <message>
        <source>transfer, sort, other dossier</source>
        <translation>transférer, ranger, autre dossier</translation>
    </message>
    <message>
        <source>delete, remove, trash, several</source>
        <translation>supprimer, retirer, effacer, jeter, plusieurs</translation>
    </message>
    <message>
        <source>clipboard, quote, cite, reference, paste</source>
        <translation>presse-papiers, citation, citer, référence, coller</translation>
    </message>
    <message>
        <source>verify, true, checked, right, person, document</source>
        <translation>vérifier, vrai, contrôlé, juste, personne, document</translation>
    </message>
    <message>
        <source>reject, delete, remove, wrong, no, unmark</source>
        <translation>rejeter, mention, supprimer, effacer, enlever, faux, non, refuser</translation>
    </message>
    <message>
        <source>undecided, skip, pending, to do</source>
        <translation>à décider, sauter, en attente, à faire</translation>
    </message>
    <message>
        <source>join, merge, same person, duplicates, combine</source>
        <translation>réunir ces noms, fusionner, même personne, doublons, réunir</translation>
    </message>
    <message>
        <source>confirm, state, approve, validate, all at once</source>
        <translation>confirmer, énoncer, approuver, valider, tout d’un coup</translation>
    </message>
    <message>
        <source>confirm, accept, approve, validate</source>
        <translation>confirmer les chiffres, accepter, approuver, valider</translation>
    </message>
    <message>
        <source>state, claim, create, new</source>
        <translation>énoncer, affirmation, créer, nouveau</translation>
    </message>
    <message>
        <source>review, read, article, home</source>
        <translation>relecture, lire, article, accueil</translation>
    </message>
    <message>
        <source>overview, progress, statistics, charts, work</source>
        <translation>vue d’ensemble, avancement, statistiques, graphiques, travail</translation>
    </message>
    <message>
        <source>recoupement, compare, cross-check, table, sources, contradict</source>
        <translation>recoupement, comparer, vérifier, tableau, sources, contradictions</translation>
    </message>
    <message>
        <source>rejected, deleted, removed, hidden</source>
        <translation>rejetées, supprimées, enlevées, masquées</translation>
    </message>
    <message>
        <source>confirm, accept, keep, right, one</source>
        <translation>confirmer, accepter, retenir, juste, une</translation>
    </message>
    <message>
        <source>done, confirm the rest, accept all, approve</source>
        <translation>terminé, confirmer le reste, tout accepter, valider</translation>
    </message>
    <message>
        <source>relation, link, connect, role, subject, organisation</source>
        <translation>relation, lien, rattacher, rôle, sujet, organisation</translation>
    </message>
</context>
<context>
    <name>CompanyController</name>
    <message>
        <source>Ruled on · stored</source>
        <translation>Tranché · enregistré</translation>
    </message>
    <message>
        <source>{name} is reviewing from now on.</source>
        <translation>{name} relit à partir de maintenant.</translation>
    </message>
    <message>
        <source>There is no dossier to share yet: make one, or merge the package of a colleague.</source>
        <translation>Il n’y a pas encore de dossier à partager&#xa0;: créez-en un, ou fusionnez le paquet d’un collègue.</translation>
    </message>
    <message>
        <source>Share “{name}”</source>
        <translation>Partager «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new decision(s)</source>
        <translation>
            <numerusform>%Ln nouvelle décision</numerusform>
            <numerusform>%Ln nouvelles décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions of {reviewers} are dated later than now: a clock is wrong</source>
        <translation>des décisions de {reviewers} portent une date à venir&#xa0;: une horloge est mal réglée</translation>
    </message>
    <message>
        <source>the dossier lies in {folder} for the others</source>
        <translation>le dossier est déposé dans {folder} pour les autres</translation>
    </message>
    <message>
        <source>the folder also has {dossiers}, which you do not have</source>
        <translation>le dossier partagé contient aussi {dossiers}, que vous n’avez pas</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to rule on</source>
        <translation>
            <numerusform>%Ln désaccord à trancher</numerusform>
            <numerusform>%Ln désaccords à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Voir les désaccords</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and every decision on them are in {file}.</source>
        <translation>
            <numerusform>%Ln article et toutes les décisions prises sont dans {file}.</numerusform>
            <numerusform>%Ln articles et toutes les décisions prises sont dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparingBar</name>
    <message>
        <source>The articles are being compared…</source>
        <translation>Comparaison des articles en cours…</translation>
    </message>
    <message>
        <source>How much is compared</source>
        <translation>Part des articles déjà comparée</translation>
    </message>
</context>
<context>
    <name>ContextMenuController</name>
    <message>
        <source>Copy the sourced sentence</source>
        <translation>Copier la phrase sourcée</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <source>Marked or not</source>
        <translation>Surligné ou non</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Outside the article</source>
        <translation>Hors de l’article</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Value of the fact</source>
        <translation>Valeur du fait</translation>
    </message>
    <message>
        <source>Subject of the fact</source>
        <translation>De qui, de quoi parle le fait</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Controllers</name>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were not stored.</source>
        <translation>
            <numerusform>%Ln décision n’a pas été enregistrée.</numerusform>
            <numerusform>%Ln décisions n’ont pas été enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Store again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Confirm the rest, article read</source>
        <translation>Confirmer le reste, article lu</translation>
    </message>
    <message>
        <source>Set aside the rest, article read</source>
        <translation>Écarter le reste, article lu</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The library does not open</source>
        <translation>La bibliothèque ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Remettre cette sauvegarde</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Close Recoupe</source>
        <translation>Fermer Recoupe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What could not be brought back:</source>
        <translation>Ce qui n’a pas pu être récupéré&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{what} · stored</source>
        <translation>{what} · enregistré</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name of the dossier (an existing one is added to):</source>
        <translation>Nom du dossier (s’il existe, on y ajoute)&#xa0;:</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Qui relit&#x202f;?</translation>
    </message>
    <message>
        <source>Who reviews? Your name signs every decision; it is asked only once.</source>
        <translation>Qui relit&#x202f;? Votre nom signe chaque décision&#x202f;; il n’est demandé qu’une fois.</translation>
    </message>
    <message>
        <source>Recoupe packages (*.recoupe)</source>
        <translation>Paquets Recoupe (*.recoupe)</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Textes et documents</translation>
    </message>
    <message>
        <source>Read reconciled names</source>
        <translation>Relire des noms rapprochés</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre une pièce</translation>
    </message>
    <message>
        <source>Merge a package</source>
        <translation>Fusionner un paquet</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier de fichiers</translation>
    </message>
    <message>
        <source>Folder that everybody synchronises</source>
        <translation>Dossier que tout le monde synchronise</translation>
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
        <translation>Pas encore de dossier</translation>
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
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>Dossier: {name}</source>
        <translation>Dossier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>DotPlot</name>
    <message>
        <source>Values by source</source>
        <translation>Valeurs par source</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>In doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>In doubt: {comment}</source>
        <translation>Doute&#xa0;: {comment}</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>My draft</source>
        <translation>Ma copie</translation>
    </message>
    <message>
        <source>Paste the draft here, or write it: its figures and names are checked.</source>
        <translation>Collez ici votre copie, ou écrivez-la&#xa0;: ses chiffres et ses noms sont vérifiés.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The articles are being compared…</source>
        <translation>Comparaison des articles en cours…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>La première fois, cela prend un instant.</translation>
    </message>
    <message>
        <source>The recogniser is still reading</source>
        <translation>L’analyse est encore en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait for it; facts appear here as soon as two of them are read.</source>
        <translation>
            <numerusform>%Ln article attend&#x202f;; les faits paraissent ici dès que deux articles sont lus.</numerusform>
            <numerusform>%Ln articles attendent&#x202f;; les faits paraissent ici dès que deux d’entre eux sont lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are printed once.</source>
        <translation>
            <numerusform>%Ln chiffre ne figure qu’une fois.</numerusform>
            <numerusform>%Ln chiffres ne figurent qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is printed once</source>
        <translation>Montrer ce qui ne figure qu’une fois</translation>
    </message>
    <message>
        <source>No fact is as you wish</source>
        <translation>Aucun fait ne répond à ces filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are hidden by the filters above.</source>
        <translation>
            <numerusform>%Ln fait est masqué par les filtres ci-dessus.</numerusform>
            <numerusform>%Ln faits sont masqués par les filtres ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>It takes at least two articles to compare them</source>
        <translation>Il faut au moins deux articles pour les comparer</translation>
    </message>
    <message>
        <source>Import another article about the same events: what both publish will stand side by side here.</source>
        <translation>Importez un autre article sur les mêmes événements&#xa0;: ce que tous deux publient sera mis côte à côte ici.</translation>
    </message>
    <message>
        <source>No figure was found in these articles. Mark one in an article, or import other articles.</source>
        <translation>Aucun chiffre n’a été trouvé dans ces articles. Marquez-en un dans un article, ou importez d’autres articles.</translation>
    </message>
    <message>
        <source>No fact is published by two articles</source>
        <translation>Aucun fait ne figure dans deux articles</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Click a name to go through the places where it stands.</source>
        <translation>Cliquez sur un nom pour parcourir les endroits où il se trouve.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>≈ {name}: the same?</source>
        <translation>≈ {name}&#xa0;: le même&#x202f;?</translation>
    </message>
    <message>
        <source>The letters are alike by {share}.</source>
        <translation>Les lettres se ressemblent à {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Becomes one “{name}”, %n time(s):</source>
        <translation>
            <numerusform>Devient «&#xa0;{name}&#xa0;», %Ln fois&#xa0;:</numerusform>
            <numerusform>Devient «&#xa0;{name}&#xa0;», %Ln fois&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Different kinds: is it the same? Press again to join them.</source>
        <translation>Natures différentes&#xa0;: est-ce la même chose&#x202f;? Appuyez de nouveau pour réunir.</translation>
    </message>
    <message>
        <source>{name}: {label}, {times}</source>
        <translation>{name}&#xa0;: {label}, {times}</translation>
    </message>
</context>
<context>
    <name>EntityController</name>
    <message>
        <source>Written to {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) identified</source>
        <translation>
            <numerusform>%n nom identifié</numerusform>
            <numerusform>%n noms identifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this dossier: {names}</source>
        <translation>absents de ce dossier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>no identifier of Wikidata: {names}</source>
        <translation>identifiants Wikidata non reconnus&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>optional: Q312, or the address of its page</source>
        <translation>facultatif&#xa0;: Q312, ou l’adresse de sa page</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Autre graphie</translation>
    </message>
    <message>
        <source>add another spelling</source>
        <translation>ajouter une graphie</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation>Où il est nommé</translation>
    </message>
    <message>
        <source>Who the chosen highlights mean</source>
        <translation>Qui désignent les passages choisis</translation>
    </message>
    <message>
        <source>the chosen highlights mean…</source>
        <translation>les passages choisis désignent…</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of {name}</source>
        <translation>
            <numerusform>%Ln passage de {name}</numerusform>
            <numerusform>%Ln passages de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Take this spelling out</source>
        <translation>Séparer cette graphie</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Les séparer</translation>
    </message>
    <message>
        <source>Understood: {identifier}</source>
        <translation>Compris&#xa0;: {identifier}</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>A fact, as Recoupe will show it to you</source>
        <translation>Un fait, tel que Recoupe vous le présentera</translation>
    </message>
    <message>
        <source>Jobs cut at Montclar</source>
        <translation>Postes supprimés à Montclar</translation>
    </message>
    <message>
        <source>&lt;b&gt;412&lt;/b&gt; in 5 sources, &lt;b&gt;450&lt;/b&gt; in 1</source>
        <translation>&lt;b&gt;412&lt;/b&gt; dans 5 sources, &lt;b&gt;450&lt;/b&gt; dans 1</translation>
    </message>
    <message>
        <source>“Some 412 jobs will go.”</source>
        <translation>«&#xa0;Quelque 412 postes seront supprimés.&#xa0;»</translation>
    </message>
    <message>
        <source>News agency · 12 Nov. 2026</source>
        <translation>Agence de presse · 12 nov. 2026</translation>
    </message>
    <message>
        <source>“450 jobs are at risk.”</source>
        <translation>«&#xa0;450 emplois sont menacés.&#xa0;»</translation>
    </message>
    <message>
        <source>Local radio · 12 Nov. 2026</source>
        <translation>Radio locale · 12 nov. 2026</translation>
    </message>
    <message>
        <source>✓ Verified with the management</source>
        <translation>✓ Vérifié auprès de la direction</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>fact sheet</source>
        <translation>fiche de faits</translation>
    </message>
    <message>
        <source>Fact sheet – web page</source>
        <translation>Fiche de faits – page web</translation>
    </message>
    <message>
        <source>To publish or to send: one file that opens in any browser, on a phone too.</source>
        <translation>À publier ou à envoyer&#xa0;: un seul fichier, qui s’ouvre dans tout navigateur, sur un téléphone aussi.</translation>
    </message>
    <message>
        <source>Fact sheet – PDF</source>
        <translation>Fiche de faits – PDF</translation>
    </message>
    <message>
        <source>To print, to sign or to keep: numbered pages that look the same everywhere.</source>
        <translation>À imprimer, à signer ou à garder&#xa0;: des pages numérotées, identiques partout.</translation>
    </message>
    <message>
        <source>Fact sheet – Markdown</source>
        <translation>Fiche de faits – Markdown</translation>
    </message>
    <message>
        <source>To paste into notes or into the newsroom’s publishing system.</source>
        <translation>À coller dans des notes ou dans l’outil de publication de la rédaction.</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>Table of facts</source>
        <translation>Tableau des faits</translation>
    </message>
    <message>
        <source>For a spreadsheet: a row for each fact, whatever its status, with its sources.</source>
        <translation>Pour un tableur&#xa0;: une ligne par fait, quel que soit son statut, avec ses sources.</translation>
    </message>
    <message>
        <source>Table of facts – Excel</source>
        <translation>Tableau des faits – Excel</translation>
    </message>
    <message>
        <source>A workbook in which numbers are numbers, days are days and sources are links.</source>
        <translation>Un classeur où les nombres sont des nombres, les jours des jours et les sources des liens.</translation>
    </message>
    <message>
        <source>Facts for programs (JSON)</source>
        <translation>Faits pour des programmes (JSON)</translation>
    </message>
    <message>
        <source>For the newsroom’s own tools: verified facts with evidence, verdicts and history.</source>
        <translation>Pour les outils de la rédaction&#xa0;: les faits vérifiés, avec preuves, verdicts et historique.</translation>
    </message>
    <message>
        <source>claim review</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>Annotations of the articles</source>
        <translation>Annotations des articles</translation>
    </message>
    <message>
        <source>W3C Web Annotations: each fact and each confirmed highlight at its exact words.</source>
        <translation>Annotations web du W3C&#xa0;: chaque fait et chaque passage confirmé, à ses mots exacts.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>données d’apprentissage</translation>
    </message>
    <message>
        <source>Training data – spaCy</source>
        <translation>Données d’apprentissage – spaCy</translation>
    </message>
    <message>
        <source>To train a language model on what was confirmed in articles read to the end.</source>
        <translation>Pour entraîner un modèle de langue sur ce qui a été confirmé dans les articles lus jusqu’au bout.</translation>
    </message>
    <message>
        <source>Training data – JSON lines</source>
        <translation>Données d’apprentissage – lignes JSON</translation>
    </message>
    <message>
        <source>Texts with confirmed names and figures, for scripts and other models.</source>
        <translation>Les textes avec les noms et chiffres confirmés, pour des scripts et d’autres modèles.</translation>
    </message>
    <message>
        <source>Training data – CoNLL</source>
        <translation>Données d’apprentissage – CoNLL</translation>
    </message>
    <message>
        <source>A word a line with its label: the format that most name recognisers train on.</source>
        <translation>Un mot par ligne avec son étiquette&#xa0;: le format sur lequel s’entraînent la plupart des outils.</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>For Label Studio</source>
        <translation>Pour Label Studio</translation>
    </message>
    <message>
        <source>Articles read to the end, to go on with in Label Studio.</source>
        <translation>Les articles lus jusqu’au bout, pour continuer dans Label Studio.</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>For doccano</source>
        <translation>Pour doccano</translation>
    </message>
    <message>
        <source>Articles read to the end, to go on with in doccano.</source>
        <translation>Les articles lus jusqu’au bout, pour continuer dans doccano.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>For Prodigy</source>
        <translation>Pour Prodigy</translation>
    </message>
    <message>
        <source>Articles read to the end, in the words of spaCy, as tasks of Prodigy.</source>
        <translation>Les articles lus jusqu’au bout, découpés en mots par spaCy, en tâches de Prodigy.</translation>
    </message>
    <message>
        <source>INCEpTION</source>
        <translation>INCEpTION</translation>
    </message>
    <message>
        <source>For INCEpTION</source>
        <translation>Pour INCEpTION</translation>
    </message>
    <message>
        <source>Articles read to the end as UIMA CAS (JSON), a file each.</source>
        <translation>Les articles lus jusqu’au bout en UIMA CAS (JSON), un fichier chacun.</translation>
    </message>
    <message>
        <source>Fact checks for indexes (ClaimReview)</source>
        <translation>Vérifications pour les annuaires (ClaimReview)</translation>
    </message>
    <message>
        <source>ClaimReview of schema.org: for the page of the sheet, read by indexes of fact checks and their networks.</source>
        <translation>ClaimReview de schema.org&#xa0;: pour la page de la fiche, lu par les annuaires de vérifications et leurs réseaux.</translation>
    </message>
    <message>
        <source>Fact sheet – Word</source>
        <translation>Fiche de faits – Word</translation>
    </message>
    <message>
        <source>To go on writing in, on the desk’s own template where the settings name one.</source>
        <translation>Pour continuer à écrire, sur le modèle de la rédaction si les réglages en indiquent un.</translation>
    </message>
    <message>
        <source>Fact sheet – LibreOffice</source>
        <translation>Fiche de faits – LibreOffice</translation>
    </message>
    <message>
        <source>The same as OpenDocument text, with a template of its own.</source>
        <translation>La même en texte OpenDocument, avec son propre modèle.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>Names – OpenRefine</source>
        <translation>Noms – OpenRefine</translation>
    </message>
    <message>
        <source>People, organisations and places with identifiers, to reconcile and read back.</source>
        <translation>Personnes, organisations et lieux avec leurs identifiants, à rapprocher puis à relire ici.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Open a dossier first: what leaves is taken from it.</source>
        <translation>Ouvrez d’abord un dossier&#xa0;: c’est de lui que part ce qui est exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln fait exporté vers {path}</numerusform>
            <numerusform>%Ln faits exportés vers {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln article exporté vers {path}</numerusform>
            <numerusform>%Ln articles exportés vers {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is verified yet: the file has no fact in it.</source>
        <translation>Rien n’est encore vérifié&#xa0;: le fichier ne contient aucun fait.</translation>
    </message>
    <message>
        <source>No article was read to the end yet: the file has none in it.</source>
        <translation>Aucun article n’est encore lu jusqu’au bout&#xa0;: le fichier n’en contient aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exported to {path}</source>
        <translation>
            <numerusform>%n nom exporté dans {path}</numerusform>
            <numerusform>%n noms exportés dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as sentences that name their sources</source>
        <translation>Copié, en phrases qui nomment leurs sources</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export – {dossier}</source>
        <translation>Exporter – {dossier}</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qu’il faut exporter</translation>
    </message>
    <message>
        <source>Which facts</source>
        <translation>Quels faits</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How the sheet will look</source>
        <translation>Aspect de la fiche</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>This format is for programs: there is nothing in it to read.</source>
        <translation>Ce format est fait pour des programmes&#xa0;: il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>No article is read to the end yet: decide its highlights, then mark it as read.</source>
        <translation>Aucun article n’est encore lu jusqu’au bout&#xa0;: relisez ses passages, puis marquez-le comme lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read to the end</source>
        <translation>
            <numerusform>%Ln article lu jusqu’au bout</numerusform>
            <numerusform>%Ln articles lus jusqu’au bout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), whatever their status</source>
        <translation>
            <numerusform>%Ln fait, quel que soit son statut</numerusform>
            <numerusform>%Ln faits, quel que soit leur statut</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact is verified yet: confirm a figure, make a fact of it, then verify it.</source>
        <translation>Aucun fait n’est encore vérifié&#xa0;: confirmez un chiffre, créez-en un fait, puis vérifiez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n verified fact(s)</source>
        <translation>
            <numerusform>%Ln fait vérifié</numerusform>
            <numerusform>%Ln faits vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed or false</source>
        <translation>
            <numerusform>%Ln contesté ou faux</numerusform>
            <numerusform>%Ln contestés ou faux</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>Impossible de le montrer pour l’instant.</translation>
    </message>
    <message>
        <source>https:// address of the page on which it will stand</source>
        <translation>https:// adresse de la page où ce sera publié</translation>
    </message>
    <message>
        <source>Address of the page on which it will stand</source>
        <translation>Adresse de la page où ce sera publié</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>A table with the sources by name, without quotations</source>
        <translation>Un tableau avec le nom des sources, sans citations</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the sourced sentences</source>
        <translation>Copier les phrases sourcées</translation>
    </message>
    <message>
        <source>How the table begins</source>
        <translation>Début du tableau</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the fact with all of its quotes</source>
        <translation>Ouvrir le fait avec toutes ses citations</translation>
    </message>
</context>
<context>
    <name>FactChecklist</name>
    <message>
        <source>Which facts</source>
        <translation>Quels faits</translation>
    </message>
</context>
<context>
    <name>FactController</name>
    <message>
        <source>This article proposes no more facts.</source>
        <translation>Cet article ne propose plus de faits.</translation>
    </message>
</context>
<context>
    <name>FactDetails</name>
    <message>
        <source>Sources and checks of the fact</source>
        <translation>Sources et vérifications du fait</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>article {n}</source>
        <translation>article {n}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>{status}: {reviewer}, {when}</source>
        <translation>{status}&#xa0;: {reviewer}, {when}</translation>
    </message>
    <message>
        <source>against: {source}</source>
        <translation>source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} of %n quote(s) kept</source>
        <translation>
            <numerusform>{confirmed} citation retenue sur %Ln</numerusform>
            <numerusform>{confirmed} citations retenues sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>A fact of this figure</source>
        <translation>Un fait créé de ce chiffre</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>amount of the offer</source>
        <translation>montant de l’offre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le conseil d’administration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Vérifié auprès de</translation>
    </message>
    <message>
        <source>the annual report</source>
        <translation>le rapport annuel</translation>
    </message>
    <message>
        <source>Save the fact</source>
        <translation>Enregistrer le fait</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save and verify</source>
        <translation>Enregistrer et vérifier</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De qui, de quoi&#xa0;?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Quoi&#xa0;?</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Quote: “{words}”</source>
        <translation>Citation&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FactHead</name>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Back to what is to be settled</source>
        <translation>Revenir à ce qui est à trancher</translation>
    </message>
    <message>
        <source>Previous fact (Page up)</source>
        <translation>Fait précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Next fact (Page down)</source>
        <translation>Fait suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
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
            <numerusform>%n source indépendante</numerusform>
            <numerusform>%n sources indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) over a dispatch</source>
        <translation>
            <numerusform>dont %n reprise d’une dépêche</numerusform>
            <numerusform>dont %n reprises d’une dépêche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactStatus</name>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Confirm a figure, then press F to make a fact of it.</source>
        <translation>Confirmez un chiffre, puis appuyez sur F pour en faire un fait.</translation>
    </message>
    <message>
        <source>Find in the facts</source>
        <translation>Chercher dans les faits</translation>
    </message>
    <message>
        <source>Status of the facts</source>
        <translation>Statut des faits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>✓ Verify…</source>
        <translation>✓ Vérifier…</translation>
    </message>
    <message>
        <source>≠ Dispute…</source>
        <translation>≠ Contester…</translation>
    </message>
    <message>
        <source>✗ False…</source>
        <translation>✗ Faux…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>? Reset</source>
        <translation>? Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) proposed by this article</source>
        <translation>
            <numerusform>%Ln fait proposé par cet article</numerusform>
            <numerusform>%Ln faits proposés par cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click, or Enter, to make a fact of it</source>
        <translation>Double-clic ou Entrée pour en faire un fait</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%Ln fait</numerusform>
            <numerusform>%Ln faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%Ln vérifié</numerusform>
            <numerusform>%Ln vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Words in the facts</source>
        <translation>Mots dans les faits</translation>
    </message>
    <message>
        <source>Words, a name, a figure…</source>
        <translation>Des mots, un nom, un chiffre…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>{what}: all</source>
        <translation>{what}&#xa0;: tous</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the facts</source>
        <translation>Filtrer les faits</translation>
    </message>
    <message>
        <source>No longer only: {what}</source>
        <translation>Ne plus filtrer&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%Ln converti</numerusform>
            <numerusform>%Ln convertis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounded</source>
        <translation>
            <numerusform>%Ln arrondi</numerusform>
            <numerusform>%Ln arrondis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) in several articles</source>
        <translation>
            <numerusform>%Ln fait dans plusieurs articles</numerusform>
            <numerusform>%Ln faits dans plusieurs articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}: {parts}</source>
        <translation>{facts}&#xa0;: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%Ln vérifié</numerusform>
            <numerusform>%Ln vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%Ln contredit</numerusform>
            <numerusform>%Ln contredits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%Ln concorde</numerusform>
            <numerusform>%Ln concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One source only (%n)</source>
        <translation>
            <numerusform>Une seule source (%Ln)</numerusform>
            <numerusform>Une seule source (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
</context>
<context>
    <name>ForeignLabelsDialog</name>
    <message>
        <source>Labels of another tool</source>
        <translation>Étiquettes d’un autre outil</translation>
    </message>
    <message>
        <source>Take the marks over</source>
        <translation>Reprendre les annotations</translation>
    </message>
    <message>
        <source>Without these marks</source>
        <translation>Sans ces annotations</translation>
    </message>
    <message>
        <source>The file holds marks with labels that are not known here. What is each of them? It is asked once; the settings (Import) show what was answered.</source>
        <translation>Le fichier contient des annotations dont les étiquettes ne sont pas connues ici. À quoi correspond chacune&#x202f;? La question n’est posée qu’une fois&#x202f;; les réponses se retrouvent dans les réglages (Import).</translation>
    </message>
</context>
<context>
    <name>GoldForm</name>
    <message>
        <source>Labels to export</source>
        <translation>Étiquettes à exporter</translation>
    </message>
    <message>
        <source>How figures are written</source>
        <translation>Comment les chiffres sont écrits</translation>
    </message>
    <message>
        <source>figures apart</source>
        <translation>chiffres à part</translation>
    </message>
    <message>
        <source>figures among the names</source>
        <translation>chiffres parmi les noms</translation>
    </message>
    <message>
        <source>without figures</source>
        <translation>sans les chiffres</translation>
    </message>
    <message>
        <source>Whose decisions leave</source>
        <translation>Les décisions qui sortent</translation>
    </message>
    <message>
        <source>gold: what holds</source>
        <translation>référence&#xa0;: ce qui vaut</translation>
    </message>
    <message>
        <source>what most readers say</source>
        <translation>ce que dit la majorité</translation>
    </message>
    <message>
        <source>each reader’s own</source>
        <translation>chaque lecture à part</translation>
    </message>
    <message>
        <source>Licence, for the data statement</source>
        <translation>Licence, pour la notice des données</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>{name} seulement</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>{some} of {all} labels</source>
        <translation>{some} étiquettes sur {all}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>says nothing of it</source>
        <translation>n’en dit rien</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>taken over from {source}</source>
        <translation>repris de {source}</translation>
    </message>
    <message>
        <source>{printed}: {told}</source>
        <translation>{printed}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>(not named yet)</source>
        <translation>(pas encore nommé)</translation>
    </message>
    <message>
        <source>grouped by hand</source>
        <translation>groupé à la main</translation>
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
            <numerusform>%Ln source indépendante sur {all}</numerusform>
            <numerusform>%Ln sources indépendantes sur {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>same dispatch</source>
        <translation>même dépêche</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à relire</translation>
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
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
</context>
<context>
    <name>GuidelinesController</name>
    <message>
        <source>Guidelines belong to a dossier: make one, or import articles.</source>
        <translation>Les consignes vont avec un dossier&#xa0;: créez-en un, ou importez des articles.</translation>
    </message>
    <message>
        <source>The sentence is an example in the guidelines now.</source>
        <translation>La phrase est maintenant un exemple dans les consignes.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the dossier</source>
        <translation>Consignes du dossier</translation>
    </message>
    <message>
        <source>Nothing is agreed on yet. Write here what everybody who reviews this dossier should know:

– which names count, and how far they reach: “Mayor Dubois” or “Dubois”?
– which figures are not worth a fact
– in which unit and currency values are given
– whom to ask in case of doubt</source>
        <translation>Rien n’est encore convenu. Écrivez ici ce que doivent savoir tous ceux qui relisent ce dossier&#xa0;:

– quels noms comptent, et jusqu’où ils vont&#xa0;: «&#xa0;le maire Dubois&#xa0;» ou «&#xa0;Dubois&#xa0;»&#x202f;?
– quels chiffres ne méritent pas un fait
– dans quelle unité et quelle monnaie noter les valeurs
– à qui demander en cas de doute</translation>
    </message>
    <message>
        <source>Stored as you write</source>
        <translation>Enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Saisie en cours…</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
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
        <translation>Cette décision est déjà annulée.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing was decided here yet. Every decision will stand here, newest first.</source>
        <translation>Rien n’a encore été décidé. Chaque décision s’inscrira ici, la plus récente en tête.</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Decisions of</source>
        <translation>Décisions de</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Cet article seulement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir cette décision</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler cette décision</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) or file(s) found</source>
        <translation>
            <numerusform>%n article ou fichier trouvé</numerusform>
            <numerusform>%n articles ou fichiers trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%Ln fichier examiné</numerusform>
            <numerusform>%Ln fichiers examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>Chargement du modèle de langue…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) recognised</source>
        <translation>
            <numerusform>Articles analysés&#xa0;: {done} sur %Ln</numerusform>
            <numerusform>Articles analysés&#xa0;: {done} sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Sample: an offer for OpenAI</source>
        <translation>Exemple&#xa0;: une offre pour OpenAI</translation>
    </message>
    <message>
        <source>The example is missing from this installation. Bring articles of your own instead.</source>
        <translation>L’exemple manque dans cette installation. Apportez plutôt vos propres articles.</translation>
    </message>
    <message>
        <source>Recoupe does not fetch pages: copy the text of the page, then paste it here.</source>
        <translation>Recoupe ne va pas chercher les pages&#xa0;: copiez le texte de la page, puis collez-le ici.</translation>
    </message>
    <message>
        <source>There is no article there: nothing was imported.</source>
        <translation>Il n’y a aucun article à cet endroit&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>New name of the dossier:</source>
        <translation>Nouveau nom du dossier&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; what was finished is kept</source>
        <translation>arrêté&#x202f;; ce qui était fini est gardé</translation>
    </message>
    <message>
        <source>Show each file</source>
        <translation>Voir chaque fichier</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Lecture de ce qui a été copié…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What the last import brought</source>
        <translation>Bilan du dernier import</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier de fichiers&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>ImportSettingsPage</name>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers de fichiers surveillés</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier de fichiers…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Ne plus le surveiller</translation>
    </message>
    <message>
        <source>While Recoupe is open, what appears in these folders is imported into their dossier.</source>
        <translation>Tant que Recoupe est ouvert, ce qui arrive dans ces dossiers de fichiers est importé dans le dossier indiqué.</translation>
    </message>
    <message>
        <source>What the labels of other tools are here:</source>
        <translation>Ce que valent ici les étiquettes d’autres outils&#xa0;:</translation>
    </message>
    <message>
        <source>No label of another tool was asked about yet.</source>
        <translation>Aucune étiquette d’un autre outil n’a encore été rencontrée.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What appears in “{folder}” goes into the dossier (made if new):</source>
        <translation>Ce qui arrive dans «&#xa0;{folder}&#xa0;» va dans le dossier (créé s’il n’existe pas)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Name of the dossier (an existing one is added to)</source>
        <translation>Nom du dossier (un dossier existant est complété)</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation>
            <numerusform>%n fichier ignoré</numerusform>
            <numerusform>%n fichiers ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importer %n article</numerusform>
            <numerusform>Importer %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingTable</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>= In the dossier already, as “{title}”</source>
        <translation>= Déjà dans le dossier&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Version of “{title}”</source>
        <translation>Version de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) differ.</source>
        <translation>
            <numerusform>%n autre phrase diffère.</numerusform>
            <numerusform>%n autres phrases diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) for an article that is there</source>
        <translation>
            <numerusform>%n annotation pour un article déjà présent</numerusform>
            <numerusform>%n annotations pour un article déjà présent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>{about}: {value}</source>
        <translation>{about}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Verified with</source>
        <translation>Vérifié auprès de</translation>
    </message>
    <message>
        <source>a person, a document: “the registry, by telephone”</source>
        <translation>une personne, un document&#xa0;: le greffe, hier</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>La valeur retenue</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
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
        <translation>{others}. La fiche de faits le signalera.</translation>
    </message>
    <message numerus="yes">
        <source>{value} in %n source(s)</source>
        <translation>
            <numerusform>{value} dans %n source</numerusform>
            <numerusform>{value} dans %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified with {source}</source>
        <translation>Vérifié auprès de {source}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>LabelButtons</name>
    <message>
        <source>Fewer labels ▴</source>
        <translation>Moins d’étiquettes ▴</translation>
    </message>
    <message>
        <source>Other labels ▾</source>
        <translation>Autres étiquettes ▾</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelChoices</name>
    <message>
        <source>leave it out</source>
        <translation>laisser de côté</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The dossier has other labels now: what was decided stays as it was.</source>
        <translation>Le dossier a d’autres étiquettes&#xa0;: ce qui a été décidé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels – {dossier}</source>
        <translation>Étiquettes – {dossier}</translation>
    </message>
    <message>
        <source>Labels of the dossier</source>
        <translation>Étiquettes du dossier</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Word in exports</source>
        <translation>Mot dans les exports</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Attributes and their values</source>
        <translation>Attributs et leurs valeurs</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ready schemes</source>
        <translation>Schémas prêts</translation>
    </message>
    <message>
        <source>The house&apos;s labels</source>
        <translation>Les étiquettes de la maison</translation>
    </message>
    <message>
        <source>CoNLL-2003: PER, ORG, LOC, MISC</source>
        <translation>CoNLL-2003&#xa0;: PER, ORG, LOC, MISC</translation>
    </message>
    <message>
        <source>Quaero, coarse types: pers, loc, org, func, prod, event, amount, time</source>
        <translation>Quaero, grands types&#xa0;: pers, loc, org, func, prod, event, amount, time</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Désigne</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Renaming a label or merging two changes nothing of what was decided, and shows everywhere.</source>
        <translation>Renommer une étiquette ou en fusionner deux ne change rien à ce qui a été décidé, et se voit partout.</translation>
    </message>
    <message>
        <source>Highlights have this label: merge it into another one instead.</source>
        <translation>Des passages portent cette étiquette&#xa0;: fusionnez-la plutôt avec une autre.</translation>
    </message>
    <message>
        <source>Figures: {kinds}</source>
        <translation>Chiffres&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Names, and what was marked as {labels}</source>
        <translation>Noms, et ce qui était marqué {labels}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This cannot be used yet: {reason}.</source>
        <translation>Pas encore utilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>role: victim, witness
organisation: → ORG</source>
        <translation>rôle&#xa0;: victime, témoin
organisation&#xa0;: → ORG</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of what is written</source>
        <translation>Langue de ce qui est écrit</translation>
    </message>
</context>
<context>
    <name>MemoryController</name>
    <message numerus="yes">
        <source>%n other passage(s) proposed otherwise, by your decisions</source>
        <translation>
            <numerusform>%Ln autre passage proposé autrement, d’après vos choix</numerusform>
            <numerusform>%Ln autres passages proposés autrement, d’après vos choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other “{words}” proposed as {label}</source>
        <translation>
            <numerusform>%Ln autre «&#xa0;{words}&#xa0;» proposé comme {label}</numerusform>
            <numerusform>%Ln autres «&#xa0;{words}&#xa0;» proposés comme {label}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>an unseen sign turns the writing here: compare with the source</source>
        <translation>un signe invisible retourne l’écriture ici&#xa0;: comparez avec la source</translation>
    </message>
</context>
<context>
    <name>MentionFilters</name>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>{flag} Doubtful</source>
        <translation>{flag} En doute</translation>
    </message>
    <message>
        <source>Only what is in doubt</source>
        <translation>Seulement les passages en doute</translation>
    </message>
    <message>
        <source>Only scores below</source>
        <translation>Seulement les scores sous</translation>
    </message>
    <message>
        <source>Only scores below this</source>
        <translation>Seulement les scores inférieurs à celui-ci</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>Tout score</translation>
    </message>
</context>
<context>
    <name>MentionPanel</name>
    <message>
        <source>what is in doubt?</source>
        <translation>qu’est-ce qui fait doute&#x202f;?</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Ce qui fait doute</translation>
    </message>
    <message>
        <source>Chosen together</source>
        <translation>Choisies ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a highlight, or press {key} for the next one to review. Select words to mark them.</source>
        <translation>Cliquez sur un passage, ou appuyez sur {key} pour le suivant à relire. Sélectionnez des mots pour les marquer.</translation>
    </message>
    <message>
        <source>Confirm, set aside or label them all in one step. Escape lets them go.</source>
        <translation>Confirmez, écartez ou étiquetez-les tous en une fois. Échap les relâche.</translation>
    </message>
</context>
<context>
    <name>MentionState</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
</context>
<context>
    <name>MentionsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Several together: Ctrl+click or Shift+click here, Ctrl+click or draw with Ctrl held in the article.</source>
        <translation>Plusieurs ensemble&#xa0;: Ctrl+clic ou Maj+clic ici, Ctrl+clic ou cadre tracé avec Ctrl dans l’article.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n shown</source>
        <translation>
            <numerusform>{shown} sur %Ln affichée</numerusform>
            <numerusform>{shown} sur %Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %n: filter to see others</source>
        <translation>
            <numerusform>Les {shown} premières sur %Ln&#xa0;: filtrez pour voir les autres</numerusform>
            <numerusform>Les {shown} premières sur %Ln&#xa0;: filtrez pour voir les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the dossier…</source>
        <translation>Recherche dans tout le dossier…</translation>
    </message>
    <message>
        <source>No highlight is like that: change the filters, or show everything.</source>
        <translation>Aucun passage ne correspond&#xa0;: changez les filtres, ou montrez tout.</translation>
    </message>
    <message>
        <source>This article is still waiting to be recognised; its highlights will be listed here.</source>
        <translation>Cet article n’est pas encore analysé&#xa0;; ses passages apparaîtront ici.</translation>
    </message>
    <message>
        <source>No highlight yet: select words in the article to mark them.</source>
        <translation>Pas encore de passage&#xa0;: sélectionnez des mots dans l’article pour les marquer.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articles choisis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>À &amp;plusieurs</translation>
    </message>
    <message>
        <source>My &amp;draft</source>
        <translation>Ma c&amp;opie</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Tableau</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Tell me when there is a new version</source>
        <translation>Me prévenir d’une nouvelle version</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Recoupe opens no connection by itself: articles, decisions and facts stay on this machine, or on the server that you named as your library. What you open in the browser is the browser’s.</source>
        <translation>Recoupe n’ouvre aucune connexion de lui-même&#xa0;: articles, décisions et faits restent sur cette machine, ou sur le serveur que vous avez désigné comme bibliothèque. Ce que vous ouvrez dans le navigateur relève du navigateur.</translation>
    </message>
    <message>
        <source>Once a day at most, at the start, Recoupe then asks {address} for the number of the latest version. It sends this request, with “recoupe” as who asks: neither your version nor your name, and nothing of a library. As of everyone who opens a page, that server sees the network address of this machine.</source>
        <translation>Une fois par jour au plus, au démarrage, Recoupe demande alors à {address} le numéro de la dernière version. Il envoie cette demande, signée «&#xa0;recoupe&#xa0;»&#xa0;: ni votre version, ni votre nom, ni rien d’une bibliothèque. Comme de quiconque ouvre une page, ce serveur voit l’adresse réseau de cette machine.</translation>
    </message>
    <message>
        <source>This build of Recoupe names no address at which new versions are told.</source>
        <translation>Cet exemplaire de Recoupe n’indique aucune adresse où demander les nouvelles versions.</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Demande à {host}…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>There is version {version}.</source>
        <translation>La version {version} est sortie.</translation>
    </message>
    <message>
        <source>Version {version} is the latest; yours is no older.</source>
        <translation>La dernière version est la {version}&#xa0;; la vôtre n’est pas plus ancienne.</translation>
    </message>
    <message>
        <source>Asked on {moment}:</source>
        <translation>Demandé le {moment}&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the dossier</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>A dossier of that name that is there is opened, and is read as it was.</source>
        <translation>Un dossier de ce nom qui existe déjà est ouvert, et reste lu comme il l’était.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>source {place} of {count}</source>
        <translation>source {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes about the draft</source>
        <translation>Notes sur la copie</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>OccurrenceList</name>
    <message>
        <source>unmarked</source>
        <translation>non marqué</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where review helps most</source>
        <translation>Là où la relecture aide le plus</translation>
    </message>
    <message>
        <source>Left to review</source>
        <translation>Reste à relire</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>suggested by the language model</source>
        <translation>proposé par le modèle de langue</translation>
    </message>
    <message>
        <source>found in the lexicon</source>
        <translation>repéré par le lexique</translation>
    </message>
    <message>
        <source>remembered from earlier decisions</source>
        <translation>retenu de décisions passées</translation>
    </message>
    <message>
        <source>found by a rule</source>
        <translation>trouvé par une règle</translation>
    </message>
    <message>
        <source>marked by a reviewer</source>
        <translation>marqué par un relecteur</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %Ln ligne</numerusform>
            <numerusform>+ %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <translation>replier</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Read the next article</source>
        <translation>Lire l’article suivant</translation>
    </message>
    <message>
        <source>Highlights by label and decision</source>
        <translation>Passages par étiquette et par décision</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Articles read: {read} of {all}</source>
        <translation>Articles lus&#xa0;: {read} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait to be recognised</source>
        <translation>
            <numerusform>%Ln article attend la reconnaissance</numerusform>
            <numerusform>%Ln articles attendent la reconnaissance</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier is empty: import articles, and how far you are will be shown here.</source>
        <translation>Ce dossier est vide&#xa0;: importez des articles, et votre avancée s’affichera ici.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%Ln doute</numerusform>
            <numerusform>%Ln doutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln à relire</numerusform>
            <numerusform>%Ln à relire</numerusform>
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
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>The passage in its article</source>
        <translation>Le passage dans son article</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>{source}: {printed} ({standing})</source>
        <translation>{source}&#xa0;: {printed} ({standing})</translation>
    </message>
    <message>
        <source>{about}: {value}</source>
        <translation>{about}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{about}: {value} ({standing})</source>
        <translation>{about}&#xa0;: {value} ({standing})</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Other packages may read, write or recognise for Recoupe. They run with your rights: install what you would run. They are looked for beside Recoupe, and in {folder}.</source>
        <translation>D’autres paquets peuvent lire, écrire ou reconnaître pour Recoupe. Ils s’exécutent avec vos droits&#xa0;: n’installez que ce que vous lanceriez. Recoupe les cherche à côté de lui et dans {folder}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Installed plug-ins</source>
        <translation>Extensions installées</translation>
    </message>
    <message>
        <source>They cannot be listed now.</source>
        <translation>Leur liste ne peut pas être établie pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n plug-in(s) installed</source>
        <translation>
            <numerusform>%n extension installée</numerusform>
            <numerusform>%n extensions installées</numerusform>
        </translation>
    </message>
    <message>
        <source>No plug-in is installed.</source>
        <translation>Aucune extension n’est installée.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>reads {files}</source>
        <translation>lit {files}</translation>
    </message>
    <message>
        <source>reads files</source>
        <translation>lit des fichiers</translation>
    </message>
    <message>
        <source>writes {files}</source>
        <translation>écrit {files}</translation>
    </message>
    <message>
        <source>writes files</source>
        <translation>écrit des fichiers</translation>
    </message>
    <message>
        <source>recognises names and figures</source>
        <translation>reconnaît noms et chiffres</translation>
    </message>
    <message>
        <source>left out: {problem}</source>
        <translation>écartée&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>it cannot be loaded ({error}); tell its authors</source>
        <translation>elle ne peut pas être chargée ({error})&#x202f;; prévenez ses auteurs</translation>
    </message>
    <message>
        <source>it is not what it says to be; tell its authors</source>
        <translation>elle n’est pas ce qu’elle dit être&#x202f;; prévenez ses auteurs</translation>
    </message>
    <message>
        <source>Recoupe itself has one of this name</source>
        <translation>Recoupe en a déjà une de ce nom</translation>
    </message>
    <message>
        <source>it makes no recogniser; tell its authors</source>
        <translation>elle ne fournit aucun outil de reconnaissance&#x202f;; prévenez ses auteurs</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This cannot be done.</source>
        <translation>Ce n’est pas possible.</translation>
    </message>
    <message>
        <source>{path} is not a Recoupe library; it was left as it is. Choose another file.</source>
        <translation>{path} n’est pas une bibliothèque Recoupe&#x202f;; rien n’y a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Recoupe; it was left as it is. Update Recoupe to open it.</source>
        <translation>La bibliothèque {path} a été écrite par une version plus récente de Recoupe&#x202f;; rien n’y a été changé. Mettez Recoupe à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened for writing ({reason}). Check the permissions of its folder, or choose another place.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte en écriture ({reason}). Vérifiez les droits de son dossier, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The server of the library {path} cannot be reached just now. Nothing that was stored is lost; what you decide meanwhile is stored when it is there again.</source>
        <translation>Le serveur de la bibliothèque {path} est injoignable pour l’instant. Rien de ce qui était enregistré n’est perdu&#x202f;; ce que vous décidez d’ici là sera enregistré à son retour.</translation>
    </message>
    <message>
        <source>The server of the library {path} does not let you in ({reason}). Keep the right password with “recoupe password”, or ask whoever runs the server.</source>
        <translation>Le serveur de la bibliothèque {path} vous refuse l’accès ({reason}). Gardez le bon mot de passe avec «&#xa0;recoupe password&#xa0;», ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The library {path} holds dossiers already, and was left as it is: put the backup into an empty database.</source>
        <translation>La bibliothèque {path} contient déjà des dossiers et a été laissée telle quelle&#xa0;: mettez la sauvegarde dans une base vide.</translation>
    </message>
    <message>
        <source>A library on a server ({path}) needs two more Python packages: install “recoupe[server]”.</source>
        <translation>Une bibliothèque sur un serveur ({path}) demande deux paquets Python de plus&#xa0;: installez «&#xa0;recoupe[server]&#xa0;».</translation>
    </message>
    <message>
        <source>There is no backup at {path}: the library was left as it is; check the name.</source>
        <translation>Aucune sauvegarde à l’emplacement {path}&#xa0;: la bibliothèque est restée telle quelle&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}; this last change was not stored. Try again when it has finished.</source>
        <translation>Un autre programme écrit dans la bibliothèque {path}&#x202f;; cette dernière modification n’a pas été enregistrée. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>There is no room left for the library {path}; this last change was not stored, everything before it was. Make room and try again.</source>
        <translation>Il n’y a plus de place pour la bibliothèque {path}&#x202f;; cette dernière modification n’a pas été enregistrée, tout ce qui précède l’est. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; put back a backup with “recoupe restore”.</source>
        <translation>La bibliothèque {path} est endommagée. Rien n’a été changé&#x202f;; remettez une sauvegarde avec «&#xa0;recoupe restore&#xa0;».</translation>
    </message>
    <message>
        <source>The file {path} is empty (0 bytes), so it is no library any more; it was left as it is. Put back a backup with “recoupe restore”, or remove the file to start a new library.</source>
        <translation>Le fichier {path} est vide (0 octet)&#xa0;: ce n’est plus une bibliothèque&#x202f;; il a été laissé tel quel. Remettez une sauvegarde avec «&#xa0;recoupe restore&#xa0;», ou supprimez le fichier pour commencer une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The file {path} was moved, deleted or replaced while it was open, so this last decision is not stored in it. It is kept with everything decided before in {rescue}: put that back, then go on.</source>
        <translation>Le fichier {path} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert&#xa0;: cette dernière décision n’y est pas enregistrée. Elle est gardée, avec tout ce qui a été décidé avant, dans {rescue}&#xa0;: remettez-le en place, puis continuez.</translation>
    </message>
    <message>
        <source>The file {path} was replaced or overwritten while it was open, so this last decision was not stored. Those before it are kept in {rescue}: put that back, then decide again.</source>
        <translation>Le fichier {path} a été remplacé ou écrasé pendant qu’il était ouvert&#xa0;: cette dernière décision n’a pas été enregistrée. Celles d’avant sont gardées dans {rescue}&#xa0;: remettez-le en place, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>The file {path} was moved, deleted or replaced while it was open, and what was decided since could not be kept beside it ({reason}). Leave Recoupe open, make room there, and decide again.</source>
        <translation>Le fichier {path} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, et ce qui a été décidé depuis n’a pas pu être gardé à côté ({reason}). Laissez Recoupe ouvert, faites de la place, et décidez de nouveau.</translation>
    </message>
    <message>
        <source>Neither {path} nor any backup beside it can be read, so the decisions that were kept stay where they are: put back a backup first. Nothing was changed.</source>
        <translation>Ni {path} ni aucune sauvegarde à côté ne peut être lue&#xa0;: les décisions gardées restent où elles sont. Remettez d’abord une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be brought back ({reason}): put back a backup. The file was left as it is.</source>
        <translation>Rien de {path} ne peut être récupéré ({reason})&#xa0;: remettez une sauvegarde. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is in use for something else and was left as it is. Choose another name for the backup.</source>
        <translation>{path} sert à autre chose et n’a pas été changé. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>This text is in the dossier already, as “{title}”; it was not added twice.</source>
        <translation>Ce texte est déjà dans le dossier, sous le titre «&#xa0;{title}&#xa0;»&#x202f;; il n’a pas été ajouté deux fois.</translation>
    </message>
    <message>
        <source>There is a dossier named “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un dossier nommé «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is no longer in the library; somebody may have taken it back. Nothing else was changed.</source>
        <translation>Ceci n’est plus dans la bibliothèque&#x202f;; quelqu’un l’a peut-être retiré. Rien d’autre n’a été changé.</translation>
    </message>
    <message>
        <source>{reviewer} has decided on this since, so your step stays as it is. Nothing was changed.</source>
        <translation>{reviewer} a pris une décision à ce sujet depuis, votre étape reste donc en place. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A later decision by {reviewer} on “{what}” builds on this one: take that one back first. Nothing was changed.</source>
        <translation>Une décision postérieure de {reviewer} sur «&#xa0;{what}&#xa0;» repose sur celle-ci&#xa0;: annulez d’abord l’autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This was undone or taken back already. Nothing was changed.</source>
        <translation>Cette décision est déjà annulée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no display to open the desk on: start Recoupe from a graphical session, or use its commands, which “recoupe --help” lists.</source>
        <translation>Il n’y a pas d’écran où ouvrir le bureau&#xa0;: lancez Recoupe depuis une session graphique, ou utilisez ses commandes, que «&#xa0;recoupe --help&#xa0;» énumère.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: nothing was read from it; check the name.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{path}&#xa0;»&#xa0;: rien n’en a été lu&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>“{path}” is not a file or a folder that can be opened: nothing was read from it; choose another one.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est ni un fichier ni un dossier que l’on puisse ouvrir&#xa0;: rien n’en a été lu&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be opened ({reason}): nothing was read from it; check its permissions and try again.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» ne peut pas être ouvert ({reason})&#xa0;: rien n’en a été lu&#x202f;; vérifiez ses droits et réessayez.</translation>
    </message>
    <message>
        <source>The file “{path}” is larger than {limit} MB: it was not read; split it into one file per article.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» dépasse {limit} Mo&#xa0;: il n’a pas été lu&#x202f;; découpez-le en un fichier par article.</translation>
    </message>
    <message>
        <source>The file “{path}” is empty: there is no article in it; check that it was saved completely.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» est vide&#xa0;: il ne contient pas d’article&#x202f;; vérifiez qu’il a été enregistré en entier.</translation>
    </message>
    <message>
        <source>The file “{path}” is not a text file: it was not read; save the article as plain text (.txt).</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» n’est pas un fichier texte&#xa0;: il n’a pas été lu&#x202f;; enregistrez l’article en texte brut (.txt).</translation>
    </message>
    <message>
        <source>The accents in “{path}” cannot be read for certain: it was not read; open it in the program that wrote it and save it as UTF-8.</source>
        <translation>Les accents de «&#xa0;{path}&#xa0;» ne se lisent pas avec certitude&#xa0;: il n’a pas été lu&#x202f;; ouvrez-le dans le programme qui l’a écrit et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The text in “{path}” is damaged near character {position}: it was not read; save it again as UTF-8.</source>
        <translation>Le texte de «&#xa0;{path}&#xa0;» est abîmé vers le caractère {position}&#xa0;: il n’a pas été lu&#x202f;; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be written ({reason}): nothing was changed; choose another place or check its permissions.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» ne peut pas être écrit ({reason})&#xa0;: rien n’a été changé&#x202f;; choisissez un autre endroit ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The folder of “{path}” does not exist: nothing was written; make it first or choose another place.</source>
        <translation>Le dossier de «&#xa0;{path}&#xa0;» n’existe pas&#xa0;: rien n’a été écrit&#x202f;; créez-le d’abord ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: nothing was written; give the name of a file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier&#xa0;: rien n’a été écrit&#x202f;; donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>There is no room left to write “{path}”: what was there before is untouched; make room or choose another place.</source>
        <translation>Il n’y a plus de place pour écrire «&#xa0;{path}&#xa0;»&#xa0;: ce qui s’y trouvait est intact&#x202f;; faites de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The program reading the output closed it early: not everything was handed over; run it again.</source>
        <translation>Le programme qui lisait la sortie l’a fermée trop tôt&#xa0;: tout n’a pas été transmis&#x202f;; relancez-le.</translation>
    </message>
    <message>
        <source>the recogniser ended at it</source>
        <translation>le programme d’analyse s’est interrompu</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>l’analyse était trop longue</translation>
    </message>
    <message>
        <source>Recoupe is closing</source>
        <translation>Recoupe se ferme</translation>
    </message>
    <message>
        <source>The recogniser stopped before it was done ({reason}): what was read is kept; open the dossier again to go on.</source>
        <translation>L’analyse s’est arrêtée avant la fin ({reason})&#xa0;: ce qui a été lu est conservé&#x202f;; rouvrez le dossier pour continuer.</translation>
    </message>
    <message>
        <source>The language model “{model}” cannot be used: the one that comes with Recoupe was used instead; install it, or choose another one in the settings.</source>
        <translation>Le modèle de langue «&#xa0;{model}&#xa0;» ne peut pas servir&#xa0;: celui qui vient avec Recoupe a été pris à sa place&#x202f;; installez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The line “{line}” was left out ({reason}): give one JSON object a line, with “id”, “text” and perhaps “published” (2025-02-11).</source>
        <translation>La ligne «&#xa0;{line}&#xa0;» a été laissée de côté ({reason})&#xa0;: donnez un objet JSON par ligne, avec «&#xa0;id&#xa0;», «&#xa0;text&#xa0;» et au besoin «&#xa0;published&#xa0;» (2025-02-11).</translation>
    </message>
    <message>
        <source>The line of “{id}” was left out ({reason}): give the lines of “recoupe recognize” as they are.</source>
        <translation>La ligne de «&#xa0;{id}&#xa0;» a été laissée de côté ({reason})&#xa0;: donnez les lignes de «&#xa0;recoupe recognize&#xa0;» telles quelles.</translation>
    </message>
    <message>
        <source>The language model “{model}” cannot be used ({reason}): nothing was changed; install it or choose another one in the settings.</source>
        <translation>Le modèle de langue «&#xa0;{model}&#xa0;» ne peut pas servir ({reason})&#xa0;: rien n’a été changé&#x202f;; installez-le ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The lexicon {path} cannot be used ({reason}): nothing was changed; correct the file or leave it out.</source>
        <translation>Le lexique {path} ne peut pas servir ({reason})&#xa0;: rien n’a été changé&#x202f;; corrigez le fichier ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>The draft is empty: there is nothing to check in it.</source>
        <translation>La copie est vide&#xa0;: il n’y a rien à y contrôler.</translation>
    </message>
    <message>
        <source>There is no dossier named “{name}” in this library; it holds: {others}.</source>
        <translation>Il n’y a pas de dossier nommé «&#xa0;{name}&#xa0;» dans cette bibliothèque&#x202f;; elle contient&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>There is no dossier named “{name}”: this library is still empty, import articles first.</source>
        <translation>Il n’y a pas de dossier nommé «&#xa0;{name}&#xa0;»&#xa0;: cette bibliothèque est encore vide, importez d’abord des articles.</translation>
    </message>
    <message>
        <source>A fact is made from a figure: select one, then try again. “{surface}” is not a figure.</source>
        <translation>Un fait se crée d’un chiffre&#xa0;: choisissez-en un, puis réessayez. «&#xa0;{surface}&#xa0;» n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>Select at least one word to mark it.</source>
        <translation>Sélectionnez au moins un mot pour le marquer.</translation>
    </message>
    <message>
        <source>“{surface}” is already marked here: select the highlight to change it.</source>
        <translation>«&#xa0;{surface}&#xa0;» est déjà marqué ici&#xa0;: choisissez le passage pour le changer.</translation>
    </message>
    <message>
        <source>“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact.</source>
        <translation>«&#xa0;{printed}&#xa0;» n’est plus un chiffre confirmé&#xa0;: confirmez-le dans son article, puis vérifiez ce fait.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency code: write three letters, such as EUR or USD. Nothing else is lost.</source>
        <translation>«&#xa0;{currency}&#xa0;» n’est pas un code de monnaie&#xa0;: écrivez trois lettres, comme EUR ou USD. Rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, and both are {currency} here: change one of them.</source>
        <translation>Un taux relie deux monnaies, et les deux sont ici {currency}&#xa0;: changez l’une d’elles.</translation>
    </message>
    <message>
        <source>“{written}” is no rate of exchange: write a number such as 1,0327. Nothing else is lost.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas un taux de change&#xa0;: écrivez un nombre comme 1,0327. Rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>A rate needs its source, so that others can look it up: say where you read it.</source>
        <translation>Un taux a besoin de sa source, pour que d’autres puissent le retrouver&#xa0;: dites où vous l’avez lu.</translation>
    </message>
    <message>
        <source>“{typed}” is no Wikidata identifier: paste the address of its page, or type Q and digits, such as Q312. Nothing was changed.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un identifiant Wikidata&#xa0;: collez l’adresse de sa page, ou tapez Q et des chiffres, comme Q312. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Type a name first; nothing was changed.</source>
        <translation>Tapez d’abord un nom&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is on the list of names already: join the two, or type another name. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» figure déjà dans la liste des noms&#xa0;: réunissez les deux, ou tapez un autre nom. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Give the article a title: it is listed under it.</source>
        <translation>Donnez un titre à l’article&#xa0;: c’est sous ce titre qu’il figure dans la liste.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write for instance 12 February 2025, 12/02/2025 or yesterday.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un jour&#xa0;: écrivez par exemple 12 février 2025, 12/02/2025 ou hier.</translation>
    </message>
    <message>
        <source>“{typed}” is not a web address: it begins with https:// or http://; it may also stay empty.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une adresse web&#xa0;: elle commence par https:// ou http://&#x202f;; elle peut aussi rester vide.</translation>
    </message>
    <message>
        <source>There is no text to paste: select the article in your browser or editor, copy it, then paste.</source>
        <translation>Il n’y a pas de texte à coller&#xa0;: sélectionnez l’article dans votre navigateur ou éditeur, copiez-le, puis collez.</translation>
    </message>
    <message>
        <source>There is no fact {number} in this dossier: nothing was written. Its facts are: {others}.</source>
        <translation>Il n’y a pas de fait {number} dans ce dossier&#xa0;: rien n’a été écrit. Ses faits sont&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Rien n’a été exporté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}): what was stored before is kept; please report it with the file {log}.</source>
        <translation>Un incident imprévu s’est produit ({error})&#xa0;: ce qui était enregistré est conservé&#x202f;; signalez-le en joignant le fichier {log}.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}): what was stored before is kept; please report it (the file {log} could not be written).</source>
        <translation>Un incident imprévu s’est produit ({error})&#xa0;: ce qui était enregistré est conservé&#x202f;; signalez-le (le fichier {log} n’a pas pu être écrit).</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: import articles first, or name another one with --library.</source>
        <translation>Il n’y a pas encore de bibliothèque à {path}&#xa0;: importez d’abord des articles, ou nommez-en une autre avec --library.</translation>
    </message>
    <message>
        <source>{path} is a file, and needs no password: name a library on a server, as postgresql+psycopg://…</source>
        <translation>{path} est un fichier et n’a pas besoin de mot de passe&#xa0;: nommez une bibliothèque sur un serveur, comme postgresql+psycopg://…</translation>
    </message>
    <message>
        <source>Stopped: what was done before is kept.</source>
        <translation>Arrêté&#xa0;: ce qui était fait avant est conservé.</translation>
    </message>
    <message>
        <source>Say what to compare: text files and folders, - for JSON lines on standard input, or --dossier NAME.</source>
        <translation>Dites que comparer&#xa0;: des fichiers texte et des dossiers, - pour des lignes JSON sur l’entrée standard, ou --dossier NOM.</translation>
    </message>
    <message>
        <source>The line of “{id}” was left out: figures are grouped by the words around them, so it must carry its “text”.</source>
        <translation>La ligne de «&#xa0;{id}&#xa0;» a été laissée de côté&#xa0;: les chiffres se groupent d’après les mots qui les entourent, elle doit donc porter son «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a dossier: nothing was imported; give one with letters or digits.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un dossier&#xa0;: rien n’a été importé&#x202f;; donnez-en un avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>No article of {dossiers} was read to the end yet: read some at the desk and mark them as read, then try again.</source>
        <translation>Aucun article de {dossiers} n’est encore lu jusqu’au bout&#xa0;: lisez-en au bureau et marquez-les comme lus, puis réessayez.</translation>
    </message>
    <message>
        <source>The PDF cannot be laid out on this machine ({reason}): nothing was written; write the sheet as a web page (.html) and print it from a browser.</source>
        <translation>Le PDF ne peut pas être mis en page sur cette machine ({reason})&#xa0;: rien n’a été écrit&#x202f;; enregistrez la fiche en page web (.html) et imprimez-la depuis un navigateur.</translation>
    </message>
    <message>
        <source>a list of feeds (OPML) without any article</source>
        <translation>une liste de flux (OPML) sans aucun article</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a file of an old office program (.doc, .xls, .ppt)</source>
        <translation>un fichier d’un ancien logiciel de bureautique (.doc, .xls, .ppt)</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>the source text of a program</source>
        <translation>le code d’un programme</translation>
    </message>
    <message>
        <source>a part of a web page (script or style)</source>
        <translation>un élément de page web (script ou style)</translation>
    </message>
    <message>
        <source>a file of settings or data</source>
        <translation>un fichier de réglages ou de données</translation>
    </message>
    <message>
        <source>a mailbox or message of Outlook</source>
        <translation>une boîte ou un message d’Outlook</translation>
    </message>
    <message>
        <source>a file of facts or annotations without the text of the articles</source>
        <translation>un fichier de faits ou d’annotations sans le texte des articles</translation>
    </message>
    <message>
        <source>an XML or JSON file of a kind that is not known</source>
        <translation>un fichier XML ou JSON d’un genre inconnu</translation>
    </message>
    <message>
        <source>“{path}” is {kind}: it was not read; save the article as a web page, a PDF or a text file.</source>
        <translation>«&#xa0;{path}&#xa0;» est {kind}&#xa0;: il n’a pas été lu&#x202f;; enregistrez l’article comme page web, PDF ou fichier texte.</translation>
    </message>
    <message>
        <source>There is no text of an article in “{path}”: nothing was taken from it; open it and see what it holds.</source>
        <translation>Il n’y a pas de texte d’article dans «&#xa0;{path}&#xa0;»&#xa0;: rien n’en a été repris&#x202f;; ouvrez-le pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>“{path}” is a scan without text: it was not read; have its text recognised first (OCR, for example with OCRmyPDF), then import the result.</source>
        <translation>«&#xa0;{path}&#xa0;» est une numérisation sans texte&#xa0;: il n’a pas été lu&#x202f;; faites d’abord reconnaître son texte (OCR, par exemple avec OCRmyPDF), puis importez le résultat.</translation>
    </message>
    <message>
        <source>“{path}” draws letters without saying which they are: it was not read, since its words would come in wrong; have its text recognised first (OCR, for example with OCRmyPDF), then import the result.</source>
        <translation>«&#xa0;{path}&#xa0;» dessine des lettres sans dire lesquelles&#xa0;: il n’a pas été lu, car ses mots seraient faux&#x202f;; faites d’abord reconnaître son texte (OCR, par exemple avec OCRmyPDF), puis importez le résultat.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or is not {kind} as its beginning says: it was not read; save or download it again.</source>
        <translation>«&#xa0;{path}&#xa0;» est abîmé, ou n’est pas du {kind} comme son début l’annonce&#xa0;: il n’a pas été lu&#x202f;; enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or is not {kind} as its name says: it was not read; save or download it again.</source>
        <translation>«&#xa0;{path}&#xa0;» est abîmé, ou n’est pas du {kind} comme son nom l’annonce&#xa0;: il n’a pas été lu&#x202f;; enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password: it was not read; save it without one, then import it again.</source>
        <translation>«&#xa0;{path}&#xa0;» est protégé par un mot de passe&#xa0;: il n’a pas été lu&#x202f;; enregistrez-le sans mot de passe, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Reading “{path}” failed and was stopped: the file was left out; save it in another format.</source>
        <translation>La lecture de «&#xa0;{path}&#xa0;» a échoué et a été arrêtée&#xa0;: le fichier a été laissé de côté&#x202f;; enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>Reading “{path}” took more than {seconds} seconds and was stopped: the file was left out; split it, or save it in another format.</source>
        <translation>La lecture de «&#xa0;{path}&#xa0;» prenait plus de {seconds} secondes et a été arrêtée&#xa0;: le fichier a été laissé de côté&#x202f;; partagez-le, ou enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>“{path}” needs more than {limit} MB to be read: the file was left out; split it, or save it in another format.</source>
        <translation>«&#xa0;{path}&#xa0;» demande plus de {limit} Mo pour être lu&#xa0;: le fichier a été laissé de côté&#x202f;; partagez-le, ou enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>“{path}” is nested too deeply to be read: the file was left out; save it in another format.</source>
        <translation>Les éléments de «&#xa0;{path}&#xa0;» sont trop imbriqués pour être lus&#xa0;: le fichier a été laissé de côté&#x202f;; enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>“{path}” holds the marks of “{text}”: they are taken over with that file.</source>
        <translation>«&#xa0;{path}&#xa0;» contient les annotations de «&#xa0;{text}&#xa0;»&#xa0;: elles sont reprises avec ce fichier.</translation>
    </message>
    <message>
        <source>“{path}” does not look like an article by its name: it was skipped; name it by itself to import it.</source>
        <translation>Le nom de «&#xa0;{path}&#xa0;» n’est pas celui d’un article&#xa0;: le fichier a été ignoré&#x202f;; désignez-le seul pour l’importer.</translation>
    </message>
    <message>
        <source>“{title}” could not be recognised ({reason}); the others were. It can be read, and recognised again from the list of articles.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas pu être reconnu ({reason})&#x202f;; les autres l’ont été. On peut le lire, et le faire reconnaître de nouveau depuis la liste des articles.</translation>
    </message>
    <message>
        <source>There is no article in {paths}: give files of articles (pages, PDF, documents, text…) or folders that hold some.</source>
        <translation>Il n’y a aucun article dans {paths}&#xa0;: donnez des fichiers d’articles (pages, PDF, documents, textes…) ou des dossiers qui en contiennent.</translation>
    </message>
    <message>
        <source>“{path}” is not a folder: nothing is watched; make it first, or name another one.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un dossier&#xa0;: rien n’est surveillé&#x202f;; créez-le d’abord, ou désignez-en un autre.</translation>
    </message>
    <message>
        <source>No column of “{path}” is known to hold the text of articles ({columns}): nothing was taken from it; call the right one “text” in the first line of the table, or import it in the window, which asks.</source>
        <translation>Aucune colonne de «&#xa0;{path}&#xa0;» n’est connue pour contenir le texte des articles ({columns})&#xa0;: rien n’en a été repris&#x202f;; nommez la bonne «&#xa0;texte&#xa0;» dans la première ligne du tableau, ou importez-le dans la fenêtre, qui la demande.</translation>
    </message>
    <message>
        <source>There is no draft in {path}: give a text or a document.</source>
        <translation>Il n’y a pas de copie dans {path}&#xa0;: donnez un texte ou un document.</translation>
    </message>
    <message>
        <source>{path} holds {count} texts: a draft is checked by itself, so give a file that holds just one.</source>
        <translation>{path} contient {count} textes&#xa0;: une copie se contrôle seule, donnez donc un fichier qui n’en contient qu’une.</translation>
    </message>
    <message>
        <source>Name the dossiers to learn from, or ask to go --back, or to --use a version.</source>
        <translation>Nommez les dossiers dont apprendre, ou demandez --back ou --use VERSION.</translation>
    </message>
    <message>
        <source>{path} is not a whole Recoupe package ({reason}): nothing of it was taken. Ask for it to be sent again.</source>
        <translation>{path} n’est pas un paquet Recoupe complet ({reason})&#xa0;: rien n’en a été repris. Demandez qu’on vous le renvoie.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Recoupe: nothing of it was taken. Update Recoupe to open it.</source>
        <translation>{path} vient d’une version plus récente de Recoupe&#xa0;: rien n’en a été repris. Mettez Recoupe à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>other members than expected</source>
        <translation>il n’a pas le contenu attendu</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>c’est un autre format</translation>
    </message>
    <message>
        <source>a part of it was changed on the way</source>
        <translation>une partie a été modifiée en route</translation>
    </message>
    <message>
        <source>a part of it is too large</source>
        <translation>une partie est trop grande</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>une ligne est trop longue</translation>
    </message>
    <message>
        <source>There is no article in “{name}” yet: import some first, then share the dossier.</source>
        <translation>Il n’y a pas encore d’article dans «&#xa0;{name}&#xa0;»&#xa0;: importez-en, puis partagez le dossier.</translation>
    </message>
    <message>
        <source>a text was changed on the way</source>
        <translation>un texte a été modifié en route</translation>
    </message>
    <message>
        <source>a suggestion lies outside its text</source>
        <translation>une suggestion est hors de son texte</translation>
    </message>
    <message>
        <source>a decision was changed on the way</source>
        <translation>une décision a été modifiée en route</translation>
    </message>
    <message>
        <source>a decision is about a text that is not in it</source>
        <translation>une décision porte sur un texte qui n’y est pas</translation>
    </message>
    <message>
        <source>a decision lies outside its text</source>
        <translation>une décision est hors de son texte</translation>
    </message>
    <message>
        <source>Type the name of who is reviewing; nothing was changed.</source>
        <translation>Saisissez le nom de la personne qui relit&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>No article was read to the end by two people yet: ask for two readings of each article, and agreement can be measured.</source>
        <translation>Aucun article n’a encore été lu jusqu’au bout par deux personnes&#xa0;: demandez deux lectures par article pour mesurer l’accord.</translation>
    </message>
    <message>
        <source>A split makes three files: name the first one with -o; nothing was written.</source>
        <translation>Une répartition produit trois fichiers&#xa0;: nommez le premier avec -o&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” has read no article of this dossier to the end: nothing was written. Ask for {others}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a lu aucun article de ce dossier jusqu’au bout&#xa0;: rien n’a été écrit. Demandez {others}.</translation>
    </message>
    <message>
        <source>Too few articles were read to the end to learn from: {count}; read at least {fewest}, then train again. Nothing was changed.</source>
        <translation>Trop peu d’articles ont été lus jusqu’au bout pour apprendre&#xa0;: {count}&#x202f;; lisez-en au moins {fewest}, puis relancez. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>These labels cannot be used: {reason}. The dossier keeps the ones it has.</source>
        <translation>Ces étiquettes ne peuvent pas servir&#xa0;: {reason}. Le dossier garde celles qu’il a.</translation>
    </message>
    <message>
        <source>Highlights of this dossier are marked as {names}: merge that label into another one instead of removing it. Nothing was changed.</source>
        <translation>Des passages de ce dossier sont marqués {names}&#xa0;: fusionnez cette étiquette avec une autre au lieu de la retirer. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This dossier has no label “{name}”: nothing was changed. It has {others}.</source>
        <translation>Ce dossier n’a pas d’étiquette «&#xa0;{name}&#xa0;»&#xa0;: rien n’a été changé. Il a {others}.</translation>
    </message>
    <message>
        <source>The plug-in “{name}” could not write this dossier ({reason}): nothing was written; tell those who made it.</source>
        <translation>L’extension «&#xa0;{name}&#xa0;» n’a pas pu écrire ce dossier ({reason})&#xa0;: rien n’a été écrit&#x202f;; prévenez ses auteurs.</translation>
    </message>
    <message>
        <source>The reviews do not name the organisation that publishes them, with its address: indexes of fact checks ask for it. Give it in the settings, under “Publishing”.</source>
        <translation>Les vérifications ne nomment pas l’organisation qui les publie, avec son adresse&#xa0;: les annuaires la demandent. Indiquez-la dans les réglages, sous «&#xa0;Publication&#xa0;».</translation>
    </message>
    <message>
        <source>The reviews do not say on which page they will stand: indexes of fact checks ask for its address. Give it above the preview.</source>
        <translation>Les vérifications ne disent pas sur quelle page elles seront publiées&#xa0;: les annuaires demandent son adresse. Indiquez-la au-dessus de l’aperçu.</translation>
    </message>
    <message>
        <source>One review does not say who made the claim: fill in “According to” in its fact.</source>
        <translation>Une vérification ne dit pas qui affirme la chose&#xa0;: remplissez «&#xa0;Selon&#xa0;» dans son fait.</translation>
    </message>
    <message>
        <source>{count} of {total} reviews do not say who made the claim: fill in “According to” in these facts.</source>
        <translation>{count} vérifications sur {total} ne disent pas qui affirme la chose&#xa0;: remplissez «&#xa0;Selon&#xa0;» dans ces faits.</translation>
    </message>
    <message>
        <source>One review leads to no page on which the claim appears: give the addresses of its articles.</source>
        <translation>Une vérification ne mène à aucune page où l’affirmation paraît&#xa0;: indiquez les adresses de ses articles.</translation>
    </message>
    <message>
        <source>{count} of {total} reviews lead to no page on which the claim appears: give the addresses of their articles.</source>
        <translation>{count} vérification(s) sur {total} ne mènent à aucune page où l’affirmation paraît&#xa0;: indiquez les adresses de leurs articles.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}): nothing was stored. Choose another file, or none.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({reason})&#xa0;: rien n’a été enregistré. Choisissez un autre fichier, ou aucun.</translation>
    </message>
    <message>
        <source>“{name}” is bigger than {most} MB: nothing was stored. Keep the page that counts, or give its link.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo&#xa0;: rien n’a été enregistré. Gardez la page qui compte, ou donnez son lien.</translation>
    </message>
    <message>
        <source>There is no keyring on this system to keep a password in ({reason}). Set PGPASSWORD, or write a “.pgpass”.</source>
        <translation>Ce système n’a pas de trousseau où garder un mot de passe ({reason}). Définissez PGPASSWORD, ou écrivez un «&#xa0;.pgpass&#xa0;».</translation>
    </message>
    <message>
        <source>The template “{path}” is no {kind} document that can be read: nothing was written; choose another one in the settings, or none.</source>
        <translation>Le modèle «&#xa0;{path}&#xa0;» n’est pas un document {kind} lisible&#xa0;: rien n’a été écrit&#x202f;; choisissez-en un autre dans les réglages, ou aucun.</translation>
    </message>
    <message>
        <source>A fact sheet is a web page (.html), a PDF (.pdf), Markdown (.md), Word (.docx) or OpenDocument (.odt): “{suffix}” is none of them. Nothing was written; give the file one of these endings.</source>
        <translation>Une fiche de faits est une page web (.html), un PDF (.pdf), du Markdown (.md), un document Word (.docx) ou OpenDocument (.odt)&#xa0;: «&#xa0;{suffix}&#xa0;» n’en fait pas partie. Rien n’a été écrit&#xa0;; donnez au fichier une de ces terminaisons.</translation>
    </message>
    <message>
        <source>“{path}” has no column “name” with a column “wikidata” or “qid” beside it: nothing was changed; export the names again, reconcile them and keep these columns.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas de colonne «&#xa0;name&#xa0;» avec une colonne «&#xa0;wikidata&#xa0;» ou «&#xa0;qid&#xa0;» à côté&#xa0;: rien n’a été changé&#x202f;; exportez de nouveau les noms, rapprochez-les et gardez ces colonnes.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}” in this dossier; named most are: {others}.</source>
        <translation>Personne ni rien ne s’appelle «&#xa0;{name}&#xa0;» dans ce dossier&#x202f;; les plus nommés sont&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>The dossier of a name is a web page (.html) or a PDF (.pdf): “{suffix}” is neither. Nothing was written; give the file one of these endings.</source>
        <translation>Le dossier d’un nom est une page web (.html) ou un PDF (.pdf)&#xa0;: «&#xa0;{suffix}&#xa0;» n’est ni l’un ni l’autre. Rien n’a été écrit&#x202f;; donnez au fichier une de ces terminaisons.</translation>
    </message>
    <message>
        <source>{path} is a library that holds articles or decisions which this one has not: nothing was copied, and it was left as it is. Choose another name for the backup.</source>
        <translation>{path} est une bibliothèque qui contient des articles ou des décisions que celle-ci n’a pas&#xa0;: rien n’a été copié, et elle est restée telle quelle. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: nothing was copied. Connect the disk that it is on, or make it, then try again.</source>
        <translation>Le dossier {folder} n’existe pas&#xa0;: rien n’a été copié. Branchez le disque où il se trouve, ou créez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is: nothing was brought back. Choose another name for the new library.</source>
        <translation>{path} existe déjà et est resté tel quel&#xa0;: rien n’a été récupéré. Choisissez un autre nom pour la nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>passages outside the article</source>
        <translation>passages hors de l’article</translation>
    </message>
    <message>
        <source>“{title}” was only partly recognised, as a rule failed in it; missing: {missing}. What was found is there; read it with your own eyes, or have it recognised again from the list of articles.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a été reconnu qu’en partie, car une règle y a échoué&#x202f;; il manque&#xa0;: {missing}. Ce qui a été trouvé est là&#x202f;; lisez-le vous-même, ou faites-le reconnaître à nouveau depuis la liste des articles.</translation>
    </message>
    <message>
        <source>What was copied has {count} characters, more than the {limit} that can be pasted: nothing was taken; save it as a text file and import that.</source>
        <translation>Ce qui a été copié compte {count} caractères, plus que les {limit} qui peuvent être collés&#xa0;: rien n’a été pris&#x202f;; enregistrez-le dans un fichier texte et importez celui-ci.</translation>
    </message>
    <message>
        <source>The page that was copied could not be read, and has no plain text beside it: nothing was pasted; save it as a file and import that.</source>
        <translation>La page copiée n’a pas pu être lue, et aucun texte brut ne l’accompagne&#xa0;: rien n’a été collé&#x202f;; enregistrez-la dans un fichier et importez celui-ci.</translation>
    </message>
    <message>
        <source>Pasted as plain text, because its page was not read within {seconds} seconds: look out for struck words and raised digits, which it does not tell from others.</source>
        <translation>Collé en texte brut, car la page n’a pas été lue en {seconds}&#xa0;secondes&#xa0;: attention aux mots barrés et aux chiffres en exposant, que rien n’y distingue.</translation>
    </message>
    <message>
        <source>Pasted as plain text, because its page is larger than {limit} MB: look out for struck words and raised digits, which it does not tell from others.</source>
        <translation>Collé en texte brut, car la page dépasse {limit}&#xa0;Mo&#xa0;: attention aux mots barrés et aux chiffres en exposant, que rien n’y distingue.</translation>
    </message>
    <message>
        <source>Pasted as plain text, because its page could not be read: look out for struck words and raised digits, which it does not tell from others.</source>
        <translation>Collé en texte brut, car la page n’a pas pu être lue&#xa0;: attention aux mots barrés et aux chiffres en exposant, que rien n’y distingue.</translation>
    </message>
    <message>
        <source>No article of “{name}” is read to the end, and training data come from those that are: nothing was written. Read one to the end, then export again.</source>
        <translation>Aucun article de «&#xa0;{name}&#xa0;» n’est lu jusqu’au bout, et les données d’entraînement viennent de ceux qui le sont&#xa0;: rien n’a été écrit. Lisez-en un jusqu’au bout, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is a page of the issue “{issue}”: its articles are read with that file.</source>
        <translation>«&#xa0;{path}&#xa0;» est une page du numéro «&#xa0;{issue}&#xa0;»&#xa0;: ses articles sont lus avec ce fichier.</translation>
    </message>
    <message>
        <source>{path} is about the dossier “{name}”, which is in the bin here: take it out first. Nothing was merged.</source>
        <translation>{path} concerne le dossier «&#xa0;{name}&#xa0;», qui est ici à la corbeille&#xa0;: ressortez-le d’abord. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>No article of “{dossier}” has the number, the title or the file name “{name}”: nothing was changed.</source>
        <translation>Aucun article de «&#xa0;{dossier}&#xa0;» n’a pour numéro, titre ou nom de fichier «&#xa0;{name}&#xa0;»&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” stands for several articles (numbers {numbers}): name one by its number; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» désigne plusieurs articles (numéros {numbers})&#xa0;: donnez le numéro de l’un d’eux&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing in the bin has the number {number}; “recoupe bin” lists what is in it.</source>
        <translation>Rien dans la corbeille ne porte le numéro {number}&#x202f;; «&#xa0;recoupe bin&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The dossier “{name}” has the same texts already: nothing was moved.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» contient déjà les mêmes textes&#xa0;: rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>That is the dossier “{name}” itself: nothing was changed; choose another one.</source>
        <translation>C’est le dossier «&#xa0;{name}&#xa0;» lui-même&#xa0;: rien n’a été changé&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Its dossier “{name}” is in the bin as well: take that out first. Nothing was changed.</source>
        <translation>Son dossier «&#xa0;{name}&#xa0;» est lui aussi à la corbeille&#xa0;: ressortez-le d’abord. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{path}” holds marks in “{about}” without its text, and no article of this dossier is that one: import the article first, then this file again.</source>
        <translation>«&#xa0;{path}&#xa0;» contient des annotations de «&#xa0;{about}&#xa0;» sans son texte, et aucun article de ce dossier n’est celui-là&#xa0;: importez d’abord l’article, puis de nouveau ce fichier.</translation>
    </message>
    <message>
        <source>{host} did not say which version is the latest ({reason}).</source>
        <translation>{host} n’a pas dit quelle est la dernière version ({reason}).</translation>
    </message>
    <message>
        <source>Still to review in this article: {count}. Decide them, or set aside the rest in one step.</source>
        <translation>Passages encore à relire dans cet article&#xa0;: {count}. Décidez, ou écartez le reste d’un coup.</translation>
    </message>
    <message>
        <source>A fact says about whom or what it is, and what: fill in both, nothing else is lost.</source>
        <translation>Un fait dit de qui ou de quoi il parle, et quoi&#xa0;: remplissez les deux champs, rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>The recogniser has learnt from all {count} articles before, or from copies of them: nothing is left to score it on. Read others to the end, then train again. Nothing was changed.</source>
        <translation>Les {count} articles, ou leurs copies, ont déjà servi à l’apprentissage&#xa0;: il n’en reste aucun pour le noter. Lisez-en d’autres jusqu’au bout, puis relancez. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Spreading the reading over a cluster needs one more Python package: install “recoupe[cluster]”.</source>
        <translation>Répartir la lecture sur une grappe demande un paquet Python de plus&#xa0;: installez «&#xa0;recoupe[cluster]&#xa0;».</translation>
    </message>
    <message>
        <source>The scheduler at {address} does not answer ({reason}): the lines that were written are right; look whether it runs, and give the texts that are left again.</source>
        <translation>L’ordonnanceur à l’adresse {address} ne répond pas ({reason})&#xa0;: les lignes écrites sont justes&#x202f;; vérifiez qu’il tourne, et redonnez les textes restants.</translation>
    </message>
    <message>
        <source>No worker reads for the scheduler at {address}: the lines that were written are right; start “dask worker {address}” where Recoupe is installed, and give the texts that are left again.</source>
        <translation>Aucun ouvrier ne lit pour l’ordonnanceur à l’adresse {address}&#xa0;: les lignes écrites sont justes&#x202f;; lancez «&#xa0;dask worker {address}&#xa0;» là où Recoupe est installé, et redonnez les textes restants.</translation>
    </message>
    <message>
        <source>The workers at {address} do not read as this machine does ({reason}): the lines that were written are right; install the same Recoupe and the same language model on all of them and beside the scheduler.</source>
        <translation>Les ouvriers de {address} ne lisent pas comme cette machine ({reason})&#xa0;: les lignes écrites sont justes&#x202f;; installez le même Recoupe et le même modèle de langue sur tous, et à côté de l’ordonnanceur.</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>it would be forgotten</source>
        <translation>rien n’y serait gardé</translation>
    </message>
    <message>
        <source>no row of it can be read</source>
        <translation>aucune ligne n’y est lisible</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it has no component for names</source>
        <translation>il ne sait pas reconnaître les noms</translation>
    </message>
</context>
<context>
    <name>ProofController</name>
    <message>
        <source>There is no text in the clipboard: copy your draft first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers&#xa0;: copiez d’abord votre copie depuis l’éditeur.</translation>
    </message>
    <message numerus="yes">
        <source>Text copied with %n note(s)</source>
        <translation>
            <numerusform>Texte copié avec %n note</numerusform>
            <numerusform>Texte copié avec %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>draft with comments</source>
        <translation>copie commentée</translation>
    </message>
    <message>
        <source>Saved with comments: {path}</source>
        <translation>Enregistré avec commentaires&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>ProofNote</name>
    <message>
        <source>Does not add up</source>
        <translation>Calcul faux</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Reckoned: {formula}</source>
        <translation>Le calcul&#xa0;: {formula}</translation>
    </message>
    <message>
        <source>The dossier writes “{says}” · sources: {count}</source>
        <translation>Le dossier écrit «&#xa0;{says}&#xa0;» · sources&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The dossier says “{says}” · sources: {count}</source>
        <translation>Le dossier dit «&#xa0;{says}&#xa0;» · sources&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The same in the dossier · sources: {count}</source>
        <translation>Le dossier dit de même · sources&#xa0;: {count}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié le</translation>
    </message>
    <message>
        <source>No source was found that states it</source>
        <translation>Aucune source trouvée qui le dise</translation>
    </message>
    <message>
        <source>“{words}” ({article})</source>
        <translation>«&#xa0;{words}&#xa0;» ({article})</translation>
    </message>
    <message>
        <source>⚠ but as in the draft: {said}</source>
        <translation>⚠ mais comme dans la copie&#xa0;: {said}</translation>
    </message>
    <message>
        <source>⚠ the sources differ: {said}</source>
        <translation>⚠ les sources divergent&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Show what agrees</source>
        <translation>Montrer ce qui concorde</translation>
    </message>
    <message>
        <source>My draft</source>
        <translation>Ma copie</translation>
    </message>
    <message>
        <source>N next note · Space passage · M write · R dismiss · Esc text or notes</source>
        <translation>N note suivante · Espace passage · M écrire · R écarter · Échap texte ou notes</translation>
    </message>
    <message>
        <source>Against “{dossier}” and everything verified elsewhere · the draft stays out of the dossier</source>
        <translation>Contre «&#xa0;{dossier}&#xa0;» et tout ce qui est vérifié ailleurs · la copie n’entre pas dans le dossier</translation>
    </message>
    <message>
        <source>Against all dossiers</source>
        <translation>Contre tous les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n contradict(s)</source>
        <translation>
            <numerusform>%n contredit</numerusform>
            <numerusform>%n contredits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounded</source>
        <translation>
            <numerusform>%n arrondi</numerusform>
            <numerusform>%n arrondis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <translation>
            <numerusform>%n concorde</numerusform>
            <numerusform>%n concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Here will stand what the sources say of each figure and each name.</source>
        <translation>Ici viendra ce que les sources disent de chaque chiffre et de chaque nom.</translation>
    </message>
    <message>
        <source>No figure and no name was found.</source>
        <translation>Aucun chiffre ni aucun nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>ProofVerdict</name>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuoteController</name>
    <message>
        <source>Nobody has seen these sentences yet: here they are. Press again to decide.</source>
        <translation>Personne n’a encore vu ces phrases&#xa0;: les voici. Appuyez de nouveau pour décider.</translation>
    </message>
    <message numerus="yes">
        <source>%n left: not seen, or of another value</source>
        <translation>
            <numerusform>%Ln reste&#xa0;: pas vue, ou d’une autre valeur</numerusform>
            <numerusform>%Ln restent&#xa0;: pas vues, ou d’une autre valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>“{printed}” does not state this fact</source>
        <translation>«&#xa0;{printed}&#xa0;» ne dit pas ce fait</translation>
    </message>
    <message>
        <source>Every quote in sight with this value is kept; others are kept one by one.</source>
        <translation>Toutes les citations visibles de cette valeur sont retenues&#xa0;; les autres se retiennent une à une.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) kept</source>
        <translation>
            <numerusform>%Ln citation retenue</numerusform>
            <numerusform>%Ln citations retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>“{printed}” kept</source>
        <translation>«&#xa0;{printed}&#xa0;» retenu</translation>
    </message>
    <message>
        <source>“{printed}” set aside: the article does not publish this figure</source>
        <translation>«&#xa0;{printed}&#xa0;» écarté&#xa0;: l’article ne publie pas ce chiffre</translation>
    </message>
    <message>
        <source>Not the same fact: it is not asked again</source>
        <translation>Pas le même fait&#xa0;: la question ne sera plus posée</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Where these words stand</source>
        <translation>Où se trouve ce nom</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of exchange</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>None is built in: enter the rate of a day and where you read it. It counts in this dossier only.</source>
        <translation>Aucun n’est fourni&#xa0;: saisissez le taux d’un jour et où vous l’avez lu. Il ne vaut que dans ce dossier.</translation>
    </message>
    <message>
        <source>Rates entered</source>
        <translation>Taux saisis</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Autre monnaie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Où vous l’avez lu</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>the central bank</source>
        <translation>la banque centrale</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Enter the rate</source>
        <translation>Saisir le taux</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
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
        <translation>Lectures par article</translation>
    </message>
    <message>
        <source>Nobody sees what the others decided until all readings are there</source>
        <translation>Personne ne voit les décisions des autres avant la fin des lectures</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Unseen signs: {signs}</source>
        <translation>Signes invisibles&#xa0;: {signs}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln à relire</numerusform>
            <numerusform>%Ln à relire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Recognised by the language model</source>
        <translation>Reconnu par le modèle de langue</translation>
    </message>
    <message>
        <source>Found in the lexicon</source>
        <translation>Repéré par le lexique</translation>
    </message>
    <message>
        <source>A capital inside the sentence</source>
        <translation>Majuscule à l’intérieur de la phrase</translation>
    </message>
    <message>
        <source>As in the rest of the dossier</source>
        <translation>Comme dans le reste du dossier</translation>
    </message>
    <message>
        <source>Recognised elsewhere in the text</source>
        <translation>Déjà reconnu ailleurs dans le texte</translation>
    </message>
    <message>
        <source>From the context</source>
        <translation>D’après le contexte</translation>
    </message>
    <message>
        <source>Begins with the first name “{0}”</source>
        <translation>Commence par le prénom «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Preceded by “{0}”</source>
        <translation>Précédé de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” opens the name of an organisation</source>
        <translation>«&#xa0;{0}&#xa0;» ouvre un nom d’organisation</translation>
    </message>
    <message>
        <source>“{0}” opens the name of a place</source>
        <translation>«&#xa0;{0}&#xa0;» ouvre un nom de lieu</translation>
    </message>
    <message>
        <source>“{0}” opens the name of an event</source>
        <translation>«&#xa0;{0}&#xa0;» ouvre un nom d’événement</translation>
    </message>
    <message>
        <source>“{0}” opens a title</source>
        <translation>«&#xa0;{0}&#xa0;» ouvre un titre</translation>
    </message>
    <message>
        <source>“{0}” ends the name of an organisation</source>
        <translation>«&#xa0;{0}&#xa0;» termine un nom d’organisation</translation>
    </message>
    <message>
        <source>“{0}” ends the name of a place</source>
        <translation>«&#xa0;{0}&#xa0;» termine un nom de lieu</translation>
    </message>
    <message>
        <source>“{0}” ends a title</source>
        <translation>«&#xa0;{0}&#xa0;» termine un titre</translation>
    </message>
    <message>
        <source>A place at the head of a dispatch</source>
        <translation>Lieu en tête de dépêche</translation>
    </message>
    <message>
        <source>A code name</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>A name followed by a code</source>
        <translation>Nom suivi d’un code</translation>
    </message>
    <message>
        <source>An organisation followed by a place</source>
        <translation>Organisation suivie d’un lieu</translation>
    </message>
    <message>
        <source>Times confirmed: {0}, set aside: {1}</source>
        <translation>Confirmé {0} fois, écarté {1} fois</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>≠ already verified on {day}: {value}</source>
        <translation>≠ déjà vérifié le {day}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>↻ newer than what was verified on {day}: {value}</source>
        <translation>↻ plus récent que ce qui a été vérifié le {day}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>= already verified on {day}: {value}</source>
        <translation>= déjà vérifié le {day}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{told} ({about}; here “{printed}”; dossier “{dossier}”)</source>
        <translation>{told} ({about}&#x202f;; ici «&#xa0;{printed}&#xa0;»&#x202f;; dossier «&#xa0;{dossier}&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>RecallController</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>≠ {article}: “{printed}” contradicts what was verified on {day}: {says} ({about}, dossier “{dossier}”)</source>
        <translation>≠ {article}&#xa0;: «&#xa0;{printed}&#xa0;» contredit ce qui a été vérifié le {day}&#xa0;: {says} ({about}, dossier «&#xa0;{dossier}&#xa0;»)</translation>
    </message>
    <message>
        <source>↻ {article}: “{printed}” is newer than what was verified on {day}: {says} as of {as_of} ({about}, dossier “{dossier}”)</source>
        <translation>↻ {article}&#xa0;: «&#xa0;{printed}&#xa0;» est plus récent que ce qui a été vérifié le {day}&#xa0;: {says} (date du fait&#xa0;: {as_of}) ({about}, dossier «&#xa0;{dossier}&#xa0;»)</translation>
    </message>
    <message>
        <source>{article}: “{printed}”, already verified on {day} ({about}, dossier “{dossier}”)</source>
        <translation>{article}&#xa0;: «&#xa0;{printed}&#xa0;», déjà vérifié le {day} ({about}, dossier «&#xa0;{dossier}&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>RecoupementController</name>
    <message>
        <source>The figures state the same fact from now on</source>
        <translation>Ces chiffres disent désormais le même fait</translation>
    </message>
    <message>
        <source>Same fact: it holds from now on, here, in drafts and in the sheet</source>
        <translation>Même fait&#xa0;: cela vaut désormais ici, dans vos copies et dans la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>encore %n question au plus</numerusform>
            <numerusform>encore %n questions au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence copied, with %n source(s)</source>
        <translation>
            <numerusform>Phrase copiée, avec %n source</numerusform>
            <numerusform>Phrase copiée, avec %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence copied: no quote of it is kept yet, and it says so</source>
        <translation>Phrase copiée&#xa0;: aucune citation n’est encore retenue, et elle le dit</translation>
    </message>
    <message>
        <source>No sentence in sight publishes this value: keep the one that leaves room for it.</source>
        <translation>Aucune phrase visible ne publie cette valeur&#xa0;: retenez celle qui la laisse possible.</translation>
    </message>
</context>
<context>
    <name>RecoupementScreen</name>
    <message>
        <source>Rates…</source>
        <translation>Taux…</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Phrases côte à côte</translation>
    </message>
    <message>
        <source>Values by source</source>
        <translation>Valeurs par source</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Verified with…</source>
        <translation>Vérifié auprès de…</translation>
    </message>
    <message>
        <source>Keep and verify</source>
        <translation>Retenir et vérifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>More to do with this fact</source>
        <translation>Autres actions sur ce fait</translation>
    </message>
    <message>
        <source>Sourced sentence: {said}</source>
        <translation>Phrase sourcée&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>RecoupementTable</name>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without one of these figures hidden</source>
        <translation>
            <numerusform>%n article muet masqué</numerusform>
            <numerusform>%n articles muets masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid: a row per fact, a column per article</source>
        <translation>Tableau&#xa0;: une ligne par fait, une colonne par article</translation>
    </message>
</context>
<context>
    <name>RelationMenu</name>
    <message>
        <source>{relation} → nothing any more</source>
        <translation>{relation} → plus rien</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>only what a feed says of the article</source>
        <translation>seulement ce qu’un flux dit de l’article</translation>
    </message>
    <message>
        <source>holds tracked changes: read as if all were accepted</source>
        <translation>contient des modifications suivies&#xa0;: lu comme si toutes étaient acceptées</translation>
    </message>
    <message>
        <source>breaks off: perhaps only the free part</source>
        <translation>s’interrompt&#xa0;: peut-être la seule partie gratuite</translation>
    </message>
    <message>
        <source>sent as a correction of an earlier version</source>
        <translation>envoyé comme correction d’une version antérieure</translation>
    </message>
    <message>
        <source>the file gives two dates: check it</source>
        <translation>le fichier donne deux dates&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>the file is damaged: compare it with the original</source>
        <translation>le fichier est abîmé&#xa0;: à comparer avec l’original</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message numerus="yes">
        <source>%n article(s) put in the bin.</source>
        <translation>
            <numerusform>%n article mis à la corbeille.</numerusform>
            <numerusform>%n articles mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier “{name}” is in the bin.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» est à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n article(s) to the dossier:</source>
        <translation>
            <numerusform>Déplacer %n article dans le dossier&#xa0;:</numerusform>
            <numerusform>Déplacer %n articles dans le dossier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all articles of “{name}” into the dossier:</source>
        <translation>Réunir tous les articles de «&#xa0;{name}&#xa0;» dans le dossier&#xa0;:</translation>
    </message>
    <message>
        <source>There is no other dossier yet: make one first (Library, New dossier…).</source>
        <translation>Il n’y a pas encore d’autre dossier&#xa0;: créez-en un d’abord (Bibliothèque, Nouveau dossier…).</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved.</source>
        <translation>
            <numerusform>%n article déplacé.</numerusform>
            <numerusform>%n articles déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were there already.</source>
        <translation>
            <numerusform>%n texte y était déjà.</numerusform>
            <numerusform>%n textes y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>What leaves the bin now is gone for good; the history keeps only that it was removed.</source>
        <translation>Ce qui quitte maintenant la corbeille disparaît pour de bon&#x202f;; l’historique retient seulement que cela a été retiré.</translation>
    </message>
    <message>
        <source>Backups that were taken before still hold it.</source>
        <translation>Les sauvegardes déjà faites le contiennent encore.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Remove everything (%n)</source>
        <translation>
            <numerusform>Tout supprimer (%n)</numerusform>
            <numerusform>Tout supprimer (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is older than 30 days (%n)</source>
        <translation>
            <numerusform>Seulement ce qui a plus de 30 jours (%n)</numerusform>
            <numerusform>Seulement ce qui a plus de 30 jours (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed for good.</source>
        <translation>
            <numerusform>%n article supprimé pour de bon.</numerusform>
            <numerusform>%n articles supprimés pour de bon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is exactly what the file will hold. Nothing is sent anywhere: save it, and hand it to whoever looks after Recoupe. It holds no word of your articles unless you add them.</source>
        <translation>Voici exactement ce que contiendra le fichier. Rien n’est envoyé nulle part&#xa0;: enregistrez-le et remettez-le à la personne qui s’occupe de Recoupe. Il ne contient pas un mot de vos articles, sauf si vous les ajoutez.</translation>
    </message>
    <message>
        <source>What the report holds</source>
        <translation>Contenu du rapport</translation>
    </message>
    <message>
        <source>Add what the error says, and the text of the article on the screen</source>
        <translation>Ajouter ce que dit l’erreur et le texte de l’article à l’écran</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({reason}): choose another place.</source>
        <translation>Le rapport n’a pas pu être écrit dans {path} ({reason})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>This highlight was out of sight: here it is. Press again to decide.</source>
        <translation>Ce repérage n’était plus à l’écran&#xa0;: le voici. Appuyez de nouveau pour décider.</translation>
    </message>
    <message>
        <source>{reviewer} decided on “{words}” a moment before you ({what}): your decision stands after it.</source>
        <translation>{reviewer} a décidé de «&#xa0;{words}&#xa0;» un instant avant vous ({what})&#xa0;: votre décision vaut, après la sienne.</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>Reprendre la mienne</translation>
    </message>
    <message>
        <source>The server is there again; what you decided meanwhile is stored.</source>
        <translation>Le serveur est revenu&#x202f;; ce que vous avez décidé entre-temps est enregistré.</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Reconnaître à nouveau</translation>
    </message>
    <message>
        <source>Set aside, as this mark takes its place: {words}</source>
        <translation>Écarté, car ce passage prend sa place&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{label}” has no relation here: write one under its attributes, “organisation: → ORG”.</source>
        <translation>«&#xa0;{label}&#xa0;» n’a pas de relation ici&#xa0;: écrivez-en une parmi ses attributs, «&#xa0;organisation&#xa0;: → ORG&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing else in this article has a label that the relations lead to.</source>
        <translation>Rien d’autre dans cet article ne porte une étiquette à laquelle mènent les relations.</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who is reviewing?</source>
        <translation>Qui relit&#x202f;?</translation>
    </message>
    <message>
        <source>Name of who is reviewing</source>
        <translation>Nom de la personne qui relit</translation>
    </message>
    <message>
        <source>Colour of who is reviewing</source>
        <translation>Couleur de la personne qui relit</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Every decision is signed with this name, here and in every package that you share.</source>
        <translation>Chaque décision est signée de ce nom, ici et dans chaque paquet que vous partagez.</translation>
    </message>
</context>
<context>
    <name>RowVerdict</name>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Une seule source</translation>
    </message>
</context>
<context>
    <name>SafekeepingController</name>
    <message>
        <source>Put it back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>The library is open for reading only, nothing can be decided. {reason}</source>
        <translation>La bibliothèque est ouverte en lecture seule, rien ne peut être décidé. {reason}</translation>
    </message>
    <message>
        <source>The library&apos;s file was replaced while it was open: what was decided then is kept in {path}.</source>
        <translation>Le fichier de la bibliothèque a été remplacé pendant qu’il était ouvert&#xa0;: ce qui a été décidé alors est gardé dans {path}.</translation>
    </message>
    <message>
        <source>The backup is in place; the former library is kept as {path}.</source>
        <translation>La sauvegarde est en place&#x202f;; la bibliothèque d’avant est gardée sous {path}.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The library is what it was before its file was replaced.</source>
        <translation>La bibliothèque est ce qu’elle était avant que son fichier soit remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were put back.</source>
        <translation>
            <numerusform>%Ln décision a été remise.</numerusform>
            <numerusform>%Ln décisions ont été remises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) do not fit the library any more; they stay kept.</source>
        <translation>
            <numerusform>%Ln décision ne correspond plus à la bibliothèque&#x202f;; elle reste gardée.</numerusform>
            <numerusform>%Ln décisions ne correspondent plus à la bibliothèque&#x202f;; elles restent gardées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeFault</name>
    <message>
        <source>there is no label of names</source>
        <translation>il n’y a aucune étiquette de noms</translation>
    </message>
    <message>
        <source>there are more than {word} labels</source>
        <translation>il y a plus de {word} étiquettes</translation>
    </message>
    <message>
        <source>two labels are called “{word}” in exports</source>
        <translation>deux étiquettes s’appellent «&#xa0;{word}&#xa0;» dans les exports</translation>
    </message>
    <message>
        <source>two labels have the key {word}</source>
        <translation>deux étiquettes ont la touche {word}</translation>
    </message>
    <message>
        <source>two labels stand for “{word}”</source>
        <translation>deux étiquettes désignent «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}” is no word for a label: letters without accents, digits, “_”, “.”, “-”, and a letter first</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un mot d’étiquette&#xa0;: lettres sans accent, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;», «&#xa0;-&#xa0;», une lettre d’abord</translation>
    </message>
    <message>
        <source>“{word}” is no colour</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une couleur</translation>
    </message>
    <message>
        <source>“{word}” is no single key</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une touche</translation>
    </message>
    <message>
        <source>the attribute “{word}” needs a name and values</source>
        <translation>l’attribut «&#xa0;{word}&#xa0;» demande un nom et des valeurs</translation>
    </message>
    <message>
        <source>a title or a value of “{word}” is too long</source>
        <translation>un titre ou une valeur de «&#xa0;{word}&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>a relation leads to “{word}”, which is no label here</source>
        <translation>une relation mène à «&#xa0;{word}&#xa0;», qui n’est pas une étiquette ici</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message>
        <source>{what} · stored</source>
        <translation>{what} · enregistré</translation>
    </message>
</context>
<context>
    <name>SelectionStrip</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>Que faire des mots sélectionnés</translation>
    </message>
    <message>
        <source>Exact characters</source>
        <translation>Caractères exacts</translation>
    </message>
    <message>
        <source>Mark just what is selected, and not whole words</source>
        <translation>Marquer juste ce qui est sélectionné, et non des mots entiers</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Keep</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Not this fact</source>
        <translation>Pas ce fait</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>The sentences side by side</source>
        <translation>Les phrases côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n more quote(s)</source>
        <translation>
            <numerusform>%n autre citation</numerusform>
            <numerusform>%n autres citations</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are compared with this one.</source>
        <translation>Les autres sont comparées à celle-ci.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are of different days: the figure has changed meanwhile.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont de jours différents&#xa0;: le chiffre a changé entre-temps.</translation>
    </message>
    <message>
        <source>same dispatch: taken over from {source}, not counted again</source>
        <translation>même dépêche&#xa0;: repris de {source}, non compté de nouveau</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Nothing was stored: a decision needs the name of whoever takes it.</source>
        <translation>Rien n’a été enregistré&#xa0;: une décision porte le nom de qui la prend.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a page: it begins with https://.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de page&#xa0;: elle commence par https://.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your name, as decisions and facts are signed</source>
        <translation>Votre nom, dont sont signés les décisions et les faits</translation>
    </message>
    <message>
        <source>The one that comes with Recoupe</source>
        <translation>Celui qui vient avec Recoupe</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Used for the next articles; those already recognised stay as they are.</source>
        <translation>Sert aux prochains articles&#x202f;; ceux qui sont déjà analysés restent tels quels.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Spoken from the next start of Recoupe on.</source>
        <translation>Prend effet au prochain démarrage de Recoupe.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Typeface of the articles</source>
        <translation>Caractères des articles</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Longueur d’une ligne</translation>
    </message>
    <message>
        <source>Space from line to line</source>
        <translation>Espace d’une ligne à l’autre</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Organisation that publishes the fact checks</source>
        <translation>Organisation qui publie les vérifications</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>Adresse de son site</translation>
    </message>
    <message>
        <source>Indexes of fact checks ask for both; they stand in ClaimReview, and nowhere else.</source>
        <translation>Les annuaires de vérifications demandent les deux&#x202f;; ils figurent dans ClaimReview, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>A dossier opens on</source>
        <translation>Un dossier s’ouvre sur</translation>
    </message>
    <message>
        <source>Template for sheets in Word (.docx)</source>
        <translation>Modèle des fiches de faits Word (.docx)</translation>
    </message>
    <message>
        <source>Template for sheets in LibreOffice (.odt)</source>
        <translation>Modèle des fiches de faits LibreOffice (.odt)</translation>
    </message>
    <message>
        <source>The sheet takes the place of a paragraph [[fiche]], and comes last where there is none.</source>
        <translation>La fiche prend la place d’un paragraphe [[fiche]], et vient à la fin s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
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
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tranchés</translation>
    </message>
    <message>
        <source>Open the fact sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Une seule source</translation>
    </message>
    <message numerus="yes">
        <source>%n settled of {all}</source>
        <translation>
            <numerusform>%n tranché sur {all}</numerusform>
            <numerusform>%n tranchés sur {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%Ln contredit</numerusform>
            <numerusform>%Ln contredits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounded</source>
        <translation>
            <numerusform>%Ln arrondi</numerusform>
            <numerusform>%Ln arrondis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key figure(s) to verify</source>
        <translation>
            <numerusform>%Ln chiffre clé à vérifier</numerusform>
            <numerusform>%Ln chiffres clés à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is settled yet: check a fact elsewhere, then press V.</source>
        <translation>Rien n’est encore tranché&#xa0;: contrôlez un fait ailleurs, puis tapez V.</translation>
    </message>
    <message>
        <source>No figure stands in one article only.</source>
        <translation>Aucun chiffre n’est dans un seul article.</translation>
    </message>
    <message>
        <source>Same fact?</source>
        <translation>Même fait&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is settled. The fact sheet is ready.</source>
        <translation>Tout est tranché. La fiche de faits est prête.</translation>
    </message>
    <message>
        <source>There is nothing to ask: whatever belongs together was found, or you said so.</source>
        <translation>Rien à demander&#xa0;: ce qui va ensemble a été trouvé, ou vous l’avez dit.</translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Fact sheet</source>
        <translation>Fiche de faits</translation>
    </message>
    <message>
        <source>How the sheet will look</source>
        <translation>Aspect de la fiche</translation>
    </message>
    <message>
        <source>Short: a table, without quotations</source>
        <translation>Courte&#xa0;: un tableau, sans citations</translation>
    </message>
    <message>
        <source>Copy the sourced sentences</source>
        <translation>Copier les phrases sourcées</translation>
    </message>
    <message>
        <source>For programs…</source>
        <translation>Pour les machines…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>Save ({format})…</source>
        <translation>Enregistrer ({format})…</translation>
    </message>
    <message>
        <source>Open a dossier first: what leaves is taken from it.</source>
        <translation>Ouvrez d’abord un dossier&#xa0;: ce qui sort en vient.</translation>
    </message>
    <message numerus="yes">
        <source>%n verified fact(s)</source>
        <translation>
            <numerusform>%n fait vérifié</numerusform>
            <numerusform>%n faits vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed or false</source>
        <translation>
            <numerusform>%n contesté ou faux</numerusform>
            <numerusform>%n contestés ou faux</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact is verified yet. Settle one (F8), and it stands here.</source>
        <translation>Aucun fait n’est encore vérifié. Tranchez-en un (F8), il apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) that nobody verified yet stay out of it.</source>
        <translation>
            <numerusform>%n fait que personne n’a encore vérifié n’y figure pas.</numerusform>
            <numerusform>%n faits que personne n’a encore vérifiés n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>Impossible à montrer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.</source>
        <translation>Souris&#xa0;: cliquez sur un passage, tirez ses bords (Ctrl&#xa0;: par caractères), sélectionnez des mots pour les marquer.</translation>
    </message>
    <message>
        <source>Every key can be changed in the settings.</source>
        <translation>Chaque touche peut être changée dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>All as proposed</source>
        <translation>Tout comme proposé</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour changer ses touches.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Key for “{command}” (now {keys}): press the new one</source>
        <translation>Touche pour «&#xa0;{command}&#xa0;» (actuellement {keys})&#xa0;: appuyez sur la nouvelle</translation>
    </message>
    <message>
        <source>“{key}” is needed to move about and to write: choose another key.</source>
        <translation>«&#xa0;{key}&#xa0;» sert à se déplacer et à écrire&#xa0;: choisissez une autre touche.</translation>
    </message>
    <message>
        <source>“{key}” already means “{command}”.</source>
        <translation>«&#xa0;{key}&#xa0;» sert déjà à «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>“{command}” is {keys} from now on.</source>
        <translation>«&#xa0;{command}&#xa0;»&#xa0;: {keys} désormais.</translation>
    </message>
    <message>
        <source>“{command}” has no key now; the menus and the list of commands still have it.</source>
        <translation>«&#xa0;{command}&#xa0;» n’a plus de touche&#x202f;; les menus et la liste des commandes l’ont toujours.</translation>
    </message>
    <message>
        <source>Its usual key belongs to another command now: take it over to have it back.</source>
        <translation>Sa touche habituelle est prise par une autre commande&#xa0;: redonnez-la-lui pour la retrouver.</translation>
    </message>
    <message>
        <source>Every command has its proposed keys again.</source>
        <translation>Chaque commande a retrouvé ses touches proposées.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La lui donner quand même</translation>
    </message>
    <message>
        <source>As in the first edition</source>
        <translation>Comme à la première édition</translation>
    </message>
    <message>
        <source>The commands have their keys of the first edition.</source>
        <translation>Les commandes ont leurs touches de la première édition.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Who reviews?</source>
        <translation>Qui relit&#x202f;?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>Trouver une commande ou un article</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Relecture&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Take this side  ({key})</source>
        <translation>Retenir cet avis  ({key})</translation>
    </message>
    <message>
        <source>Take the side of {names}</source>
        <translation>Retenir l’avis de {names}</translation>
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
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à relire</numerusform>
            <numerusform>%n à relire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est surligné</translation>
    </message>
    <message>
        <source>“{words}” – {label}</source>
        <translation>«&#xa0;{words}&#xa0;» – {label}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>Ruled by {name}</source>
        <translation>Tranché par {name}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lexique</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Vos choix</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
</context>
<context>
    <name>StepFormatter</name>
    <message>
        <source>Taken back – {what}</source>
        <translation>Annulé seul – {what}</translation>
    </message>
    <message>
        <source>Brought back – {what}</source>
        <translation>Rétabli seul – {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé seul</translation>
    </message>
    <message>
        <source>{reviewer} decided on this later, at {moment}: {what}. Take that back first.</source>
        <translation>{reviewer} a décidé plus tard de la même chose ({moment})&#xa0;: {what}. Annulez d’abord cette décision-là.</translation>
    </message>
    <message>
        <source>{done}: {what}</source>
        <translation>{done}&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) confirmed</source>
        <translation>
            <numerusform>%Ln passage confirmé</numerusform>
            <numerusform>%Ln passages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) relabelled</source>
        <translation>
            <numerusform>%Ln passage changé d’étiquette</numerusform>
            <numerusform>%Ln passages changés d’étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact withdrawn</source>
        <translation>Fait retiré</translation>
    </message>
    <message>
        <source>Passage put outside the article</source>
        <translation>Passage mis hors de l’article</translation>
    </message>
    <message>
        <source>Passage put back into the article</source>
        <translation>Passage remis dans l’article</translation>
    </message>
    <message>
        <source>{new} taken out of {old}</source>
        <translation>{new} séparé de {old}</translation>
    </message>
    <message>
        <source>{others} joined to {name}</source>
        <translation>{others} réuni à {name}</translation>
    </message>
    <message>
        <source>{old} is now called {new}</source>
        <translation>{old} s’appelle désormais {new}</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) set aside</source>
        <translation>
            <numerusform>%Ln passage écarté</numerusform>
            <numerusform>%Ln passages écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurfaceTable</name>
    <message>
        <source>Names by their words</source>
        <translation>Noms, forme par forme</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tous relus</translation>
    </message>
</context>
<context>
    <name>SurfaceTableModel</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à relire</numerusform>
            <numerusform>%n à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tous relus</translation>
    </message>
</context>
<context>
    <name>SurfacesController</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n highlight(s) confirmed</source>
        <translation>
            <numerusform>{name}&#xa0;: %n passage confirmé</numerusform>
            <numerusform>{name}&#xa0;: %n passages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n highlight(s) set aside</source>
        <translation>
            <numerusform>{name}&#xa0;: %n passage écarté</numerusform>
            <numerusform>{name}&#xa0;: %n passages écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n highlight(s) confirmed as {label}</source>
        <translation>
            <numerusform>{name}&#xa0;: %n passage confirmé ({label})</numerusform>
            <numerusform>{name}&#xa0;: %n passages confirmés ({label})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurfacesScreen</name>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Set all aside</source>
        <translation>Tout écarter</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) as written</source>
        <translation>
            <numerusform>%n forme</numerusform>
            <numerusform>%n formes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à relire</numerusform>
            <numerusform>%n à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>No name is highlighted in this dossier yet.</source>
        <translation>Aucun nom n’est encore relevé dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tous relus</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Dated facts along time</source>
        <translation>Les faits datés au fil du temps</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Review together – {dossier}</source>
        <translation>Relire à plusieurs – {dossier}</translation>
    </message>
    <message>
        <source>Who read what</source>
        <translation>Qui a lu quoi</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Merge a package…</source>
        <translation>Fusionner un paquet…</translation>
    </message>
    <message>
        <source>Synchronise a folder…</source>
        <translation>Synchroniser un dossier partagé…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Accord…</translation>
    </message>
    <message>
        <source>Articles with all readings: {done} of {all}</source>
        <translation>Articles avec toutes leurs lectures&#xa0;: {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to rule on</source>
        <translation>
            <numerusform>%Ln désaccord à trancher</numerusform>
            <numerusform>%Ln désaccords à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Still to read</source>
        <translation>Restent à lire</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train the recogniser</source>
        <translation>Entraîner le détecteur</translation>
    </message>
    <message>
        <source>Dossiers to learn from</source>
        <translation>Dossiers dont apprendre</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Scores before and after</source>
        <translation>Scores avant et après</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Utiliser la nouvelle version</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>The recogniser learns from articles that were read to the end. A quarter of them is held out, and the new version is offered only if it finds their names better. Articles that were reviewed never change.</source>
        <translation>Le détecteur apprend des articles lus jusqu’au bout. Un quart est mis de côté, et la nouvelle version n’est proposée que si elle y trouve mieux les noms. Les articles relus ne changent jamais.</translation>
    </message>
    <message>
        <source>Choose at least one dossier.</source>
        <translation>Choisissez au moins un dossier.</translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>Chargement du modèle de langue…</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Environ %Ln seconde restante</numerusform>
            <numerusform>Environ %Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Évaluation…</translation>
    </message>
    <message numerus="yes">
        <source>Scored on %n article(s) held out</source>
        <translation>
            <numerusform>Évaluée sur %Ln article mis de côté</numerusform>
            <numerusform>Évaluée sur %Ln articles mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>it is better</source>
        <translation>elle est meilleure</translation>
    </message>
    <message>
        <source>it is not better, and nothing was changed</source>
        <translation>elle n’est pas meilleure, rien n’a été changé</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 avant</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 après</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>The new version reads every article from now on.</source>
        <translation>La nouvelle version lit désormais tous les articles.</translation>
    </message>
    <message numerus="yes">
        <source>Scored on %n article(s) that no training here has seen, nor copies of them</source>
        <translation>
            <numerusform>Évaluée sur %Ln article qu’aucun apprentissage d’ici n’a vu, ni ses copies</numerusform>
            <numerusform>Évaluée sur %Ln articles qu’aucun apprentissage d’ici n’a vus, ni leurs copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>a value in words, such as 97,4 Md$</source>
        <translation>une valeur en mots, comme 97,4 Md$</translation>
    </message>
    <message>
        <source>Not understood: write a number with its unit, a date or a duration.</source>
        <translation>Non compris&#xa0;: écrivez un nombre avec son unité, une date ou une durée.</translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation>pas de valeur exacte</translation>
    </message>
    <message>
        <source>Understood: {kind}, {value}</source>
        <translation>Compris&#xa0;: {kind}, {value}</translation>
    </message>
</context>
<context>
    <name>VersionController</name>
    <message>
        <source>There is a newer Recoupe, {version}; this is {own}.</source>
        <translation>Une version plus récente de Recoupe est sortie, la {version}&#xa0;; celle-ci est la {own}.</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Où la trouver</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>The dossier “{name}” is empty</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» est vide</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it, or import more.</source>
        <translation>Choisissez un article à gauche pour le lire, ou importez-en d’autres.</translation>
    </message>
    <message>
        <source>Drop your articles here</source>
        <translation>Déposez vos articles ici</translation>
    </message>
    <message>
        <source>Files, a whole folder, or text copied from a page</source>
        <translation>Des fichiers, tout un dossier, ou du texte copié d’une page</translation>
    </message>
    <message>
        <source>Check my own draft</source>
        <translation>Vérifier ma copie</translation>
    </message>
    <message>
        <source>Try it with an example</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>The example: seven articles invented about a real event. Not to be cited.</source>
        <translation>L’exemple&#xa0;: sept articles inventés sur un événement réel. À ne pas citer.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent.</source>
        <translation>Tout reste sur cette machine. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>A fact, as Recoupe will show it to you</source>
        <translation>Un fait, tel que Recoupe vous le présentera</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>What do your sources really say?</source>
        <translation>Que disent vraiment vos sources&#x202f;?</translation>
    </message>
    <message>
        <source>Bring the articles about one story. Recoupe puts their figures and names side by side, and shows you those that contradict each other.</source>
        <translation>Apportez les articles d’un même sujet. Recoupe met leurs chiffres et leurs noms face à face, et vous montre ceux qui se contredisent.</translation>
    </message>
    <message>
        <source>Bring the articles that you want to compare.</source>
        <translation>Apportez les articles que vous voulez comparer.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>to the second decimal</source>
        <translation>au centième</translation>
    </message>
    <message>
        <source>to the first decimal</source>
        <translation>au dixième</translation>
    </message>
    <message>
        <source>to the whole number</source>
        <translation>à l’unité</translation>
    </message>
    <message>
        <source>to the nearest ten</source>
        <translation>à la dizaine</translation>
    </message>
    <message>
        <source>to the nearest hundred</source>
        <translation>à la centaine</translation>
    </message>
    <message>
        <source>to the nearest thousand</source>
        <translation>au millier</translation>
    </message>
    <message>
        <source>to the nearest ten thousand</source>
        <translation>à la dizaine de milliers</translation>
    </message>
    <message>
        <source>to the nearest hundred thousand</source>
        <translation>à la centaine de milliers</translation>
    </message>
    <message>
        <source>to the nearest million</source>
        <translation>au million</translation>
    </message>
    <message>
        <source>to the nearest ten million</source>
        <translation>à la dizaine de millions</translation>
    </message>
    <message>
        <source>to the nearest hundred million</source>
        <translation>à la centaine de millions</translation>
    </message>
    <message>
        <source>to the nearest billion</source>
        <translation>au milliard</translation>
    </message>
    <message>
        <source>to the nearest ten billion</source>
        <translation>à la dizaine de milliards</translation>
    </message>
    <message>
        <source>to the nearest hundred billion</source>
        <translation>à la centaine de milliards</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can both be right.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» peuvent être vrais tous deux.</translation>
    </message>
    <message>
        <source>“{coarse}” is “{fine}” rounded {step}.</source>
        <translation>«&#xa0;{coarse}&#xa0;», c’est «&#xa0;{fine}&#xa0;» arrondi {step}.</translation>
    </message>
    <message>
        <source>“{coarse}” is “{fine}” as a round number.</source>
        <translation>«&#xa0;{coarse}&#xa0;», c’est «&#xa0;{fine}&#xa0;» en nombre rond.</translation>
    </message>
    <message>
        <source>“{coarse}” says about how much, and leaves room for “{fine}”.</source>
        <translation>«&#xa0;{coarse}&#xa0;» est une approximation, compatible avec «&#xa0;{fine}&#xa0;».</translation>
    </message>
    <message>
        <source>“{coarse}” is a bound that “{fine}” keeps to.</source>
        <translation>«&#xa0;{coarse}&#xa0;» est une limite que «&#xa0;{fine}&#xa0;» respecte.</translation>
    </message>
    <message>
        <source>“{fine}” lies within “{coarse}”.</source>
        <translation>«&#xa0;{fine}&#xa0;» est compris dans «&#xa0;{coarse}&#xa0;».</translation>
    </message>
    <message>
        <source>“{coarse}” is “{fine}” as a simple fraction.</source>
        <translation>«&#xa0;{coarse}&#xa0;», c’est «&#xa0;{fine}&#xa0;» en fraction simple.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” say the same in another form.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» disent la même chose sous une autre forme.</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” at 1 {base} = {rate} {quote} ({day}, {source}).</source>
        <translation>«&#xa0;{one}&#xa0;», c’est «&#xa0;{other}&#xa0;» à 1 {base} = {rate} {quote} ({day}, {source}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are in two currencies: enter a rate of exchange to compare them.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont en deux monnaies&#xa0;: saisissez un taux de change pour les comparer.</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” in another unit.</source>
        <translation>«&#xa0;{one}&#xa0;», c’est «&#xa0;{other}&#xa0;» dans une autre unité.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” cannot both be right.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» ne peuvent être vrais tous deux.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” cannot both be right: they differ by {share}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» ne peuvent être vrais tous deux&#xa0;: ils diffèrent de {share}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” cannot both be right, at 1 {base} = {rate} {quote} ({day}, {source}).</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» ne peuvent être vrais tous deux, à 1 {base} = {rate} {quote} ({day}, {source}).</translation>
    </message>
    <message>
        <source>Both publish “{one}”.</source>
        <translation>Les deux publient «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” agree: {value}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» concordent&#xa0;: {value}.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{head}: {rest}</source>
        <translation>{head}&#xa0;: {rest}</translation>
    </message>
</context>
<context>
    <name>WorkChart</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Articles lus</translation>
    </message>
    <message>
        <source>Per day or per hour</source>
        <translation>Par jour ou par heure</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Who reviewed how much</source>
        <translation>Qui a relu combien</translation>
    </message>
    <message>
        <source>Nothing is decided yet: every decision will be counted here.</source>
        <translation>Rien n’est encore décidé&#xa0;: chaque décision sera comptée ici.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour} h</translation>
    </message>
</context>
</TS>
