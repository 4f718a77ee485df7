<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
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
        <translation>Repérage ajouté</translation>
    </message>
    <message>
        <source>Linked to an entity</source>
        <translation>Rattaché à une entité</translation>
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
        <source>Fact stated</source>
        <translation>Fait énoncé</translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation>Fait modifié</translation>
    </message>
    <message>
        <source>Fact judged</source>
        <translation>Fait jugé</translation>
    </message>
    <message>
        <source>Entity changed</source>
        <translation>Entité modifiée</translation>
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
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>About Recoupe</source>
        <translation>À propos de Recoupe</translation>
    </message>
    <message>
        <source>Recoupe checks the names and figures of news articles against one another. Licence: Apache-2.0.</source>
        <translation>Recoupe confronte entre eux les noms et les chiffres des articles de presse. Licence : Apache-2.0.</translation>
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
        <translation>En attente de repérage</translation>
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
        <translation>Le texte de l’article ; le curseur est sur la mention en cours.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Sample: an offer for OpenAI</source>
        <translation>Exemple : une offre pour OpenAI</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; what was finished is kept</source>
        <translation>arrêté ; ce qui était fini est conservé</translation>
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
        <source>Export verified facts (JSON)…</source>
        <translation>Exporter les faits vérifiés (JSON)…</translation>
    </message>
    <message>
        <source>Export training data (spaCy)…</source>
        <translation>Exporter les données d’entraînement (spaCy)…</translation>
    </message>
    <message>
        <source>Export training data (JSON lines)…</source>
        <translation>Exporter les données d’entraînement (JSON lines)…</translation>
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
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Suivant à décider</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Repérage suivant</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Repérage précédent</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corriger la valeur</translation>
    </message>
    <message>
        <source>Make a fact of this figure</source>
        <translation>Tirer un fait de ce chiffre</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Fin un mot plus loin</translation>
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
        <source>Article read to the end</source>
        <translation>Article lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Next article to read</source>
        <translation>Article suivant à lire</translation>
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
        <source>Review</source>
        <translation>Relecture</translation>
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
        <source>Show rejected highlights</source>
        <translation>Montrer les repérages rejetés</translation>
    </message>
    <message>
        <source>Fold what is outside the article</source>
        <translation>Replier ce qui est hors de l’article</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>About Recoupe</source>
        <translation>À propos de Recoupe</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
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
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.text *.md);;Tous les fichiers (*)</translation>
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
        <translation>Nom du dossier (s’il existe, on y ajoute) :</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Click a name to go through the places where it stands.</source>
        <translation>Cliquez sur un nom pour parcourir les endroits où il se trouve.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Same entity: join them</source>
        <translation>Même entité : les réunir</translation>
    </message>
    <message>
        <source>≈ {name}: the same?</source>
        <translation>≈ {name} : le même ?</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>A fact of this figure</source>
        <translation>Un fait tiré de ce chiffre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
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
        <source>Who says so</source>
        <translation>Qui le dit</translation>
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
        <source>Save the fact</source>
        <translation>Enregistrer le fait</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <translation>par exemple : {example}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Printed: “{words}”</source>
        <translation>Imprimé : « {words} »</translation>
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
        <translation>Confirmez un chiffre, puis appuyez sur F pour en tirer un fait.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>✓ Verify</source>
        <translation>✓ Vérifier</translation>
    </message>
    <message>
        <source>≠ Dispute</source>
        <translation>≠ Contester</translation>
    </message>
    <message>
        <source>✗ False</source>
        <translation>✗ Faux</translation>
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
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Reject the rest, article read</source>
        <translation>Rejeter le reste, article lu</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n fichier examiné</numerusform>
            <numerusform>%n fichiers examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the language model…</source>
        <translation>Chargement du modèle de langue…</translation>
    </message>
    <message>
        <source>{done} of {total} articles recognised</source>
        <translation>{done} articles repérés sur {total}</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.</source>
        <translation>Souris : cliquez sur un repérage, tirez ses bords (Ctrl : par caractères), sélectionnez des mots pour les marquer.</translation>
    </message>
</context>
<context>
    <name>LettingOut</name>
    <message numerus="yes">
        <source>%n fact(s) exported to {path}</source>
        <translation>
            <numerusform>%n fait exporté vers {path}</numerusform>
            <numerusform>%n faits exportés vers {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to {path}</source>
        <translation>
            <numerusform>%n article exporté vers {path}</numerusform>
            <numerusform>%n articles exportés vers {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is verified yet: the file has no fact in it.</source>
        <translation>Rien n’est encore vérifié : le fichier ne contient aucun fait.</translation>
    </message>
    <message>
        <source>No article was read to the end yet: the file has none in it.</source>
        <translation>Aucun article n’est encore lu jusqu’au bout : le fichier n’en contient aucun.</translation>
    </message>
</context>
<context>
    <name>MentionPanel</name>
    <message>
        <source>Click a highlight, or press N for the next undecided one. Select words to mark them.</source>
        <translation>Cliquez sur un repérage, ou appuyez sur N pour le suivant à décider. Sélectionnez des mots pour les marquer.</translation>
    </message>
</context>
<context>
    <name>MentionState</name>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
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
    <name>Origin</name>
    <message>
        <source>suggested by the language model</source>
        <translation>proposé par le modèle de langue</translation>
    </message>
    <message>
        <source>found in the lexicon</source>
        <translation>trouvé dans le lexique</translation>
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
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %n ligne</numerusform>
            <numerusform>+ %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <translation>replier</translation>
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
        <translation>{path} n’est pas une bibliothèque Recoupe ; rien n’y a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Recoupe; it was left as it is. Update Recoupe to open it.</source>
        <translation>La bibliothèque {path} a été écrite par une version plus récente de Recoupe ; rien n’y a été changé. Mettez Recoupe à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened for writing ({reason}). Check the permissions of its folder, or choose another place.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte en écriture ({reason}). Vérifiez les droits de son dossier, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}; this last change was not stored. Try again when it has finished.</source>
        <translation>Un autre programme écrit dans la bibliothèque {path} ; cette dernière modification n’a pas été enregistrée. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>There is no room left for the library {path}; this last change was not stored, everything before it was. Make room and try again.</source>
        <translation>Il n’y a plus de place pour la bibliothèque {path} ; cette dernière modification n’a pas été enregistrée, tout ce qui précède l’est. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; put back a backup with “recoupe restore”.</source>
        <translation>La bibliothèque {path} est endommagée. Rien n’a été changé ; remettez une sauvegarde avec « recoupe restore ».</translation>
    </message>
    <message>
        <source>{path} is in use for something else and was left as it is. Choose another name for the backup.</source>
        <translation>{path} sert à autre chose et n’a pas été changé. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>This text is in the dossier already, as “{title}”; it was not added twice.</source>
        <translation>Ce texte est déjà dans le dossier, sous le titre « {title} » ; il n’a pas été ajouté deux fois.</translation>
    </message>
    <message>
        <source>There is a dossier named “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un dossier nommé « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is no longer in the library; somebody may have taken it back. Nothing else was changed.</source>
        <translation>Ceci n’est plus dans la bibliothèque ; quelqu’un l’a peut-être retiré. Rien d’autre n’a été changé.</translation>
    </message>
    <message>
        <source>{reviewer} has decided on this since, so your step stays as it is. Nothing was changed.</source>
        <translation>{reviewer} a pris une décision à ce sujet depuis, votre étape reste donc en place. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no display to open the desk on: start Recoupe from a graphical session, or use its commands, which “recoupe --help” lists.</source>
        <translation>Il n’y a pas d’écran où ouvrir le bureau : lancez Recoupe depuis une session graphique, ou utilisez ses commandes, que « recoupe --help » énumère.</translation>
    </message>
    <message>
        <source>There is no file “{path}”: nothing was read from it; check the name.</source>
        <translation>Il n’y a pas de fichier « {path} » : rien n’en a été lu ; vérifiez le nom.</translation>
    </message>
    <message>
        <source>“{path}” is not a file or a folder that can be opened: nothing was read from it; choose another one.</source>
        <translation>« {path} » n’est ni un fichier ni un dossier que l’on puisse ouvrir : rien n’en a été lu ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be opened ({reason}): nothing was read from it; check its permissions and try again.</source>
        <translation>Le fichier « {path} » ne peut pas être ouvert ({reason}) : rien n’en a été lu ; vérifiez ses droits et réessayez.</translation>
    </message>
    <message>
        <source>The file “{path}” is larger than {limit} MB: it was not read; split it into one file per article.</source>
        <translation>Le fichier « {path} » dépasse {limit} Mo : il n’a pas été lu ; découpez-le en un fichier par article.</translation>
    </message>
    <message>
        <source>The file “{path}” is empty: there is no article in it; check that it was saved completely.</source>
        <translation>Le fichier « {path} » est vide : il ne contient pas d’article ; vérifiez qu’il a été enregistré en entier.</translation>
    </message>
    <message>
        <source>The file “{path}” is not a text file: it was not read; save the article as plain text (.txt).</source>
        <translation>Le fichier « {path} » n’est pas un fichier texte : il n’a pas été lu ; enregistrez l’article en texte brut (.txt).</translation>
    </message>
    <message>
        <source>The accents in “{path}” cannot be read for certain: it was not read; open it in the program that wrote it and save it as UTF-8.</source>
        <translation>Les accents de « {path} » ne se lisent pas avec certitude : il n’a pas été lu ; ouvrez-le dans le programme qui l’a écrit et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The text in “{path}” is damaged near character {position}: it was not read; save it again as UTF-8.</source>
        <translation>Le texte de « {path} » est abîmé vers le caractère {position} : il n’a pas été lu ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be written ({reason}): nothing was changed; choose another place or check its permissions.</source>
        <translation>Le fichier « {path} » ne peut pas être écrit ({reason}) : rien n’a été changé ; choisissez un autre endroit ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The folder of “{path}” does not exist: nothing was written; make it first or choose another place.</source>
        <translation>Le dossier de « {path} » n’existe pas : rien n’a été écrit ; créez-le d’abord ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: nothing was written; give the name of a file.</source>
        <translation>« {path} » est un dossier : rien n’a été écrit ; donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>There is no room left to write “{path}”: what was there before is untouched; make room or choose another place.</source>
        <translation>Il n’y a plus de place pour écrire « {path} » : ce qui s’y trouvait est intact ; faites de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The program reading the output closed it early: not everything was handed over; run it again.</source>
        <translation>Le programme qui lisait la sortie l’a fermée trop tôt : tout n’a pas été transmis ; relancez-le.</translation>
    </message>
    <message>
        <source>The recogniser stopped before it was done ({reason}): what was read is kept; open the dossier again to go on.</source>
        <translation>Le repérage s’est arrêté avant la fin ({reason}) : ce qui a été lu est conservé ; rouvrez le dossier pour continuer.</translation>
    </message>
    <message>
        <source>The language model “{model}” cannot be used: the one that comes with Recoupe was used instead; install it, or choose another one in the settings.</source>
        <translation>Le modèle de langue « {model} » ne peut pas servir : celui qui vient avec Recoupe a été pris à sa place ; installez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The line “{line}” was left out ({reason}): give one JSON object a line, with “id”, “text” and perhaps “published” (2025-02-11).</source>
        <translation>La ligne « {line} » a été laissée de côté ({reason}) : donnez un objet JSON par ligne, avec « id », « text » et au besoin « published » (2025-02-11).</translation>
    </message>
    <message>
        <source>The line of “{id}” was left out ({reason}): give the lines of “recoupe recognize” as they are.</source>
        <translation>La ligne de « {id} » a été laissée de côté ({reason}) : donnez les lignes de « recoupe recognize » telles quelles.</translation>
    </message>
    <message>
        <source>The language model “{model}” cannot be used ({reason}): nothing was changed; install it or choose another one in the settings.</source>
        <translation>Le modèle de langue « {model} » ne peut pas servir ({reason}) : rien n’a été changé ; installez-le ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The lexicon {path} cannot be used ({reason}): nothing was changed; correct the file or leave it out.</source>
        <translation>Le lexique {path} ne peut pas servir ({reason}) : rien n’a été changé ; corrigez le fichier ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>There is no dossier named “{name}” in this library; it holds: {others}.</source>
        <translation>Il n’y a pas de dossier nommé « {name} » dans cette bibliothèque ; elle contient : {others}.</translation>
    </message>
    <message>
        <source>There is no dossier named “{name}”: this library is still empty, import articles first.</source>
        <translation>Il n’y a pas de dossier nommé « {name} » : cette bibliothèque est encore vide, importez d’abord des articles.</translation>
    </message>
    <message>
        <source>Still undecided in this article: {count}. Decide them, or reject the rest in one step.</source>
        <translation>Repérages encore à décider dans cet article : {count}. Décidez-les, ou rejetez le reste d’un coup.</translation>
    </message>
    <message>
        <source>A fact is made from a figure: select one, then try again. “{surface}” is not a figure.</source>
        <translation>Un fait se tire d’un chiffre : choisissez-en un, puis réessayez. « {surface} » n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>Select at least one word to mark it.</source>
        <translation>Sélectionnez au moins un mot pour le marquer.</translation>
    </message>
    <message>
        <source>“{surface}” is already marked here: select the highlight to change it.</source>
        <translation>« {surface} » est déjà marqué ici : choisissez le repérage pour le changer.</translation>
    </message>
    <message>
        <source>A fact needs a subject and what is measured: fill in both, nothing else is lost.</source>
        <translation>Un fait a besoin d’un sujet et de ce qui est mesuré : remplissez les deux, rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>“{printed}” is not a confirmed figure any more: confirm it in its article, then verify this fact.</source>
        <translation>« {printed} » n’est plus un chiffre confirmé : confirmez-le dans son article, puis vérifiez ce fait.</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Rien n’a été exporté : {reason}</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}): what was stored before is kept; please report it with the file {log}.</source>
        <translation>Un incident imprévu s’est produit ({error}) : ce qui était enregistré est conservé ; signalez-le en joignant le fichier {log}.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}): what was stored before is kept; please report it (the file {log} could not be written).</source>
        <translation>Un incident imprévu s’est produit ({error}) : ce qui était enregistré est conservé ; signalez-le (le fichier {log} n’a pas pu être écrit).</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: import articles first, or name another one with --library.</source>
        <translation>Il n’y a pas encore de bibliothèque à {path} : importez d’abord des articles, ou nommez-en une autre avec --library.</translation>
    </message>
    <message>
        <source>Stopped: what was done before is kept.</source>
        <translation>Arrêté : ce qui était fait avant est conservé.</translation>
    </message>
    <message>
        <source>There is no article in {paths}: give text files (.txt, .text, .md) or folders that hold some.</source>
        <translation>Il n’y a pas d’article dans {paths} : donnez des fichiers texte (.txt, .text, .md) ou des dossiers qui en contiennent.</translation>
    </message>
    <message>
        <source>Say what to compare: text files and folders, - for JSON lines on standard input, or --dossier NAME.</source>
        <translation>Dites que comparer : des fichiers texte et des dossiers, - pour des lignes JSON sur l’entrée standard, ou --dossier NOM.</translation>
    </message>
    <message>
        <source>The line of “{id}” was left out: figures are grouped by the words around them, so it must carry its “text”.</source>
        <translation>La ligne de « {id} » a été laissée de côté : les chiffres se groupent d’après les mots qui les entourent, elle doit donc porter son « text ».</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a dossier: nothing was imported; give one with letters or digits.</source>
        <translation>« {name} » ne peut pas être le nom d’un dossier : rien n’a été importé ; donnez-en un avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>No article of {dossiers} was read to the end yet: read some at the desk and mark them as read, then try again.</source>
        <translation>Aucun article de {dossiers} n’est encore lu jusqu’au bout : lisez-en au bureau et marquez-les comme lus, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Several lines are selected: press {key} to put them outside the article, or back in.</source>
        <translation>Plusieurs lignes sont sélectionnées : appuyez sur {key} pour les mettre hors de l’article, ou les y remettre.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Reconnu par le modèle de langue</source>
        <translation>Reconnu par le modèle de langue</translation>
    </message>
    <message>
        <source>Figure au lexique</source>
        <translation>Trouvé dans le lexique</translation>
    </message>
    <message>
        <source>Majuscule à l’intérieur de la phrase</source>
        <translation>Majuscule à l’intérieur de la phrase</translation>
    </message>
    <message>
        <source>Comme dans le reste du dossier</source>
        <translation>Comme dans le reste du dossier</translation>
    </message>
    <message>
        <source>Commence par le prénom « {0} »</source>
        <translation>Commence par le prénom « {0} »</translation>
    </message>
    <message>
        <source>Précédé de « {0} »</source>
        <translation>Précédé de « {0} »</translation>
    </message>
    <message>
        <source>« {0} » ouvre un nom d’organisation</source>
        <translation>« {0} » ouvre un nom d’organisation</translation>
    </message>
    <message>
        <source>« {0} » ouvre un nom de lieu</source>
        <translation>« {0} » ouvre un nom de lieu</translation>
    </message>
    <message>
        <source>« {0} » ouvre un nom d’événement</source>
        <translation>« {0} » ouvre un nom d’événement</translation>
    </message>
    <message>
        <source>« {0} » ouvre un titre</source>
        <translation>« {0} » ouvre un titre</translation>
    </message>
    <message>
        <source>« {0} » termine un nom d’organisation</source>
        <translation>« {0} » termine un nom d’organisation</translation>
    </message>
    <message>
        <source>D’après le contexte</source>
        <translation>D’après le contexte</translation>
    </message>
    <message>
        <source>Déjà reconnu ailleurs dans le texte</source>
        <translation>Déjà reconnu ailleurs dans le texte</translation>
    </message>
    <message>
        <source>Lieu en tête de dépêche</source>
        <translation>Lieu en tête de dépêche</translation>
    </message>
    <message>
        <source>Nom suivi d’un code</source>
        <translation>Nom suivi d’un code</translation>
    </message>
    <message>
        <source>Organisation suivie d’un lieu</source>
        <translation>Organisation suivie d’un lieu</translation>
    </message>
    <message>
        <source>Confirmé {0} fois, rejeté {1} fois</source>
        <translation>Confirmé {0} fois, rejeté {1} fois</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Everything here is decided. Mark the article as read to the end ({key})?</source>
        <translation>Tout est décidé ici. Marquer l’article comme lu jusqu’au bout ({key}) ?</translation>
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
        <source>This article is read.</source>
        <translation>Cet article est lu.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
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
        <source>Used for the next articles; those already recognised stay as they are.</source>
        <translation>Sert aux prochains articles ; ceux qui sont déjà repérés restent tels quels.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Pas encore de dossier</translation>
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
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
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
        <translation>Non compris : écrivez un nombre avec son unité, une date ou une durée.</translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation>pas de valeur exacte</translation>
    </message>
    <message>
        <source>Understood: {kind}, {value}</source>
        <translation>Compris : {kind}, {value}</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>The sample: seven articles invented about a real event, to try things out. Not to be cited.</source>
        <translation>L’exemple : sept articles inventés sur un événement réel, pour s’exercer. À ne pas citer.</translation>
    </message>
    <message>
        <source>Check a figure before you print it</source>
        <translation>Recouper un chiffre avant de l’imprimer</translation>
    </message>
    <message>
        <source>Recoupe shows your articles with their names and figures already highlighted. Confirm or correct each one, make facts of the figures that count, verify them, and export them.</source>
        <translation>Recoupe montre vos articles avec leurs noms et leurs chiffres déjà repérés. Confirmez ou corrigez chacun, tirez des faits des chiffres qui comptent, vérifiez-les et exportez-les.</translation>
    </message>
    <message>
        <source>The dossier “{name}” is empty</source>
        <translation>Le dossier « {name} » est vide</translation>
    </message>
    <message>
        <source>Import the articles that you want to compare: text files, or a whole folder.</source>
        <translation>Importez les articles à recouper : des fichiers texte, ou tout un dossier.</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it, or import more.</source>
        <translation>Choisissez un article à gauche pour le lire, ou importez-en d’autres.</translation>
    </message>
</context>
</TS>
