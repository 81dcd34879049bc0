package fr.guichet.couverture;

import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Justificatif;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A patient's complementary cover, over a period.
 *
 * @param id null until it is saved
 * @param valeurs the fields that hold something
 * @param droits never null: {@link Periode#INCONNUE} when no date is printed
 */
public record Couverture(
        Long id,
        long patientId,
        Justificatif justificatif,
        Map<Rubrique, Valeur> valeurs,
        Periode droits,
        Coches coches,
        List<RemboursementActe> remboursements) {

    public Couverture {
        var copie = new EnumMap<Rubrique, Valeur>(Rubrique.class);
        copie.putAll(valeurs);
        valeurs = Collections.unmodifiableMap(copie);
        remboursements = List.copyOf(remboursements);
    }

    /** One about to be entered. */
    public static Couverture nouvelle(long patientId, Justificatif justificatif) {
        return new Couverture(
                null,
                patientId,
                justificatif,
                Map.of(),
                Periode.INCONNUE,
                Coches.DEPART,
                List.of());
    }

    /** What the field shows, wherever it was read; nothing when it is empty. */
    public Optional<String> texte(Rubrique rubrique) {
        return Optional.ofNullable(valeurs.get(rubrique)).map(Valeur::texte);
    }

    /** What the card prints in that field; null when the card prints nothing or was not read. */
    public String duSupport(Rubrique rubrique) {
        var valeur = valeurs.get(rubrique);
        return valeur != null && valeur.origine() == Origine.SUPPORT ? valeur.texte() : null;
    }

    /** The name a list gives it: its organisme, else its number, else what proves it. */
    public String libelle() {
        return texte(Rubrique.NOM_ORGANISME)
                .or(() -> texte(Rubrique.NUMERO_AMC))
                .orElseGet(justificatif::libelle);
    }

    /** The same, without what the tables and the record filled. */
    Couverture saisie() {
        var saisies = new HashMap<>(valeurs);
        saisies.values().removeIf(valeur -> valeur.origine() != Origine.SUPPORT);
        return new Couverture(id, patientId, justificatif, saisies, droits, coches, remboursements);
    }

    Couverture avecAttestation(boolean recue) {
        return new Couverture(
                id,
                patientId,
                justificatif,
                valeurs,
                droits,
                coches.avecAttestation(recue),
                remboursements);
    }

    Couverture avecId(long nouvelId) {
        return new Couverture(
                nouvelId, patientId, justificatif, valeurs, droits, coches, remboursements);
    }
}
