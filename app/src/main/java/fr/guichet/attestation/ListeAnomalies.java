package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;
import fr.guichet.common.impression.Liste.Colonne;

import java.util.List;
import java.util.function.Function;

/** What a check found, in columns: on screen, on paper or as a PDF. */
public final class ListeAnomalies {

    private final Edition edition;
    private final Liste<Anomalie> liste =
            new Liste<>(
                    Messages.text("attestation.verification.titre"),
                    Messages.text("attestation.verification.pdf"),
                    nombre -> Messages.count("attestation.verification.nombre", nombre),
                    List.of(
                            colonne("nature", 18, a -> a.nature().libelle()),
                            colonne("patient", 24, Anomalie::patient),
                            colonne("libelle", 26, Anomalie::libelle),
                            colonne("recue", 14, a -> Nombres.texte(a.recueLe())),
                            colonne("fichier", 22, Anomalie::fichier)));

    public ListeAnomalies(Edition edition) {
        this.edition = edition;
    }

    List<Colonne<Anomalie>> colonnes() {
        return liste.colonnes();
    }

    void imprimer(List<Anomalie> anomalies) {
        edition.imprimer(liste, anomalies);
    }

    /** Asks where to, then writes the file. */
    void enregistrerPdf(List<Anomalie> anomalies) {
        edition.enregistrerPdf(liste, anomalies);
    }

    private static Colonne<Anomalie> colonne(
            String cle, double poids, Function<Anomalie, String> texte) {
        return new Colonne<>(Messages.text("attestation.colonne." + cle), poids, texte);
    }
}
