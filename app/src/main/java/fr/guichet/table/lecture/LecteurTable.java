package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of any shape the field uses, told by its content and never by its name: CSV and its
 * like, classeur XLSX, JSON, correspondances MUTNUM, {@code amc.xml}, or a ZIP of these.
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
        try {
            var source = Examen.source(fichier);
            var examen = Examen.de(source, progress);
            var recolte = new Recolte(source, progress);
            var partie = lire(source, examen, new Demande(appariements, impose, progress), recolte);
            if (recolte.lues() == 0) {
                throw PasUneTable.abimee(source, "il n’a aucune ligne à lire");
            }
            return recolte.lecture(fichier, examen.empreinte(), partie);
        } catch (IOException e) {
            throw Examen.illisible(fichier, e);
        }
    }

    static Partie lire(Source source, Examen examen, Demande demande, Recolte recolte)
            throws IOException {
        return switch (examen.forme()) {
            case TEXTE -> new LecteurTexte(source, examen.encodage(), demande, recolte).lire();
            case JSON -> new LecteurJson(source, examen.encodage(), recolte).lire();
            case XML -> {
                var charset = EncodageXml.de(source, examen.encodage());
                yield new LecteurAnnuaire(source, charset, demande, recolte).lire();
            }
            case ARCHIVE -> new LecteurArchive(source, demande, recolte).lire();
        };
    }
}
