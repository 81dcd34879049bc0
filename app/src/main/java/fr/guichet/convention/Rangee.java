package fr.guichet.convention;

import fr.guichet.common.Messages;

/**
 * A row of the list: an organisme, or one of its lines.
 *
 * @param ligne null on the row of an organisme with several lines
 */
public record Rangee(Organisme organisme, LigneConvention ligne) {

    /** The one row an organisme shows while folded. */
    static Rangee de(Organisme organisme) {
        boolean seule = organisme.lignes().size() == 1 && organisme.rapprochement() == null;
        return seule && !organisme.sansNumero()
                ? new Rangee(organisme, organisme.lignes().getFirst())
                : new Rangee(organisme, null);
    }

    public boolean groupe() {
        return ligne == null;
    }

    public String libelle() {
        if (!groupe()) {
            return ligne.convention().libelleAmc();
        }
        return organisme.sansNumero()
                ? Messages.text("convention.sansNumero")
                : organisme.libelle();
    }

    public String identifiant() {
        if (!groupe()) {
            return ligne.convention().numeroAmc();
        }
        long numeros = organisme.numeros();
        return numeros > 1
                ? Messages.count("convention.numeros", numeros)
                : organisme.sansNumero()
                        ? ""
                        : organisme.lignes().getFirst().convention().numeroAmc();
    }

    /** « MSA 67 »; « 12 caisses » on the row of an organisme. */
    public String signataire() {
        if (!groupe()) {
            return ligne.convention().libelleSignataire();
        }
        return organisme.caissesSeules()
                ? Messages.count("convention.caisses", organisme.caisses())
                : Messages.count("convention.lignes", organisme.lignes().size());
    }

    public String type() {
        return groupe() ? organisme.types() : ligne.convention().typeConvention();
    }

    public boolean manuelle() {
        return groupe() ? organisme.manuelle() : ligne.manuelle();
    }

    /** Who the line comes from: its émetteur, or the practice. */
    public String origine() {
        if (groupe()) {
            return organisme.manuelle() ? Messages.text("convention.origine.enPartie") : "";
        }
        return ligne.origine();
    }
}
