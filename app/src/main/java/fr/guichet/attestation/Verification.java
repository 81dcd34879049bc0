package fr.guichet.attestation;

import fr.guichet.attestation.Anomalie.Nature;
import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** « Vérifier les attestations »: every file is read again and compared with its digest. */
public final class Verification {

    private final Depot depot;
    private final AttestationRepository repository;

    public Verification(Depot depot, AttestationRepository repository) {
        this.depot = depot;
        this.repository = repository;
    }

    /**
     * @param verifiees how many attestations there are
     */
    public record Bilan(int verifiees, List<Anomalie> anomalies) {

        public Bilan {
            anomalies = List.copyOf(anomalies);
        }
    }

    /**
     * @throws UserException when the disk cannot be read
     */
    public Bilan faire(Progress progress) {
        var tenus = repository.fichiers();
        var etats = new HashMap<Fichier, Depot.Etat>();
        var anomalies = new ArrayList<Anomalie>();
        int faits = 0;
        for (var tenu : tenus) {
            progress.stopIfCancelled();
            progress.report(
                    faits++,
                    tenus.size(),
                    Messages.text(
                            "attestation.verification.progres",
                            Nombres.texte(faits),
                            Nombres.texte(tenus.size())));
            switch (etats.computeIfAbsent(tenu.fichier(), f -> depot.etat(f, progress))) {
                case ENTIER -> {}
                case MANQUANT -> anomalies.add(anomalie(Nature.MANQUANT, tenu));
                case CHANGE -> anomalies.add(anomalie(Nature.CHANGE, tenu));
            }
        }
        anomalies.addAll(enTrop());
        return new Bilan(tenus.size(), anomalies);
    }

    private static Anomalie anomalie(Nature nature, FichierTenu tenu) {
        return new Anomalie(
                nature, tenu.patient(), tenu.libelle(), tenu.recueLe(), tenu.fichier().nom());
    }

    private List<Anomalie> enTrop() {
        try {
            return new Inventaire(depot)
                    .enTrop(repository).stream()
                            .map(f -> f.getFileName().toString())
                            .map(nom -> new Anomalie(Nature.EN_TROP, null, null, null, nom))
                            .toList();
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.verification.impossible"), e);
        }
    }
}
