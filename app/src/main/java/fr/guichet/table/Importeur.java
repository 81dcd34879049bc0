package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;
import fr.guichet.table.lecture.ColonnesInconnuesException;
import fr.guichet.table.lecture.LecteurTable;
import fr.guichet.table.lecture.Lecture;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports a table in three steps, so that nothing is written before someone has seen the
 * comparison: {@link #lire}, {@link #comparer}, {@link #appliquer}.
 */
public final class Importeur {

    private final ImportRepository imports;
    private final EffetSurPatients effet;
    private final Clock horloge;

    public Importeur(ImportRepository imports, EffetSurPatients effet, Clock horloge) {
        this.imports = imports;
        this.effet = effet;
        this.horloge = horloge;
    }

    /**
     * Reads a file, its columns found by their names, or as they were matched for its émetteur.
     *
     * @param emetteur null when it is not known yet
     * @throws ColonnesInconnuesException when the columns must be matched by hand
     * @throws UserException when the file is no table
     */
    public Lecture lire(Path fichier, String emetteur, Progress progress) {
        var retenus = imports.appariements();
        if (emetteur == null) {
            return LecteurTable.lire(fichier, List.copyOf(retenus.values()), false, progress);
        }
        var siens = retenus.get(ChoixEmetteur.nommer(emetteur, retenus.keySet()));
        return siens == null
                ? LecteurTable.lire(fichier, List.of(), false, progress)
                : LecteurTable.lire(fichier, List.of(siens), true, progress);
    }

    /** Reads a file whose columns someone has just matched. */
    public Lecture lire(Path fichier, Map<Champ, String> appariement, Progress progress) {
        return LecteurTable.lire(fichier, List.of(appariement), true, progress);
    }

    /** The names of the émetteurs already known, in alphabetical order. */
    public List<String> emetteurs() {
        return imports.emetteurs();
    }

    /**
     * Compares a table with what its émetteur sent before.
     *
     * @param emetteur null to recognise it by its lines, or take the name of the file
     */
    public Preparation comparer(
            Lecture lecture, String emetteur, Provenance provenance, Mode mode, Progress progress) {
        progress.report(0, 0, Messages.text("import.comparaison"));
        var lues = LignesLues.de(lecture);
        var etat = imports.etat(lues, progress);
        var nom = emetteur(lecture, lues, emetteur, etat);
        var comparaison = lues.comparer(etat, nom, mode);
        progress.stopIfCancelled();
        return new Preparation(
                lecture,
                nom,
                provenance,
                mode,
                comparaison,
                provenance.nouvelle(etat.installees().get(nom)),
                provenance.signee() ? imports.nomDeCle(provenance.cleId()) : null,
                effet(etat, comparaison, progress));
    }

    /**
     * Applies a comparison in one transaction; one that changes nothing writes nothing.
     *
     * @throws UserException when the table changed since, or when no line could be read
     */
    public void appliquer(Preparation preparation, Progress progress) {
        if (preparation.toutRefuse()) {
            throw new UserException(aucuneLigne(preparation));
        }
        if (!preparation.sansEffet()) {
            imports.appliquer(preparation, LocalDateTime.now(horloge), progress);
        }
    }

    /** What is said of a table of which no line could be read. */
    public static String aucuneLigne(Preparation preparation) {
        return "Aucune ligne de « %s » n’a pu être lue. Rien n’a été modifié : le détail des refus dit pourquoi."
                .formatted(preparation.lecture().fichier().getFileName());
    }

    private List<EffetSurPatients.PatientConcerne> effet(
            EtatTable etat, Comparaisons comparaison, Progress progress) {
        if (comparaison.sansEffet()) {
            return List.of();
        }
        progress.report(0, 0, Messages.text("import.patients"));
        return effet.entre(
                etat.enVigueur(),
                etat.enVigueurApres(comparaison),
                comparaison.complementaires(),
                progress);
    }

    private String emetteur(Lecture lecture, LignesLues lues, String demande, EtatTable etat) {
        if (demande != null && !demande.isBlank()) {
            return ChoixEmetteur.nommer(demande, etat.emetteurs().keySet());
        }
        return ChoixEmetteur.reconnaitre(etat, lues)
                .or(() -> lecture.appariee() ? parSesColonnes(lecture) : Optional.empty())
                .orElseGet(() ->
                        ChoixEmetteur.nommer(
                                ChoixEmetteur.duFichier(lecture.fichier()),
                                etat.emetteurs().keySet()));
    }

    /** The émetteur for which these very columns were matched. */
    private Optional<String> parSesColonnes(Lecture lecture) {
        return imports.appariements().entrySet().stream()
                .filter(e -> e.getValue().equals(lecture.colonnes().appariement()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
