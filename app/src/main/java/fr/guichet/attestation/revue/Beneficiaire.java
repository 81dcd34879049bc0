package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.Messages;
import fr.guichet.patient.DateNaissance;
import fr.guichet.patient.Nir;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody an attestation names. What it does not say of them is null, or empty for a name.
 *
 * @param place on the card, from 1
 */
record Beneficiaire(
        int place, String nom, String prenom, DateNaissance naissance, Integer rang, Nir nir) {

    /**
     * @param texte what a field says, as the screen writes it; empty for nothing
     */
    static Beneficiaire de(int place, Function<ChampLu, String> texte) {
        var rang = texte.apply(ChampLu.RANG).strip();
        return new Beneficiaire(
                place,
                texte.apply(ChampLu.NOM).strip(),
                texte.apply(ChampLu.PRENOM).strip(),
                DateNaissance.lire(texte.apply(ChampLu.NAISSANCE)).orElse(null),
                rang.isEmpty() || !Ecriture.faute(ChampLu.RANG, rang).isEmpty()
                        ? null
                        : Integer.valueOf(rang),
                Nir.lire(texte.apply(ChampLu.NIR)).orElse(null));
    }

    /** « LEFEVRE Zoé, 12/05/1985 ». */
    String libelle() {
        var nomme =
                Stream.of(nom, prenom).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
        if (nomme.isEmpty()) {
            return Messages.text("revue.beneficiaire.anonyme", place);
        }
        return naissance == null
                ? nomme
                : Messages.text("revue.beneficiaire.ne", nomme, naissance.texte());
    }
}
