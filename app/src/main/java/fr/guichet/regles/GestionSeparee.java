package fr.guichet.regles;

import java.util.ArrayList;
import java.util.List;

/** Concluding with a DRE, or with what must be asked before one. */
final class GestionSeparee {

    private GestionSeparee() {}

    /**
     * Chooses among the AMC's non-RO lines.
     *
     * @param raison why the care is in gestion séparée, to follow « car »
     * @param alertes what the rule that got here has to say
     */
    static Verdict conclure(Dossier dossier, String raison, Preuves preuves, List<Alerte> alertes) {
        var lignes = dossier.lignes().separees();
        var support = dossier.support();
        preuves.et("lignes_separees", lignes.size());
        return switch (Choix.parmi(lignes, support)) {
            case Choix.Une(var ligne) ->
                    new Verdict.Conclut(
                            selonLigne(ligne, support, true),
                            "DRE avec la convention " + nommer(ligne) + ", car " + raison + ".",
                            preuves(preuves, ligne),
                            alertes);
            case Choix.Plusieurs(var restantes, var questions) ->
                    new Verdict.Conclut(
                            new Mode.AVerifier(questions),
                            "Gestion séparée, car %s, mais %d conventions restent possibles."
                                    .formatted(raison, restantes),
                            preuves,
                            alertes);
            case Choix.SelonLeSupport(var type) ->
                    new Verdict.Conclut(
                            sansLigne(type, support),
                            "DRE selon la carte seule, car %s et aucune ligne des tables n’y répond."
                                    .formatted(raison),
                            preuves,
                            ajouter(alertes, Alertes.conventionAbsenteDesTables()));
            case Choix.Aucune() ->
                    new Verdict.Conclut(
                            new Mode.AVerifier(
                                    List.of(Questions.typeConvention(typesPossibles(dossier)))),
                            "Gestion séparée, car %s, mais aucune convention n’y répond."
                                    .formatted(raison),
                            preuves,
                            alertes);
        };
    }

    /** A DRE with a line of the table; what the card prints wins over the line. */
    static Mode.Dre selonLigne(Convention ligne, Support support, boolean enTiersPayant) {
        return new Mode.Dre(
                ligne,
                ligne.typeConvention(),
                ligne.critereSecondaire(),
                sts(support, ligne.desactivationSts() ? null : ligne.codeAiguillageSts()),
                new Adressage(
                        ligne.operateurReglement(),
                        laCarteSinon(support.codeRoutage(), ligne.codeRoutage()),
                        laCarteSinon(support.identifiantHote(), ligne.identifiantHote()),
                        laCarteSinon(support.nomDomaine(), ligne.nomDomaine())),
                enTiersPayant);
    }

    /** A DRE with no line of the table: nothing but what the card prints. */
    static Mode.Dre sansLigne(String type, Support support) {
        return new Mode.Dre(
                null,
                type,
                laCarteSinon(support.critereSecondaire(), null),
                sts(support, null),
                new Adressage(
                        null,
                        laCarteSinon(support.codeRoutage(), null),
                        laCarteSinon(support.identifiantHote(), null),
                        laCarteSinon(support.nomDomaine(), null)),
                true);
    }

    /** Types to offer when no line is left: the AMC's, else the record's, else the known ones. */
    static List<String> typesPossibles(Dossier dossier) {
        var desLignes =
                dossier.lignes().separees().stream()
                        .map(Convention::typeConvention)
                        .distinct()
                        .toList();
        if (!desLignes.isEmpty()) {
            return desLignes;
        }
        var deLaFiche =
                dossier.fiches().stream()
                        .map(FicheComplementaire::typeConvention)
                        .filter(t -> t != null && !t.equalsIgnoreCase(Convention.TYPE_RO))
                        .distinct()
                        .sorted()
                        .toList();
        return deLaFiche.isEmpty()
                ? dossier.parametres().typesConnus().stream().map(TypeConnu::code).toList()
                : deLaFiche;
    }

    static List<Alerte> ajouter(List<Alerte> alertes, Alerte alerte) {
        var toutes = new ArrayList<>(alertes);
        toutes.add(alerte);
        return toutes;
    }

    private static Sts sts(Support support, String codeDeLaLigne) {
        var imprime = Support.imprime(support.codeAiguillageSts());
        if (imprime.isPresent()) {
            return new Sts(imprime.get(), Sts.Origine.SUPPORT);
        }
        return codeDeLaLigne == null ? Sts.AUCUN : new Sts(codeDeLaLigne, Sts.Origine.TABLE);
    }

    private static String laCarteSinon(String imprime, String sinon) {
        return Support.imprime(imprime).orElse(sinon);
    }

    private static Preuves preuves(Preuves preuves, Convention ligne) {
        return preuves.et("type_convention", ligne.typeConvention())
                .et("critere_secondaire", ligne.critereSecondaire())
                .et("desactivation_sts", ligne.desactivationSts());
    }

    private static String nommer(Convention ligne) {
        return ligne.libelleAmc() == null
                ? ligne.typeConvention()
                : ligne.typeConvention() + " de " + ligne.libelleAmc();
    }
}
