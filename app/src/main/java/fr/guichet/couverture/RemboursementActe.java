package fr.guichet.couverture;

/** What a cover pays for a kind of act, as the card prints it: « DENT », « 100 % ». */
public record RemboursementActe(String acte, String valeur) {

    public RemboursementActe {
        acte = acte.strip();
        valeur = valeur.strip();
    }

    /** A line of the table that nobody filled. */
    public boolean vide() {
        return acte.isEmpty() && valeur.isEmpty();
    }
}
