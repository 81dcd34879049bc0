package fr.guichet.demonstration;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.patient.DossierRepository;
import fr.guichet.table.ImportRepository;
import fr.guichet.table.Importeur;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes the base of invented patients, and writes in it what their cards print. */
public final class DemonstrationRepository {

    private static final String MARQUE = "demonstration";
    private static final String AJOUT =
            """
            INSERT INTO couverture (patient_id, complementaire_id, justificatif, numero_amc,
                   nom_organisme, types_convention, critere_secondaire, droits_du, droits_au,
                   tiers_payant_amc, tiers_payant_dentaire, mention_dre, nir_support,
                   numero_adherent, nom_domaine, attestation_recue, cree_le, modifie_le)
            VALUES (:patientId, :fiche, :justificatif, :numeroAmc,
                   :organisme, :types, :critereSecondaire, :du, :au,
                   :tiersPayantAmc, :tiersPayantDentaire, :mentionDre, :nirSupport,
                   :numeroAdherent, :nomDomaine, :attestationRecue,
                   strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
                   strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'))\
            """;

    private final Jdbi jdbi;

    DemonstrationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes the base, unless it is there already. It is filled under another name first: a process
     * killed on the way leaves none rather than half a one.
     *
     * @throws UserException when the disk refuses it
     */
    public static void preparer(Path fichier, Clock clock) {
        if (Files.exists(fichier)) {
            return;
        }
        var ebauche = fichier.resolveSibling(fichier.getFileName() + ".ebauche");
        try {
            effacer(ebauche);
            try (var database = Database.open(ebauche)) {
                remplir(database.jdbi(), clock);
            }
            Files.move(ebauche, fichier, StandardCopyOption.ATOMIC_MOVE);
            effacer(ebauche);
        } catch (IOException e) {
            throw new UserException(Messages.text("demonstration.impossible", fichier), e);
        }
    }

    static void remplir(Jdbi jdbi, Clock clock) {
        var importeur = new Importeur(new ImportRepository(jdbi), (_, _, _) -> List.of(), clock);
        new Demonstration(
                        importeur,
                        new ComplementaireRepository(jdbi),
                        new DossierRepository(jdbi),
                        new DemonstrationRepository(jdbi))
                .remplir(LocalDate.now(clock));
        new ReglageRepository(jdbi).save(MARQUE, "oui");
    }

    /** Whether a base holds invented patients: it says so itself, whatever its file is called. */
    public static boolean estDemonstration(Jdbi jdbi) {
        return new ReglageRepository(jdbi).find(MARQUE).isPresent();
    }

    /** The draft, and what SQLite and the lock put beside it. */
    private static void effacer(Path ebauche) throws IOException {
        for (var suite : List.of("", "-wal", "-shm", ".verrou")) {
            Files.deleteIfExists(ebauche.resolveSibling(ebauche.getFileName() + suite));
        }
    }

    /** A cover of a patient the base already has. */
    record Ligne(long patientId, String nirSupport, CouvertureInventee couverture) {}

    void save(List<Ligne> lignes) {
        jdbi.useTransaction(h -> lignes.forEach(ligne -> save(h, ligne)));
    }

    private static void save(Handle h, Ligne ligne) {
        h.createUpdate(AJOUT)
                .bindMethods(ligne.couverture())
                .bind("patientId", ligne.patientId())
                .bind("nirSupport", ligne.nirSupport())
                .bind("fiche", fiche(h, ligne.couverture().numeroAmc()))
                .execute();
    }

    /** The practice's record of that AMC; null for none. */
    private static Long fiche(Handle h, String numeroAmc) {
        return NumeroAmc.lire(numeroAmc)
                .flatMap(numero ->
                        h.createQuery(
                                        """
                                        SELECT id FROM complementaire
                                         WHERE ltrim(numero, '0') = :numero\
                                        """)
                                .bind("numero", numero.canonique())
                                .mapTo(Long.class)
                                .findFirst())
                .orElse(null);
    }
}
