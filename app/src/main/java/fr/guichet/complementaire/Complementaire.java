package fr.guichet.complementaire;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.Optional;

/**
 * The practice's own record of a complémentaire. An empty field is null.
 *
 * @param id 0 until the record is saved
 * @param numero as entered: text, leading zeros kept
 * @param gestionUnique the box « Mutuelle en Gestion Unique »
 * @param critereSecondaire free text outside type RO
 */
public record Complementaire(
        long id,
        String nom,
        String numero,
        boolean gestionUnique,
        Coordonnees coordonnees,
        ReglesSts sts,
        String typeConvention,
        String critereSecondaire,
        ReglesHorsSts horsSts) {

    /** A record with a name and a number, and nothing else known. */
    public static Complementaire nouvelle(String nom, String numero, boolean gestionUnique) {
        return new Complementaire(
                0,
                nom,
                numero,
                gestionUnique,
                Coordonnees.INCONNUES,
                ReglesSts.PAR_DEFAUT,
                null,
                null,
                ReglesHorsSts.AUCUNE);
    }

    /** The AMC number, where what was entered is one. */
    public Optional<NumeroAmc> amc() {
        return NumeroAmc.lire(numero);
    }

    /** The record once it says what a list says; all else stays. */
    public Complementaire selon(FicheListee liste) {
        return new Complementaire(
                id,
                liste.nom(),
                liste.numero(),
                liste.gestionUnique(),
                coordonnees,
                sts,
                liste.typeConvention(),
                liste.critereSecondaire(),
                horsSts);
    }

    Complementaire avecId(long autre) {
        return new Complementaire(
                autre,
                nom,
                numero,
                gestionUnique,
                coordonnees,
                sts,
                typeConvention,
                critereSecondaire,
                horsSts);
    }
}
