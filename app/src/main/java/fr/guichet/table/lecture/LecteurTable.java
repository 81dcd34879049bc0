package fr.guichet.table.lecture;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table of any CSV-like shape: separator, quoting, encoding and columns found by content.
 */
public final class LecteurTable {

    private LecteurTable() {}

    /**
     * Reads and checks a whole file.
     *
     * @param appariements columns as someone matched them, tried in this order when the titles do
     *     not tell them; the first is taken even where they do, when {@code impose}
     * @throws ColonnesInconnuesException when the columns must be matched by hand
     * @throws UserException when the file is no table at all
     */
    public static Lecture lire(
            Path fichier,
            List<Map<Champ, String>> appariements,
            boolean impose,
            Progress progress) {
        var examen = Examen.de(fichier, progress);
        try (var flux = new FluxCompte(Files.newInputStream(fichier));
                var reader = new InputStreamReader(flux, examen.encodage().charset())) {
            var lignes = new LecteurLignes(reader);
            var entete = EnTete.lire(lignes, fichier);
            var choix = choisir(entete, appariements, impose);
            var csv = new LecteurCsv(lignes, entete.separateur().signe(), entete.colonnes().size());
            if (!choix.colonnes().manquantes().isEmpty()) {
                throw inconnues(fichier, choix.colonnes(), csv);
            }
            var releve = new Releve(fichier, choix.colonnes());
            while (csv.suivant()) {
                releve.ajouter(csv);
                if (releve.lues() % Releve.PAS == 0) {
                    progress.stopIfCancelled();
                    progress.report(flux.lus(), examen.taille(), Messages.text("import.lecture"));
                }
            }
            return releve.lecture(entete.separateur().format(), examen, choix.appariee());
        } catch (IOException e) {
            throw Examen.illisible(fichier, e);
        }
    }

    private record Choix(Colonnes colonnes, boolean appariee) {}

    private static Choix choisir(
            EnTete entete, List<Map<Champ, String>> appariements, boolean impose) {
        var parNom = Colonnes.reconnaitre(entete.colonnes());
        if (parNom.manquantes().isEmpty() && !impose) {
            return new Choix(parNom, false);
        }
        return appariements.stream()
                .map(a -> Colonnes.appariees(entete.colonnes(), a))
                .flatMap(Optional::stream)
                .filter(c -> c.manquantes().isEmpty())
                .findFirst()
                .map(c -> new Choix(c, true))
                .orElse(new Choix(parNom, false));
    }

    private static UserException inconnues(Path fichier, Colonnes colonnes, LecteurCsv csv)
            throws IOException {
        if (colonnes.aucune() && colonnes.entete().stream().anyMatch(LecteurTable::donnee)) {
            return EnTete.pasUneTable(fichier, "sa première ligne ne nomme pas les colonnes");
        }
        List<String> exemple = csv.suivant() && csv.faute() == null ? csv.liste() : List.of();
        return new ColonnesInconnuesException(fichier, new Apercu(colonnes, exemple));
    }

    /** A number or a mask is a value, not a title. */
    private static boolean donnee(String titre) {
        return titre != null && titre.chars().allMatch(c -> c == '?' || c >= '0' && c <= '9');
    }
}
