package fr.guichet.devis;

/**
 * An act of the CCAM, without its tariff.
 *
 * @param panier null where the list gives none
 */
public record ActeCcam(String code, String libelle, PanierConnu panier) {

    /** « HBMD049 – Restauration d’une dent… ». */
    public String presentation() {
        return code + " – " + libelle;
    }
}
