package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.Messages;
import fr.guichet.patient.Nir;
import fr.guichet.patient.Patient;

import java.util.stream.Collectors;

/**
 * What is said, before anything is saved, of whose attestation it is.
 *
 * @param texte empty for nothing to say
 */
public record Avis(Gravite gravite, String texte) {

    /** How much it matters. */
    public enum Gravite {
        AUCUNE,
        /** To be looked at. */
        REMARQUE,
        /** Nothing is saved until she has said which beneficiary the patient is. */
        A_CHOISIR,
        /** Nothing is saved until she has said that it is the patient's. */
        UN_AUTRE
    }

    static final Avis AUCUN = new Avis(Gravite.AUCUNE, "");

    static Avis aChoisir(Patient patient) {
        return new Avis(
                Gravite.A_CHOISIR, Messages.text("revue.avis.aChoisir", patient.nomComplet()));
    }

    static Avis de(Beneficiaire lu, Patient patient) {
        var rapprochement = Rapprochement.de(lu, patient);
        var ecarts =
                rapprochement.ecarts().stream()
                        .map(champ -> ecart(champ, lu, patient))
                        .collect(Collectors.joining(" ; "));
        return switch (rapprochement.verdict()) {
            case UN_AUTRE -> new Avis(Gravite.UN_AUTRE, Messages.text("revue.avis.autre", ecarts));
            case INCERTAIN ->
                    new Avis(
                            Gravite.REMARQUE,
                            Messages.text("revue.avis.incertain", patient.nomComplet()));
            case LE_PATIENT ->
                    ecarts.isEmpty()
                            ? AUCUN
                            : new Avis(
                                    Gravite.REMARQUE, Messages.text("revue.avis.ecarts", ecarts));
        };
    }

    private static String ecart(ChampLu champ, Beneficiaire lu, Patient patient) {
        var amo = patient.amo();
        return switch (champ) {
            case NOM -> ecart("revue.ecart.nom", lu.nom(), patient.nom());
            case PRENOM -> ecart("revue.ecart.prenom", lu.prenom(), patient.prenom());
            case NAISSANCE -> ecart("revue.ecart.naissance", lu.naissance(), amo.dateNaissance());
            case RANG -> ecart("revue.ecart.rang", lu.rang(), amo.rangNaissance());
            case NIR -> ecart("revue.ecart.nir", texte(lu.nir()), texte(amo.nir()));
            default -> throw new IllegalArgumentException("Does not tell people apart: " + champ);
        };
    }

    private static String ecart(String cle, Object carte, Object dossier) {
        return Messages.text(cle, carte, dossier);
    }

    private static String texte(Nir nir) {
        return nir.texteSansCle();
    }
}
