package fr.guichet.regles;

import java.util.ArrayList;
import java.util.List;

/** R60, R70 and R80: what the card prints, which wins over the tables. */
final class ReglesSupport {

    private ReglesSupport() {}

    /** R60. */
    static Verdict numeroConnu(Dossier dossier) {
        var support = dossier.support();
        var preuves = Preuves.de("numero_amc", support.numeroAmc());
        if (support.amc().isPresent()) {
            return new Verdict.SansObjet("La carte donne le numéro de l’AMC.", preuves);
        }
        preuves.et("numero_mutuelle", support.numeroMutuelle())
                .et("code_gestion", dossier.codeGestion().orElse(null))
                .et("correspondances", dossier.numeros());
        return dossier.amc()
                .<Verdict>map(numero ->
                        new Verdict.Passe(
                                "Une correspondance donne le numéro de l’AMC : %s."
                                        .formatted(numero),
                                preuves))
                .orElseGet(() -> numeroADemander(dossier, preuves));
    }

    private static Verdict numeroADemander(Dossier dossier, Preuves preuves) {
        var motif =
                dossier.support().numeroAmc() != null
                        ? "Le numéro lu sur la carte ne peut pas être celui d’une AMC."
                        : dossier.numeros().isEmpty()
                                ? "La carte ne donne pas le numéro de l’AMC, et aucune"
                                        + " correspondance ne le donne."
                                : "Plusieurs correspondances donnent chacune un autre numéro"
                                        + " d’AMC.";
        return new Verdict.Conclut(
                new Mode.AVerifier(
                        List.of(
                                Questions.numeroAmc(
                                        dossier.numerosPossibles(),
                                        "Quel est le numéro de l’AMC (« N° AMC ») ? Attention : le"
                                            + " code de télétransmission est un autre numéro."))),
                motif,
                preuves,
                List.of());
    }

    /** R70. */
    static Verdict signeDeGestionSeparee(Dossier dossier) {
        var support = dossier.support();
        var preuves =
                Preuves.de("types_convention", support.typesConvention())
                        .et("mention_dre", support.mentionDre())
                        .et("nom_domaine", support.nomDomaine());
        var signes = signes(support);
        return signes.isEmpty()
                ? new Verdict.SansObjet(
                        "La carte ne porte aucun signe de gestion séparée.", preuves)
                : GestionSeparee.conclure(
                        dossier,
                        "la carte porte " + String.join(" et ", signes),
                        preuves.et("critere_secondaire_support", support.critereSecondaire()),
                        List.of());
    }

    private static List<String> signes(Support support) {
        var signes = new ArrayList<String>();
        var types = support.typesSepares();
        if (!types.isEmpty()) {
            signes.add("le type " + String.join("/", types));
        }
        if (Boolean.TRUE.equals(support.mentionDre())) {
            signes.add("la mention DRE");
        }
        Support.imprime(support.nomDomaine()).ifPresent(d -> signes.add("le domaine " + d));
        return signes;
    }

    /** R80, for a card without any sign of R70. */
    static Verdict roImprime(Dossier dossier) {
        var preuves = Preuves.de("types_convention", dossier.support().typesConvention());
        if (!dossier.support().porteRo()) {
            return new Verdict.SansObjet("La carte ne porte pas le type RO.", preuves);
        }
        var lignes = dossier.lignes();
        if (lignes.aucune()) {
            return ConditionsGestionUnique.conclure(
                    dossier,
                    null,
                    "la carte porte RO",
                    preuves.et("lignes_de_l_amc", 0),
                    List.of(Alertes.accordCaisseNonVerifie()),
                    List.of());
        }
        var accord = lignes.accord(dossier.codeGestion());
        preuves.et("code_gestion", dossier.codeGestion().orElse(null));
        if (accord.isPresent()) {
            return ConditionsGestionUnique.conclure(
                    dossier,
                    accord.get().ligne(),
                    "la carte porte RO et l’AMC a un accord avec la caisse du patient",
                    preuves.et("critere_secondaire", accord.get().ligne().critereSecondaire()),
                    List.of(),
                    List.of());
        }
        return ReglesTables.caisseInconnue(dossier)
                ? ReglesTables.demanderLaCaisse(preuves)
                : sansAccord(dossier, preuves);
    }

    private static Verdict sansAccord(Dossier dossier, Preuves preuves) {
        return dossier.lignes().separees().isEmpty()
                ? ReglesTables.demanderLeType(
                        dossier,
                        "La carte porte RO, mais l’AMC n’a d’accord qu’avec d’autres caisses.",
                        preuves)
                : GestionSeparee.conclure(
                        dossier,
                        "l’AMC n’a pas d’accord avec la caisse du patient",
                        preuves,
                        List.of(Alertes.accordCaisseAbsent()));
    }
}
