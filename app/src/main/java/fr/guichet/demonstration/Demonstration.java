package fr.guichet.demonstration;

import static java.util.stream.Collectors.toMap;

import fr.guichet.common.Progress;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.complementaire.Coordonnees;
import fr.guichet.complementaire.ReglesHorsSts;
import fr.guichet.complementaire.ReglesSts;
import fr.guichet.patient.DossierRepository;
import fr.guichet.table.Importeur;
import fr.guichet.table.Mode;
import fr.guichet.table.Provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Fills an empty base with invented patients, whose cards show every decision the rules can reach,
 * and with a few convention lines. Nothing of it may be billed from.
 */
final class Demonstration {

    private static final String EMETTEUR = "Démonstration";

    private final Importeur importeur;
    private final ComplementaireRepository complementaires;
    private final DossierRepository dossiers;
    private final DemonstrationRepository couvertures;

    Demonstration(
            Importeur importeur,
            ComplementaireRepository complementaires,
            DossierRepository dossiers,
            DemonstrationRepository couvertures) {
        this.importeur = importeur;
        this.complementaires = complementaires;
        this.dossiers = dossiers;
        this.couvertures = couvertures;
    }

    /**
     * @param jour today: the rights of the cards are counted from its year
     */
    void remplir(LocalDate jour) {
        importerLesConventions();
        for (var fiche : Ressource.cellules("complementaires.csv")) {
            complementaires.save(complementaire(fiche));
        }
        enregistrerLesPatients(CouvertureInventee.lire(jour));
    }

    /** Through the importer, as a table that an émetteur has sent. */
    private void importerLesConventions() {
        try {
            var dossier = Files.createTempDirectory("guichet");
            var fichier = dossier.resolve("demonstration.csv");
            try {
                Files.write(fichier, Ressource.lignes("conventions.csv"));
                importer(fichier);
            } finally {
                Files.deleteIfExists(fichier);
                Files.delete(dossier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("conventions.csv", e);
        }
    }

    private void importer(Path fichier) {
        var lecture = importeur.lire(fichier, EMETTEUR, Progress.AUCUN);
        var preparation =
                importeur.comparer(
                        lecture, EMETTEUR, Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
        importeur.appliquer(preparation, Progress.AUCUN);
    }

    private static Complementaire complementaire(String[] fiche) {
        return new Complementaire(
                0,
                fiche[1],
                fiche[0],
                fiche[2].equals("oui"),
                Coordonnees.INCONNUES,
                ReglesSts.PAR_DEFAUT,
                fiche[3],
                null,
                ReglesHorsSts.AUCUNE);
    }

    private void enregistrerLesPatients(List<CouvertureInventee> cartes) {
        var inventes = PatientInvente.lire();
        var parNumero =
                inventes.stream().collect(toMap(PatientInvente::numero, Function.identity()));
        var ids = new HashMap<String, Long>();
        for (var invente : inventes) {
            ids.put(invente.numero(), dossiers.save(invente.dossier(parNumero, ids)));
        }
        couvertures.save(
                cartes.stream()
                        .map(carte ->
                                new DemonstrationRepository.Ligne(
                                        ids.get(carte.patient()),
                                        carte.nirSupport(parNumero.get(carte.patient())),
                                        carte))
                        .toList());
    }
}
