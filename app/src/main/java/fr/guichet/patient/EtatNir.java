package fr.guichet.patient;

import fr.guichet.common.Messages;

/**
 * What can be said of a NIR while it is being typed.
 *
 * @param message empty when nothing was typed
 * @param faux what was typed is wrong, not merely unfinished
 * @param nir null unless it is whole and its key, if any, is right
 */
record EtatNir(String message, boolean faux, Nir nir) {

    static final EtatNir VIDE = new EtatNir("", false, null);

    private static final int AVEC_CLE = Nir.LONGUEUR + 2;

    /**
     * @param numero thirteen characters, or fifteen with the key
     * @param cle two digits, or blank
     */
    static EtatNir de(String numero, String cle) {
        var lu = Nir.compacter(numero);
        var cleLue = Nir.compacter(cle);
        if (lu.length() == AVEC_CLE && cleLue.isEmpty()) {
            return de(lu.substring(0, Nir.LONGUEUR), lu.substring(Nir.LONGUEUR));
        }
        if (lu.isEmpty()) {
            return cleLue.isEmpty() ? VIDE : incomplet(0);
        }
        if (lu.length() < Nir.LONGUEUR) {
            return incomplet(lu.length());
        }
        return Nir.lire(lu)
                .filter(_ -> lu.length() == Nir.LONGUEUR)
                .map(nir -> verifier(nir, cleLue))
                .orElseGet(() -> new EtatNir(Messages.text("patient.nir.illisible"), true, null));
    }

    private static EtatNir incomplet(int saisis) {
        return new EtatNir(Messages.text("patient.nir.incomplet", saisis), false, null);
    }

    private static EtatNir verifier(Nir nir, String cle) {
        if (cle.isEmpty()) {
            return new EtatNir(Messages.text("patient.nir.calculee", nir.cle()), false, nir);
        }
        if (cle.length() < 2) {
            return new EtatNir(Messages.text("patient.nir.attendue", nir.cle()), false, null);
        }
        return nir.verifie(cle)
                ? new EtatNir(Messages.text("patient.nir.verifiee"), false, nir)
                : new EtatNir(Messages.text("patient.nir.cleFausse", nir.cle()), true, null);
    }

    /** Nothing typed, or a whole number: what a file may keep. */
    boolean enregistrable() {
        return nir != null || this.equals(VIDE);
    }
}
