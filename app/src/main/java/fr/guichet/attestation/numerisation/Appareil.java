package fr.guichet.attestation.numerisation;

/**
 * A scanner one may choose.
 *
 * @param adresse what its driver opens it by: SANE's name, or the root of its web service
 * @param nom as its maker named it
 */
public record Appareil(Voie voie, String adresse, String nom) {

    /** Whether it is the same one, found again, maybe under another name. */
    public boolean estLe(Appareil autre) {
        return autre != null && voie == autre.voie && adresse.equals(autre.adresse);
    }
}
