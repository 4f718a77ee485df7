"""Words that tell an age from a span of time."""

from __future__ import annotations

PEOPLE = frozenset(
    "homme hommes femme femmes garçon garçons fille filles fillette fillettes adolescent adolescente adolescents adolescentes ado"
    " ados enfant enfants bébé bébés nourrisson nourrissons jeune jeunes mineur mineure mineurs mineures adulte adultes personne"
    " personnes senior seniors retraité retraitée retraités retraitées élève élèves étudiant étudiante étudiants étudiantes lycéen"
    " lycéenne collégien collégienne octogénaire conducteur conductrice automobiliste motard cycliste piéton piétonne père mère fils"
    " frère sœur mari épouse veuve veuf grand-père grand-mère patient patiente patients patientes joueur joueuse attaquant milieu"
    " défenseur défenseure gardien gardienne ailier buteur footballeur footballeuse rugbyman coureur coureuse nageur nageuse athlète"
    " skieur skieuse pilote entraîneur entraîneuse sélectionneur victime victimes suspect suspecte individu habitant habitante"
    " agriculteur agricultrice ouvrier ouvrière employé employée policier policière pompier militaire soldat étudiante chanteur"
    " chanteuse acteur actrice écrivain romancière milliardaire homme d'affaires chef entrepreneur président présidente"
    " ministre maire député députée sénateur sénatrice avocat avocate médecin infirmière professeur professeure enseignant enseignante"
    " artiste réalisateur réalisatrice journaliste quadragénaire sexagénaire quinquagénaire trentenaire individus internaute"
    " Français Française Belge Suisse Italien Italienne Espagnol Espagnole Américain Américaine Britannique Allemand Allemande".lower().split()
)
OLD = Phrases = frozenset({"âgé", "âgée", "âgés", "âgées", "age", "âge", "agé", "agée"})
HAVING = frozenset("a ai as avait avaient ont aura auront ayant eu fêtera fête fêté fêtait".split())
# Nouns that make “quatre ans de …” a span of time.
NOT_AN_AGE_BEFORE = frozenset(
    "pendant durant depuis en dans sur sous pour après avant d'ici ici tous dernières prochaines premières".split()
)
