package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.common.db.Database;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.RetoucheRepository;
import fr.guichet.regles.Convention;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A base in a folder, and what imports into it. */
public final class Banc implements AutoCloseable {

    public static final Clock HORLOGE =
            Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneOffset.UTC);

    public final Database database;
    public final Importeur importeur;
    public final Annuleur annuleur;
    public final HistoriqueRepository historique;
    public final ConventionRepository conventions;
    public final RetoucheRepository retouches;
    private final Path dossier;

    public Banc(Path dossier) {
        this(dossier, (_, _, _) -> List.of());
    }

    public Banc(Path dossier, EffetSurPatients effet) {
        this.dossier = dossier;
        database = Database.open(dossier.resolve("guichet.db"));
        importeur = new Importeur(new ImportRepository(database.jdbi()), effet, HORLOGE);
        historique = new HistoriqueRepository(database.jdbi());
        annuleur = new Annuleur(historique, effet, HORLOGE);
        conventions = new ConventionRepository(database.jdbi());
        retouches = new RetoucheRepository(database.jdbi());
    }

    /** Writes a file of that name, then imports it, its émetteur to be recognised. */
    public RapportImport importer(String nom, String texte) {
        return importer(nom, texte, null, Mode.REMPLACEMENT);
    }

    public RapportImport importer(String nom, String texte, String emetteur, Mode mode) {
        var preparation = preparer(nom, texte, emetteur, mode);
        importeur.appliquer(preparation, Progress.AUCUN);
        return RapportImport.de(preparation);
    }

    /** Takes the last import of an émetteur back. */
    public Annulation annuler(String emetteur) {
        var annulation = annuleur.preparer(annuleur.dernier(emetteur), Progress.AUCUN);
        annuleur.annuler(annulation, Progress.AUCUN);
        return annulation;
    }

    /** Every row of a table as text, its ids included. */
    public List<String> lignes(String requete) {
        return database.jdbi()
                .withHandle(h -> h.createQuery(requete).mapToMap().map(Map::toString).list());
    }

    public Preparation preparer(String nom, String texte, String emetteur, Mode mode) {
        var fichier = Tables.ecrire(dossier.resolve(nom), texte);
        var lecture = importeur.lire(fichier, emetteur, Progress.AUCUN);
        return importeur.comparer(lecture, emetteur, Provenance.FICHIER, mode, Progress.AUCUN);
    }

    public List<Convention> enVigueur() {
        return conventions.findAll().stream().map(LigneConvention::convention).toList();
    }

    public LigneConvention ligne(String libelle) {
        return conventions.findAll().stream()
                .filter(l -> libelle.equals(l.convention().libelleAmc()))
                .findFirst()
                .orElseThrow();
    }

    public long compter(String table) {
        return database.jdbi()
                .withHandle(h ->
                        h.createQuery("SELECT count(*) FROM " + table).mapTo(long.class).one());
    }

    @Override
    public void close() {
        database.close();
    }
}
