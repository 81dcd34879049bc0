package fr.guichet.table.lecture;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Completes the lines that were taken, and warns about what is odd in them. */
final class Completion {

    private final Zeros zeros = new Zeros();
    private final List<Avertissement> avertissements = new ArrayList<>();

    /** Those that were not told, so many were there already. */
    private int tus;

    /** One a line, then one a column. */
    List<Avertissement> avertissements() {
        var tous = new ArrayList<>(avertissements);
        if (tus > 0) {
            tous.add(
                    new Avertissement(
                            0, null, "%d autres avertissements sur des lignes".formatted(tus)));
        }
        tous.addAll(zeros.avertissements());
        return tous;
    }

    /**
     * @param lue a line that was taken: a refused one must be counted nowhere
     * @return the line with the zeros that could be given back
     */
    Convention completer(Convention lue, long ligne) {
        var critere = lue.critereSecondaire();
        if (lue.gestionUnique()) {
            critere = zeros.critere(Champ.CRITERE_SECONDAIRE.libelle(), critere, ligne);
        } else if (critere != null && critere.indexOf('?') >= 0) {
            avertir(
                    ligne,
                    Champ.CRITERE_SECONDAIRE,
                    "« %s » a la forme d’un masque, mais la ligne n’est pas RO : gardé comme un texte"
                            .formatted(critere));
        }
        avertirSansAmc(lue, ligne);
        var signataire =
                zeros.signataire(lue.numeroSignataire(), lue.critereSecondaire(), critere, ligne);
        var hote = zeros.hote(lue.identifiantHote(), ligne);
        return memes(lue, critere, hote)
                ? lue
                : new Convention(
                        lue.libelleAmc(),
                        lue.numeroAmc(),
                        signataire,
                        lue.libelleSignataire(),
                        lue.typeConvention(),
                        critere,
                        lue.usageAttestation(),
                        lue.operateurReglement(),
                        lue.typeAccord(),
                        lue.codeAiguillageSts(),
                        lue.groupee(),
                        lue.desactivationSts(),
                        lue.dreAnnulation(),
                        lue.codeRoutage(),
                        hote,
                        lue.nomDomaine());
    }

    private static boolean memes(Convention lue, String critere, String hote) {
        return Objects.equals(lue.critereSecondaire(), critere)
                && Objects.equals(lue.identifiantHote(), hote);
    }

    private void avertirSansAmc(Convention lue, long ligne) {
        if (lue.numeroAmc() == null) {
            avertir(
                    ligne,
                    Champ.NUMERO_AMC,
                    "ligne sans numéro d’AMC : gardée dans la liste, jamais utilisée par les"
                            + " règles");
        } else if (lue.amc().isEmpty()) {
            avertir(
                    ligne,
                    Champ.NUMERO_AMC,
                    "« %s » %s : ligne gardée dans la liste, jamais utilisée par les règles"
                            .formatted(lue.numeroAmc(), courte(lue.numeroAmc())));
        }
    }

    private static String courte(String numero) {
        return NumeroAmc.lire(numero).isPresent()
                ? "est un code de caisse, pas un numéro d’AMC"
                : "n’est pas un numéro d’AMC";
    }

    private void avertir(long ligne, Champ champ, String motif) {
        if (avertissements.size() < Limites.AVERTISSEMENTS) {
            avertissements.add(new Avertissement(ligne, champ.libelle(), motif));
        } else {
            tus++;
        }
    }
}
