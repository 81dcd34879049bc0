package fr.guichet.regles;

import java.util.ArrayList;
import java.util.List;

/** R90 to R120: where the card prints no type, what the tables and the practice's records say. */
final class ReglesTables {

    private ReglesTables() {}

    /** R90. */
    static Verdict accordDeLaCaisse(Dossier dossier) {
        var lignes = dossier.lignes();
        var preuves =
                Preuves.de("code_gestion", dossier.codeGestion().orElse(null))
                        .et("accords_ro", lignes.accords().size());
        if (lignes.accords().isEmpty()) {
            return new Verdict.SansObjet("Les tables n’ont pas de ligne RO de cette AMC.", preuves);
        }
        var accord = lignes.accord(dossier.codeGestion());
        if (accord.isPresent()) {
            return ConditionsGestionUnique.conclure(
                    dossier,
                    accord.get().ligne(),
                    "l’AMC a un accord avec la caisse du patient",
                    preuves.et("critere_secondaire", accord.get().ligne().critereSecondaire()),
                    List.of(),
                    lignes.separees().isEmpty()
                            ? List.of()
                            : List.of(Alertes.conventionDreExiste()));
        }
        return caisseInconnue(dossier)
                ? demanderLaCaisse(preuves)
                : new Verdict.Passe(
                        "Les lignes RO de cette AMC visent d’autres caisses que celle du patient.",
                        preuves);
    }

    /** R100. */
    static Verdict lignesSeparees(Dossier dossier) {
        if (dossier.lignes().separees().isEmpty()) {
            return new Verdict.SansObjet(
                    "Les tables n’ont pas de convention de gestion séparée de cette AMC.",
                    Preuves.de("lignes_separees", 0));
        }
        return GestionSeparee.conclure(
                dossier,
                "rien ne lie l’AMC à la caisse du patient",
                Preuves.de("critere_secondaire_support", dossier.support().critereSecondaire()),
                List.of());
    }

    /** R110. Records that contradict each other say nothing. */
    static Verdict ficheDuCabinet(Dossier dossier) {
        if (!dossier.lignes().aucune()) {
            return new Verdict.SansObjet(
                    "Les tables ont des lignes de cette AMC.", Preuves.aucune());
        }
        var fiches = dossier.fiches();
        var preuves = Preuves.de("fiches", fiches.size());
        var gestionsUniques =
                fiches.stream().map(FicheComplementaire::gestionUnique).distinct().toList();
        if (gestionsUniques.size() != 1) {
            return new Verdict.Passe(
                    fiches.isEmpty()
                            ? "Le cabinet n’a pas de fiche de cette AMC."
                            : "Les fiches du cabinet se contredisent sur cette AMC.",
                    preuves);
        }
        preuves.et("gestion_unique", gestionsUniques.getFirst());
        return gestionsUniques.getFirst()
                ? ConditionsGestionUnique.conclure(
                        dossier,
                        null,
                        "la fiche du cabinet le dit",
                        preuves,
                        List.of(Alertes.accordCaisseNonVerifie()),
                        List.of())
                : typeDeLaFiche(dossier, preuves);
    }

    private static Verdict typeDeLaFiche(Dossier dossier, Preuves preuves) {
        var types =
                dossier.fiches().stream()
                        .map(FicheComplementaire::typeConvention)
                        .filter(type -> type != null)
                        .distinct()
                        .toList();
        preuves.et("type_convention", types);
        if (types.size() != 1 || types.getFirst().equalsIgnoreCase(Convention.TYPE_RO)) {
            return new Verdict.Passe(
                    "La fiche du cabinet ne donne pas de type de gestion séparée.", preuves);
        }
        return new Verdict.Conclut(
                GestionSeparee.sansLigne(types.getFirst(), dossier.support()),
                "DRE, car la fiche du cabinet porte le type %s.".formatted(types.getFirst()),
                preuves,
                List.of(Alertes.conventionAbsenteDesTables()));
    }

    /** R120. */
    static Verdict rienNeConvient(Dossier dossier) {
        var accords = dossier.lignes().accords().size();
        return demanderLeType(
                dossier,
                accords == 0
                        ? "Ni les tables ni les fiches du cabinet ne disent comment facturer cette"
                                + " AMC."
                        : "L’AMC n’a d’accord qu’avec d’autres caisses que celle du patient.",
                Preuves.de("accords_ro", accords));
    }

    static boolean caisseInconnue(Dossier dossier) {
        return !dossier.lignes().accords().isEmpty() && dossier.codeGestion().isEmpty();
    }

    static Verdict demanderLaCaisse(Preuves preuves) {
        return new Verdict.Conclut(
                new Mode.AVerifier(List.of(Questions.amo())),
                "L’AMC a des accords par caisse, et la caisse du patient n’est pas connue.",
                preuves,
                List.of());
    }

    /** Asks for the type; RO is an answer only where no line of the tables excludes it. */
    static Verdict demanderLeType(Dossier dossier, String motif, Preuves preuves) {
        var choix = new ArrayList<>(GestionSeparee.typesPossibles(dossier));
        if (dossier.lignes().aucune()) {
            choix.addFirst(Convention.TYPE_RO);
        }
        return new Verdict.Conclut(
                new Mode.AVerifier(List.of(Questions.typeConvention(choix))),
                motif,
                preuves,
                List.of());
    }
}
