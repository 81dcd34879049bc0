package fr.guichet.couverture;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.common.recherche.Index;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.convention.NomsAmc;
import fr.guichet.convention.Rapprochements;
import fr.guichet.decision.Anciennete;
import fr.guichet.decision.Decideur;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A practice of a few invented lines and one invented patient, on a real base. */
public final class Cabinet implements AutoCloseable {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    public static final Clock HORLOGE =
            Clock.fixed(JOUR.atTime(10, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Amo MSA_BAS_RHIN = new Amo("02", "671", "0000", "185057511606077");

    static final Convention VIAMEDIS =
            dre("VIAMEDIS", "75990010", "VM", "8", "75990010", "VM", "001", "viamedis.rss.fr");
    static final List<Convention> CONVENTIONS =
            List.of(
                    VIAMEDIS,
                    dre(
                            "MUTUELLE DES VIGNES",
                            "0783332414",
                            "OC",
                            "M",
                            "75990010",
                            "OC",
                            "014",
                            "vignes.rss.fr"),
                    dre(
                            "MUTUELLE DES VIGNES",
                            "0783332414",
                            "SP",
                            "M",
                            "0077771234",
                            "SP",
                            "002",
                            "spsante.rss.fr"),
                    ro("GROUPAMA GRAND EST", "0379906753", "026710000"),
                    ro("GROUPAMA GRAND EST", "0379906753", "026800000"),
                    dre(
                            "ALMERYS ESSAI",
                            "0078123450",
                            "AL",
                            "4",
                            "0078123450",
                            "AL",
                            "005",
                            "almerys.rss.fr"));
    static final List<FicheComplementaire> FICHES =
            List.of(
                    new FicheComplementaire(
                            "0099999997", "C2S CAISSE ATTESTATION", true, "RO", false),
                    new FicheComplementaire(
                            "1221212145", "MUTUELLE LOCALE DU PORT", true, "RO", false));

    /** What no line nor record names. */
    private static final NomsAmc NOMS =
            NomsAmc.de(
                    new ContenuTables(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(new EntreeAnnuaire("0434243085", "OCIANE", null, null))),
                    Rapprochements.AUCUN);

    public final Database database;
    public final CouvertureRepository repository;
    final DecisionRepository decisions;
    public final DialoguesScriptes dialogues = new DialoguesScriptes();
    final List<Tableau> imprimes = new ArrayList<>();
    public final long patientId;
    Tables tables =
            Tables.de(
                    CONVENTIONS,
                    List.of(),
                    List.of(new Correspondance("4242????", "026??????", "75990010", "Viamedis")),
                    FICHES);

    public Cabinet(Path dossier) {
        database = Database.open(dossier.resolve("guichet.db"));
        repository = new CouvertureRepository(database.jdbi());
        decisions = new DecisionRepository(database.jdbi());
        patientId = patient();
    }

    long patient() {
        return database.jdbi()
                .withHandle(h ->
                        h.createUpdate(
                                        """
                                        INSERT INTO patient (nom, prenom, nir, regime, caisse, centre,
                                               cree_le, modifie_le)
                                        VALUES ('ESSAI', 'Camille', '1850575116060', '02', '671',
                                               '0000', '2026-01-01T08:00', '2026-01-01T08:00')\
                                        """)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one());
    }

    Referentiel referentiel() {
        var suggestions =
                Stream.concat(
                                CONVENTIONS.stream()
                                        .map(c ->
                                                new Suggestion(
                                                        c.numeroAmc(),
                                                        c.libelleAmc(),
                                                        null,
                                                        List.of(c.typeConvention()),
                                                        Origine.TABLE)),
                                FICHES.stream()
                                        .map(f ->
                                                new Suggestion(
                                                        f.numero(),
                                                        f.nom(),
                                                        null,
                                                        List.of(f.typeConvention()),
                                                        Origine.FICHE)))
                        .toList();
        var index = Index.de(suggestions, s -> Index.champs(s.nom(), s.numero()));
        var parametres = ParametresReader.lire();
        return new Referentiel(
                parametres,
                new Decideur(
                        new Moteur(parametres), () -> tables, () -> Anciennete.AUCUNE, HORLOGE),
                () -> tables,
                () -> "viamedis du 12/11/2026",
                () -> NOMS,
                index::chercher);
    }

    public CouvertureViewModel modele() {
        return new CouvertureViewModel(
                repository,
                decisions,
                referentiel(),
                new DirectTasks(),
                dialogues,
                new Edition(new DirectTasks(), dialogues, imprimes::add, HORLOGE),
                HORLOGE);
    }

    int compter(String requete) {
        return database.jdbi().withHandle(h -> h.createQuery(requete).mapTo(Integer.class).one());
    }

    /** As if the decisions had been kept before their tables were. */
    void oublierTables() {
        reecrire("tables = NULL");
    }

    /** As if another version of the program had kept the decisions. */
    void reecrireDecisions(String mot, String autre) {
        reecrire("decision = replace(decision, '%s', '%s')".formatted(mot, autre));
    }

    private void reecrire(String changement) {
        database.jdbi()
                .useTransaction(h -> {
                    h.execute("DROP TRIGGER IF EXISTS decision_immuable");
                    h.execute("UPDATE decision SET " + changement);
                });
    }

    Fenetres fenetres() {
        return new Fenetres(new ReglageRepository(database.jdbi()));
    }

    @Override
    public void close() {
        database.close();
    }

    static Convention ro(String libelle, String numero, String critere) {
        return new Convention(
                libelle, numero, numero, "MSA", "RO", critere, 0, null, "T", null, false, true,
                false, null, null, null);
    }

    static Convention dre(
            String libelle,
            String numero,
            String type,
            String sts,
            String operateur,
            String routage,
            String hote,
            String domaine) {
        return new Convention(
                libelle, numero, numero, libelle, type, null, 0, operateur, "T", sts, false, false,
                false, routage, hote, domaine);
    }
}
